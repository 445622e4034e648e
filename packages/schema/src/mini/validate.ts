import { FORMS } from "../forms.ts";
import { MODEL } from "../generated/mini-model.ts";
import type { FoundIssue } from "../messages.ts";
import { CHECKS } from "../problems.ts";
import type { Node } from "./node.ts";

type Properties = Readonly<Record<string, unknown>>;
type Part<Key extends string> = Extract<Node, Readonly<Record<Key, unknown>>>;

/** One walk through a document: where it is, and what it has found. */
class Walk {
  readonly issues: FoundIssue[] = [];
  readonly path: PropertyKey[] = [];

  /** Notes an issue at a path below the present place. */
  report(issue: Omit<FoundIssue, "path">, at: readonly PropertyKey[] = []): void {
    this.issues.push({ ...issue, path: [...this.path, ...at] });
  }

  mismatch(expected: string): void {
    this.report({ code: "invalid_type", expected });
  }

  within(key: PropertyKey, check: Check, value: unknown): void {
    this.path.push(key);
    check(value, this);
    this.path.pop();
  }
}

/** Notes what is wrong with a value. */
type Check = (value: unknown, walk: Walk) => void;

/** One maker of checks per kind of node; the kinds are told apart by these properties. */
const KINDS: { readonly [Key in "o" | "a" | "u" | "v" | "n" | "r" | "s"]: (node: Part<Key>) => Check } = {
  o: toObjectCheck,
  a({ a, m = 0 }) {
    const entry = toCheck(a);
    return (value, walk) => {
      if (!Array.isArray(value)) return walk.mismatch("array");
      if (value.length < m) walk.report({ code: "too_small", origin: "array", minimum: m });
      for (let index = 0; index < value.length; index += 1) walk.within(index, entry, value[index]);
    };
  },
  u({ u }) {
    const types = new Map(Object.entries(u).map(([type, node]) => [type as unknown, toCheck(node)]));
    return (value, walk) => {
      if (!isObject(value)) return walk.mismatch("object");
      const check = types.get(value["type"]);
      if (check !== undefined) check(value, walk);
      else walk.report({ code: "invalid_union", options: Object.keys(u) }, ["type"]);
    };
  },
  v:
    ({ v }) =>
    (value, walk) => {
      if (!v.includes(value as string)) walk.report({ code: "invalid_value", values: v });
    },
  n: toNumberCheck,
  r({ r: [key, node] }) {
    const [name, member] = [toCheck(key), toCheck(node)];
    return (value, walk) => {
      if (!isObject(value)) return walk.mismatch("record");
      for (const [key, one] of Object.entries(value)) {
        const ofName = new Walk();
        name(key, ofName);
        if (ofName.issues.length === 0) walk.within(key, member, one);
        else walk.report({ code: "invalid_key" }, [key]);
      }
    };
  },
  s: toTextCheck,
};

const named = new Map<string, Check>();

/** The check of a part of the model that has a name; made at its first use, since parts contain themselves. */
function toNamedCheck(name: string): Check {
  const node = MODEL[name];
  if (node === undefined)
    return (value, walk) => {
      if (!(name === "boolean" ? typeof value === "boolean" : isJson(value))) walk.mismatch(name);
    };
  return (value, walk) => {
    let check = named.get(name);
    if (check === undefined) {
      check = toCheck(node);
      named.set(name, check);
    }
    check(value, walk);
  };
}

function toCheck(node: Node): Check {
  if (typeof node === "string") return toNamedCheck(node);
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((key) => key in node);
  return kind === undefined ? () => undefined : (KINDS[kind] as (node: Node) => Check)(node);
}

/** What leaves a value of its type, so that checks of the whole still make sense. */
const LEAVES_TYPE: ReadonlySet<string> = new Set(["too_small", "too_big", "invalid_format", "custom"]);

function toObjectCheck({ o, c }: Part<"o">): Check {
  const names = Object.keys(o);
  const needed = names.findLastIndex((name) => !name.endsWith("?"));
  const fields = Object.entries(o).map(([name, node], index) => ({
    key: name.replace(/\?$/, ""),
    check: toCheck(node),
    optional: name.endsWith("?"),
    /** From here on properties may be missing. */
    isBehind: index > needed,
  }));
  const known = new Set(fields.map(({ key }) => key));
  const whole = c && { problem: c, ...CHECKS[c] };
  return (value, walk) => {
    if (!isObject(value)) return walk.mismatch("object");
    const before = walk.issues.length;
    const keys = Object.keys(value);
    let present = 0;
    for (const { key, check, optional, isBehind } of fields) {
      if (isBehind && present === keys.length) break;
      const isThere = Object.hasOwn(value, key);
      if (isThere) present += 1;
      if (isThere || !optional) walk.within(key, check, isThere ? value[key] : undefined);
    }
    if (keys.length > present) walk.report({ code: "unrecognized_keys", keys: keys.filter((key) => !known.has(key)) });
    if (whole === undefined) return;
    const isSound = walk.issues.slice(before).every(({ code }) => LEAVES_TYPE.has(code));
    if (isSound && !(whole.holds as (value: unknown) => boolean)(value))
      walk.report({ code: "custom", params: { problem: whole.problem } }, whole.path);
  };
}

function toNumberCheck({ n: [least, most], x, i }: Part<"n">): Check {
  return (value, walk) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return walk.mismatch("number");
    if (i && !Number.isSafeInteger(value)) return walk.mismatch("int");
    if (least !== null && (x ? value <= least : value < least))
      walk.report({ code: "too_small", origin: "number", minimum: least, inclusive: !x });
    if (most !== null && value > most) walk.report({ code: "too_big", origin: "number", maximum: most });
  };
}

function toTextCheck({ s: [form, least, most], c, l }: Part<"s">): Check {
  const pattern = form === "" ? undefined : FORMS[form];
  return (value, walk) => {
    if (typeof value !== "string") return walk.mismatch("string");
    if (value.length < least) walk.report({ code: "too_small", origin: "string", minimum: least });
    if (most !== null && value.length > most) walk.report({ code: "too_big", origin: "string", maximum: most });
    if (pattern !== undefined && !pattern.test(value))
      walk.report({ code: "invalid_format", format: "regex", pattern: String(pattern) });
    else if (l && !URL.canParse(value)) walk.report({ code: "invalid_format", format: "url" });
    if (c && !CHECKS["not-nfc"].holds(value)) walk.report({ code: "custom", params: { problem: "not-nfc" } });
  };
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is JSON; documents are at most 200 levels deep here. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isObject(value) && Object.values(value).every(isJson);
}

const checkRelease = toNamedCheck("Release");

/** What is wrong with the parts of a release, taken one by one. */
export function findMismatches(value: unknown): readonly FoundIssue[] {
  const walk = new Walk();
  checkRelease(value, walk);
  return walk.issues;
}
