import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

const SHARE = ["Facebook", "Twitter", "Print", "Mail", "Copy", "WhatsApp", "Telegram", "Signal", "Threads", "Mastodon"]
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join("");
const page = (lang: string, heading: string, lead: string, paragraphs: readonly string[]): string =>
  `<html lang="${lang}"><body><div id="a"><h1>${heading}</h1><ul class="share">${SHARE}</ul><div class="text">${lead}${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></div></body></html>`;

test("a lead right above the text is its beginning, also below links and without blanks between words", () => {
  const lead = "市长在各方压力下就其大宅的违章建筑问题到议会接受质询，并向全市民众公开道歉。";
  const paragraphs = [
    "市长此前承认早在去年参选之前就已知悉其住宅的违建问题，引发诚信危机，议员们要求他作出说明。",
    "市长在星期二的答问大会开始之际在其演说中道歉，但强调他在违章建筑问题上没有隐瞒的意图和动机。",
    "不过议员们普遍指责市长，要求他马上辞职下台，并要求警方展开调查，同时要求公布全部文件。",
  ];
  const { text } = parseArticle(
    page(
      "zh",
      "市长就住宅违建事件道歉",
      `<div class="image"><img src="/1.jpg" alt=""><p class="caption">议员质问市长。</p></div><p class="ingress">${lead}</p>`,
      paragraphs,
    ),
  );
  expect(text).toContain(lead);
});

test("a heading that holds its line twice says it once", () => {
  const line = "The town issues new guidelines for sun safety";
  const text = "The town has issued new guidelines for all who work in the sun, says the office of health.";
  expect(parseArticle(page("en", `${line} ${line}`, "", [text, text])).title).toBe(line);
  expect(parseArticle(page("en", "No more, no more", "", [text, text])).title).toBe("No more, no more");
});

test("comments that a class names in Spanish are no text", () => {
  const text =
    "El ayuntamiento ha abierto la biblioteca nueva en el centro de la ciudad, según dijo la alcaldesa ayer.";
  const comment = "Me parece muy bien que abran la biblioteca, pero los autobuses no llegan nunca a tiempo al centro.";
  const html = page("es", "La biblioteca abre", "", [
    text,
    text.replace("nueva", "vieja"),
    text.replace("ayer", "hoy"),
  ]);
  const comments = `<div id="comentarios"><div class="comentarios"><p>${comment}</p><p>${comment}</p></div></div>`;
  expect(parseArticle(html.replace("</body>", `${comments}</body>`)).text).not.toContain("autobuses");
});
