import type { Organization } from "../parties.ts";
import type { Release } from "../release.ts";

/**
 * The organization that publishes a release.
 *
 * @param release - a valid release
 * @returns its entry among the organizations; nothing in data that nobody has validated
 * @example
 * ```ts
 * import { publisherOf } from "@civic-media/schema";
 *
 * const organizations = [{ id: "linz", kind: "municipality" as const, name: "Stadt Linz" }];
 * console.log(publisherOf({ publisher: "linz", organizations })?.name); // "Stadt Linz"
 * ```
 */
export const publisherOf = ({
  organizations,
  publisher,
}: Pick<Release, "organizations" | "publisher">): Organization | undefined =>
  organizations.find(({ id }) => id === publisher);
