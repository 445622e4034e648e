import type { Block } from "./blocks.ts";
import type { Contact } from "./contact.ts";
import type { Event } from "./event.ts";
import type { Run } from "./inlines.ts";
import type { Media } from "./media.ts";
import type { Organization, Person, Quotation } from "./parties.ts";
import type { Place } from "./place.ts";
import type { Problem } from "./problems.ts";
import type { RightsStatement } from "./rights.ts";

/** The lists that hold ids; what a reference may point to is named by them. */
type Kind = "people" | "organizations" | "places" | "media" | "events" | "quotations";

/** One reference found in a document. */
interface Reference {
  id: string;
  kinds: readonly Kind[];
  path: PropertyKey[];
}

/** The parts of a release that hold ids or references. */
export interface Referencing {
  publisher: string;
  onBehalfOf?: string[] | undefined;
  dateline?: { place?: string } | undefined;
  abstract?: Run[];
  body: Block[];
  boilerplate?: Block[];
  editorialNotes?: { text: Run[] }[];
  quotations?: Quotation[];
  people?: Person[];
  organizations: Organization[];
  places?: Place[];
  media?: Media[];
  events?: Event[];
  contacts?: Contact[];
  rights?: RightsStatement[];
}

/** The lists whose entries hold references. */
type ReferencingList = Exclude<
  keyof Referencing,
  "publisher" | "onBehalfOf" | "dateline" | "abstract" | "body" | "boilerplate" | "places"
>;
type Entry<L extends ReferencingList> = NonNullable<Referencing[L]>[number];

const LISTS: readonly Kind[] = ["people", "organizations", "places", "media", "events", "quotations"];
const SPEAKERS = ["people", "organizations"] as const;
const MENTIONS = ["people", "organizations", "places", "events"] as const;

function* many(ids: readonly string[] | undefined, kinds: readonly Kind[], path: PropertyKey[]): Iterable<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { id, kinds, path: [...path, index] };
}

function* one(id: string | undefined, kinds: readonly Kind[], path: PropertyKey[]): Iterable<Reference> {
  if (id !== undefined) yield { id, kinds, path };
}

/** Most running text refers to nothing, and needs no path. */
const refers = (runs: readonly Run[] | undefined): boolean =>
  runs?.some((run) => run.type === "text" && run.marks !== undefined) === true;

function* inRuns(runs: readonly Run[] | undefined, path: PropertyKey[]): Iterable<Reference> {
  for (const [index, run] of (runs ?? []).entries()) {
    if (run.type !== "text") continue;
    for (const [at, mark] of (run.marks ?? []).entries()) {
      const here = [...path, index, "marks", at];
      if (mark.type === "quotation") yield { id: mark.quotation, kinds: ["quotations"], path: [...here, "quotation"] };
      if (mark.type === "mention") yield { id: mark.ref, kinds: MENTIONS, path: [...here, "ref"] };
    }
  }
}

/** One generator per block type: the references that a block holds itself, then those of the blocks inside it. */
const IN_BLOCK: {
  [T in Block["type"]]: (block: Extract<Block, { type: T }>, path: PropertyKey[]) => Iterable<Reference>;
} = {
  paragraph: ({ content }, path) => (refers(content) ? inRuns(content, [...path, "content"]) : []),
  heading: ({ content }, path) => (refers(content) ? inRuns(content, [...path, "content"]) : []),
  *list(block, path) {
    for (const [index, item] of block.items.entries()) yield* inBlocks(item, [...path, "items", index]);
  },
  *quotation(block, path) {
    yield* one(block.quotation, ["quotations"], [...path, "quotation"]);
    yield* inBlocks(block.content, [...path, "content"]);
    yield* inRuns(block.attribution, [...path, "attribution"]);
  },
  *turn(block, path) {
    yield* many(block.speakers, SPEAKERS, [...path, "speakers"]);
    yield* inBlocks(block.content, [...path, "content"]);
  },
  media: (block, path) => many(block.refs, ["media"], [...path, "refs"]),
  *table(block, path) {
    yield* inRuns(block.caption, [...path, "caption"]);
    for (const part of ["head", "rows"] as const)
      for (const [row, cells] of (block[part] ?? []).entries())
        for (const [column, cell] of cells.entries())
          yield* inRuns(cell.content, [...path, part, row, column, "content"]);
  },
  embed: () => [],
  *box(block, path) {
    yield* inRuns(block.title, [...path, "title"]);
    yield* inBlocks(block.content, [...path, "content"]);
  },
  *definitions(block, path) {
    for (const [index, item] of block.items.entries()) {
      yield* inRuns(item.term, [...path, "items", index, "term"]);
      yield* inBlocks(item.details, [...path, "items", index, "details"]);
    }
  },
  rule: () => [],
};

