// What was published (setup.mjs), in the hands of a stranger.
import { readdirSync } from "node:fs";
import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { DOCUMENTS, follow } from "./documents.mjs";
import { manifestOf, nameOf, PACKAGES, PURE, packageFolders, ROOT } from "./repository.mjs";
import { compiler, examplesOf, execute, makeStranger, npm } from "./stranger.mjs";

/** The most that a package may weigh, packed, in kB: both kinds of modules, their maps and the sources that these show. */
const MOST_PACKED = { schema: 260, license: 860, parser: 1_420, render: 680, pipeline: 240, cli: 1_900 };
/** The most that the command may weigh installed, with everything that comes with it, in MB of files. */
const MOST_INSTALLED = 12;

const { folder, copy, stranger, registry } = inject("proof");
const at = (...path) => join(folder, ...path);

describe("versions", () => {
  test("every changeset became a version and a line of a changelog", async () => {
    const left = (await readdir(join(copy, ".changeset"))).filter(
      (name) => name.endsWith(".md") && name !== "README.md",
    );
    expect(left).toEqual([]);
    for (const path of await packageFolders(copy)) {
      const { version } = await manifestOf(path);
      expect(version).not.toBe("0.0.0");
      expect(await readFile(join(path, "CHANGELOG.md"), "utf8")).toContain(`## ${version}`);
    }
  });

  test("the command, which holds the others, has a new version when one of them has", async () => {
    const isNew = async (name) => {
      const [before, after] = await Promise.all([ROOT, copy].map((root) => manifestOf(join(root, "packages", name))));
      return before.version !== after.version;
    };
    const fresh = await Promise.all(PACKAGES.map(isNew));
    expect(await isNew("cli")).toBe(fresh.includes(true));
  });

  test.each(PACKAGES)(
    "%s is installed in the version that was published, and asks for the others in theirs",
    async (name) => {
      const published = await manifestOf(join(copy, "packages", name));
      const installed = await manifestOf(join(stranger, "node_modules", nameOf(name)));
      expect(installed.version).toBe(published.version);
      for (const [other, range] of Object.entries(installed.dependencies ?? {})) {
        if (!other.startsWith("@civic-media/")) continue;
        expect((await manifestOf(join(copy, "packages", other.slice(13)))).version).toBe(range.replace(/^[\^~]/, ""));
      }
    },
  );
});

