import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { loadAttributionPhrases, toJsonLd } from "../attribution/index.ts";
import { oneLine } from "../attribution/run.ts";
import type { Work } from "../attribution/work.ts";
import { toPictureRights } from "../embed/work-rights.ts";
import { tools } from "../tools-list/index.ts";
import {
  formatFeedRights,
  formatLinkHeader,
  formatNewsmlRights,
  formatRightsFile,
  formatXmpPacket,
  toJsonFeedRights,
  toNinjsRights,
} from "./index.ts";

const photo: Work = {
  title: "Rathaus",
  description: "Das Rathaus bei Nacht",
  creators: [{ name: "Max Müller", url: "https://www.example.org/müller" }, { name: "Eva Huber" }],
  agency: "Stadt Linz",
  creditLine: "Foto: Stadt Linz/Müller",
  copyrightHolder: { name: "Stadt Linz", url: "https://www.linz.at/" },
  copyrightNotice: "© 2022 Stadt Linz",
  usageTerms: "Für Medien honorarfrei",
  license: { url: "https://creativecommons.org/licenses/by/3.0/at/" },
  webStatement: "https://www.linz.at/impressum",
  acquireLicensePage: "https://www.linz.at/rechte",
  url: "https://www.linz.at/foto",
  dataMining: "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED",
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
};
const LICENSE = "https://creativecommons.org/licenses/by/3.0/at/";

/** All texts of XML by element, and all attributes, as a parser of others reads them. */
function readXml(xml: string): { texts: [string, string][]; attributes: string[]; shape: string } {
  const texts: [string, string][] = [];
  const attributes: string[] = [];
  const stack: string[] = [];
  let shape = "";
  const parser = new Parser(
    {
      onopentag: (name, found) => {
        stack.push(name);
        shape += `<${name} ${Object.keys(found).join(" ")}>`;
        attributes.push(...Object.values(found));
      },
      onclosetag: () => void stack.pop(),
      ontext: (text) => {
        const last = texts.at(-1);
        const name = stack.at(-1) ?? "";
        if (last?.[0] === name && shape === lastShape) last[1] += text;
        else texts.push([name, text]);
        lastShape = shape;
      },
    },
    { xmlMode: true },
  );
  let lastShape = "";
  parser.end(xml);
  return { texts, attributes, shape };
}
const textsOf = (xml: string): Record<string, string> => Object.fromEntries(readXml(xml).texts);

