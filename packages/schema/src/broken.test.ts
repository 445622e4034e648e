import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { safeReadRelease } from "./read.ts";

const folder = new URL("../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

type Parent = Record<string, unknown>;

/** One place of a document. */
interface Place {
  parent: Parent;
  key: string;
  pointer: string;
}

function* placesIn(parent: unknown, pointer = ""): Iterable<Place> {
  if (typeof parent !== "object" || parent === null) return;
  for (const [key, value] of Object.entries(parent)) {
    const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    // What stands in an extension is anything.
    if (pointer.startsWith("/extensions")) continue;
    yield { parent: parent as Parent, key, pointer: here };
    yield* placesIn(value, here);
  }
}

/** A value of another type than the one that is there. */
const wrong = (value: unknown): unknown =>
  typeof value === "string" ? 7 : typeof value === "number" ? "seven" : "wrong";

const issuesOf = (document: unknown): string[] => {
  const result = safeReadRelease(document);
  return result.success ? [] : result.issues.map(({ pointer }) => pointer);
};

/** The places of all examples; those that differ only in the number of an entry count once. */
const places = new Map<string, [name: string, pointer: string]>();
for (const name of examples)
  for (const { pointer } of placesIn(read(name))) places.set(pointer.replace(/\/\d+/g, "/*"), [name, pointer]);

const placeAt = (document: unknown, pointer: string): Place =>
  [...placesIn(document)].find((place) => place.pointer === pointer) as Place;

describe("broken documents", () => {
  test("are at least 200", () => {
    expect(places.size).toBeGreaterThan(200);
  });

  test.each([...places.values()])("%s: a value of the wrong type at %s is found there", (name, pointer) => {
    const document = read(name);
    const { parent, key } = placeAt(document, pointer);
    parent[key] = wrong(parent[key]);
    expect(issuesOf(document)).toContain(pointer);
  });

  test.each([...places.values()])("%s: an unknown property beside %s is found there", (name, pointer) => {
    const document = read(name);
    const { parent } = placeAt(document, pointer);
    if (Array.isArray(parent) || /^\/(?:extensions|provenance\/fields)\/[^/]*$/.test(pointer)) return;
    parent["unheard/of"] = 1;
    expect(issuesOf(document)).toContain(`${pointer.slice(0, pointer.lastIndexOf("/"))}/unheard~1of`);
  });
});

describe("hostile documents", () => {
  const linz = read("linz-2022-11-29.json") as Parent;
  const timeOf = (document: unknown): number => {
    const start = performance.now();
    safeReadRelease(document);
    return performance.now() - start;
  };

  test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("the key %s is refused", (key) => {
    const document: unknown = JSON.parse(`{${JSON.stringify(linz).slice(1, -1)},${JSON.stringify(key)}:{"x":1}}`);
    expect(issuesOf(document)).toContain(`/${key}`);
    expect(({} as Parent)["x"]).toBeUndefined();
  });

  test("a text of a million characters is read", () => {
    expect(issuesOf({ ...linz, headline: "ä".repeat(1_000_000) })).toEqual([]);
    expect(issuesOf({ ...linz, headline: `${"a ".repeat(500_000)}\u0000` })).toEqual(["/headline"]);
    expect(issuesOf({ ...linz, inLanguage: "a-".repeat(500_000) })).toEqual(["/inLanguage", "/inLanguage"]);
  });

  test.each([
    ["valid", { type: "paragraph", content: [{ type: "text", value: "x" }] }],
    ["broken", { type: "paragraph", content: [{ type: "text", value: 7 }], more: 1 }],
    ["dangling", { type: "media", refs: ["nobody"] }],
  ])("a hundred thousand %s blocks take linear time", (_name, block) => {
    const body = (count: number) => ({ ...linz, body: new Array(count).fill(block) });
    timeOf(body(1000));
    const small = Math.max(timeOf(body(10_000)), 5);
    expect(timeOf(body(100_000))).toBeLessThan(small * 40);
  });

  test.each(["list", "box", "record"])("ten thousand levels of %s give an issue", (kind) => {
    const open = {
      list: '{"type":"list","ordered":false,"items":[[',
      box: '{"type":"box","content":[',
      record: '{"a":',
    }[kind];
    const close = { list: "]]}", box: "]}", record: "}" }[kind];
    const nested: unknown = JSON.parse(`${open?.repeat(5000)}${kind === "record" ? 1 : ""}${close?.repeat(5000)}`);
    const deep = kind === "record" ? { ...linz, extensions: { "a:b": nested } } : { ...linz, body: [nested] };
    const result = safeReadRelease(deep, { inLanguage: "de" });
    expect(result).toMatchObject({
      success: false,
      issues: [{ message: "erwartet: höchstens 200 Ebenen ineinander" }],
    });
  });

  test.each([undefined, null, 7, "text", [], [linz], () => linz, new Map()])("%s is refused", (value) => {
    expect(safeReadRelease(value).success).toBe(false);
  });
});

describe("messages", () => {
  const linz = read("linz-2022-11-29.json") as Parent;
  const messageOf = (change: Parent, inLanguage: string): string | undefined => {
    const result = safeReadRelease({ ...linz, ...change }, { inLanguage });
    return result.success ? undefined : result.issues[0]?.message;
  };

  test.each([
    ["en", { version: 0 }, "expected a number above 0, found 0"],
    ["en", { headline: 7 }, "expected text, found 7"],
    ["en", { headline: "" }, 'expected text of at least 1 character, found ""'],
    ["en", { body: [] }, "expected a list of at least 1 entry, found a list of 0"],
    ["en", { kind: "novel" }, /^expected "release" or .*, found "novel"$/],
    ["en", { status: { type: "lost" } }, /^expected "draft" or .*, found "lost"$/],
    ["en", { datePublished: "29.11.2022" }, /^expected a day such as 2022-11-29, .*, found "29\.11\.2022"$/],
    ["en", { publisher: "nobody" }, /which is nowhere in the release$/],
    ["en", { extensions: { key: 1 } }, /^expected a key with a namespace/],
    ["en", { headLine: "x" }, 'expected no property "headLine" here, found "x"'],
    ["de-AT", { datePublished: "29.11.2022" }, /^erwartet: ein Tag wie 2022-11-29 .*; gefunden: "29\.11\.2022"$/],
    ["de", { url: "linz.at" }, /^erwartet: eine vollständige Adresse, .*; gefunden: "linz\.at"$/],
    ["de", { publisher: "nobody" }, /die nirgends steht$/],
    ["de", { headline: "Bu\u0308rger" }, /Normalform C/],
    ["tlh", { headline: 7 }, "expected text, found 7"],
  ])("in %s for %j", (inLanguage, change, expected) => {
    expect(messageOf(change, inLanguage)).toMatch(expected);
  });
});
