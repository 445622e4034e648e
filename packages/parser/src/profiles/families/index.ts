/**
 * Layouts of systems that many cities use, as data: pass those that you want to `parseRelease` as `profiles`, behind the
 * profiles of cities. A family is used where a page bears its signature; a city's profile without layouts takes them over.
 *
 * @packageDocumentation
 */
import { defineProfile } from "../define-profile.ts";
import type { Profile } from "../profile.ts";

export type { Layout, Profile, PublisherKind, Selectors, Signature } from "../profile.ts";

/** TYPO3 with the extension news (Ahlen, many German associations). */
export const typo3News: Profile = defineProfile({
  id: "family/typo3-news",
  signature: { generator: "TYPO3", selectors: ".news-single" },
  layouts: [
    {
      headline: [".news-single [itemprop~='headline']", ".news-single h1"],
      datePublished: [
        ".news-single [itemprop='datePublished']",
        ".news-single .news-list-date time",
        ".news-single time",
      ],
      body: [".news-single [itemprop='description'], .news-single [itemprop='articleBody']", ".news-single .article"],
      remove:
        ".news-single .header, .news-single .footer, .news-single .news-related-wrap, .news-single .news-backlink-wrap, .news-single .news-img-wrap, .news-single figure",
    },
  ],
});

/** Government Site Builder of the German federation (Zoll, BKA, THW, many ministries). */
export const governmentSiteBuilder: Profile = defineProfile({
  id: "family/government-site-builder",
  signature: { generator: "Government Site Builder" },
  layouts: [
    {
      headline: ["h1.c-intro__headline", ".headerContent h1"],
      datePublished: ["p.docData .value", ".docData", "ul.info > li", "h1.isFirstInSlot .date"],
      remove: ".docData, .picturebox, .linkbox, #socialmedia",
    },
  ],
});

/** Imperia (berlin.de). */
export const imperia: Profile = defineProfile({
  id: "family/imperia",
  signature: { generator: "imperia" },
  layouts: [
    {
      headline: ".article h1.title",
      datePublished: ".article .pressnumber",
      body: ".article .textile",
      contacts: ".modul-contact",
    },
  ],
});

/** LocalGov Drupal (councils of the United Kingdom and Ireland). */
export const localGovDrupal: Profile = defineProfile({
  id: "family/localgov-drupal",
  signature: { selectors: ".news-article.node, .node--type-localgov-news-article" },
  layouts: [
    {
      headline: [".news-article__title", "h1"],
      datePublished: ["time.news-article__metadata-item--date", ".field--name-localgov-news-date time"],
      body: [".news-article__content .field--name-body", ".news-article__content"],
      keywords: ".news-article__category",
      remove: ".news-article__related-title, .field--name-localgov-news-related",
    },
  ],
});

/** Drupal whose fields keep their names as class names (US Department of Justice, Yukon, many cities). */
export const drupalFields: Profile = defineProfile({
  id: "family/drupal-fields",
  signature: { selectors: "[class*='field--name-'], [class*='field-name-']" },
  layouts: [
    {
      headline: ["#node-title", ".node--view-mode-full .field--name-title", "h1.page-title", "h1.page-header"],
      datePublished: [
        ".field--name-field-pr-date",
        "[property='dc:date']",
        "[class*='field--name-field-news-date'], [class*='field--name-field-date']",
        ".node__submitted",
      ],
      body: ".field--name-field-pr-body",
      onBehalfOf: ".field--name-field-pr-component .field__item",
      number: ".field--name-field-pr-number .field__item",
      keywords: ".field--name-field-pr-topic .field__item",
    },
  ],
});

/** Plone. */
export const plone: Profile = defineProfile({
  id: "family/plone",
  signature: { generator: "Plone" },
  layouts: [
    {
      headline: ["h1.documentFirstHeading", "#content h1"],
      datePublished: [".documentPublished .pat-moment", ".documentPublished", ".documentByLine .documentPublished"],
      body: [".documentDescription, #content-core", "#content-core"],
      remove: ".documentByLine, .relatedItems, #viewlet-below-content, .discreet",
    },
  ],
});

/** WordPress with a theme that keeps its usual class names. */
export const wordpress: Profile = defineProfile({
  id: "family/wordpress",
  signature: { selectors: "[href*='/wp-content/'], [src*='/wp-content/']" },
  layouts: [
    {
      headline: ["h1.entry-title", "h1.post-title"],
      datePublished: [
        "time.entry-date.published",
        "time.published",
        "time.entry-date",
        ".entry-meta time",
        ".entry-date",
      ],
      body: "article .entry-content",
      keywords: "[rel='tag']",
      remove: ".sharedaddy, .jp-relatedposts, .post-navigation, .addtoany_share_save_container, .wp-caption-text",
    },
  ],
});

/** The national template of Italian municipalities (design-comuni): Plone and WordPress editions. */
export const designComuni: Profile = defineProfile({
  id: "family/design-comuni",
  signature: { selectors: "#descrizione.it-page-section, .it-page-sections-container, .it-page-section" },
  inLanguage: "it-IT",
  timeZone: "Europe/Rome",
  layouts: [
    {
      headline: ["[data-element='news-title']", "#main-container h1", "main h1"],
      datePublished: ["#main-container p.font-monospace", "[data-element='news-date']", "p.data"],
      body: ["#descrizione .richtext-wrapper", "#descrizione"],
      onBehalfOf: "#a-cura-di .card-title",
      keywords: ".argomenti .chip-label, .cmp-tag .chip-label",
    },
  ],
});

/** Every family, the more special before the more general. */
export const families: readonly Profile[] = [
  typo3News,
  governmentSiteBuilder,
  imperia,
  localGovDrupal,
  drupalFields,
  plone,
  designComuni,
  wordpress,
];
