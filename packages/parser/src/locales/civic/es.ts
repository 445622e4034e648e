import type { CivicWords } from "./words.ts";

/** Spanish. */
export const es: CivicWords = {
  tag: "es",
  sections: {
    facts: ["datos clave", "en breve", "claves", "en cifras", "datos"],
    backgrounder: ["contexto", "antecedentes", "información de contexto"],
    notes: ["notas", "nota para la redacción", "notas para editores"],
    related: [
      "enlaces relacionados",
      "enlaces",
      "contenido relacionado",
      "más información en línea",
      "ver también",
      "noticias relacionadas",
    ],
    attachments: [
      "documentos",
      "documento",
      "archivos",
      "archivos adjuntos",
      "adjuntos",
      "descargas",
      "anexos",
      "dosier de prensa",
    ],
    keywords: ["etiquetas", "temas", "tema", "palabras clave", "categorías", "categoría"],
  },
  about: ["sobre", "acerca de(?:l)?"],
  eventLabels: ["cuándo", "dónde", "fecha y hora"],
  embargo: ["embargo(?:ad[oa])?(?: hasta)?", "no publicar antes de"],
  corrections: ["rectificación", "corrección", "fe de erratas", "versión corregida"],
  updates: ["actualización", "actualizad[oa]"],
  archived: ["esta (?:página|noticia) ha sido archivada", "contenido archivado"],
  senderWords: ["del", "de la", "de"],
  sends: ["informa", "comunica", "anuncia"],
  bodies: [
    "(?:ayuntamiento|gobierno|diputación|ministerio|consejería|concejalía|delegación|dirección general|área|junta|cabildo|comunidad|provincia|oficina|servicio) (?:de la|del|de los|de)",
  ],
  bodyEndings: [],
  desksAndPlaces: ["gabinete\\s", "servicio\\s", "oficina\\s", "(?:calle|avenida|plaza)(?!\\p{L})"],
  nextPage: ["siguiente", "página siguiente", "cargar más", "más antiguas", "entradas anteriores"],
  more: ["leer más", "ver más", "más información", "seguir leyendo", "leer noticia"],
  listings: ["notas de prensa", "comunicados", "noticias", "prensa", "sala de prensa", "actualidad"],
  captionLabels: ["pie de foto", "fotos?", "imagen", "imágenes"],
  captionPhrases: ["en la(?:s)? (?:imagen|foto(?:grafía)?s?)", "en las imágenes", "de izquierda a derecha"],
};
