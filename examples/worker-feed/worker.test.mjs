import assert from "node:assert/strict";
import { test } from "node:test";
import worker from "./worker.mjs";

const TEXT =
  "Die Stadt hat am Montag die neue Brücke über den Fluss eröffnet, und viele Menschen kamen zu Fuß hinüber.";
const pages = {
  "https://www.city.example/press": `<html lang="de"><h1>Presse</h1><ul>
    <li>04.05.2026 <a href="/press/2">Die Brücke ist offen</a></li>
    <li>02.05.2026 <a href="/press/1">Die Bücherei bekommt mehr Platz</a></li></ul></html>`,
  "https://www.city.example/press/2": `<html lang="de"><h1>Die Brücke ist offen</h1><p>Pressemitteilung vom 4. Mai 2026</p><p>${TEXT}</p></html>`,
  "https://www.city.example/press/1": `<html lang="de"><h1>Die Bücherei bekommt mehr Platz</h1><p>Pressemitteilung vom 2. Mai 2026</p><p>${TEXT}</p></html>`,
};
const env = {
  LISTING: "https://www.city.example/press",
  fetch: async (address) =>
    address in pages
      ? new Response(pages[address], { headers: { "content-type": "text/html; charset=utf-8" } })
      : new Response("", { status: 404 }),
};
const ask = (accept, options = {}) =>
  worker.fetch(new Request("https://feed.example/", { headers: accept ? { accept } : {}, ...options }), env);

test("what the caller accepts is what comes", async () => {
  for (const [accept, type] of [
    [undefined, "application/rss+xml"],
    ["application/atom+xml", "application/atom+xml"],
    ["application/feed+json;q=0.9, application/rss+xml;q=0.2", "application/feed+json"],
  ]) {
    const answer = await ask(accept);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("content-type"), new RegExp(type.replace("+", "\\+")));
    const text = await answer.text();
    assert.ok(text.indexOf("Die Brücke ist offen") < text.indexOf("Die Bücherei bekommt mehr Platz"));
  }
  assert.equal((await ask("image/png")).status, 406);
  assert.equal((await ask(undefined, { method: "POST" })).status, 405);
});

test("a city that does not answer is said", async () => {
  const answer = await worker.fetch(new Request("https://feed.example/"), {
    ...env,
    LISTING: "https://www.city.example/gone",
  });
  assert.equal(answer.status, 502);
  assert.match(await answer.text(), /status 404/);
});
