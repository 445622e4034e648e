import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

const SENTENCE = "After three days of rain the river has risen by two metres, and the road along its bank is closed.";
const TEXT = [SENTENCE, SENTENCE.replace("three", "four"), SENTENCE.replace("three", "five")]
  .map((sentence) => `<p>${sentence}</p>`)
  .join("");
const TOOLS = ["Print", "Send", "Share", "Larger", "Smaller", "Listen"].map((word) => `<p>${word}</p>`).join("");

const dayOf = (above: string, below: string): string | undefined =>
  parseArticle(
    `<html lang="en"><body><div><h1>The river rises</h1>${above}<div>${TEXT}</div></div>${below}</body></html>`,
    { url: "https://www.example.org/river" },
  ).datePublished;

const listOf = (...days: (readonly [string, string])[]): string =>
  `<div><dl>${days.map(([label, day]) => `<dt>${label}</dt><dd><abbr>${day}</abbr></dd>`).join("")}</dl></div>`;

test.each([
  [
    "a list of what the page is, below its text",
    TOOLS,
    listOf(["Published:", "22 October 2013"], ["Updated:", "16 June 2014"]),
    "2013-10-22",
  ],
  [
    "days of publication of several pages",
    TOOLS,
    listOf(["Published:", "22 October 2013"], ["Published:", "16 June 2014"]),
    undefined,
  ],
  ["another day", TOOLS, listOf(["Deadline:", "22 October 2013"]), undefined],
  ["a day right above the text", `${TOOLS}<p>July 19, 2013</p>`, "", "2013-07-19"],
  ["a day right above the text that is another", `${TOOLS}<p>Deadline:</p><p>July 19, 2013</p>`, "", undefined],
  ["a day farther above", `<p>${SENTENCE}</p><nav><p>July 19, 2013</p></nav>${TOOLS}`, "", undefined],
])("%s", (_what, above, below, expected) => {
  expect(dayOf(above, below)).toBe(expected);
});

test.each([
  ["DUBLIN, July 2, 2014 — ", "2014-07-02"],
  ["BOSTON, Mass. (May 3, 2021) – ", "2021-05-03"],
  ["NASA, July 2, 2014: ", undefined],
  ["The council met in May 3, 2021 – ", undefined],
])("behind a summary in points, %s", (opens, expected) => {
  const points = ["The water stands high", "The road is closed", "The bridge stays open", "More rain is to come"]
    .map((point) => `<p>${point} in the whole of the valley today.</p>`)
    .join("");
  expect(dayOf(`${points}<p>${opens}${SENTENCE}</p>`, "")).toBe(expected);
});

test.each(["ROCK NIGHT, May 12, 2022 – ", "DUBLIN, July 2, 1914 — "])("behind paragraphs, %s", (opens) => {
  expect(dayOf(`<p>${SENTENCE}</p><p>${SENTENCE}</p><p>${opens}${SENTENCE}</p>`, "")).toBe(undefined);
});
