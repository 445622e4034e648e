import { plainBlocks, type Release } from "@civic-media/schema";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { formatTitle } from "../../release/title.ts";
import { anyRelease, anyText } from "../../testing/arbitrary-release.ts";
import { exampleNames, linz, readExample } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { headerText } from "./header.ts";
import { email } from "./index.ts";
import { toQuotedPrintable } from "./quoted-printable.ts";

const from = { name: "Müller, Presse „Linz“", email: "presse@linz.example" };
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
const read = (release: Release) => PostalMime.parse(email.render(release, { from, includeUnpublished: true }));

describe("a mail program reads what was written", () => {
  test.each([...exampleNames, "every-field"])("%s", async (name) => {
    const release = name === "every-field" ? fullRelease : readExample(name);
    const mail = await read(release);
    expect(oneLine(mail.subject ?? "")).toBe(oneLine(formatTitle(release)));
    expect(mail.from).toEqual({ name: from.name, address: from.email });
    const words = plainBlocks(release.body).join(" ").split(/\s+/u);
    const first = words.slice(0, 3).join(" ");
    if (release.status.type !== "withdrawn" && name !== "every-field")
      expect(oneLine(mail.text ?? "")).toContain(first);
    expect(oneLine(mail.text ?? "")).toContain(oneLine(formatTitle(release)));
    expect(mail.html).toContain(`<html lang="${release.inLanguage}"`);
    expect(mail.html).not.toMatch(/<img|<script|<iframe|<form/);
    expect(mail.attachments).toEqual([]);
  });

  test("any release", async () => {
    await fc.assert(
      fc.asyncProperty(anyRelease, async (release) => {
        const file = email.render(release, { from });
        expect(file.split("\r\n").filter((line) => line.length > 76 || /[^\x20-\x7e\t]/.test(line))).toEqual([]);
        const mail = await PostalMime.parse(file);
        expect(oneLine(mail.subject ?? "")).toBe(oneLine(formatTitle(release)));
        expect(mail.html).toContain("</html>");
      }),
      { numRuns: 150 },
    );
  });
});

test("nothing of a text ends a header or begins another", () => {
  const headline = "Neu\r\nBcc: all@world.example\r\n\r\n<script>";
  const file = email.render({ ...linz, headline }, { from: { name: 'x"\r\nBcc: a@b.example', email: from.email } });
  const headers = file.slice(0, file.indexOf("\r\n\r\n"));
  expect(headers).not.toMatch(/^bcc:/im);
  const wrong = { email: "a@b.example\r\nBcc: c@d.example" };
  expect(() => email.render(linz, { from: wrong })).toThrowError(expect.objectContaining({ code: "argument-invalid" }));
});

test("without a sender it is a draft; lists say how to leave them", () => {
  expect(email.render(linz)).toMatch(/^X-Unsent: 1\r\n/);
  const list = { id: "presse.linz.example", name: "Presse", unsubscribe: "https://linz.example/leave?x=1" };
  const file = email.render(linz, { from, list });
  expect(file).toContain("List-Id: Presse <presse.linz.example>\r\n");
  expect(file).toContain("List-Unsubscribe: <https://linz.example/leave?x=1>\r\n");
  expect(file).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
});

test("the text parts come back byte for byte", () => {
  const decode = (text: string) => {
    const bytes = text.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  };
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (lines) => {
      const text = lines.join("\n");
      const encoded = toQuotedPrintable([text]).join("");
      expect(encoded.split("\r\n").every((line) => line.length <= 76 && !/[ \t]$/.test(line))).toBe(true);
      expect(decode(encoded)).toBe(text.replaceAll("\n", "\r\n").replace(/\r(?!\n)/g, "\r\n"));
    }),
  );
}); // biome-ignore format: one expression

test("encoded words never cut a character", () => {
  const text = headerText("Großer Überblick über die Straßenbahnlinien im Süden 😀 der Stadt, mit allen Änderungen für Fahrgäste");
  for (const word of text.split("\r\n ")) {
    // With "Reply-To: " before it, a line of 76.
    expect(word.length).toBeLessThanOrEqual(66);
    const [, inner = ""] = /^=\?UTF-8\?Q\?(.*)\?=$/.exec(word) ?? [];
    const bytes = inner.replace(/_/g, " ").replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    expect(Buffer.from(bytes, "latin1").toString("utf8")).not.toContain("\ufffd");
  }
}); // biome-ignore format: one expression

test("leaves out a section of which nothing can be shown", () => {
  const boilerplate: Release["boilerplate"] = [{ type: "media", refs: ["photo-1"] }];
  expect(email.render({ ...linz, boilerplate }, { from })).not.toContain("boilerplate");
});
