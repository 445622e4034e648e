import type { CommandTexts } from "./help.ts";

/** What the help says, in German; `*` stands for what several commands have. */
export const commandsDe: Readonly<Record<string, CommandTexts>> = {
  "*": {
    summary: "Die Pressemitteilung einer Stadt als Daten und in jedem Format.",
    options: {
      "--quiet": "auf der Standardfehlerausgabe nichts als Fehler sagen",
      "--lang": "Sprache der Meldungen: en, de; sonst die des Terminals",
      "--config": "die Konfigurationsdatei; sonst civic-media.config.json im aktuellen Ordner, wenn es sie gibt",
      "--archive": "das Archiv; sonst archive.sqlite",
      "--contact": "eigene E-Mail-Adresse oder Seite, für die Betreiber der Websites; oder CIVIC_MEDIA_CONTACT setzen",
      "--since": "nur Mitteilungen von diesem Tag oder später",
      "--until": "nur Mitteilungen von diesem Tag oder früher",
      "--delay": "Sekunden Pause zwischen zwei Fragen an einen Host; sonst 1",
      "--allow-host": "Hosts in privaten Netzen, die gefragt werden dürfen, mit Kommas dazwischen: localhost:8080",
      "--json": "als JSON auf die Standardausgabe schreiben",
      "--out": "in diesen Ordner schreiben; sonst auf die Standardausgabe",
      "--url": "die Adresse der Seite, wenn sie aus einer Datei oder der Standardeingabe kommt",
    },
  },
  convert: {
    summary:
      "Seiten (Dateien, Ordner, Muster, Adressen, oder - für die Standardeingabe) zu Daten und Dokumenten machen, auf allen Kernen; beim nächsten Mal nur, was neu oder geändert ist.",
    options: {
      "--out": "in diesen Ordner schreiben, mehrere Seiten in je einen eigenen; sonst Daten auf die Standardausgabe",
      "--format": "Formate, mit Kommas dazwischen: {list}; sonst mit --out alle, ohne json",
      "--url": "die Adresse der Seite, die aus einer Datei kommt, oder des Ordners mehrerer Seiten",
      "--dry-run": "sagen, was geschrieben würde, und nichts schreiben",
      "--preview": "die Seite und ihre Mitteilung im Browser zeigen, nur auf diesem Rechner, bis Strg-C",
      "--force": "auch umwandeln, was da und unverändert ist",
      "--threads": "wie viele Seiten zugleich; sonst so viele, wie es Kerne gibt",
    },
  },
  parse: {
    summary: "Die Mitteilung einer Seite mit Belegen, Zweifeln und Weggelassenem als JSON ausgeben.",
    options: {},
  },
  render: {
    summary: "Eine release.json (oder - für die Standardeingabe) zu Dokumenten machen.",
    options: { "--format": "Formate, wie bei convert; sonst html" },
  },
  validate: {
    summary:
      "Prüfen, ob Dateien (oder - für die Standardeingabe) gültige Mitteilungen sind, und sagen, was wo nicht stimmt.",
    options: {},
  },
  diff: {
    summary: "Sagen, was sich zwischen zwei Mitteilungen geändert hat: release.json-Dateien, Seiten oder Adressen.",
    options: {},
  },
  newsroom: {
    summary: "Aus allen Mitteilungen (*.json) eines Ordners und seiner Unterordner eine statische Website machen.",
    options: {
      "--out": "die Website in diesen Ordner schreiben; sonst newsroom",
      "--url": "wo die Website stehen wird, für Feeds und Sitemap: https://press.example.org/",
      "--title": "Name des Newsrooms; sonst der Herausgeber der neuesten Mitteilung",
    },
  },
  book: {
    summary:
      "Aus allen Mitteilungen (*.json) eines Ordners und seiner Unterordner ein E-Book (EPUB) machen, die älteste zuerst.",
    options: {
      "--out": "das Buch in diese Datei schreiben; sonst releases.epub",
      "--title": "Titel des Buchs; sonst der Herausgeber der ersten Mitteilung",
    },
  },
  "press-kit": {
    summary:
      "Aus einer release.json alles machen, was eine Redaktion braucht: Text, Seite, E-Mail, Daten, Bilderblatt, Termine.",
    options: {
      "--out": "in diesen Ordner schreiben; sonst in einen, der nach Tag und Titel heißt",
      "--zip": "ein Archiv schreiben, nach Tag und Titel benannt, in den Ordner, oder hierher",
      "--unpublished": "auch von einem Entwurf oder einer Mitteilung mit Sperrfrist; alles sagt, was es ist",
    },
  },
  license: {
    summary: "Sagen, welche Lizenz eine Adresse oder ein Vermerk nennt (- liest ihn von der Standardeingabe).",
    options: {},
  },
  credit: {
    summary:
      "In die Datei eines Fotos schreiben, wer es gemacht hat und wer es nutzen darf, wie eine release.json es sagt, und vorher und nachher zeigen.",
    options: {
      "--from": "die release.json, zu der das Foto gehört",
      "--media": "die Kennung des Fotos in der Mitteilung; sonst das Foto, dessen Datei gleich heißt",
      "--out": "in diesen Ordner schreiben; sonst wird aus photo.jpg photo.credited.jpg",
      "--in-place": "das Foto selbst ersetzen",
      "--keep": "behalten, was das Foto schon sagt, und nur ergänzen, was fehlt",
      "--json": "vorher und nachher als JSON auf die Standardausgabe schreiben",
    },
  },
  archive: {
    summary:
      "Alle Mitteilungen eines Feeds, einer Sitemap oder einer Liste in ein Archiv lesen; beim nächsten Mal nur, was neu oder geändert ist.",
    options: { "--json": "was geschieht, als JSON-Zeilen auf die Standardausgabe schreiben" },
  },
  watch: {
    summary: "Einer Quelle immer wieder folgen und sagen, was neu, berichtigt und zurückgezogen ist. Strg-C beendet.",
    options: {
      "--every": "wie oft: 90s, 15m, 1h, 1d; sonst 1h",
      "--times": "nach so vielen Runden enden",
      "--json": "was geschieht, als JSON-Zeilen auf die Standardausgabe schreiben",
    },
  },
  search: {
    summary: "Mitteilungen in einem Archiv finden, auch mitten in längeren Wörtern: „reise“ findet „Dienstreise“.",
    options: { "--limit": "wie viele höchstens; sonst 20", "--json": "die Treffer als JSON-Zeilen schreiben" },
  },
  history: {
    summary: "Jede Fassung einer Mitteilung zeigen, die ein Archiv gesehen hat, und was sich jeweils geändert hat.",
    options: { "--json": "die Fassungen als JSON-Zeilen schreiben, mit den ganzen Mitteilungen" },
  },
  export: {
    summary:
      "Ein Archiv schreiben: jsonl: eine Zeile JSON je Mitteilung; newsroom: eine statische Website mit Feeds und Suche; parquet: eine Tabelle für DuckDB oder pandas (npm install hyparquet-writer).",
    options: { "--out": "Datei oder Ordner, wohin geschrieben wird" },
  },
  stats: {
    summary: "Zeigen, was ein Archiv enthält: Mitteilungen je Monat, Herausgeber, Themen, Sprachen, Lizenzen.",
    options: {
      "--out": "die Diagramme als ein SVG-Bild schreiben",
      "--json": "die Zahlen als JSON auf die Standardausgabe schreiben",
    },
  },
  doctor: {
    summary: "Sagen, ob die Websites in Webarchiven (.warc.gz) noch geben, was sie gaben, oder seit wann nicht.",
    options: { "--json": "je Host einen Bericht als JSON-Zeile schreiben" },
  },
  profile: {
    summary: "Das Profil einer Website aus zwei oder mehr ihrer Seiten entwerfen: profile suggest.",
    options: { "--url": "die Adresse des Ordners gespeicherter Seiten, wenn sie es nicht selbst sagen" },
  },
  serve: {
    summary:
      "Programmen dieses Rechners parse, render, license und search als JSON über HTTP anbieten, seinem Browser eine Seite zum Ausprobieren und eine Vorschau des Newsrooms.",
    options: {
      "--port": "wo zugehört wird; sonst 4321; 0 nimmt irgendeinen freien",
      "--contact":
        "eigene E-Mail-Adresse oder Seite, für die Betreiber der Websites; sonst werden keine Adressen gelesen",
      "--json": "wo zugehört wird, als JSON auf die Standardausgabe schreiben",
    },
  },
  completion: {
    summary: "Ausgeben, womit eine Shell (bash, zsh, fish) die Wörter dieses Befehls ergänzt.",
    options: {},
  },
  compare: {
    summary: "Zeigen, was dieser und andere Extraktoren, soweit installiert, auf einer Seite finden.",
    options: { "--json": "die Ergebnisse als JSON auf die Standardausgabe schreiben" },
  },
};
