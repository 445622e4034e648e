import { type Block, OUTSIDE } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { allWords, alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { type Page, spanOf, spanOfTag } from "../page.ts";
import { blocksInside } from "../profiles/apply-layout.ts";

/** A number or name of the release in some scheme. */
export interface PageIdentifier {
  readonly identifier: { scheme: string; value: string };
  readonly evidence: readonly Evidence[];
  /** The blocks that say nothing else. */
  readonly blocks: readonly Block[];
}

/** Identifiers that the profile reads out of the page's address. */
function fromAddress({ profile, url }: Page): PageIdentifier[] {
  if (!profile?.identifier || !url) return [];
  const value = new RegExp(profile.identifier.pattern, "u").exec(url.pathname)?.[1];
  const { scheme } = profile.identifier;
  return value ? [{ identifier: { scheme, value }, evidence: [], blocks: [] }] : [];
}

const META =
  /^(?:news|press|media)[_.-]?(?:release)?[_.-]?(?:number|no|num|nr)$|^(?:release|pressemitteilung)[_.-]?(?:number|nummer|no|nr)$/;

/** The number that the page's head states for machines: the surest, where it exists. */
function fromMeta({ head }: Page): PageIdentifier[] {
  for (const { name, content, element } of head.metas) {
    const value = cleanLine(content);
    if (!META.test(name) || !/^[\p{L}\p{N}][\p{L}\p{N}./ -]{0,23}$/u.test(value)) continue;
    const evidence = { ...spanOfTag(element, content), rule: "identifiers/meta", confidence: 0.95 };
    return [{ identifier: { scheme: "release-number", value }, evidence: [evidence], blocks: [] }];
  }
  return [];
}

/** Signs for "number"; they are written in other languages too. */
const SIGN = "nr\\.?|no\\.?|nº|n°|n\\.|num\\.?|núm\\.?|#";
/** Digits with dashes or slashes between them, or letters and digits in one word. */
const VALUE = "#?(\\p{N}{1,6}(?:\\s?[-–/.]\\s?\\p{N}{1,6}){0,3}|[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{0,18}\\p{N})";

/** "Typ: Pressemitteilung". */
const LABEL = "(?:\\p{L}{2,12}:\\s)?";
/** What may stand between the name of the thing and the sign: "Pressemitteilung, laufende Nr.: 31/2024". */
const APART = "(?:\\s?[|,;·–-]\\s?(?:\\p{L}{4,12}(?=\\s))?)?";

const patterns = lazily(() => {
  const { things, words } = allWords("numbers");
  const of = alternatives(({ kindOf }) => kindOf);
  return {
    /** "News release #: 18-012", "Pressemitteilung Nr. 117/2024", "Numéro du communiqué : 18-012". */
    number: wordPattern(
      `^(?:${LABEL}(?:${things})${APART}\\s?(?:${words}|${SIGN})|(?:${words}) (?:(?:${of}) )?(?:${things}))\\s{0,2}:?\\s{0,2}${VALUE}(?![\\p{L}\\p{N}])`,
      "iu",
    ),
    labelAlone: wordPattern(
      `(?:${words}|${SIGN}|^(?:${words}) [^\\p{N}]{3,40}|^(?:${things}) (?:${words}))\\s?:?$`,
      "iu",
    ),
  };
});
const NUMBER_ALONE = wordPattern(`(?<![\\p{L}\\p{N}])${VALUE}(?![\\p{L}\\p{N}])`, "u");

/** Every number has a digit, which most lines have not. */
const DIGIT = wordPattern("\\p{N}", "u");

/** Whether a block announces the number of the release, or holds it. */
export const isNumberLabel = ({ text }: Block): boolean =>
  text.length <= 120 &&
  ((DIGIT.test(text) && patterns().number.test(text)) || (text.length < 50 && patterns().labelAlone.test(text.trim())));

/** The release's own number, where a label says so; the value may stand in a block of its own. */
function fromLabel(page: Page): PageIdentifier[] {
  const { blocks } = page.segments;
  for (const block of blocks) {
    if (block.text.length > 120 || block.around.flags & OUTSIDE) continue;
    const next = patterns().labelAlone.test(block.text.trim()) ? blocks[block.index + 1] : undefined;
    const text = next !== undefined && next.text.length < 30 ? `${block.text.trim()} ${next.text}` : block.text;
    const match = DIGIT.test(text) ? patterns().number.exec(text) : null;
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const evidence = { ...spanOf(next ?? block), rule: "identifiers/label", confidence: 0.9 };
    const alone = match[0].length >= text.trim().length;
    const used = alone ? [block, ...(next ? [next] : [])] : [];
    return [{ identifier: { scheme: "release-number", value }, evidence: [evidence], blocks: used }];
  }
  return [];
}

/** The number in the element that the profile names, without the words that announce it. */
function fromLayout(page: Page): PageIdentifier[] {
  const [block] = blocksInside(page.segments.blocks, page.layout?.number ?? []);
  const value = block && NUMBER_ALONE.exec(block.text)?.[1];
  if (block === undefined || value === undefined) return [];
  const evidence = { ...spanOf(block), rule: "identifiers/layout", confidence: 0.97 };
  return [{ identifier: { scheme: "release-number", value }, evidence: [evidence], blocks: [block] }];
}

/** One number per scheme: what the head says is surer, what the text says is not lost. */
function releaseNumber(page: Page): PageIdentifier[] {
  const [named] = fromLayout(page);
  if (named) return [named];
  const [stated] = fromMeta(page);
  const [printed] = fromLabel(page);
  if (stated === undefined) return printed ? [printed] : [];
  const evidence = printed ? [...stated.evidence, ...printed.evidence] : stated.evidence;
  return [{ ...stated, evidence, blocks: printed?.blocks ?? [] }];
}

/** What the release is called in the sender's own lists. */
export function identifiers(page: Page): PageIdentifier[] {
  return [...fromAddress(page), ...releaseNumber(page)];
}
