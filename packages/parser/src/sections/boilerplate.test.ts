import { expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const TEXT = "The city opened its new library today, which offers study rooms, a café and a workshop for young people.";

const read = (after: string) =>
  parseRelease(
    `<html lang="en"><head><title>New library opens - City of Westville</title></head><body><main><h1>New library opens</h1>
    <p>Published: May 12, 2026</p><p>${TEXT}</p><p>${TEXT}</p>${after}</main></body></html>`,
    { url: "https://www.westville.example/news/1" },
  ).release;

const textOf = (blocks: unknown): string => JSON.stringify(blocks ?? []);

test("what stands behind the mark of the end is kept, and is no news", () => {
  const release = read(
    "<p>ENDS</p><p>Notes to editors:</p><ul><li>Open from 9am to 7pm.</li></ul><p>The library has 40 seats.</p>",
  );
  expect(release?.boilerplate).toMatchObject([
    { type: "box", role: "notes", content: [{ type: "list" }, { content: [{ value: "The library has 40 seats." }] }] },
  ]);
  expect(read("<p>###</p><p>The library has 40 seats.</p>")?.boilerplate).toMatchObject([
    { type: "paragraph", content: [{ value: "The library has 40 seats." }] },
  ]);
  expect(textOf(release?.body)).not.toMatch(/ENDS|seats|editors/);
});

test("what the sender tells about itself", () => {
  const release = read(
    "<h2>About the City of Westville</h2><p>Westville has 115,000 residents.</p><h2>Opening hours</h2><p>From 9am.</p>",
  );
  expect(textOf(release?.boilerplate)).toContain("115,000 residents");
  expect(textOf(release?.boilerplate)).not.toContain("From 9am");
  expect(textOf(release?.body)).toContain("From 9am");
  const inOneLine = read("<p>About the City of Westville: Westville has 115,000 residents.</p>");
  expect(textOf(inOneLine?.boilerplate)).toContain("115,000 residents");
});

test.each([
  "<h2>About the exhibition</h2><p>It shows old maps.</p>",
  "<p>About the City of Westville nobody knew much before, said the librarian, and old maps of it are rare.</p>",
])("what is news stays text: %s", (after) => {
  const release = read(after);
  expect(release?.boilerplate).toBeUndefined();
  expect(textOf(release?.body)).toContain("maps");
});
