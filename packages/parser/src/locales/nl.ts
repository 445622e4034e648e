import type { Locale } from "./locale.ts";
import { nlSpeech } from "./speech/nl.ts";

/** Dutch. */
export const nl: Locale = {
  tag: "nl",
  stopWords:
    "de het een en van ik te dat die in je niet zijn is op met voor hij er maar om dan zou of wat mijn dit zo door over ze bij ook tot naar heeft heb hun nog worden wordt deze aan kunnen onze geen veel meer".split(
      " ",
    ),
  months: [
    ["januari", "jan"],
    ["februari", "feb"],
    ["maart", "mrt"],
    ["april", "apr"],
    ["mei"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["augustus", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  dateFillers: [],
  numericOrder: "day-first",
  releaseNames: {
    Persbericht: "release",
    Nieuwsbericht: "release",
    Persuitnodiging: "invitation",
    Verklaring: "statement",
    Toespraak: "speech",
    Rectificatie: "correction",
  },
  seriesNames: [],
  publishedLabels: ["gepubliceerd op", "gepubliceerd", "geplaatst op", "datum", "publicatiedatum"],
  changedLabels: ["bijgewerkt", "laatst bijgewerkt", "gewijzigd", "laatst gewijzigd"],
  otherDateLabels: [],
  galleryWords: ["foto's", "foto", "afbeeldingen", "beeldmateriaal", "fotogalerij"],
  contactLabels: ["contact", "perscontact", "contactpersoon", "meer informatie", "noot voor de redactie"],
  rightsWords: ["creative commons", "licentie", "rechten voorbehouden", "auteursrecht", "fotocredit"],
  municipalities: ["Gemeente", "Stad", "Provincie"],
  speech: nlSpeech,
};
