import type { Locale } from "./locale.ts";
import { esSpeech } from "./speech/es.ts";

/** Spanish. */
export const es: Locale = {
  tag: "es",
  stopWords:
    "el la los las del que y en un una por con para su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros fue han".split(
      " ",
    ),
  months: [
    ["enero", "ene"],
    ["febrero", "feb"],
    ["marzo"],
    ["abril", "abr"],
    ["mayo"],
    ["junio", "jun"],
    ["julio", "jul"],
    ["agosto", "ago"],
    ["septiembre", "setiembre", "sept", "sep"],
    ["octubre", "oct"],
    ["noviembre", "nov"],
    ["diciembre", "dic"],
  ],
  dateFillers: ["de", "del"],
  numericOrder: "day-first",
  releaseNames: {
    "Nota de prensa": "release",
    "Comunicado de prensa": "release",
    Comunicado: "release",
    "Boletín de prensa": "release",
    Convocatoria: "invitation",
    Declaración: "statement",
    Discurso: "speech",
    "Fe de errores": "correction",
  },
  seriesNames: [],
  publishedLabels: ["publicado el", "publicado", "publicada el", "fecha", "fecha de publicación"],
  changedLabels: [
    "actualizado",
    "actualizada",
    "última actualización",
    "modificado",
    "modificada",
    "última modificación",
  ],
  otherDateLabels: [],
  galleryWords: ["fotos", "foto", "imágenes", "galería", "galería de fotos"],
  contactLabels: [
    "contacto",
    "contactos",
    "contacto de prensa",
    "gabinete de prensa",
    "más información",
    "contacto para prensa",
    "gabinete de comunicación",
    "para más información",
    "contacto para medios",
    "oficina de prensa",
  ],
  rightsWords: ["creative commons", "licencia", "derechos reservados", "derechos de autor", "créditos"],
  municipalities: ["Ayuntamiento de", "Ciudad de", "Municipio de", "Municipalidad de", "Alcaldía de", "Gobierno de"],
  speech: esSpeech,
};
