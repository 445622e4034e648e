import type { Release } from "@civic-media/schema";
import { imageType } from "../markup/image-type.ts";
import { toInstant } from "../release/dates.ts";
import { lastChange } from "../release/feed-facts.ts";
import { toPublicReleases } from "../release/public.ts";
import { compile, compilerFor } from "./compiler.ts";
import { conform } from "./conform.ts";
import { pdfSource } from "./document.ts";
import type { PdfOptions } from "./options.ts";

/** Path of a picture, with the ending by which the compiler knows its kind. */
const pathOf = (name: string, bytes: Uint8Array): string => `/${name}.${imageType(bytes)?.extension ?? "svg"}`;

function filesOf(release: Release, { logo, pictures = {} }: PdfOptions) {
  const given = (release.media ?? []).flatMap(({ id, type }, index) => {
    const data = type === "image" && Object.hasOwn(pictures, id) ? pictures[id] : undefined;
    return data === undefined ? [] : [{ id, data, path: pathOf(`picture-${index}`, data) }];
  });
  const sign = logo === undefined ? [] : [{ data: logo.data, path: pathOf("logo", logo.data) }];
  return {
    names: {
      pictures: new Map(given.map(({ id, path }) => [id, path])),
      ...(sign[0] === undefined ? {} : { logo: sign[0].path }),
    },
    files: new Map([...sign, ...given].map(({ path, data }) => [path, data])),
  };
}

/**
 * Writes a release as PDF that is PDF/A-3a, for archives, and PDF/UA-1, for everybody, at once: tagged, with bookmarks and
 * languages, the release itself attached as `release.json`. It needs the package `@myriaddreamin/typst-ts-node-compiler`,
 * which works in Node alone. Lists, quotations, boxes and definitions are shown up to eight in each other; what stands
 * deeper in them is written one after the other, and is in `release.json` as it was.
 *
 * @param release - a valid release
 * @param options - what may vary
 * @returns the bytes; the same release gives the same bytes, at any time and in any place
 * @throws {@link @civic-media/schema!index.CivicMediaError} `peer-missing` with the command that installs it;
 * `font-missing` where no font has a character; `release-not-public` as every format
 * @example
 * ```ts
 * import { renderPdf } from "@civic-media/render/pdf";
 *
 * const bytes = await renderPdf(release, { accentColor: "#00573f" });
 * console.log(String.fromCharCode(...bytes.subarray(0, 5))); // "%PDF-"
 * ```
 */
export async function renderPdf(release: Release, options: PdfOptions = {}): Promise<Uint8Array> {
  const [shown = release] = toPublicReleases(release, options);
  const compiler = await compilerFor(options);
  const { names, files } = filesOf(shown, options);
  const created = Math.floor(Date.parse(toInstant(lastChange(shown))) / 1000);
  const source = pdfSource(shown, options, names);
  return conform(compile(compiler, { source, files, created, replaceMissing: options.replaceMissing === true }));
}
