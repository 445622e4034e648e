import { expect, test } from "vitest";
import { canonicalize } from "../canonical/canonicalize.ts";
import { defineRelease, paragraph } from "./define-release.ts";

const draft = {
  url: "https://city.example/news/7",
  headline: "The bridge is open",
  inLanguage: "en",
  datePublished: "2026-05-04",
  publisher: "City of Example",
};

test("text becomes paragraphs at empty lines alone", () => {
  const release = defineRelease({ ...draft, text: "One\nline.\n \t\nTwo\r\n\r\n\n\nThree" });
  expect(release.body).toEqual([paragraph("One line."), paragraph("Two"), paragraph("Three")]);
  expect(canonicalize(release)).toEqual(release);
});

test("a publisher is a name, an organization, or the id of one", () => {
  const organization = { id: "linz", name: "Stadt Linz", kind: "municipality" } as const;
  const make = (publisher: string | typeof organization) =>
    defineRelease({ ...draft, text: "x", publisher, organizations: [organization] });
  expect(make("linz")).toMatchObject({ publisher: "linz", organizations: [organization] });
  expect(make(organization)).toMatchObject({ publisher: "linz", organizations: [organization] });
  expect(make("Stadt Wels")).toMatchObject({
    publisher: "publisher",
    organizations: [{ name: "Stadt Wels" }, organization],
  });
});

test("what the model refuses is refused with its place", () => {
  expect(() => defineRelease({ ...draft, text: "x", datePublished: "4.5.2026" })).toThrow(
    "/datePublished: expected a day",
  );
  expect(() => defineRelease({ ...draft, text: " \n" })).toThrow("/body: expected a list of at least 1 entry");
  expect(() => defineRelease({} as never)).toThrow("/publisher: expected text, found nothing");
});
