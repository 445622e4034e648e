import type { Locale } from "./locale.ts";
import { itSpeech } from "./speech/it.ts";

/** Italian. */
export const it: Locale = {
  tag: "it",
  stopWords:
    "il lo la gli le di del della dei delle che e è un una in per con non si da al alla ai dal dalla nel nella sul sono anche come più ma ha suo sua questo questa loro essere stato stata tra dopo fra ad ed anni quando".split(
      " ",
    ),
  months: [
    ["gennaio", "gen"],
    ["febbraio", "feb"],
    ["marzo"],
    ["aprile", "apr"],
    ["maggio", "mag"],
    ["giugno", "giu"],
    ["luglio", "lug"],
    ["agosto", "ago"],
    ["settembre", "sett", "set"],
    ["ottobre", "ott"],
    ["novembre", "nov"],
    ["dicembre", "dic"],
  ],
  dateFillers: ["di", "del"],
  numericOrder: "day-first",
  releaseNames: {
    "Comunicato stampa": "release",
    Comunicato: "release",
    Notizia: "release",
    "Nota stampa": "release",
    "Invito alla stampa": "invitation",
    Dichiarazione: "statement",
    Discorso: "speech",
    Rettifica: "correction",
  },
  seriesNames: [],
  publishedLabels: ["pubblicato il", "pubblicato", "pubblicata il", "data", "data di pubblicazione"],
  changedLabels: ["aggiornato", "aggiornata", "ultimo aggiornamento", "modificato", "modificata", "ultima modifica"],
  otherDateLabels: [],
  galleryWords: ["foto", "immagini", "galleria", "galleria fotografica", "fotogallery"],
  contactLabels: [
    "contatti",
    "contatto",
    "ufficio stampa",
    "per informazioni",
    "informazioni",
    "contatti stampa",
    "per ulteriori informazioni",
    "informazioni per la stampa",
  ],
  rightsWords: ["creative commons", "licenza", "diritti riservati", "diritto d'autore", "crediti"],
  municipalities: ["Comune di", "Città di", "Municipio di", "Città metropolitana di"],
  speech: itSpeech,
};
