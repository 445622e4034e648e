import type { Io } from "../io.ts";
import type { MessageId } from "../locales/en.ts";
import { say } from "../locales/say.ts";
import { layOut, type Row, type Section } from "../report/layout.ts";
import type { Compared } from "./compare-page.ts";
import { EXTRACTORS, type Found } from "./extractors.ts";

/** What is compared, in the order in which people look for it. */
const FIELDS: readonly (readonly [field: keyof Found, title: MessageId])[] = [
  ["headline", "compare-headline"],
  ["datePublished", "compare-date"],
  ["author", "compare-author"],
  ["publisher", "compare-publisher"],
  ["inLanguage", "compare-language"],
  ["license", "compare-license"],
  ["quotations", "compare-quotations"],
  ["photoCredits", "compare-credits"],
  ["contacts", "compare-contacts"],
  ["text", "compare-text"],
];

const titleOf = (id: string): string => EXTRACTORS.find((one) => one.id === id)?.title ?? id;

function shownValue(field: keyof Found, { found }: Compared, io: Io): string {
  const value = found?.[field];
  if (value === undefined) return "–";
  if (field !== "text") return value;
  const beginning = value.slice(0, 200);
  return `${say(io, "compare-characters", { count: Array.from(value).length })}: ${beginning}`;
}

/** A block for each field, a line for each extractor; then those that are not there. */
export function comparison(results: readonly Compared[], io: Io): string {
  const read = results.filter(({ status }) => status === "read");
  const fields = FIELDS.map(([field, title]): Section => {
    const rows = read.map((result): Row => ({ label: titleOf(result.id), value: shownValue(field, result, io) }));
    return { title: say(io, title), rows: rows.some(({ value }) => value !== "–") ? rows : [] };
  });
  const absent = results.filter(({ status }) => status === "absent");
  const failed = results.filter(({ status }) => status === "failed");
  const sections: Section[] = [
    ...fields,
    {
      title: say(io, "compare-failed"),
      rows: failed.map(({ id, reason = "" }) => ({ label: titleOf(id), value: reason })),
      tone: "warn",
    },
    {
      title: say(io, "compare-absent"),
      rows: absent.map(({ id, install = "" }) => ({ label: titleOf(id), value: install })),
      tone: "quiet",
    },
  ];
  return layOut(sections, io);
}
