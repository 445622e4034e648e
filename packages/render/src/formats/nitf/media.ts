import { creditFor, type Media, type RightsStatement, rightsFor } from "@civic-media/schema";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, type SafeXml, xmlElement, xmlLeaf, xmlText } from "../../markup/xml.ts";
import { licenseName } from "../../release/rights-words.ts";
import type { NitfContext } from "./context.ts";
import { nitfInlines } from "./inlines.ts";

const TYPES: Readonly<Record<Media["type"], string>> = {
  image: "image",
  video: "video",
  audio: "audio",
  document: "application",
};

/** Each file, else the page where the medium can be had. */
function references({ renditions = [], url, alt, title }: Media, copyright: string | undefined): SafeXml[] {
  const about = { name: title, copyright, "alternate-text": alt };
  const files = renditions
    .filter(({ contentUrl }) => safeUrl(contentUrl) !== undefined)
    .map(({ contentUrl, encodingFormat, width, height, duration }) =>
      xmlElement("media-reference", {
        source: contentUrl,
        "mime-type": encodingFormat,
        time: duration,
        "time-unit-of-measure": duration === undefined ? undefined : "second",
        height,
        width,
        ...about,
      }),
    );
  if (files.length > 0) return files;
  return [xmlElement("media-reference", { source: url === undefined ? undefined : safeUrl(url), ...about })];
}

function metadata(statement: RightsStatement | undefined): (SafeXml | undefined)[] {
  if (statement === undefined) return [];
  const { usageTerms, acquireLicensePage, license } = statement;
  const facts = { usageTerms, license: licenseName(statement), licenseUrl: license?.url, acquireLicensePage };
  return Object.entries(facts).map(([name, value]) =>
    value === undefined ? undefined : xmlElement("media-metadata", { name, value }),
  );
}

/** A photo, film, sound or document with its files, caption, credit and terms. */
export function nitfMedia(media: Media, context: NitfContext): SafeXml {
  const [statement] = rightsFor(context.release, media);
  const copyright = statement?.copyrightNotice ?? statement?.copyrightHolder;
  const caption = media.caption === undefined ? undefined : nitfInlines(media.caption, context);
  return xmlElement(
    "media",
    { "media-type": TYPES[media.type] },
    joinXml([
      ...metadata(statement),
      ...references(media, copyright),
      caption && xmlElement("media-caption", {}, xmlElement("p", {}, caption)),
      xmlLeaf("media-producer", creditFor(context.release, media)?.creditLine),
    ]),
  );
}

/** A line of plain words. */
export const line = (text: string, kind?: string): SafeXml => xmlElement("p", { class: kind }, xmlText(text));
