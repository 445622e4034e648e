import { expect, test } from "vitest";
import { linz } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { socialCard } from "./index.ts";

test("colors and fonts are those of the caller", () => {
  const card = socialCard.render(fullRelease, {
    backgroundColor: "#000001",
    textColor: "#000002",
    accentColor: "#000003",
    fontFamily: "Lora",
    smallFontFamily: "Inter",
  });
  expect(card).toMatch(/<rect width="1200" height="630" fill="#000001"/);
  expect(card).toMatch(/font-family="Lora" font-size="\d+" font-weight="700" fill="#000002"/);
  expect(card).toMatch(/font-family="Inter" fill="#000002"/);
  expect(card).toMatch(/font-family="Inter" fill="#000003"/);
  expect(card).toMatch(/<rect width="1200" height="14" fill="#000003"/);
  expect(card).not.toMatch(/#fffdfa|#1c1b1a|#9d2218/);
});

test("a notice is written smaller before its time loses the zone", () => {
  const embargoed = { ...linz, status: { type: "embargoed", until: "2026-11-30T10:00:00+01:00" } } as const;
  const card = socialCard.render(embargoed, { includeUnpublished: true });
  expect(card.replaceAll("\u00a0", " ")).toContain("Sperrfrist bis 30. November 2026, 10:00 Uhr (UTC+1)");
});
