// A registry of npm on this computer: takes our packages from anybody here, and asks npm's for all others.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Where this computer's npm gets packages from. */
const upstream = () => execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();

/**
 * Starts the registry.
 *
 * @param folder - where it keeps what is published
 * @returns its address, an npmrc that leads to it, and how to end it
 */
export async function startRegistry(folder) {
  const port = await freePort();
  const config = {
    self_path: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    web: { enable: false },
    uplinks: { npmjs: { url: upstream(), timeout: "60s", max_fails: 20, fail_timeout: "1s" } },
    packages: {
      "@civic-media/*": { access: "$all", publish: "$all", unpublish: "$all" },
      "**": { access: "$all", proxy: "npmjs" },
    },
    server: { keepAliveTimeout: 60 },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    max_body_size: "50mb",
  };
  const server = await runServer(config);
  await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${port}/`;
  const npmrc = join(folder, "npmrc");
  // npm wants to know who publishes; this registry takes any name.
  await writeFile(
    npmrc,
    `registry=${url}\n//127.0.0.1:${port}/:_authToken=anybody\nprovenance=false\naudit=false\nfund=false\n`,
  );
  return { url, npmrc, close: () => new Promise((resolve) => server.close(resolve)) };
}
