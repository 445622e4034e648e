import { FORMS } from "../forms.ts";
import { MODEL } from "../generated/mini-model.ts";
import type { FoundIssue } from "../messages.ts";
import { CHECKS } from "../problems.ts";
import type { Node } from "./node.ts";

/** Notes an issue at a path below the present place. */
type Report = (issue: Omit<FoundIssue, "path">, at?: readonly PropertyKey[]) => void;

type Properties = Readonly<Record<string, unknown>>;
type Part<Key extends string> = Extract<Node, Readonly<Record<Key, unknown>>>;

/** One walk through a document: where it is, and what it has found. */
export class Walk {
  readonly issues: FoundIssue[] = [];
  readonly #path: PropertyKey[] = [];

  /** Whether a value is what a part of the model demands. */
  check(node: Node, value: unknown): boolean {
    const before = this.issues.length;
    if (typeof node === "string") return this.#named(node, value);
    for (const key of KINDS) if (key in node) (this[key] as (node: Node, value: unknown) => void)(node, value);
    return this.issues.length === before;
  }

  #report: Report = (issue, at = []) => {
    this.issues.push({ ...issue, path: [...this.#path, ...at] });
  };

  #mismatch(expected: string): void {
    this.#report({ code: "invalid_type", expected });
  }

  #named(name: string, value: unknown): boolean {
    const node = MODEL[name];
    if (node !== undefined) return this.check(node, value);
    const fits = name === "boolean" ? typeof value === "boolean" : isJson(value);
    if (!fits) this.#mismatch(name);
    return fits;
  }

  #within(key: PropertyKey, node: Node, value: unknown): void {
    this.#path.push(key);
    this.check(node, value);
    this.#path.pop();
  }

  o({ o, c }: Part<"o">, value: unknown): void {
    if (!isObject(value)) {
      this.#mismatch("object");
      return;
    }
    const before = this.issues.length;
    const fields = fieldsOf(o);
    for (const [key, { node, optional }] of fields)
      if (Object.hasOwn(value, key)) this.#within(key, node, value[key]);
      else if (!optional) this.#within(key, node, undefined);
    const keys = Object.keys(value).filter((key) => !fields.has(key));
    if (keys.length > 0) this.#report({ code: "unrecognized_keys", keys });
    const sound = this.issues.slice(before).every(({ code }) => LEAVES_TYPE.has(code));
    if (c !== undefined && sound && !(CHECKS[c].holds as (value: unknown) => boolean)(value))
      this.#report({ code: "custom", params: { problem: c } }, CHECKS[c].path);
  }

  a({ a, m = 0 }: Part<"a">, value: unknown): void {
    if (!Array.isArray(value)) {
      this.#mismatch("array");
      return;
    }
    if (value.length < m) this.#report({ code: "too_small", origin: "array", minimum: m });
    for (let index = 0; index < value.length; index += 1) this.#within(index, a, value[index]);
  }

  u({ u }: Part<"u">, value: unknown): void {
    if (!isObject(value)) {
      this.#mismatch("object");
      return;
    }
    const type = value["type"];
    const node = typeof type === "string" && Object.hasOwn(u, type) ? u[type] : undefined;
    if (node !== undefined) this.check(node, value);
    else this.#report({ code: "invalid_union", options: Object.keys(u) }, ["type"]);
  }

  v({ v }: Part<"v">, value: unknown): void {
    if (!v.includes(value as string)) this.#report({ code: "invalid_value", values: v });
  }

  n({ n: [least, most], x, i }: Part<"n">, value: unknown): void {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      this.#mismatch("number");
      return;
    }
    if (i && !Number.isSafeInteger(value)) {
      this.#mismatch("int");
      return;
    }
    if (least !== null && (x ? value <= least : value < least))
      this.#report({ code: "too_small", origin: "number", minimum: least, inclusive: !x });
    if (most !== null && value > most) this.#report({ code: "too_big", origin: "number", maximum: most });
  }

  r({ r: [key, node] }: Part<"r">, value: unknown): void {
    if (!isObject(value)) {
      this.#mismatch("record");
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const fits = new Walk().check(key, name);
      if (fits) this.#within(name, node, member);
      else this.#report({ code: "invalid_key" }, [name]);
    }
  }

  s({ s: [form, least, most], c, l }: Part<"s">, value: unknown): void {
    if (typeof value !== "string") {
      this.#mismatch("string");
      return;
    }
    if (value.length < least) this.#report({ code: "too_small", origin: "string", minimum: least });
    if (most !== null && value.length > most) this.#report({ code: "too_big", origin: "string", maximum: most });
    if (form !== "" && !FORMS[form].test(value))
      this.#report({ code: "invalid_format", format: "regex", pattern: String(FORMS[form]) });
    else if (l && !URL.canParse(value)) this.#report({ code: "invalid_format", format: "url" });
    if (c && !CHECKS["not-nfc"].holds(value)) this.#report({ code: "custom", params: { problem: "not-nfc" } });
  }
}

/** What leaves a value of its type, so that checks of the whole still make sense. */
const LEAVES_TYPE: ReadonlySet<string> = new Set(["too_small", "too_big", "invalid_format", "custom"]);

/** The properties by which the kinds of nodes are told apart: each is the name of a method. */
const KINDS = ["o", "a", "u", "v", "n", "r", "s"] as const;

type Fields = ReadonlyMap<string, { readonly node: Node; readonly optional: boolean }>;

const fieldsOfNodes = new WeakMap<object, Fields>();

/** The properties of an object of the model by their plain names; each object is taken apart once. */
function fieldsOf(o: Readonly<Record<string, Node>>): Fields {
  const known = fieldsOfNodes.get(o);
  if (known !== undefined) return known;
  const fields: Fields = new Map(
    Object.entries(o).map(([name, node]) => [name.replace(/\?$/, ""), { node, optional: name.endsWith("?") }]),
  );
  fieldsOfNodes.set(o, fields);
  return fields;
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
