import { canonicalize } from "../canonical/canonicalize.ts";
import { formatJcs } from "../canonical/content-hash.ts";
import { localeFor } from "../locales/index.ts";
import type { ChangeWords } from "../locales/locale.ts";
import { type Release, Release as ReleaseSchema } from "../release.ts";
import { align, type Step } from "./align.ts";
import { shorten, shortenPair, toWords } from "./show.ts";

/** One difference between two releases. */
export interface ReleaseChange {
  /** Where, as JSON Pointer: into the new release, for what was removed into the old one. */
  pointer: string;
  /** The field of the release. */
  field: keyof Release;
  kind: "added" | "removed" | "changed" | "moved";
  /** The value before, except for what was added. */
  before?: unknown;
  /** The value after, except for what was removed. */
  after?: unknown;
  /** The change in a sentence for people. */
  message: string;
}

/** What changes with every reading or writing, and says nothing to a reader. */
const BOOKKEEPING: ReadonlySet<string> = new Set(["schema", "version", "previous", "provenance"]);

type Difference = Omit<ReleaseChange, "field" | "message">;

/** Entries with an id are the same entry when they have the same id; others when they are equal. */
const keyOf = (entry: unknown): string =>
  typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string"
    ? `id ${entry.id}`
    : formatJcs(entry);

/** Entries that went and came at one place are one entry that changed. */
function* pairUp(steps: readonly Step[], before: readonly unknown[], after: readonly unknown[], pointer: string) {
  let gone: number[] = [];
  for (const step of [...steps, undefined]) {
    if (step?.type === "removed") {
      gone.push(step.before);
      continue;
    }
    const first = gone.shift();
    if (step?.type === "added") {
      const place = { pointer: `${pointer}/${step.after}`, after: after[step.after] };
      if (first === undefined) yield { ...place, kind: "added" } satisfies Difference;
      else yield { ...place, kind: "changed", before: before[first] } satisfies Difference;
      continue;
    }
    for (const index of first === undefined ? [] : [first, ...gone])
      yield { pointer: `${pointer}/${index}`, kind: "removed", before: before[index] } satisfies Difference;
    gone = [];
    if (step !== undefined) yield* compare(before[step.before], after[step.after], `${pointer}/${step.after}`);
  }
}

function* compareLists(before: readonly unknown[], after: readonly unknown[], pointer: string): Iterable<Difference> {
  const keysBefore = before.map(keyOf);
  const keysAfter = after.map(keyOf);
  const sorted = (keys: readonly string[]) => formatJcs([...keys].sort());
  if (keysBefore.join("\n") !== keysAfter.join("\n") && sorted(keysBefore) === sorted(keysAfter))
    yield { pointer, kind: "moved", before, after };
  else yield* pairUp(align(keysBefore, keysAfter), before, after, pointer);
}

function* compare(before: unknown, after: unknown, pointer: string): Iterable<Difference> {
  if (before === undefined && after === undefined) return;
  if (before === undefined) yield { pointer, kind: "added", after };
  else if (after === undefined) yield { pointer, kind: "removed", before };
  else if (formatJcs(before) !== formatJcs(after)) yield { pointer, kind: "changed", before, after };
}

/** Running text is one value, and so is every field that is no list. */
const isList = (field: string, value: unknown): value is unknown[] => Array.isArray(value) && field !== "abstract";

const differences = (field: keyof Release, before: unknown, after: unknown): Iterable<Difference> =>
  isList(field, before ?? after) && isList(field, after ?? before)
    ? compareLists((before as unknown[]) ?? [], (after as unknown[]) ?? [], `/${field}`)
    : compare(before, after, `/${field}`);

function toMessage(field: string, { kind, before, after }: Difference, words: ChangeWords): string {
  const name = words.fields[field] ?? field;
  if (kind === "moved") return words.moved(name);
  if (kind === "added") return words.added(name, words.quote(shorten(toWords(after))));
  if (kind === "removed") return words.removed(name, words.quote(shorten(toWords(before))));
  const [left, right] = shortenPair(toWords(before), toWords(after));
  return words.changed(name, words.quote(left), words.quote(right));
}

/**
 * What changed from one release to the next, field by field and paragraph by paragraph: the material for a correction
 * notice. Releases are compared in canonical form; `version`, `previous` and `provenance` are not looked at, because
 * they say nothing to a reader.
 *
 * @param before - the older release, valid
 * @param after - the newer release, valid
 * @param options - the language of the messages, German or English (default `en`)
 * @returns the changes in the order of the model; none when both say the same
 * @example
 * ```ts
 * import { defineRelease, diffReleases } from "@civic-media/schema";
 *
 * const before = defineRelease({
 *   url: "https://city.example/news/7",
 *   headline: "The bridge is open",
 *   inLanguage: "en",
 *   datePublished: "2026-05-04",
 *   publisher: "City of Example",
 *   text: "It opened at noon.",
 * });
 * const [change] = diffReleases(before, { ...before, headline: "The new bridge is open" });
 * console.log(change?.message); // "Headline changed from “The bridge is open” to “The new bridge is open”"
 * ```
 */
export function diffReleases(before: Release, after: Release, options: { inLanguage?: string } = {}): ReleaseChange[] {
  const [left, right] = [canonicalize(before), canonicalize(after)];
  const { changes } = localeFor(options.inLanguage);
  const fields = Object.keys(ReleaseSchema.shape) as (keyof Release)[];
  return fields
    .filter((field) => !BOOKKEEPING.has(field))
    .flatMap((field) =>
      [...differences(field, left[field], right[field])].map((difference) => ({
        field,
        ...difference,
        message: toMessage(field, difference, changes),
      })),
    );
}
