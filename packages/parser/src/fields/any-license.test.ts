import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openPage } from "../open-page.ts";
import { licenseOfText, toLicense } from "./any-license.ts";
import { licenseOfLink } from "./found-licenses.ts";

interface Row {
  readonly name: string;
  readonly statute?: string;
  readonly url?: string;
  readonly addresses: readonly string[];
  readonly names: readonly string[];
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL("../../../license/data/other.json", import.meta.url), "utf8"),
);
const licenses = rows.filter(
  ({ statute, addresses }) => statute === undefined && !addresses.join().includes("rightsstatements"),
);

test.each(licenses.flatMap(({ names }) => names))("the name %s is one of a license", (name) => {
  const license = licenseOfText(`Published under the ${name}.`);
  expect(license && toLicense(license)?.name).toBeTruthy();
});

test.each(licenses.flatMap(({ addresses }) => addresses))("a link to %s leads to a license", (address) => {
  const { page } = openPage(
    `<html lang="en"><main><h1>The river rises</h1><p>It has risen.</p><a href="https://${address}">Terms</a></main></html>`,
    { url: "https://www.city.example/river" },
  );
  const link = page?.document.elements.find(({ tag }) => tag === "a");
  expect(page && link && licenseOfLink(link, page)?.match).toBeTruthy();
});
