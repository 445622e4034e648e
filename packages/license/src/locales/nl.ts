import type { Locale } from "./locale.ts";

/** Dutch. */
export const nl: Locale = {
  tag: "nl",
  attribution: {
    by: "‘{title}’ door {creator}",
    licensed: "onder licentie {license}",
    dedicated: "vrijgegeven in het publieke domein met {license}",
    modified: "bewerkt",
    untitled: "Werk van {creator}",
  },
  creditLabels: ["Foto", "Foto's", "Beeld", "Afbeelding", "Fotocredit", "Fotografie", "Fotograaf", "Bron"],
  terms: {
    photos: ["foto['’]?s?", "beeld(?:en|materiaal)?", "afbeelding(?:en)?"],
    free: ["rechtenvrij\\p{L}*", "gratis", "kosteloos", "vrij te gebruiken"],
    media: ["pers", "media", "journalist\\p{L}*", "redactione\\p{L}*"],
    creditRequired: [
      "met (?:naams|bron)vermelding",
      "onder vermelding",
      "naamsvermelding (?:is )?verplicht",
      "bronvermelding",
      "met vermelding",
      "mits (?:de )?bron",
    ],
    commercial: ["commercie\\p{L}*", "reclame\\p{L}*"],
    ask: ["contact op(?: te)? nemen", "neem contact", "op aanvraag", "toestemming"],
    prohibited: ["niet toegestaan", "verboten", "verboden", "niet zonder"],
    creditAs: ["onder vermelding van", "met vermelding van", "vermelding", "credit"],
  },
};
