import { describe, expect, test } from "vitest";
import { type PageElement, PageText } from "./document.ts";
import { mailLink } from "./mail-links.ts";
import { parseHtml } from "./parse-html.ts";

const elementOf = (html: string): PageElement => {
  const found = parseHtml(html).elements.find(({ tag }) => tag === "a" || tag === "span");
  if (found === undefined) throw new Error(html);
  return found;
};

const textOf = (element: PageElement): string =>
  element.children.map((child) => (child instanceof PageText ? child.text : textOf(child))).join("");

/** As Cloudflare writes an address: a key, and each byte with it. */
const hexOf = (address: string, key: number): string =>
  Buffer.from([key, ...new TextEncoder().encode(address).map((byte) => byte ^ key)]).toString("hex");

/** As TYPO3 writes a link: each character moved within its range. */
const tokenOf = (link: string, by: number): string =>
  Array.from(link, (character) => {
    const code = character.charCodeAt(0);
    const [from, to] = [[0x2b, 0x3a] as const, [0x40, 0x5a] as const, [0x61, 0x7a] as const].find(
      ([first, last]) => code >= first && code <= last,
    ) ?? [0, 0];
    return from === 0
      ? character
      : String.fromCharCode(from + ((code - from + by + (to - from + 1)) % (to - from + 1)));
  }).join("");

describe("the address of a link", () => {
  test.each([
    ["mailto:anna.berg@stadt.example", "anna.berg@stadt.example"],
    [" MAILTO:anna%2Eberg%40stadt.example?subject=Frage", "anna.berg@stadt.example?subject=Frage"],
    [`/cdn-cgi/l/email-protection#${hexOf("anna@stadt.example", 0xd7)}`, "anna@stadt.example"],
    [`https://stadt.example/cdn-cgi/l/email-protection#${hexOf("a@b.example?subject=x", 3)}`, "a@b.example?subject=x"],
    // Nobody's, or none.
    ["mailto:?subject=Lesenswert", undefined],
    ["mailto:a@b@c", undefined],
    ["mailto:%E0%A4%A", undefined],
    ["https://stadt.example/kontakt", undefined],
    ["/cdn-cgi/l/email-protection", undefined],
    ["/cdn-cgi/l/email-protection#zz11", undefined],
    [`/cdn-cgi/l/email-protection#${"ff".repeat(5000)}`, undefined],
    ["javascript:linkTo_UnCryptMailto('abc')", undefined],
  ])("%s", (href, expected) => {
    expect(mailLink(elementOf(`<a href="${href}">Anna Berg</a>`))).toBe(expected);
  });

  test.each([1, 2, 5, -3, -11])("as TYPO3 writes it, moved by %d", (by) => {
    const token = tokenOf("mailto:anna-b.09@stadt.example", by);
    const call = `javascript:linkTo_UnCryptMailto('${token}');`;
    expect(mailLink(elementOf(`<a href="${call}">Anna Berg</a>`))).toBe("anna-b.09@stadt.example");
    expect(
      mailLink(elementOf(`<a href="${call.replaceAll("'", "%27").replace(token, encodeURIComponent(token))}">A</a>`)),
    ).toBe("anna-b.09@stadt.example");
    expect(mailLink(elementOf(`<a href="#" data-mailto-token="${token}" data-mailto-vector="${by}">A</a>`))).toBe(
      "anna-b.09@stadt.example",
    );
  });
});

test("an address that a script writes is the text of its element", () => {
  const hex = hexOf("anna@stadt.example", 0x3d);
  const text = `<span class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</span>`;
  expect(textOf(elementOf(text))).toBe("anna@stadt.example");
  expect(textOf(elementOf(text.replace(hex, "00")))).toBe("[email\u00a0protected]");
});

test("an address is written once, however many texts its element has", () => {
  const text = `<span data-cfemail="${hexOf("anna@stadt.example", 0x3d)}">${"a<br>".repeat(1000)}</span>`;
  expect(textOf(elementOf(text))).toBe(`anna@stadt.example${"a".repeat(999)}`);
});
