import assert from "node:assert/strict";
import { test } from "node:test";
import { renderRelease } from "@civic-media/render";
import { defineRelease } from "@civic-media/schema";
import { ingest, openDesk } from "./ingest.mjs";

const release = defineRelease({
  url: "https://www.city.example/press/1",
  headline: "The bridge is open",
  inLanguage: "en",
  datePublished: "2026-05-04",
  publisher: "City of Example",
  text: "It opened at noon, and many people walked across.",
});
const corrected = { ...release, version: 2, headline: "The new bridge is open" };

for (const format of ["ninjs", "newsml-g2", "nitf"])
  test(`${format}: new, the same, corrected`, async () => {
    const desk = openDesk(":memory:");
    const [first] = await ingest(renderRelease(release, format), desk);
    assert.equal(first.status, "new");
    assert.equal((await ingest(renderRelease(release, format), desk))[0].status, "same");
    const [last] = await ingest(renderRelease(corrected, format), desk);
    assert.equal(last.status, "corrected");
    assert.match(last.changes.join(" "), /new bridge/);
    assert.equal(desk.find(release.id).headline, "The new bridge is open");
    desk.close();
  });

test("ninjs of another program", async () => {
  const desk = openDesk(":memory:");
  const item = {
    uri: "https://agency.example/7",
    type: "text",
    language: "en",
    versionCreated: "2026-05-04T12:00:00Z",
    headlines: [{ role: "main", value: "The bridge is open" }],
    bodies: [{ contentType: "text/plain", value: "It opened at noon." }],
    infoSources: [{ role: "publisher", name: "An agency" }],
  };
  const [outcome] = await ingest(JSON.stringify(item), desk);
  assert.equal(outcome.status, "new");
  assert.match(desk.find(outcome.id).rights, /ask|unknown/);
  desk.close();
});

test("what is none of it is refused, with the reason", async () => {
  const desk = openDesk(":memory:");
  for (const text of ["", "{}", "{", "<html></html>", "<nitf><body/></nitf>"]) {
    const [outcome] = await ingest(text, desk);
    assert.equal(outcome.status, "refused");
    assert.ok(outcome.reasons.length > 0);
  }
  desk.close();
});
