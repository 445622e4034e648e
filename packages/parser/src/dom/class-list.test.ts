import { expect, test, vi } from "vitest";
import { ClassList } from "./class-list.ts";
import { parseHtml } from "./parse-html.ts";

test("elements whose class says the same share one list, those without names have none", () => {
  const page = parseHtml(`<p class="lead big"><b class="big lead"></b><i CLASS='lead big'></i><u class></u><s></s>`);
  const [p, b, i, u, s] = page.elements.map(({ classes }) => classes);
  expect(p?.names).toBe("lead big");
  expect(b?.names).toBe("big lead");
  expect(i).toBe(p);
  expect([u, s]).toEqual([undefined, undefined]);
});

test("each pattern is tried once, on the first names alone", () => {
  const list = new ClassList(`lead ${"x".repeat(200)} author`, 0);
  const lead = /lead/;
  const tried = vi.spyOn(lead, "test");
  expect([list.has(lead), list.has(/author/), list.has(lead), list.has(/big/)]).toEqual([true, false, true, false]);
  expect(tried).toHaveBeenCalledTimes(1);
});
