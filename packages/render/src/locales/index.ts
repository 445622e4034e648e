import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { ga } from "./ga.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import type { DocumentLabels, Labels } from "./labels.ts";
import { lookUp, remember } from "./look-up.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mt } from "./mt.ts";
import { nl } from "./nl.ts";
import { noticeLabelsFor } from "./notices.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sv } from "./sv.ts";

const documentLabelsFor = lookUp<DocumentLabels>(
  { ar, bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nl, pl, pt, ro, sk, sl, sv },
  en,
);

/**
 * Chooses the labels for a language: one of the official languages of the European Union, Arabic, or what differs in a
 * country; English for all others.
 */
export const labelsFor: (inLanguage: string) => Labels = remember((inLanguage) => ({
  ...noticeLabelsFor(inLanguage),
  ...documentLabelsFor(inLanguage),
}));
