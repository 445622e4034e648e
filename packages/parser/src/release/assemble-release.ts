import {
  type Block as ModelBlock,
  type Quotation,
  type Release,
  SCHEMA_ID,
  safeReadRelease,
} from "@civic-media/schema";
import type { Block } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { MarkedRange } from "../body/inline.ts";
import { toModel } from "../body/to-model.ts";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import type { PageElement } from "../dom/document.ts";
import { bodyBlocks } from "../fields/body.ts";
import { contacts, type PageContact } from "../fields/contacts.ts";
import { identifiers } from "../fields/identifiers.ts";
import { media } from "../fields/media.ts";
import { quotations } from "../fields/quotations.ts";
import { related } from "../fields/related.ts";
import { rights } from "../fields/rights.ts";
import type { Page } from "../page.ts";
import { spanOf } from "../page.ts";
import { PartyCollection } from "../parties/collect-parties.ts";
import { Ids } from "../parties/ids.ts";
import type { ChosenFields } from "./choose-fields.ts";
import { EvidenceLog } from "./evidence-log.ts";
import { fallbackId } from "./fallback-id.ts";

/** A release as far as it came, with what is known of it. */
export interface Assembled {
  readonly release: Release | undefined;
  readonly log: EvidenceLog;
  readonly diagnostics: Diagnostic[];
}

/** Contacts leave the text, unless nothing would be left of it. */
function withoutContacts(body: readonly Block[], found: readonly PageContact[]): readonly Block[] {
  const used = new Set(found.flatMap(({ blocks }) => blocks));
  const rest = body.filter((block) => !used.has(block));
  return rest.length > 0 ? rest : body;
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
    if (body.length === 0) return this.#refuse("body-missing", "body");
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
    const reachable = contacts(this.#page);
    const speech = this.#speech(withoutContacts(body, reachable));
    const url = log.take("/url", fields.url);
    const datePublished = log.take("/datePublished", fields.datePublished);
    const headline = log.take("/headline", fields.headline);
    const id = url ?? fallbackId([datePublished, headline, ...body.map(({ text }) => text)].join("\n"));
    if (url === undefined) this.diagnostics.push(diagnostic("url-missing", { field: "url" }));
    return present({
      schema: SCHEMA_ID,
      kind: log.take("/kind", fields.kind) ?? "release",
      id,
      identifiers: this.#identifiers(),
      url,
      version: 1,
      status: { type: "published" },
      inLanguage: log.take("/inLanguage", fields.inLanguage) ?? "und",
      kicker: log.take("/kicker", fields.kicker),
      headline,
      subheadline: log.take("/subheadline", fields.subheadline),
      series: log.take("/series", fields.series),
      datePublished,
      dateModified: log.take("/dateModified", fields.dateModified),
      publisher: publisher.id,
      body: speech.body,
      quotations: speech.quotations,
      people: speech.people,
      organizations: [publisher, ...speech.groups],
      rights: this.#rights(),
      related: this.#related(),
      contacts: this.#contacts(reachable),
      media: this.#media(),
      provenance: { source: { href: url ?? id } },
    });
  }

  #publisher(): { id: string; name: string; kind: string; url?: string } {
    const value = this.log.take("/organizations/0/name", this.#fields.publisher);
    const name = value?.name ?? "Unknown publisher";
    const url = value?.url ?? (this.#page.url ? `${this.#page.url.origin}/` : undefined);
    if (this.#fields.publisher) this.log.add("/publisher", this.#fields.publisher.evidence);
    return { id: this.#ids.next(name, "publisher"), name, kind: value?.kind ?? "other", ...(url ? { url } : {}) };
  }

  #speech(body: readonly Block[]): {
    body: ModelBlock[];
    quotations: Quotation[];
    people: PartyCollection["people"];
    groups: PartyCollection["groups"];
  } {
    const parties = new PartyCollection(this.#ids);
    const ranges = new Map<number, MarkedRange[]>();
    const quotes = new Map<PageElement, { quotation: string; attribution: Block }>();
    const found = quotations(this.#page, body).map((quotation, index): Quotation => {
      const id = `quotation-${index + 1}`;
      for (const { block, from, to } of quotation.ranges)
        ranges.set(block.index, [...(ranges.get(block.index) ?? []), { from, to, quotation: id }]);
      const { apart, evidence, form, attributedAs } = quotation;
      if (apart) quotes.set(apart.element, { quotation: id, attribution: apart.attribution });
      this.log.add(`/quotations/${index}`, evidence);
      const speakers = [...new Set(quotation.speakers.map((party) => parties.add(party)))];
      if (speakers.length === 0) this.#unknownSpeaker(evidence[0]?.text);
      return { id, speakers, form, ...(attributedAs ? { attributedAs: cleanLine(attributedAs) } : {}) };
    });
    const sources = new Set([...quotes.values()].map(({ attribution }) => attribution));
    const text = body.filter((block) => !sources.has(block));
    const model = toModel(text, { base: this.#page.base, ranges, quotes });
    const first = body[0];
    const last = body[body.length - 1];
    if (first && last)
      this.log.add("/body", [{ ...spanOf(first), rule: "body/region", confidence: 0.9, end: last.end }]);
    return { body: model, quotations: found, people: parties.people, groups: parties.groups };
  }

  #unknownSpeaker(text: string | undefined): void {
    this.diagnostics.push(
      diagnostic("quotation-speaker-unknown", { field: "quotations", ...(text ? { evidence: text } : {}) }),
    );
  }

  #rights(): Release["rights"] {
    const found = rights(this.#page);
    found.statements.forEach(({ evidence }, index) => {
      this.log.add(`/rights/${index}`, evidence);
    });
    this.diagnostics.push(...found.diagnostics);
    return found.statements.map(({ statement }) => statement);
  }

  #identifiers(): Release["identifiers"] {
    return identifiers(this.#page).map(({ identifier, evidence }, index) => {
      this.log.add(`/identifiers/${index}`, evidence);
      return identifier;
    });
  }

  #media(): Release["media"] {
    return media(this.#page).map(({ media: one, evidence }, index) => {
      this.log.add(`/media/${index}`, evidence);
      return one;
    });
  }

  #contacts(found: readonly PageContact[]): Release["contacts"] {
    found.forEach(({ evidence }, index) => {
      this.log.add(`/contacts/${index}`, evidence);
    });
    return found.map(({ contact }) => contact);
  }

  #related(): Release["related"] {
    return related(this.#page).map(({ link, evidence }, index) => {
      this.log.add(`/related/${index}`, [evidence]);
      return link;
    });
  }
}

/** Leaves out what the page does not say. */
function present(draft: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
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
