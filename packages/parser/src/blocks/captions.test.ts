import { expect, test } from "vitest";
import { openPage } from "../open-page.ts";
import { isCaption } from "./captions.ts";

const isCaptionOf = (line: string): boolean | undefined => {
  const { page } = openPage(`<html lang="en"><main><h1>The river rises</h1><p>${line}</p></main></html>`, {});
  const block = page?.segments.blocks.find(({ text }) => text === line);
  return block && isCaption(block);
};

test.each([
  "Foto: Stadt Linz",
  "Foto © Anna Berg",
  "Photocredits MYMARINI: Anna Berg",
  "Photo by Anna Berg",
  "The river in May (Photo: Anna Berg)",
  "The river in May (Anna Berg/Getty Images)",
  "The river in May (photo by Anna Berg)",
  "Firefighters carry sandbags to the bank of the river. (AFP Photo)",
  "Der Fluss im Mai (Foto Stadt Linz)",
  "Imatge: Ajuntament de Girona",
  "Imágenes: Ayuntamiento de Toledo",
  "Joki toukokuussa (Kuva: Anna Berg)",
])("%s is a caption", (line) => {
  expect(isCaptionOf(line)).toBe(true);
});

test.each([
  "Fotoparade zieht am Samstag durch die Innenstadt",
  "Fotoparcours im Stadtpark eröffnet",
  "Bilder von der Eröffnung finden Sie hier.",
  "Images by satellite show the flood.",
  "Bring a passport (photo page and visa)",
  "Trainings in zwei Gruppen (Mo/Mi 1, Di/Do 2)",
])("%s is none", (line) => {
  expect(isCaptionOf(line)).toBe(false);
});

test("a choice in an item of a list is none", () => {
  const { page } = openPage("<main><h1>What to bring</h1><ul><li>Hiking shoes (Men/Women)</li></ul></main>", {});
  const block = page?.segments.blocks.find(({ text }) => text.startsWith("Hiking"));
  expect(block && isCaption(block)).toBe(false);
});
