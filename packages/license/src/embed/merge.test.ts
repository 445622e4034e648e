import { describe, expect, test } from "vitest";
import { concat, fromLatin1 } from "./bytes/byte-view.ts";
import { md5 } from "./bytes/md5.ts";
import { bigEndian } from "./bytes/numbers.ts";
import { jpeg } from "./containers/jpeg.ts";
import { segmentBytes } from "./containers/jpeg-segments.ts";
import { embedRights } from "./embed-rights.ts";
import { digestOf, iimOf } from "./iim/photoshop.ts";
import { readRights } from "./read-rights.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const jpegWith = (...segments: readonly Uint8Array[]): Uint8Array =>
  concat([fromLatin1("\xff\xd8"), ...segments, fromLatin1("\xff\xda\0\x02scan\xff\xd9")]);
const blocksOf = (bytes: Uint8Array) => jpeg.read(bytes).blocks;

const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:my="https://city.example/ns#" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"';
const packet = (content: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${NAMESPACES}>${content}</rdf:RDF></x:xmpmeta>\n${" ".repeat(200)}\n<?xpacket end="w"?>`;
const withXmp = (content: string): Uint8Array => jpegWith(segmentBytes("xmp", utf8(packet(content))));

describe("XMP", () => {
  test("everything else stays as it is, byte for byte", () => {
    const unknown = `<!-- kept --><rdf:Description rdf:about="uuid:1" my:flag='a &amp; b'><my:tree rdf:parseType="Literal"><b>x</b></my:tree>`;
    const bytes = embedRights(
      withXmp(`${unknown}<dc:creator><rdf:Seq><rdf:li>Old</rdf:li></rdf:Seq></dc:creator></rdf:Description>`),
      {
        creators: [{ name: "New" }],
      },
    );
    const xmp = text(blocksOf(bytes).xmp);
    expect(xmp).toContain(`${unknown}</rdf:Description>`);
    expect(xmp).toContain('rdf:about="uuid:1"\n');
    expect(xmp).not.toContain("Old");
    expect(xmp).toContain(`${" ".repeat(200)}\n<?xpacket end="w"?>`);
  });

  test.each([
    ["&#77;&#252;ller &amp; S&#xF6;hne", "Müller & Söhne"],
    ["&quot;a&quot; &lt; &apos;b&apos; &#x1F4F7;", "\"a\" < 'b' 📷"],
  ])("characters are read that are written as references: %s", (written, credit) => {
    const bytes = withXmp(`<rdf:Description rdf:about="" photoshop:Credit="${written}"/>`);
    expect(readRights(bytes).rights.creditLine).toBe(credit);
  });

  test.each(["&#0;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&nbsp;"])(
    "a packet with %s, which no XML has, is not written into",
    (reference) => {
      const bytes = withXmp(`<rdf:Description rdf:about="" photoshop:Credit="a${reference}"/>`);
      expect(() => embedRights(bytes, { creditLine: "New" })).toThrow(/is not known/);
    },
  );

  test("properties as attributes, and a description that says nothing more, are replaced", () => {
    const bytes = embedRights(withXmp('<rdf:Description rdf:about="" photoshop:Credit="Old"/>'), { creditLine: "New" });
    const xmp = text(blocksOf(bytes).xmp);
    expect(xmp.match(/<rdf:Description/g)).toHaveLength(1);
    expect(readRights(bytes).rights).toEqual({ creditLine: "New" });
  });

  test("an empty rdf:RDF takes a description", () => {
    const empty = `<rdf:RDF ${NAMESPACES} />`;
    const bytes = embedRights(jpegWith(segmentBytes("xmp", utf8(empty))), { title: "T" });
    expect(readRights(bytes).rights.title).toBe("T");
    expect(embedRights(bytes, { title: "T" })).toEqual(bytes);
  });

  test("other languages are kept, the mirror of the old default is not", () => {
    const alt =
      '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li><rdf:li xml:lang="en">Old</rdf:li><rdf:li xml:lang="fr">Vieux &lt;droit&gt;</rdf:li></rdf:Alt></dc:rights>';
    const xmp = text(
      blocksOf(embedRights(withXmp(`<rdf:Description>${alt}</rdf:Description>`), { copyrightNotice: "Neu" })).xmp,
    );
    expect(xmp).toContain(
      '<rdf:Alt><rdf:li xml:lang="x-default">Neu</rdf:li><rdf:li xml:lang="fr">Vieux &lt;droit&gt;</rdf:li></rdf:Alt>',
    );
  });

  test("a licensor keeps what else is known of it", () => {
    const seq =
      '<plus:Licensor><rdf:Seq><rdf:li plus:LicensorName="Linz" plus:LicensorURL="https://city.example/" my:desk="7"/></rdf:Seq></plus:Licensor>';
    const bytes = embedRights(withXmp(`<rdf:Description>${seq}${seq}</rdf:Description>`), {
      licensor: { name: "Linz" },
      acquireLicensePage: "https://city.example/",
    });
    const xmp = text(blocksOf(bytes).xmp);
    expect(xmp.match(/plus:Licensor>/g)).toHaveLength(2);
    expect(xmp).toMatch(
      /<rdf:li [^>]*plus:LicensorName="Linz" plus:LicensorURL="https:\/\/city.example\/" my:desk="7"\/>/,
    );
  });

  test("UTF-16 is read, and becomes UTF-8", () => {
    const wide = packet('<rdf:Description photoshop:Source="Büro"/>');
    const utf16 = concat([...wide].map((char) => bigEndian(char.charCodeAt(0), 2)));
    const bytes = embedRights(jpegWith(segmentBytes("xmp", utf16)), { title: "T" });
    expect(readRights(bytes).rights).toEqual({ title: "T", source: "Büro" });
    expect(text(blocksOf(bytes).xmp)).toContain('photoshop:Source="Büro"');
  });

  test("a packet that grows too long for its segment goes on in others", () => {
    const history = `<my:history>${"x".repeat(64_300)}</my:history>`;
    const bytes = embedRights(withXmp(`<rdf:Description>${history}<dc:title>Alt</dc:title></rdf:Description>`), {
      creators: [{ name: "Eva Müller" }],
      usageTerms: "y".repeat(500),
    });
    const { xmp, extendedXmp } = blocksOf(bytes);
    expect(xmp?.length).toBeLessThan(3000);
    expect(text(extendedXmp)).toContain(history);
    expect(text(extendedXmp)).toContain('xmlns:my="https://city.example/ns#"');
    expect(readRights(bytes).rights).toMatchObject({ title: "Alt", creators: ["Eva Müller"] });
    const again = embedRights(bytes, { creators: [{ name: "Eva Müller" }], usageTerms: "y".repeat(500) });
    expect(again).toEqual(bytes);
    // What is stated in the rest of the packet can be replaced there, too.
    const other = embedRights(bytes, { title: "Neu" });
    expect(readRights(other).rights.title).toBe("Neu");
    expect(text(blocksOf(other).extendedXmp)).toContain(history);
  });

  test("rights that are too long for a JPEG are an error", () => {
    expect(() => embedRights(jpegWith(), { usageTerms: "y".repeat(70_000) })).toThrow(/does not fit into a JPEG/);
  });
});

const dataset = (record: number, number: number, data: Uint8Array): Uint8Array =>
  concat([Uint8Array.of(0x1c, record, number), bigEndian(data.length, 2), data]);
const resource = (id: number, data: Uint8Array): Uint8Array =>
  concat([
    fromLatin1("8BIM"),
    bigEndian(id, 2),
    new Uint8Array(2),
    bigEndian(data.length, 4),
    data,
    new Uint8Array(data.length % 2),
  ]);

describe("IPTC-IIM", () => {
  const city = dataset(2, 90, fromLatin1("G\xe4nserndorf"));

  test("Latin-1 becomes UTF-8, other resources stay, and the digest is that of what was written", () => {
    const path = resource(2000, Uint8Array.of(1, 2, 3));
    const bytes = embedRights(jpegWith(segmentBytes("photoshop", concat([path, resource(0x0404, city)]))), {
      creditLine: "Büro",
    });
    const { photoshop = new Uint8Array(0) } = blocksOf(bytes);
    const iim = iimOf(photoshop);
    expect(text(iim)).toContain("Gänserndorf");
    expect(text(iim)).toContain("\x1b%G");
    expect([...photoshop.slice(0, path.length)]).toEqual([...path]);
    expect(digestOf(photoshop)).toEqual(md5(iim ?? photoshop));
  });

  test.each([
    ["UTF-8 that nobody declared", undefined, utf8("Gänserndorf"), "Gänserndorf"],
    ["Latin-2", "\x1b-B", fromLatin1("\xc8esk\xfd"), "Český"],
    ["Latin-1", "\x1b.A", fromLatin1("M\xfcller"), "Müller"],
    ["UTF-8", "\x1b%G", utf8("写真"), "写真"],
  ])("reads %s", (_name, mark, data, value) => {
    const marked = mark === undefined ? new Uint8Array(0) : dataset(1, 90, fromLatin1(mark));
    const bytes = jpegWith(segmentBytes("photoshop", resource(0x0404, concat([marked, dataset(2, 115, data)]))));
    expect(readRights(bytes).rights.source).toBe(value);
    expect(text(iimOf(blocksOf(embedRights(bytes, { title: "T" })).photoshop ?? bytes))).toContain(value);
  });

  test("is believed when its digest says that it alone was changed", () => {
    const xmp = segmentBytes("xmp", utf8(packet('<rdf:Description photoshop:Credit="Old"/>')));
    const iim = dataset(2, 110, utf8("New"));
    const read = (digest: Uint8Array) =>
      readRights(jpegWith(xmp, segmentBytes("photoshop", concat([resource(0x0404, iim), resource(0x0425, digest)]))));
    expect(read(md5(utf8("before"))).rights.creditLine).toBe("New");
    expect(read(md5(iim))).toMatchObject({
      rights: { creditLine: "Old" },
      conflicts: [{ field: "creditLine", values: { xmp: "Old", iim: "New" } }],
    });
  });

  test("limits cut there alone", () => {
    const notice = "© 2026 Stadt Linz, ".repeat(10).trim();
    const bytes = embedRights(jpegWith(), { copyrightNotice: notice });
    expect(readRights(bytes)).toMatchObject({ rights: { copyrightNotice: notice }, conflicts: [] });
    expect(text(iimOf(blocksOf(bytes).photoshop ?? bytes))).not.toContain(notice);
  });
});

describe("options and fields", () => {
  const bytes = embedRights(jpegWith(), { creators: [{ name: "Eva" }] });

  test("what the picture says can be kept", () => {
    const kept = embedRights(bytes, { creators: [{ name: "Max" }], creditLine: "Foto: Eva" }, { onConflict: "keep" });
    expect(readRights(kept).rights).toEqual({ creators: ["Eva"], creditLine: "Foto: Eva" });
  });

  test("a work in the public domain is marked as free", () => {
    const { rights } = readRights(
      embedRights(bytes, { license: { url: "https://creativecommons.org/publicdomain/zero/1.0/" } }),
    );
    expect(rights).toMatchObject({
      isMarked: false,
      webStatement: "https://creativecommons.org/publicdomain/zero/1.0/",
    });
  });

  test("the page about the rights can be another than the license", () => {
    const license = { url: "https://creativecommons.org/licenses/by/4.0/" };
    const { rights } = readRights(embedRights(bytes, { license, webStatement: "https://city.example/photo" }));
    expect(rights).toMatchObject({ license: license.url, webStatement: "https://city.example/photo" });
  });

  test("a work that says nothing changes nothing", () => {
    expect(embedRights(bytes, {})).toEqual(bytes);
  });

  test("places of further pictures in the file move along", () => {
    const rows = [0, 500, 0, 0, 0, 300, 2000, 0].map((value) => bigEndian(value, 4));
    const mpf = concat([fromLatin1("MM\0*\0\0\0\x08\0\x01\xb0\x02\0\x07\0\0\0\x20\0\0\0\x1a\0\0\0\0"), ...rows]);
    const before = jpegWith(segmentBytes("mpf", mpf));
    const after = embedRights(before, { title: "T" });
    const at = after.indexOf(0xe2) + 7;
    const view = new DataView(after.buffer, at);
    const grown = after.length - before.length;
    expect(text(after.subarray(at, at + 2))).toBe("MM");
    expect(view.getUint32(26 + 4)).toBe(500 + grown);
    // Counted from the table on, before which everything was added.
    expect(view.getUint32(26 + 16 + 8)).toBe(2000);
  });
});
