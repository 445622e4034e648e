// The rights in a photo, read from the file and written into a copy of it.
import type { Work } from "@civic-media/license";
import { embedRights, type PictureRights, readRights } from "@civic-media/license/embed";
import { tools } from "@civic-media/license/tools";
import { workFor } from "@civic-media/schema";
import { choice, downloadLink, el } from "../dom.ts";
import { definePart, type OpenPage, type OpenPhoto, words } from "../state.ts";

const FIELDS = ["title", "creators", "creditLine", "copyrightNotice", "usageTerms"] as const;

/** The licenses that people choose from today: the current version of each, the dedication and the mark. */
const LICENSES = tools.filter(
  ({ version, jurisdiction, deprecatedOn, unit }) =>
    jurisdiction === undefined &&
    deprecatedOn === undefined &&
    (version === "4.0" || unit === "zero" || unit === "mark"),
);

function shown(value: PictureRights[keyof PictureRights]): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (typeof value === "string") return value;
  return value
    .map((one) => (typeof one === "string" ? one : [one.name, one.url].filter(Boolean).join(", ")))
    .join("; ");
}

function rightsTable(columns: readonly PictureRights[]): HTMLElement {
  const names = (Object.keys(words.photo.labels) as (keyof PictureRights)[]).filter((name) =>
    columns.some((rights) => rights[name] !== undefined),
  );
  return el(
    "div",
    { class: "table", role: "group", tabindex: 0, "aria-label": words.photo.inFile },
    el(
      "table",
      {},
      columns.length > 1 &&
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            el("td"),
            el("th", { scope: "col" }, words.photo.before),
            el("th", { scope: "col" }, words.photo.after),
          ),
        ),
      el(
        "tbody",
        {},
        ...names.map((name) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, words.photo.labels[name]),
            ...columns.map((rights) => el("td", { dir: "auto" }, shown(rights[name]) || "–")),
          ),
        ),
      ),
    ),
  );
}

/** The photo of the release that has the file's name, else what holds for all of them. */
function workIn(page: OpenPage | undefined, name: string): Work {
  const release = page?.result.release;
  if (release === undefined) return {};
  const media = release.media?.find(({ renditions = [] }) =>
    renditions.some(({ contentUrl }) => contentUrl.endsWith(`/${name}`)),
  );
  return workFor(release, media ?? { id: "", type: "image" });
}

/** What the file says already, as far as the form has a place for it. */
const workInFile = ({ creators = [], license, ...rights }: PictureRights): Work => ({
  ...Object.fromEntries(
    FIELDS.flatMap((field) => (field !== "creators" && rights[field] ? [[field, rights[field]]] : [])),
  ),
  creators: creators.map((name) => ({ name })),
  ...(license === undefined ? {} : { license: { url: license } }),
});

const text = (work: Work, field: (typeof FIELDS)[number]): string =>
  field === "creators" ? (work.creators ?? []).map(({ name }) => name).join(", ") : (work[field] ?? "");

const LICENSE_OPTIONS = {
  "": words.photo.noLicense,
  ...Object.fromEntries(LICENSES.map(({ url, identifier }) => [url, identifier])),
};

const licenseIn = ({ license }: Work): string =>
  LICENSES.find(({ url }) => license?.url?.replace(/^http:/, "https:").startsWith(url))?.url ?? "";

/** Puts a record into the form; fields of which it says nothing stay. */
function fillIn(form: HTMLFormElement, work: Work): void {
  for (const field of FIELDS) {
    const input = form.elements.namedItem(field);
    if (input instanceof HTMLInputElement && text(work, field) !== "") input.value = text(work, field);
  }
  const license = form.elements.namedItem("license");
  if (license instanceof HTMLSelectElement && licenseIn(work) !== "") license.value = licenseIn(work);
}

/** What the form says. */
function filled(form: HTMLFormElement): Work {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? "").trim();
  const creators = value("creators")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const stated = FIELDS.filter((field) => field !== "creators" && value(field) !== "");
  return {
    ...Object.fromEntries(stated.map((field) => [field, value(field)])),
    ...(creators.length > 0 ? { creators: creators.map((name) => ({ name })) } : {}),
    ...(value("license") === "" ? {} : { license: { url: value("license") } }),
  };
}

const input = (field: (typeof FIELDS)[number]): HTMLElement =>
  el(
    "div",
    { class: "choice" },
    el("label", { for: `pg-photo-${field}` }, words.photo.fields[field]),
    el("input", { id: `pg-photo-${field}`, name: field, autocomplete: "off" }),
  );

function formView(photo: OpenPhoto, before: PictureRights, page: OpenPage | undefined, type: string): HTMLElement {
  const result = el("div", { role: "status" });
  const license = choice(words.photo.fields.license, "pg-photo-license", LICENSE_OPTIONS, () => undefined);
  license.querySelector("select")?.setAttribute("name", "license");
  // Only when asked for: the page that is open need not be the page of the photo.
  const take = el("button", { type: "button" }, words.photo.fromRelease);
  const form = el(
    "form",
    { class: "photo-form" },
    ...FIELDS.map(input),
    license,
    el(
      "div",
      { class: "bar" },
      el("button", { type: "submit", class: "primary" }, words.photo.button),
      page?.result.release && take,
    ),
  );
  fillIn(form, workInFile(before));
  take.addEventListener("click", () => fillIn(form, workIn(page, photo.name)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    try {
      const bytes = embedRights(photo.bytes, filled(form)) as Uint8Array<ArrayBuffer>;
      const name = photo.name.replace(/(\.[^.]*)?$/, ".credited$1");
      result.replaceChildren(
        el("p", {}, words.photo.written),
        rightsTable([before, readRights(bytes).rights]),
        downloadLink(words, name, bytes, type),
      );
    } catch (error) {
      result.replaceChildren(el("p", {}, error instanceof Error ? error.message : String(error)));
    }
  });
  return el("section", { class: "rights-card" }, el("h3", {}, words.photo.write), form, result);
}

function photoView(photo: OpenPhoto, page: OpenPage | undefined): HTMLElement[] {
  try {
    const { rights, conflicts, encodingFormat, hasContentCredentials } = readRights(photo.bytes);
    const picture = el("img", {
      alt: photo.name,
      class: "thumbnail",
      src: URL.createObjectURL(new Blob([photo.bytes], { type: encodingFormat })),
    });
    // Browsers do not show TIFF and HEIC.
    picture.addEventListener("error", () => picture.remove());
    return [
      el(
        "section",
        { class: "rights-card" },
        el("h3", { dir: "auto" }, `${words.photo.inFile}: ${photo.name}`),
        picture,
        Object.keys(rights).length === 0 ? el("p", {}, words.photo.empty) : rightsTable([rights]),
        conflicts.length > 0 &&
          el("p", {}, `${words.photo.conflicts} ${conflicts.map(({ field }) => words.photo.labels[field]).join(", ")}`),
        hasContentCredentials && el("p", {}, words.photo.signed),
      ),
      ...(hasContentCredentials ? [] : [formView(photo, rights, page, encodingFormat)]),
    ];
  } catch (error) {
    return [el("p", {}, `${words.photo.failed} ${error instanceof Error ? error.message : String(error)}`)];
  }
}

definePart("photo", (panel, page, photo) => {
  const choose = el("label", { for: "pg-file", class: "button quiet" }, words.photo.choose);
  panel.replaceChildren(el("p", {}, words.photo.lead), choose, ...(photo ? photoView(photo, page) : []));
});
