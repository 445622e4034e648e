/**
 * The style of a book. Fonts, sizes and colors are the reader's: reading systems have night, sepia and large print of their
 * own, so that lines and weights alone say what belongs together.
 */
export const stylesheet = `body { line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, .kicker, .subheadline { line-height: 1.25; text-align: start; hyphens: manual; -epub-hyphens: manual; }
h1 { font-size: 1.6em; margin: 0; break-before: avoid; }
h2 { font-size: 1.2em; }
h3, h4, h5, h6 { font-size: 1em; }
h2, h3, h4, h5, h6 { margin: 1.6em 0 0.4em; break-after: avoid; }
p, ul, ol, dl, blockquote, figure, table { margin: 0 0 0.8em; }
article p { hyphens: auto; -epub-hyphens: auto; orphans: 2; widows: 2; }
header { margin: 0 0 1.6em; }
header p { hyphens: manual; -epub-hyphens: manual; }
.sender, .dates, .translations, figcaption, .rights, .origin, .topics ul { font-size: 0.85em; }
.sender { margin: 0 0 1.6em; padding: 0 0 0.5em; border-bottom: 1px solid; }
.sender a { color: inherit; text-decoration: none; }
.kicker { font-weight: bold; margin: 0 0 0.3em; }
.subheadline { font-size: 1.1em; margin: 0.5em 0 0; }
.dates { margin: 0.8em 0 0; }
.p-summary { font-weight: bold; margin: 1.2em 0 0; }
.dateline { font-style: italic; margin: 1.2em 0 0; }
[dir="rtl"] .dateline, [dir="rtl"] em { font-style: normal; }
[dir="rtl"] em { font-weight: bold; }
.banner { margin: 1.2em 0 0; padding: 0.6em 0.9em; border: 2px solid; }
.corrections { margin: 1.2em 0 0; padding-inline-start: 0.9em; border-inline-start: 3px solid; }
.banner p, .corrections p { margin: 0.1em 0; }
.translations ul, .topics ul { list-style: none; margin: 0.8em 0 0; padding: 0; }
.translations li, .topics li { display: inline; }
.translations li + li::before, .topics li + li::before { content: " · "; }
figure { margin-inline: 0; }
figure.quotation { margin: 1.2em 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
figure.quotation blockquote { margin: 0; }
figure.quotation figcaption::before { content: "— "; }
figure.image { break-inside: avoid; margin: 1.4em 0; }
figure img { display: block; max-width: 100%; height: auto; max-height: 90vh; margin: 0 auto; }
figcaption { margin: 0.5em 0 0; text-align: start; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9em; }
caption { text-align: start; padding-bottom: 0.4em; }
th, td { text-align: start; vertical-align: top; padding: 0.3em 0; padding-inline-end: 0.9em; border-bottom: 1px solid; }
.box { margin: 1.4em 0; padding: 0.7em 0.9em; border: 1px solid; }
.title, .speakers, dt { font-weight: bold; }
.speakers, .title { margin: 1em 0 0.1em; }
.box > .title { margin-top: 0; }
dd { margin: 0 0 0.5em; margin-inline-start: 1em; }
li > p { margin: 0 0 0.3em; }
li > ul, li > ol, .box > p:last-child, dd > p:last-child, blockquote > p:last-child, .turn > p:last-child { margin-bottom: 0; }
.rights > h2 { font-size: 1.1em; }
hr { border: 0; border-top: 1px solid; width: 5em; margin: 1.8em auto; }
section, .rights { margin-top: 2em; }
section > h2, .rights > h2 { margin: 0 0 0.5em; }
section > h2 { font-size: 1em; }
address { font-style: normal; margin: 0 0 0.8em; }
.rights { border-top: 1px solid; padding-top: 0.9em; }
.rights dd p, .origin p { margin: 0; }
.origin a, address a { overflow-wrap: anywhere; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { margin-inline-start: 1.2em; font-size: 0.9em; }
nav li { margin: 0.5em 0; }
`;
