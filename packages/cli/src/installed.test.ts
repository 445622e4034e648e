import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { makeProgram, type Program } from "./testing/program.ts";

const PAGE = `<html lang="en"><h1>New library opens</h1><p>Published: March 3, 2024</p>
  <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p></html>`;
const FEED = `<rss version="2.0"><channel><title>City</title><item><title>New library</title><link>/press/1</link></item></channel></rss>`;
const MODULES = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

let folder: string;
let program: Program;
let server: Server;
let host: string;

// What npm installs with the command: nothing of this repository, and of others what the command names.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "installed-"));
  for (const name of Object.keys(packageJson.dependencies)) {
    const path = join(folder, "node_modules", name);
    await mkdir(dirname(path), { recursive: true });
    await symlink(join(MODULES, name), path);
  }
  program = await makeProgram(`${join(folder, "node_modules", "@civic-media", "cli", "dist")}/`);
  server = createServer(({ url }, response) => {
    const body = url === "/feed.xml" ? FEED : url === "/press/1" ? PAGE : undefined;
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html" }).end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => program.run(args, { cwd: folder });

test("the command alone archives a site, and gives the archive out again", async () => {
  const contact = ["--contact", "desk@archive.example", "--allow-host", host, "--delay", "0"];
  expect(await run("archive", `http://${host}/feed.xml`, ...contact)).toMatchObject({ code: 0, out: "" });
  expect(await run("export", "jsonl")).toMatchObject({ code: 0, out: expect.stringContaining("New library opens") });
});

test("the command alone converts a folder, again only what is new", async () => {
  await mkdir(join(folder, "pages"), { recursive: true });
  await writeFile(join(folder, "pages", "1.html"), PAGE);
  const convert = () => run("convert", "pages", "--out", "releases", "--format", "json");
  expect(await convert()).toMatchObject({ code: 0, err: expect.stringContaining("1 converted") });
  expect(await convert()).toMatchObject({ code: 0, err: expect.stringContaining("1 unchanged") });
});
