import { expect, test } from "vitest";
import { inSmallLetters } from "../locales/letters.ts";
import { authorPatterns } from "./author-patterns.ts";

test.each(["Publié", "Posted on", "Aktualisiert", "Anónimo", "Subscriber only", "Team", "Anonym"])(
  "%s stands in place of an author and names nobody",
  (text) => expect(authorPatterns().noAuthor.test(inSmallLetters(text))).toBe(true),
);

test.each(["Anna Berg", "Stand Up Berlin", "Jordi Pi i Margall"])("%s may be one", (name) => {
  expect(authorPatterns().noAuthor.test(inSmallLetters(name))).toBe(false);
  expect(name.split(authorPatterns().separator)).toEqual([name]);
});

test.each([
  ["Anna Berg el 3", "Anna Berg"],
  ["Anna Berg on Monday", "Anna Berg"],
  ["Anna Berg vor 3h", "Anna Berg"],
  ["Anna Follower", "Anna Follower"],
])("in %s the name is %s", (text, name) => expect(text.replace(authorPatterns().end, "")).toBe(name));
