import type { IncomingMessage } from "node:http";

/** Names of this computer, as they stand in addresses. */
const LOOPBACK: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Says why a request is refused before anything of it is read; nothing where it may go on.
 *
 * A page of the web reaches a server of this computer in three ways. By a name of its own that it lets lead here (DNS
 * rebinding): then `Host` is that name. From its own origin: then `Origin` is that. By an element such as `img`, without
 * `Origin`: then browsers say `cross-site` or `same-site`, the other programs of this computer included.
 *
 * @param request - the head is enough
 * @param port - on which the server listens
 */
export function refusalOf({ headers, method }: IncomingMessage, port: number): string | undefined {
  const hosts = LOOPBACK.map((name) => `${name}:${port}`);
  if (!hosts.includes((headers.host ?? "").toLowerCase()))
    return "The Host of the request is not this computer. Use the address that the server said.";
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin.toLowerCase() === `http://${host}`))
    return "The request comes from a page of another site.";
  const isForeign = ["cross-site", "same-site"].includes(String(headers["sec-fetch-site"]));
  const isVisit = method === "GET" && headers["sec-fetch-mode"] === "navigate";
  return isForeign && !isVisit ? "The request comes from a page of another site." : undefined;
}
