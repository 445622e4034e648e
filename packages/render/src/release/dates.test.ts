import { expect, it } from "vitest";
import { labelsFor } from "../labels/index.ts";
import { formatWhen } from "../locales/format-when.ts";
import { toInstant, toRfc822 } from "./dates.ts";

it.each([
  ["2022-11-29", "2022-11-29T12:00:00Z", "Tue, 29 Nov 2022 12:00:00 +0000"],
  ["2022-11-29T10:30", "2022-11-29T10:30:00Z", "Tue, 29 Nov 2022 10:30:00 +0000"],
  ["2022-11-29T10:30+01:00", "2022-11-29T10:30:00+01:00", "Tue, 29 Nov 2022 10:30:00 +0100"],
  ["2024-02-29T23:59:59.5Z", "2024-02-29T23:59:59.5Z", "Thu, 29 Feb 2024 23:59:59 +0000"],
])("%s becomes the instant %s", (value, instant, rfc822) => {
  expect(toInstant(value)).toBe(instant);
  expect(toRfc822(value)).toBe(rfc822);
});

it.each([
  ["2022-11-29", "de", "29.\u00a0November 2022"],
  ["2022-01-02", "de-AT", "2.\u00a0Jänner 2022"],
  ["2022-01-02", "de-DE", "2.\u00a0Januar 2022"],
  ["2022-11-29T10:30", "de", "29.\u00a0November 2022, 10:30\u00a0Uhr"],
  ["2022-11-29T10:30:00+01:00", "en", "29\u00a0November 2022, 10:30\u00a0(UTC+1)"],
  ["2022-11-29T10:30:00-03:30", "en", "29\u00a0November 2022, 10:30\u00a0(UTC−3:30)"],
  ["2022-11-29T10:30:00Z", "qaa", "29\u00a0November 2022, 10:30\u00a0(UTC)"],
])("%s in %s reads %s", (value, language, words) => {
  expect(formatWhen(value, labelsFor(language))).toBe(words);
});

it.each([..."ar bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" "), "de-AT"])(
  "%s keeps day and month, and a time and its word, on one line",
  (language) => {
    const { date, dateTime } = labelsFor(language);
    expect(`${date}\n${dateTime}`).not.toMatch(/\{day\}\S* |\{month\} \{day\}|\{time\} \S/);
  },
);
