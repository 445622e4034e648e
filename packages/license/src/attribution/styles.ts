import { formatLicenseTitle } from "../titles/format-license-title.ts";
import type { Context } from "./context.ts";
import { english } from "./english.ts";
import { named } from "./parties.ts";
import {
  creditRuns,
  licenseLink,
  licenseRuns,
  lineRuns,
  modifiedRuns,
  nameRuns,
  noticeRuns,
  otherWorkRuns,
  titleRuns,
  urlRuns,
} from "./pieces.ts";
import { type ResolvedLicense, resolveLicense } from "./resolve-license.ts";
import { fill, join, oneLine, plainText, type Run, value, words } from "./run.ts";
import type { Party, Work } from "./work.ts";

/** Builds the runs of an attribution. */
type Style = (work: Work, pointer: string, context: Context) => Run[];

function workRuns(work: Work, context: Context): Run[] {
  const title = titleRuns(work, context);
  const creator = creditRuns(work);
  const { quotes, own, separator } = context.phrases;
  const [open, close] = quotes;
  // A language without a word for "by" says it with the order of both.
  const by = own.by ?? `${open}{title}${close}${separator}{creator}`;
  if (title.length > 0 && creator.length > 0) return fill(by, { title, creator });
  return title.length > 0 ? [words(open), ...title, words(close)] : creator;
}

/** Title, author, source, license: `“Title” by Author, Source, CC BY 4.0`, and the notices that stay with the work. */
const tasl: Style = (work, pointer, context) =>
  join(
    [
      workRuns(work, context),
      lineRuns(work),
      urlRuns(work, context),
      licenseRuns(work, context),
      ...noticeRuns(work),
      modifiedRuns(work, context),
      ...otherWorkRuns(work, pointer, { ...context, style: tasl }),
    ],
    context.phrases.separator,
  );

/** `BY 4.0`, or the official title in the language. */
function nameInSentence({ name, match }: ResolvedLicense, { titles, official }: Context["phrases"]): string {
  const { unit = "", version } = match ?? {};
  const current = version === "4.0" && match?.tool !== undefined ? official.titles4?.[unit] : undefined;
  const title = match !== undefined && titles !== undefined ? formatLicenseTitle(match, titles) : undefined;
  return current ?? title ?? name.replace(/^CC /, "");
}

/** The title, with its address behind it where addresses are spelled out. */
function titleWithUrl(work: Work, context: Context): Run[] {
  const title = titleRuns(work, context);
  const url = title.length > 0 ? urlRuns(work, context) : [];
  return url.length > 0 ? [...title, words(" ("), ...url, words(")")] : title;
}

/** The sentence that fits what is known; the first of the list whose slots can all be filled. */
function sentenceOf(work: Work, license: ResolvedLicense, context: Context): Run[] | undefined {
  const { official, own } = context.phrases;
  const slots: Record<string, Run[]> = {
    title: titleWithUrl(work, context),
    creator: creditRuns(work),
    license: [{ text: nameInSentence(license, context.phrases), isForeign: true }],
  };
  const templates = [own.titleBy ?? official.titleBy, official.title, own.untitledBy, official.plain];
  const slotsOf = (template: string): string[] =>
    [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const known = ["title", "creator"].filter((name) => slots[name]?.length !== 0);
  const fitting = templates.find(
    (one) =>
      one !== undefined &&
      known.every((name) => slotsOf(one).includes(name)) &&
      slotsOf(one).every((name) => slots[name]?.length !== 0),
  );
  return fitting === undefined ? undefined : fill(fitting, slots, licenseLink(license, context));
}

/** What needs no full stop: it has one, or it is an address, which one would spoil. */
const END = /[.!?。।။؟]$|https?:\/\/[^\s)]+$/u;

/** Ends a piece like a sentence. */
const ended = (runs: readonly Run[], { phrases }: Context): Run[] =>
  END.test(plainText(runs)) ? [...runs] : [...runs, words(phrases.fullStop ?? ".")];

