import { expect, test } from "vitest";
import { isByline } from "./bylines.ts";

test.each([
  "By Jane Doe",
  "von Erika Mustermann",
  "Par Jean Dupont et Marie Martin",
  "von Erika Mustermann , Max Mustermann , Anna Musterfrau",
  "Text und Fotos: Max Mustermann",
  "Geschrieben von Anna van der Berg",
  "Texto e imagens: Anna Silva",
  "Escrit per Anna Puig",
])("“%s” says who wrote the text, and nothing else", (line) => expect(isByline(line)).toBe(true));

test.each([
  "Jane Doe",
  "By the river, the water rises",
  "By Jane Doe, who has seen the river rise.",
  "Von 2020 bis 2022",
  "Text: ",
  `By ${"Jane ".repeat(30)}`,
])("“%s” does not", (line) => expect(isByline(line)).toBe(false));
