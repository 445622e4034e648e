import type { MessageId } from "./en.ts";

/** The messages in German. */
export const de: Readonly<Record<MessageId, string>> = {
  "serve-listening": "Bereit unter {address}, nur für diesen Rechner. Was möglich ist: {openapi}. Strg-C beendet.",
  "serve-no-contact": "Adressen werden nicht gelesen: Mit --contact starten, damit Websites wissen, wer fragt.",
  "serve-no-archive": "Es gibt kein Archiv {file}, also nichts zu suchen und keinen Newsroom.",
  "serve-stopped": "Beendet; was vorher gefragt war, ist beantwortet.",
  "serve-port-invalid": "--port ist {port}; erwartet wird eine Zahl von 0 bis 65535: 4321. 0 nimmt irgendeinen freien.",
  "serve-port-taken":
    "Port {port} gehört einem anderen Programm. Mit --port einen anderen nennen, oder 0 für irgendeinen freien.",
  "serve-port-refused": "Port {port} lässt sich nicht öffnen ({code}). Mit --port einen anderen nennen.",
};
