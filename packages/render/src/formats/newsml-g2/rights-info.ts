import { type Release, rightsFor } from "@civic-media/schema";
import type { RightsStatement } from "@civic-media/schema/types";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, type SafeXml, xmlElement, xmlLeaf } from "../../markup/xml.ts";

/** What may be done with the text; statements for single photos stand at the photos. */
export function rightsInfo(release: Release): SafeXml[] {
  return rightsFor(release).map(toRightsInfo);
}

function toRightsInfo({ copyrightHolder, copyrightNotice, usageTerms, license }: RightsStatement): SafeXml {
  const url = license?.url === undefined ? undefined : safeUrl(license.url);
  const holder = copyrightHolder;
  return xmlElement(
    "rightsInfo",
    {},
    joinXml([
      holder === undefined ? undefined : xmlElement("copyrightHolder", { literal: holder }, xmlLeaf("name", holder)),
      xmlLeaf("copyrightNotice", copyrightNotice),
      xmlLeaf("usageTerms", usageTerms ?? license?.name ?? license?.id),
      url === undefined ? undefined : xmlElement("link", { rel: "civic:license", href: url }),
    ]),
  );
}
