import type { ParseReleaseResult } from "@civic-media/parser";
import { fieldsOf } from "../shared/fields.ts";
import { groupOf, leading } from "../shared/groups.ts";
import { stretchesOf } from "../shared/spans.ts";
import { fieldWords } from "../words/fields.ts";
import { type Html, html } from "./html.ts";
import { siteWords } from "./layout.ts";
import type { Language } from "./pages.ts";

const LONGEST = 420;

/** The middle of a long stretch between two marks is of no interest. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}\n          …\n${text.slice(-LONGEST / 2)}`;
}

/** Source and release side by side, as the playground shows them too. */
export function linkedExample(
  source: string,
  result: ParseReleaseResult,
  from: number,
  to: number,
  language: Language,
): Html {
  const { release, evidence, removed } = result;
  if (release === undefined) throw new TypeError("The example of the landing page holds no release.");
  const words = siteWords[language];
  const shown = fieldsOf(release, evidence).filter(
    ({ evidence: [best] }) => best?.start !== undefined && best.start >= from && best.start < to,
  );
  const known = new Set(shown.map(({ pointer }) => pointer));
  let offset = 0;
  const marks = stretchesOf(source, evidence, removed).flatMap(({ text, pointers }) => {
    const start = offset;
    offset += text.length;
    if (start + text.length <= from || start >= to) return [];
    const here = pointers.filter((pointer) => known.has(pointer));
    const innermost = leading(here);
    const words = shortened(text.slice(Math.max(0, from - start), to - start));
    return innermost === undefined
      ? [html`${words}`]
      : [html`<mark class="g-${groupOf(innermost)}" data-at="${here.join(" ")}">${words}</mark>`];
  });
  return html`<div class="linked" data-linked>
<section aria-labelledby="example-source"><h3 id="example-source">${words.source}</h3>
<pre class="source" tabindex="0"><code>${marks}</code></pre></section>
<section aria-labelledby="example-release"><h3 id="example-release">${words.result}</h3>
<ul class="fields">${shown.map(
    ({ pointer, name, group, value, note, evidence: [best] }) => html`
<li><button type="button" class="field g-${group}" data-pointer="${pointer}"><span class="field-name">${fieldWords[language][name as "headline"] ?? name}</span>
<span class="field-value">${value.length > 150 ? `${value.slice(0, 149)}…` : value}</span>${note ? html`<span class="field-note">${note.length > 120 ? `${note.slice(0, 119)}…` : note}</span>` : ""}
<span class="field-rule">${words.foundBy} <code>${best?.rule ?? ""}</code>, ${Math.round((best?.confidence ?? 0) * 100)}&#8239;% ${words.sure}</span></button></li>`,
  )}</ul></section>
</div>`;
}
