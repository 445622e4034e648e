/**
 * Releases as calendar.
 *
 * @module ics
 */
import { defineLabelledFormat, type Format } from "../../format.ts";
import { labelsFor } from "../../labels/index.ts";
import { feedTitle } from "../../release/feed-facts.ts";
import { components } from "./components.ts";
import { fold, textLine } from "./lines.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/**
 * A calendar (iCalendar, RFC 5545): the events that releases announce, the end of each embargo with an alarm, and each
 * release as journal entry of its day.
 *
 * @example
 * ```ts
 * import { ics } from "@civic-media/render/ics";
 *
 * console.log(ics.render(release).split("\r\n")[0]); // "BEGIN:VCALENDAR"
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export const ics: Format = defineLabelledFormat(
  {
    id: "ics",
    mediaType: "text/calendar",
    fileExtension: ".ics",
    write(releases, options) {
      const title = feedTitle(releases, options);
      const lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//civic-media//render//EN",
        "CALSCALE:GREGORIAN",
        // The name in RFC 7986, § 5.1, and the one that calendars knew before.
        ...textLine("NAME", title),
        ...textLine("X-WR-CALNAME", title),
        ...releases.flatMap((release) => components(release, options)),
        "END:VCALENDAR",
      ];
      return lines.map((line) => `${fold(line)}\r\n`).join("");
    },
  },
  labelsFor,
);