describe("every carrier", () => {
  test("Link header", () => {
    expect(formatLinkHeader(photo)).toBe(
      `<${LICENSE}>; rel="license"; title="CC BY 3.0 AT", <https://www.linz.at/impressum>; rel="copyright", <https://www.example.org/m%C3%BCller>; rel="author"`,
    );
    expect(formatLinkHeader({ title: "x" })).toBe("");
  });

  test("feeds", () => {
    expect(formatFeedRights(photo, { format: "rss" })).toEqual({
      elements: `<dc:creator>Max Müller</dc:creator><dc:creator>Eva Huber</dc:creator><dc:rights>© 2022 Stadt Linz. Für Medien honorarfrei</dc:rights><creativeCommons:license>${LICENSE}</creativeCommons:license>`,
      namespaces: {
        dc: "http://purl.org/dc/elements/1.1/",
        creativeCommons: "http://backend.userland.com/creativeCommonsRssModule",
      },
    });
    expect(formatFeedRights(photo, { format: "media-rss" }).elements).toBe(
      `<media:title type="plain">Rathaus</media:title><media:description type="plain">Das Rathaus bei Nacht</media:description><media:credit role="author">Foto: Stadt Linz/Müller</media:credit><media:copyright url="https://www.linz.at/impressum">© 2022 Stadt Linz</media:copyright><media:license type="text/html" href="${LICENSE}">CC BY 3.0 AT</media:license>`,
    );
    expect(formatFeedRights(photo, { format: "atom" }).elements).toBe(
      `<author><name>Max Müller</name><uri>https://www.example.org/müller</uri></author><author><name>Eva Huber</name></author><rights>© 2022 Stadt Linz. Für Medien honorarfrei</rights><link rel="license" href="${LICENSE}"/>`,
    );
    const other = { license: { url: "https://www.govdata.de/dl-de/by-2-0", name: "dl-de/by-2-0" } };
    expect(formatFeedRights(other, { format: "rss" }).elements).toBe("<dc:rights>dl-de/by-2-0</dc:rights>");
  });

  test("JSON Feed and ninjs", () => {
    expect(toJsonFeedRights(photo)).toEqual({
      authors: photo.creators,
      _rights: {
        credit: "Foto: Stadt Linz/Müller",
        copyright_notice: "© 2022 Stadt Linz",
        usage_terms: "Für Medien honorarfrei",
        license: "CC BY 3.0 AT",
        license_url: LICENSE,
      },
    });
    expect(toNinjsRights(photo)).toEqual({
      by: "Foto: Stadt Linz/Müller",
      copyrightHolder: "Stadt Linz",
      copyrightNotice: "© 2022 Stadt Linz",
      usageTerms: "Für Medien honorarfrei",
      rightsInfo: { linkedRights: LICENSE },
    });
    expect(toNinjsRights({})).toEqual({});
  });

  test("a text file for a folder of pictures", async () => {
    const phrases = await loadAttributionPhrases("de-AT");
    const files = [
      { file: "rathaus\n.jpg", work: photo },
      { file: "plan.png", work: { title: "Plan", license: { id: "CC0-1.0" } } },
    ];
    expect(formatRightsFile(files, phrases && { phrases })).toBe(`rathaus .jpg
Das Rathaus bei Nacht
Foto: Stadt Linz/Müller, Eva Huber, CC BY 3.0 AT
„Rathaus“ von Max Müller, Eva Huber / Stadt Linz, https://www.linz.at/foto, CC BY 3.0 AT (${LICENSE}), © 2022 Stadt Linz
Für Medien honorarfrei
https://www.linz.at/rechte

plan.png
gemeinfrei durch CC0 1.0
„Plan“, gemeinfrei durch CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/)
`);
  });

  test("a change is told in the credit, in the language", async () => {
    const phrases = await loadAttributionPhrases("fr");
    const work: Work = { ...photo, modifications: [{ description: "recadrée" }] };
    expect(toNinjsRights(work, phrases && { phrases }).by).toBe("Foto: Stadt Linz/Müller (modifié: recadrée)");
  });

  test("unsafe addresses are refused", () => {
    const work: Work = { license: { url: "javascript:alert(1)" } };
    for (const call of [formatLinkHeader, toNinjsRights, toJsonFeedRights, formatNewsmlRights])
      expect(() => call(work)).toThrow(/expected an address/);
  });
});

describe("one record, all consistent", () => {
  const records: Work[] = [
    photo,
    { ...photo, creators: [{ name: "写真家 & <b>" }], creditLine: "写真 & „x“", copyrightNotice: "© 市 <1>" },
    ...tools.filter((_, index) => index % 40 === 0).map(({ id }) => ({ ...photo, license: { id } })),
  ];

  test.each(records)("$license $creators.0.name", (work) => {
    const picture = toPictureRights(work);
    const xmp = textsOf(formatXmpPacket(work));
    const ninjs = toNinjsRights(work);
    const newsml = formatNewsmlRights(work);
    const jsonFeed = toJsonFeedRights(work);
    const atom = formatFeedRights(work, { format: "atom" }).elements;
    const media = formatFeedRights(work, { format: "media-rss" }).elements;
    const jsonLd = toJsonLd(work);
    const same = (...values: unknown[]): void => expect(values).toEqual(values.map(() => values[0]));

    const license = readXml(atom).attributes.at(-1);
    same(
      license,
      picture.license,
      ninjs.rightsInfo?.linkedRights,
      jsonFeed._rights?.license_url,
      jsonLd["license"],
      readXml(media).attributes.at(-1),
    );
    expect(readXml(newsml.rightsInfo).attributes).toContain(license);
    expect(formatLinkHeader(work)).toContain(`<${license}>; rel="license"`);
    expect(readXml(formatXmpPacket(work)).attributes).toContain(license);

    same(
      picture.creditLine,
      ninjs.by,
      jsonFeed._rights?.credit,
      jsonLd["creditText"],
      textsOf(media)["media:credit"],
      textsOf(newsml.creditline)["creditline"],
      xmp["photoshop:Credit"],
    );
    same(
      picture.copyrightNotice,
      ninjs.copyrightNotice,
      jsonFeed._rights?.copyright_notice,
      jsonLd["copyrightNotice"],
      textsOf(media)["media:copyright"],
      textsOf(newsml.rightsInfo)["copyrightNotice"],
    );
    same(picture.usageTerms, ninjs.usageTerms, jsonFeed._rights?.usage_terms, textsOf(newsml.rightsInfo)["usageTerms"]);
    same(picture.copyrightHolders?.[0], ninjs.copyrightHolder, textsOf(newsml.rightsInfo)["name"]);
    same(
      picture.creators,
      jsonFeed.authors?.map(({ name }) => name),
      readXml(atom)
        .texts.filter(([name]) => name === "name")
        .map(([, text]) => text),
      readXml(newsml.creators).texts.map(([, text]) => text),
    );
  });
});

