import type { Locale } from "./locale.ts";

/** English. */
export const en: Locale = {
  tag: "en",
  attribution: {
    by: "“{title}” by {creator}",
    licensed: "licensed under {license}",
    dedicated: "released with {license}",
    modified: "modified",
    untitled: "Work by {creator}",
  },
  creditLabels: [
    "Photo",
    "Photos",
    "Image",
    "Images",
    "Credit",
    "Photo credit",
    "Picture",
    "Source",
    "Illustration",
    "Graphic",
    "Photograph",
  ],
  terms: {
    photos: ["photo(?:graph)?s?", "images?", "pictures?"],
    free: ["free of charge", "royalty[- ]free", "free for", "free to use"],
    media: ["media", "press", "editorial", "journalist", "news"],
    creditRequired: [
      "with (?:a |the )?(?:photo |image )?credit",
      "must be credited",
      "credit (?:is )?(?:required|must)",
      "please credit",
      "when credited",
      "attribution (?:is )?required",
    ],
    commercial: ["commercial\\p{L}*", "advertising"],
    ask: ["contact us", "please contact", "on request", "prior (?:written )?(?:permission|consent)", "permission"],
    prohibited: ["prohibited", "not permitted", "not allowed", "may not be"],
    creditAs: ["credit(?:ed)? as", "credit", "please credit"],
  },
};
