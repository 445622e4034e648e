/** What a release of the test city says, apart from its page. */
export interface CityRelease {
  readonly headline: string;
  readonly datePublished: string;
  readonly paragraphs: readonly string[];
}

const TOPICS = [
  "Radweg",
  "Bibliothek",
  "Freibad",
  "Wochenmarkt",
  "Stadtarchiv",
  "Kindergarten",
  "Straßenbahn",
] as const;
const PLACES = ["Hafenviertel", "Altstadt", "Nordstadt", "Bahnhofsviertel", "Auwald", "Südhang"] as const;
const ACTS = [
  "wird erneuert",
  "öffnet im Frühling",
  "bekommt mehr Platz",
  "ist barrierefrei",
  "feiert Jubiläum",
] as const;

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length] as Value;

const day = (number: number): string => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);

/**
 * A release of the city of Beispiel: different texts for different numbers, the same for the same.
 *
 * @param number - from 1
 */
export function cityRelease(number: number, options: { corrected?: boolean } = {}): CityRelease {
  const [topic, place, act] = [pick(TOPICS, number), pick(PLACES, number * 3 + 1), pick(ACTS, number * 7 + 2)];
  const cost = (options.corrected ? 2 : 1) * (100_000 + number * 1_000);
  return {
    headline: `${topic} im ${place} ${act} (Vorhaben ${number})`,
    datePublished: day(number),
    paragraphs: [
      `Der Stadtrat hat in seiner Sitzung das Vorhaben ${number} beschlossen: ${topic} im ${place} ${act}. Die Arbeiten dauern ${(number % 11) + 2} Monate und kosten ${cost.toLocaleString("de-AT")} Euro.`,
      `„Darauf haben die Menschen im ${place} lange gewartet“, sagt Bürgermeisterin Erika Beispiel. „Wir bauen so, dass niemand Umwege gehen muss.“`,
      `Für die Dienstreise der Fachleute und die Planung stehen ${number * 3} Arbeitstage bereit. Fragen beantwortet das Bürgerservice im Rathaus, Hauptplatz ${(number % 40) + 1}, zu den üblichen Öffnungszeiten.`,
    ],
  };
}

/**
 * The page of a release, as a content management system writes it.
 *
 * @param number - of the release
 * @param options - whether the corrected text stands there; what changes with every answer
 */
export function cityPage(number: number, options: { corrected?: boolean; stamp?: number } = {}): string {
  const { headline, datePublished, paragraphs } = cityRelease(number, options);
  const date = datePublished.split("-").reverse().join(".");
  return `<!doctype html>
<html lang="de-AT"><head><meta charset="utf-8"><title>${headline} | Stadt Beispiel</title></head>
<body><header><a href="/">Stadt Beispiel</a><nav><ul><li><a href="/rathaus">Rathaus</a></li><li><a href="/presse">Presse</a></li></ul></nav></header>
<main><article><p class="date">Presseaussendung vom ${date}</p><h1>${headline}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article></main>
<footer><p>© Stadt Beispiel</p><p>Erzeugt: ${options.stamp ?? 0}</p></footer></body></html>`;
}
