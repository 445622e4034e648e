import { wordPattern } from "../letters.ts";
import type { LicenseMatch } from "../license.ts";
import { candidates, matchTool, ports, units } from "../tools.ts";
import { placesIn } from "./name.ts";

const FAMILY = String.raw`(?:cc|creative[\s-]?commons(?:[\s-]{1,2}(?:li[zc]en[zsc]\p{L}{0,4}|licence))?)`;
const ELEMENTS = String.raw`(?:by|nc|sa|nd)(?:[\s_/+-]{0,2}(?:nc|sa|nd)){0,2}`;
const VERSION = String.raw`[\s_,()/-]{0,3}(?:v|ver|vers|versi[oó]ne?|versie|versão|versjon)?\.?\s?(?:([1-4])(?:\.([0-9]))?|([5-9])\.([0-9]))(?!\d|[.,]\d)`;
/** The port before the version: "CC BY-SA IGO 3.0". */
const EARLY_PORT = String.raw`(?:[\s_-]{1,2}(igo|[a-z]{2})(?=[\s_-]{1,2}v?[1-4]\.[0-9]))?`;
// "CC BY-NC-SA 3.0 AT", "cc-by", "CC-BY 4.0 International", "CC BY SA (Version 3.0)"; "CC by" alone names no version.
const CODE = wordPattern(
  String.raw`(?<![\p{L}\p{N}])${FAMILY}[\s:_/("„“«-]{0,3}(${ELEMENTS})(?!\p{L})${EARLY_PORT}(?:${VERSION})?`,
  "iu",
);
/** The port behind: in capitals, or in small letters where no other word follows ("at the office" names no Austria). */
const PORT =
  /^[\s_(/-]{1,3}(?:([A-Z]{2}|IGO)(?![\p{L}\p{N}])|([a-z]{2}|igo|scotland)(?![\p{L}\p{N}]|\.\p{L}|\s+(?!li[zc]en|deed)[\p{L}\p{N}]))/u;
/** Words that are "carbon copy" and a way or a person, or cubic centimeters: "sent cc by mail", "1500 cc by Honda". */
const EVERYDAY =
  /(?:^|[^\p{L}\p{N}])(?:cc:?\s(?=by\s)|CC:\s(?=by\s)|CC\s(?=by\s\p{L}))by\s(?=\p{L}|\d{1,2}\s?(?:am|pm|uhr|h)(?!\p{L}))/u;

/** The version before the elements: `Creative Commons 3.0 BY-SA`. */
const VERSION_FIRST = wordPattern(
  String.raw`(?<![\p{L}\p{N}])(?:cc|creative\s?commons)[\s:_-]{1,3}(?:ver[sz]\p{L}{0,5}\s|wersj\p{L}\s|v)?([1-4])\.([0-9])[\s:_-]{1,3}(by(?:[\s_/-](?:nc|sa|nd)){0,2})(?![\p{L}])`,
  "iu",
);
const ZERO = wordPattern(String.raw`(?<![\p{L}\p{N}])cc[\s-]?(?:0|zero)(?![\p{L}\p{N}])`, "iu");
const MARK = wordPattern(
  String.raw`public\s?domain\s?mark(?:\s?1\.0)?|(?<![\p{L}])PDM(?:\s1\.0)?(?![\p{L}\p{N}])`,
  "iu",
);

const order = ["nc", "sa", "nd"] as const;

function unitOf(text: string): string | undefined {
  const parts = new Set(text.toLowerCase().match(/by|nc|sa|nd/g));
  const unit = ["by", ...order].filter((part) => parts.has(part)).join("-");
  return units.has(unit) ? unit : undefined;
}

/** The port that stands right behind a version, as code or as name of a place. */
function portsBehind(rest: string): ReadonlySet<string> {
  const [, large, small] = PORT.exec(rest) ?? [];
  const port = (large ?? small)?.toLowerCase();
  if (port !== undefined && ports.has(port)) return new Set([port]);
  return /^[\s_(/-]{1,3}\p{Lu}|^\p{Script=Han}/u.test(rest) ? placesIn(rest.slice(0, LONGEST_PLACE)) : new Set();
}

const LONGEST_PLACE = 60;

/** Whether letters before a version are a port: large, joined by hyphens, or such that no other word follows the number. */
const isEarlyPort = (early: string, whole: string, rest: string): boolean =>
  early === early.toUpperCase() ||
  (ports.has(early.toLowerCase()) && (/[_-]\p{L}{2,3}[_-]v?\d/u.test(whole) || !/^\s{1,3}[\p{L}\p{N}]/u.test(rest)));

/** The port whose large letters stand before a version: `CC BY AT 3.0`. */
function earlyPort(early = ""): ReadonlySet<string> | undefined {
  const port = early.toLowerCase();
  return early === early.toUpperCase() && ports.has(port) ? new Set([port]) : undefined;
}

/** The version of a short name, as either way of writing it has it. */
function versionIn([, , , major, minor = "0", otherMajor, otherMinor]: RegExpExecArray): string | undefined {
  if (major !== undefined) return `${major}.${minor}`;
  return otherMajor === undefined ? undefined : `${otherMajor}.${otherMinor}`;
}

/** Whether letters stand where everyday words have them: `cc by Friday`. */
const isEveryday = (text: string, index: number): boolean =>
  EVERYDAY.test(text.slice(Math.max(0, index - 1), index + 80));

/** "(CC BY) 2.5 times": behind a bracket a number is no version where words go on. */
const isCount = (whole: string, behind: string): boolean => /\)[^)]*\d$/.test(whole) && /^\s\p{Ll}/u.test(behind);

/** A short name of a license, with what stands behind it: `CC BY-SA 3.0 AT`. */
function detectLicenseCode(text: string): LicenseMatch | undefined {
  const found = CODE.exec(text);
  const [whole = "", elements, early] = found ?? [];
  const unit = elements === undefined ? undefined : unitOf(elements);
  if (found === null || unit === undefined) return undefined;
  // "CC BY in 2.0 seconds": the number is no version.
  if (early !== undefined && !isEarlyPort(early, whole, text.slice(found.index + whole.length)))
    return unit === "by" ? undefined : matchTool({ unit });
  const behind = text.slice(found.index + whole.length);
  const version = isCount(whole, behind) ? undefined : versionIn(found);
  if (unit === "by" && !/\.\d$/.test(whole) && isEveryday(text, found.index)) return undefined;
  // The retired licenses without attribution are old: "CC SA" alone is more likely a slip of the pen.
  if (version === undefined) return unit.startsWith("by") ? matchTool({ unit }) : undefined;
  return candidates(new Set([unit]), version, earlyPort(early) ?? portsBehind(behind));
}

/** A short name of a tool: `CC BY-SA 4.0`, `CC0`, `PDM`. */
export function detectCode(text: string): LicenseMatch | undefined {
  if (ZERO.test(text)) return matchTool({ unit: "zero" });
  if (MARK.test(text)) return matchTool({ unit: "mark" });
  const [, major, minor, elements = ""] = VERSION_FIRST.exec(text) ?? [];
  if (major === undefined) return detectLicenseCode(text);
  return matchTool({ unit: unitOf(elements) ?? "by", version: `${major}.${minor}` });
}
