import type { Release } from "@civic-media/schema";
import type { SafeHtml } from "../../markup/html.ts";
import { renderContacts } from "./contacts.ts";
import type { HtmlContext } from "./handlers.ts";
import { renderRights } from "./rights.ts";
import { renderBoilerplate, renderEvents, renderNotes, renderOrigin, renderRelated, renderTopics } from "./sections.ts";

/** What stands below the text and the pictures of a release, in its order: on pages and in books. */
export const CLOSING_SECTIONS: readonly ((release: Release, context: HtmlContext) => SafeHtml | undefined)[] = [
  renderEvents,
  renderBoilerplate,
  renderNotes,
  renderContacts,
  renderRelated,
  renderTopics,
  renderRights,
  renderOrigin,
];
