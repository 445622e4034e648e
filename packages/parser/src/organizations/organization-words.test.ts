import { expect, test } from "vitest";
import { locales } from "../locales/index.ts";
import { isOrganization } from "./organization-words.ts";

test.each([
  "Verein für Heimatpflege",
  "Polizei Steinfurt",
  "Government of Yukon",
  "Marktgemeinde Telfs",
  "Acme Ltd",
  "Fundación Gaudí",
  "Helsingin yliopisto",
])("%s is one", (name) => expect(isOrganization(name, locales)).toBe(true));

test.each(["Anna Berg", "Stadtler Max", "Agnes Incner"])("%s is none", (name) =>
  expect(isOrganization(name, locales)).toBe(false),
);
