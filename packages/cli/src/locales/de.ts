import type { MessageId } from "./en.ts";

/** The messages in German. */
export const de: Readonly<Record<MessageId, string>> = {
  "folder-without-pages":
    "In {folder} ist keine Seite; erwartet werden Dateien mit der Endung .html, .htm oder .xhtml.",
  "pattern-without-files": "Keine Datei heißt wie {pattern}.",
  "pages-need-place":
    "Mehrere Seiten brauchen einen Ort: mit --out einen Ordner nennen, oder --format weglassen für je eine Zeile JSON.",
  "convert-progress": "{done} von {all}, {percent} %",
  "convert-left": "noch {time}",
  "convert-failures": "{count} misslungen",
  "convert-done": "{converted} umgewandelt, {unchanged} unverändert, {failed} misslungen, in {seconds} s",
  "convert-open": "Eine Website daraus machen: civic-media newsroom {folder}",
  "convert-failed": "{page}: {reason}",
  "convert-planned": "würde {folder} aus {page} schreiben",
  "convert-plan": "{planned} umzuwandeln, {unchanged} unverändert; nichts wurde geschrieben.",
  "url-invalid": "--url ist {url}; erwartet wird eine vollständige Adresse: https://www.example.org/presse/.",
  "would-write": "würde {file} schreiben",
  "threads-invalid": "--threads ist {threads}; erwartet wird eine Zahl von 1 bis 64.",
  "serve-listening": "Bereit unter {address}, nur für diesen Rechner. Was möglich ist: {openapi}. Strg-C beendet.",
  "serve-no-contact": "Adressen werden nicht gelesen: Mit --contact starten, damit Websites wissen, wer fragt.",
  "serve-no-archive": "Es gibt kein Archiv {file}, also nichts zu suchen und keinen Newsroom.",
  "serve-stopped": "Beendet; was vorher gefragt war, ist beantwortet.",
  "serve-port-invalid": "--port ist {port}; erwartet wird eine Zahl von 0 bis 65535: 4321. 0 nimmt irgendeinen freien.",
  "serve-port-taken":
    "Port {port} gehört einem anderen Programm. Mit --port einen anderen nennen, oder 0 für irgendeinen freien.",
  "serve-port-refused": "Port {port} lässt sich nicht öffnen ({code}). Mit --port einen anderen nennen.",
};
