import { CivicMediaError, type Release } from "@civic-media/schema";
import { describe, expect, it } from "vitest";
import { type FormatId, formats } from "../formats.ts";
import { renderRelease } from "../render-release.ts";
import { fullRelease } from "../testing/full-release.ts";

const ids = Object.keys(formats) as FormatId[];
const closed: readonly Release["status"][] = [
  { type: "draft" },
  { type: "scheduled", at: "2024-05-01T09:30:00+02:00" },
  { type: "embargoed", until: "2024-05-01T09:30:00+02:00", note: "Bitte beachten" },
];

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (CivicMediaError.is(error)) return error.code;
    throw error;
  }
  return undefined;
};

describe.each(ids)("%s", (id) => {
  it.each(closed)("refuses what is $type unless the caller asks for it by name", (status) => {
    const release = { ...fullRelease, status };
    expect(codeOf(() => renderRelease(release, id))).toBe("release-not-public");
    expect(codeOf(() => renderRelease([fullRelease, release], id))).toBe("release-not-public");
    expect(renderRelease(release, id, { includeUnpublished: true })).toContain("Neues Rathaus");
  });

  it.each([undefined, null, { headline: "Neues Rathaus" }])("says of %j that it is no release", (release) => {
    expect(codeOf(() => renderRelease(release as never, id))).toBe("argument-invalid");
  });

  it("never writes a note to editors that is not publishable unless the caller asks for it by name", () => {
    expect(renderRelease(fullRelease, id)).not.toContain("GEHEIM");
    expect(renderRelease(fullRelease, id, { includeUnpublished: true })).not.toContain("GEHEIM");
  });

  it("writes of a withdrawn release that it was withdrawn, and none of its text", () => {
    const at = "2024-06-01T12:00:00+02:00";
    const release: Release = { ...fullRelease, status: { type: "withdrawn", at, reason: "Falsche Zahlen." } };
    // A calendar breaks its lines wherever they are full.
    const text = renderRelease(release, id).replaceAll("\r\n ", "");
    // The card has room for the fact alone.
    expect(text).toContain(id === "social-card" ? "Zurückgezogen am 1. Juni 2024" : "Falsche Zahlen.");
    for (const word of ["Guten Tag.", "Muster ist eine Stadt", "p-o.jpg", "Ruiz"]) expect(text).not.toContain(word);
  });
});

it("writes the notes when asked", () => {
  expect(renderRelease(fullRelease, "html", { includeEditorialNotes: true })).toContain("GEHEIM");
});

it("names the known formats when asked for an unknown one", () => {
  expect(codeOf(() => renderRelease(fullRelease, "docx" as FormatId))).toBe("format-unknown");
  expect(codeOf(() => renderRelease(fullRelease, "toString" as FormatId))).toBe("format-unknown");
  expect(() => renderRelease(fullRelease, "docx" as FormatId)).toThrow(/html, .*rss, atom, json-feed/);
});

it("puts embargo and draft where nobody can miss them", () => {
  const release: Release = { ...fullRelease, status: closed[2] as Release["status"] };
  const options = { includeUnpublished: true };
  expect(renderRelease(release, "text", options).split("\n")[0]).toMatch(/^SPERRFRIST BIS 1\.\u00a0MAI 2024/);
  expect(renderRelease(release, "html", options)).toContain('<div class="banner embargoed"><p><strong>Sperrfrist bis');
});
