import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";
import { timeIn } from "./embargo.ts";
import { isEndMark } from "./end-marks.ts";
import { withOffset, zoneOf } from "./zones.ts";

const TEXT = {
  de: "Die Stadt baut im Frühjahr vier neue Radwege, die Bauarbeiten beginnen im März und dauern acht Wochen. Der Stadtrat hat das am Montag beschlossen.",
  en: "The city will build four new cycle paths in spring, and the work will last for eight weeks. The council has decided so on Monday.",
  fr: "La ville construira quatre nouvelles pistes cyclables au printemps, et les travaux dureront huit semaines, selon le conseil municipal.",
  sv: "Staden ska bygga fyra nya cykelvägar till våren och arbetena ska pågå i åtta veckor, enligt beslut av nämnden som också har sagt att de är viktiga.",
};

const page = (lang: keyof typeof TEXT, start: string, options: { before?: string; after?: string } = {}): string =>
  `<html lang="${lang}"><body><main><h1>Vier neue Radwege in der Innenstadt</h1>${options.before ?? "<p>04.05.2022</p>"}
   <p>${start}${TEXT[lang]}</p><p>${TEXT[lang]}</p>${options.after ?? ""}</main></body></html>`;

const read = (html: string, url = "https://www.example.at/presse/2022/radwege"): ReturnType<typeof parseRelease> =>
  parseRelease(html, { url });

describe("datelines", () => {
  // The start of the first paragraph → place and date; "-" where there is no dateline.
  test.each([
    ["de", "Bern, 17.08.2007 - ", "Bern", "2007-08-17"],
    ["en", "October 1, 2020 (SAINT PAUL) — ", "SAINT PAUL", "2020-10-01"],
    ["en", "March 3, 2020 (SAINT PAUL) -- ", "SAINT PAUL", "2020-03-03"],
    ["de", "<strong><em>Potsdam</em></strong> – ", "Potsdam", undefined],
    ["de", "Wien (OTS/RK) - ", "Wien", undefined],
    ["de", "Rheine (ots) - ", "Rheine", undefined],
    ["de", "WIEN (OTS/RK) - ", "WIEN", undefined],
    ["en", "WASHINGTON, D.C. – ", "WASHINGTON, D.C.", undefined],
    ["en", "<b>Frankfurt am Main</b>, 3 May 2021 – ", "Frankfurt am Main", "2021-05-03"],
    ["de", "Frankfurt am Main, den 3. Mai 2021 – ", "Frankfurt am Main", "2021-05-03"],
    ["de", "Klimaschutz – ", undefined, undefined],
    ["de", "Gemeinsam mit dem Land – ", undefined, undefined],
    ["fr", "Lyon, le 15 mai 2019 – ", "Lyon", "2019-05-15"],
    ["sv", "Malmö, måndag den 15 maj 2023 – ", "Malmö", "2023-05-15"],
    ["de", "<strong>Bern, 17.08.2007.</strong> ", "Bern", "2007-08-17"],
    ["de", "Ulm (pm). ", "Ulm", undefined],
    ["de", "17.08.2007. ", undefined, undefined],
    ["de", "Das gilt seit 2007. ", undefined, undefined],
  ] as const)("%s %s", (lang, start, place, date) => {
    const { release } = read(page(lang, start));
    expect(release?.places?.[0]?.name).toBe(place);
    expect(release?.dateline?.date).toBe(date);
    const first = JSON.stringify(release?.body[0]);
    // The dateline is a field of its own and does not stand in the text once more.
    if (place) expect(first).not.toContain(place);
    expect(first).toContain(TEXT[lang].slice(0, 40));
  });

  test("a line of its own", () => {
    const { release, evidence } = read(page("de", "", { before: "<p>Köln, den 3. Mai 2021</p>" }));
    expect(release?.dateline).toEqual({ place: "koln", date: "2021-05-03", text: "Köln, den 3. Mai 2021" });
    expect(evidence["/dateline"]?.[0]?.text).toBe("Köln, den 3. Mai 2021");
  });

  test("an agency in brackets is no part of the place", () => {
    expect(read(page("en", "WASHINGTON (AP) — ")).release?.places?.[0]?.name).toBe("WASHINGTON");
    expect(read(page("en", "KHARTOUM, Sudan (Reuters) - ")).release?.places?.[0]?.name).toBe("KHARTOUM, Sudan");
  });

  test.each([
    "Par Marie Durand le 3 mai 2021",
    "Von Anna Berg, 3. Mai 2021",
    "Anna Berg, 3. Mai 2021",
    "Anna Berg | 3. Mai 2021",
    "3. Mai 2021 | Energie",
    "3. Mai 2021, 11:42 Uhr, Energie",
    "May 3, 2021, 9:28 AM UTC",
  ])("%s is no dateline", (before) => {
    expect(read(page("de", "", { before: `<p>${before}</p>` })).release?.dateline?.place).toBeUndefined();
  });

  test("a place of two words is one by its first word", () => {
    const { release } = read(page("de", "", { before: "<p>Bad Homburg, 3. Mai 2021</p>" }));
    expect(release?.places?.[0]?.name).toBe("Bad Homburg");
  });

  test("a label before a date is no place", () => {
    for (const before of ["Veröffentlicht, 3. Mai 2021", "Pressemitteilung, 3. Mai 2021", "Aktuelles, 3. Mai 2021"])
      expect(read(page("de", "", { before: `<p>${before}</p>` })).release?.dateline).toBeUndefined();
  });
});

