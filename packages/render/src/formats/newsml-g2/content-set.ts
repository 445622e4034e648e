import { type Media, plainText, type Release } from "@civic-media/schema";
import type { WithFeedLabels } from "../../format.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, type SafeXml, xmlElement, xmlLeaf } from "../../markup/xml.ts";
import { SOURCE_TYPE } from "../../source/media-type.ts";
import { renderContent } from "../html/content.ts";

const inline = (contenttype: string, text: string): SafeXml | undefined => xmlLeaf("inlineData", text, { contenttype });

/** The files of a photo; caption and credit stand in the text, under the picture. */
const remoteContents = ({ renditions = [] }: Media): SafeXml[] =>
  renditions
    .filter(({ contentUrl }) => safeUrl(contentUrl) !== undefined)
    .map(({ contentUrl: href, role, encodingFormat: contenttype, width, height, sizeInBytes: size }) =>
      xmlElement("remoteContent", { href, contenttype, size, rendition: `civic:${role}`, width, height }),
    );

/** The text as HTML and as plain text, the files, and the release itself: alternatives of the same content. */
export function contentSet(release: Release, options: WithFeedLabels): SafeXml {
  return xmlElement(
    "contentSet",
    {},
    joinXml([
      inline("text/html", renderContent(release, options)),
      inline("text/plain", plainText({ body: release.body })),
      options.embedSource === false ? undefined : inline(SOURCE_TYPE, JSON.stringify(release)),
      ...(release.media ?? []).flatMap(remoteContents),
    ]),
  );
}
