import type { Mapping } from "@civic-media/schema/crosswalk";
import { mapping as text } from "../text/mapping.ts";

/** What becomes of each field in a calendar: the release as plain text, and what has a time besides. */
export const mapping: Mapping = {
  ...text,
  id: { to: "UID" },
  url: { to: "URL" },
  version: { to: "SEQUENCE" },
  status: { to: "VJOURNAL STATUS; embargo and schedule as VEVENT with VALARM" },
  inLanguage: { to: "LANGUAGE of SUMMARY and DESCRIPTION" },
  kicker: { to: "SUMMARY, before the colon" },
  headline: { to: "SUMMARY" },
  datePublished: { to: "VJOURNAL DTSTART; DTSTAMP", loss: "DTSTAMP needs a time." },
  dateModified: { to: "DTSTAMP", loss: "It needs a time." },
  body: { to: "VJOURNAL DESCRIPTION", loss: "Marks other than the address of a link." },
  places: { to: "LOCATION, GEO", loss: "Those where nothing happens." },
  media: { to: "ATTACH; captions and credits in DESCRIPTION" },
  events: { to: "VEVENT", loss: "A day beside a time on several days is an event of days." },
  contacts: { to: "CONTACT", loss: "Purpose and languages." },
  keywords: { to: "CATEGORIES" },
};
