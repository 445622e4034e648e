import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { collect, compose, type FetchedPage } from "@civic-media/pipeline";
import { writeWarc } from "@civic-media/pipeline/warc";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cityPage } from "../../pipeline/src/testing/city-pages.ts";
import { startTestCity, type TestCity } from "../../pipeline/src/testing/city-server.ts";
import { commands } from "./commands/index.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

// Every example of the help and of the reference page is run here, in a folder that holds what it names.

const repository = (path: string): string => fileURLToPath(new URL(`../../../packages/${path}`, import.meta.url));
const LINZ = repository("parser/fixtures/linz/2022-11-29-typo3-like/page.html");
const RELEASE = repository("schema/examples/photo-release.json");

let folder = "";
let city: TestCity;

async function run(
  args: readonly string[],
  more: Partial<Io> = {},
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const io: Io = {
    ...nodeIo,
    cwd: folder,
    playground: new URL(`${pathToFileURL(join(folder, "playground")).href}/`),
    env: { CIVIC_MEDIA_CONTACT: "desk@archive.example" },
    isTerminal: false,
    fetch: async () => new Response(await readFile(LINZ), { headers: { "content-type": "text/html; charset=utf-8" } }),
    writeStdout: async (data) => {
      said.out += String(data);
    },
    writeStderr: (text) => {
      said.err += text;
    },
    ...more,
  };
  return { code: await main(args, io), ...said };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-examples-"));
  city = await startTestCity({ releases: 5 });
  for (const name of ["pages", "out", "monday", "today", "releases", "playground"]) await mkdir(join(folder, name));
  await copyFile(LINZ, join(folder, "page.html"));
  await copyFile(LINZ, join(folder, "playground/index.html"));
  for (const name of ["one.html", "two.html", "pages/2026-a.html"])
    await writeFile(join(folder, name), cityPage(name.length));
  const changed = { ...JSON.parse(await readFile(RELEASE, "utf8")), headline: "Another headline" };
  await writeFile(join(folder, "today/release.json"), JSON.stringify(changed));
  for (const name of ["photo-1.jpg", "IMG_2041.jpg"])
    await copyFile(repository("license/fixtures/pictures/gimp.jpg"), join(folder, name));
  const page: FetchedPage = {
    status: "fetched",
    url: "https://www.city.example/presse/1",
    finalUrl: "https://www.city.example/presse/1",
    body: new TextEncoder().encode(cityPage(1)),
    retrieved: "2026-01-01T00:00:00Z",
    httpStatus: 200,
    headers: [["content-type", "text/html; charset=utf-8"]],
  };
  await collect(compose([page], writeWarc(join(folder, "pages.warc.gz"))));
  for (const file of ["archive.sqlite", "city.sqlite"]) {
    const { code, err } = await run(["archive", `${city.origin}/feed.xml`, "--archive", file, "--contact", "a@b.example", "--delay", "0", "--allow-host", city.host]);
    expect([code, err]).toEqual([EXIT.ok, expect.stringContaining("5 new")]);
  }
}, 60_000); // biome-ignore format: long
// One example writes over what another reads.
beforeEach(async () => {
  for (const name of ["out", "monday", "releases"]) await copyFile(RELEASE, join(folder, name, "release.json"));
});
afterAll(async () => {
  await city?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The words of a command line, without what a shell does after them. */
function wordsOf(example: string): string[] {
  const [own = ""] = example.split(/ [|>] /);
  return [...own.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? "",
  );
}

/** What stands for something that only the reader has. */
const STANDS_FOR: readonly (readonly [RegExp, () => string])[] = [
  [/^https:\/\/www\.linz\.at\/…$|^https:\/\/…$/, () => "https://www.linz.at/medienservice/2022/202211_117863.php"],
  [/^https:\/\/www\.example\.org\/press\/feed\.xml$/, () => `${city.origin}/feed.xml`],
  [/^https:\/\/www\.example\.org\/press$/, () => `${city.origin}/presse`],
  [/^https:\/\/www\.example\.org\/press\/1$/, () => `${city.origin}/presse/1`],
  [/^photo\.jpg$/, () => "photo-1.jpg"],
  [/^\*\.jpg$/, () => "photo-1.jpg"],
  [/^releases\/\*\.json$/, () => "releases/release.json"],
  [/^bürgermeister$|^radweg$/, () => "reise"],
  [/^2026-01-01$/, () => "2020-01-01"],
  [/^4321$/, () => "0"],
];

/** What only the test needs: the city is on this computer and must not wait, and what goes on for ever ends. */
const BESIDES: Readonly<Record<string, () => string[]>> = {
  archive: () => ["--delay", "0", "--allow-host", city.host],
  watch: () => ["--delay", "0", "--allow-host", city.host, "--times", "1"],
};

const examples = commands.flatMap(({ usage, examples: lines }) =>
  lines.map((line) => [line, usage.split(" ")[0] ?? ""] as const),
);

test.each(examples)(
  "%s",
  async (example, name) => {
    const [program, ...words] = wordsOf(example);
    expect([program, words[0]]).toEqual(["civic-media", name]);
    const given = words.map((word) => STANDS_FOR.find(([pattern]) => pattern.test(word))?.[1]() ?? word);
    const isServer = name === "serve" || words.includes("--preview");
    const signal = isServer ? { signal: AbortSignal.timeout(500) } : {};
    const { code, out, err } = await run([...given, ...(BESIDES[name]?.() ?? [])], signal);
    expect(err).not.toContain("mistake in civic-media");
    expect(code, err).toBe(EXIT.ok);
    // Of what is valid there is nothing to say in JSON.
    if (name !== "validate") expect(out + err).not.toBe("");
  },
  60_000,
);
