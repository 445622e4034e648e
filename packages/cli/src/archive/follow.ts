import { profiles } from "@civic-media/parser/profiles";
import {
  type Address,
  type ArchiveEvent,
  addresses,
  archive,
  type Client,
  compose,
  createClient,
  dedupe,
  fetchPolite,
  parse,
  type Store,
} from "@civic-media/pipeline";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { dayOption } from "./day-option.ts";
import { sourceOf } from "./source-of.ts";

/** What `archive` and `watch` are given. */
export interface FollowOptions {
  readonly contact?: unknown;
  readonly since?: unknown;
  readonly delay?: unknown;
  readonly allowHost?: unknown;
}

/** Who runs this, for the sites' owners: an option, or CIVIC_MEDIA_CONTACT. */
export function contactOf(contact: unknown, io: Io): string {
  const given = typeof contact === "string" ? contact : io.env["CIVIC_MEDIA_CONTACT"];
  if (given !== undefined && /^\S+@\S+\.\S+$|^https?:\/\/\S+$/.test(given)) return given;
  throw new CivicMediaError(
    "argument-invalid",
    given === undefined
      ? say(io, "contact-missing")
      : say(io, "contact-invalid", { contact: JSON.stringify(given.slice(0, 60)) }),
  );
}

/** The pause of `--delay`, in milliseconds. */
export function delayOf(delay: unknown, io: Io): { perHostMs?: number } {
  if (delay === undefined) return {};
  const seconds = Number(delay);
  if (Number.isFinite(seconds) && seconds >= 0) return { perHostMs: seconds * 1000 };
  throw new CivicMediaError("argument-invalid", say(io, "delay-invalid", { delay: JSON.stringify(delay) }));
}

/** A client that asks as the options say. */
function clientFor(options: FollowOptions, store: Store, io: Io): Client {
  return createClient({
    contact: contactOf(options.contact, io),
    cache: store,
    ...delayOf(options.delay, io),
    ...(typeof options.allowHost === "string" ? { allowHosts: options.allowHost.split(",") } : {}),
    ...(io.signal === undefined ? {} : { signal: io.signal }),
  });
}

/** Addresses that are to be asked, from what was given: a feed may move, and what it named stays its. */
interface Followed {
  readonly given: string;
  readonly addresses: AsyncIterable<Address>;
}

/** What the source names, and what the archive knows of it that is due again. */
async function* dueAddresses({ given, addresses }: Followed, store: Store, io: Io): AsyncGenerator<Address> {
  for await (const { url, hint } of addresses) yield { url, hint: { ...hint, source: given } };
  yield* (await store.due(io.now().toISOString(), { source: given })).map((url) => ({ url }));
}

/**
 * Follows a source once: every release that it names, and every page of the archive that it named and that is due again.
 *
 * @param url - of a feed, a sitemap, a list, or a page that names its feed
 * @param store - the archive
 * @param options - as they stand on the command line
 * @param io - the world around
 * @returns what becomes of each address, as it comes
 */
export async function* follow(url: string, store: Store, options: FollowOptions, io: Io): AsyncGenerator<ArchiveEvent> {
  const limits = dayOption("since", options.since, io);
  const client = clientFor(options, store, io);
  try {
    const source = await sourceOf(url, client, limits);
    yield* compose(
      addresses(dueAddresses({ given: url, addresses: source.addresses }, store, io)),
      fetchPolite(client),
      parse({ profiles }),
      dedupe(store),
      archive(store),
    );
  } finally {
    await client.close();
  }
}
