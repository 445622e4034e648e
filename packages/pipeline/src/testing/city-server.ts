import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { cityPage, cityRelease } from "./city-pages.ts";

/** A city on loopback, with everything that real sites do to robots. */
export interface TestCity {
  readonly origin: string;
  readonly host: string;
  /** Every request in its order: path, and when it came in milliseconds. */
  readonly requests: { readonly path: string; readonly at: number; readonly userAgent: string }[];
  /** Changes one release and takes another away. */
  correct(): void;
  close(): Promise<void>;
}

/** What a city may differ in. */
export interface TestCityOptions {
  /** How many releases. Default 300. */
  readonly releases?: number;
  /** The number of the release that `correct` changes. */
  readonly corrected?: number;
  /** The number of the release that `correct` withdraws. */
  readonly withdrawn?: number;
  /** Seconds; stands in robots.txt where given. */
  readonly crawlDelay?: number;
}

interface City {
  readonly options: Required<Omit<TestCityOptions, "crawlDelay">> & Pick<TestCityOptions, "crawlDelay">;
  readonly origin: () => string;
  changed: boolean;
  stamp: number;
}

type Route = (match: RegExpMatchArray, response: ServerResponse, request: IncomingMessage, city: City) => void;

const send = (response: ServerResponse, type: string, body: string, headers: Record<string, string> = {}) =>
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...headers }).end(body);

const numbers = ({ options }: City) => Array.from({ length: options.releases }, (_, index) => index + 1);
const isGone = (number: number, { changed, options }: City) => changed && number === options.withdrawn;

const robotsTxt: Route = (_, response, __, city) => {
  const delay = city.options.crawlDelay === undefined ? "" : `Crawl-delay: ${city.options.crawlDelay}\n`;
  send(
    response,
    "text/plain",
    `User-agent: *\nDisallow: /intern/\nDisallow: /*?druck=\nAllow: /intern/offen\n${delay}Sitemap: ${city.origin()}/sitemap.xml\n`,
  );
};

const release: Route = ([, id], response, request, city) => {
  const number = Number(id);
  if (number < 1 || number > city.options.releases || isGone(number, city)) return void response.writeHead(410).end();
  const corrected = city.changed && number === city.options.corrected;
  const etag = `"${number}-${corrected ? 2 : 1}"`;
  // Half of the pages have an ETag; the footers of all change with every answer.
  const tagged = number % 2 === 0;
  if (tagged && request.headers["if-none-match"] === etag) return void response.writeHead(304, { etag }).end();
  city.stamp += 1;
  send(response, "text/html", cityPage(number, { corrected, stamp: city.stamp }), tagged ? { etag } : {});
};

const feed: Route = (_, response, __, city) => {
  const items = numbers(city)
    .filter((number) => !isGone(number, city))
    .map((number) => {
      const { headline, datePublished } = cityRelease(number);
      return `<item><title>${headline}</title><link>${city.origin()}/presse/${number}</link><pubDate>${new Date(`${datePublished}T08:00:00Z`).toUTCString()}</pubDate></item>`;
    });
  const head = `<title>Stadt Beispiel</title><link>${city.origin()}/</link><description>Presse</description>`;
  send(response, "application/rss+xml", `<rss version="2.0"><channel>${head}${items.join("")}</channel></rss>`);
};

const sitemap: Route = (_, response, __, city) => {
  const urls = numbers(city).map(
    (number) =>
      `<url><loc>${city.origin()}/presse/${number}</loc><lastmod>${cityRelease(number).datePublished}</lastmod></url>`,
  );
  send(
    response,
    "application/xml",
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`,
  );
};

const sitemapIndex: Route = (_, response, __, city) =>
  send(
    response,
    "application/xml",
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${city.origin()}/sitemap.xml</loc></sitemap></sitemapindex>`,
  );

/** 60 MiB of nothing, which is packed in some 60 kB. */
const bomb: Route = (_, response) => {
  const headers = { "content-type": "text/html", "content-encoding": "gzip" };
  response.writeHead(200, headers).end(gzipSync(Buffer.alloc(60 * 2 ** 20)));
};

const PER_LISTING = 25;

const listing: Route = ([, page], response, __, city) => {
  const index = Number(page ?? 1);
  const rows = numbers(city)
    .slice((index - 1) * PER_LISTING, index * PER_LISTING)
    .map((number) => {
      const { headline, datePublished } = cityRelease(number);
      const day = datePublished.split("-").reverse().join(".");
      return `<li><a href="/presse/${number}">${headline}</a> <time datetime="${datePublished}">${day}</time></li>`;
    });
  const next =
    index * PER_LISTING < city.options.releases ? `<a rel="next" href="/presse/seite/${index + 1}">Weiter</a>` : "";
  send(
    response,
    "text/html",
    `<!doctype html><html lang="de"><title>Presse</title><main><h1>Pressemitteilungen</h1><ul>${rows.join("")}</ul>${next}</main></html>`,
  );
};

/** Sends a little at a time, and never ends. */
const drip = (response: ServerResponse, text: string, everyMs: number): void => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  const timer = setInterval(() => response.write(text), everyMs);
  response.on("close", () => clearInterval(timer));
};

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^\/robots\.txt$/, robotsTxt],
  [/^\/presse\/(\d+)$/, release],
  [/^\/feed\.xml$/, feed],
  [/^\/sitemap\.xml$/, sitemap],
  [/^\/sitemap-index\.xml$/, sitemapIndex],
  [/^\/presse\/?$/, listing],
  [/^\/presse\/seite\/(\d+)$/, listing],
  [/^\/kreis$/, (_, response) => void response.writeHead(302, { location: "/kreis2" }).end()],
  [/^\/kreis2$/, (_, response) => void response.writeHead(302, { location: "/kreis" }).end()],
  [/^\/endlos$/, (_, response) => drip(response, `<p>${"x".repeat(65_000)}</p>`, 1)],
  [/^\/bombe$/, bomb],
  [/^\/langsam$/, (_, response) => drip(response, "x", 50)],
  [/^\/intern\/.*$/, (_, response) => send(response, "text/html", "<h1>Intern</h1>")],
  [/^\/hinein$/, (_, response) => void response.writeHead(302, { location: "/intern/geheim" }).end()],
  [/^\/nach-innen$/, (_, response) => void response.writeHead(302, { location: "http://10.0.0.1/geheim" }).end()],
  [/^\/warten$/, (_, response) => void response.writeHead(429, { "retry-after": "7200" }).end()],
  [/^\/fehler$/, (_, response) => void response.writeHead(500).end()],
];

function answer(request: IncomingMessage, response: ServerResponse, city: City): void {
  const path = request.url ?? "/";
  for (const [pattern, route] of ROUTES) {
    const match = path.match(pattern);
    if (match === null) continue;
    route(match, response, request, city);
    return;
  }
  response.writeHead(404).end();
}

const listen = (server: Server): Promise<AddressInfo> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address() as AddressInfo)));

/** Starts the city on a free port of loopback. */
export async function startTestCity(options: TestCityOptions = {}): Promise<TestCity> {
  let origin = "";
  const city: City = {
    options: { releases: 300, corrected: 7, withdrawn: 11, ...options },
    origin: () => origin,
    changed: false,
    stamp: 0,
  };
  const requests: TestCity["requests"] = [];
  const server = createServer((request, response) => {
    requests.push({
      path: request.url ?? "",
      at: performance.now(),
      userAgent: String(request.headers["user-agent"] ?? ""),
    });
    answer(request, response, city);
  });
  const { port } = await listen(server);
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    host: `127.0.0.1:${port}`,
    requests,
    correct: () => {
      city.changed = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
