import { expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const read = (language: string, text: string) =>
  parseRelease(
    `<html lang="${language}"><main><h1>News of the city</h1><p>2022-11-29</p><p>${text}</p></main></html>`,
    {},
  ).release;

test.each([
  ["de", "Das Buch „Grüne Höfe für alle“ (Autorin Maria Huber) ist da."],
  ["de", "Der Vortrag „Grüne Höfe für alle“ (Direktorin Maria Huber, Botanischer Garten) beginnt."],
  ["de", "Das Konzert „Musik für alle Menschen“, organisiert von Karl Mayr, beginnt um 19 Uhr."],
  ["de", "Im Rahmen der Reihe „Musik für alle Menschen“, startete Stadträtin Eva Kern die Aktion."],
  ["de", "Nach der Pause liest Autorin Maria Huber aus ihrem Roman: „Grüne Höfe für alle Menschen“."],
  ["de", "Am Freitag spielt Maria Huber im Theater am Park: „Haus am Hang mit Blick auf Graz“."],
  ["de", "Bürgermeisterin Anna Berg</p><p>„Die blaue Donau“ heißt das Buch."],
  ["de", "Für Bürgermeisterin Anna Berg gab es das „Goldene Ehrenzeichen der Stadt Graz“ und Blumen."],
  ["de", "Das Projekt heißt „Grüne Höfe in der ganzen Stadt.“ So will Stadträtin Eva Kern das Klima schützen."],
  [
    "de",
    "Die Stadt lädt ein.</p><h2>Direktorin Anna Berg</h2><p>„Kunst im Park.“ Die Schau zeigt Werke aus aller Welt.",
  ],
  ["en", "The city invites.</p><h2>Mayor Jane Doe</h2><p>“We love this town.” Those were the words of Amy Wong."],
  [
    "sv",
    "Staden bjuder in.</p><h2>Kommunalrådet Anna Berg</h2><p>”Museernas natt i hela staden”</p><p>Alla museer är öppna.",
  ],
  ["de", "Das Fest, so Bürgermeisterin Anna Berg, „Nacht der Museen und Kirchen“ genannt, beginnt."],
  ["de", "Das Buch, laut Verlag von Anna Berg „ein Meisterwerk der leisen Töne“, ist da."],
  [
    "de",
    "Der Landrat Karl Mayr rief auf, getreu dem Leitspruch der Wehr – „Einer für alle und alle für einen“ – zu helfen.",
  ],
  ["de", "In der Reihe spricht Direktorin Anna Berg zum Thema: „Wie viel Stadt braucht der Mensch heute?“"],
  ["de", "„Kunst im Park für alle“</p><p>, eröffnet von Stadträtin Anna Berg, zeigt Werke."],
  ["de", "Neubau: „Ein Glücksfall für die Region“</p><p>Stadträtin Anna Berg freut sich."],
  ["de", "Für Mayr gab es ein Lied: „Haus am Hang mit Blick auf Graz“. Stadtrat Karl Mayr kam."],
  ["de", "„Wir sind die Stadt von morgen“, so das Buch der Autorin Anna Berg."],
  ["de", "„Wir sind die Stadt von morgen“, so der Titel von Anna Berg."],
  ["sv", "Anna Berg inledde dagen med sången ”Vi bygger landet av sten och av drömmar”."],
  ["de", "Das Fest, unter dem Motto: „Musik für alle Menschen“, organisiert von Karl Mayr, beginnt."],
  ["de", "„Wir sind die Stadt von morgen“, trug das Plakat der Stadträtin Anna Berg als Titel."],
  ["en", "The exhibition is entitled “We Are the Town” and Mayor Jane Doe said she liked it."],
  ["en", "Tickets for the ’70s 'Rock Night are sold.</p><p>'Music for all of us' starts at 8."],
  ["nl", "“Een stad voor iedereen”, zo vat het boek van Karel Mulder samen."],
  ["it", "“Una città per tutti noi”. È il commento dei cittadini alla sindaca Anna Bianchi."],
  ["de", "Stadträtin Anna Berg las das Gedicht vor. „Es war einmal ein Mond am Himmel.“ Danach gab es Kaffee."],
  ["de", "Bürgermeister Karl Mayr übergab den Preis. „Das beste Buch des Jahres ist da!“ Mehr als 300 Gäste kamen."],
  [
    "de",
    "Das Fest war schön, wie Stadträtin Anna Berg sagte. „Musik im Park für alle Menschen der Stadt“ hieß das Konzert.",
  ],
  ["es", "La concejala presentó la obra “de la ciudad de los niños y de las niñas que no tienen casa ni pan”."],
  ["sv", "Anna Berg föreslår:</p><p>– Fler lärare i alla skolor nu.</p><p>– Nya böcker till alla barn."],
  ["sv", "På programmet står:</p><p>– Musik i parken för alla barn."],
  ["fi", "Kaupunginjohtaja Anna Berg kertoo, että puisto on auki.</p><p>– Kahvia ja pullaa tarjolla koko päivän."],
  ["de", "Beim „Fest der Kulturen und Völker“, das Bürgermeister Karl Mayr eröffnet, spielt eine Band."],
  ["de", "Einen „Abend voller Musik und Tanz“ nannte die Zeitung Bürgermeisterin Anna Berg."],
  ["it", "Il film «La vita – racconta il nonno – è bella» sarà proiettato venerdì."],
  ["it", "Lo slogan è “Insieme ce la facciamo.” Così la sindaca Anna Bianchi ha aperto la festa."],
  ["en", "The band and Jane Doe, director of the museum, announced “A Night of Music for All of Us”."],
  ["en", "For Mayor Jane Doe, the “Best City Award of the Year” was handed over by Tom Hill on Monday."],
  ["en", "“A Town for All of Us” (Director Jane Doe) is shown on Friday."],
  ["en", "In addition to this, Jane Doe will show two of her films: “A Town for All” and “The River”."],
  ["fr", "À l’exposition « Une ville pour tous », assistera la maire Anne Petit."],
  ["it", "Al convegno “Una città per tutti”, parteciperà la sindaca Anna Bianchi."],
  ["it", "A vincere il premio è stata la sindaca Anna Bianchi: “Una città per tutti noi” è il titolo del progetto."],
  ["es", "El taller “Pinta con las manos”, gratuito."],
  ["es", "“La casa de Bernarda Alba y más”, teatro. A las 22 h, “Noche de los museos en la ciudad”, visita."],
  ["es", "En el acto “Una ciudad para todos”, participó la alcaldesa Ana Blanco."],
  ["nl", "Met het project “Een stad voor iedereen”, startte wethouder Karel Mulder maandag."],
  ["sv", "- Klockan 10.00, kommunalrådet Anna Berg berättar om parken"],
  ["fi", "– Kahvia ja pullaa, kaupunginjohtaja Anna Berg kertoo kaupungista."],
])("nobody speaks in %s: %s", (language, text) => {
  expect(read(language, text)?.quotations ?? []).toEqual([]);
});

test.each([
  ["de", "Eva Kern ist die Tochter des Bürgermeisters."],
  ["de", "Anna Berg ist leider keine Direktorin."],
  ["de", "General Motors Austria baut in Graz."],
  ["en", "Ann Lee is the daughter of the mayor."],
  ["en", "Tom Hill is never a director."],
  ["es", "Ana Blanco es la hija del alcalde."],
  ["fr", "Anne Petit est la sœur de la directrice."],
  ["de", "Die Besetzung ist bekannt: Anna Berg (Bürgermeisterin), Karl Mayr (Pfarrer)."],
  ["de", "In der Rolle: Anna Berg (Bürgermeisterin), Tom Huber (König)."],
  ["de", "Es spielen Anna Berg (Bürgermeisterin) und Tom Huber (König)."],
  ["de", "Anna Berg (Bürgermeisterin im Stück) und Karl Mayr (der Präsident) singen."],
  ["en", "Jane Doe (the Mayor in the play) and Tom Hill (the president) sing."],
  ["en", "The cast: Jane Doe (Mayor) and Tom Hill (Police Chief)."],
  ["fr", "Anne Petit (la directrice dans la pièce) et Jean Leroy (le président) jouent."],
])("nobody holds an office in %s: %s", (language, text) => {
  expect(read(language, `${text} The city says so.`)?.people ?? []).toEqual([]);
});

test.each([
  ["de", "Anna Berg (stellvertretende Leiterin der Stiftung) kam.", "stellvertretende Leiterin der Stiftung"],
  ["en", "Jane Doe (Mayor of Springfield) came.", "Mayor of Springfield"],
  ["fr", "Anne Petit (directrice de la culture) est venue.", "directrice de la culture"],
])("brackets behind a name hold an office in %s: %s", (language, text, office) => {
  expect(read(language, text)?.people?.[0]?.offices?.[0]?.jobTitle).toBe(office);
});

test("a paragraph with a dash may hold other speech, too", () => {
  const release = read("sv", "– Det är bra, säger Anna Berg. ”Vi ska bygga mer i hela staden”, säger Karl Mayr.");
  expect(release?.quotations?.length).toBe(2);
});

test("a verb behind marks is no part of an office", () => {
  const release = read("de", "Im „Haus Graz“ arbeitete Direktorin Eva Kern.");
  expect(release?.people?.[0]?.offices).toEqual([{ jobTitle: "Direktorin" }]);
});

test.each([
  [
    "de",
    "Bürgermeister Karl Mayr sagte, das Fest sei gelungen.",
    "„Haus am Hang und andere schöne Lieder aus der Heimat“",
    "",
  ],
  [
    "de",
    "Bürgermeister Karl Mayr sagte, es sei gelungen.",
    "„Wir singen für euch alle und für den Wald.“",
    "Eva Kern sang das Lied.",
  ],
  ["de", "Stadtrat Karl Mayr lobte das Gedicht der Schülerin Eva Kern.", "„Der Wind weht und nimmt uns alle mit.“", ""],
  [
    "en",
    "Mayor Jane Doe said the poem won.",
    "“The wind goes over the town and takes us all along.”",
    "Tom Hill wrote it.",
  ],
])("below a report nobody is sure to go on in %s: %s %s", (language, above, words, below) => {
  const html = [above, words, below].map((text) => `<p>${text}</p>`).join("");
  const { release } = parseRelease(`<html lang="${language}"><main><h1>News</h1>${html}</main></html>`, {
    url: "https://city.example/1",
  });
  expect(release?.quotations?.flatMap(({ speakers = [] }) => speakers) ?? []).toEqual([]);
});

test("a noun behind an office of several is nobody", () => {
  const release = read("de", "Die Kinder sangen, ehe die Gemeindechefs Geschenke verteilten.");
  expect(release?.people ?? []).toEqual([]);
});

test.each([
  ["Man habe den Preis „Grüne Stadt des ganzen Jahres“ gewonnen."],
  ["Die Opposition wirft ihm vor, er habe „nichts für die Stadt getan“."],
  ["In der Anfrage heißt es, die Stadt habe „nichts für die Kinder getan“."],
  ["</p><p>Die Pflege sei wichtig, heißt es in den Thesen. „Es ist deutlich geworden, dass mehr Geld nötig ist.“"],
  ["</p><p>Ein Besucher meinte, das Essen sei kalt. Es sei alt. „Nächstes Jahr bleibe ich lieber daheim bei mir.“"],
])("who spoke before does not go on in what another says: %s", (text) => {
  const release = read("de", `„Das ist gut für uns alle hier“, so Stadtrat Karl Mayr. ${text}`);
  expect(release?.quotations?.filter(({ speakers = [] }) => speakers.length > 0).length).toBe(1);
});

test.each([
  [
    "de",
    "Stadträtin Anna Berg sagte: „Wir freuen uns.“ Am Samstag folgt der Film. „Wer hat heute an der Uhr gedreht?“ Beginn ist um 20 Uhr.",
  ],
  [
    "en",
    "Mayor Jane Doe said: “We are glad.” The river rose in May. “Where do the wild birds go now?” is on show at the museum.",
  ],
  [
    "en",
    "Mayor Jane Doe said: “We are glad.” The river rose in May. “Birds go where they have been.” is on show at the museum.",
  ],
])("a title behind somebody's words is none of them in %s: %s", (language, text) => {
  expect(read(language, text)?.quotations).toHaveLength(1);
});

test.each([
  ["de", "„Das ist gut für uns“, sagten der Bürgermeister und Karl Mayr.", "Karl Mayr"],
  ["es", "El alcalde y Juan Pérez dijeron: “Estamos muy felices por toda la ciudad”.", "Juan Pérez"],
  ["it", "Il sindaco e Mauro Verdi hanno detto: “Siamo molto felici per tutta la città”.", "Mauro Verdi"],
  ["fr", "La maire de Lyon et Luc Petit ont dit : « Nous sommes très heureux pour la ville. »", "Luc Petit"],
])("an office with an article is not that of who is named behind it in %s: %s", (language, text, name) => {
  expect(read(language, text)?.people).toEqual([expect.objectContaining({ name })]);
  expect(read(language, text)?.people?.[0]).not.toHaveProperty("offices");
});