describe("contents", () => {
  test.each(PACKAGES)("%s holds what is needed, is small, and no test", async (name) => {
    const output = await npm(["pack", "--dry-run", "--json"], join(copy, "packages", name), registry.npmrc);
    const [{ files, size }] = [JSON.parse(output)].flat().flatMap((one) => (one.files ? [one] : Object.values(one)));
    const paths = files.map(({ path }) => path);
    console.log(`${nameOf(name)}: ${files.length} files, ${Math.round(size / 1000)} kB packed`);
    expect(paths).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE", "CHANGELOG.md"]));
    expect(
      paths.filter((path) => /\.test\.|\/testing\/|(?:^|\/)(?:cases|fixtures|reports|coverage)\//.test(path)),
    ).toEqual([]);
    expect(size).toBeLessThan(MOST_PACKED[name] * 1_000);
  });
});

describe("the command alone", () => {
  test("installs little, runs, and names what it holds of others", async () => {
    const folder = at("command");
    await makeStranger(folder, [nameOf("cli")], registry.npmrc);
    const modules = join(folder, "node_modules");
    const sizes = (await readdir(modules, { recursive: true })).map((name) => stat(join(modules, name)));
    const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
    console.log(`the command, installed: ${(bytes / 1_000_000).toFixed(1)} MB`);
    expect(bytes).toBeLessThan(MOST_INSTALLED * 1_000_000);
    expect(await readdir(join(modules, "@civic-media"))).toEqual(["cli"]);
    const said = await execute("npx", ["--no-install", "civic-media", "license", "Foto: CC BY 4.0"], { cwd: folder });
    expect(JSON.parse(said).tool).toBe("CC-BY-4.0");
    const others = await readFile(join(modules, "@civic-media/cli/dist/THIRD-PARTY.txt"), "utf8");
    for (const name of ["zod", "htmlparser2", "feedsmith"]) expect(others).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});

/** Every way into a package that JavaScript can take. */
async function entriesOf(name) {
  const { exports } = await manifestOf(join(stranger, "node_modules", nameOf(name)));
  return Object.entries(exports)
    .filter(([path, target]) => typeof target === "object" && !path.includes("*"))
    .map(([path, target]) => ({ entry: nameOf(name) + path.slice(1), hasRequire: "require" in target }));
}

const LOADERS = {
  module: "await import(entry)",
  commonjs: "require(entry)",
};

/** Loads entries in one process; gives those that fail, with the reason. */
async function loadAll(type, entries) {
  const code = `(async () => {
    const failed = [];
    for (const entry of ${JSON.stringify(entries.map(({ entry }) => entry))})
      try { ${LOADERS[type]} } catch (error) { failed.push({ entry, error: String(error.message) }); }
    process.stdout.write(JSON.stringify(failed), () => process.exit());
  })();`;
  return JSON.parse(await execute(process.execPath, [`--input-type=${type}`, "-e", code], { cwd: stranger }));
}

/** Entries that need a library which a stranger installs when he wants it; they say so in one sentence. */
const PEERS = /Cannot find (?:package|module)|npm install/;

describe("JavaScript", () => {
  test.each(PACKAGES)("%s: every entry loads as ESM and as CommonJS", async (name) => {
    const entries = await entriesOf(name);
    const esm = await loadAll("module", entries);
    const cjs = await loadAll(
      "commonjs",
      entries.filter(({ hasRequire }) => hasRequire),
    );
    expect([...esm, ...cjs].filter(({ error }) => !PEERS.test(error))).toEqual([]);
  });

  test("the lines of the README run as they are written", async () => {
    const examples = await examplesOf("README.md");
    expect(examples.length).toBeGreaterThan(0);
    for (const [index, code] of examples.entries()) {
      await writeFile(join(stranger, `readme-${index}.mjs`), code);
      await execute(process.execPath, [`readme-${index}.mjs`], { cwd: stranger });
    }
  });

  test("the command converts a page", async () => {
    await writeFile(
      join(stranger, "page.html"),
      `<html lang="en"><h1>New library opens</h1><p>Published: March 3, 2024</p><p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p></html>`,
    );
    await execute("npx", ["--no-install", "civic-media", "convert", "page.html", "--out", "out"], { cwd: stranger });
    expect((await stat(join(stranger, "out"))).isDirectory()).toBe(true);
  });
});

const RESOLUTIONS = {
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

async function typeCheck(project, files, { typescript, resolution, types }) {
  const target = join(project, `tsconfig.${typescript}.${resolution}.json`);
  const compilerOptions = {
    ...RESOLUTIONS[resolution],
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    types,
  };
  await writeFile(target, JSON.stringify({ compilerOptions, files }));
  await execute(process.execPath, [compiler(typescript), "-p", target], { cwd: project });
}

const importAll = (entries) =>
  entries.map(({ entry }, index) => `import * as e${index} from "${entry}";\nvoid e${index};\n`).join("");

describe.each(["typescript-oldest", "typescript-newest"])("%s", (typescript) => {
  test.each(Object.keys(RESOLUTIONS))("%s: the pure packages, without any types of Node", async (resolution) => {
    const entries = (await Promise.all(PURE.map(entriesOf))).flat();
    await writeFile(join(stranger, "pure.ts"), importAll(entries));
    await typeCheck(stranger, ["pure.ts"], { typescript, resolution, types: [] });
  });

  test.each(Object.keys(RESOLUTIONS))("%s: the lines of the README", async (resolution) => {
    const examples = await examplesOf("README.md");
    const files = await Promise.all(
      examples.map(async (code, index) => {
        await writeFile(join(stranger, `readme-${index}.ts`), code);
        return `readme-${index}.ts`;
      }),
    );
    await npm(["install", "--save-dev", "@types/node@20"], stranger, registry.npmrc);
    await typeCheck(stranger, files, { typescript, resolution, types: ["node"] });
  });

  test("require: types of CommonJS", async () => {
    const entries = (await Promise.all(PURE.map(entriesOf))).flat().filter(({ hasRequire }) => hasRequire);
    const code = entries
      .map(({ entry }, index) => `import e${index} = require("${entry}");\nvoid e${index};\n`)
      .join("");
    await writeFile(join(stranger, "required.cts"), code);
    await typeCheck(stranger, ["required.cts"], { typescript, resolution: "node16", types: [] });
  });
});

describe("docs", () => {
  test.each(Object.keys(DOCUMENTS))("%s: what it says works, in an empty folder", async (name) => {
    const { commands, code, said } = await follow(name, at("docs", name), registry.npmrc);
    console.log(`${name}: ${commands} commands, ${code} blocks of code`);
    expect(commands + code).toBeGreaterThan(0);
    if (name.endsWith("serve-a-json-api")) expect(said).toContain("Linzer Delegation");
  });
});

describe("examples", () => {
  const names = readdirSync(join(ROOT, "examples"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(names)("%s installs and passes its tests", async (name) => {
    const example = at("examples", name);
    await cp(join(ROOT, "examples", name), example, {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
    await npm(["install", "--no-audit", "--no-fund"], example, registry.npmrc);
    const output = await npm(["test"], example, registry.npmrc);
    for (const [line] of output.matchAll(/^.*# SKIP.*$|^﹣ .*$/gm)) console.log(`${name}: ${line}`);
    // Node writes TAP up to 22, and words for people from 24.
    expect(output).toMatch(/^(?:#|ℹ) fail 0$/m);
  });
});
