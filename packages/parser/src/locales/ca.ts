import type { Locale } from "./locale.ts";
import { caSpeech } from "./speech/ca.ts";

/** Catalan. */
export const ca: Locale = {
  tag: "ca",
  stopWords:
    "els les dels i als que és per amb no són ha com més però seva seu aquest aquesta aquests aquestes també entre fins perquè quan tots totes anys pel pels hi ho la del fa va des van sense cada nou nova avui".split(
      " ",
    ),
  months: [
    ["gener", "gen"],
    ["febrer", "febr", "feb"],
    ["març"],
    ["abril", "d'abril", "d’abril", "abr"],
    ["maig"],
    ["juny"],
    ["juliol", "jul"],
    ["agost", "d'agost", "d’agost", "ag"],
    ["setembre", "set"],
    ["octubre", "d'octubre", "d’octubre", "oct"],
    ["novembre", "nov"],
    ["desembre", "des"],
  ],
  dateFillers: ["de", "del", "d'", "d’"],
  numericOrder: "day-first",
  releaseNames: {
    "Nota de premsa": "release",
    "Nota informativa": "release",
    Notícia: "release",
    Comunicat: "release",
    "Convocatòria de premsa": "invitation",
    Declaració: "statement",
    Discurs: "speech",
    Rectificació: "correction",
  },
  seriesNames: [],
  publishedLabels: ["publicat el", "publicat", "publicada el", "data", "data de publicació"],
  changedLabels: ["actualitzat", "actualitzada", "darrera actualització", "última actualització", "modificat"],
  otherDateLabels: [],
  galleryWords: ["fotos", "fotografies", "imatges", "galeria", "galeria de fotos"],
  contactLabels: [
    "contacte",
    "contacte de premsa",
    "gabinet de premsa",
    "servei de premsa",
    "per a més informació",
    "més informació",
    "contacte per a mitjans",
  ],
  rightsWords: ["creative commons", "llicència", "drets reservats", "drets d'autor", "crèdit de la foto"],
  municipalities: ["Ajuntament de", "Ajuntament d'", "Diputació de", "Consell Comarcal", "Generalitat de"],
  speech: caSpeech,
};
