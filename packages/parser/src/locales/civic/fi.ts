import type { CivicWords } from "./words.ts";

/** Finnish. */
export const fi: CivicWords = {
  tag: "fi",
  sections: {
    facts: ["lyhyesti", "faktat", "avainluvut"],
    backgrounder: ["tausta", "taustaa", "taustatietoa"],
    notes: ["huomautukset"],
    related: ["linkit", "linkkejä", "aiheesta lisää", "lue myös", "katso myös"],
    attachments: ["liitteet", "liite", "tiedostot", "asiakirjat", "lataukset"],
    keywords: ["avainsanat", "asiasanat", "aiheet", "tunnisteet"],
    boilerplate: ["tietoja julkaisijasta"],
  },
  about: ["tietoa"],
  eventLabels: ["milloin", "missä", "aika ja paikka"],
  embargo: ["embargo(?:ssa)?", "julkaisuvapaa"],
  corrections: ["oikaisu", "korjaus", "korjattu"],
  updates: ["päivitys", "päivitetty"],
  archived: ["arkistoitu (?:tiedote|sivu)"],
  senderWords: [],
  sends: ["tiedottaa", "ilmoittaa"],
  bodies: [],
  bodyEndings: ["\\p{L}*(?:kaupunki|kunta|ministeriö|virasto|toimiala|hallitus)"],
  desksAndPlaces: ["kaupungintalo(?!\\p{L})", "\\p{L}+(?:katu|tori)(?!\\p{L})", "(?:viestintä|toimisto)\\p{L}*"],
  nextPage: ["seuraava", "seuraava sivu", "näytä lisää", "lataa lisää"],
  more: ["lue lisää", "lue koko tiedote"],
  listings: ["tiedotteet", "uutiset", "medialle", "ajankohtaista"],
  captionLabels: ["kuvateksti"],
  captionPhrases: ["kuvassa", "kuvissa", "vasemmalta"],
  pictures: {
    one: ["kuva", "valokuva"],
    several: ["kuvat", "valokuvat"],
    all: ["kaikki"],
    credits: [],
    sources: ["lähde"],
    links: ["lataa"],
  },
};
