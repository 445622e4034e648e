import type { INumberingOptions, IStylesOptions } from "docx";
import type { DocxLibrary } from "./context.ts";
import type { DocxOptions } from "./options.ts";

const DEFAULT_ACCENT = "9d2218";
const SOFT = "5c5853";

/** Color as Word writes it. */
const colorOf = ({ accentColor = "" }: DocxOptions): string =>
  /^#[0-9a-f]{6}$/i.test(accentColor) ? accentColor.slice(1) : DEFAULT_ACCENT;

/** Sizes in half points, spaces in twentieths of one. */
const heading = (level: number, size: number, before: number) => ({
  run: { size, bold: true, color: "1c1b1a" },
  paragraph: {
    spacing: { before, after: 120, line: 252, lineRule: "auto" as const },
    keepNext: true,
    outlineLevel: level - 1,
  },
});

/** A style of one's own: its id is its name, so that people find it in the list of styles. */
const own = (id: string, run: object, paragraph: object) => ({
  id,
  name: id,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

/** The styles of a document, in which everything is set: whoever opens it restyles it in one place. */
export function stylesOf(options: DocxOptions, inLanguage: string, { BorderStyle }: DocxLibrary): IStylesOptions {
  const color = colorOf(options);
  const rule = (size: number, of: string) => ({ style: BorderStyle.SINGLE, size, space: 8, color: of });
  const edges = { top: rule(8, color), bottom: rule(8, color), left: rule(8, color), right: rule(8, color) };
  return {
    default: {
      document: {
        run: { font: options.fontFamily ?? "Georgia", size: 22, language: { value: inLanguage } },
        paragraph: { spacing: { after: 160, line: 288, lineRule: "auto" } },
      },
      heading1: heading(1, 40, 120),
      heading2: heading(2, 26, 320),
      heading3: heading(3, 23, 280),
      heading4: heading(4, 22, 240),
      heading5: heading(5, 22, 240),
      heading6: heading(6, 22, 240),
      hyperlink: { run: { color: "0b4f8a", underline: {} } },
    },
    paragraphStyles: [
      own("Sender", { size: 18, color: SOFT }, { border: { bottom: rule(4, "c9c1b4") }, spacing: { after: 480 } }),
      own("Kicker", { bold: true, color }, { keepNext: true, spacing: { after: 60 } }),
      own("Subheadline", { size: 26, color: SOFT }, {}),
      own("Summary", { bold: true }, {}),
      own("Dateline", { italics: true, color: SOFT }, {}),
      own("Banner", { bold: true }, { border: edges }),
      own("Quote", {}, { indent: { left: 340 }, border: { left: rule(18, color) } }),
      own("Attribution", { size: 20, color: SOFT }, { indent: { left: 340 } }),
      own("Speakers", { bold: true }, { keepNext: true, spacing: { before: 200, after: 40 } }),
      own("Box", {}, { shading: { fill: "f4f0ea" }, indent: { left: 200, right: 200 } }),
      own("Caption", { size: 18, color: SOFT }, {}),
      own("TableText", { size: 20 }, { spacing: { before: 40, after: 40 } }),
      own("Rule", {}, { border: { bottom: rule(4, "c9c1b4") } }),
      own("Small", { size: 18, color: SOFT }, {}),
    ],
  };
}

const LEVELS = Array.from({ length: 9 }, (_, level) => level);

/** The signs and numbers before the items of lists: bullets, and a numbering for each ordered list. */
export function numberingOf(starts: readonly number[], { AlignmentType, LevelFormat }: DocxLibrary): INumberingOptions {
  const style = (level: number) => ({ paragraph: { indent: { left: 425 * (level + 1), hanging: 340 } } });
  const start = AlignmentType.START;
  const bullets = LEVELS.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: "•",
    alignment: start,
    style: style(level),
  }));
  const numbers = (first: number) =>
    LEVELS.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: start,
      start: first,
      style: style(level),
    }));
  return {
    config: [
      { reference: "bullets", levels: bullets },
      ...starts.map((first, index) => ({ reference: `numbers-${index}`, levels: numbers(first) })),
    ],
  };
}
