import { safeReadRelease } from "@civic-media/schema";
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, it, vi } from "vitest";
import { type FormatId, formats } from "./formats.ts";
import { renderRelease } from "./render-release.ts";
import { anyRelease } from "./testing/arbitrary-release.ts";
import { xmlShape } from "./testing/shape.ts";

vi.setConfig({ testTimeout: 120_000 });

const options = { feed: { feedUrl: "https://example.org/feed", homePageUrl: "https://example.org/" } };
const ids = Object.keys(formats) as FormatId[];

it("makes valid releases to test with", () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      expect(safeReadRelease(release)).toMatchObject({ success: true });
    }),
    { numRuns: 200 },
  );
});

it("writes any release in every format, twice the same", () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      for (const id of ids) expect(renderRelease(release, id, options)).toBe(renderRelease(release, id, options));
    }),
    { numRuns: 200 },
  );
});

it("writes feeds that parsers read back with title, id and full text", () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      const rss = renderRelease(release, "rss", options);
      const atom = renderRelease(release, "atom", options);
      xmlShape(rss);
      xmlShape(atom);
      expect(parseRssFeed(rss).items?.[0]?.guid?.value).toBe(release.id);
      expect(parseRssFeed(rss).items?.[0]?.content?.encoded).toBeTruthy();
      expect(parseAtomFeed(atom).entries?.[0]?.id).toBe(release.id);
      const item = parseJsonFeed(renderRelease(release, "json-feed", options)).items?.[0];
      expect(item?.id).toBe(release.id);
      expect(item?.title).toBeTruthy();
    }),
    { numRuns: 200 },
  );
});
