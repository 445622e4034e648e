import { lookup as resolveName } from "node:dns";
import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { CivicMediaError } from "@civic-media/schema";
import { isPrivateAddress } from "./private-address.ts";

/** Which addresses may be asked. */
export interface GuardOptions {
  /**
   * Host names or IP addresses that may lie in a private network, as they stand in addresses, with their port if only
   * that one is meant: `intranet.city.example`, `127.0.0.1:8080`. Default: none.
   */
  readonly allowHosts?: readonly string[];
}

/** Decides whether an address may be asked, before the question and again at the connection. */
export interface Guard {
  /** @throws CivicMediaError `address-refused` */
  check(url: URL): void;
  /** Resolves names as Node does, and refuses private addresses: what DNS answers is what is connected to. */
  lookup: LookupFunction;
}

const refused = (what: string, why: string) =>
  new CivicMediaError(
    "address-refused",
    `${what} is not asked: ${why}. Name its host in the option allowHosts (of the command: --allow-host) if you mean it.`,
  );

/** The name in `name:port`, `[address]:port` or an IPv6 address without brackets. */
const nameOf = (host: string) => (isIP(host) === 6 ? host : bare(URL.parse?.(`http://${host}`)?.hostname ?? host));

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");

/**
 * Makes the guard against requests into the own network (SSRF). Names are checked when they are resolved for the
 * connection, so that neither a redirect nor a changing DNS answer gets around it.
 */
export function createGuard({ allowHosts = [] }: GuardOptions = {}): Guard {
  const allowed = new Set(allowHosts.map((host) => host.toLowerCase()));
  const allowedNames = new Set([...allowed].map(nameOf));
  const isAllowed = (url: URL) => allowed.has(url.host) || allowed.has(url.hostname) || allowed.has(bare(url.hostname));

  return {
    check(url) {
      const shown = url.href.slice(0, 200);
      if (url.protocol !== "http:" && url.protocol !== "https:")
        throw new CivicMediaError("address-refused", `${shown} is not asked: only http: and https: are.`);
      if (url.username !== "" || url.password !== "")
        throw new CivicMediaError(
          "address-refused",
          `${url.host} is not asked: its address carries a name or password.`,
        );
      if (isAllowed(url)) return;
      const host = bare(url.hostname);
      if (allowedNames.has(host)) throw refused(shown, `only another port of ${host} is allowed`);
      if (isIP(host) !== 0 && isPrivateAddress(host)) throw refused(shown, "it is an address in a private network");
      if (host === "localhost" || host.endsWith(".localhost")) throw refused(shown, "it is this computer");
      if (url.port !== "" && url.port !== "8080" && url.port !== "8443")
        throw refused(shown, `port ${url.port} is not one of the web`);
    },
    lookup(hostname, options, callback) {
      resolveName(hostname, { ...options, all: true }, (error, found) => {
        if (error !== null) return callback(error, "", 0);
        const bad = allowedNames.has(bare(hostname.toLowerCase()))
          ? undefined
          : found.find(({ address }) => isPrivateAddress(address));
        if (bad !== undefined)
          return callback(refused(hostname, `its name leads to ${bad.address}, in a private network`), "", 0);
        if (options.all) return callback(null, found);
        const [first] = found;
        return callback(null, first?.address ?? "", first?.family ?? 0);
      });
    },
  };
}
