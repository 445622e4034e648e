import { CivicMediaError } from "../errors.ts";
import { checkWork } from "./addresses.ts";
import type { Context } from "./context.ts";
import { deedUrl } from "./deed-url.ts";
import { english } from "./english.ts";
import {
  type AttributionWarning,
  type Findings,
  findingsOf,
  isStated,
  type MissingElement,
  shownAt,
  warning,
  worksOf,
} from "./findings.ts";
import { toJsonLd } from "./json-ld.ts";
import type { AttributionPhrases } from "./phrases.ts";
import { writeRdfa } from "./rdfa.ts";
import type { AttributionElement, AttributionRequirement } from "./requirements.ts";
import type { Run } from "./run.ts";
import { type AttributionStyle, styles } from "./styles.ts";
import type { Work } from "./work.ts";
import { type WriteOptions, writeHtml, writeMarkdown, writeText } from "./write.ts";

/** What an attribution is written as. */
export type AttributionFormat = "text" | "html" | "markdown" | "rdfa" | "jsonld";

/** How {@link formatAttribution} writes. */
export interface FormatAttributionOptions {
  /**
   * `text`; `html` and `markdown` with links; `rdfa`: HTML whose markup says to machines what it says to people (ccREL);
   * `jsonld`: schema.org data for a script element. `text` where absent.
   */
  format?: AttributionFormat;
  /**
   * `tasl`: title, author, source, license. `sentence`: Creative Commons' own sentence. `newsroom`: `Foto: Max Müller / Stadt Linz,
   * CC BY 4.0`. `caption`: what is shown, and the credit. `print`: `tasl` with addresses spelled out. JSON-LD has no style. `tasl`
   * where absent.
   */
  style?: AttributionStyle;
  /** The words of a language, of `loadAttributionPhrases`; English where absent. */
  phrases?: AttributionPhrases;
  /** `localized`: the name of the license leads to the deed in the language, where there is one; RDFa keeps to the license. */
  deed?: "localized";
}

/** An attribution, and what it does not give. */
export interface Attribution {
  /** The attribution, every value escaped for the format. */
  readonly value: string;
  /** What the license of the work asks for, with its clauses. */
  readonly requirements: readonly AttributionRequirement[];
  /** What is asked for and not given: for every work of the record. */
  readonly missing: readonly MissingElement[];
  readonly warnings: readonly AttributionWarning[];
}

type Markup = Exclude<AttributionFormat, "jsonld">;

const WRITERS: Readonly<Record<Markup, (runs: readonly Run[], options: WriteOptions, work: Work) => string>> = {
  text: writeText,
  html: writeHtml,
  markdown: writeMarkdown,
  rdfa: (runs, options, work) => writeRdfa(work, runs, options),
};

/** The elements that RDFa states beside the text where the text does not show them. */
const IN_RDFA: ReadonlySet<AttributionElement> = new Set([
  "creator",
  "attributionParties",
  "title",
  "copyrightNotice",
  "url",
  "license",
]);

function checkChoice(name: string, value: string, choices: object): void {
  if (Object.hasOwn(choices, value)) return;
  const expected = Object.keys(choices).join(", ");
  throw new CivicMediaError("argument-invalid", `${name} is “${value.slice(0, 40)}”, expected one of: ${expected}.`);
}

/** Puts the findings of all works together; the requirements are those of the work itself. */
function collect(
  work: Work,
  isShown: (pointer: string, one: Work) => (element: AttributionElement) => boolean,
): Findings {
  const all = [...worksOf(work)].map(([pointer, one]) => findingsOf(one, pointer, isShown(pointer, one)));
  return {
    requirements: all[0]?.requirements ?? [],
    missing: all.flatMap(({ missing }) => missing),
    warnings: all.flatMap(({ warnings }) => warnings),
  };
}

function formatJsonLd(work: Work, phrases: AttributionPhrases): Attribution {
  // In a script element, a tag inside of a text would end the element.
  const value = JSON.stringify(toJsonLd(work, { phrases })).replaceAll("<", "\\u003C");
  return { value, ...collect(work, (_, one) => (element) => isStated(one, element)) };
}

/**
 * Writes the attribution of a work, and says what its license asks for and the attribution does not give. Not legal advice; the
 * text of the license governs.
 *
 * @param work - the record of the rights; what is not known is left out, nothing is made up
 * @param options - format, style and language
 * @returns the attribution, with every value escaped for the format, what is missing, and what to know
 * @throws CivicMediaError `argument-invalid` where an address is not http or https, or where format or style is unknown
 * @example
 * ```ts
 * import { formatAttribution, loadAttributionPhrases } from "@civic-media/license/attribution";
 *
 * const photo = {
 *   title: "Rathaus",
 *   creators: [{ name: "Max Müller" }],
 *   agency: "Stadt Linz",
 *   license: { url: "https://creativecommons.org/licenses/by/4.0/" },
 * };
 * console.log(formatAttribution(photo, { format: "markdown" }).value); // "“Rathaus” by Max Müller / Stadt Linz, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)"
 *
 * const phrases = await loadAttributionPhrases("de");
 * const { value, missing } = formatAttribution(photo, { style: "newsroom", ...(phrases && { phrases }) });
 * console.log(value); // "Foto: Max Müller / Stadt Linz, CC BY 4.0"
 * console.log(missing.find(({ element }) => element === "url")?.clause); // "3(a)(1)(A)(v)"
 * ```
 */
export function formatAttribution(work: Work, options: FormatAttributionOptions = {}): Attribution {
  const { format = "text", style = "tasl", phrases = english } = options;
  checkChoice("format", format, { ...WRITERS, jsonld: true });
  checkChoice("style", style, styles);
  checkWork(work);
  if (format === "jsonld") return formatJsonLd(work, phrases);
  let isEnglish = false;
  const context: Context = {
    phrases,
    isSpelledOut: format === "text",
    licenseHref: ({ url, match }) =>
      options.deed === "localized" && format !== "rdfa" && match ? deedUrl(match, phrases.tag) : url,
    style: styles[style],
    onEnglish: () => {
      isEnglish = true;
    },
  };
  const runs = styles[style](work, "", context);
  const value = WRITERS[format](runs, phrases, work);
  const found = collect(work, (pointer, one) => {
    const shown = shownAt(runs, pointer, format !== "text");
    return (element) => shown.has(element) || (format === "rdfa" && IN_RDFA.has(element) && isStated(one, element));
  });
  const own = isEnglish ? [warning("wording-english", "")] : [];
  return { value, ...found, warnings: [...found.warnings, ...own] };
}
