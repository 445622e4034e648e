// Eleventy asks the archive for its releases; the pages are templates like any others.
import { newsroomOf } from "./newsroom.mjs";

export const config = { dir: { input: "pages", output: "site" } };

export default function configure(eleventy) {
  const { ARCHIVE = "archive.sqlite", SITE = "https://press.city.example/" } = process.env;
  eleventy.addGlobalData("newsroom", () => newsroomOf(ARCHIVE, SITE));
}
