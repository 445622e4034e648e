import { Parser as Markdown } from "commonmark";
import { Parser as Html } from "htmlparser2";

/** The tags and attributes of HTML, with the addresses in them, and its text: as a parser of others reads it. */
export function shapeOfHtml(html: string): { shape: string; text: string } {
  const out: string[] = [];
  let text = "";
  const parser = new Html({
    onopentag: (name, attributes) => {
      const { content, ...rest } = attributes;
      out.push(`<${name} ${JSON.stringify(content === undefined ? rest : { ...rest, content: "…" })}>`);
    },
    onclosetag: (name, isImplied) => out.push(`</${name}${isImplied ? " implied" : ""}>`),
    oncomment: () => out.push("<!-- -->"),
    onprocessinginstruction: (name) => out.push(`<?${name}>`),
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return { shape: out.join(""), text };
}

/** The nodes of Markdown, with the addresses of links, and its text: as a parser of others reads it. */
export function shapeOfMarkdown(markdown: string): { shape: string; text: string } {
  const out: string[] = [];
  let text = "";
  const walker = new Markdown().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === "text") text += node.literal ?? "";
    else out.push(`${entering ? "" : "/"}${node.type} ${node.destination ?? ""}`);
  }
  return { shape: out.join("\n"), text };
}
