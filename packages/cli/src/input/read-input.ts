import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import type { MessageId } from "../locales/en.ts";
import { say } from "../locales/say.ts";
import { fetchAddress } from "./fetch-address.ts";
import { binaryKind } from "./file-kinds.ts";
import { MOST_BYTES, readBytes } from "./read-bytes.ts";

/** Something to convert, as bytes. */
export interface Input {
  /** How to call it in messages: a path, an address, `standard input`. */
  name: string;
  bytes: Uint8Array;
  /** The address it was fetched from, after redirects. */
  url?: string;
  /** The `Content-Type` it was served with. */
  contentType?: string;
}

const unreadable = (message: string, cause?: unknown) => new CivicMediaError("input-unreadable", message, { cause });

/** What is longer than a page may be, where that is known only when it was read. */
export const endless = (name: string): CivicMediaError =>
  unreadable(`${name} gives more than ${MOST_BYTES} bytes; a page may have at most that many.`);

/** Sentences for the errors of Node that people meet. */
const FILE_ERRORS: Readonly<Record<string, MessageId>> = {
  ENOENT: "file-missing",
  EACCES: "file-forbidden",
  ENOTDIR: "file-below-file",
  ENAMETOOLONG: "file-name-long",
};

async function readPath(source: string, io: Io): Promise<Input> {
  const path = resolve(io.cwd, source);
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw unreadable(say(io, "file-is-folder", { path: source }));
    if (info.size > MOST_BYTES)
      throw unreadable(`${source} has ${info.size} bytes; a page may have at most ${MOST_BYTES}.`);
    // A pipe and a device say no size, and may never end.
    const bytes = info.isFile() ? await readFile(path) : await readBytes(createReadStream(path), () => endless(source));
    return { name: source, bytes };
  } catch (error) {
    const sentence = FILE_ERRORS[(error as NodeJS.ErrnoException).code ?? ""];
    if (sentence === undefined) throw error;
    throw unreadable(say(io, sentence, { path: source.slice(0, 200) }), error);
  }
}

function checkContent(input: Input, io: Io): Input {
  if (input.bytes.length === 0) throw unreadable(say(io, "input-empty", { name: input.name }));
  const kind = binaryKind(input.bytes);
  if (kind !== undefined) throw unreadable(`${input.name} is ${kind}, not a web page. Give an HTML file.`);
  return input;
}

/**
 * Reads a file, an address (`http:`, `https:`) or standard input (`-`).
 *
 * @param source - path, address or `-`
 * @param io - the world around
 * @throws CivicMediaError `input-unreadable` or `address-unreachable`, in one sentence
 */
export async function readInput(source: string, io: Io): Promise<Input> {
  if (source === "-") return checkContent({ name: "standard input", bytes: await io.readStdin() }, io);
  if (/^https?:\/\//i.test(source)) return checkContent(await fetchAddress(source, io), io);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source))
    throw unreadable(
      `${source} starts with a scheme that is not read here. Give an address that starts with http:// or https://.`,
    );
  return checkContent(await readPath(source, io), io);
}

/**
 * Reads a file of any kind.
 *
 * @param source - a path
 * @param io - the world around
 * @throws CivicMediaError `input-unreadable`, in one sentence
 */
export const readFileBytes = async (source: string, io: Io): Promise<Uint8Array> => (await readPath(source, io)).bytes;
