import { escapeHtml } from "./html.ts";

/** What is told apart in code, first match first: enough for short examples, and nothing to download. */
const TOKENS: Readonly<Record<"script" | "shell" | "markup" | "data" | "python", RegExp>> = {
  script:
    /(?<comment>\/\/[^\n]*|\/\*[^*]*\*\/)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)|(?<keyword>\b(?:import|from|export|const|let|for|of|in|if|else|return|await|async|function|new|throw|typeof|type|interface|true|false|undefined|null|with|as|satisfies|yield)\b)|(?<number>\b\d[\d_.]*\b)/g,
  shell: /(?<comment>(?:^|(?<=\s))#[^\n]*)|(?<string>"[^"\n]*"|'[^'\n]*')|(?<keyword>(?:^|(?<=\n))[\w./-]+)/g,
  markup: /(?<comment><!--[^>]*-->)|(?<keyword><\/?[\w-]+|\/?>)|(?<string>"[^"\n]*")/g,
  data: /(?<keyword>"(?:[^"\\\n]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>-?\b\d[\d.]*\b|\b(?:true|false|null)\b)/g,
  python:
    /(?<comment>#[^\n]*)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<keyword>\b(?:import|from|as|for|in|if|else|with|print|def|return|None|True|False)\b)|(?<number>\b\d[\d.]*\b)/g,
};

const LANGUAGES: Readonly<Record<string, keyof typeof TOKENS>> = {
  ts: "script",
  js: "script",
  sh: "shell",
  html: "markup",
  xml: "markup",
  json: "data",
  python: "python",
};

/** Code as markup in which comments, strings, keywords and numbers stand in elements of their own. */
export function highlight(code: string, language: string): string {
  const kind = LANGUAGES[language];
  if (kind === undefined) return escapeHtml(code);
  let out = "";
  let last = 0;
  for (const match of code.matchAll(TOKENS[kind])) {
    const [name] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [""];
    out += `${escapeHtml(code.slice(last, match.index))}<span class="tok-${name}">${escapeHtml(match[0])}</span>`;
    last = match.index + match[0].length;
  }
  return out + escapeHtml(code.slice(last));
}
