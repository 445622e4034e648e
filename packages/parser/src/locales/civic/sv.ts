import type { CivicWords } from "./words.ts";

/** Swedish. */
export const sv: CivicWords = {
  tag: "sv",
  sections: {
    facts: ["fakta", "i korthet", "siffror och fakta"],
    backgrounder: ["bakgrund"],
    notes: ["noter", "anmärkningar"],
    related: ["länkar", "relaterade länkar", "läs mer", "se även", "relaterat"],
    attachments: ["bilagor", "bilaga", "dokument", "filer", "ladda ner"],
    keywords: ["nyckelord", "ämnen", "ämnesord", "taggar", "kategorier"],
  },
  about: ["om"],
  eventLabels: ["när", "var", "tid", "tid och plats"],
  embargo: ["embargo(?: till)?", "får publiceras tidigast"],
  corrections: ["rättelse", "korrigering"],
  updates: ["uppdatering", "uppdaterad"],
  archived: ["arkiverad (?:sida|nyhet)"],
  senderWords: ["från"],
  sends: ["meddelar", "informerar"],
  bodies: ["(?:region|länsstyrelsen)(?: i)?"],
  bodyEndings: ["\\p{L}*(?:kommun|stad|förvaltning(?:en)?|nämnd(?:en)?|departement(?:et)?|styrelse(?:n)?)"],
  desksAndPlaces: ["stadshuset(?!\\p{L})", "\\p{L}+(?:gatan|vägen|torget)(?!\\p{L})", "(?:presstjänst|kommun)\\p{L}*"],
  nextPage: ["nästa", "nästa sida", "visa fler", "ladda fler", "äldre"],
  more: ["läs mer", "läs hela"],
  listings: ["pressmeddelanden", "nyheter", "press", "pressrum", "aktuellt"],
  captionLabels: ["bildtext"],
  captionPhrases: ["på bilden", "på bilderna", "från vänster"],
  pictures: {
    one: ["foto", "bild"],
    several: ["foton", "bilder"],
    all: ["alla"],
    credits: [],
    sources: ["källa"],
    links: ["ladda ner"],
  },
};
