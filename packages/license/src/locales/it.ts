import type { Locale } from "./locale.ts";

/** Italian. */
export const it: Locale = {
  tag: "it",
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
    "Crediti foto",
    "Crediti fotografici",
    "Credito foto",
    "Credits",
    "Foto credit",
    "Foto credits",
    "Illustrazione",
  ],
  months: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
};
