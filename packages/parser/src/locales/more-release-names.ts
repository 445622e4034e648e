/**
 * What a press release is called in languages for which the parser has no other words: Danish, Norwegian, Polish, Czech, Slovak,
 * Slovene, Croatian, Hungarian, Romanian, Turkish, Greek, Estonian, Latvian, Lithuanian, Icelandic, Basque, Russian, Ukrainian,
 * Bulgarian. No name is a word of the languages that have words.
 */
export const MORE_RELEASE_NAMES: readonly string[] = [
  "Pressemeddelelse",
  "Pressemelding",
  "Komunikat prasowy",
  "Informacja prasowa",
  "Tisková zpráva",
  "Tlačová správa",
  "Sporočilo za javnost",
  "Priopćenje",
  "Sajtóközlemény",
  "Comunicat de presă",
  "Basın açıklaması",
  "Basın bülteni",
  "Δελτίο τύπου",
  "Pressiteade",
  "Preses relīze",
  "Pranešimas spaudai",
  "Fréttatilkynning",
  "Prentsa oharra",
  "Пресс-релиз",
  "Пресреліз",
  "Прессъобщение",
];
