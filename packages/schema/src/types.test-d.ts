// Checked by `tsc`: the public types say what they promise.
import { expectTypeOf } from "vitest";
import { defineRelease, diffReleases, quotations, Release, readRelease, rightsFor, safeReadRelease } from "./index.ts";
import type { Block, Media, Organization, Person, Status } from "./types.ts";

expectTypeOf(readRelease).returns.toEqualTypeOf<Release>();
expectTypeOf(Release["~standard"].version).toEqualTypeOf<1>();
expectTypeOf<NonNullable<(typeof Release)["~standard"]["types"]>["output"]>().toEqualTypeOf<Release>();
expectTypeOf<Release["status"]>().toEqualTypeOf<Status>();
expectTypeOf<Release["kicker"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Block["type"]>().toExtend<string>();
expectTypeOf(rightsFor).parameter(1).toEqualTypeOf<Pick<Media, "id" | "type"> | undefined>();
expectTypeOf(quotations).returns.items.toHaveProperty("speakers").toEqualTypeOf<(Person | Organization)[]>();
expectTypeOf(diffReleases).returns.items.toHaveProperty("field").toEqualTypeOf<keyof Release>();

const result = safeReadRelease({});
// @ts-expect-error the release is there only after success was asked for
result.release;

const draft = { headline: "x", inLanguage: "de", datePublished: "2026-01-01", publisher: "x" };
// @ts-expect-error a release has an id or an address
defineRelease({ ...draft, text: "x" });
// @ts-expect-error a release has a text or a body
defineRelease({ ...draft, url: "https://a.example/" });
defineRelease({ ...draft, url: "https://a.example/", text: "x" });

// @ts-expect-error levels are 2 to 6; 1 is the headline's
const heading: Block = { type: "heading", level: 1, content: [] };
expectTypeOf(heading).toExtend<Block>();
