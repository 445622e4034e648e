import { arNewsroom } from "./ar.ts";
import { bgNewsroom } from "./bg.ts";
import { csNewsroom } from "./cs.ts";
import { daNewsroom } from "./da.ts";
import { deNewsroom } from "./de.ts";
import { elNewsroom } from "./el.ts";
import { enNewsroom } from "./en.ts";
import { esNewsroom } from "./es.ts";
import { etNewsroom } from "./et.ts";
import { fiNewsroom } from "./fi.ts";
import { frNewsroom } from "./fr.ts";
import { gaNewsroom } from "./ga.ts";
import { hrNewsroom } from "./hr.ts";
import { huNewsroom } from "./hu.ts";
import { itNewsroom } from "./it.ts";
import type { ChooseLabels, Labels, NewsroomLabels } from "./labels.ts";
import { lookUp } from "./look-up.ts";
import { ltNewsroom } from "./lt.ts";
import { lvNewsroom } from "./lv.ts";
import { mtNewsroom } from "./mt.ts";
import { nlNewsroom } from "./nl.ts";
import { plNewsroom } from "./pl.ts";
import { ptNewsroom } from "./pt.ts";
import { roNewsroom } from "./ro.ts";
import { skNewsroom } from "./sk.ts";
import { slNewsroom } from "./sl.ts";
import { svNewsroom } from "./sv.ts";

const newsroomWordsFor = lookUp<NewsroomLabels>(
  {
    ar: arNewsroom,
    bg: bgNewsroom,
    cs: csNewsroom,
    da: daNewsroom,
    de: deNewsroom,
    el: elNewsroom,
    en: enNewsroom,
    es: esNewsroom,
    et: etNewsroom,
    fi: fiNewsroom,
    fr: frNewsroom,
    ga: gaNewsroom,
    hr: hrNewsroom,
    hu: huNewsroom,
    it: itNewsroom,
    lt: ltNewsroom,
    lv: lvNewsroom,
    mt: mtNewsroom,
    nl: nlNewsroom,
    pl: plNewsroom,
    pt: ptNewsroom,
    ro: roNewsroom,
    sk: skNewsroom,
    sl: slNewsroom,
    sv: svNewsroom,
  },
  enNewsroom,
);

/** The labels of releases, as they are given, and those of the newsroom around them, chosen as `labelsFor` does. */
export const newsroomLabelsFor = (inLanguage: string, labels: ChooseLabels): Labels & NewsroomLabels => ({
  ...labels(inLanguage),
  ...newsroomWordsFor(inLanguage),
});
