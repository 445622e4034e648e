import { expect, test } from "vitest";
import { isBodyName } from "./body-names.ts";

test.each([
  ["Department of Public Health", "en"],
  ["Illinois Department of Public Health", "en"],
  ["United States Department of Justice", "en"],
  ["Exampleville Board of Education", "en"],
  ["Senatsverwaltung für Finanzen", "de"],
])("%s is a body (%s)", (name, tag) => {
  expect(isBodyName(name, tag)).toBe(true);
});

test.each([
  ["Call the Department of Public Health", "en"],
  ["News from Department of Public Health", "en"],
  ["Department", "en"],
  ["Anna Berg", "en"],
])("%s is none (%s)", (name, tag) => {
  expect(isBodyName(name, tag)).toBe(false);
});
