import { CivicMediaError, quotations, type Release } from "@civic-media/schema";
import type { Format, RenderOptions } from "../format.ts";
import { email } from "../formats/email/index.ts";
import { html } from "../formats/html/index.ts";
import { ics } from "../formats/ics/index.ts";
import { text } from "../formats/text/index.ts";
import type { TextOptions } from "../formats/text/options.ts";
import { toSlug } from "../newsroom/slug.ts";
import { toPublicReleases } from "../release/public.ts";
import { formatTitle } from "../release/title.ts";
import type { PressKitOptions } from "./options.ts";
import { pictureSheet } from "./picture-sheet.ts";

/** Everything that a newsroom needs of one release, not yet written. */
export interface PressKit {
  /** Name for its folder or archive, of day and title: `2022-11-29-erfahrungsaustausch-linzer-delegation`. */
  readonly name: string;
  /** Bytes by path: `release.txt`, `pictures.html` … Text is UTF-8. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

type Part = readonly [path: string, content: string | undefined];

const whole = (path: string, format: Format<RenderOptions>, release: Release, options: RenderOptions): Part => [
  path,
  format.render(release, options),
];

const sheet = (release: Release, options: PressKitOptions, name: NonNullable<TextOptions["sheet"]>): string =>
  text.render(release, { ...options, sheet: name });

/** What is written of every release, and what only of one that has something of it. */
function parts(release: Release, options: PressKitOptions): Part[] {
  const hasMedia = (release.media ?? []).length > 0;
  const hasTimes = (release.events ?? []).length > 0 || release.status.type === "embargoed";
  return [
    whole("release.txt", text, release, { ...options, width: Infinity } as TextOptions),
    whole("release.html", html, release, options),
    whole("release.eml", email, release, options),
    ["release.json", `${JSON.stringify(release, undefined, 2)}\n`],
    ["quotations.txt", quotations(release).length > 0 ? sheet(release, options, "quotations") : undefined],
    ["pictures.txt", hasMedia ? sheet(release, options, "captions") : undefined],
    ["pictures.html", hasMedia ? pictureSheet(release, options) : undefined],
    ["events.ics", hasTimes ? ics.render(release, options) : undefined],
  ];
}

const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,119}$/;

function checkedDocuments(options: PressKitOptions, taken: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return Object.entries(options.documents ?? {}).map(([name, bytes]) => {
    if (FILE_NAME.test(name) && !taken.has(name)) return [name, bytes];
    throw new CivicMediaError(
      "argument-invalid",
      `The document ${JSON.stringify(name.slice(0, 80))} cannot stand in the press kit; expected a free file name of letters, digits, "-", "_" and dots, such as "release.pdf".`,
    );
  });
}

/**
 * Makes everything that a newsroom needs of one release: text to copy, page, e-mail, data, who says what, a sheet of the
 * pictures with their best files, captions, credits and terms, a calendar where there are events.
 *
 * @param release - a valid release
 * @param options - what may vary; `documents` adds PDF and Word, which are made elsewhere because they need other packages
 * @returns the files by path; the same release gives the same bytes, at any time and in any place
 * @throws {@link @civic-media/schema!index.CivicMediaError} `release-not-public` as every format; `argument-invalid` for a
 * document whose name cannot stand there
 * @example
 * ```ts
 * import { renderPressKit, zipPressKit } from "@civic-media/render/press-kit";
 *
 * const kit = renderPressKit(release);
 * console.log(kit.files.has("release.txt"), kit.files.has("release.eml")); // true, true
 * const archive = zipPressKit(kit); // the bytes of ‹kit.name›.zip
 * ```
 */
export function renderPressKit(release: Release, options: PressKitOptions = {}): PressKit {
  const [shown = release] = toPublicReleases(release, options);
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of parts(shown, options))
    if (content !== undefined) files.set(path, encoder.encode(content));
  for (const [name, bytes] of checkedDocuments(options, files)) files.set(name, bytes);
  const slug = toSlug(formatTitle(release));
  return { name: [release.datePublished.slice(0, 10), slug].filter(Boolean).join("-"), files };
}
