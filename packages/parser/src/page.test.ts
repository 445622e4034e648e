import { expect, test, vi } from "vitest";
import { perPage } from "./page.ts";
import { readPage } from "./read-page.ts";

test("what a page is asked for again is found out once per page, also where that is nothing", () => {
  const pages = ["<p>One", "<p>Two"].map((source) => readPage(source, { url: undefined, profiles: [] }));
  const find = vi.fn(() => undefined);
  const ask = perPage(find);
  for (const page of [...pages, ...pages]) expect(ask(page)).toBeUndefined();
  expect(find).toHaveBeenCalledTimes(2);
});
