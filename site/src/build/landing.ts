import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRelease } from "@civic-media/parser";
import { highlight } from "./highlight.ts";
import { type Html, html, raw } from "./html.ts";
import { relative, siteWords } from "./layout.ts";
import { linkedExample } from "./linked.ts";
import type { MarkdownPage } from "./markdown.ts";
import type { Language } from "./pages.ts";

const SAMPLE = "packages/parser/fixtures/linz/2022-11-29-typo3-like";
/** Where the part begins and ends that is shown: the release itself, without the menus around it. */
const FROM = '<div class="';
const TO = "Zurück zur Übersicht";

const HERO = `import { parseRelease } from "@civic-media/parser";
import { renderRelease } from "@civic-media/render";

const { release, evidence, diagnostics } = parseRelease(html, { url });
if (release) renderRelease(release, "rss"); // or HTML, ninjs, NewsML-G2 …`;

/** The page of the city of Linz that examples show. */
export function readSample(root: string): { source: string; url: string } {
  const { url } = JSON.parse(readFileSync(join(root, SAMPLE, "source.json"), "utf8")) as { url: string };
  return { source: readFileSync(join(root, SAMPLE, "page.html"), "utf8"), url };
}

function example(root: string, language: Language): Html {
  const { source, url } = readSample(root);
  const result = parseRelease(source, { url });
  const first = result.evidence["/datePublished"]?.[0]?.start ?? 0;
  return linkedExample(source, result, source.lastIndexOf(FROM, first), source.indexOf(TO), language);
}

/** The first page: what it is, an example made by the parser, then the page of docs/. */
export function landing(root: string, page: MarkdownPage, href: string, language: Language): Html {
  const words = siteWords[language];
  const to = (target: string): string => relative(href, (language === "en" ? "" : `${language}/`) + target);
  const [, rest = ""] = /<\/p>([\s\S]*)$/.exec(page.html) ?? [];
  return html`<div class="hero">
<div><h1>${page.title}</h1>
<p class="lead">${page.lead}</p>
<p class="actions"><a class="button" href="${to("playground/index.html")}">${words.tryIt}</a> <a class="button quiet" href="${to("tutorial/linz-in-ten-minutes.html")}">${words.start}</a></p></div>
<div class="code"><pre tabindex="0"><code class="language-sh">${raw(highlight("npm install @civic-media/parser @civic-media/render", "sh"))}</code></pre>
<pre tabindex="0"><code class="language-ts">${raw(highlight(HERO, "ts"))}</code></pre></div>
</div>
<section class="example" aria-labelledby="example"><h2 id="example">${words.example}</h2>
<p>${words.exampleLead}</p>
${example(root, language)}
</section>
<div class="prose">${raw(rest)}</div>`;
}
