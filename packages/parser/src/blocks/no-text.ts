import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { AROUND, type Block } from "./block.ts";
import { linkDensity } from "./score.ts";

/** "Loading …", "Wird geladen": what stands where the text is to come. */
const loading = lazily(() => wordPattern(`^(?:${alternatives((words) => words.loading)})[\\s.…]*$`, "iu"));

// A longer line that is a link may be a short text that leads to more.
const LONGEST_BUTTON = 40;
const MOSTLY_LINKS = 0.5;

const isButton = (block: Block): boolean =>
  !(block.around.flags & AROUND.list) &&
  block.text.length < LONGEST_BUTTON &&
  (block.around.element.tag === "button" || linkDensity(block) > MOSTLY_LINKS);

/**
 * Whether what is likeliest to be text is none all the same: buttons, and notes that the text is loaded later.
 *
 * @param blocks - the page
 * @param isText - whether each block is text, by its index
 */
export function isNoText(blocks: readonly Block[], isText: readonly boolean[]): boolean {
  for (const block of blocks) if (isText[block.index] && !isButton(block) && !loading().test(block.text)) return false;
  return true;
}
