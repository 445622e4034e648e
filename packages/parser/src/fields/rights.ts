import { parseUsageTerms } from "@civic-media/license";
import type { RightsStatement } from "@civic-media/schema";

import { AROUND } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import { type Page, spanOf } from "../page.ts";
import { identityOf, isUnnamed, toLicense } from "./any-license.ts";
import { type FoundLicense, foundLicenses } from "./found-licenses.ts";

/** A statement of rights with the words on which it rests. */
export interface PageRights {
  readonly statement: RightsStatement;
  readonly evidence: readonly Evidence[];
}

const identity = ({ match }: FoundLicense): string => identityOf(match);

// A page that names so many licenses names those of other things, unless one says that it is that of the page.
const OF_OTHER_THINGS = 3;
const SAID: ReadonlySet<FoundLicense["source"]> = new Set(["rel", "meta"]);
const OF_THE_WHOLE = 0.92;

/** The license of the page: named ones before unnamed, which only support them. */
function pageLicense(page: Page, diagnostics: Diagnostic[]): PageRights | undefined {
  const found = foundLicenses(page).filter(({ isOfPicture }) => !isOfPicture);
  const named = found.filter(({ match }) => !isUnnamed(match));
  const sorted = [...(named.length > 0 ? named : found)].sort((a, b) => b.evidence.confidence - a.evidence.confidence);
  const best = sorted[0];
  if (best === undefined) return undefined;
  const identities = new Set(named.map(identity));
  const isSaid = SAID.has(best.source) || best.evidence.confidence >= OF_THE_WHOLE;
  if (identities.size >= OF_OTHER_THINGS && !isSaid) return undefined;
  if (identities.size > 1)
    diagnostics.push(diagnostic("license-contradictory", { field: "rights", evidence: [...identities].join(", ") }));
  const supporting = found.filter((other) => identity(other) === identity(best) || isUnnamed(other.match));
  supporting.sort(
    (a, b) => b.evidence.confidence - a.evidence.confidence || Number(a.source === "alt") - Number(b.source === "alt"),
  );
  const license = toLicense(best.match);
  if (license === undefined) diagnostics.push(diagnostic("license-unnamed", { field: "rights", evidence: best.value }));
  return {
    statement: {
      scope: "page",
      kind: license === undefined ? "cc-unspecified" : "open-license",
      ...(license ? { license } : {}),
      evidence: supporting.map(({ source, value, evidence }) => ({
        source,
        value: cleanLine(value),
        confidence: evidence.confidence,
      })),
    },
    evidence: supporting.map(({ evidence }) => evidence),
  };
}

function photoTerms(page: Page): PageRights[] {
  const statements: PageRights[] = [];
  for (const block of page.segments.blocks) {
    const role = page.classified.roles[block.index];
    if ((role !== "rights" && role !== "caption") || block.around.flags & AROUND.nav) continue;
    const terms = parseUsageTerms(block.text, { inLanguage: page.language.tag });
    if (terms === undefined) continue;
    // A caption also says what is to be seen.
    const usageTerms = cleanLine(role === "caption" ? terms.evidence.join(" ") : block.text);
    if (statements.some(({ statement }) => statement.usageTerms === usageTerms)) continue;
    const evidence = { ...spanOf(block), rule: "rights/photo-terms", confidence: 0.9 };
    const statement: RightsStatement = {
      scope: "images",
      kind: "custom-terms",
      usageTerms,
      ...(terms.creditLine ? { creditLine: cleanLine(terms.creditLine) } : {}),
      ...(terms.creditRequired === undefined ? {} : { creditRequired: terms.creditRequired }),
      ...(terms.commercialUse ? { commercialUse: { rule: terms.commercialUse } } : {}),
      evidence: [{ source: "text", value: usageTerms, confidence: 0.9 }],
    };
    statements.push({ statement, evidence: [evidence] });
  }
  return statements;
}

/** What the page says about the use of its text and photos, scope by scope. */
export function rights(page: Page): { statements: PageRights[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const license = pageLicense(page, diagnostics);
  const terms = photoTerms(page);
  const statements = [...(license ? [license] : []), ...terms];
  if (statements.length === 0) diagnostics.push(diagnostic("rights-missing", { field: "rights" }));
  const first = terms[0]?.statement.usageTerms;
  if (license?.statement.kind === "open-license" && first) {
    diagnostics.push(diagnostic("license-and-terms", { field: "rights", evidence: first }));
  }
  return { statements, diagnostics };
}
