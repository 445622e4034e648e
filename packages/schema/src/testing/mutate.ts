// Small damage at a random place of a document.

type Parent = Record<PropertyKey, unknown>;

/** Values that are wrong in most places, and right in some. */
const VALUES: readonly unknown[] = [
  null,
  7,
  -1,
  1.5,
  true,
  "",
  "x",
  "de-AT",
  "2026-02-30",
  "2026-02-28",
  "2026-02-28T25:00Z",
  "https://a.example/",
  "javascript:alert(1)",
  "https://",
  "http://exa mple/",
  "a\u0000b",
  "u\u0308",
  "\ud800",
  "person-1",
  [],
  {},
  [{ type: "break" }],
  { type: "rule" },
];

const parentsOf = (value: unknown): Parent[] =>
  typeof value === "object" && value !== null
    ? [value as Parent, ...Object.values(value).flatMap((child) => parentsOf(child))]
    : [];

/** A copy with one property replaced, removed, added or doubled. */
export function mutate(document: unknown, random: () => number): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  const parents = parentsOf(copy);
  const parent = parents[random() % parents.length] as Parent;
  const keys = Object.keys(parent);
  const key = keys[random() % Math.max(1, keys.length)] ?? "added";
  const value = structuredClone(VALUES[random() % VALUES.length]);
  const action = random() % 6;
  if (action === 0 && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (action === 0) delete parent[key];
  else if (action === 1 && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)] ?? value));
  else if (action === 1) parent["added"] = value;
  else parent[key] = value;
  return copy;
}
