import type { Locale } from "./locale.ts";

/** Italian. */
export const it: Locale = {
  tag: "it",
  attribution: {
    by: "“{title}” di {creator}",
    licensed: "con licenza {license}",
    dedicated: "dedicato al pubblico dominio con {license}",
    modified: "modificato",
    untitled: "Opera di {creator}",
  },
  creditLabels: [
    "Foto",
    "Fotografia",
    "Fotografie",
    "Immagine",
    "Immagini",
    "Crediti",
    "Credito",
    "Credito fotografico",
    "Credit",
    "Fonte",
  ],
  terms: {
    photos: ["foto(?:grafi[ea])?", "immagini?e?"],
    free: ["liber[aeio]\\p{L}* da diritti", "gratuit\\p{L}*", "senza costi", "a titolo gratuito"],
    media: ["stampa", "media", "giornalist\\p{L}*", "redazional\\p{L}*", "editorial\\p{L}*"],
    creditRequired: [
      "citando",
      "con (?:la )?citazione",
      "obbligo di citazione",
      "indicando (?:la fonte|il credito|l['’]autore)",
      "menzione obbligatoria",
      "con (?:l['’])?indicazione",
    ],
    commercial: ["commercial\\p{L}*", "pubblicitari\\p{L}*"],
    ask: ["contattare", "contattateci", "su richiesta", "autorizzazione", "previo consenso"],
    prohibited: ["vietat\\p{L}*", "non (?:è )?consentit\\p{L}*", "proibit\\p{L}*"],
    creditAs: ["citando", "indicando", "credit[io]?", "menzione"],
  },
};
