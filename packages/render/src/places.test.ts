import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "civic-media-places-"));
const program = join(folder, "digests.mjs");

/** Writes everything in every format, and prints what the machine says and a digest of each document. */
const PROGRAM = `
  import { createHash } from "node:crypto";
  import { readFileSync, readdirSync } from "node:fs";
  import { renderNewsroom } from "./newsroom/index.ts";
  import { formats } from "./formats.ts";
  import { renderRelease } from "./render-release.ts";
  const releases = JSON.parse(readFileSync(0, "utf8"));
  const options = { includeUnpublished: true, feed: { feedUrl: "https://example.org/feed" } };
  const digest = (data) => createHash("sha256").update(data).digest("hex");
  const digests = {};
  for (const [index, release] of releases.entries())
    for (const id of Object.keys(formats)) digests[index + " " + id] = digest(renderRelease(release, id, options));
  const { files } = renderNewsroom(releases, { siteUrl: "https://press.example.org/" });
  for (const [path, bytes] of files) digests[path] = digest(bytes);
  const here = new Intl.DateTimeFormat().resolvedOptions();
  const sample = new Date(Date.UTC(2024, 0, 1, 2)).toLocaleString() + (1234.5).toLocaleString();
  console.log(JSON.stringify({ zone: here.timeZone, locale: here.locale, sample, digests }));
`;

interface Report {
  readonly zone: string;
  readonly locale: string;
  readonly sample: string;
  readonly digests: Readonly<Record<string, string>>;
}

async function digestsIn(zone: string, locale: string): Promise<Report> {
  const { exampleNames, readExample } = await import("./testing/examples.ts");
  const { fullRelease } = await import("./testing/full-release.ts");
  const environment = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale };
  const child = run(process.execPath, [program], { env: environment, maxBuffer: 1 << 26 });
  child.child.stdin?.end(JSON.stringify([...exampleNames.map(readExample), fullRelease]));
  return JSON.parse((await child).stdout) as Report;
}

beforeAll(async () => {
  await build({
    stdin: { contents: PROGRAM, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["@civic-media/source"],
    outfile: program,
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("writes the same bytes in every time zone and locale of the machine", { timeout: 120_000 }, async () => {
  const [first, ...others] = [
    await digestsIn("Pacific/Kiritimati", "de_AT.UTF-8"),
    await digestsIn("America/Los_Angeles", "ar_EG.UTF-8"),
    await digestsIn("UTC", "C"),
  ];
  // The machines really differ, or nothing would be shown.
  expect(new Set([first, ...others].map((report) => report?.zone)).size).toBe(3);
  expect(new Set([first, ...others].map((report) => report?.sample)).size).toBe(3);
  expect(Object.keys(first?.digests ?? {}).length).toBeGreaterThan(150);
  for (const { zone, digests } of others) expect(digests, zone).toEqual(first?.digests);
});
