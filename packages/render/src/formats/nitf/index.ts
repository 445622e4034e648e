/**
 * Releases as IPTC NITF, the marked-up text of news agencies.
 *
 * @module nitf
 */
import { defineLabelledFormat, type Format } from "../../format.ts";
import { labelsFor } from "../../labels/index.ts";
import { joinXml, xmlDocument, xmlElement } from "../../markup/xml.ts";
import { onlyOne } from "../../release/only-one.ts";
import { nitfBody } from "./body.ts";
import { toContext } from "./context.ts";
import { nitfHead } from "./head.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/**
 * IPTC NITF 3.6: headlines, text, tables, photos and quotations in the elements that editorial systems know. A `meta` of
 * the head holds the release itself, so that nothing is lost.
 *
 * @example
 * ```ts
 * import { nitf } from "@civic-media/render/nitf";
 *
 * console.log(nitf.render(release).includes('<docdata management-status="usable">')); // true
 * ```
 * @see https://iptc.org/standards/nitf/
 */
export const nitf: Format = defineLabelledFormat(
  {
    id: "nitf",
    mediaType: "application/nitf+xml",
    fileExtension: ".nitf.xml",
    write(releases, options) {
      const release = onlyOne(releases, "nitf");
      const context = toContext(release, options);
      const attributes = {
        xmlns: "http://iptc.org/std/NITF/2006-10-18/",
        version: "-//IPTC//DTD NITF 3.6//EN",
        uno: release.id,
        baselang: release.inLanguage,
      };
      return xmlDocument(xmlElement("nitf", attributes, joinXml([nitfHead(context, options), nitfBody(context)])));
    },
  },
  labelsFor,
);
