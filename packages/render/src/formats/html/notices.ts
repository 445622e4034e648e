import type { Release } from "@civic-media/schema";
import { element, fixedElement, type SafeHtml, textHtml } from "../../markup/html.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { bannerLines } from "../../release/banner.ts";
import { inP, inStrong } from "./elements.ts";
import type { HtmlContext } from "./handlers.ts";
import { time } from "./sections.ts";

const inCorrections = fixedElement("div", { class: "corrections" });

/** Writes what has to be known before reading on: draft, embargo, withdrawal. */
export function renderBanner(release: Release, { labels }: HtmlContext): SafeHtml | undefined {
  const [first, ...rest] = bannerLines(release, labels);
  if (first === undefined) return undefined;
  const { status } = release;
  const replacement =
    status.type === "withdrawn" && status.replacedBy !== undefined
      ? inP([
          textHtml(`${labels.replacedBy}${labels.colon} `),
          // The id of a release may be a tag, which leads nowhere.
          element(safeUrl(status.replacedBy) ? "a" : "b", { href: status.replacedBy }, textHtml(status.replacedBy)),
        ])
      : undefined;
  const lines = [inStrong(textHtml(first)), ...rest.map(textHtml)].map((line) => inP(line));
  return element("div", { class: `banner ${status.type}` }, [...lines, replacement]);
}

/** Writes what changed after publication. */
export function renderCorrections({ corrections }: Release, context: HtmlContext): SafeHtml | undefined {
  const items = corrections?.map(({ at, kind, text }) =>
    inP([
      inStrong(textHtml(context.labels.corrections[kind])),
      textHtml(" ("),
      time(at, context),
      textHtml(`)${context.labels.colon} ${text}`),
    ]),
  );
  return items?.length ? inCorrections(items) : undefined;
}
