import type { Mapping, MappingRow } from "@civic-media/schema/crosswalk";
import { mapping as second } from "../ninjs-2/mapping.ts";

const SOURCE: MappingRow = { to: "body_source" };

/** What becomes of each field in IPTC ninjs 1.6. */
export const mapping: Mapping = {
  ...second,
  schema: SOURCE,
  kind: SOURCE,
  identifiers: { to: "altids.‹scheme›" },
  url: { to: "uri where it is an address, altids.url" },
  previous: SOURCE,
  register: SOURCE,
  translations: SOURCE,
  kicker: { to: "headline_kicker" },
  headline: { to: "headline" },
  subheadline: { to: "headline_subheadline" },
  abstract: { to: "description_summary", loss: "Plain text." },
  shortTitle: SOURCE,
  series: SOURCE,
  publisher: { to: "infosource[rel=publisher]" },
  onBehalfOf: { to: "infosource[rel=onBehalfOf]" },
  body: { to: "body_text, body_html", loss: "Blocks are HTML." },
  boilerplate: { to: "body_html" },
  quotations: SOURCE,
  people: { to: "person[name, code]", loss: "Degrees; offices." },
  organizations: { to: "organisation[name, code]", loss: "Kind and parents." },
  places: { to: "place[name, code, geometry_geojson]", loss: "The postal address." },
  media: { to: "associations.‹type›", loss: "Basis of the credit, alt text, documents." },
  events: { to: "event[name, code]", loss: "Times and place." },
  contacts: { to: "infosource[rel=publisher].contactinfo", loss: "Purpose, hours, the lines as printed." },
  topics: { to: "subject[code, name, confidence]", loss: "Confidence in whole hundredths." },
  keywords: { to: "subject[name]", loss: "They look like subjects without a code." },
  genre: { to: "genre[name]" },
  related: SOURCE,
  provenance: SOURCE,
};
