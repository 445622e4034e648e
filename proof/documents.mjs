// Pages of docs/, done by somebody who has an empty folder and the packages: every command and every line of code in turn.
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { transformSync } from "esbuild";
import { ROOT } from "./repository.mjs";
import { execute, npm, ownVariables } from "./stranger.mjs";

const LINZ_PAGE = "packages/parser/fixtures/linz/2022-11-29-typo3-like/page.html";
const LINZ_RELEASE = "packages/schema/examples/linz-2022-11-29.json";
const PHOTO_RELEASE = "packages/schema/examples/photo-release.json";
const PICTURE = "packages/license/fixtures/pictures/gimp.jpg";

/** A program that makes an archive. */
const EMPTY_ARCHIVE = `import { openSqliteStore } from "@civic-media/pipeline/sqlite";
await openSqliteStore("city.sqlite").close();
`;

/** The pages, with what their readers have already: files by name, and packages of others. */
export const DOCUMENTS = {
  "tutorial/attribute-a-photo": { files: { "rathaus.jpg": PICTURE } },
  "tutorial/linz-in-ten-minutes": { files: { "page.html": LINZ_PAGE } },
  "how-to/embed-rights": { files: { "photo-1.jpg": PICTURE, "out/release.json": PHOTO_RELEASE } },
  "how-to/publish-a-feed": {},
  "how-to/publish-a-newsroom": { files: { "releases/linz.json": LINZ_RELEASE, "releases/photo.json": PHOTO_RELEASE } },
  "how-to/serve-a-json-api": {
    files: { "page.html": LINZ_PAGE },
    packages: ["@civic-media/pipeline"],
    prepare: EMPTY_ARCHIVE,
  },
  "how-to/validate-in-another-language": { files: { "release.json": LINZ_RELEASE }, packages: ["ajv@8"] },
};

/** Commands that need what a test cannot have, and the reason. */
const NOT_RUN = [
  [/^git clone https:\/\/github\.com\//, "needs the public repository; what follows it is `npm start` in a clone"],
  [/^npm start -- https:\/\//, "needs a clone, and the page of a city"],
];

/** A server goes on while what follows asks it. */
const SERVER = /^civic-media serve\b/;
const PORT = 4321;

/** The blocks of a page in their order. */
export async function blocksOf(name) {
  const text = await readFile(join(ROOT, `docs/${name}.md`), "utf8");
  return [...text.matchAll(/^```(sh|ts|js)\n(.*?)^```/gms)].map(([, language, code]) => ({ language, code }));
}

// The values after `//`: texts, objects, lists, numbers and words.
const PROMISED = /"(?:[^"\\]|\\.)*"|\{.*\}|\[.*\]|[\w.-]+/g;

/** `console.log(x); // "y"` promises that x is y. */
const withPromises = (code) =>
  code.replace(
    /console\.log\((.*)\);\s*\/\/ (["[{\d].*|true|false|undefined)$/gm,
    (_, values, promised) => `promise([${values}], [${promised.match(PROMISED).join(", ")}]);`,
  );

const PROMISE = `import { deepStrictEqual } from "node:assert";
const plain = (value) => JSON.parse(JSON.stringify(value));
const promise = (is, said) => deepStrictEqual(plain(is), plain(said));\n`;

/** Each block of a page says again what it imports. */
function importOnce(code) {
  const known = new Set();
  return code.replace(/import (type )?\{([^}]+)\} from/g, (_, type = "", names) => {
    const fresh = names.split(",").map((one) => one.trim()).filter((one) => one !== "" && !known.has(one)); // biome-ignore format: short
    for (const one of fresh) known.add(one);
    return `import ${type}{ ${fresh.join(", ")} } from`;
  });
}

/** The code of a page as one program that fails where a promise is not kept. */
export function programOf(blocks) {
  const code = blocks.filter(({ language }) => language !== "sh").map((block) => block.code).join("\n"); // biome-ignore format: short
  if (code === "") return undefined;
  return PROMISE + transformSync(withPromises(importOnce(code)), { loader: "ts", tsconfigRaw: "{}" }).code;
}

/** The packages that a page uses without saying how to install them. */
function packagesOf(blocks, packages = []) {
  const all = blocks.map(({ code }) => code).join("\n");
  const said = new Set([...all.matchAll(/^npm install (.*)$/gm)].flatMap(([, names]) => names.split(" ")));
  const imported = [...all.matchAll(/from "(@civic-media\/[a-z]+)/g)].map(([, name]) => name);
  const command = /^civic-media /m.test(all) ? ["@civic-media/cli"] : [];
  return [...new Set([...packages, ...imported, ...command])].filter((name) => !said.has(name));
}

async function listens() {
  for (let tries = 0; tries < 300; tries += 1) {
    const isOpen = await new Promise((done) => {
      const socket = connect(PORT, "127.0.0.1", () => done(true)).on("error", () => done(false));
      socket.on("connect", () => socket.end());
    });
    if (isOpen) return;
    await wait(100);
  }
  throw new Error(`Nothing listens at ${PORT}.`);
}

/** A shell as its reader has it, in which a pipe fails with its first part. */
function shell(folder, npmrc) {
  const PATH = `${join(folder, "node_modules/.bin")}:${process.env.PATH}`;
  return { cwd: folder, env: { ...ownVariables, PATH, npm_config_userconfig: npmrc } };
}

const bash = (code) => ["-e", "-o", "pipefail", "-c", code];

/** Makes the folder of a reader: his files, a package of his own, and what the page takes for granted. */
async function makeReader(folder, { files = {}, packages, prepare }, { blocks, npmrc }) {
  await mkdir(folder, { recursive: true });
  for (const [to, from] of Object.entries(files)) await cp(join(ROOT, from), join(folder, to), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "reader", private: true, type: "module" }));
  const needed = packagesOf(blocks, packages);
  if (needed.length > 0) await npm(["install", ...needed], folder, npmrc);
  if (prepare === undefined) return;
  await writeFile(join(folder, "prepare.mjs"), prepare);
  await execute(process.execPath, ["prepare.mjs"], { cwd: folder });
}

/** Does what a page says, in an empty folder; gives how many commands and how many blocks of code it ran. */
export async function follow(name, folder, npmrc) {
  const blocks = await blocksOf(name);
  await makeReader(folder, DOCUMENTS[name], { blocks, npmrc });
  const commands = blocks.filter(
    ({ language, code }) => language === "sh" && !NOT_RUN.some(([pattern]) => pattern.test(code)),
  );
  let server;
  const said = [];
  try {
    for (const { code } of commands) {
      if (SERVER.test(code)) {
        server = spawn("/bin/bash", bash(`exec ${code}`), { ...shell(folder, npmrc), env: { ...process.env, ...shell(folder, npmrc).env }, stdio: "ignore" }); // biome-ignore format: short
        await listens();
      } else said.push(await execute("/bin/bash", bash(code), shell(folder, npmrc)));
    }
  } finally {
    server?.kill("SIGINT");
  }
  const program = programOf(blocks);
  if (program !== undefined) {
    await writeFile(join(folder, "page.mjs"), program);
    await execute(process.execPath, ["page.mjs"], { cwd: folder });
  }
  return {
    commands: commands.length,
    said: said.join("\n"),
    code: blocks.length - blocks.filter(({ language }) => language === "sh").length,
  };
}
