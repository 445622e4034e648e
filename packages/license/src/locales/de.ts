import type { Locale } from "./locale.ts";

/** German. */
export const de: Locale = {
  tag: "de",
  attribution: {
    by: "„{title}“ von {creator}",
    licensed: "lizenziert unter {license}",
    dedicated: "gemeinfrei durch {license}",
    modified: "bearbeitet",
    untitled: "Werk von {creator}",
  },
  creditLabels: [
    "Foto",
    "Fotos",
    "Bild",
    "Bilder",
    "Fotocredit",
    "Bildnachweis",
    "Fotonachweis",
    "Quelle",
    "Grafik",
    "Abbildung",
  ],
  terms: {
    photos: ["bild(?:er|material)?", "fotos?", "pressefotos?", "pressebilder", "fotografien", "aufnahmen"],
    free: ["honorarfrei", "kostenfrei", "kostenlos", "unentgeltlich"],
    media: ["medien", "presse", "redaktionell", "berichterstattung", "journalist"],
    creditRequired: [
      "nur mit (?:foto|bild)nachweis",
      "unter (?:angabe|nennung)",
      "(?:foto|bild|quellen)(?:nachweis|angabe|credit)",
      "anzuführen",
      "anzugeben",
    ],
    commercial: ["gewerblich\\p{L}*", "kommerziell\\p{L}*", "werblich\\p{L}*"],
    ask: [
      "kontaktaufnahme",
      "(?:bitte|bitten) \\p{L}+ (?:um|uns)",
      "auf anfrage",
      "kontaktieren",
      "genehmigung",
      "zustimmung",
      "rücksprache",
    ],
    prohibited: ["untersagt", "nicht gestattet", "verboten", "nicht erlaubt", "unzulässig"],
    creditAs: ["anzuführen(?: ist)?", "anzugeben(?: ist)?", "fotonachweis", "bildnachweis", "credit"],
  },
};
