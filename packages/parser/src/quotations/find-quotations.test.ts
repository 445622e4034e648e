import { describe, expect, test } from "vitest";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import { fr } from "../locales/fr.ts";
import { locales } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";
import { findQuotations } from "./find-quotations.ts";

const read = (locale: Locale, ...paragraphs: string[]): unknown =>
  findQuotations(paragraphs, locale).map(({ parts, speakers, form }) => ({
    words: parts.map(({ paragraph, from, to }) => paragraphs[paragraph]?.slice(from, to)).join(" … "),
    speakers: speakers.map(({ name, offices }) => [name, ...offices].join("; ")),
    form,
  }));

describe("an attribution inside the marks", () => {
  test("is no part of the words", () => {
    const text =
      "« Nous ouvrons la bibliothèque dès samedi, affirme le maire Jean Dupont. Tous les habitants sont les bienvenus. »";
    expect(read(fr, text)).toEqual([
      {
        words: "« Nous ouvrons la bibliothèque dès samedi … Tous les habitants sont les bienvenus. »",
        speakers: ["Jean Dupont; maire"],
        form: "inline",
      },
    ]);
  });

  test("is looked for only where nobody is named outside", () => {
    const text = "« Le pont est prêt, dit Paul Martin, et je le crois », souligne la ministre Anne Leroy.";
    expect(read(fr, text)).toMatchObject([{ speakers: ["Anne Leroy; ministre"] }]);
  });
});

describe("German", () => {
  test("after the words", () => {
    expect(read(de, "„Wir bauen die Schule noch heuer“, betont Bürgermeisterin Anna von Berg.")).toEqual([
      { words: "„Wir bauen die Schule noch heuer“", speakers: ["Anna von Berg; Bürgermeisterin"], form: "inline" },
    ]);
  });

  test("before the words, with a colon", () => {
    expect(read(de, "Minister Axel Vogel: „Das ist ein guter Tag für das Land.“")).toEqual([
      { words: "„Das ist ein guter Tag für das Land.“", speakers: ["Axel Vogel; Minister"], form: "colon" },
    ]);
  });

  test("whoever is spoken to does not speak", () => {
    const text =
      "Wolf Keith arbeitet dort. Am Montag antwortet Keith dem Parteichef Stefan Keller: „Wir haben bereits die Zusage.“";
    expect(read(de, text)).toMatchObject([{ speakers: ["Wolf Keith"] }]);
  });

  test("examples behind “wie” are nobody's words", () => {
    expect(
      read(de, "Anna Berg las vor. Das Blatt enthielt Artikel wie: „Kippt auch bald Ihr Viertel in der Stadt?“"),
    ).toEqual([]);
  });

  test("sowohl … als auch", () => {
    const text = "„Wir haben davon nichts gewusst“, sagten sowohl Stadtrat Karl Mayr als auch Stadträtin Anna Berg.";
    expect(read(de, text)).toMatchObject([{ speakers: ["Karl Mayr; Stadtrat", "Anna Berg; Stadträtin"] }]);
  });

  test("split around the speaker", () => {
    const text = "„Das ist ein guter Tag“, sagt Stadtrat Karl Mayr. „Wir haben lange darauf gewartet.“";
    expect(read(de, text)).toEqual([
      {
        words: "„Das ist ein guter Tag“ … „Wir haben lange darauf gewartet.“",
        speakers: ["Karl Mayr; Stadtrat"],
        form: "inline",
      },
    ]);
  });

  test("a bare surname stands for the person named before", () => {
    const found = read(de, "„Das ist ein guter Tag“, sagt Stadtrat Karl Mayr.", "„Mehr davon wäre gut“, so Mayr.");
    expect(found).toMatchObject([{}, { speakers: ["Karl Mayr; Stadtrat"] }]);
  });

  test("names in marks are no quotations", () => {
    expect(read(de, "Die Aktion „Mittagstisch“ lädt zum Essen in geselliger Runde ein.")).toEqual([]);
  });

  test("mismatched marks", () => {
    expect(read(de, '„Wir haben das so beschlossen", erklärt Vizebürgermeister Karl Mayr.')).toMatchObject([
      { speakers: ["Karl Mayr; Vizebürgermeister"] },
    ]);
  });
});

describe("English", () => {
  test("verb before and after the name", () => {
    expect(read(en, "“We will build it this year,” said Mayor Jane Doe.")).toMatchObject([
      { speakers: ["Jane Doe; Mayor"] },
    ]);
    expect(read(en, '"We will build it this year," Mayor Jane Doe said.')).toMatchObject([
      { speakers: ["Jane Doe; Mayor"] },
    ]);
  });

  test("an office of several words", () => {
    expect(read(en, "“It will be good for all,” said Minister of Health Pauline Frost.")).toMatchObject([
      { speakers: ["Pauline Frost; Minister of Health"] },
    ]);
  });

  test("several paragraphs open and one closes", () => {
    const found = read(en, "“This is the first part of it.", "“And this is the second,” said Mayor Jane Doe.");
    expect(found).toMatchObject([{ speakers: ["Jane Doe; Mayor"] }]);
  });
});

