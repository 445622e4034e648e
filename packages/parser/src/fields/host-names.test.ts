import { expect, test } from "vitest";
import { hostLabel, isNamedByHost } from "./host-names.ts";

test.each([
  ["www.linz.at", "linz"],
  ["www.city.co.uk", "city"],
  ["presse.linz.at", "linz"],
])("%s names %s", (host, label) => {
  expect(hostLabel(host)).toBe(label);
});

test.each([
  ["European Parliament", "www.europarl.europa.eu", true],
  ["European Central Bank", "www.ecb.europa.eu", true],
  ["NASA Jet Propulsion Laboratory", "www.jpl.nasa.gov", true],
  ["JPL Home", "www.jpl.nasa.gov", false],
  ["Hill Museum of Town History", "www.hill-museum.example", true],
  ["Latest News", "www.ecb.europa.eu", false],
  ["Health", "www.he.example", false],
  ["Read all city news", "racine.gov", false],
  ["Zurück zur Stadt Beispiel", "www.stadtbeispiel.example", false],
  ["Logo Stadt Beispiel", "www.stadtbeispiel.example", false],
  ["Startseite Stadt Beispiel", "www.stadtbeispiel.example", false],
  ["The Next Great Thing", "tng.example", false],
  ["Museum für moderne Kunst Beispiel", "www.museum-beispiel.example", true],
])("%s at %s: %s", (name, host, expected) => {
  expect(isNamedByHost(name, host)).toBe(expected);
});

test("a long name and a long label end", () => {
  expect(isNamedByHost("a ".repeat(5000), `${"a".repeat(5000)}.example`)).toBe(false);
});
