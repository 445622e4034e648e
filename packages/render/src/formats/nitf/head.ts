import { type Release, rightsFor } from "@civic-media/schema";
import type { RenderOptions } from "../../format.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, mixXml, type SafeXml, xmlElement, xmlLeaf, xmlText } from "../../markup/xml.ts";
import { displayName, publisherName } from "../../release/directory.ts";
import { licenseName } from "../../release/rights-words.ts";
import { formatTitle } from "../../release/title.ts";
import { NITF_SOURCE } from "../../source/media-type.ts";
import type { NitfContext } from "./context.ts";
import { toNorm } from "./dates.ts";

type Parts = readonly (SafeXml | undefined)[];

const STATUS: Readonly<Record<Release["status"]["type"], string>> = {
  draft: "withheld",
  scheduled: "withheld",
  embargoed: "embargoed",
  published: "usable",
  withdrawn: "canceled",
};

const norm = (name: string, date: string | undefined): SafeXml | undefined =>
  date === undefined ? undefined : xmlElement(name, { norm: toNorm(date) });

/** Leaves out an element that would say nothing. */
const said = (name: string, attributes: Readonly<Record<string, string | undefined>>): SafeXml | undefined =>
  Object.values(attributes).every((value) => value === undefined) ? undefined : xmlElement(name, attributes);

function identified({ release, directory }: NitfContext): SafeXml {
  const { people = [], organizations, places = [], events = [], topics = [] } = release;
  const norms = (start: string, end?: string) => ({ "start-date": toNorm(start), "end-date": end && toNorm(end) });
  return xmlElement(
    "identified-content",
    {},
    joinXml([
      ...people.map(({ id, name, sameAs, offices = [] }) =>
        xmlElement(
          "person",
          { value: sameAs?.[0] },
          mixXml([
            xmlText(displayName(directory, id) ?? name),
            ...offices.map(({ jobTitle }) => xmlElement("function", {}, xmlText(jobTitle))),
          ]),
        ),
      ),
      ...organizations.map(({ name, sameAs, url }) => xmlLeaf("org", name, { value: sameAs?.[0] ?? url })),
      ...places.map(({ name, sameAs }) => xmlLeaf("location", name, { "location-code": sameAs?.[0] })),
      ...events.map(({ name, startDate, endDate }) => xmlLeaf("event", name, norms(startDate, endDate))),
      ...topics.map(({ scheme, code, label = "" }) => xmlLeaf("classifier", label, { idsrc: scheme, value: code })),
    ]),
  );
}

function rights(release: Release): Parts {
  return rightsFor(release)
    .slice(0, 1)
    .flatMap((statement) => [
      said("doc.copyright", { holder: statement.copyrightHolder }),
      said("doc.rights", {
        owner: statement.copyrightHolder,
        type: licenseName(statement),
        limitations: statement.usageTerms,
      }),
    ]);
}

function docdata(context: NitfContext): SafeXml {
  const { release } = context;
  const { status, urgency, datePublished, expires, series, keywords = [] } = release;
  const { corrections = [], identifiers = [], shortTitle } = release;
  return xmlElement(
    "docdata",
    { "management-status": STATUS[status.type] },
    joinXml([
      ...corrections.map(({ text }) => xmlElement("correction", { info: text })),
      xmlElement("doc-id", { regsrc: publisherName(release), "id-string": release.id }),
      ...identifiers.map(({ scheme, value }) => xmlElement("doc-id", { regsrc: scheme, "id-string": value })),
      urgency === undefined ? undefined : xmlElement("urgency", { "ed-urg": urgency }),
      norm("date.issue", datePublished),
      norm("date.release", status.type === "embargoed" ? status.until : undefined),
      norm("date.expire", expires),
      said("series", { "series.name": series }),
      xmlElement("du-key", { version: release.version, key: shortTitle }),
      ...rights(release),
      keywords.length === 0
        ? undefined
        : xmlElement("key-list", {}, joinXml(keywords.map((key) => xmlElement("keyword", { key })))),
      identified(context),
    ]),
  );
}

function metas(release: Release, { embedSource }: RenderOptions): Parts {
  const facts = {
    generator: "@civic-media/render",
    kind: release.kind,
    genre: release.genre,
    register: release.register,
    digitalSourceType: release.disclosure?.digitalSourceType,
    [NITF_SOURCE]: embedSource === false ? undefined : JSON.stringify(release),
  };
  return Object.entries(facts).map(([name, content]) =>
    content === undefined ? undefined : xmlElement("meta", { name, content }),
  );
}

/** What the document is, for programs. */
export function nitfHead(context: NitfContext, options: RenderOptions): SafeXml {
  const { release } = context;
  const { url, datePublished, dateModified, previous = [], version: latest } = release;
  const changes = [...previous, ...(dateModified === undefined ? [] : [{ version: latest, at: dateModified }])];
  const page = url === undefined ? undefined : safeUrl(url);
  return xmlElement(
    "head",
    {},
    joinXml([
      xmlLeaf("title", release.shortTitle ?? formatTitle(release)),
      ...metas(release, options),
      docdata(context),
      page === undefined
        ? undefined
        : xmlElement("pubdata", { type: "web", "date.publication": toNorm(datePublished), "ex-ref": page }),
      ...changes.map(({ version, at }) =>
        xmlElement("revision-history", { norm: toNorm(at), comment: `Version ${version}` }),
      ),
    ]),
  );
}
