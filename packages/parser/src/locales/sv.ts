import type { Locale } from "./locale.ts";
import { svSpeech } from "./speech/sv.ts";

/** Swedish. */
export const sv: Locale = {
  tag: "sv",
  stopWords:
    "och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir".split(
      " ",
    ),
  months: [
    ["januari", "jan"],
    ["februari", "feb", "febr"],
    ["mars"],
    ["april", "apr"],
    ["maj"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["augusti", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  dateFillers: [],
  numericOrder: "day-first",
  releaseNames: {
    Pressmeddelande: "release",
    Nyhet: "release",
    Meddelande: "release",
    Pressinbjudan: "invitation",
    Inbjudan: "invitation",
    Uttalande: "statement",
    Tal: "speech",
    Rättelse: "correction",
  },
  seriesNames: [],
  publishedLabels: [
    "publicerad",
    "publicerat",
    "publicerades",
    "publiceringsdatum",
    "datum",
    "publicerad den",
    "publiceringsdag",
  ],
  changedLabels: ["uppdaterad", "uppdaterat", "senast uppdaterad", "senast ändrad", "ändrad", "redigerad", "granskad"],
  otherDateLabels: ["sista dag", "senast den", "gäller från", "född"],
  galleryWords: ["bilder", "foton", "pressbilder", "bildgalleri"],
  contactLabels: [
    "kontakt",
    "presskontakt",
    "kontaktperson",
    "kontaktpersoner",
    "för mer information",
    "mer information",
    "ytterligare information",
    "för ytterligare information",
    "pressjour",
  ],
  rightsWords: ["creative commons", "under licens", "upphovsrätt", "alla rättigheter förbehållna", "fritt att använda"],
  municipalities: ["Kommun", "Stad", "Region"],
  speech: svSpeech,
};
