// Writes docs/reference/dependencies.md: what each package brings with it, and under which license. With `--check` it only
// says whether the page is as the lock file has it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const PAGE = "docs/reference/dependencies.md";
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const OURS = "@civic-media/";

/** Where npm put a dependency of a package: the nearest folder above it. */
function placeOf(name, from) {
  for (let at = from; ; at = at.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$|(?:^|\/)packages\/[^/]+$/, "")) {
    const place = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === "") return undefined;
  }
}

/** Everything that comes with a package, its dependencies' dependencies too; ours lead on and are not listed. */
function closureOf(folder) {
  const found = new Map();
  const visit = (from) => {
    const { dependencies = {}, devDependencies = {} } = packages[from] ?? {};
    // The command holds our packages as a bundle, with what they bring.
    const bundled = from === "packages/cli" ? Object.keys(devDependencies).filter((name) => name.startsWith(OURS)) : [];
    for (const name of [...Object.keys(dependencies), ...bundled]) {
      const place = placeOf(name, from);
      if (place === undefined) throw new Error(`package-lock.json has no ${name} for ${from}.`);
      const target = packages[place].link ? packages[place].resolved : place;
      if (found.has(target)) continue;
      found.set(target, name);
      visit(target);
    }
  };
  visit(folder);
  return [...found].filter(([, name]) => !name.startsWith(OURS));
}

const row = ([place, name]) => {
  const { version, license = "not stated" } = packages[place];
  return `| [${name}](https://www.npmjs.com/package/${name}) | ${version} | ${license} |`;
};

const peersOf = (folder) => Object.keys(packages[folder].peerDependencies ?? {}).sort();

function section(folder) {
  const all = closureOf(folder).sort(([, left], [, right]) => (left < right ? -1 : 1));
  const table = ["| | version | license |", "| --- | --- | --- |", ...all.map(row)];
  const peers = peersOf(folder).map((name) => `\`${name}\``);
  return [
    `## ${packages[folder].name}`,
    "",
    ...(all.length === 0 ? ["Brings nothing with it."] : table),
    ...(peers.length === 0 ? [] : ["", `Uses where you install it: ${peers.join(", ")}.`]),
    "",
  ];
}

const folders = readdirSync("packages")
  .sort()
  .map((name) => `packages/${name}`)
  .filter((folder) => existsSync(`${folder}/package.json`));
const page = [
  "---",
  "title: Dependencies",
  "---",
  "",
  "<!-- Written by scripts/list-dependencies.mjs. -->",
  "",
  "# Dependencies and their licenses",
  "",
  "What npm installs with each package, from this repository's lock file; `npm install` may take newer versions in the same",
  "ranges. All packages of civic-media are under the MIT license.",
  "",
  ...folders.flatMap(section),
].join("\n");

if (!process.argv.includes("--check")) writeFileSync(PAGE, page);
else if (!existsSync(PAGE) || readFileSync(PAGE, "utf8") !== page) {
  console.error(
    `${PAGE} is not as package-lock.json has it: run "npm run list:dependencies" and look at what changed.`,
  );
  process.exit(1);
}
