import { CivicMediaError } from "@civic-media/schema";
import { isTimeZone } from "../notices/zones.ts";
import type { Layout, Profile } from "./profile.ts";
import { parseSelectors } from "./selectors.ts";

/** Says what is wrong with a value, or nothing. */
type Check = (value: unknown) => string | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const matching =
  (pattern: RegExp, expected: string): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? undefined : expected;

const text = matching(/\S/, "a text that is not empty");
const day = matching(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2018-01-01");
const host = matching(
  /^(?!www\.)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+$/u,
  "a host without www., such as linz.at",
);
const webAddress = matching(/^https?:\/\/\S+$/, "an address that begins with https://");
const MOST_PATTERN = 200;

const selectors: Check = (value) => {
  const list = [value].flat();
  const wrong = list.find((one) => typeof one !== "string" || parseSelectors(one) === undefined);
  return list.length > 0 && wrong === undefined
    ? undefined
    : "selectors of names, .classes, #ids, [attributes], blanks, > and commas";
};

/** One group that gives the identifier; long patterns are refused, because they run over every address. */
const pattern: Check = (value) => {
  const expected = `a regular expression of at most ${MOST_PATTERN} characters with one group`;
  if (typeof value !== "string" || value.length > MOST_PATTERN) return expected;
  try {
    return new RegExp(`${value}|`, "u").exec("")?.length === 2 ? undefined : expected;
  } catch {
    return expected;
  }
};

const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return "a list";
    for (const [index, one] of value.entries()) {
      const wrong = check(one);
      if (wrong) return `${wrong} at number ${index + 1}`;
    }
    return undefined;
  };

const record =
  (checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value) => {
    if (!isRecord(value)) return "an object";
    const missing = required.find((key) => value[key] === undefined);
    if (missing !== undefined) return `${missing}, which is missing`;
    for (const [key, one] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      const wrong = check === undefined ? `no ${key}` : one === undefined ? undefined : check(one);
      if (wrong) return check === undefined ? wrong : `${wrong} as ${key}`;
    }
    return undefined;
  };

const LAYOUT: Readonly<Record<keyof Layout, Check>> = {
  from: day,
  until: day,
  body: selectors,
  headline: selectors,
  kicker: selectors,
  subheadline: selectors,
  datePublished: selectors,
  onBehalfOf: selectors,
  number: selectors,
  contacts: selectors,
  keywords: selectors,
  remove: selectors,
};

const KINDS = /^(?:municipality|department|council|company|association|authority|other)$/;

const PROFILE: Readonly<Record<keyof Profile, Check>> = {
  id: text,
  hosts: listOf(host),
  signature: record({ generator: text, selectors }),
  inLanguage: matching(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/, "a language tag such as de-AT"),
  timeZone: (value) =>
    typeof value === "string" && isTimeZone(value) ? undefined : "an IANA zone such as Europe/Vienna",
  publisher: record({ name: text, kind: matching(KINDS, "a kind of publisher"), url: webAddress }, ["name"]),
  series: text,
  identifier: record({ scheme: text, pattern }, ["scheme", "pattern"]),
  layouts: listOf(record(LAYOUT)),
};

const check = record(PROFILE, ["id"]);

/**
 * Reads a profile from plain data, such as a JSON file that somebody else wrote.
 *
 * @param data - the parsed JSON
 * @returns the same data, known to be a profile
 * @throws CivicMediaError `argument-invalid`, saying what was expected where
 * @example
 * ```ts
 * import { readProfile } from "@civic-media/parser/profiles";
 *
 * const json = '{ "id": "at/example", "hosts": ["example.at"], "layouts": [{ "body": "main .text" }] }';
 * console.log(readProfile(JSON.parse(json)).id); // "at/example"
 * ```
 */
export function readProfile(data: unknown): Profile {
  const wrong = check(data);
  if (wrong === undefined) return data as Profile;
  const name = isRecord(data) && typeof data["id"] === "string" ? `The profile ${data["id"]}` : "The profile";
  throw new CivicMediaError("argument-invalid", `${name} is not as expected: expected ${wrong}.`);
}

/**
 * Writes a profile down in code: the compiler checks its names, this checks its selectors and patterns.
 *
 * @param profile - what is known of one site, or of one system of sites
 * @returns the same profile
 * @throws CivicMediaError `argument-invalid` where a selector or pattern cannot be read
 * @example
 * ```ts
 * import { parseRelease } from "@civic-media/parser";
 * import { defineProfile } from "@civic-media/parser/profiles";
 *
 * const example = defineProfile({
 *   id: "at/example",
 *   hosts: ["example.at"],
 *   inLanguage: "de-AT",
 *   layouts: [{ headline: ".release > .title", body: ".release .text", datePublished: ".release .day" }],
 * });
 * const page = `<div class="release"><div class="title">Neue Radwege</div><div class="day">29.11.2022</div>
 *   <div class="text">Die Stadt baut im Frühjahr vier neue Radwege.</div></div>`;
 * const { release } = parseRelease(page, { url: "https://www.example.at/1", profiles: [example] });
 * console.log(release?.headline, release?.datePublished); // "Neue Radwege", "2022-11-29"
 * ```
 */
export function defineProfile(profile: Profile): Profile {
  return readProfile(profile);
}
