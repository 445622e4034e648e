import { expect, test } from "vitest";
import { Beginnings } from "./beginnings.ts";

const words = new Beginnings(["Presse", "Pressemitteilung", "Pressemitteilung der Stadt", "Öffentlich", "N°"]);

test.each([
  ["Pressemitteilung vom 3. Mai", "Pressemitteilung"],
  ["PRESSEMITTEILUNG DER STADT Graz", "PRESSEMITTEILUNG DER STADT"],
  ["Pressemitteilungen", undefined],
  ["presse: 3. Mai", "presse"],
  ["öffentlich", "öffentlich"],
  ["n° 3", "n°"],
  ["Die Presse", undefined],
  ["", undefined],
])("%j begins with %j", (text, found) => {
  expect(words.of(text)).toBe(found);
});
