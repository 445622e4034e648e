import { arNotices } from "./ar.ts";
import { bgNotices } from "./bg.ts";
import { csNotices } from "./cs.ts";
import { daNotices } from "./da.ts";
import { deNotices } from "./de.ts";
import { deATNotices } from "./de-AT.ts";
import { elNotices } from "./el.ts";
import { enNotices } from "./en.ts";
import { esNotices } from "./es.ts";
import { etNotices } from "./et.ts";
import { fiNotices } from "./fi.ts";
import { frNotices } from "./fr.ts";
import { gaNotices } from "./ga.ts";
import { hrNotices } from "./hr.ts";
import { huNotices } from "./hu.ts";
import { itNotices } from "./it.ts";
import type { NoticeLabels } from "./labels.ts";
import { lookUp } from "./look-up.ts";
import { ltNotices } from "./lt.ts";
import { lvNotices } from "./lv.ts";
import { mtNotices } from "./mt.ts";
import { nlNotices } from "./nl.ts";
import { plNotices } from "./pl.ts";
import { ptNotices } from "./pt.ts";
import { roNotices } from "./ro.ts";
import { skNotices } from "./sk.ts";
import { slNotices } from "./sl.ts";
import { svNotices } from "./sv.ts";

/** Chooses the words of dates and notices, as `labelsFor` does. */
export const noticeLabelsFor: (inLanguage: string) => NoticeLabels = lookUp(
  {
    ar: arNotices,
    bg: bgNotices,
    cs: csNotices,
    da: daNotices,
    de: deNotices,
    el: elNotices,
    en: enNotices,
    es: esNotices,
    et: etNotices,
    fi: fiNotices,
    fr: frNotices,
    ga: gaNotices,
    hr: hrNotices,
    hu: huNotices,
    it: itNotices,
    lt: ltNotices,
    lv: lvNotices,
    mt: mtNotices,
    nl: nlNotices,
    pl: plNotices,
    pt: ptNotices,
    ro: roNotices,
    sk: skNotices,
    sl: slNotices,
    sv: svNotices,
    "de-at": deATNotices,
  },
  enNotices,
);
