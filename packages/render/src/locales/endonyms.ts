/** What languages call themselves, for links to other versions. */
const ENDONYMS: Readonly<Record<string, string>> = {
  ar: "العربية",
  bg: "Български",
  bs: "Bosanski",
  cs: "Čeština",
  da: "Dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  en: "English",
  es: "Español",
  et: "Eesti",
  fa: "فارسی",
  fi: "Suomi",
  fr: "Français",
  ga: "Gaeilge",
  he: "עברית",
  hr: "Hrvatski",
  hu: "Magyar",
  it: "Italiano",
  ku: "Kurdî",
  lt: "Lietuvių",
  lv: "Latviešu",
  mt: "Malti",
  nl: "Nederlands",
  no: "Norsk",
  pl: "Polski",
  pt: "Português",
  ro: "Română",
  ru: "Русский",
  sk: "Slovenčina",
  sl: "Slovenščina",
  sq: "Shqip",
  sr: "Srpski",
  sv: "Svenska",
  tr: "Türkçe",
  uk: "Українська",
  zh: "中文",
};

/** What a language calls itself, or its tag where that is not known. */
export function endonymOf(inLanguage: string): string {
  const [language = ""] = inLanguage.toLowerCase().split("-");
  return Object.hasOwn(ENDONYMS, language) ? (ENDONYMS[language] as string) : inLanguage;
}
