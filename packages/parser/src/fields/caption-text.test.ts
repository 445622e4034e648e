import { expect, test } from "vitest";
import { splitCredit } from "./caption-text.ts";

test.each([
  ["de", "Das Rathaus. Foto: privat", "Das Rathaus.", "Foto: privat"],
  ["de", "Das Rathaus. Foto: Eva Lang/dpa", "Das Rathaus.", "Foto: Eva Lang/dpa"],
  ["de", "Das Rathaus — Bild: KI-generiert", "Das Rathaus", "Bild: KI-generiert"],
  ["de", "Das alte Bad. Foto: Archiv", "Das alte Bad.", "Foto: Archiv"],
  [
    "de",
    "(Foto: Stadt Steyr/Huber) Die Stadträtin eröffnet den Park.",
    "Die Stadträtin eröffnet den Park.",
    "Foto: Stadt Steyr/Huber",
  ],
  [
    "de",
    "© Stadt Steyr / Huber – Die Stadträtin eröffnet den Park.",
    "Die Stadträtin eröffnet den Park.",
    "© Stadt Steyr / Huber",
  ],
  [
    "de",
    "Foto: Stadt Steyr/Huber. Von links: Karl Weber und Eva Lang.",
    "Von links: Karl Weber und Eva Lang.",
    "Foto: Stadt Steyr/Huber",
  ],
  [
    "en",
    "Photo by Ada Poe/City of Leeds: The mayor opens the park.",
    "The mayor opens the park.",
    "Photo by Ada Poe/City of Leeds",
  ],
  [
    "en",
    "The mayor opens the park (Ada Poe/AFP via Getty Images)",
    "The mayor opens the park",
    "Ada Poe/AFP via Getty Images",
  ],
  ["fi", "Jalankulkija Merihaassa. Eva Laine / Lehtikuva", "Jalankulkija Merihaassa.", "Eva Laine / Lehtikuva"],
  ["it", "Verso il ponte · Foto: archivio Bianchi", "Verso il ponte", "Foto: archivio Bianchi"],
])("the credit in a caption (%s): %s", (language, line, caption, creditLine) => {
  expect(splitCredit([line], language)).toEqual({ caption, creditLine });
});

test.each([
  ["Foto: Ehrenamtliche reparieren Geräte"],
  ["Bild: mehr"],
  ["Die Vorstände (SPD/CDU)"],
  ["Hintere Reihe (v. l. n. r.): Karl Weber, Eva Lang"],
])("no credit: %s", (line) => {
  expect(splitCredit([line], "de").creditLine).toBeUndefined();
});
