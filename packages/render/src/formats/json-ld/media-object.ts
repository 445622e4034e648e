import { creditFor, type Media, plainInline, type Release, rightsFor } from "@civic-media/schema";
import { type Rendition, sortFiles } from "../../release/best-file.ts";
import { type JsonObject, nodeId, omitAbsent, referTo } from "./json.ts";

const TYPES: Readonly<Record<Media["type"], string>> = {
  image: "ImageObject",
  video: "VideoObject",
  audio: "AudioObject",
  document: "DigitalDocument",
};

/** schema.org wants a quantity with its unit; `E37` is the pixel of UN/CEFACT's common codes. */
const pixels = (value: number | undefined): JsonObject | undefined =>
  value === undefined ? undefined : { "@type": "QuantitativeValue", value, unitCode: "E37" };

function file(rendition: Rendition | undefined): JsonObject {
  if (rendition === undefined) return {};
  const { contentUrl, encodingFormat, width, height, sizeInBytes, duration, sha256 } = rendition;
  return {
    contentUrl,
    encodingFormat,
    width: pixels(width),
    height: pixels(height),
    contentSize: sizeInBytes === undefined ? undefined : `${sizeInBytes} B`,
    duration: duration === undefined ? undefined : `PT${duration}S`,
    sha256,
  };
}

/** Whom to name as the maker: the photographers, else the agency, else the statement's holder. */
function makers({ credit }: Media): JsonObject[] {
  const people = credit?.creators ?? (credit?.photographer === undefined ? [] : [credit.photographer]);
  if (people.length > 0) return people.map((name) => ({ "@type": "Person", name }));
  return credit?.agency === undefined ? [] : [{ "@type": "Organization", name: credit.agency }];
}

/** Describes a photo, film, sound or document with what may be done with it. */
export function toMediaObject(media: Media, release: Release): JsonObject {
  const rights = rightsFor(release, media)[0];
  return omitAbsent({
    "@type": TYPES[media.type],
    "@id": nodeId(release, media.id),
    name: media.title,
    url: media.url,
    ...file(sortFiles(media)[0]),
    thumbnailUrl: media.renditions?.find(({ role }) => role === "thumbnail")?.contentUrl,
    description: media.alt,
    caption: plainInline(media.caption),
    creditText: creditFor(release, media)?.creditLine,
    creator: makers(media),
    dateCreated: media.dateCreated,
    uploadDate: media.type === "video" ? release.datePublished : undefined,
    contentLocation: media.contentLocation && referTo(release, media.contentLocation),
    about: media.depicts?.map((id) => referTo(release, id)),
    digitalSourceType: media.digitalSourceType,
    license: rights?.license?.url,
    acquireLicensePage: rights?.acquireLicensePage,
    copyrightNotice: rights?.copyrightNotice,
    copyrightHolder: rights?.copyrightHolder && { "@type": "Organization", name: rights.copyrightHolder },
  });
}
