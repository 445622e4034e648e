// For the test alone: an empty PostgreSQL in a folder of its own, and a small city, both on this computer.
import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** Debian's programs are not in the path. */
const DEBIAN = "/usr/lib/postgresql";
const folders = [
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, "bin")) : []),
  ...(process.env.PATH ?? "").split(delimiter),
];
const find = (name) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
const [initdb, postgres] = [find("initdb"), find("postgres")];

export const hasPostgres = initdb !== undefined && postgres !== undefined;

/** PostgreSQL refuses to run as root. */
function identity() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

const listen = (server) =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));

async function freePort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(connectionString) {
  for (const last = Date.now() + 60_000; ; ) {
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > last) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Starts PostgreSQL. */
export async function startPostgres() {
  const as = identity();
  const folder = mkdtempSync(join(tmpdir(), "postgres-pipeline-"));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  execFileSync(initdb, ["-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    stdio: "ignore",
    cwd: folder,
    ...as,
  });
  const port = await freePort();
  const server = spawn(postgres, ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1"], {
    stdio: "ignore",
    ...as,
  });
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGQUIT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

const release = (number) =>
  `<html lang="en"><h1>Bridge number ${number} opens</h1><p>Published: May 4, 2026</p><p>The bridge number ${number} is open at last, and many people walked across it at noon on Saturday.</p></html>`;

/** Starts a city with so many releases. */
export async function startCity(count) {
  const links = Array.from(
    { length: count },
    (_, at) => `<li>04.05.2026 <a href="/press/${at + 1}">Bridge number ${at + 1} opens</a></li>`,
  );
  const server = createServer(({ url }, response) => {
    const number = Number(/^\/press\/(\d+)$/.exec(url)?.[1]);
    if (url === "/robots.txt") return response.writeHead(404).end();
    const html = number > 0 ? release(number) : `<html lang="en"><h1>Press</h1><ul>${links.join("")}</ul></html>`;
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  const port = await listen(server);
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { host: `127.0.0.1:${port}`, listing: `http://127.0.0.1:${port}/press`, stop };
}