/** Begins a piece like a sentence, where it begins with words of ours. */
function begun([first, ...others]: readonly Run[], context: Context): Run[] {
  if (first === undefined || first.isForeign) return first === undefined ? [] : [first, ...others];
  if (first.text === undefined) return [{ ...first, children: begun(first.children ?? [], context) }, ...others];
  const [letter = "", ...rest] = first.text;
  return [{ ...first, text: letter.toLocaleUpperCase(context.phrases.tag) + rest.join("") }, ...others];
}

/** Creative Commons' own sentence in the language; where it has none, title, author, source and license. */
const sentence: Style = (work, pointer, context) => {
  const license = resolveLicense(work.license);
  const isLicensed = license?.match?.kind === "cc";
  const main = isLicensed ? sentenceOf(work, license, context) : undefined;
  const { pdmark } = context.phrases.official;
  const isMarked = license?.match?.unit === "mark" && pdmark !== undefined;
  const hasUrl = main !== undefined && titleRuns(work, context).length > 0;
  const rest = join(
    [
      ...(main === undefined ? [workRuns(work, context)] : []),
      lineRuns(work),
      ...(hasUrl ? [] : [urlRuns(work, context)]),
      ...(main === undefined ? [licenseRuns(work, context)] : []),
      ...noticeRuns(work),
      modifiedRuns(work, context),
      ...otherWorkRuns(work, pointer, { ...context, style: tasl }),
    ],
    context.phrases.separator,
  );
  return join(
    [
      main ?? [],
      rest.length === 0 ? [] : ended(begun(rest, context), context),
      isMarked ? ended([words(pdmark)], context) : [],
    ],
    " ",
  );
};

/** `Foto: Max Müller / Stadt Linz, CC BY 4.0`; a stated credit line stands as it was asked for. */
const newsroom: Style = (work, pointer, context) => {
  const line = oneLine(work.creditLine ?? "");
  const type = work.type ?? "image";
  const label = context.phrases.own.labels?.[type];
  if (label === undefined && line === "") context.onEnglish();
  const credit = line === "" ? creditRuns(work) : statedCredit(work, line);
  const prefix =
    line === "" && credit.length > 0
      ? [words(`${label ?? english.own.labels?.[type]}${context.phrases.own.labelEnd ?? ": "}`)]
      : [];
  return join(
    [
      [...prefix, ...credit],
      licenseRuns(work, { ...context, isSpelledOut: false }),
      modifiedRuns(work, context),
      ...otherWorkRuns(work, pointer, { ...context, style: newsroom }),
    ],
    context.phrases.separator,
  );
};

/** The credit line as asked for; whoever is not in it is named behind it. */
function statedCredit(work: Work, line: string): Run[] {
  // Credit lines name photographers by their family names: "Foto: Stadt Linz/Dworschak".
  const isLeftOut = ({ name }: Party): boolean =>
    !line.includes(name) && !line.includes(name.split(" ").at(-1) ?? name);
  const others = {
    creators: named(work.creators).filter(isLeftOut),
    attributionParties: named(work.attributionParties).filter(isLeftOut),
  };
  const areNamed = others.attributionParties.length < named(work.attributionParties).length;
  const stated = value("creditLine", line);
  return join([[areNamed ? { role: "attributionParties", children: [stated] } : stated], nameRuns(others)], ", ");
}

/** What a picture shows, and the credit of the newsroom. */
const caption: Style = (work, pointer, context) => {
  const description = oneLine(work.description ?? work.title ?? "");
  const role = work.description === undefined ? "title" : "description";
  const shown =
    description === "" ? [] : ended([value(role, description, role === "title" ? work.url : undefined)], context);
  return join([shown, newsroom(work, pointer, context)], " ");
};

/** Everything on paper: as `tasl`, with the addresses printed whatever the format. */
const print: Style = (work, pointer, context) => tasl(work, pointer, { ...context, isSpelledOut: true });

/** How an attribution is worded. */
export type AttributionStyle = "tasl" | "sentence" | "newsroom" | "caption" | "print";

/** All styles, by name. */
export const styles: Readonly<Record<AttributionStyle, Style>> = { tasl, sentence, newsroom, caption, print };
