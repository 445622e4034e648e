import type { CivicWords } from "./words.ts";

/** Italian. */
export const it: CivicWords = {
  tag: "it",
  sections: {
    facts: ["in breve", "i numeri", "dati e numeri", "in sintesi", "punti chiave"],
    backgrounder: ["approfondimento", "approfondimenti", "contesto", "scheda"],
    notes: ["note", "nota per le redazioni"],
    related: [
      "link utili",
      "link correlati",
      "contenuti correlati",
      "vedi anche",
      "per saperne di più",
      "collegamenti",
    ],
    attachments: ["allegati", "allegato", "documenti", "documento", "file allegati", "scarica", "cartella stampa"],
    keywords: ["argomenti", "argomento", "parole chiave", "tag", "categorie", "categoria", "temi"],
  },
  about: ["informazioni su", "su di", "chi è"],
  eventLabels: ["quando", "dove", "data e ora"],
  embargo: ["(?:sotto )?embargo(?: fino a[l]?)?", "da non pubblicare prima"],
  corrections: ["rettifica", "errata corrige", "correzione", "versione corretta"],
  updates: ["aggiornamento", "aggiornato", "ultimo aggiornamento"],
  archived: ["questa (?:pagina|notizia) è (?:stata )?archiviata", "contenuto archiviato"],
  senderWords: ["del", "della", "dell’", "dell'", "di"],
  sends: ["comunica", "informa", "rende noto"],
  bodies: [
    "(?:comune|provincia|regione|città|assessorato|ministero|ufficio|prefettura|direzione|settore|dipartimento|ente) (?:di|del|della|dell['’]|al|alla|ai|per)",
    "giunta|consiglio comunale",
  ],
  bodyEndings: [],
  desksAndPlaces: ["ufficio\\s", "via (?=\\p{Lu})", "piazza(?!\\p{L})"],
  nextPage: ["successiva", "successivo", "pagina successiva", "avanti", "carica altri", "mostra altri"],
  more: ["leggi tutto", "leggi di più", "continua", "continua a leggere", "vai alla pagina", "dettagli"],
  listings: ["comunicati stampa", "comunicati", "notizie", "novità", "news", "ufficio stampa", "sala stampa", "avvisi"],
  captionLabels: ["didascalia"],
  captionPhrases: ["n(?:ella|elle) foto(?:grafi[ae])?", "nell['’]immagine", "in foto", "da sinistra"],
  pictures: {
    one: ["foto", "immagine"],
    several: ["immagini"],
    all: ["tutte le"],
    credits: ["credit[oi]?(?: foto)?"],
    sources: ["fonte"],
    links: ["scarica"],
  },
};