function* inBlocks(blocks: readonly Block[] | undefined, path: PropertyKey[]): Iterable<Reference> {
  for (const [index, block] of (blocks ?? []).entries())
    yield* (IN_BLOCK[block.type] as (block: Block, path: PropertyKey[]) => Iterable<Reference>)(block, [
      ...path,
      index,
    ]);
}

/** One generator per list of a release whose entries hold references. */
const IN_ENTRY: { readonly [L in ReferencingList]: (entry: Entry<L>, path: PropertyKey[]) => Iterable<Reference> } = {
  editorialNotes: (note, path) => inRuns(note.text, [...path, "text"]),
  quotations: (quotation, path) => many(quotation.speakers, SPEAKERS, [...path, "speakers"]),
  *people(person, path) {
    for (const [at, office] of (person.offices ?? []).entries())
      yield* one(office.organization, ["organizations"], [...path, "offices", at, "organization"]);
  },
  organizations: (organization, path) =>
    one(organization.parentOrganization, ["organizations"], [...path, "parentOrganization"]),
  *media(media, path) {
    yield* many(media.depicts, MENTIONS, [...path, "depicts"]);
    yield* one(media.contentLocation, ["places"], [...path, "contentLocation"]);
    yield* inRuns(media.caption, [...path, "caption"]);
  },
  events: (event, path) => one(event.location, ["places"], [...path, "location"]),
  contacts: (contact, path) => one(contact.organization, ["organizations"], [...path, "organization"]),
  rights: (statement, path) => one(statement.media, ["media"], [...path, "media"]),
};

function* inLists(release: Referencing): Iterable<Reference> {
  for (const list of Object.keys(IN_ENTRY) as ReferencingList[])
    for (const [index, entry] of (release[list] ?? []).entries())
      yield* (IN_ENTRY[list] as (entry: unknown, path: PropertyKey[]) => Iterable<Reference>)(entry, [list, index]);
}

function* inRelease(release: Referencing): Iterable<Reference> {
  yield* one(release.publisher, ["organizations"], ["publisher"]);
  yield* many(release.onBehalfOf, ["organizations"], ["onBehalfOf"]);
  yield* one(release.dateline?.place, ["places"], ["dateline", "place"]);
  yield* inRuns(release.abstract, ["abstract"]);
  yield* inBlocks(release.body, ["body"]);
  yield* inBlocks(release.boilerplate, ["boilerplate"]);
  yield* inLists(release);
}

/** Every id that is used twice and every reference that leads nowhere or to the wrong kind of thing. */
export function* referenceProblems(
  release: Referencing,
): Iterable<{ path: PropertyKey[]; problem: Problem; id: string }> {
  const kinds = new Map<string, Kind>();
  for (const list of LISTS)
    for (const [index, { id }] of (release[list] ?? []).entries()) {
      const other = kinds.get(id);
      if (other === undefined) kinds.set(id, list);
      else yield { path: [list, index, "id"], problem: { problem: "id-used-twice", id, list: other }, id };
    }
  for (const { id, kinds: lists, path } of inRelease(release)) {
    const found = kinds.get(id);
    if (found === undefined) yield { path, problem: { problem: "reference-dangling", id, lists }, id };
    else if (!lists.includes(found))
      yield { path, problem: { problem: "reference-of-wrong-kind", id, lists, found }, id };
  }
}
