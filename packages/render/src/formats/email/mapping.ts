import type { Mapping } from "@civic-media/schema/crosswalk";
import { mapping as text } from "../text/mapping.ts";

/** What becomes of each field in an e-mail: as in plain text, but for what its headers and its page say besides. */
export const mapping: Mapping = {
  ...text,
  url: { to: "source" },
  status: { to: "lines above the text" },
  inLanguage: { to: "Content-Language, html[lang], language of the labels" },
  translations: { to: "links above the text" },
  kicker: { to: "line above the title; subject, before the colon" },
  headline: { to: "Subject, title" },
  datePublished: { to: "line of the sender; Date, where nothing was modified", loss: "Date needs a time." },
  dateModified: { to: "line of the sender; Date", loss: "Date needs a time." },
  body: { to: "both parts" },
  media: { to: "list of links with caption and credit", loss: "All but the best file." },
  contacts: { to: "list of contacts at the end; Reply-To", loss: "Purpose and languages." },
  provenance: { to: "source", loss: "All but the address." },
};
