import fc from "fast-check";
import { expect, it } from "vitest";
import { fromDataUrl, toDataUrl } from "./data-url.ts";

const TYPE = "application/json";
const START = `data:${TYPE};base64,`;
const inBytes = (address: string): string => Buffer.from(address.slice(START.length), "base64").toString("utf8");

it.each(["Linz", "Grüße\u007f\u0080", "Ο Δήμος", "„—“\uffff", "👩‍🚒 𐀀", "\ud800 \udc00\ud83d", "\u0000\u2028"])(
  "writes %j as JSON in UTF-8, which every program reads",
  (text) => {
    const address = toDataUrl({ text }, TYPE);
    expect(inBytes(address)).toBe(JSON.stringify({ text }));
    expect(fromDataUrl(address, TYPE)).toBe(JSON.stringify({ text }));
  },
);

it("gives back any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (text) => {
      const address = toDataUrl(text, TYPE);
      expect(address).toMatch(/^[!-~]+$/);
      expect(JSON.parse(fromDataUrl(address, TYPE) ?? "")).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

it("reads ASCII with escapes, as earlier files have it", () => {
  expect(fromDataUrl(`${START}${btoa('"Gr\\u00fc\\u00dfe"')}`, TYPE)).toBe('"Gr\\u00fc\\u00dfe"');
});

it.each(["", "data:,", `${START}%%%`, `${START}${btoa("\u00ff\u00fe")}`, `data:text/plain;base64,${btoa("1")}`])(
  "reads nothing in %j",
  (address) => {
    expect(fromDataUrl(address, TYPE)).toBeUndefined();
  },
);
