import { availableParallelism } from "node:os";
import { createClient } from "@civic-media/pipeline";
import { CivicMediaError } from "@civic-media/schema";
import { DEFAULT_ARCHIVE } from "../archive/archive-option.ts";
import { contactOf, delayOf, type FollowOptions } from "../archive/follow.ts";
import { openArchive } from "../archive/open-archive.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { playgroundFiles } from "../playground/playground-files.ts";
import type { Service } from "../serve/operation.ts";
import { OPERATIONS } from "../serve/operations.ts";
import { type Listening, startServer } from "../serve/server.ts";
import { sitePages } from "../serve/site.ts";
import { untilStopped } from "../serve/until-stopped.ts";
import { createWorkers, type Workers } from "../threads/workers.ts";
import type { Run } from "./command.ts";

const DEFAULT_PORT = 4321;
/** Megabytes of memory of a thread, and how much may wait for one. */
const LIMITS = { megabytes: 1024, queue: 32 } as const;

function portOf(port: unknown, io: Io): number {
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  if (Number.isInteger(number) && number >= 0 && number < 65_536 && String(port ?? "0").trim() !== "") return number;
  throw new CivicMediaError("argument-invalid", say(io, "serve-port-invalid", { port: JSON.stringify(port) }));
}

/** What is there of an archive: one that was named must be there, the usual one may. */
async function storeOf(archive: unknown, io: Io): Promise<Pick<Service, "store">> {
  try {
    return { store: await openArchive(archive, io, true) };
  } catch (error) {
    if (archive === undefined && CivicMediaError.is(error) && error.code === "archive-missing") return {};
    throw error;
  }
}

/** Asks addresses only where somebody says who asks. */
function clientOf(options: FollowOptions, io: Io): Pick<Service, "client"> {
  if (options.contact === undefined && io.env["CIVIC_MEDIA_CONTACT"] === undefined) return {};
  const hosts = typeof options.allowHost === "string" ? { allowHosts: options.allowHost.split(",") } : {};
  return {
    client: createClient({
      contact: contactOf(options.contact, io),
      timeoutMs: 15_000,
      retries: 0,
      ...delayOf(options.delay, io),
      ...hosts,
    }),
  };
}

async function start(service: Service, port: number, isQuiet: boolean): Promise<Listening> {
  const { io } = service;
  const log = (line: string): void => {
    if (!isQuiet) io.writeStderr(`${line}\n`);
  };
  const pages = sitePages(OPERATIONS, await playgroundFiles(io.playground, "/"));
  return startServer({ pages, api: { operations: OPERATIONS, service } }, { port, log }).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === undefined) throw cause;
      const id = cause.code === "EADDRINUSE" ? "serve-port-taken" : "serve-port-refused";
      throw new CivicMediaError("argument-invalid", say(io, id, { port, code: cause.code }), { cause });
    },
  );
}

/** Offers all this to other programs of this computer. */
export const run: Run = async (_args, options, io) => {
  const port = portOf(options["port"], io);
  const isQuiet = options["quiet"] === true;
  const archive = String(options["archive"] ?? DEFAULT_ARCHIVE);
  const client = clientOf(options, io);
  const store = await storeOf(options["archive"], io);
  const workers: Workers = await createWorkers(io, { threads: availableParallelism(), ...LIMITS });
  try {
    const listening = await start({ io, workers, archive, ...client, ...store }, port, isQuiet);
    const openapi = `${listening.origin}/openapi.json`;
    if (options["json"] === true)
      await io.writeStdout(`${JSON.stringify({ address: `${listening.origin}/`, openapi })}\n`);
    else if (!isQuiet) io.writeStderr(`${say(io, "serve-listening", { address: `${listening.origin}/`, openapi })}\n`);
    await untilStopped(io);
    await listening.close();
    if (!isQuiet) io.writeStderr(`${say(io, "serve-stopped")}\n`);
    return EXIT.ok;
  } finally {
    await workers.close();
    await client.client?.close();
    await store.store?.close();
  }
};
