// `node scripts/third-party.mjs dist`: the licenses of everything of others that was bundled into a package, as they ask for.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2] ?? "dist");
const metafile = join(folder, "metafile-esm.json");

/** The folder of the package that a file belongs to; some packages hold others, without a description of theirs. */
function packageOf(path) {
  const [found] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
  if (found === undefined || existsSync(join(found, "package.json"))) return found;
  return packageOf(found.slice(0, found.lastIndexOf("/node_modules/") + 1));
}

/** The folders of the packages of which code is in the bundle. */
function bundledFolders() {
  const { outputs } = JSON.parse(readFileSync(metafile, "utf8"));
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  return new Set(used.flatMap((path) => packageOf(path) ?? []));
}

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** Name, version and license of a package, with the words that its license asks to keep. */
function noticeOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const files = readdirSync(path)
    .filter((file) => LICENSE_FILE.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(path, file), "utf8").trim());
  return { key: `${name} ${version}`, text: [`${name} ${version} (${license ?? "see below"})`, ...texts].join("\n\n") };
}

const notices = new Map([...bundledFolders()].map((path) => noticeOf(path)).map(({ key, text }) => [key, text]));
const sorted = [...notices].sort(([left], [right]) => left.localeCompare(right)).map(([, text]) => text);
writeFileSync(
  join(folder, "THIRD-PARTY.txt"),
  `This bundle holds code of others:\n\n${sorted.join(`\n\n${"-".repeat(80)}\n\n`)}\n`,
);
rmSync(metafile);
