import { joinXml, type SafeXml, xmlElement } from "../../markup/xml.ts";

/**
 * The vocabularies whose codes a news item of ours uses, by alias: IPTC's NewsCodes, and our own for what IPTC has no code
 * for. They stand in each item, so that it can be read without any other document.
 */
const SCHEMES = {
  ninat: "http://cv.iptc.org/newscodes/ninature/",
  stat: "http://cv.iptc.org/newscodes/pubstatusg2/",
  cpnat: "http://cv.iptc.org/newscodes/cpnature/",
  drol: "http://cv.iptc.org/newscodes/descriptionrole/",
  sig: "http://cv.iptc.org/newscodes/signal/",
  irel: "http://cv.iptc.org/newscodes/itemrelation/",
  rnd: "http://cv.iptc.org/newscodes/rendition/",
  civic: "https://civic-media.github.io/schema/codes/",
} as const;

/** A code with its vocabulary, as NewsML-G2 writes it: `stat:usable`. */
export type QCode = `${keyof typeof SCHEMES}:${string}`;

/** The catalog in which the aliases are explained. */
export const catalog: SafeXml = xmlElement(
  "catalog",
  {},
  joinXml(Object.entries(SCHEMES).map(([alias, uri]) => xmlElement("scheme", { alias, uri }))),
);
