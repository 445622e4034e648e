// The rights in a photo, read from the file and written into a copy of it.
import type { Work } from "@civic-media/license";
import { embedRights, type PictureRights, readRights } from "@civic-media/license/embed";
import { tools } from "@civic-media/license/tools";
import { choice, downloadLink, el } from "../dom.ts";
import { definePart, type OpenPage, type OpenPhoto, words } from "../state.ts";
import { workOfPhoto } from "../work-of.ts";

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
function workFor(page: OpenPage | undefined, name: string): Work {
  const release = page?.result.release;
  if (release === undefined) return {};
  const media = release.media?.find(({ renditions = [] }) =>
    renditions.some(({ contentUrl }) => contentUrl.endsWith(`/${name}`)),
  );
  return workOfPhoto(release, media);
}

const text = (work: Work, field: (typeof FIELDS)[number]): string =>
  field === "creators" ? (work.creators ?? []).map(({ name }) => name).join(", ") : (work[field] ?? "");

/** What the form says, on top of what is known of the work. */
function filled(form: HTMLFormElement, license: string): Work {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? "").trim();
  const creators = value("creators")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const stated = FIELDS.filter((field) => field !== "creators" && value(field) !== "").map((field) => [
    field,
    value(field),
  ]);
  return {
    ...Object.fromEntries(stated),
    ...(creators.length > 0 ? { creators: creators.map((name) => ({ name })) } : {}),
    ...(license === "" ? {} : { license: { url: license } }),
  };
}

function formView(photo: OpenPhoto, before: PictureRights, work: Work, type: string): HTMLElement {
  let license = work.license?.url ?? "";
  const result = el("div", { role: "status" });
  const options = {
    "": words.photo.noLicense,
    ...Object.fromEntries(LICENSES.map(({ url, identifier }) => [url, identifier])),
  };
  const chosen = Object.keys(options).find((url) => url !== "" && license.startsWith(url)) ?? "";
  license = chosen;
  const form = el(
    "form",
    { class: "photo-form" },
    ...FIELDS.map((field) =>
      el(
        "div",
        { class: "choice" },
        el("label", { for: `pg-photo-${field}` }, words.photo.fields[field]),
        el("input", { id: `pg-photo-${field}`, name: field, value: text(work, field), autocomplete: "off" }),
      ),
    ),
    choice(
      words.photo.fields.license,
      "pg-photo-license",
      options,
      (value) => {
        license = value;
      },
      chosen,
    ),
    el("button", { type: "submit", class: "primary" }, words.photo.button),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    try {
      const bytes = embedRights(photo.bytes, filled(form, license)) as Uint8Array<ArrayBuffer>;
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
  return el(
    "section",
    { class: "rights-card" },
    el("h3", {}, words.photo.write),
    el("p", { class: "hint" }, words.photo.fromRelease),
    form,
    result,
  );
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
      ...(hasContentCredentials ? [] : [formView(photo, rights, workFor(page, photo.name), encodingFormat)]),
    ];
  } catch (error) {
    return [el("p", {}, `${words.photo.failed} ${error instanceof Error ? error.message : String(error)}`)];
  }
}

definePart("photo", (panel, page, photo) => {
  const choose = el("label", { for: "pg-file", class: "button quiet" }, words.photo.choose);
  panel.replaceChildren(el("p", {}, words.photo.lead), choose, ...(photo ? photoView(photo, page) : []));
});
