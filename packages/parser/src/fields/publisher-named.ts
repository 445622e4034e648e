import { cleanLine } from "../body/clean-text.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { isMunicipality } from "../organizations/municipality-names.ts";
import type { Page } from "../page.ts";
import type { PublisherKind } from "../profiles/profile.ts";

/** Who publishes, as far as the page says. */
export interface Publisher {
  readonly name: string;
  readonly kind: PublisherKind;
  readonly url?: string;
}

function kindOf(name: string, page: Page): PublisherKind {
  if (isMunicipality(name, page.language.locales)) return "municipality";
  return isBodyName(name, page.language.tag) ? "authority" : "other";
}

/**
 * A publisher from its name as it is stated.
 *
 * @param name - as it is stated
 * @param page - whose language tells what kind of body it is
 */
export const publisherNamed = (name: string, page: Page): Publisher => ({
  name: cleanLine(name),
  kind: kindOf(name, page),
});
