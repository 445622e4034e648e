import type { RightsStatement } from "@civic-media/schema";
import type { Directory } from "./directory.ts";

/** What to call the photo of which a statement speaks. */
export function displayMedia({ media }: Directory, statement: RightsStatement): string | undefined {
  const item = statement.media === undefined ? undefined : media.get(statement.media);
  return item && (item.title ?? item.alt ?? item.id);
}
