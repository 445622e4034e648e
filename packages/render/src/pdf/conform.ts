import { CivicMediaError } from "@civic-media/schema";
import { type PdfFile, readPdfFile } from "./pdf-file.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * PDF/A asks that a document describes the properties of its metadata that PDF/A does not know (ISO 19005-3, § 6.6.2.3.2):
 * here the one of PDF/UA.
 */
const EXTENSION = [
  '<rdf:li rdf:parseType="Resource">',
  "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  "<pdfaProperty:category>internal</pdfaProperty:category>",
  "<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>",
  "<pdfaProperty:name>part</pdfaProperty:name>",
  "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
  "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>",
].join("");

/** Puts a piece before or behind the one place where a mark stands. */
function insert(text: string, mark: string, piece: string, where: "before" | "after"): string {
  const at = text.indexOf(mark);
  if (at < 0)
    throw new CivicMediaError(
      "pdf-unexpected",
      `The compiler wrote a PDF in which ${JSON.stringify(mark)} is missing. Use @myriaddreamin/typst-ts-node-compiler 0.7.`,
    );
  const cut = where === "before" ? at : at + mark.length;
  return text.slice(0, cut) + piece + text.slice(cut);
}

/** Says in the metadata that the document conforms to PDF/UA-1 (ISO 14289-1, § 5). */
function withIdentification(xmp: string): string {
  const declared = insert(xmp, " xmlns:pdfaid=", ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', "before");
  const named = insert(declared, "<pdfaExtension:schemas>", "<pdfuaid:part>1</pdfuaid:part>", "before");
  return insert(named, "<pdfaExtension:schemas><rdf:Bag>", EXTENSION, "after");
}

/** Asks viewers to show the title of the document instead of the name of its file (ISO 14289-1, § 7.1). */
function withTitleShown(catalog: string): string {
  if (catalog.includes("/ViewerPreferences <<"))
    return insert(catalog, "/ViewerPreferences <<", " /DisplayDocTitle true", "after");
  return insert(catalog, "<<", " /ViewerPreferences << /DisplayDocTitle true >>", "after");
}

interface Rewritten {
  readonly number: number;
  readonly body: Uint8Array;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Adds new versions of objects at the end of a file, as ISO 32000-1, § 7.5.6 has it. */
function update({ bytes, trailer, start }: PdfFile, objects: readonly Rewritten[]): Uint8Array {
  const parts = [bytes, encoder.encode("\n")];
  let at = bytes.length + 1;
  const entries = objects.map(({ number, body }) => {
    const written = join([encoder.encode(`${number} 0 obj\n`), body, encoder.encode("\nendobj\n")]);
    const entry = `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`;
    parts.push(written);
    at += written.length;
    return entry;
  });
  const tail = insert(trailer, "<<", ` /Prev ${start}`, "after");
  parts.push(encoder.encode(`xref\n${entries.join("")}trailer\n${tail}\nstartxref\n${at}\n%%EOF\n`));
  return join(parts);
}

/**
 * Makes a PDF/A-3a of Typst one that is PDF/UA-1 too. Typst writes one or the other; what of PDF/UA is missing in its
 * PDF/A is its mark, and that viewers show the title.
 */
export function conform(bytes: Uint8Array): Uint8Array {
  const file = readPdfFile(bytes);
  const catalog = file?.objectAt(file.root);
  const metadata = Number(/\/Metadata (\d{1,9}) 0 R/.exec(catalog?.text ?? "")?.[1] ?? Number.NaN);
  const xmp = file?.objectAt(metadata)?.stream;
  if (file === undefined || catalog === undefined || xmp === undefined)
    throw new CivicMediaError(
      "pdf-unexpected",
      "The compiler wrote a PDF of another structure than expected. Use @myriaddreamin/typst-ts-node-compiler 0.7.",
    );
  const packet = encoder.encode(withIdentification(decoder.decode(xmp)));
  const head = encoder.encode(`<<\n  /Length ${packet.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`);
  return update(file, [
    { number: metadata, body: join([head, packet, encoder.encode("\nendstream")]) },
    { number: file.root, body: encoder.encode(withTitleShown(catalog.text)) },
  ]);
}
