import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../commands/index.ts";
import { EXIT } from "../exit-codes.ts";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";
import { SHELLS } from "./words.ts";

const folder = mkdtempSync(join(tmpdir(), "civic-media-completion-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scripts: Record<string, string> = {};
beforeAll(async () => {
  for (const shell of SHELLS) {
    let out = "";
    const writeStdout = async (data: string | Uint8Array) => {
      out += String(data);
    };
    expect(await main(["completion", shell], { ...nodeIo, cwd: folder, env: {}, writeStdout })).toBe(EXIT.ok);
    writeFileSync(join(folder, `_civic-media.${shell}`), out);
    scripts[shell] = out;
  }
});

const isThere = (shell: string): boolean => spawnSync(shell, ["-c", "exit"]).status === 0;

describe.each(SHELLS)("%s", (shell) => {
  test("knows every command and every option", () => {
    for (const { usage, options } of commands) {
      expect(scripts[shell]).toContain(usage.split(" ")[0]);
      for (const [flags] of options) {
        const [, name = ""] = /--([a-z-]+)/.exec(flags) ?? [];
        expect(scripts[shell]).toContain(shell === "fish" ? `-l ${name} ` : `--${name}`);
      }
    }
  });

  test("reads its script", (context) => {
    if (!isThere(shell)) return context.skip(`${shell} is not installed`);
    const script = join(folder, `_civic-media.${shell}`);
    expect(spawnSync(shell, ["-n", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});

/** What bash would offer after some words. */
function offered(...words: string[]): string[] {
  const script = `source '${join(folder, "_civic-media.bash")}'
    COMP_WORDS=(civic-media ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}; _civic_media
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["--norc", "-c", script], { encoding: "utf8", cwd: folder });
  return out.trim().split("\n");
}

test.each([
  [["con"], ["convert"]],
  [["convert", "--dr"], ["--dry-run"]],
  [["convert", "--format", "markd"], ["markdown"]],
  [["convert", "-f", "html,json-l"], ["html,json-ld"]],
  [["export", "par"], ["parquet"]],
  [
    ["completion", ""],
    ["bash", "zsh", "fish"],
  ],
  [["search", "x"], [""]],
  [["convert", "_civic-media.z"], ["_civic-media.zsh"]],
])("bash offers after %j: %j", (words, offers) => {
  if (isThere("bash")) expect(offered(...words)).toEqual(offers);
});

test("fish offers words with what they mean", (context) => {
  if (!isThere("fish")) return context.skip("fish is not installed");
  const ask = (line: string) =>
    execFileSync("fish", ["--no-config", "-c", `source ${join(folder, "_civic-media.fish")}; complete -C '${line}'`], { encoding: "utf8" }); // biome-ignore format: short
  expect(ask("civic-media vali")).toMatch(/^validate\tCheck that files/);
  expect(ask("civic-media convert --dry")).toMatch(/^--dry-run\tsay what would be written/);
  expect(ask("civic-media export ")).toMatch(/jsonl/);
});

test("an unknown shell is one sentence", async () => {
  const err: string[] = [];
  const io = { ...nodeIo, cwd: folder, env: {}, writeStderr: (text: string) => void err.push(text) };
  expect(await main(["completion", "\u001b[31mtcsh"], io)).toBe(EXIT.usage);
  expect(err.join("")).toBe("civic-media: There is no completion for “[31mtcsh”; expected one of bash, zsh, fish.\n");
});
