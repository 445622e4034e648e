/**
 * The forms that texts have to have, by name, so that a message can say "a date such as 2022-11-29" instead of showing
 * an expression. Every pattern is linear: no repetition stands inside a repetition over the same characters.
 */
const DAY =
  "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";
const TIME = "T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
const OFFSET = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";

// Controls, lone surrogates and the two non-characters that XML 1.0 forbids, spelled out: the expressions of Python and
// other languages that read the JSON Schema do not know `\p{Cc}`.
const CONTROLS = "\\u0000-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF\\uFFFE\\uFFFF";
/** A character of an address: no blank, nothing that ends it in markup, and nothing that no document may hold. */
const ADDRESS = `[^\\s<>"${CONTROLS}]`;

const patterns = () => ({
  /** Any character that every document may hold. */
  printable: new RegExp(`^[^${CONTROLS}]*$`, "u"),
  /** Of RFC 3339, with offset. */
  instant: new RegExp(`^${DAY}${TIME}${OFFSET}$`),
  when: new RegExp(`^${DAY}(?:${TIME}${OFFSET}?)?$`),
  localId: /^[A-Za-z][A-Za-z0-9._-]{0,127}$/,
  /** `tag:` (RFC 4151), `urn:` (RFC 8141), `http:` or `https:`. */
  uri: new RegExp(`^(?:tag|urn|https?):${ADDRESS}+$`, "u"),
  httpUrl: new RegExp(`^https?:\\/\\/${ADDRESS}+$`, "iu"),
  /** No other scheme ever reaches a reader. */
  safeHref: new RegExp(`^(?:https?:\\/\\/${ADDRESS}+|mailto:${ADDRESS}+|tel:[+0-9().;=a-z-]+)$`, "iu"),
  sha256: /^[0-9a-f]{64}$/,
  /** Well-formed by BCP 47 (RFC 5646): `de-AT`, `sr-Latn`, `zh-Hant-TW`. */
  language:
    /^(?:[A-Za-z]{2,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?$/,
  mediaType: /^[a-z0-9!#$&^_.+-]{1,127}\/[a-z0-9!#$&^_.+-]{1,127}$/,
  /** RFC 6901. */
  jsonPointer: /^(?:\/(?:[^/~]|~[01])*)*$/,
  e164: /^\+[1-9][0-9]{1,14}$/,
  email: new RegExp(`^[^\\s<>"@${CONTROLS}]+@[^\\s<>"@${CONTROLS}]+$`, "u"),
  /** ISO 3166-1 alpha-2. */
  country: /^[A-Z]{2}$/,
  extensionKey: /^[a-z][a-z0-9-]*:[A-Za-z][A-Za-z0-9_-]*$/,
});

/**
 * The patterns, by the name under which `locales/` describes them. Made by a pure call, so that a bundle that asks only for views
 * of a release holds none of them.
 */
export const FORMS: Readonly<ReturnType<typeof patterns>> = /* @__PURE__ */ patterns();

/** The name of a form. */
export type FormName = keyof typeof FORMS;

const byPattern = (): ReadonlyMap<string, FormName> =>
  new Map((Object.keys(FORMS) as FormName[]).map((name) => [String(FORMS[name]), name]));

const BY_PATTERN = /* @__PURE__ */ byPattern();

/** The name of the form with this pattern, as zod's issues give it. */
export const formOf = (pattern: string | undefined): FormName | undefined =>
  pattern === undefined ? undefined : BY_PATTERN.get(pattern);