describe("French", () => {
  test("name, comma, office", () => {
    const text = "« Nous sommes fiers de ce projet », a déclaré Sandy Silver, premier ministre.";
    expect(read(fr, text)).toMatchObject([{ speakers: ["Sandy Silver; premier ministre"] }]);
  });
});

const CASES: readonly [tag: string, text: string, form: string, words: string, speakers: string[]][] = [
  [
    "en",
    "'We will build it this year,' said Cllr Jane Doe, leader of the council.",
    "inline",
    "'We will build it this year,'",
    ["Jane Doe; leader of the council"],
  ],
  [
    "en",
    "Mayor Jane Doe said that the city will open the library on Monday.",
    "indirect",
    "that the city will open the library on Monday",
    ["Jane Doe; Mayor"],
  ],
  [
    "en",
    "According to Mayor Jane Doe, the city will open the library on Monday.",
    "indirect",
    "the city will open the library on Monday",
    ["Jane Doe; Mayor"],
  ],
  [
    "en",
    "The city will open the library on Monday, Mayor Jane Doe said.",
    "indirect",
    "The city will open the library on Monday",
    ["Jane Doe; Mayor"],
  ],
  [
    "en",
    "“It is a good day,” said Jane Doe, mayor of Springfield, and John Roe, president of the council.",
    "inline",
    "“It is a good day,”",
    ["Jane Doe; mayor of Springfield", "John Roe; president of the council"],
  ],
  [
    "fr",
    "« Nous sommes fiers de ce projet », a déclaré la maire de Lyon, Anne Martin.",
    "inline",
    "« Nous sommes fiers de ce projet »",
    ["Anne Martin; maire de Lyon"],
  ],
  [
    "fr",
    "La ministre de la Santé Anne Martin a déclaré que le projet commencera en mai.",
    "indirect",
    "que le projet commencera en mai",
    ["Anne Martin; ministre de la Santé"],
  ],
  [
    "fr",
    "Selon le maire Jean Dupont, le projet commencera en mai prochain.",
    "indirect",
    "le projet commencera en mai prochain",
    ["Jean Dupont; maire"],
  ],
  [
    "it",
    "«Siamo molto contenti di questo progetto», ha dichiarato il sindaco Marco Rossi.",
    "inline",
    "«Siamo molto contenti di questo progetto»",
    ["Marco Rossi; sindaco"],
  ],
  [
    "it",
    "“Siamo molto contenti di questo progetto”, afferma l’assessora alla Cultura Anna Bianchi.",
    "inline",
    "“Siamo molto contenti di questo progetto”",
    ["Anna Bianchi; assessora alla Cultura"],
  ],
  [
    "it",
    "Il sindaco Marco Rossi ha dichiarato che i lavori inizieranno a maggio.",
    "indirect",
    "che i lavori inizieranno a maggio",
    ["Marco Rossi; sindaco"],
  ],
  [
    "es",
    "«Estamos muy contentos con este proyecto», ha afirmado la alcaldesa de Madrid, Ana García.",
    "inline",
    "«Estamos muy contentos con este proyecto»",
    ["Ana García; alcaldesa de Madrid"],
  ],
  [
    "es",
    "El alcalde Juan Pérez dijo que las obras comenzarán en mayo.",
    "indirect",
    "que las obras comenzarán en mayo",
    ["Juan Pérez; alcalde"],
  ],
  [
    "pt",
    "“Estamos muito felizes com este projeto”, disse o prefeito João da Silva.",
    "inline",
    "“Estamos muito felizes com este projeto”",
    ["João da Silva; prefeito"],
  ],
  [
    "pt",
    "O prefeito João da Silva afirmou que as obras começam em maio.",
    "indirect",
    "que as obras começam em maio",
    ["João da Silva; prefeito"],
  ],
  [
    "nl",
    "“We zijn heel blij met dit project”, zegt burgemeester Jan de Vries.",
    "inline",
    "“We zijn heel blij met dit project”",
    ["Jan de Vries; burgemeester"],
  ],
  [
    "nl",
    "Volgens wethouder Anna van den Berg begint het werk in mei volgend jaar.",
    "indirect",
    "begint het werk in mei volgend jaar",
    ["Anna van den Berg; wethouder"],
  ],
  [
    "nl",
    "'We zijn heel blij met dit project,' aldus wethouder Anna de Boer.",
    "inline",
    "'We zijn heel blij met dit project,'",
    ["Anna de Boer; wethouder"],
  ],
  [
    "de",
    "»Das ist ein guter Tag für die Stadt«, freut sich Stadträtin Dr.in Eva Maier.",
    "inline",
    "»Das ist ein guter Tag für die Stadt«",
    ["Eva Maier; Stadträtin"],
  ],
  [
    "de",
    "›Das ist ein guter Tag für uns alle‹, sagte Landeshauptmann-Stellvertreterin Anna Berg.",
    "inline",
    "›Das ist ein guter Tag für uns alle‹",
    ["Anna Berg; Landeshauptmann-Stellvertreterin"],
  ],
  [
    "de",
    "Laut Bürgermeisterin Anna Berg wird die Schule noch heuer gebaut.",
    "indirect",
    "wird die Schule noch heuer gebaut",
    ["Anna Berg; Bürgermeisterin"],
  ],
];

