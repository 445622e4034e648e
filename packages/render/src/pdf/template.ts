/**
 * How a document looks: functions that its parts call, and rules for Typst's own elements. The names that it
 * does not define are set before it. Nothing leaves the paper: long words are parted in headings too, a tall picture is
 * made smaller, and a table of many columns is set smaller and closer. Fonts of the machine are never fallen back on: the
 * same release looks the same everywhere. What the compiler cannot part, a number of many digits or a long word of a language
 * without patterns, is set in pieces, between which a line may end; a copy of it is whole. `hyphenated` names the languages
 * that the compiler has patterns for.
 */
export const TEMPLATE = `
#let tallest = 120mm
#let hyphenated = "af be bg ca cs da de el en es et fi fr hr hu is it ka ku la lt mn nb nl nn pl pt ru sk sl sq sr sv tk tr uk".split(" ")
#let unbroken(least) = regex("[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{M}\\p{N}_@.:+%#&=]{" + str(least) + ",}")
#let parted(word) = context {
  let has-patterns = text.lang in hyphenated and word.text.match(regex("\\P{L}")) == none
  if has-patterns { word } else { word.text.clusters().chunks(6).map(part => box(part.join())).join() }
}
#set page(paper: paper, margin: (x: 26mm, top: 24mm, bottom: 28mm), footer-descent: 40%,
  footer: context { set text(8.5pt, fill: soft, font: label-faces); set align(center)
    counter(page).display("1 / 1", both: true) })
#set text(10.5pt, font: faces, fallback: false, fill: ink)
#set par(leading: 0.68em, spacing: 1.05em, justify: false)
#set list(indent: 0.6em, spacing: 0.8em)
#set enum(indent: 0.6em, spacing: 0.8em)
#set table(stroke: (x, y) => (bottom: 0.5pt + line-color), inset: (x: 0pt, y: 5pt))
#show link: set text(fill: link-color)
#show heading: set par(justify: false)
#show heading: set text(hyphenate: false)
#show heading: it => block(above: 1.7em, below: 0.85em, sticky: true, it.body)
#show heading.where(level: 1): set text(21pt, weight: "bold")
#show heading.where(level: 1): it => { set par(leading: 0.42em); block(above: 0.7em, below: 1.1em, it.body) }
#show heading.where(level: 2): set text(13pt, weight: "bold")
#show heading.where(level: 3): set text(11.5pt, weight: "bold")
#show heading: it => { show regex("[^ ]{24,}"): set text(hyphenate: true); show unbroken(24): parted; it }
#show unbroken(60): parted
#let code(body) = text(font: "DejaVu Sans Mono", size: 0.85em, body)
#let small(body) = { set text(8.5pt, fill: soft, font: label-faces); set par(leading: 0.6em, spacing: 0.75em); par(body) }
#let sender(body) = block(width: 100%, below: 2.6em, inset: (bottom: 8pt), stroke: (bottom: 0.5pt + line-color), small(body))
#let kicker(body) = block(below: 0.2em, text(10.5pt, weight: "bold", fill: accent, font: label-faces, par(body)))
#let subheadline(body) = block(above: 0.2em, below: 1em, text(12.5pt, fill: soft, par(body)))
#let summary(body) = block(above: 1.4em, below: 1.2em, par(strong(body)))
#let dateline(body) = block(above: 1.2em, below: 1em, text(fill: soft, style: "italic", par(body)))
#let banner(body) = block(width: 100%, above: 1em, below: 1.2em, inset: 9pt, stroke: 1.2pt + accent, { set text(9.5pt, font: label-faces); par(body) })
#let quotation(body) = block(above: 1.3em, below: 0.7em, inset: (left: 12pt, y: 3pt), stroke: (left: 2pt + accent), quote(block: true, body))
#show quote.where(block: true): set pad(x: 0pt)
#let attribution(body) = block(below: 1.3em, inset: (left: 14pt), text(9.5pt, fill: soft, par([— ] + body)))
#let speakers(body) = block(above: 1.2em, below: 0.5em, sticky: true, text(weight: "bold", font: label-faces, 9.5pt, par(body)))
#let caption(body) = block(above: 1em, below: 1.3em, small(body))
#let picture(path, alt: "") = block(above: 1.3em, below: 0.6em, sticky: true, layout(size => {
  let whole = image(path, alt: alt, width: size.width)
  if measure(whole).height <= tallest { whole } else { image(path, alt: alt, height: tallest) }
}))
#let data-table(columns: 1, ..cells) = {
  let (size, gutter) = if columns > 10 { (6.5pt, 4pt) } else if columns > 6 { (8pt, 7pt) } else { (9.5pt, 14pt) }
  set text(size)
  show unbroken(24): parted
  table(columns: columns, column-gutter: gutter, ..cells)
}
#let logo(path, alt: "") = block(below: 1.4em, image(path, alt: alt, height: 14mm))
#let box-of(body) = block(width: 100%, above: 1.3em, below: 1.3em, inset: 11pt, fill: panel, body)
#let ornament() = block(above: 1.4em, below: 1.4em, width: 100%, align(center, pdf.artifact(line(length: 24mm, stroke: 0.5pt + line-color))))
#let entry(body) = block(above: 0.5em, below: 0.9em, breakable: false, text(9.5pt, par(body)))
`;
