import type { Locale } from "./locale.ts";
import { frSpeech } from "./speech/fr.ts";

/** French. */
export const fr: Locale = {
  tag: "fr",
  stopWords:
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son à aux ont cette mais comme été nous sa ses être leur fait vous elle deux ces dont entre tout après".split(
      " ",
    ),
  months: [
    ["janvier", "janv"],
    ["février", "fevrier", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août", "aout"],
    ["septembre", "sept"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "decembre", "déc"],
  ],
  dateFillers: ["er", "de"],
  numericOrder: "day-first",
  releaseNames: {
    "Communiqué de presse": "release",
    Communiqué: "release",
    "Communiqué des médias": "release",
    "Avis aux médias": "invitation",
    Invitation: "invitation",
    Déclaration: "statement",
    Discours: "speech",
    Avis: "notice",
    Rectificatif: "correction",
  },
  seriesNames: [],
  publishedLabels: ["publié le", "date", "publication", "mis en ligne le", "date de publication", "communiqué du"],
  changedLabels: ["mis à jour", "mise à jour", "dernière mise à jour", "modifié", "modifiée", "dernière modification"],
  otherDateLabels: ["embargo jusqu'au"],
  galleryWords: ["photos", "photo", "images", "galerie", "galerie photos"],
  contactLabels: [
    "contact",
    "contacts",
    "contact presse",
    "renseignements",
    "contact médias",
    "pour de plus amples renseignements",
    "relations avec les médias",
  ],
  rightsWords: [
    "creative commons",
    "licence",
    "sous licence",
    "droits réservés",
    "crédit photo",
    "droits d'auteur",
    "libre de droits",
  ],
  municipalities: ["Ville de", "Commune de", "Mairie de", "Gouvernement du", "Municipalité de", "Métropole de"],
  speech: frSpeech,
};
