import type { Release } from "@civic-media/schema";
import { SCHEMA_ID, safeReadRelease } from "@civic-media/schema/mini";
import type { Block } from "../blocks/block.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { bodyBlocks, isText } from "../fields/body.ts";
import { imageRights } from "../fields/image-rights.ts";
import { keywords } from "../fields/keywords.ts";
import { media, type PageMedia } from "../fields/media.ts";
import { related } from "../fields/related.ts";
import { rights } from "../fields/rights.ts";
import { translations } from "../fields/translations.ts";
import type { Page } from "../page.ts";
import { Ids } from "../parties/ids.ts";
import { SpeechAssembler } from "./assemble-speech.ts";
import type { ChosenFields } from "./choose-fields.ts";
import { type CivicParts, readCivicParts } from "./civic-parts.ts";
import { embargoStatus } from "./embargo-status.ts";
import { EvidenceLog } from "./evidence-log.ts";
import { inOrder, present } from "./in-order.ts";
import { releaseId } from "./release-id.ts";
import { toBoilerplate } from "./to-body.ts";

/** A release as far as it came, with what is known of it. */
export interface Assembled {
  readonly release: Release | undefined;
  readonly log: EvidenceLog;
  readonly diagnostics: Diagnostic[];
}

/** Puts the parts of a release together, each with its evidence. */
class Assembler {
  readonly log = new EvidenceLog();
  readonly diagnostics: Diagnostic[] = [];
  readonly #page: Page;
  readonly #fields: ChosenFields;
  readonly #ids = new Ids();

  constructor(page: Page, fields: ChosenFields) {
    this.#page = page;
    this.#fields = fields;
  }

