import type { Evidence, ParseReleaseResult } from "@civic-media/parser";
import { type Contact, plainBlocks, plainInline, quotations, type Release } from "@civic-media/schema";
import { type Group, groupOf } from "./groups.ts";

/** A value of the release as people read it. */
export interface Field {
  /** JSON Pointer. */
  pointer: string;
  /** The field's name in the schema: `datePublished`. */
  name: string;
  group: Group;
  value: string;
  /** Who speaks, which file: what stands behind the value. */
  note?: string;
  evidence: readonly Evidence[];
}

type Entry = Pick<Field, "value" | "note"> & { pointer?: string };

const LONGEST = 280;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const entry = (value: string | undefined, note?: string): Entry[] =>
  value === undefined || value === "" ? [] : [{ value: shorten(value), ...(note ? { note } : {}) }];
const each = <T>(list: readonly T[] | undefined, read: (one: T) => Entry[]): Entry[] =>
  (list ?? []).flatMap((one, index) => read(one).map((found) => ({ ...found, pointer: `/${index}` })));

const nameOf = (release: Release, id: string): string =>
  [...release.organizations, ...(release.people ?? [])].find((party) => party.id === id)?.name ?? id;

const officeOf = ({ offices }: { offices?: readonly { jobTitle?: string | undefined }[] }): string | undefined =>
  offices?.flatMap(({ jobTitle }) => jobTitle ?? []).join(", ");

const contactOf = ({ lines, name, jobTitle, telephones = [], emails = [], url }: Contact): string =>
  lines?.join(", ") ??
  [name, jobTitle, ...telephones.map(({ text }) => text), ...emails, url].filter(Boolean).join(", ");

/** What is shown, in this order. */
const FIELDS: { [Name in keyof Release]?: (release: Release) => Entry[] } = {
  kicker: ({ kicker }) => entry(kicker),
  headline: ({ headline }) => entry(headline),
  subheadline: ({ subheadline }) => entry(subheadline),
  abstract: ({ abstract }) => entry(abstract && plainInline(abstract)),
  datePublished: ({ datePublished }) => entry(datePublished),
  dateModified: ({ dateModified }) => entry(dateModified),
  dateline: ({ dateline }) => entry(dateline && JSON.stringify(dateline).replace(/[{}"]/g, "").replaceAll(",", ", ")),
  status: ({ status }) => (status.type === "published" ? [] : entry(Object.values(status).join(" "))),
  publisher: (release) => entry(nameOf(release, release.publisher)),
  people: ({ people }) => each(people, (one) => entry(one.name, officeOf(one))),
  quotations: (release) =>
    quotations(release).map(({ text, speakers, attributedAs }, index) => ({
      value: shorten(text),
      note: speakers.map(({ name }) => name).join(", ") || (attributedAs ?? ""),
      pointer: `/${index}`,
    })),
  body: ({ body }) => entry(plainBlocks(body).join(" ")),
  rights: ({ rights }) =>
    each(rights, ({ scope, kind, license, usageTerms }) =>
      entry(`${scope}: ${license?.name ?? license?.id ?? license?.url ?? kind}`, usageTerms),
    ),
  media: ({ media }) =>
    each(media, ({ id, type, credit, caption, alt, title }) =>
      entry(credit?.creditLine ?? title ?? alt ?? `${type} ${id}`, caption && plainInline(caption)),
    ),
  contacts: ({ contacts }) => each(contacts, (one) => entry(contactOf(one))),
  related: ({ related }) => each(related, ({ href, title, rel }) => entry(title ?? href, `${rel} ${href}`)),
  identifiers: ({ identifiers }) => each(identifiers, ({ value, scheme }) => entry(value, scheme)),
  series: ({ series }) => entry(series),
  kind: ({ kind }) => entry(kind),
  inLanguage: ({ inLanguage }) => entry(inLanguage),
  url: ({ url }) => entry(url),
};

/**
 * The values of a release in the order in which people look for them, each with the words on which it rests.
 *
 * @param release - what was read
 * @param evidence - of the same call
 */
export function fieldsOf(release: Release, evidence: ParseReleaseResult["evidence"]): Field[] {
  return Object.entries(FIELDS).flatMap(([name, read]) =>
    read(release).map(({ pointer: place = "", ...found }) => {
      const pointer = `/${name}${place}`;
      return { ...found, pointer, name, group: groupOf(pointer), evidence: evidence[pointer] ?? [] };
    }),
  );
}
