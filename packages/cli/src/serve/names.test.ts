import { expect, test, vi } from "vitest";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";

/** What the name server of somebody who wants in answers, by name. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "this-computer.evil.example": ["127.0.0.1"],
  "this-computer-6.evil.example": ["::1"],
  "mapped.evil.example": ["::ffff:127.0.0.1"],
  "intranet.evil.example": ["10.0.0.7"],
  "local.evil.example": ["fd00::7"],
  "cloud.evil.example": ["169.254.169.254"],
  "one-of-two.evil.example": ["203.0.113.7", "192.168.1.1"],
};

vi.mock("node:dns", async (original) => ({
  ...(await original<typeof import("node:dns")>()),
  lookup: (name: string, _options: unknown, done: (error: null, found: unknown) => void) =>
    done(
      null,
      (ANSWERS[name] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    ),
}));

test("a name of the web that leads into a private network is not asked, whatever its name server says", async () => {
  const ending = new AbortController();
  let ready: (address: string) => void = () => {};
  const listening = new Promise<string>((done) => {
    ready = done;
  });
  const io = {
    ...nodeIo,
    env: {},
    signal: ending.signal,
    writeStdout: async (data: string | Uint8Array) => ready(JSON.parse(String(data)).address),
    writeStderr: () => {},
  };
  const ended = main(["serve", "--port", "0", "--json", "--contact", "desk@archive.example"], io);
  const address = await listening;
  for (const name of Object.keys(ANSWERS)) {
    for (const place of [name, `${name}:8080`]) {
      const body = JSON.stringify({ url: `http://${place}/` });
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${address}v1/parse`, { method: "POST", headers, body });
      expect([place, answer.status, ((await answer.json()) as { code?: string }).code]).toEqual([
        place,
        403,
        "address-refused",
      ]);
    }
  }
  ending.abort();
  await ended;
}, 60_000);
