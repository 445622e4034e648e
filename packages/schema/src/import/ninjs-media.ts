import type { Media } from "../media.ts";
import type { RightsStatement } from "../rights.ts";
import type { Source } from "./source.ts";

/**
 * @param entries - things of an item that each play a role
 * @param role - in small letters
 * @returns the text of the first with that role
 */
export const ofRole = (entries: readonly Source[], role: string): string | undefined =>
  entries.find((entry) => entry.text("role")?.toLowerCase() === role)?.text("value");

/**
 * @param item - a news item, or something that belongs to one
 * @param media - the id of the picture that the statement is of; left out for the item itself
 * @returns what is said of rights; nothing where nothing is said
 */
export function toRights(item: Source, media?: string): RightsStatement[] {
  const [info] = item.list("rightsInfo");
  const url = info?.form("linkedRights", "httpUrl");
  const terms = {
    copyrightHolder: item.text("copyrightHolder"),
    copyrightNotice: item.text("copyrightNotice"),
    usageTerms: item.text("usageTerms"),
    license: url === undefined ? undefined : { url },
  };
  const stated = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
  const value = url ?? terms.usageTerms ?? terms.copyrightNotice ?? terms.copyrightHolder;
  if (value === undefined) return [];
  // Only an address of Creative Commons says by itself that the license is an open one.
  const open = url !== undefined && /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//.test(url);
  return [
    {
      ...(media === undefined ? { scope: "page" } : { scope: "image", media }),
      kind: open ? "open-license" : terms.usageTerms === undefined ? "reserved" : "custom-terms",
      ...stated,
      evidence: [{ source: "meta", value, confidence: 1 }],
    },
  ];
}

/** The types of associated items that the model knows, as ninjs names them. */
const MEDIA: Readonly<Record<string, Media["type"]>> = {
  picture: "image",
  graphic: "image",
  video: "video",
  audio: "audio",
};

function toRendition(rendition: Source): NonNullable<Media["renditions"]>[number] | undefined {
  const contentUrl = rendition.form("href", "httpUrl");
  const encodingFormat = rendition.form("contentType", "mediaType");
  if (contentUrl === undefined || encodingFormat === undefined) return undefined;
  const width = rendition.number("width", 1, 1e6);
  const height = rendition.number("height", 1, 1e6);
  const sizeInBytes = rendition.number("sizeInBytes", 0, 1e15);
  const name = rendition.text("name")?.toLowerCase() ?? "";
  return {
    contentUrl,
    role: /thumb/.test(name)
      ? "thumbnail"
      : /print/.test(name)
        ? "print"
        : /preview|web/.test(name)
          ? "web"
          : "original",
    encodingFormat,
    ...(width === undefined ? {} : { width: Math.round(width) }),
    ...(height === undefined ? {} : { height: Math.round(height) }),
    ...(sizeInBytes === undefined ? {} : { sizeInBytes: Math.round(sizeInBytes) }),
  };
}

/**
 * @param association - what belongs to a news item
 * @param index - its place, from 0
 * @returns the picture, video or sound with its rights; nothing, and an issue, where it is none
 */
export function toMedia(association: Source, index: number): { media: Media; rights: RightsStatement[] } | undefined {
  const type = MEDIA[association.text("type") ?? ""];
  const renditions = association
    .list("renditions")
    .map(toRendition)
    .filter((file) => file !== undefined);
  const uri = association.form("uri", "uri");
  const url = uri !== undefined && /^https?:/.test(uri) ? uri : undefined;
  if (type === undefined || (url === undefined && renditions.length === 0)) {
    association.report("", "expected a picture, video or sound with an address or renditions");
    return undefined;
  }
  const id = `media-${index + 1}`;
  const descriptions = association.list("descriptions");
  const caption = ofRole(descriptions, "caption") ?? descriptions[0]?.text("value");
  const by = association.text("by");
  const title = ofRole(association.list("headlines"), "main") ?? association.text("title");
  const media: Media = {
    id,
    type,
    ...(title === undefined ? {} : { title }),
    ...(caption === undefined ? {} : { caption: [{ type: "text", value: caption }] }),
    ...(by === undefined ? {} : { credit: { creditLine: by, basis: "stated" } }),
    ...(url === undefined ? {} : { url }),
    ...(renditions.length === 0 ? {} : { renditions }),
  };
  return { media, rights: type === "image" ? toRights(association, id) : [] };
}
