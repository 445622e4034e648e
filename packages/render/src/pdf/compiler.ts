import { CivicMediaError } from "@civic-media/schema";
import type { PdfOptions } from "./options.ts";

/** The part of the compiler that is used here. */
interface Compiler {
  mapShadow(path: string, content: Uint8Array): void;
  unmapShadow(path: string): void;
  pdf(
    document: { readonly mainFileContent: string },
    options: { readonly pdfStandard: string; readonly creationTimestamp: number },
  ): Uint8Array;
  evictCache(maxAge: number): void;
}

interface CompilerLibrary {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontBlobs: readonly Uint8Array[] }[];
    }): Compiler;
  };
}

/** A folder that does not exist: the compiler reads nothing but what it is given. */
const WORKSPACE = "/civic-media";
const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";

async function loadLibrary(): Promise<CompilerLibrary> {
  try {
    return (await import("@myriaddreamin/typst-ts-node-compiler")) as unknown as CompilerLibrary;
  } catch (cause) {
    throw new CivicMediaError(
      "peer-missing",
      `A PDF needs the package ${PACKAGE}, which is not installed. Run: npm install ${PACKAGE}`,
      { cause },
    );
  }
}

const NO_FONTS: readonly Uint8Array[] = [];

/** One compiler for each list of fonts: to start one takes longer than to write a document. */
const compilers = new WeakMap<readonly Uint8Array[], Promise<Compiler>>();

/** The compiler that knows these fonts; always the same for the same list. */
export function compilerFor({ fonts = NO_FONTS }: PdfOptions): Promise<Compiler> {
  const known = compilers.get(fonts);
  if (known !== undefined) return known;
  const made = loadLibrary().then(({ NodeCompiler }) =>
    NodeCompiler.create({
      workspace: WORKSPACE,
      fontArgs: fonts.length === 0 ? [] : [{ fontBlobs: fonts.map((font) => toBuffer(font)) }],
    }),
  );
  compilers.set(fonts, made);
  return made;
}

/** The native library takes no other arrays of bytes. */
function toBuffer(bytes: Uint8Array): Uint8Array {
  const { Buffer } = globalThis as unknown as { Buffer: { from(bytes: Uint8Array): Uint8Array } };
  return Buffer.from(bytes);
}

/** A document and the files in it. */
export interface PdfJob {
  readonly source: string;
  /** Bytes by path, as the source names them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the document says of its making, in seconds since 1970. */
  readonly created: number;
  /** Whether characters without a font are replaced. */
  readonly replaceMissing: boolean;
}

/** What the compiler says of characters that no font has, and how it writes some of them. */
const NO_GLYPH = /text `\\"(.{1,80}?)\\"` could not be displayed/gu;
const ESCAPE = /\\+u\{([0-9a-f]{1,6})\}/g;

const wordsOf = (cause: unknown): string => String((cause as { code?: unknown } | undefined)?.code ?? cause);

/** The characters for which an error of the compiler names no font. */
function missingCharacters(words: string): string[] {
  const found = [...words.matchAll(NO_GLYPH)].map(([, text = ""]) =>
    text.replace(ESCAPE, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return [...new Set(found)];
}

function toError(cause: unknown): CivicMediaError {
  const words = wordsOf(cause);
  const missing = missingCharacters(words);
  if (missing.length > 0)
    return new CivicMediaError(
      "font-missing",
      `No font can show ${missing.slice(0, 20).join(" ")}, and PDF/A refuses what cannot be shown. Pass the file of a font that has them in options.fonts and its name in options.fontFamily, or replaceMissing: true.`,
      { cause },
    );
  return new CivicMediaError("pdf-failed", `The compiler refused the document: ${words.slice(0, 600)}`, { cause });
}

/** Another look at a document is worth it so many times: the compiler does not name everything at once. */
const MOST_ROUNDS = 50;
const STAND_IN = "\ufffd";

/** Which of two comments ended the document before. */
let isOdd = false;

/**
 * Typst reads a document as change of the one before, and takes what both end in for unchanged, by bytes: where two
 * characters share their last byte, the older one stays (0.14.2, `Source::replace`). So no two documents end in the same
 * byte.
 */
function ended(source: string): string {
  isOdd = !isOdd;
  return `${source}// ${isOdd ? "odd" : "even"}`;
}

function compileOnce(compiler: Compiler, source: string, created: number, rounds: number): Uint8Array {
  try {
    return compiler.pdf({ mainFileContent: ended(source) }, { pdfStandard: "a-3a", creationTimestamp: created });
  } catch (cause) {
    const missing = rounds > 0 ? missingCharacters(wordsOf(cause)) : [];
    const shown = missing.reduce((text, character) => text.replaceAll(character, STAND_IN), source);
    if (shown === source) throw toError(cause);
    return compileOnce(compiler, shown, created, rounds - 1);
  }
}

/** Compiles a document; nothing of it stays behind. */
export function compile(compiler: Compiler, { source, files, created, replaceMissing }: PdfJob): Uint8Array {
  const paths = [...files.keys()].map((path) => WORKSPACE + path);
  try {
    for (const [path, bytes] of files) compiler.mapShadow(WORKSPACE + path, toBuffer(bytes));
    return compileOnce(compiler, source, created, replaceMissing ? MOST_ROUNDS : 0);
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
    compiler.evictCache(10);
  }
}
