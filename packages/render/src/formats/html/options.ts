import type { RenderOptions } from "../../format.ts";
import type { SafeHtml } from "../../markup/html.ts";
import type { BlockHandlers, MarkHandlers } from "./handlers.ts";

/** What may vary in a page. */
export interface HtmlOptions extends RenderOptions {
  /** How blocks are written. Default: `blockHandlers`; spread it to replace single rows. */
  readonly blocks?: BlockHandlers;
  /** How marks are written. Default: `markHandlers`. */
  readonly marks?: MarkHandlers;
  /** The style sheet, or an empty string for none. Default: `stylesheet`. */
  readonly stylesheet?: string;
  /** Markup of your own at the end of `head`. */
  readonly head?: SafeHtml;
  /** Markup of your own before `main`. */
  readonly before?: SafeHtml;
  /** Markup of your own after `main`. */
  readonly after?: SafeHtml;
}
