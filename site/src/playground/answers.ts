import { parseLicenseUrl, parseUsageTerms, type UsageTerms } from "@civic-media/license";
import { type Tool, tools } from "@civic-media/license/tools";
import type { RightsStatement } from "@civic-media/schema";
import type { Answer, Use } from "../words/playground.ts";

/** What a statement of rights means for what people want to do. */
export interface Answers {
  uses: Readonly<Record<Use, Answer>>;
  creditRequired: boolean;
  shareAlike: boolean;
  terms?: UsageTerms;
}

const all = (answer: Answer): Record<Use, Answer> => ({ publish: answer, commercial: answer, change: answer });

const toolOf = ({ license }: RightsStatement): Tool | undefined => {
  const id = (license?.url ? parseLicenseUrl(license.url)?.tool : undefined) ?? license?.id;
  return tools.find((tool) => tool.id === id);
};

function ofTool({ permits, prohibits, requires }: Tool): Answers {
  const may = (permission: string): Answer => (permits.includes(permission) ? "yes" : "no");
  return {
    uses: {
      publish: permits.includes("Distribution") ? may("Distribution") : may("Sharing"),
      commercial: prohibits.includes("CommercialUse") ? "no" : "yes",
      change: may("DerivativeWorks"),
    },
    creditRequired: requires.includes("Attribution"),
    shareAlike: requires.includes("ShareAlike"),
  };
}

const RULES: Readonly<Record<"allowed" | "ask" | "prohibited", Answer>> = {
  allowed: "yes",
  ask: "ask",
  prohibited: "no",
};

function ofTerms({ usageTerms = "", creditRequired, commercialUse }: RightsStatement, inLanguage: string): Answers {
  const terms = parseUsageTerms(usageTerms, { inLanguage });
  const rule = commercialUse?.rule ?? terms?.commercialUse;
  const has = (list: readonly string[] | undefined, ...uses: readonly string[]) =>
    uses.some((use) => list?.includes(use));
  const change: Answer = has(terms?.forbiddenUses, "editing")
    ? "no"
    : has(terms?.usesOnRequest, "editing")
      ? "ask"
      : has(terms?.permittedUses, "editing")
        ? "yes"
        : "unsaid";
  const publish: Answer = terms?.freeForMedia || has(terms?.permittedUses, "media", "any") ? "yes" : "unsaid";
  return {
    uses: { publish, commercial: rule ? RULES[rule] : "unsaid", change },
    creditRequired: creditRequired ?? terms?.creditRequired ?? false,
    shareAlike: false,
    ...(terms ? { terms } : {}),
  };
}

const KINDS: Readonly<Record<RightsStatement["kind"], Answer>> = {
  "open-license": "unsaid",
  "custom-terms": "unsaid",
  statutory: "yes",
  reserved: "ask",
  "cc-unspecified": "ask",
  unknown: "ask",
};

/**
 * What a statement allows, forbids and leaves open: by Creative Commons' own data for its tools, by the words of the page for
 * terms, and nothing beyond.
 *
 * @param statement - of a release
 * @param inLanguage - of the release
 */
export function answersOf(statement: RightsStatement, inLanguage: string): Answers {
  const tool = toolOf(statement);
  if (tool) return ofTool(tool);
  if (statement.usageTerms !== undefined) return ofTerms(statement, inLanguage);
  return { uses: all(KINDS[statement.kind]), creditRequired: statement.creditRequired ?? false, shareAlike: false };
}