describe("embargoes", () => {
  test("with time and a country of one zone", () => {
    const { release } = read(
      page("de", "", { before: "<p>04.05.2022</p><p>Sperrfrist: Donnerstag, 5. Mai 2022, 11 Uhr</p>" }),
    );
    expect(release?.status).toEqual({
      type: "embargoed",
      until: "2022-05-05T11:00:00+02:00",
      note: "Sperrfrist: Donnerstag, 5. Mai 2022, 11 Uhr",
    });
  });

  test("is a note once it has passed", () => {
    const html = page("de", "", { before: "<p>04.05.2022</p><p>Sperrfrist: 5. Mai 2022, 11.30 Uhr</p>" });
    const { release } = parseRelease(html, { url: "https://www.example.at/1", now: "2022-05-06T00:00:00Z" });
    expect(release?.status).toEqual({ type: "published" });
    expect(release?.editorialNotes?.[0]).toMatchObject({ role: "embargo", publishable: false });
    const before = parseRelease(html, { url: "https://www.example.at/1", now: "2022-05-05T09:29:00Z" });
    expect(before.release?.status.type).toBe("embargoed");
    expect(() => parseRelease(html, { now: "yesterday" })).toThrow(/option now/);
  });

  test("without a zone nobody can say when it ends", () => {
    const html = page("en", "", { before: "<p>May 4, 2022</p><p>Embargoed until May 5, 2022, 10 a.m.</p>" });
    const { release, diagnostics } = parseRelease(html, { url: "https://city.example/1" });
    expect(release?.status).toEqual({ type: "published" });
    expect(diagnostics.map(({ code }) => code)).toContain("embargo-unclear");
    const zoned = parseRelease(html, { url: "https://city.example/1", timeZone: "America/Chicago" });
    expect(zoned.release?.status).toMatchObject({ type: "embargoed", until: "2022-05-05T10:00:00-05:00" });
  });

  test("of manure is another matter", () => {
    const after = "<p>Die Sperrfrist für Dünger endet am 1. Februar 2023. Sperrfristende 01. Februar 2023.</p>";
    expect(read(page("de", "", { after })).release?.status).toEqual({ type: "published" });
  });

  test.each([
    ["11 Uhr", "11:00"],
    ["11.30 Uhr", "11:30"],
    ["14 h 30", "14:30"],
    ["14h", "14:00"],
    ["9:05", "09:05"],
    ["12 p.m.", "12:00"],
    ["12 a.m.", "00:00"],
    ["5 Mai", undefined],
    ["25:00", undefined],
  ])("%s", (text, time) => {
    expect(timeIn(text)).toBe(time);
  });

  test("offsets follow the zone's summer time", () => {
    expect(withOffset("2022-01-05T11:00", "Europe/Vienna")).toBe("2022-01-05T11:00:00+01:00");
    expect(withOffset("2022-07-05T11:00", "Europe/Vienna")).toBe("2022-07-05T11:00:00+02:00");
    expect(withOffset("2022-07-05T11:00", "America/St_Johns")).toBe("2022-07-05T11:00:00-02:30");
    expect(withOffset("2022-07-05T11:00", "Nowhere/At_All")).toBeUndefined();
    expect([zoneOf("de-AT"), zoneOf("en-US"), zoneOf("de"), zoneOf(undefined)]).toEqual([
      "Europe/Vienna",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("notices", () => {
  test("a correction with its day", () => {
    const after = "<p>Korrektur vom 6. Mai 2022: Die Arbeiten dauern neun Wochen.</p>";
    const { release } = read(page("de", "", { after }));
    expect(release?.corrections).toEqual([
      { at: "2022-05-06", kind: "correction", text: "Korrektur vom 6. Mai 2022: Die Arbeiten dauern neun Wochen." },
    ]);
    expect(JSON.stringify(release?.body)).not.toContain("Korrektur");
  });

  test("a day of change alone is the day of change", () => {
    const { release } = read(
      page("en", "", { before: "<p>May 4, 2022</p>", after: "<p>Updated September 15, 2022</p>" }),
    );
    expect(release?.dateModified).toBe("2022-09-15");
    expect(release?.corrections).toBeUndefined();
  });

  test("the banner of an archive is a note and no text", () => {
    const html = page("en", "", { before: "<p>May 4, 2022</p>" }).replace(
      "<main>",
      "<div><p>This news release has been archived. See current news.</p></div><main>",
    );
    const { release } = read(html);
    expect(release?.editorialNotes).toEqual([
      {
        role: "archived",
        text: [{ type: "text", value: "This news release has been archived. See current news." }],
        publishable: true,
      },
    ]);
  });

  test("a sentence that begins with such a word is text", () => {
    const after = "<p>Korrekturen am Plan sind möglich, sagt die Verwaltung, wenn die Anrainer es wünschen.</p>";
    const { release } = read(page("de", "", { after }));
    expect(release?.corrections).toBeUndefined();
    expect(JSON.stringify(release?.body)).toContain("Korrekturen am Plan");
  });
});

describe("end marks", () => {
  test.each(["###", "# # #", "-30-", "– - – - –", "(Schluss) red", "(Schluss) nk/red", "- Ende -", "ENDS", "* * *"])(
    "%s ends the text",
    (mark) => {
      const { release } = read(
        page("de", "", {
          after: `<p>${mark}</p><p>Die Stadt Beispiel hat 200.000 Einwohner und liegt an der Donau.</p>`,
        }),
      );
      const body = JSON.stringify(release?.body);
      expect(body).not.toContain(mark);
      expect(body).not.toContain("an der Donau");
      expect(body).toContain("Radwege");
    },
  );

  test.each(["Ende", "Das Ende", "30", "Schluss mit lustig", "--", "Finale"])("%s does not", (text) => {
    expect(isEndMark({ text } as never)).toBe(false);
  });
});

test("an embargo whose time is written with a full stop, before the day", () => {
  const { release } = read(
    page("en", "", {
      before: "<p>Published: May 3, 2022</p><p>EMBARGOED UNTIL 00.01 ON WEDNESDAY 4 MAY 2022</p>",
    }).replace('lang="en"', 'lang="en-IE"'),
  );
  expect(release?.status).toMatchObject({ type: "embargoed", until: "2022-05-04T00:01:00+01:00" });
});
