// Reads the doc comments of the model's source, so that the JSON Schema and the reference say the same as the code.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** What the source says of one schema and of its properties. */
export interface SchemaComments {
  description: string;
  properties: Record<string, string>;
}

function commentOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = ranges
    .map(({ pos, end }) => source.text.slice(pos, end))
    .filter((text) => text.startsWith("/**"))
    .at(-1);
  return last
    ?.replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/@example[\s\S]*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The first object literal of an expression such as `guard(z.strictObject({ … }).check(…))`. */
function findFields(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isCallExpression(node) && /(?:^|\.)strictObject$/.test(node.expression.getText()))
    return node.arguments.find(ts.isObjectLiteralExpression);
  return ts.forEachChild(node, findFields);
}

function propertiesOf(node: ts.Node, source: ts.SourceFile): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const property of findFields(node)?.properties ?? []) {
    const comment = commentOf(property, source);
    if (comment !== undefined && property.name !== undefined) properties[property.name.getText()] = comment;
  }
  return properties;
}

/** The comments of all constants that a folder's files export, by name. */
export function readComments(folder: URL): Record<string, SchemaComments> {
  const comments: Record<string, SchemaComments> = {};
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))) {
    const source = ts.createSourceFile(name, readFileSync(new URL(name, folder), "utf8"), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const [declaration] = statement.declarationList.declarations;
      if (declaration?.initializer === undefined) continue;
      comments[declaration.name.getText()] = {
        description: commentOf(statement, source) ?? "",
        properties: propertiesOf(declaration.initializer, source),
      };
    }
  }
  return comments;
}
