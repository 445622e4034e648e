import type { Release } from "@civic-media/schema";
import { fixedElement, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { renderContacts } from "./contacts.ts";
import { toHtmlContext } from "./context.ts";
import { renderBanner, renderCorrections } from "./notices.ts";
import type { HtmlOptions } from "./options.ts";
import { renderRights } from "./rights.ts";
import { renderBoilerplate, renderEvents, renderMedia, renderOrigin, renderRelated } from "./sections.ts";

const inSubheadline = fixedElement("p", { class: "subheadline" });
const inPSummary = fixedElement("p", { class: "p-summary" });
const inDateline = fixedElement("p", { class: "dateline" });

const SECTIONS = [
  renderMedia,
  renderEvents,
  renderBoilerplate,
  renderContacts,
  renderRelated,
  renderRights,
  renderOrigin,
];

/**
 * Writes the full text of a release as a feed carries it: what the page shows, without the headline, which the feed's
 * own title says.
 */
export function renderContent(release: Release, options: HtmlOptions): SafeHtml {
  const context = toHtmlContext(release, options, { headingOffset: 0, idPrefix: "", linkedData: false });
  const { subheadline, abstract, dateline } = release;
  return joinHtml(
    [
      renderBanner(release, context),
      renderCorrections(release, context),
      subheadline === undefined ? undefined : inSubheadline(textHtml(subheadline)),
      abstract && inPSummary(context.inlines(abstract)),
      dateline?.text === undefined ? undefined : inDateline(textHtml(dateline.text)),
      context.blocks(release.body),
      ...SECTIONS.map((write) => write(release, context)),
    ],
    "\n",
  );
}
