import type { CivicWords } from "./words.ts";

/** Dutch. */
export const nl: CivicWords = {
  tag: "nl",
  sections: {
    facts: ["in het kort", "feiten en cijfers", "cijfers en feiten", "kerncijfers"],
    backgrounder: ["achtergrond", "achtergrondinformatie"],
    notes: ["noot voor de redactie", "noot voor de pers", "noten"],
    related: ["gerelateerde links", "links", "zie ook", "meer over dit onderwerp", "verwante artikelen", "gerelateerd"],
    attachments: ["bijlagen", "bijlage", "documenten", "document", "downloads", "bestanden", "persmap"],
    keywords: ["trefwoorden", "tags", "onderwerpen", "onderwerp", "categorie", "categorieën", "thema's"],
  },
  about: ["over"],
  eventLabels: ["wanneer", "waar", "datum en tijd"],
  embargo: ["(?:onder )?embargo(?: tot)?", "niet publiceren voor"],
  corrections: ["rectificatie", "correctie", "gecorrigeerde versie"],
  updates: ["update", "bijgewerkt", "geactualiseerd"],
  archived: ["(?:dit bericht|deze pagina) is gearchiveerd"],
  senderWords: ["van de", "van het", "van"],
  sends: ["maakt bekend", "meldt", "deelt mee"],
  bodies: ["(?:gemeente|provincie|ministerie|dienst|stad|bureau|waterschap)(?: van)?"],
  bodyEndings: [],
  desksAndPlaces: ["stadhuis(?!\\p{L})", "\\p{L}+(?:straat|plein)(?!\\p{L})", "(?:afdeling|persdienst)(?!\\p{L})"],
  nextPage: ["volgende", "volgende pagina", "meer laden", "ouder"],
  more: ["lees meer", "lees verder", "meer lezen", "meer informatie"],
  listings: ["persberichten", "nieuws", "pers", "nieuwsberichten", "actueel"],
  captionLabels: ["(?:foto)?bijschrift"],
  captionPhrases: ["op de (?:foto|afbeelding)(?:['’]s)?", "van links naar rechts", "v\\.\\s?l\\.\\s?n\\.\\s?r\\."],
  pictures: {
    one: ["foto", "beeld"],
    several: ["foto['’]s"],
    all: ["alle"],
    credits: ["(?:foto|beeld)[\\s-]?(?:credits?|bron)"],
    sources: ["bron"],
    links: [],
  },
};
