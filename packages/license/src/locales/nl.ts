import type { Locale } from "./locale.ts";

/** Dutch. */
export const nl: Locale = {
  tag: "nl",
  creditLabels: [
    "Foto",
    "Foto's",
    "Beeld",
    "Afbeelding",
    "Fotocredit",
    "Fotografie",
    "Fotograaf",
    "Bron",
    "Foto’s",
    "Fotobron",
    "Beeldcredit",
    "Illustratie",
    "Credits",
  ],
  sources: ["bron"],
  all: ["alle"],
  by: ["door"],
  leading: ["door\\s"],
  months: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
};
