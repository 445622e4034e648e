/** Who is named: a person or a body. */
export interface Party {
  name: string;
  /** The page of the person or body, http or https. */
  url?: string;
  /** Which of the two it is, where that is known. */
  type?: "Person" | "Organization";
}

/**
 * A license as plain data, as a release holds it: what was stated, no more. Of what `parseLicenseText` or `parseLicenseUrl`
 * found, it is `{ id: found.tool }`; `parseWork` writes it so.
 */
export interface WorkLicense {
  /** Its address; that of a Creative Commons tool in any form that `parseLicenseUrl` reads. */
  url?: string;
  /** `CC-BY-4.0`: SPDX identifier, or the identifier of a tool that SPDX does not list. */
  id?: string;
  /** Its name; `CC BY 4.0` is read as the tool where neither address nor identifier is given. */
  name?: string;
}

/** What was done to a work. */
export interface Modification {
  /** In words, in the language of the attribution: `cropped`. Absent: modified, without saying how. */
  description?: string;
  /** Who did it. */
  by?: Party;
}

/**
 * One record of the rights in a photo, text or other work. Everything that states them is written from it: attributions,
 * credit lines, RDFa, JSON-LD, headers, feeds, ninjs, NewsML-G2, text files, and the metadata inside a picture, so that
 * they agree. What is not known stays absent; nothing is made up.
 */
export interface Work {
  title?: string;
  /** What kind of thing it is; `image` where absent. */
  type?: "image" | "text" | "video" | "audio" | "dataset";
  /** What it shows or says: the caption. */
  description?: string;
  /** Who made it, in order; the photographers of a photo. */
  creators?: readonly Party[];
  /** Who provides it beside those who made it: `Stadt Linz` in "Foto: Max Müller / Stadt Linz". */
  agency?: string;
  /** Those whom the licensor designates for attribution beside the creators: sponsor, publisher, journal. */
  attributionParties?: readonly Party[];
  /** The credit as its publisher wants it printed, where that is stated: `Foto: Stadt Linz/Dworschak`. */
  creditLine?: string;
  /** Whom the rights belong to. */
  copyrightHolder?: Party;
  /** `© 2022 Stadt Linz`, as printed. */
  copyrightNotice?: string;
  /** The notice that refers to the disclaimer of warranties, as printed. */
  disclaimerNotice?: string;
  /** The address of the work: the page to which attributions lead. */
  url?: string;
  /** The address of the file itself. */
  contentUrl?: string;
  /** Absent where no license is known: then all rights may be reserved. */
  license?: WorkLicense;
  /** Terms in words, in the words of the publisher: `Für Medien honorarfrei`. */
  usageTerms?: string;
  /** Who licenses it, where that is not the copyright holder. */
  licensor?: Party;
  /** Where a license, or permission beyond the license, can be had. */
  acquireLicensePage?: string;
  /** The page that states the rights in this work; where absent, the address of the license is it. */
  webStatement?: string;
  /** What was done to it, the earliest first: earlier notices are kept. */
  modifications?: readonly Modification[];
  /** The works that this one adapts or contains pieces of. */
  isBasedOn?: readonly Work[];
  /** The works that this one is a collection of; each keeps its license. */
  hasPart?: readonly Work[];
  /** `2022-01-14`, or the year. */
  dateCreated?: string;
  /** IPTC digital source type, as an address. */
  digitalSourceType?: string;
  /** Data-mining permission of the PLUS vocabulary, as an address. */
  dataMining?: string;
  /** BCP 47: the language of title, description and terms. */
  inLanguage?: string;
}
