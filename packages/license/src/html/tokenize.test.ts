import { expect, test } from "vitest";
import { detectLicenses } from "./index.ts";
import { decode } from "./tokenize.ts";

test.each([
  ["https&#58;//a&#x2F;b&#X2f;c", "https://a/b/c"],
  ["&copy; Stadt K&ouml;ln &amp; &Uuml;berlingen", "© Stadt Köln & Überlingen"],
  ["&copy Stadt", "© Stadt"],
  ["&unknown; R&D", "&unknown; R&D"],
  ["&#128247; &#x1F4F7;", "📷 📷"],
  ["&#0;&#xD800;&#57343;&#x110000;", "\ufffd\ufffd\ufffd\ufffd"],
])("%s is read as browsers do", (written, text) => {
  expect(decode(written)).toBe(text);
});

test("an address that is written with references is one", () => {
  const page = '<a rel="license" href="https&#58;&#x2F;/creativecommons.org/licenses/by/4.0/">Lizenz</a>';
  expect(detectLicenses(page)[0]?.tool).toBe("CC-BY-4.0");
});
