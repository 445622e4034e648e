import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.ts";

const FIRST =
  "Nach drei Tagen Regen ist der Fluss um zwei Meter gestiegen, sagt die Feuerwehr, und die Uferstraße ist gesperrt.";
const SECOND =
  "Der Bürgermeister hat alle Anwohner gebeten, ihre Keller zu räumen, bevor das Wasser in der Nacht weiter steigt.";
const THIRD =
  "Am Morgen werden Fachleute die Dämme prüfen, danach entscheidet der Stadtrat über weitere Hilfen für die Betroffenen.";

const textOf = (body: string): string[] =>
  parseArticle(`<html lang="de"><body><main><h1>Der Fluss steigt</h1>${body}</main></body></html>`, {
    url: "https://www.example.org/fluss",
  }).text.split("\n");
const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

describe("what repeats the text is no text", () => {
  it("drops the copy for other screens", () => {
    const body = `<div class="desktop">${paragraphs(FIRST, SECOND, THIRD)}</div><div class="mobile">${paragraphs(FIRST, SECOND, THIRD)}</div>`;
    expect(textOf(body)).toEqual([FIRST, SECOND, THIRD]);
  });

  it("keeps the whole lead where a teaser breaks it off", () => {
    const teaser = `<div><p>${FIRST.slice(0, 80)}… mehr</p></div>`;
    expect(textOf(`${teaser}<div>${paragraphs(FIRST, SECOND, THIRD)}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  it("drops labels of adverts and what machines are told", () => {
    const body = `<div>${paragraphs(FIRST, SECOND)}<p>Anzeige</p>${paragraphs(THIRD)}<div itemprop="keywords">Fluss, Hochwasser, Feuerwehr</div></div>`;
    expect(textOf(body)).toEqual([FIRST, SECOND, THIRD]);
  });

  it("takes a line with the credit of a picture for its caption", () => {
    const captions = [
      "Das Wasser steht bis zur Brücke. (AP Photo/David Zalubowski)",
      "Die gesperrte Uferstraße (Foto: Anna Berger)",
      "Image copyright Getty Images",
      "Foto: Anna Berger",
    ];
    for (const caption of captions)
      expect(textOf(`<div>${paragraphs(FIRST, SECOND, caption, THIRD)}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  it("keeps sentences that end in brackets, and the text behind the credit of a picture", () => {
    const sentence =
      "Das Amt für Wasser und Wege (Abteilung Dämme) hat am Abend alle Tore geschlossen und Pumpen aufgestellt (siehe Plan).";
    expect(textOf(`<div>${paragraphs(FIRST, sentence, SECOND)}</div>`)).toEqual([FIRST, sentence, SECOND]);
    expect(textOf(`<div>${paragraphs(FIRST, SECOND, "© Stadt Linz / Dworschak", THIRD)}</div>`)).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ]);
  });
});
