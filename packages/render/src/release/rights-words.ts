import type { RightsStatement } from "@civic-media/schema";
import type { CommonLabels } from "../locales/labels.ts";

/** The license's name in words, else its identifier, else its address. */
export function licenseName({ license }: RightsStatement): string | undefined {
  return license && (license.name ?? license.id ?? license.url);
}

const KINDS: Readonly<Record<RightsStatement["kind"], keyof CommonLabels | undefined>> = {
  "open-license": undefined,
  "custom-terms": undefined,
  statutory: "statutory",
  reserved: "reserved",
  "cc-unspecified": "ccUnspecified",
  unknown: "unknownRights",
};

/** What kind of statement it is, where its terms do not say so themselves; never more than was stated. */
export function describeKind(statement: RightsStatement, labels: CommonLabels): string | undefined {
  const label = KINDS[statement.kind];
  return label === undefined ? undefined : (labels[label] as string);
}

/** The terms of a statement, one sentence per part. */
export function describeTerms(statement: RightsStatement, labels: CommonLabels): string[] {
  const { copyrightNotice, copyrightHolder, usageTerms, creditLine, creditRequired, commercialUse } = statement;
  const contact = commercialUse?.contact;
  const rule = commercialUse && labels.commercialUse[commercialUse.rule];
  const parts = [
    copyrightNotice ?? (copyrightHolder && `© ${copyrightHolder}`),
    usageTerms,
    creditLine === undefined
      ? creditRequired && labels.creditRequired
      : `${labels.creditToPrint}${labels.colon} ${creditLine}`,
    contact === undefined ? rule : `${rule} ${contact}`,
  ];
  return parts.filter((part) => typeof part === "string");
}
