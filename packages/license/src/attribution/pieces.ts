import { checkAddress } from "../address.ts";
import { type Context, ownWords, type WordSource } from "./context.ts";
import { named } from "./parties.ts";
import { type ResolvedLicense, resolveLicense } from "./resolve-license.ts";
import { fill, join, oneLine, type Run, value, words } from "./run.ts";
import type { Modification, Party, Work } from "./work.ts";

function partyRun(role: "creator" | "attributionParties", { name, url }: Party): Run {
  checkAddress("url of a party", url);
  return value(role, name, url);
}

/** Those who made the work, and those whom the licensor designated: one value of `cc:attributionName`. */
export function nameRuns(work: Work): Run[] {
  const all = [
    ...named(work.creators).map((party) => [partyRun("creator", party)]),
    ...named(work.attributionParties).map((party) => [partyRun("attributionParties", party)]),
  ];
  return all.length === 0 ? [] : [{ role: "attributionName", children: join(all, ", ") }];
}

/** Who is to be credited, with who provides the work: `Max Müller / Stadt Linz`. */
export function creditRuns(work: Work): Run[] {
  const agency = oneLine(work.agency ?? "");
  const names = nameRuns(work);
  return join([names, agency === "" ? [] : [value("agency", agency)]], " / ");
}

/** The credit as its publisher wants it, where nobody is named: it says who made the work in a manner of its own. */
export function lineRuns(work: Work): Run[] {
  const line = oneLine(work.creditLine ?? "");
  return line === "" || creditRuns(work).length > 0 ? [] : [value("creditLine", line)];
}

/** The title, leading to the work where links are shown. */
export function titleRuns(work: Work, { isSpelledOut }: Context): Run[] {
  const title = oneLine(work.title ?? "");
  checkAddress("url", work.url);
  return title === "" ? [] : [value("title", title, isSpelledOut ? undefined : work.url)];
}

/** The address of the work where no title leads to it. */
export function urlRuns(work: Work, { isSpelledOut }: Context): Run[] {
  checkAddress("url", work.url);
  const hasTitle = oneLine(work.title ?? "") !== "";
  return work.url === undefined || (hasTitle && !isSpelledOut) ? [] : [value("url", work.url, work.url)];
}

/** Makes the link to a license of runs; where addresses are spelled out, with the address behind it. */
export const licenseLink =
  (license: ResolvedLicense, context: Context) =>
  (inner: readonly Run[]): Run => {
    const href = context.licenseHref(license);
    const link: Run = { role: "license", children: inner, ...(href === undefined ? {} : { href }) };
    if (!context.isSpelledOut || href === undefined) return link;
    return { children: [link, words(" ("), value("license", href, href), words(")")] };
  };

/** The name of the license, as link; a work given to the public domain is not "licensed". */
export function licenseRuns(work: Work, context: Context): Run[] {
  const license = resolveLicense(work.license);
  if (license === undefined) return [];
  const name = oneLine(license.name);
  const isAddress = name === license.url;
  const slots = { license: [{ text: name, isForeign: true }] };
  const template = (license.match?.unit === "zero" ? context.phrases.own.dedicated : undefined) ?? "[{license}]";
  return fill(template, slots, licenseLink(license, isAddress ? { ...context, isSpelledOut: false } : context));
}

function modificationRuns({ description, by }: Modification, context: WordSource): Run[] {
  const party = by === undefined ? [] : named([by]);
  const [who] = party;
  const slots = { party: who === undefined ? [] : [{ text: who.name, isForeign: true }] };
  const modified = ownWords(context, "modified");
  const template = who === undefined ? modified : (context.phrases.own.modifiedBy ?? `${modified} ({party})`);
  const notice = fill(template, slots);
  const how = oneLine(description ?? "");
  return [...notice, ...(how === "" ? [] : [words(": "), { text: how, isForeign: true }])];
}

/** What was done to the work, the earliest first. */
export function modifiedRuns(work: Work, context: WordSource): Run[] {
  const all = (work.modifications ?? []).map((one) => modificationRuns(one, context));
  return all.length === 0 ? [] : [{ role: "modifications", children: join(all, "; ") }];
}

/** Notices that stay with the work, as printed. */
export function noticeRuns(work: Work): Run[][] {
  return (["copyrightNotice", "disclaimerNotice"] as const)
    .map((role) => ({ role, text: oneLine(work[role] ?? "") }))
    .filter(({ text }) => text !== "")
    .map(({ role, text }) => [value(role, text)]);
}

/** The works that this one adapts or holds, each with an attribution of its own. */
export function otherWorkRuns(work: Work, pointer: string, context: Context): Run[][] {
  return (["isBasedOn", "hasPart"] as const).flatMap((role) => {
    const works = work[role] ?? [];
    if (works.length === 0) return [];
    const label = ownWords(context, role === "isBasedOn" ? "basedOn" : "contains");
    const runs = works.map((one, index): Run[] => {
      const own = `${pointer}/${role}/${index}`;
      return [{ role, children: [{ role: "work", pointer: own, children: context.style(one, own, context) }] }];
    });
    return [[words(label + (context.phrases.own.labelEnd?.replace(/^ $/, ": ") ?? ": ")), ...join(runs, "; ")]];
  });
}