  assemble(): Release | undefined {
    const body = bodyBlocks(this.#page);
    const { headline, datePublished } = this.#fields;
    if (this.#page.classified.isListing) return this.#refuseListing(body[0]);
    if (!isText(body, this.#page)) return this.#refuse("body-missing", "body");
    if (headline === undefined) return this.#refuse("headline-missing", "headline");
    if (datePublished === undefined) return this.#refuse("date-published-missing", "datePublished");
    const read = safeReadRelease(this.#draft(body));
    if (read.success) return read.release;
    const first = read.issues[0];
    this.diagnostics.push(
      diagnostic("release-invalid", { evidence: `${first?.pointer ?? ""} ${first?.message ?? ""}` }),
    );
    return undefined;
  }

  #refuseListing(first: Block | undefined): undefined {
    this.diagnostics.push(diagnostic("page-is-listing", { evidence: first?.text ?? "" }));
    return undefined;
  }

  #refuse(code: "body-missing" | "headline-missing" | "date-published-missing", field: string): undefined {
    this.diagnostics.push(diagnostic(code, { field }));
    return undefined;
  }

  #draft(body: readonly Block[]): Record<string, unknown> {
    const { log } = this;
    const fields = this.#fields;
    const publisher = this.#publisher();
    const inLanguage = log.take("/inLanguage", fields.inLanguage);
    const parts = readCivicParts(this.#page, inLanguage, publisher.name);
    const speech = new SpeechAssembler(this.#page, this.#ids, this).assemble(parts, publisher);
    const unit = this.#unit(publisher);
    const url = log.take("/url", fields.url);
    const datePublished = log.take("/datePublished", fields.datePublished) ?? "";
    const headline = log.take("/headline", fields.headline);
    const id = releaseId(url, [datePublished, headline, ...body.map(({ text }) => text)].join("\n"));
    if (url === undefined) this.diagnostics.push(diagnostic("url-missing", { field: "url" }));
    return inOrder({
      schema: SCHEMA_ID,
      kind: log.take("/kind", fields.kind) ?? "release",
      id,
      url,
      version: 1,
      ...this.#notices(parts, datePublished),
      inLanguage: inLanguage ?? "und",
      kicker: log.take("/kicker", fields.kicker),
      headline,
      subheadline: log.take("/subheadline", fields.subheadline),
      series: log.take("/series", fields.series),
      ...this.#dateline(parts),
      datePublished,
      publisher: publisher.id,
      onBehalfOf: unit && [unit.id],
      body: speech.body,
      boilerplate: toBoilerplate(parts, { base: this.#page.base, ranges: new Map() }),
      quotations: speech.quotations,
      people: speech.people,
      organizations: [publisher, ...(unit ? [unit] : []), ...speech.groups.filter(({ id }) => id !== unit?.id)],
      ...this.#lists(parts, inLanguage ?? "und"),
      // An id, too, which is the address where that is not too long for one.
      provenance: { source: { href: id } },
    });
  }

  /** What there may be any number of. */
  #lists({ identifiers, sections, contacts }: CivicParts, language: string): Record<string, unknown> {
    const photos = media(this.#page);
    return {
      identifiers: this.#list("identifiers", identifiers, ({ identifier }) => identifier),
      translations: this.#list("translations", translations(this.#page, language), ({ translation }) => translation),
      rights: this.#rights(photos),
      related: this.#list("related", related(this.#page, sections), ({ link }) => link),
      keywords: this.#list("keywords", keywords(this.#page, sections), ({ keyword }) => keyword),
      contacts: this.#list("contacts", contacts, ({ contact }) => contact),
      media: this.#list("media", photos, (one) => one.media),
    };
  }

  /** Notes the evidence of a list, item by item, and hands its values on. */
  #list<T extends { readonly evidence: Evidence | readonly Evidence[] }, V>(
    field: string,
    items: readonly T[],
    pick: (item: T) => V,
  ): V[] {
    items.forEach(({ evidence }, index) => {
      this.log.add(`/${field}/${index}`, [evidence].flat());
    });
    return items.map(pick);
  }

  #unit(publisher: { name: string }): { id: string; name: string; kind: string } | undefined {
    const choice = this.#fields.onBehalfOf;
    if (choice === undefined || comparable(choice.value) === comparable(publisher.name)) return undefined;
    this.log.add("/onBehalfOf/0", choice.evidence);
    this.log.add("/organizations/1/name", choice.evidence);
    return { id: this.#ids.next(choice.value, "unit"), name: choice.value, kind: "department" };
  }

  #dateline({ dateline }: CivicParts): Record<string, unknown> {
    if (dateline === undefined) return {};
    this.log.add("/dateline", [dateline.evidence]);
    const { place, date } = dateline;
    const id = place === undefined ? undefined : this.#ids.next(place, "place");
    return {
      dateline: present({ place: id, date, text: cleanLine(dateline.text) }),
      places: id && [{ id, name: cleanLine(place ?? "") }],
    };
  }

  /** What the page says of its own life: embargo, corrections, that it is archived. */
  #notices({ embargo, notices }: CivicParts, datePublished: string): Record<string, unknown> {
    const told = embargoStatus(embargo, { datePublished, now: this.#page.now });
    if (embargo) this.log.add("/status", [embargo.evidence]);
    if (told.diagnostic) this.diagnostics.push(told.diagnostic);
    const changes = notices.filter(({ kind, says, at }) => kind !== "archived" && says && at !== undefined);
    const noted = notices.filter(({ kind, says, at }) => kind === "archived" || (says && at === undefined));
    const updated = notices.find(({ kind, at }) => kind === "update" && at !== undefined);
    const modified = this.log.take("/dateModified", this.#fields.dateModified);
    if (modified === undefined && updated) this.log.add("/dateModified", [updated.evidence]);
    const notes = noted.map(({ kind, text }) => ({
      role: kind,
      text: [{ type: "text", value: text }],
      publishable: true,
    }));
    return {
      status: told.status,
      dateModified: modified ?? updated?.at,
      corrections: this.#list("corrections", changes, ({ kind, at, text }) => ({ at, kind, text })),
      editorialNotes: [...(told.note ? [told.note] : []), ...notes],
    };
  }

  #publisher(): { id: string; name: string; kind: string; url?: string } {
    const value = this.log.take("/organizations/0/name", this.#fields.publisher);
    const name = value?.name ?? "Unknown publisher";
    const url = value?.url ?? (this.#page.url ? `${this.#page.url.origin}/` : undefined);
    if (this.#fields.publisher) this.log.add("/publisher", this.#fields.publisher.evidence);
    return { id: this.#ids.next(name, "publisher"), name, kind: value?.kind ?? "other", ...(url ? { url } : {}) };
  }

  #rights(photos: readonly PageMedia[]): Release["rights"] {
    const found = rights(this.#page);
    const statements = [...found.statements, ...imageRights(this.#page, photos)];
    statements.forEach(({ evidence }, index) => {
      this.log.add(`/rights/${index}`, evidence);
    });
    this.diagnostics.push(...found.diagnostics);
    return statements.map(({ statement }) => statement);
  }
}

/**
 * Puts the release together and checks it against the schema.
 *
 * @param page - the page
 * @param fields - the fields with one value
 * @returns the release, or why there is none; the evidence of every value
 */
export function assembleRelease(page: Page, fields: ChosenFields): Assembled {
  const assembler = new Assembler(page, fields);
  const release = assembler.assemble();
  return { release, log: assembler.log, diagnostics: assembler.diagnostics };
}
