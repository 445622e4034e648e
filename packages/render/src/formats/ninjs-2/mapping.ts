import type { Mapping } from "@civic-media/schema/crosswalk";
import { mapping as newest } from "../ninjs/mapping.ts";

/** What becomes of each field in IPTC ninjs 2.2: as in 3.1, in small letters. */
export const mapping: Mapping = {
  ...newest,
  identifiers: { to: "altids[role, value]" },
  url: { to: "uri where it is an address, altids[role=url]" },
  status: { to: "pubstatus, embargoed", loss: "Draft and scheduled are both withheld; the reason of a withdrawal." },
  datePublished: { to: "firstcreated; versioncreated where nothing changed since", loss: "A day becomes noon UTC." },
  dateModified: { to: "versioncreated", loss: "As datePublished." },
  publisher: { to: "infosources[role=publisher]" },
  onBehalfOf: { to: "infosources[role=onBehalfOf]" },
  editorialNotes: { to: "ednote", loss: "Roles; whether a note may be published." },
  places: { to: "places[name, uri, geojson]", loss: "The postal address." },
  contacts: { to: "infosources[role=publisher].contactinfo", loss: "Purpose, hours, the lines as printed." },
  rights: {
    to: "copyrightholder, copyrightnotice, usageterms, rightsinfo.linkedrights",
    loss: "One statement for the item: that for the text or page. Evidence, commercial rule.",
  },
  corrections: { to: "ednote", loss: "Time and kind." },
  disclosure: { to: "digitalsourcetype", loss: "The note." },
  extensions: { omit: "What an item of 3.x brought along is unknown here." },
};
