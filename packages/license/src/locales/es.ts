import type { Locale } from "./locale.ts";

/** Spanish. */
export const es: Locale = {
  tag: "es",
  attribution: {
    by: "«{title}» de {creator}",
    licensed: "con licencia {license}",
    dedicated: "dedicado al dominio público con {license}",
    modified: "modificado",
    untitled: "Obra de {creator}",
  },
  creditLabels: [
    "Foto",
    "Fotos",
    "Fotografía",
    "Fotografías",
    "Imagen",
    "Imágenes",
    "Crédito",
    "Créditos",
    "Crédito de la foto",
    "Fuente",
  ],
  terms: {
    photos: ["foto(?:grafía)?s?", "imágenes", "imagen"],
    free: ["libres? de derechos", "gratuit\\p{L}*", "sin coste", "sin costo"],
    media: ["prensa", "medios", "periodist\\p{L}*", "informativ\\p{L}*", "editorial\\p{L}*"],
    creditRequired: [
      "citando",
      "con mención",
      "indicando (?:la fuente|el crédito|la autoría)",
      "mención obligatoria",
      "es obligatorio citar",
      "siempre que se cite",
    ],
    commercial: ["comercial\\p{L}*", "publicitari\\p{L}*"],
    ask: [
      "contactar",
      "póngase en contacto",
      "previa solicitud",
      "autorización",
      "consentimiento previo",
      "bajo petición",
    ],
    prohibited: ["prohibid\\p{L}*", "no (?:está |se )?permit\\p{L}*", "no autorizad\\p{L}*"],
    creditAs: ["citando", "indicando", "créditos?", "mención"],
  },
};
