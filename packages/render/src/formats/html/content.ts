import type { Release } from "@civic-media/schema";
import type { WithFeedLabels } from "../../format.ts";
import { directionOf } from "../../locales/direction.ts";
import { joinHtml, type SafeHtml } from "../../markup/html.ts";
import { renderContacts } from "./contacts.ts";
import { toHtmlContext } from "./context.ts";
import { dateline, inDiv, inSummary, subheadline } from "./elements.ts";
import { feedMarkup } from "./feed-markup.ts";
import { renderBanner, renderCorrections } from "./notices.ts";
import { renderRights } from "./rights.ts";
import { renderBoilerplate, renderEvents, renderMedia, renderOrigin, renderRelated } from "./sections.ts";

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
export function renderContent(release: Release, options: WithFeedLabels): SafeHtml {
  // Handlers of callers may write markup that a feed cannot hold: here they are left alone.
  const { labels, inLanguage = release.inLanguage } = options;
  const context = toHtmlContext(release, { labels, inLanguage }, { markup: feedMarkup });
  const { abstract } = release;
  const content = joinHtml(
    [
      renderBanner(release, context),
      renderCorrections(release, context),
      subheadline(release.subheadline),
      abstract && inSummary(context.inlines(abstract)),
      dateline(release.dateline?.text),
      context.blocks(release.body),
      ...SECTIONS.map((write) => write(release, context)),
    ],
    "\n",
  );
  const dir = directionOf(release.inLanguage);
  // Few feed readers ask in which direction a text is written.
  return dir === "ltr" ? content : inDiv(content, { lang: release.inLanguage, dir });
}
