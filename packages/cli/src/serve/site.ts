import type { Document, Operation } from "./operation.ts";

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const row = ({ method, path, summary }: Operation): string =>
  `<tr><td>${method}</td><td><code>${escapeHtml(path)}</code></td><td>${escapeHtml(summary)}</td></tr>`;

const home = (operations: readonly Operation[], hasPlayground: boolean): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>civic-media</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}td{padding:.2rem 1rem .2rem 0;vertical-align:top}</style>
<h1>civic-media</h1>
<p>A city's press release as data and in every format. ${hasPlayground ? '<a href="playground/">Playground: a page of yours</a> · ' : ""}<a href="newsroom/">Newsroom of the archive</a> · <a href="openapi.json">Description of the API</a></p>
<table><caption>What it can do</caption>${operations.map(row).join("")}</table>
</html>
`;

/**
 * The pages that the server itself has, by path.
 *
 * @param operations - what the API does
 * @param playground - the files of the playground, as far as they are installed
 */
export const sitePages = (
  operations: readonly Operation[],
  playground: ReadonlyMap<string, Document>,
): ReadonlyMap<string, Document> =>
  new Map([["/", { mediaType: "text/html", content: home(operations, playground.size > 0) }], ...playground]);
