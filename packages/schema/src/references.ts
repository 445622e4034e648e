import type * as z from "zod/mini";
import type { Block } from "./blocks.ts";
import type { Contact } from "./contact.ts";
import type { Event } from "./event.ts";
import type { Run } from "./inlines.ts";
import type { Media } from "./media.ts";
import type { Organization, Person, Quotation } from "./parties.ts";
import type { Place } from "./place.ts";
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
interface Referencing {
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

const LISTS: readonly Kind[] = ["people", "organizations", "places", "media", "events", "quotations"];
const SPEAKERS = ["people", "organizations"] as const;
const MENTIONS = ["people", "organizations", "places", "events"] as const;

function* many(ids: readonly string[] | undefined, kinds: readonly Kind[], path: PropertyKey[]): Iterable<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { id, kinds, path: [...path, index] };
}

function* one(id: string | undefined, kinds: readonly Kind[], path: PropertyKey[]): Iterable<Reference> {
  if (id !== undefined) yield { id, kinds, path };
}

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
  paragraph: (block, path) => inRuns(block.content, [...path, "content"]),
  heading: (block, path) => inRuns(block.content, [...path, "content"]),
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

function* inLists(release: Referencing): Iterable<Reference> {
  for (const [index, quotation] of (release.quotations ?? []).entries())
    yield* many(quotation.speakers, SPEAKERS, ["quotations", index, "speakers"]);
  for (const [index, person] of (release.people ?? []).entries())
    for (const [at, office] of (person.offices ?? []).entries())
      yield* one(office.organization, ["organizations"], ["people", index, "offices", at, "organization"]);
  for (const [index, organization] of release.organizations.entries())
    yield* one(organization.parentOrganization, ["organizations"], ["organizations", index, "parentOrganization"]);
  for (const [index, media] of (release.media ?? []).entries()) {
    yield* many(media.depicts, MENTIONS, ["media", index, "depicts"]);
    yield* one(media.contentLocation, ["places"], ["media", index, "contentLocation"]);
    yield* inRuns(media.caption, ["media", index, "caption"]);
  }
  for (const [index, event] of (release.events ?? []).entries())
    yield* one(event.location, ["places"], ["events", index, "location"]);
  for (const [index, contact] of (release.contacts ?? []).entries())
    yield* one(contact.organization, ["organizations"], ["contacts", index, "organization"]);
  for (const [index, statement] of (release.rights ?? []).entries())
    yield* one(statement.media, ["media"], ["rights", index, "media"]);
}

function* inRelease(release: Referencing): Iterable<Reference> {
  yield* one(release.publisher, ["organizations"], ["publisher"]);
  yield* many(release.onBehalfOf, ["organizations"], ["onBehalfOf"]);
  yield* one(release.dateline?.place, ["places"], ["dateline", "place"]);
  yield* inRuns(release.abstract, ["abstract"]);
  yield* inBlocks(release.body, ["body"]);
  yield* inBlocks(release.boilerplate, ["boilerplate"]);
  for (const [index, note] of (release.editorialNotes ?? []).entries())
    yield* inRuns(note.text, ["editorialNotes", index, "text"]);
  yield* inLists(release);
}

/** Adds an issue for every id that is used twice and every reference that leads nowhere or to the wrong kind of thing. */
export function checkReferences(payload: z.core.ParsePayload<Referencing>): void {
  const release = payload.value;
  const kinds = new Map<string, Kind>();
  const report = (path: PropertyKey[], message: string, input: unknown) =>
    payload.issues.push({ code: "custom", path, message, input });
  for (const list of LISTS)
    for (const [index, { id }] of (release[list] ?? []).entries()) {
      if (kinds.has(id))
        report([list, index, "id"], `expected an id used once; "${id}" is also in ${kinds.get(id)}`, id);
      else kinds.set(id, list);
    }
  for (const reference of inRelease(release)) {
    const kind = kinds.get(reference.id);
    if (kind !== undefined && reference.kinds.includes(kind)) continue;
    const found =
      kind === undefined
        ? `"${reference.id}", which is nowhere in the release`
        : `"${reference.id}", which is in ${kind}`;
    report(
      reference.path,
      `expected the id of an entry of ${reference.kinds.join(" or ")}, found ${found}`,
      reference.id,
    );
  }
}
