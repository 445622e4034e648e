import { type FormatId, formats } from "@civic-media/render";
import { CivicMediaError } from "@civic-media/schema";
import { licenseIn } from "../license-in.ts";
import { say } from "../locales/say.ts";
import type { PageToRead } from "../threads/jobs.ts";
import type { Operation, Service } from "./operation.ts";
import {
  LicenseMatch,
  LicenseQuery,
  PageRequest,
  ParseResult,
  RenderRequest,
  type Search,
  SearchQuery,
  SearchResult,
} from "./schemas.ts";

/** Asks for a page, through the guard of the pipeline: no private network, also not behind names and redirects. */
async function askFor(url: string, { client, io }: Service, signal: AbortSignal): Promise<PageToRead> {
  if (client === undefined) throw new CivicMediaError("address-refused", say(io, "serve-no-contact"));
  const page = await client.visit({ url }, signal);
  if (page.status === "failed") throw page.error;
  if (page.status !== "fetched")
    throw new CivicMediaError("address-unreachable", `${url} is not there: its site answers “${page.status}”.`);
  const { body, finalUrl, contentType } = page;
  return { page: body, url: finalUrl, ...(contentType === undefined ? {} : { contentType }) };
}

/** Everything that the API does. The description of the API is made of these rows. */
export const OPERATIONS: readonly Operation[] = [
  {
    id: "parse",
    method: "POST",
    path: "/v1/parse",
    summary: "Read the release of a page, with evidence, diagnostics and what was left out.",
    input: PageRequest,
    output: ParseResult,
    problems: [403, 502],
    async run(input, service, signal) {
      const { html, url } = input as { readonly html?: string; readonly url?: string };
      const page =
        html === undefined
          ? await askFor(String(url), service, signal)
          : { page: html, ...(url === undefined ? {} : { url }) };
      return service.workers.run("parse", page, signal);
    },
  },
  {
    id: "render",
    method: "POST",
    path: "/v1/render",
    summary: "Write a release in a format.",
    input: RenderRequest,
    documents: [...new Set(Object.values(formats).map(({ mediaType }) => mediaType))].sort(),
    problems: [],
    async run(input, { workers }, signal) {
      const { release, format } = input as { readonly release: unknown; readonly format: FormatId };
      const content = await workers.run("render", { release, format }, signal);
      return { mediaType: formats[format].mediaType, content };
    },
  },
  {
    id: "license",
    method: "GET",
    path: "/v1/license",
    summary: "Say which license an address or a notice names.",
    input: LicenseQuery,
    output: LicenseMatch,
    problems: [404],
    async run(input) {
      return licenseIn((input as { readonly text: string }).text);
    },
  },
  {
    id: "search",
    method: "GET",
    path: "/v1/search",
    summary: "Find releases in the archive, also inside longer words: “reise” finds “Dienstreise”.",
    input: SearchQuery,
    output: SearchResult,
    problems: [404],
    async run(input, { store, archive, io }) {
      if (store === undefined)
        throw new CivicMediaError("nothing-found", say(io, "serve-no-archive", { file: archive }));
      const { q, limit, offset, since, until } = input as Search;
      const options = { limit, offset, ...(since ? { since } : {}), ...(until ? { until } : {}) };
      return { hits: await store.search(q, options) };
    },
  },
];