test.each(CASES)("%s: %s", (tag, text, form, words, speakers) => {
  const locale = locales.find((one) => one.tag === tag);
  expect(locale && read(locale, text)).toEqual([{ words, speakers, form }]);
});

describe("what somebody is called later", () => {
  const INTRODUCED = "Oberbürgermeisterin Anna Berg hat am Montag die Brücke eröffnet.";
  test.each(["sagt Berg", "so die Oberbürgermeisterin", "freut sich die OB"])("%s", (words) => {
    expect(read(de, INTRODUCED, `„Das ist ein guter Tag für die Stadt“, ${words}.`)).toMatchObject([
      { speakers: ["Anna Berg; Oberbürgermeisterin"] },
    ]);
  });
});

describe("who speaks without being named beside the words", () => {
  test("a full name that begins a sentence before is who is meant", () => {
    const text =
      "Anna de Berg kennt das Problem. Sie fährt jede Woche mit dem Zug. „Die ersten Jahre waren sehr schön“, erzählt die 48-Jährige.";
    expect(read(de, `Frau Anna de Berg kam.`, text)).toMatchObject([{ speakers: ["Anna de Berg"] }]);
  });

  test("a name inside the words is not who speaks them", () => {
    const text = "„Die Fahrt von Karlsruhe gab mir Mut. Der Weg nach Linz war weit“, sagte er sichtlich überrascht.";
    expect(read(de, text)).toMatchObject([{ speakers: [] }]);
  });

  test("a woman is not the man who spoke before", () => {
    const text = "„Das ist uns nicht leichtgefallen, wir mussten so entscheiden“, sagte Sportdirektor Karl Mayr.";
    const later =
      "Wenig später meldete sich die Weltmeisterin zu Wort: „Ich habe so viele Jahre lang auf diesen einen Tag hingearbeitet.“";
    expect(read(de, text, later)).toMatchObject([{ speakers: ["Karl Mayr; Sportdirektor"] }, { speakers: [] }]);
  });

  test("who speaks of himself goes on speaking", () => {
    const text =
      "Minister Karl Mayr sagte in Linz: „Ich bin auch nicht zufrieden damit.“ Der Herbst bringe Klarheit. „Versprechen kann ich das nicht.“";
    expect(read(de, text)).toMatchObject([
      { words: "„Ich bin auch nicht zufrieden damit.“" },
      { words: "„Versprechen kann ich das nicht.“", speakers: ["Karl Mayr; Minister"] },
    ]);
  });

  test("what a text says has no speaker", () => {
    const text =
      "Die Pflege sei wichtig, heißt es in einer der Thesen. „Im Blick auf die Dienste ist deutlich geworden, dass die Arbeit aufgewertet werden muss.“";
    expect(read(de, text)).toMatchObject([{ form: "inline", speakers: [] }]);
  });

  test("several sentences in marks are speech where somebody has just spoken, a title is not", () => {
    const first = "„Wir sind nach dem Gespräch sehr enttäuscht“, erklärt der Vorsitzende Karl Mayr.";
    const second =
      "Das lehnt der Bund klar ab. „Der Platz in den Wäldern ist fast erschöpft, ein weiterer Ausbau ist keine Lösung. Im flachen Land gibt es genügend Platz für Windräder.“";
    expect(read(de, first, second)).toHaveLength(2);
    expect(read(de, "Die Stadt zeigt einen Film.", second)).toEqual([]);
  });
});

test("many marks that nothing closes cost no more than their length", () => {
  // The processor's time, and the least of three: other tests run at the same time.
  const once = (text: string): number => {
    const start = process.cpuUsage();
    findQuotations([text], de);
    return process.cpuUsage(start).user / 1000;
  };
  const time = (count: number): number => {
    const text = "„a b ".repeat(count);
    return Math.min(once(text), once(text), once(text));
  };
  time(1000);
  expect(time(40_000)).toBeLessThan(60 * Math.max(time(4_000), 1));
});
