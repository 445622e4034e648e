import type { Block as ModelBlock, Organization, Person, Quotation } from "@civic-media/schema";
import type { Block } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { MarkedRange } from "../body/inline.ts";
import type { SetApart } from "../body/to-model.ts";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { type PageOfficial, type PageQuotation, quotations } from "../fields/quotations.ts";
import { type Page, spanOf } from "../page.ts";
import { PartyCollection } from "../parties/collect-parties.ts";
import type { Ids } from "../parties/ids.ts";
import { organizationOf } from "../parties/organization.ts";
import type { CivicParts } from "./civic-parts.ts";
import type { EvidenceLog } from "./evidence-log.ts";
import { toBody } from "./to-body.ts";

/** Who says what in a release, and its text with the places marked. */
export interface Speech {
  readonly body: ModelBlock[];
  readonly quotations: Quotation[];
  readonly people: Person[];
  readonly groups: Organization[];
}

/** Where what is found is noted. */
interface Notes {
  readonly log: EvidenceLog;
  readonly diagnostics: Diagnostic[];
}

/** Puts the quotations of a release together with those who speak, and marks them in its text. */
export class SpeechAssembler {
  readonly #page: Page;
  readonly #notes: Notes;
  readonly #parties: PartyCollection;
  readonly #ranges = new Map<number, MarkedRange[]>();
  readonly #apart: SetApart[] = [];

  constructor(page: Page, ids: Ids, notes: Notes) {
    this.#page = page;
    this.#notes = notes;
    const [locale] = page.language.locales;
    this.#parties = new PartyCollection(ids, (office) => locale && organizationOf(office, locale));
  }

  /**
   * @param parts - the parts of the release
   * @param publisher - who is known as an organization before
   * @returns quotations, people and groups by their ids, and the text
   */
  assemble(parts: CivicParts, publisher: { readonly id: string; readonly name: string }): Speech {
    this.#parties.know(publisher);
    const spoken = quotations(this.#page, parts.body);
    const found = spoken.quotations.map((quotation, index) => this.#quotation(quotation, index));
    this.#addOfficials(spoken.officials);
    const { people, groups } = this.#parties;
    return { body: this.#body(parts), quotations: found, people, groups };
  }

  #quotation(quotation: PageQuotation, index: number): Quotation {
    const { apart, evidence, form } = quotation;
    const attributedAs = cleanLine(quotation.attributedAs ?? "");
    const id = `quotation-${index + 1}`;
    for (const { block, from, to } of quotation.ranges)
      this.#ranges.set(block.index, [...(this.#ranges.get(block.index) ?? []), { from, to, quotation: id }]);
    if (apart) this.#apart.push({ ...apart, quotation: id });
    this.#notes.log.add(`/quotations/${index}`, evidence);
    const speakers = this.#speakers(quotation);
    return { id, speakers, form, ...(attributedAs === "" ? {} : { attributedAs }) };
  }

  #speakers({ speakers, evidence }: PageQuotation): string[] {
    const { people } = this.#parties;
    const known = people.length;
    const ids = [...new Set(speakers.map((party) => this.#parties.add(party)))];
    // Who is known by speaking alone stands where his words are attributed.
    for (let one = known; one < people.length; one += 1) this.#notes.log.add(`/people/${one}`, evidence);
    const text = evidence[0]?.text;
    if (ids.length === 0)
      this.#notes.diagnostics.push(
        diagnostic("quotation-speaker-unknown", { field: "quotations", ...(text ? { evidence: text } : {}) }),
      );
    return ids;
  }

  #addOfficials(officials: readonly PageOfficial[]): void {
    for (const { party, evidence } of officials) {
      if (this.#parties.addNamed(party)) this.#notes.log.add(`/people/${this.#parties.people.length - 1}`, [evidence]);
    }
  }

  #body(parts: CivicParts): ModelBlock[] {
    const sources = new Set(this.#apart.map(({ attribution }) => attribution));
    const isSource = (block: Block): boolean => sources.has(block);
    const [first, last] = [parts.body[0], parts.body.at(-1)];
    if (first && last)
      this.#notes.log.add("/body", [{ ...spanOf(first), rule: "body/region", confidence: 0.9, end: last.end }]);
    return toBody(parts, { base: this.#page.base, ranges: this.#ranges, quotes: this.#apart, isSource });
  }
}
