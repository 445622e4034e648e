import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

const cut = (text: string): string[] => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ["said Mayor Jane Lee. The bridge is open", ["said Mayor Jane Lee", "The bridge is open"]],
  ["said Kevin Ng. The road is closed", ["said Kevin Ng", "The road is closed"]],
  ["so Stadträtin Anna Rau. Die Brücke ist offen", ["so Stadträtin Anna Rau", "Die Brücke ist offen"]],
  ["Dr. Anna Li kam. Hr. Berg ging", ["Dr. Anna Li kam", "Hr. Berg ging"]],
  ["Mr. Smith and Mrs. Doe spoke. They left", ["Mr. Smith and Mrs. Doe spoke", "They left"]],
  ["Mag. Eva Au und Abg. z. NR Max Huber. Sie kamen", ["Mag. Eva Au und Abg. z. NR Max Huber", "Sie kamen"]],
  ["Lt. Gov. Pat Poe met the U.S. Attorney. He left", ["Lt. Gov. Pat Poe met the U.S. Attorney", "He left"]],
  ["Am 5. Mai, ca. 20 Uhr! Danach nicht", ["Am 5. Mai, ca. 20 Uhr", "Danach nicht"]],
])("“%s” is cut where its sentences end", (text, expected) => expect(cut(text)).toEqual(expected));
