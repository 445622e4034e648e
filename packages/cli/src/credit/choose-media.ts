import { basename } from "node:path";
import { CivicMediaError, type Media, type Release } from "@civic-media/schema";

function nameIn(address: string): string {
  const name = new URL(address).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const namesOf = ({ renditions = [] }: Media): string[] =>
  renditions.map(({ contentUrl }) => nameIn(contentUrl)).filter((name) => name !== "");

const stem = (name: string): string => name.toLowerCase().replace(/\.[^.]*$/, "");

/** How close a file's name has to be, the closest first: a photo that was converted keeps its name but not its extension. */
const MATCHES: readonly ((own: string, file: string) => boolean)[] = [
  (own, file) => own === file,
  (own, file) => own.toLowerCase() === file.toLowerCase(),
  (own, file) => stem(own) === stem(file),
];

const listed = (media: readonly Media[]): string =>
  media
    .map((one) =>
      [
        one.id,
        ...namesOf(one)
          .slice(0, 1)
          .map((name) => `(${name})`),
      ].join(" "),
    )
    .join(", ");

/**
 * The photo of a release that a file is.
 *
 * @param release - a valid release
 * @param file - the path of the file
 * @param id - the id of the photo, where the caller names it
 * @throws CivicMediaError `argument-invalid` for an id that is none, `nothing-found` where no name or more than one fits
 */
export function chooseMedia(release: Release, file: string, id?: string): Media {
  const images = (release.media ?? []).filter(({ type }) => type === "image");
  if (images.length === 0)
    throw new CivicMediaError("nothing-found", "The release holds no photos, so nobody can be credited.");
  if (id !== undefined) {
    const named = images.find((one) => one.id === id);
    if (named !== undefined) return named;
    throw new CivicMediaError("argument-invalid", `The release has no photo “${id}”. It has: ${listed(images)}.`);
  }
  const name = basename(file);
  for (const matches of MATCHES) {
    const found = images.filter((one) => namesOf(one).some((own) => matches(own, name)));
    const [only] = found;
    if (found.length === 1 && only !== undefined) return only;
    if (found.length > 1)
      throw new CivicMediaError(
        "nothing-found",
        `Several photos of the release have a file ${name}. Choose one with --media: ${listed(found)}.`,
      );
  }
  throw new CivicMediaError(
    "nothing-found",
    `No photo of the release has a file ${name}. Choose one with --media: ${listed(images)}.`,
  );
}
