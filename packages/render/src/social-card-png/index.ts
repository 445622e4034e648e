/**
 * The social card as PNG, for networks that take no SVG. Needs the package `@resvg/resvg-wasm`.
 *
 * @packageDocumentation
 */
import { CivicMediaError, type Release } from "@civic-media/schema";
import { estimateWidth } from "../formats/social-card/fit-text.ts";
import { type SocialCardOptions, socialCard } from "../formats/social-card/index.ts";
import { fontFamily } from "./font-family.ts";

export type { ChooseLabels, Labels } from "../format.ts";
export type { SocialCardOptions } from "../formats/social-card/index.ts";

/** What a picture needs that text does not. */
export interface SocialCardPngOptions
  extends Omit<SocialCardOptions, "fontFamily" | "smallFontFamily" | "letterWidth"> {
  /** Font files in TrueType or OpenType: for the headline, and for the small lines. A single one is used for both. */
  readonly fonts: readonly Uint8Array[];
  /**
   * The program of the painter, `@resvg/resvg-wasm/index_bg.wasm`: its bytes, or a compiled module. Needed once; not needed
   * where you called `initWasm` of that package yourself.
   */
  readonly wasm?: Uint8Array | object;
  /** Width of the picture in pixels. Default 1200; the height is 630 for it. */
  readonly width?: number;
}

/** What is used of the painter. */
interface Painter {
  initWasm(program: Uint8Array | object): Promise<void>;
  Resvg: new (svg: string, options: object) => Picture;
}

interface Picture {
  render(): { asPng(): Uint8Array; free(): void };
  getBBox(): { readonly width: number } | undefined;
  free(): void;
}

const WIDTH = 1200;
const PEER = "@resvg/resvg-wasm";

async function loadPainter(): Promise<Painter> {
  try {
    return (await import("@resvg/resvg-wasm")) as unknown as Painter;
  } catch (cause) {
    throw new CivicMediaError("peer-missing", `A card as PNG needs ${PEER}. Install it: npm install ${PEER}`, {
      cause,
    });
  }
}

let started: Promise<void> | undefined;

/** Starts the painter once; its own package refuses a second time. */
async function start(painter: Painter, wasm: Uint8Array | object | undefined): Promise<void> {
  if (wasm === undefined) return started;
  started ??= painter.initWasm(wasm).catch((error: unknown) => {
    if (!/already initialized/i.test(String(error))) {
      started = undefined;
      throw new CivicMediaError(
        "argument-invalid",
        `The option wasm is not the program of ${PEER}: pass the bytes of ${PEER}/index_bg.wasm.`,
        { cause: error },
      );
    }
  });
  return started;
}

/** The families of the fonts, for the headline and for the small lines, as CSS names them. */
function familiesOf(fonts: readonly Uint8Array[]): { headline: string; small: string } {
  const [headline = "", small = headline] = fonts.map((font) => `"${fontFamily(font)?.replaceAll('"', "") ?? ""}"`);
  return { headline, small };
}

const SAMPLE = "Hamburgefonstiv Bürgermeisterin öffnet 2026";
const SAMPLE_SIZE = 100;

/** How much wider the letters of a font are than those that the card expects. */
function letterWidth(painter: Painter, family: string, font: object): number {
  const text = `<text x="0" y="200" font-size="${SAMPLE_SIZE}" font-weight="700" font-family='${family}'>${SAMPLE}</text>`;
  const picture = new painter.Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="400">${text}</svg>`, {
    font,
  });
  const width = picture.getBBox()?.width ?? 0;
  picture.free();
  return Math.max(1, width / (SAMPLE_SIZE * estimateWidth(SAMPLE)));
}

function paint(painter: Painter, release: Release, options: SocialCardPngOptions): Uint8Array {
  const { fonts, wasm, width = WIDTH, ...card } = options;
  const { headline, small } = familiesOf(fonts);
  const font = { fontBuffers: [...fonts], loadSystemFonts: false };
  const widest = Math.max(letterWidth(painter, headline, font), letterWidth(painter, small, font));
  const look = { ...card, fontFamily: headline, smallFontFamily: small, letterWidth: widest };
  const picture = new painter.Resvg(socialCard.render(release, look), { font, fitTo: { mode: "width", value: width } });
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  return png;
}

/**
 * Paints the social card of a release. The same release, fonts and options give the same bytes.
 *
 * @param release - a valid release
 * @param options - the fonts, the painter's program, and how the card looks
 * @returns a PNG of 1200 × 630 pixels, or of the width that was asked for
 * @throws {@link @civic-media/schema!index.CivicMediaError} `peer-missing` without the package `@resvg/resvg-wasm`;
 *   `argument-invalid` without a font that can be read or without the painter's program; `release-not-public` for a draft,
 *   scheduled or embargoed release
 * @example
 * ```ts
 * import { renderSocialCardPng } from "@civic-media/render/social-card-png";
 *
 * const refused = await renderSocialCardPng(release, { fonts: [] }).catch((error) => error);
 * console.log(refused.code); // "argument-invalid"
 * ```
 */
export async function renderSocialCardPng(release: Release, options: SocialCardPngOptions): Promise<Uint8Array> {
  if (options.fonts.length === 0 || options.fonts.some((font) => fontFamily(font) === undefined))
    throw new CivicMediaError(
      "argument-invalid",
      "The option fonts has no font, or a file that is none: pass the bytes of one or two TrueType or OpenType files.",
    );
  const painter = await loadPainter();
  await start(painter, options.wasm);
  try {
    return paint(painter, release, options);
  } catch (cause) {
    if (CivicMediaError.is(cause)) throw cause;
    throw new CivicMediaError(
      "argument-invalid",
      `The card cannot be painted (${String(cause)}). Was the painter's program passed once, as the option wasm?`,
      { cause },
    );
  }
}
