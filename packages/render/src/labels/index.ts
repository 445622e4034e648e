/**
 * The words that formats add to a release, one language after the other, so that a bundle holds those that you choose.
 *
 * @packageDocumentation
 */
import { commonWords, headerWords, markupWords, noticeWords, pageWords } from "../generated/words.ts";
import { ar as arDocument, arNotices } from "../locales/ar.ts";
import { bg as bgDocument, bgNotices } from "../locales/bg.ts";
import { cs as csDocument, csNotices } from "../locales/cs.ts";
import { da as daDocument, daNotices } from "../locales/da.ts";
import { de as deDocument, deNotices } from "../locales/de.ts";
import { deATNotices } from "../locales/de-AT.ts";
import { el as elDocument, elNotices } from "../locales/el.ts";
import { en as enDocument, enNotices } from "../locales/en.ts";
import { es as esDocument, esNotices } from "../locales/es.ts";
import { et as etDocument, etNotices } from "../locales/et.ts";
import { fi as fiDocument, fiNotices } from "../locales/fi.ts";
import { fr as frDocument, frNotices } from "../locales/fr.ts";
import { ga as gaDocument, gaNotices } from "../locales/ga.ts";
import { hr as hrDocument, hrNotices } from "../locales/hr.ts";
import { hu as huDocument, huNotices } from "../locales/hu.ts";
import { it as itDocument, itNotices } from "../locales/it.ts";
import type { ChooseLabels, DocumentLabels, Labels, NoticeLabels } from "../locales/labels.ts";
import { lookUp } from "../locales/look-up.ts";
import { lt as ltDocument, ltNotices } from "../locales/lt.ts";
import { lv as lvDocument, lvNotices } from "../locales/lv.ts";
import { mt as mtDocument, mtNotices } from "../locales/mt.ts";
import { nl as nlDocument, nlNotices } from "../locales/nl.ts";
import { pl as plDocument, plNotices } from "../locales/pl.ts";
import { pt as ptDocument, ptNotices } from "../locales/pt.ts";
import { readWords } from "../locales/read-words.ts";
import { ro as roDocument, roNotices } from "../locales/ro.ts";
import { sk as skDocument, skNotices } from "../locales/sk.ts";
import { sl as slDocument, slNotices } from "../locales/sl.ts";
import { sv as svDocument, svNotices } from "../locales/sv.ts";

export type { ChooseLabels, DocumentLabels, FeedLabels, Labels, NoticeLabels, TextLabels } from "../locales/labels.ts";

const join = (notices: NoticeLabels, document: DocumentLabels): Labels => ({ ...document, ...notices });

/** Arabic: the language of many translations that cities publish. */
export const ar: Labels = /* @__PURE__ */ join(arNotices, arDocument);
/** Bulgarian. */
export const bg: Labels = /* @__PURE__ */ join(bgNotices, bgDocument);
/** Czech. */
export const cs: Labels = /* @__PURE__ */ join(csNotices, csDocument);
/** Danish. */
export const da: Labels = /* @__PURE__ */ join(daNotices, daDocument);
/** German. */
export const de: Labels = /* @__PURE__ */ join(deNotices, deDocument);
/** German, as it is written in Austria. */
export const deAT: Labels = /* @__PURE__ */ join(deATNotices, deDocument);
/** Greek. */
export const el: Labels = /* @__PURE__ */ join(elNotices, elDocument);
/** English. */
export const en: Labels = /* @__PURE__ */ join(enNotices, enDocument);
/** Spanish. */
export const es: Labels = /* @__PURE__ */ join(esNotices, esDocument);
/** Estonian. */
export const et: Labels = /* @__PURE__ */ join(etNotices, etDocument);
/** Finnish. */
export const fi: Labels = /* @__PURE__ */ join(fiNotices, fiDocument);
/** French. */
export const fr: Labels = /* @__PURE__ */ join(frNotices, frDocument);
/** Irish. */
export const ga: Labels = /* @__PURE__ */ join(gaNotices, gaDocument);
/** Croatian. */
export const hr: Labels = /* @__PURE__ */ join(hrNotices, hrDocument);
/** Hungarian. */
export const hu: Labels = /* @__PURE__ */ join(huNotices, huDocument);
/** Italian. */
export const it: Labels = /* @__PURE__ */ join(itNotices, itDocument);
/** Lithuanian. */
export const lt: Labels = /* @__PURE__ */ join(ltNotices, ltDocument);
/** Latvian. */
export const lv: Labels = /* @__PURE__ */ join(lvNotices, lvDocument);
/** Maltese. */
export const mt: Labels = /* @__PURE__ */ join(mtNotices, mtDocument);
/** Dutch. */
export const nl: Labels = /* @__PURE__ */ join(nlNotices, nlDocument);
/** Polish. */
export const pl: Labels = /* @__PURE__ */ join(plNotices, plDocument);
/** Portuguese. */
export const pt: Labels = /* @__PURE__ */ join(ptNotices, ptDocument);
/** Romanian. */
export const ro: Labels = /* @__PURE__ */ join(roNotices, roDocument);
/** Slovak. */
export const sk: Labels = /* @__PURE__ */ join(skNotices, skDocument);
/** Slovenian. */
export const sl: Labels = /* @__PURE__ */ join(slNotices, slDocument);
/** Swedish. */
export const sv: Labels = /* @__PURE__ */ join(svNotices, svDocument);

/**
 * Chooses among the labels of some languages: those of `de-AT-1996`, else of `de-AT`, else of `de`, else the others
 * (RFC 4647, § 3.4).
 *
 * @param labels - by language tag
 * @param otherwise - for all other languages
 * @returns what formats take as option `labels`
 * @example
 * ```ts
 * import { chooseLabels, de, en } from "@civic-media/render/labels";
 * import { rss } from "@civic-media/render/rss";
 *
 * const labels = chooseLabels({ de: { ...de, contact: "Ihr Kontakt" } }, en);
 * console.log(labels("de-CH").contact); // "Ihr Kontakt"
 * const feed = rss.render([release], { labels });
 * ```
 */
export function chooseLabels(labels: Readonly<Record<string, Labels>>, otherwise: Labels): ChooseLabels {
  return lookUp(
    Object.fromEntries(Object.entries(labels).map(([tag, words]) => [tag.toLowerCase(), words])),
    otherwise,
  );
}

/**
 * The labels of all languages: of the official ones of the European Union, of Arabic, and what differs in a country; English
 * for all others. Formats take these unless they are given others.
 *
 * @example
 * ```ts
 * import { labelsFor } from "@civic-media/render/labels";
 *
 * console.log(labelsFor("de-AT").months[0]); // "Jänner"
 * ```
 */
export const labelsFor: ChooseLabels = /* @__PURE__ */ readWords(
  commonWords,
  markupWords,
  headerWords,
  pageWords,
  noticeWords,
);
