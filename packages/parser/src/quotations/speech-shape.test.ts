import { describe, expect, test } from "vitest";
import { countWords, isContinuation, isLongSpeech, isPartial, isShortSpeech, isSpeech } from "./speech-shape.ts";

/** The text without ⟦ and ⟧, and the place between them. */
function placed(marked: string): { text: string; place: { from: number; to: number } } {
  const [before = "", words = "", after = ""] = marked.split(/[⟦⟧]/u);
  return { text: before + words + after, place: { from: before.length, to: before.length + words.length } };
}

const words = (count: number): string => Array.from({ length: count }, () => "ja").join(" ");

test.each([
  ["ja", 1],
  ["ja  und\u00a0nein", 3],
])("“%s” are %i words", (text, count) => expect(countWords(text)).toBe(count));

describe("a few words of a sentence", () => {
  test.each([
    ["Das sei ein ⟦„echter Fortschritt für die Stadt“⟧ und mehr.", true],
    ["Das sei, so sagt er, ⟦„ein Fortschritt“⟧.", true],
    ["C’est ⟦« une avancée »⟧ pour tous.", true],
    [`Das sei ⟦„${words(8)}“⟧ und mehr.`, true],
    [`Das sei ⟦„${words(9)}“⟧ und mehr.`, false],
    ["Das sei ein ⟦„Fortschritt für die Stadt“⟧ und mehr.", false],
    ["Das sei ein ⟦„EU-weit neuer Fortschritt“⟧ und mehr.", false],
    ["Das sei ein ⟦„echter Fortschritt.“⟧ Und mehr.", false],
    ["Das sei ein ⟦„echter Fortschritt!“⟧ Und mehr.", false],
    ["Das sei ein ⟦„echter Fortschritt?“⟧ Und mehr.", false],
    ["Das sei ein ⟦„echter Fortschritt…“⟧ Und mehr.", false],
    ["Das sei ⟦„etwa 3.000 wert“⟧ und mehr.", true],
    ["Er sagte: ⟦„ein Fortschritt“⟧ und mehr.", false],
    ["Das, so: (⟦„ein Fortschritt“⟧) und mehr.", false],
    ["⟦„ein Fortschritt“⟧ und mehr.", false],
  ])("%s: %s", (marked, expected) => {
    const { text, place } = placed(marked);
    expect(isPartial(text, place)).toBe(expected);
  });
});

describe("few words that are a whole sentence", () => {
  test.each([
    ["⟦„Weiter so!“⟧, sagt er.", 2, true],
    ["⟦“Go on,”⟧ he says.", 2, true],
    ["⟦„Was nun?“⟧, sagt er.", 2, true],
    ["⟦„Na ja…“⟧, sagt er.", 2, true],
    ["⟦‘Go on.’⟧ He says.", 2, true],
    ["⟦«Go on.»⟧ He says.", 2, true],
    ["⟦Go on.⟧ He says.", 2, true],
    ["⟦„Nein!“⟧, sagt er.", 1, false],
    ["⟦„Weiter so“⟧, sagt er.", 2, false],
    ["⟦„Weiter. So“⟧, sagt er.", 2, false],
    ["⟦„Weiter so! “⟧ sagt er.", 2, false],
  ])("%s: %i words, %s", (marked, count, expected) => {
    const { text, place } = placed(marked);
    expect(isShortSpeech(text, place, count)).toBe(expected);
  });
});

describe("what goes on with a quotation", () => {
  test.each([
    ["…, sagt er, ⟦„und das ist gut so.“⟧", 5, true],
    ["…, sagt er, ⟦„und das ist gut so!“⟧", 5, true],
    ["…, sagt er, ⟦„und ist das gut so?“⟧", 5, true],
    ["…, sagt er, ⟦« et c’est très bien. »⟧", 5, true],
    ["…, sagt er, ⟦„und so ist es.⟧", 4, true],
    ["…, sagt er. ⟦„Und das ist gut so“⟧", 5, true],
    ["…, sagt er! ⟦„Und das ist gut so“⟧", 5, true],
    ["…, sagt er? ⟦„Und das ist gut so“⟧", 5, true],
    ["…, sagt er von ⟦„Land und Leute heute“⟧.", 4, false],
    ["…, sagt er. Von ⟦„Land und Leute heute“⟧!", 4, false],
    ["…, sagt er. ⟦„Und so gut.“⟧", 3, true],
    ["…, sagt er. ⟦„Und.“⟧", 1, false],
    ["…, sagt er. ⟦„Und so gut“⟧", 3, false],
    ["…, sagt er, ⟦„im Herbst beginnen.“⟧", 3, true],
    ["…, sagt er, ⟦„im Herbst beginnen“⟧.", 3, true],
    ["…, sagt er, ⟦„Im Herbst beginnen.“⟧", 3, false],
    ["…, sagt er von ⟦„im Herbst beginnen.“⟧", 3, false],
    ["…, sagt er, ⟦„und. so weiter und so“⟧", 5, false],
  ])("%s: %i words, %s", (marked, count, expected) => {
    const { text, place } = placed(marked);
    expect(isContinuation(text, place, count)).toBe(expected);
  });
});

test.each([
  [19, false],
  [20, true],
])("%i words are long speech: %s", (count, expected) => expect(isLongSpeech(words(count))).toBe(expected));

describe("a whole sentence of its own", () => {
  test.each([
    ["⟦„Das ist gut so.“⟧", true],
    ["⟦„Das ist gut so!”⟧ Und so", true],
    ["⟦«Das ist gut so?»⟧ Und so", true],
    ["⟦« Das ist gut so… »⟧ Und so", true],
    ["⟦Das ist gut so.⟧ Und so", true],
    ["⟦„Das ist gut so“⟧. Und so", true],
    ["Er kam. ⟦„Das ist gut so.“⟧", true],
    ["Er kam! ⟦„Das ist gut so.“⟧", true],
    ["Kam er? ⟦„Das ist gut so.“⟧", true],
    ["Er sagt: ⟦„Das ist gut so.“⟧", true],
    ["⟦„Das ist gut so“⟧, und so", false],
    ["⟦„Das ist. Gut so“⟧, und so", false],
    ["Er sagt ⟦„Das ist gut so.“⟧", false],
    ["A. B ⟦„Das ist gut so.“⟧", false],
  ])("%s: %s", (marked, expected) => {
    const { text, place } = placed(marked);
    expect(isSpeech(text, place)).toBe(expected);
  });
});