test("no text changes the shape of the XML or breaks a header", () => {
  const workOf = (text: string): Work => ({
    ...photo,
    title: text,
    description: text,
    creators: [{ name: text, url: "https://a.example/?a=1&b='2'" }],
    creditLine: text,
    copyrightHolder: { name: text },
    copyrightNotice: text,
    usageTerms: text,
    license: { url: "https://a.example/l?a&b", name: text },
  });
  const xmlOf = (text: string): string => {
    const work = workOf(text);
    const feeds = (["rss", "media-rss", "atom"] as const).map((format) => formatFeedRights(work, { format }).elements);
    return [...feeds, ...Object.values(formatNewsmlRights(work))].join("");
  };
  const plain = readXml(xmlOf("x")).shape;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom(
          "<a>&amp;",
          "]]>",
          "<!--",
          "<?xml?>",
          '" x="',
          "\u0000\ufffe\ufffd",
          "\ud800",
          'a"\\\r\nSet-Cookie: x',
        ),
      ),
      (text) => {
        if (oneLine(text).replace(/[\ufffe\uffff]/g, "") === "") return;
        const xml = xmlOf(text);
        expect(readXml(xml).shape).toBe(plain);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
        expect(formatLinkHeader(workOf(text))).toMatch(/^[\u0020-\u007e]+$/);
        expect(formatRightsFile([{ file: text, work: workOf(text) }])).not.toMatch(/\r|\n\n/);
      },
    ),
    { numRuns: 300 },
  );
});

const folder = process.env["CIVIC_MEDIA_VALIDATORS"];
const schema = folder === undefined ? undefined : join(folder, "newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd");
const canValidate =
  schema !== undefined && existsSync(schema) && spawnSync("xmllint", ["--version"]).error === undefined;

test.skipIf(!canValidate)(
  `IPTC's schema of NewsML-G2 accepts an item${canValidate ? "" : " (skipped: CIVIC_MEDIA_VALIDATORS or xmllint is missing)"}`,
  () => {
    const works: Work[] = [photo, {}, { license: { id: "CC0-1.0" } }, { creators: [{ name: "<&>" }] }];
    const directory = mkdtempSync(join(tmpdir(), "newsml-"));
    for (const [index, work] of works.entries()) {
      const { rightsInfo, creators, creditline } = formatNewsmlRights(work);
      const file = join(directory, `${index}.xml`);
      writeFileSync(
        file,
        `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:${index}" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>${rightsInfo}<itemMeta><itemClass qcode="ninat:picture"/><provider literal="x"/><versionCreated>2022-11-29T00:00:00Z</versionCreated></itemMeta><contentMeta>${creators}${creditline}</contentMeta></newsItem>`,
      );
      execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema as string, file], { stdio: "pipe" });
    }
    rmSync(directory, { recursive: true });
  },
);

const ninjs = folder === undefined ? undefined : join(folder, "ninjs", "ninjs-schema_3.1.json");
test.skipIf(ninjs === undefined || !existsSync(ninjs))(
  `IPTC's schema of ninjs has every member${ninjs === undefined ? " (skipped: CIVIC_MEDIA_VALIDATORS is not set)" : ""}`,
  () => {
    const { properties } = JSON.parse(readFileSync(ninjs as string, "utf8")).$defs.ninjsType;
    const rights = toNinjsRights(photo);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(rights)));
    expect(Object.keys(properties.rightsInfo.properties)).toContain("linkedRights");
  },
);
