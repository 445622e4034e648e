import type { Media, Release, RightsStatement } from "@civic-media/schema";
import type { Directory } from "./directory.ts";

const find = (release: Release, scopes: readonly RightsStatement["scope"][]): RightsStatement | undefined => {
  for (const scope of scopes) {
    const found = release.rights?.find((statement) => statement.scope === scope);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The statement that holds for the text: of scope `text`, else of scope `page`. */
export function textRights(release: Release): RightsStatement | undefined {
  return find(release, ["text", "page"]);
}

/** The statement that holds for one photo: its own, else that for all images, else that for the page. */
export function mediaRights(release: Release, media: Media): RightsStatement | undefined {
  const own = release.rights?.find((statement) => statement.scope === "image" && statement.media === media.id);
  return own ?? find(release, media.type === "image" ? ["images", "page"] : ["page"]);
}

/** The credit line to print under a photo: its own, else the one that its rights statement gives. */
export function creditLine(release: Release, media: Media): string | undefined {
  return media.credit?.creditLine ?? mediaRights(release, media)?.creditLine;
}

/** What to call the photo of which a statement speaks. */
export function displayMedia({ media }: Directory, statement: RightsStatement): string | undefined {
  const item = statement.media === undefined ? undefined : media.get(statement.media);
  return item && (item.title ?? item.alt ?? item.id);
}
