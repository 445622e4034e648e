import type { CivicWords } from "./words.ts";

/** Catalan. */
export const ca: CivicWords = {
  tag: "ca",
  sections: {
    facts: ["dades clau", "en xifres", "claus"],
    backgrounder: ["context", "antecedents"],
    notes: ["notes"],
    related: ["enllaços relacionats", "enllaços", "continguts relacionats", "vegeu també", "notícies relacionades"],
    attachments: [
      "documents",
      "document",
      "fitxers",
      "documents adjunts",
      "descàrregues",
      "annexos",
      "dossier de premsa",
    ],
    keywords: ["etiquetes", "temes", "paraules clau", "categories"],
  },
  about: ["sobre"],
  eventLabels: ["quan", "on", "data i hora"],
  embargo: ["embargat fins", "embargament fins"],
  corrections: ["rectificació", "correcció", "fe d['’]errates"],
  updates: ["actualització", "actualitzat"],
  archived: ["contingut arxivat"],
  senderWords: ["del", "de la", "de l’", "de"],
  sends: ["informa", "comunica", "anuncia"],
  bodies: [
    "(?:ajuntament|govern|diputació|departament|regidoria|consell|àrea|generalitat|districte) (?:de la|del|de l['’]|d['’]|de)",
  ],
  bodyEndings: [],
  desksAndPlaces: ["gabinet\\s", "servei\\s", "oficina\\s", "(?:carrer|plaça)(?!\\p{L})"],
  nextPage: ["següent", "pàgina següent", "carrega'n més", "més antigues"],
  more: ["llegir més", "llegeix-ne més", "més informació", "veure més"],
  listings: ["notes de premsa", "comunicats", "notícies", "premsa", "sala de premsa"],
  captionLabels: ["peu de foto"],
  captionPhrases: ["a la (?:imatge|foto(?:grafia)?)", "d['’]esquerra a dreta"],
  pictures: {
    one: ["foto", "imatge"],
    several: ["fotos", "imatges"],
    all: ["totes les"],
    credits: ["crèdits?(?: fotos?)?", "drets (?:reservats|d['’]imatge)"],
    sources: ["font"],
    links: ["descarrega"],
  },
};
