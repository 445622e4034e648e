import type { PlaygroundWords } from "../words/playground.ts";
import { de } from "../words/playground-de.ts";
import { en } from "../words/playground-en.ts";
import { type Html, html, raw } from "./html.ts";
import type { Frame, MenuGroup } from "./layout.ts";
import type { Language } from "./pages.ts";

const WORDS: Readonly<Record<Language, PlaygroundWords>> = { en, de };

/**
 * The page of a stranger is shown here, so nothing may be asked of any server. Styles may stand in the page because what
 * render writes carries its own; they can load nothing.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const hrefOf = (language: Language): string => `${language === "en" ? "" : `${language}/`}playground/index.html`;

type Tab = readonly [panel: string, title: string, extra?: Html];

const tabs = (id: string, label: string, list: readonly Tab[]): Html => html`
<div role="tablist" class="tabs" id="${id}" aria-label="${label}">${list.map(
  ([panel, title, extra], index) =>
    html`<button type="button" role="tab" id="tab-${panel}" aria-controls="${panel}" aria-selected="${index === 0 ? "true" : "false"}"${index === 0 ? "" : raw(' tabindex="-1"')}>${title}${extra}</button>`,
)}</div>`;

const panel = (id: string, content: Html, isOpen = false): Html =>
  html`<div role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"${isOpen ? "" : raw(" hidden")}>${content}</div>`;

function content(words: PlaygroundWords): Html {
  const { tabs: names } = words;
  const none = html``;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<noscript><p><strong>${words.noScript}</strong></p></noscript>
<form id="pg-input" class="pg-input" novalidate>
<div class="choice grow"><label for="pg-html">${words.html}</label><textarea id="pg-html" rows="4" spellcheck="false" autocomplete="off"></textarea></div>
<div class="pg-row">
<div class="choice grow"><label for="pg-url">${words.url}</label><input id="pg-url" type="url" inputmode="url" autocomplete="off" spellcheck="false"></div>
<button type="submit" class="primary">${words.read}</button>
<span class="file"><input type="file" id="pg-file" accept=".html,.htm,.xhtml,.txt,.jpg,.jpeg,.png,.webp,.tif,.tiff,.avif,.heic"><label for="pg-file" class="button quiet">${words.open}</label></span>
<button type="button" id="pg-sample">${words.sample}</button>
</div>
</form>
<p id="pg-status" role="status"></p>
<div id="pg-result" class="linked" hidden>
<section aria-labelledby="pg-left"><h2 class="hidden-title" id="pg-left">${names.left}</h2>
${tabs("pg-tabs-left", names.left, [
  ["pg-source", names.source],
  ["pg-page", names.page],
  ["pg-removed", names.removed],
])}
${panel("pg-source", html`<pre class="source" tabindex="0"><code id="pg-code"></code></pre>`, true)}
${panel("pg-page", none)}
${panel("pg-removed", none)}
</section>
<section aria-labelledby="pg-right"><h2 class="hidden-title" id="pg-right">${names.right}</h2>
${tabs("pg-tabs-right", names.right, [
  ["pg-release", names.release],
  ["pg-rights", names.rights],
  ["pg-notes", names.notes, html` <span class="count" id="pg-notes-count"></span>`],
  ["pg-formats", names.formats],
  ["pg-photo", names.photo],
])}
${panel("pg-release", none, true)}
${panel("pg-rights", none)}
${panel("pg-notes", none)}
${panel("pg-formats", none)}
${panel("pg-photo", none)}
</section>
</div>`;
}

/**
 * The page of the playground in a language.
 *
 * @param language - of its words
 * @param menu - of the site around it; without one the page stands alone, as programs show it
 */
export function playgroundPage(language: Language, menu?: readonly MenuGroup[]): Frame {
  const words = WORDS[language];
  const other = language === "en" ? "de" : "en";
  return {
    href: hrefOf(language),
    language,
    title: words.title,
    description: words.lead,
    menu: menu ?? [],
    isAlone: menu === undefined,
    other: { language: other, href: hrefOf(other) },
    kind: "wide",
    content: content(words),
    scripts: ["assets/playground.js"],
    styles: ["assets/playground.css"],
    csp: CSP,
  };
}
