import type { Credit, Media } from "../media.ts";
import type { Release } from "../release.ts";
import type { RightsStatement } from "../rights.ts";

type Scope = RightsStatement["scope"];

/** Which scopes speak of what, the narrowest first. */
const SCOPES: Readonly<Record<"text" | "image" | "other", readonly Scope[]>> = {
  text: ["text", "page"],
  image: ["image", "images", "page"],
  other: ["image", "page"],
};

/**
 * The statements that hold for a medium, or for the text: those of the narrowest scope that has any. A photo's own
 * statement wins over that for all images, and that over one for the page. Several statements of one scope are all
 * returned: the page says them all, and it is not for a program to choose.
 *
 * @param release - a valid release
 * @param media - the photo, film, sound or document; nothing for the text
 * @returns the statements, none when the page says nothing
 * @example
 * ```ts
 * import { readRelease, rightsFor } from "@civic-media/schema";
 * import linz from "@civic-media/schema/examples/linz-2022-11-29.json" with { type: "json" };
 *
 * const [forText] = rightsFor(readRelease(linz));
 * console.log(forText?.scope, forText?.kind); // "page" "cc-unspecified"
 * ```
 */
export function rightsFor(release: Pick<Release, "rights">, media?: Pick<Media, "id" | "type">): RightsStatement[] {
  const scopes = SCOPES[media === undefined ? "text" : media.type === "image" ? "image" : "other"];
  for (const scope of scopes) {
    const found = (release.rights ?? []).filter(
      (statement) => statement.scope === scope && (scope !== "image" || statement.media === media?.id),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The credit to print with a medium: its own, else the one that the rule for it gives.
 *
 * @param release - a valid release
 * @param media - the photo, film, sound or document
 * @returns the credit with its basis, `undefined` when nobody asks for one
 * @example
 * ```ts
 * import { creditFor, readRelease } from "@civic-media/schema";
 * import linz from "@civic-media/schema/examples/linz-2022-11-29.json" with { type: "json" };
 *
 * const photo = { id: "photo-1", type: "image", url: "https://www.linz.at/" } as const;
 * console.log(creditFor(readRelease(linz), photo)); // { creditLine: "Foto: Stadt Linz", basis: "default-rule" }
 * ```
 */
export function creditFor(release: Pick<Release, "rights">, media: Media): Credit | undefined {
  if (media.credit !== undefined) return media.credit;
  const rule = rightsFor(release, media).find(({ creditLine }) => creditLine !== undefined);
  return rule?.creditLine === undefined ? undefined : { creditLine: rule.creditLine, basis: "default-rule" };
}
