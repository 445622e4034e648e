import { describe, expect, test } from "vitest";
import { parseUsageTerms } from "./parse-usage-terms.ts";
import { usageTermsPhrases } from "./phrases/index.ts";
import { moreUsageTermsPhrases } from "./phrases/more.ts";

const phrases = [...usageTermsPhrases, ...moreUsageTermsPhrases];
const termsOf = (inLanguage: string, text: string) => parseUsageTerms(text, { inLanguage, phrases });

describe("a point of a list that denies permits nothing", () => {
  test.each([
    ["en", "Photos may be used for:\n- press\n- but never for advertising", "advertising"],
    ["en", "Photos may be used for:\n- press\n- not for social media", "social-media"],
    ["en", "Photos may be used for:\n- press\n- no social media", "social-media"],
    ["en", "Photos may be used for:\n1. press\n2. under no circumstances advertising", "advertising"],
    ["en", "Photos may be used for:\n- press\n- anything other than advertising", "advertising"],
    ["de", "Die Fotos dürfen verwendet werden für:\n- Medien\n- niemals Social Media", "social-media"],
    ["de", "Die Fotos dürfen verwendet werden für:\n- Medien\n- aber nicht Werbung", "advertising"],
    ["fr", "Les photos peuvent être utilisées pour :\n- la presse\n- jamais pour la publicité", "advertising"],
    ["it", "Le foto possono essere utilizzate per:\n- la stampa\n- mai per la pubblicità", "advertising"],
    ["es", "Las fotos pueden utilizarse para:\n- la prensa\n- nunca para publicidad", "advertising"],
    ["pt", "As fotos podem ser usadas para:\n- a imprensa\n- nunca para publicidade", "advertising"],
    ["nl", "De foto’s mogen worden gebruikt voor:\n- de pers\n- nooit voor reclame", "advertising"],
    ["sv", "Bilderna får användas för:\n- pressen\n- aldrig för reklam", "advertising"],
    ["da", "Billederne må bruges til:\n- pressen\n- aldrig til reklame", "advertising"],
    ["nb", "Bildene kan brukes til:\n- pressen\n- aldri til reklame", "advertising"],
    ["pl", "Zdjęcia mogą być używane w celach:\n- dla mediów\n- nigdy do reklamy", "advertising"],
    ["cs", "Fotografie mohou být použity pro:\n- média\n- nikdy pro reklamu", "advertising"],
    ["fi", "Kuvia saa käyttää:\n- toimituksellisesti\n- ei koskaan mainonnassa", "advertising"],
  ])("%s: %s", (inLanguage, text, use) => {
    const terms = termsOf(inLanguage, text);
    expect(terms?.permittedUses).toEqual(["media"]);
    expect(terms?.forbiddenUses).toEqual([use]);
  });

  test.each([
    ["en", "Photos may be used for:\n- press\n- except advertising"],
    ["en", "Photos may be used for:\n- press\n- advertising never"],
    ["en", "Photos may be used for:\n- press\n- if they are for advertising"],
    ["en", "Photos may be used for:\n- press\n- advertising?"],
    ["de", "Die Fotos dürfen verwendet werden für:\n- Medien\n- Werbung kaum"],
    ["de", "Die Fotos dürfen verwendet werden für:\n- Medien\n- außer die Werbung"],
  ])("nor does one that only excepts: %s: %s", (inLanguage, text) => {
    expect(termsOf(inLanguage, text)?.permittedUses).toEqual(["media"]);
  });
});

test.each([
  ["en", "No one may use the photos for:\n- advertising\n- private purposes"],
  ["de", "Niemand darf die Fotos verwenden für:\n- Werbung\n- private Zwecke"],
])("a sentence that denies permits none of the points behind it: %s", (inLanguage, text) => {
  expect(termsOf(inLanguage, text)?.permittedUses).toBeUndefined();
});

test("points say what the sentence before them says", () => {
  const text = "The photos may be used for:\n- press\n- teaching (schools)\n- non-commercial projects";
  expect(termsOf("en", text)?.permittedUses).toEqual(["media", "education", "noncommercial"]);
  const banned = "The photos must not be used for:\n- advertising\n- social media, not even by partners";
  expect(termsOf("en", banned)?.forbiddenUses).toEqual(expect.arrayContaining(["advertising", "social-media"]));
});

test("a list that is free for the media is, and what explains a point does not end it", () => {
  const text =
    "Die Fotos stehen kostenfrei für folgende Zwecke zur Verfügung:\n- Medien. Sie sind nur leihweise überlassen\n- Unterricht\n- private Zwecke";
  const terms = termsOf("de", text);
  expect(terms?.freeForMedia).toBe(true);
  expect(terms?.permittedUses).toEqual(["media", "education", "private"]);
  const ended = "Die Fotos stehen kostenfrei zur Verfügung für:\n- Medien\nNicht erlaubt sind\n- private Zwecke";
  expect(termsOf("de", ended)?.permittedUses).toEqual(["media"]);
});

test("points may have letters, and stand within a sentence", () => {
  const lettered =
    "In general, photographs may be used for:\nA. Guides and textbooks;\nB. Educational purposes;\nC. Advertising";
  expect(termsOf("en", lettered)?.permittedUses).toEqual(["education", "advertising"]);
  const within =
    "Die Stadt erteilt die\n- nicht übertragbare,\n- zeitlich unbeschränkte\nBewilligung, das Bildmaterial\n- zu redaktionellen Zwecken und\n- zu Werbezwecken\nkostenfrei zu verwenden.";
  expect(termsOf("de", within)).toMatchObject({
    permittedUses: ["media", "advertising"],
    transferable: false,
    duration: "unlimited",
  });
});

test("the sentence before a list that forbids its points forbids nothing else", () => {
  const text = "The photos must not be used for:\n- advertising\n- private purposes";
  expect(termsOf("en", text)?.forbiddenUses).toEqual(["advertising", "private"]);
});

test("a heading over what a word means gives nothing", () => {
  expect(termsOf("en", "Royalty-free. It only means that you paid once.")).toBeUndefined();
});

test.each([
  ["de", "Die Fotos dürfen verwendet werden für:\n- die Presse\n- nicht zuletzt den Unterricht"],
  ["en", "Photos may be used for:\n- not only the press\n- teaching"],
  ["fr", "Les photos peuvent être utilisées pour :\n- n’importe quel organe de presse\n- l’enseignement"],
])("articles and “not only” deny nothing: %s: %s", (inLanguage, text) => {
  expect(termsOf(inLanguage, text)?.permittedUses).toEqual(["media", "education"]);
});

test.each([
  ["de", "Nur die Presse darf die Fotos verwenden."],
  ["de", "Wir dürfen Ihnen die Fotos für redaktionelle Zwecke zur Verfügung stellen."],
  ["en", "Only the press may use the photos."],
])("who may do it is told apart: %s: %s", (inLanguage, text) => {
  expect(termsOf(inLanguage, text)?.permittedUses).toEqual(["media"]);
});
