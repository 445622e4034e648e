import type { Locale } from "./locale.ts";
import { fiSpeech } from "./speech/fi.ts";

/** Finnish. */
export const fi: Locale = {
  tag: "fi",
  stopWords:
    "ja on ei että se oli joka hän mutta kun niin ovat myös sekä sen kuin tai mukaan voi jo mitä ole hänen vain ne nyt sitä kanssa noin jos siitä tämän olla vuonna vuoden jälkeen jotka joita voidaan kaikki tämä ennen olisi sillä siellä eli kuten lisäksi tulee mm myöhemmin osa uusi uuden klo".split(
      " ",
    ),
  months: [
    ["tammikuuta", "tammikuu", "tammikuun"],
    ["helmikuuta", "helmikuu", "helmikuun"],
    ["maaliskuuta", "maaliskuu", "maaliskuun"],
    ["huhtikuuta", "huhtikuu", "huhtikuun"],
    ["toukokuuta", "toukokuu", "toukokuun"],
    ["kesäkuuta", "kesäkuu", "kesäkuun"],
    ["heinäkuuta", "heinäkuu", "heinäkuun"],
    ["elokuuta", "elokuu", "elokuun"],
    ["syyskuuta", "syyskuu", "syyskuun"],
    ["lokakuuta", "lokakuu", "lokakuun"],
    ["marraskuuta", "marraskuu", "marraskuun"],
    ["joulukuuta", "joulukuu", "joulukuun"],
  ],
  dateFillers: [],
  numericOrder: "day-first",
  releaseNames: {
    Tiedote: "release",
    Mediatiedote: "release",
    Lehdistötiedote: "release",
    Uutinen: "release",
    Mediakutsu: "invitation",
    Kutsu: "invitation",
    Muistutuskutsu: "invitation",
    Lausunto: "statement",
    Puhe: "speech",
    Oikaisu: "correction",
  },
  seriesNames: [],
  publishedLabels: ["julkaistu", "julkaisupäivä", "julkaisuaika", "päivämäärä", "julkaisupäivämäärä"],
  changedLabels: ["päivitetty", "viimeksi päivitetty", "muokattu", "muutettu", "tarkistettu", "muokattu viimeksi"],
  otherDateLabels: ["viimeistään", "voimassa", "syntynyt"],
  galleryWords: ["kuvat", "valokuvat", "kuvia", "kuvagalleria", "lehdistökuvat"],
  contactLabels: [
    "yhteyshenkilöt",
    "yhteyshenkilö",
    "lisätietoja",
    "lisätiedot",
    "lisätietoja antavat",
    "lisätietoja antaa",
    "haastattelupyynnöt",
    "yhteystiedot",
    "medialle",
  ],
  rightsWords: [
    "creative commons",
    "lisenssi",
    "tekijänoikeus",
    "kaikki oikeudet pidätetään",
    "vapaasti käytettävissä",
  ],
  municipalities: [],
  speech: fiSpeech,
};
