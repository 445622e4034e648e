import type { Labels } from "../../locales/labels.ts";
import type { HtmlContext } from "./handlers.ts";

/** What the header of an article asks for, too: words that feeds do without. */
export interface PageContext extends HtmlContext {
  readonly labels: Labels;
}
