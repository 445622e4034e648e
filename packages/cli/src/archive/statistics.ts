import type { ArchivedVersion } from "@civic-media/pipeline";
import { publisherOf, quotations, rightsFor } from "@civic-media/schema";

/** How often each of some names occurs. */
export type Tally = ReadonlyMap<string, number>;

/** What an archive holds, in numbers. */
export interface Statistics {
  readonly releases: number;
  readonly withdrawn: number;
  /** Releases whose latest version is a correction. */
  readonly corrected: number;
  readonly quotations: number;
  /** By month of publication: `2026-05`, without gaps. */
  readonly months: Tally;
  readonly publishers: Tally;
  readonly topics: Tally;
  readonly languages: Tally;
  readonly licenses: Tally;
}

const add = (tally: Map<string, number>, name: string): void => void tally.set(name, (tally.get(name) ?? 0) + 1);

const byCount = (tally: Tally): Tally => new Map([...tally].sort(([, left], [, right]) => right - left));

/** Every month from the first to the last, also those in which nothing was published. */
function withoutGaps(months: Tally): Tally {
  const names = [...months.keys()].sort();
  const [first, last] = [names[0], names.at(-1)];
  const all = new Map<string, number>();
  if (first === undefined || last === undefined) return all;
  let [year = 0, month = 0] = first.split("-").map(Number);
  // A wrong year far away must not make a list without end.
  for (let count = 0; count < 1_200; count += 1) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    all.set(name, months.get(name) ?? 0);
    if (name === last) return all;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  return months;
}

/** What the license of a text is, in a word. */
function licenseOf({ release }: ArchivedVersion): string {
  const [statement] = rightsFor(release);
  return statement === undefined ? "not stated" : (statement.license?.id ?? statement.license?.name ?? statement.kind);
}

/** Counts what an archive holds. */
export async function statisticsOf(versions: AsyncIterable<ArchivedVersion>): Promise<Statistics> {
  const [months, publishers, topics, languages, licenses] = [new Map(), new Map(), new Map(), new Map(), new Map()];
  const total = { releases: 0, withdrawn: 0, corrected: 0, quotations: 0 };
  for await (const version of versions) {
    const { release, kind } = version;
    total.releases += 1;
    total.quotations += quotations(release).length;
    if (kind === "withdrawn") total.withdrawn += 1;
    if (kind === "corrected") total.corrected += 1;
    add(months, release.datePublished.slice(0, 7));
    add(publishers, publisherOf(release)?.name ?? release.publisher);
    add(languages, release.inLanguage);
    add(licenses, licenseOf(version));
    for (const keyword of release.keywords ?? []) add(topics, keyword);
    for (const { label, code } of release.topics ?? []) add(topics, label ?? code);
  }
  return {
    ...total,
    months: withoutGaps(months),
    publishers: byCount(publishers),
    topics: byCount(topics),
    languages: byCount(languages),
    licenses: byCount(licenses),
  };
}
