import { describe, expect, test } from "vitest";
import { COMMON_OPTIONS } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";
import { commandsDe } from "./commands-de.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { languageOf, say } from "./say.ts";

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(); // biome-ignore format: short

test("every message fills in the same in German, and says something else", () => {
  expect(Object.keys(de)).toEqual(Object.keys(en));
  for (const [id, text] of Object.entries(en)) expect(names(de[id as keyof typeof en]), id).toEqual(names(text));
});

test.each(commands.map((command) => [command.usage, command] as const))("%s has German words in locales/commands-de.ts", (usage, { options }) => {
  const texts = commandsDe[usage.split(" ")[0] ?? ""];
  expect(texts?.summary).toBeTruthy();
  for (const [flags] of [...options, ...COMMON_OPTIONS]) {
    const name = /--[a-z-]+/.exec(flags)?.[0] ?? "";
    expect(texts?.options[name] ?? commandsDe["*"]?.options[name], name).toBeTruthy();
  }
}); // biome-ignore format: long

test.each([
  [{ LC_ALL: "de_AT.UTF-8", LANG: "en_US.UTF-8" }, "de"],
  [{ LC_ALL: "", LC_MESSAGES: "de", LANG: "en_US" }, "de"],
  [{ LANG: "de@euro" }, "de"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{ LANG: "fr_FR" }, "en"],
  [{ LANG: "constructor" }, "en"],
  [{}, "en"],
])("%j speaks %s", (env, language) => {
  expect(languageOf({ ...nodeIo, env })).toBe(language);
  expect(languageOf({ ...nodeIo, env, inLanguage: "de-AT" })).toBe("de");
});

test("what is filled in cannot control the terminal, nor fill in more", () => {
  const said = say({ ...nodeIo, env: {} }, "convert-failed", { page: "\u001b[2J{reason}\u202e", reason: "x\u0007" });
  expect(said).toBe("[2J{reason}: x");
});

describe("the command in German", () => {
  const run = async (args: string[], env: Record<string, string> = { LANG: "de_AT.UTF-8" }) => {
    let said = "";
    const writeStderr = (text: string) => {
      said += text;
    };
    await main(args, { ...nodeIo, env, writeStderr, writeStdout: async (data) => writeStderr(String(data)) });
    return said;
  };

  test("help", async () => {
    const help = await run(["--help"]);
    expect(help).toMatch(/^Aufruf: civic-media[\s\S]*Optionen:[\s\S]*das hier sagen[\s\S]*Befehle:/);
    expect(help).not.toMatch(/Usage|Options:|display|\b(?:Turn|Print|Say|Write)\b/);
    const convert = await run(["convert", "--help", "--lang", "de"], {});
    expect(convert).toMatch(/Formate, mit Kommas dazwischen: json, html/);
    expect(convert).toContain("Beispiele:");
    expect(await run(["convert", "--help", "--lang=en"])).toContain("Examples:");
  });

  test.each([
    [["explode"], /Fehler: Den Befehl „explode“ gibt es nicht/],
    [["conver", "x"], /Ist convert gemeint\?/],
    [["convert", "x", "--nope"], /Fehler: Die Option „--nope“ gibt es nicht/],
    [["parse"], /Fehler: Das Argument „page“ fehlt/],
    [["convert", "x", "--out"], /Fehler: Der Option „-o, --out <folder>“ fehlt ihr Wert/],
    [["parse", "x", "y"], /Fehler: Zu viele Argumente für „parse“/],
  ])("%j", async (args, words) => {
    expect(await run(args)).toMatch(words);
    expect(await run(args, {})).toMatch(/error: |Did you mean/);
  });
});
