import { describe, expect, test } from "vitest";
import { sentenceEnd, sentenceStart, sentencesOf } from "./sentences.ts";

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
  ["Dir. Anna Berg und Jun. Karl Mayr", ["Dir. Anna Berg und Jun. Karl Mayr"]],
  ["Kam er? Ja. Er kam… Dann ging er! Gut", ["Kam er", "Ja", "Er kam", "Dann ging er", "Gut"]],
  ["Er kam? und ging! aber wohin… wer weiß", ["Er kam? und ging! aber wohin… wer weiß"]],
  ["„Kam er?“ Ja. (Er kam!) Gut", ["„Kam er", "“ Ja", "(Er kam", ") Gut"]],
  ["Kam er?Ja! „Er kam“", ["Kam er", "Ja", "„Er kam“"]],
  ["Er kam.) Sie ging.] Gut", ["Er kam", ") Sie ging", "] Gut"]],
  ["Er kam.  Sie ging", ["Er kam", "Sie ging"]],
  ["Er kam.Sie ging. sie kam", ["Er kam.Sie ging. sie kam"]],
  [
    "Es waren viele. 300 kamen. (Das war gut. „Ja“. »Ja«",
    ["Es waren viele", "300 kamen", "(Das war gut", "„Ja“", "»Ja«"],
  ],
  ["Erste Zeile\nzweite Zeile", ["Erste Zeile", "zweite Zeile"]],
  ["Ende.", ["Ende"]],
  ["Ende!", ["Ende"]],
  ["  Ja\n\n  Nein", ["Ja", "Nein"]],
  ["", []],
])("“%s” is cut where its sentences end", (text, expected) => expect(cut(text)).toEqual(expected));

describe("the sentence that goes on behind |", () => {
  test.each([
    ["„Ja“|, sagt er. Dann", ", sagt er"],
    ["„Ja“|, sagt er", ", sagt er"],
    ["„Ja“|, sagt er: „Nein“, und geht.", ", sagt er: "],
    ["„Ja“|, sagt er («nein») und geht.", ", sagt er ("],
    ['„Ja“|, sagt er nach 12“ und 13" Regen.', ', sagt er nach 12“ und 13" Regen'],
    ["„Ja“|, sagt er » und « geht.", ", sagt er » und « geht"],
    ["„Ja“|, sagt er\nund geht.", ", sagt er"],
    ["|„Ja“, sagt er. Dann", "„Ja“, sagt er"],
    ["|Dr. Berg kam. Dann", "Dr. Berg kam"],
  ])("%s", (marked, expected) => {
    const from = marked.indexOf("|");
    const text = marked.replace("|", "");
    expect(text.slice(from, sentenceEnd(text, from))).toBe(expected);
  });

  test("is no longer than 600 characters", () => {
    const text = `${"x".repeat(599)}. Y${"x".repeat(700)}`;
    expect(sentenceEnd(text, 0)).toBe(599);
    expect(sentenceEnd(`x${text}`, 0)).toBe(600);
    expect(sentenceEnd(text, 601)).toBe(1201);
    expect(sentenceEnd("x", 0)).toBe(1);
  });
});

describe("the sentence that goes on up to |", () => {
  test.each([
    ["Er kam. Sie sagt: |„Ja“", "Sie sagt: "],
    ["Er kam! Sie sagt: |„Ja“", "Sie sagt: "],
    ["Er kam.) Sie sagt: |„Ja“", "Sie sagt: "],
    ["Er kam.  Sie sagt: |„Ja“", "Sie sagt: "],
    ["Er kam\nSie sagt: |„Ja“", "Sie sagt: "],
    ["„Kam er?“ Sie sagt: |„Ja“", "Sie sagt: "],
    ["«Er kam.» Sie sagt: |„Ja“", "Sie sagt: "],
    ["„Er kam.“  Sie sagt: |„Ja“", " Sie sagt: "],
    ["„Er kam“ Sie sagt: |„Ja“", "„Er kam“ Sie sagt: "],
    ["„Er kam.“ sagt sie: |„Ja“", "„Er kam.“ sagt sie: "],
    ["Er kam. Sie sagt. |„Ja“", "Sie sagt. "],
    ["Dr. Berg sagt: |„Ja“", "Dr. Berg sagt: "],
    ["|„Ja“", ""],
  ])("%s", (marked, expected) => {
    const to = marked.indexOf("|");
    const text = marked.replace("|", "");
    expect(text.slice(sentenceStart(text, to), to)).toBe(expected);
  });

  test("is no longer than 600 characters", () => {
    expect(sentenceStart("x".repeat(1000), 1000)).toBe(400);
  });
});
