import type { Release, RightsStatement } from "@civic-media/schema";
import { fixedElement, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { displayMedia } from "../../release/rights.ts";
import { describeKind, describeTerms, licenseName } from "../../release/rights-words.ts";
import { inDd, inDl, inDt, inP, link } from "./elements.ts";
import type { HtmlContext } from "./handlers.ts";
import { sectionHeading } from "./headings.ts";

const inRights = fixedElement("footer", { class: "rights" });

const isOfDocument = ({ scope }: RightsStatement): boolean => scope === "text" || scope === "page";

/**
 * The license as a link. `rel="license"` speaks of the document as a whole (HTML, § 4.6.7.8; ccREL), so only a statement
 * on text or page carries it; a license of photos must not seem to be one of the text.
 */
function license(statement: RightsStatement): SafeHtml | undefined {
  const name = licenseName(statement);
  if (name === undefined) return undefined;
  const href = statement.license?.url;
  if (href === undefined) return textHtml(name);
  return link(name, { href, rel: isOfDocument(statement) ? "license" : undefined });
}

function statementTerms(statement: RightsStatement, { labels }: HtmlContext): (SafeHtml | undefined)[] {
  const kind = describeKind(statement, labels);
  const page = statement.acquireLicensePage;
  return [
    license(statement),
    kind === undefined ? undefined : textHtml(kind),
    ...describeTerms(statement, labels).map(textHtml),
    page === undefined ? undefined : link(labels.acquireLicense, { href: page }),
  ];
}

/** What a statement speaks of: the text, all images, one image. */
function subjectOf(statement: RightsStatement, { labels, directory }: HtmlContext): string {
  const scope = labels.scopes[statement.scope];
  const name = displayMedia(directory, statement);
  return name === undefined ? scope : `${scope}${labels.colon} ${name}`;
}

function description(statement: RightsStatement, context: HtmlContext): SafeHtml {
  const terms = statementTerms(statement, context);
  return inDd(terms.map((part) => part && inP(part)));
}

/** Statements on the same subject stand below one name. */
function rows(statements: readonly RightsStatement[], context: HtmlContext): SafeHtml[] {
  const bySubject = new Map<string, SafeHtml>();
  for (const statement of statements) {
    const subject = subjectOf(statement, context);
    const before = bySubject.get(subject) ?? inDt(textHtml(subject));
    bySubject.set(subject, joinHtml([before, description(statement, context)]));
  }
  return [...bySubject.values()];
}

/** Writes who may do what with text and photos: one entry per statement, with its scope. */
export function renderRights(release: Release, context: HtmlContext): SafeHtml | undefined {
  const statements = release.rights ?? [];
  if (statements.length === 0) return undefined;
  return inRights([sectionHeading(context.labels.rights, context), inDl(rows(statements, context))]);
}
