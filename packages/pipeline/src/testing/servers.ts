import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A real server on loopback, with its own empty folder. */
export interface TestServer {
  /** `postgres://…` or `redis://…` */
  readonly url: string;
  /** Kills it without warning, and starts it again over the same folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Where Debian puts programs that are not in the path. */
function postgresFolders(): string[] {
  const root = "/usr/lib/postgresql";
  return existsSync(root) ? readdirSync(root).map((version) => join(root, version, "bin")) : [];
}

function findProgram(name: string, more: readonly string[] = []): string | undefined {
  const folders = [...more, ...(process.env["PATH"] ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

const initdb = findProgram("initdb", postgresFolders());
const postgres = findProgram("postgres", postgresFolders());
const redis = findProgram("redis-server") ?? findProgram("valkey-server");

/** Whether the servers are installed; tests that need one say that they skip. */
export const installed = { postgres: initdb !== undefined && postgres !== undefined, redis: redis !== undefined };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function untilOpen(port: number): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.on("error", () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing listens on port ${port}.`);
}

/** PostgreSQL refuses to run as root; then it runs as the user that Debian made for it. */
function identity(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly as?: { uid?: number; gid?: number };
  /** Says when it answers, beyond an open port. */
  ready?(): Promise<void>;
}

async function run(program: Program, folder: string, url: string): Promise<TestServer> {
  let child: ChildProcess;
  const start = async () => {
    child = spawn(program.file, program.args, { stdio: "ignore", ...program.as });
    await untilOpen(program.port);
    await program.ready?.();
  };
  const kill = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  await start();
  return {
    url,
    restart: async () => {
      await kill();
      await start();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts PostgreSQL with an empty database. */
export async function startPostgres(): Promise<TestServer> {
  const as = identity();
  const folder = mkdtempSync(join(tmpdir(), "civic-media-postgres-"));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  const options = ["-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"];
  execFileSync(initdb ?? "", options, { stdio: "ignore", cwd: folder, ...as });
  const port = await freePort();
  const settings = ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1", "-c", "max_connections=60"];
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  const ready = async () => {
    const { Client } = (await import("pg")).default;
    for (const end = Date.now() + 30_000; ; ) {
      const client = new Client({ connectionString: url });
      client.on("error", () => undefined);
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  return run({ file: postgres ?? "", args: settings, port, as, ready }, folder, url);
}

/** Starts Redis, which writes each change down before it answers. */
export async function startRedis(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "civic-media-redis-"));
  const port = await freePort();
  const settings = `--port ${port} --bind 127.0.0.1 --dir ${folder} --appendonly yes --appendfsync always --save`;
  const args = [...settings.split(" "), "", "--maxmemory-policy", "noeviction"];
  return run({ file: redis ?? "", args, port }, folder, `redis://127.0.0.1:${port}`);
}
