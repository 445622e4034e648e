/** A tag, or a stretch of text, of a page. */
export type Token =
  | {
      readonly type: "open";
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly empty: boolean;
    }
  | { readonly type: "close"; readonly tag: string }
  | { readonly type: "text"; readonly text: string };

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const RAW = new Set(["script", "style", "textarea", "title", "template", "noscript"]);
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  agrave: "à",
  ndash: "–",
  mdash: "—",
  copy: "©",
};

/** Resolves the references that license notices hold. */
export const decode = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal, hexadecimal, name) => {
        if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole;
        const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        // HTML § 13.2.5.80: halves of characters, too, stand for none.
        const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
        return isCharacter ? String.fromCodePoint(code) : "\ufffd";
      })
    : text;

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>"']+)))?/y;
const SPACE = /[\s/]*/y;

/** The attributes between the name of a tag and its end; the first of two with one name counts. */
function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  let at = 0;
  while (at < source.length) {
    SPACE.lastIndex = at;
    SPACE.exec(source);
    ATTRIBUTE.lastIndex = SPACE.lastIndex;
    const match = ATTRIBUTE.exec(source);
    if (match === null) {
      at = SPACE.lastIndex + 1;
      continue;
    }
    const [, name = "", double, single, bare] = match;
    attributes[name.toLowerCase()] ??= decode(double ?? single ?? bare ?? "");
    at = ATTRIBUTE.lastIndex;
  }
  return attributes;
}

/** Where a tag ends: the next `>` that stands in no quotation marks; each character is looked at once. */
function endOfTag(html: string, start: number): number {
  let quote = "";
  for (let at = start; at < html.length; at += 1) {
    const character = html[at] as string;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at;
    else if ((character === '"' || character === "'") && html[at - 1] === "=") quote = character;
  }
  return html.length;
}

const NAME = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/;

/** Where the text of a script, style or title ends. */
function endOfRaw(lower: string, tag: string, from: number): number {
  const end = lower.indexOf(`</${tag}`, from);
  return end < 0 ? lower.length : end;
}

/**
 * Reads markup as tags and texts, in one pass and without a parser's corrections: enough to see what a license notice
 * says and around what it stands. Comments and declarations are left out; nothing is ever executed.
 */
export function* tokenize(html: string): Iterable<Token> {
  const lower = html.toLowerCase();
  let at = 0;
  let text = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    const name = NAME.exec(html.slice(open, open + 34));
    if (name === null && !/^<[!?]/.test(html.slice(open, open + 2))) {
      at = open + 1;
      continue;
    }
    if (open > text) yield { type: "text", text: decode(html.slice(text, open)) };
    if (name === null) {
      const comment = html.startsWith("<!--", open);
      const end = html.indexOf(comment ? "-->" : ">", open);
      at = end < 0 ? html.length : end + (comment ? 3 : 1);
    } else {
      const tag = (name[2] as string).toLowerCase();
      const end = endOfTag(html, open + name[0].length);
      // A tag that never ends is a piece of markup that was cut off: what it holds may still be a notice.
      if (end === html.length) {
        text = open + name[0].length;
        break;
      }
      at = end + 1;
      if (name[1] === "/") yield { type: "close", tag };
      else {
        const attributes = attributesOf(html.slice(open + name[0].length, end));
        yield { type: "open", tag, attributes, empty: VOID.has(tag) };
        if (RAW.has(tag)) {
          const stop = endOfRaw(lower, tag, at);
          yield { type: "text", text: html.slice(at, stop) };
          at = stop;
        }
      }
    }
    text = at;
  }
  if (text < html.length) yield { type: "text", text: decode(html.slice(text)) };
}
