// Runtimes, and how each runs the program. Their programs come with packages of npm that hold them; Chromium is Debian's.
import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort } from "../registry.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const MODULES = join(HERE, "../node_modules");

/** A runtime that was started has this long, in milliseconds; the machine may be busy. */
const PATIENCE = 600_000;

/** The manifest of a package that is installed; empty where it is not, as on other systems. */
function manifestOf(folder) {
  const manifest = join(MODULES, folder, "package.json");
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
}

/** Runs a program that has files. */
const withFiles = (file, args) => async (work, env) => {
  const out = join(work.folder, `results-${env.LC_ALL}.json`);
  await rm(out, { force: true });
  const all = [...args, join(work.folder, "file.mjs"), work.material, out];
  await promisify(execFile)(file, all, { cwd: work.folder, env: { ...process.env, ...env }, timeout: PATIENCE });
  return JSON.parse(readFileSync(out, "utf8"));
};

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

/** Ends a program, also where it has already ended. */
const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", resolve);
    child.kill("SIGKILL");
  });

async function readAll(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** A server on this computer: a page that runs the program, what it reads, and where it leaves the results. */
async function serve({ material, bundles }) {
  const files = {
    "/": [
      "text/html",
      Buffer.from('<!doctype html><meta charset="utf-8"><script type="module" src="/browser.js"></script>'),
    ],
    "/browser.js": ["text/javascript", readFileSync(bundles.browser)],
    "/material.json": ["application/json", readFileSync(material)],
  };
  let answer;
  const answered = new Promise((resolve) => {
    answer = resolve;
  });
  const server = createServer(async (request, response) => {
    if (request.method === "POST") answer(await readAll(request));
    const [type, content] = files[request.url] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, answered, close: () => server.close() };
}

const after = (milliseconds, words) =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(words)), milliseconds).unref());

async function inChromium(work, env) {
  const server = await serve(work);
  const profile = join(work.folder, `profile-${env.LC_ALL}`);
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`];
  const child = spawn(CHROMIUM, [...flags, server.url], {
    env: { ...process.env, ...env },
    stdio: "ignore",
  });
  try {
    const results = JSON.parse(await Promise.race([server.answered, after(PATIENCE, "The page gave no results.")]));
    if (results.error) throw new Error(results.error);
    return results;
  } finally {
    await end(child);
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const WORKER = (port, compatibilityDate) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${compatibilityDate}",
);
`;

async function ask(url, body) {
  for (const last = Date.now() + 60_000; ; ) {
    try {
      return await fetch(url, { method: "POST", body, signal: AbortSignal.timeout(PATIENCE) });
    } catch (error) {
      if (Date.now() > last || error.cause?.code !== "ECONNREFUSED") throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The day of the version: `1.20261117.1` knows the rules of 2026-11-17. */
const dayOf = (version) => version.replace(/^\d+\.(\d{4})(\d\d)(\d\d)\..*$/, "$1-$2-$3");

const inWorkerd = (file, version) => async (work, env) => {
  const port = await freePort();
  const config = join(dirname(work.bundles.worker), `worker-${port}.capnp`);
  await writeFile(config, WORKER(port, dayOf(version)));
  const child = spawn(file, ["serve", config], { env: { ...process.env, ...env }, stdio: "ignore" });
  try {
    const response = await ask(`http://127.0.0.1:${port}/`, readFileSync(work.material));
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return JSON.parse(text);
  } finally {
    await end(child);
  }
};

function fromNpm(title, folder, path, start) {
  const { name, version } = manifestOf(folder);
  const file = join(MODULES, folder, path);
  // Some packages write "v20.19.0".
  return { title, version: version?.replace(/^v/, ""), from: name ?? folder, run: version && start(file, version) };
}
const node = (major) => fromNpm("Node", `node-${major}`, "bin/node", (file) => withFiles(file, []));

/**
 * Every runtime; `run` is absent where it is not on this computer. The first is the oldest that is supported, and all others
 * are compared with it. `ownLanguage`: it does not take on the language of the machine.
 */
export const RUNTIMES = [
  node(20),
  node(22),
  node(24),
  node(26),
  { ...fromNpm("Bun", "@oven/bun-linux-x64", "bin/bun", (file) => withFiles(file, ["run"])), ownLanguage: true },
  fromNpm("Deno", "@deno/linux-x64-glibc", "deno", (file) => withFiles(file, ["run", "-A"])),
  fromNpm("workerd", "@cloudflare/workerd-linux-64", "bin/workerd", inWorkerd),
  {
    title: "Chromium",
    ownLanguage: true,
    version: CHROMIUM && "Debian's",
    from: "Debian",
    run: CHROMIUM && inChromium,
  },
];
