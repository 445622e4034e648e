import { attribute, type PageElement } from "../dom/document.ts";
import type { Block } from "./block.ts";

const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 120;
/** Words for a picture, in the languages that the parser knows. */
const PICTURE =
  "images?|photos?|pictures?|pics?|fotos?|bild(?:er)?|grafik|graphic|illustration|imagen|imagem|immagine|foto|abbildung";
/** Words before the name of a photographer. */
const CREDIT = "copyright|credits?|source|quelle|by|von|par|por|©";
const BEGINS = new RegExp(String.raw`^(?:${PICTURE})\s{0,2}(?:${CREDIT}|:|/|©)`, "iu");
// "(AP Photo/David Zalubowski)", "(John Moore/Getty Images)", "(Image: GETTY )"
const ENDS_WITH_AGENCY = /\((?:\p{Lu}[^()/]{1,40})\s?\/\s?\p{Lu}[^()]{1,60}\)\s{0,2}$/u;
const ENDS_WITH_PICTURE = new RegExp(
  String.raw`[([](?:${PICTURE}|©)(?:\s(?:${CREDIT}))?\s?[:/©]?\s[^()[\]]{1,80}[)\]]\s{0,2}$`,
  "iu",
);

/** Class names of what stands below a picture. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:(?:image|img|photo|foto|bild|media)?-?caption|bild(?:unterschrift|text|nachweis)|credits?)(?:[_-]*(?:text|inner|content))?(?:$|\s)/i;

/** Whether an element between a text and its block is a caption by its class, the block's own element included. */
function hasCaptionClass(from: PageElement | undefined, block: PageElement): boolean {
  for (let at = from; at !== undefined; at = at.parent) {
    if (at.hasAttributes && CAPTION_CLASS.test(attribute(at, "class")?.slice(0, 200) ?? "")) return true;
    if (at === block) return false;
  }
  return false;
}

/** Whether a block stands below a picture, as its class says or the credit in it. */
export function isCaption(block: Block): boolean {
  const { text, pieces, around } = block;
  if (text.length > LONGEST_CAPTION) return false;
  return isCreditedCaption(block) || pieces.every(({ node }) => hasCaptionClass(node.parent, around.element));
}

/** Whether a block says who made a picture, behind what the picture shows. */
function isCreditedCaption({ text }: Block): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (text.length <= LONGEST_CREDIT && BEGINS.test(text)) return true;
  const last = text.charCodeAt(text.trimEnd().length - 1);
  // 41 and 93 are the closing brackets.
  if (last !== 41 && last !== 93) return false;
  return ENDS_WITH_AGENCY.test(text) || ENDS_WITH_PICTURE.test(text);
}
