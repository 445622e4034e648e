import { inLanes } from "../concurrency/lanes.ts";
import type { Stage } from "../stage.ts";
import { type Client, type FetchOptions, withClient } from "./client.ts";
import type { Address, PageOutcome } from "./page.ts";
import { userAgentFor } from "./user-agent.ts";

const hostOf = ({ url }: Address): string => (URL.canParse(url) ? new URL(url).host : "");

/**
 * A stage that fetches pages as a good guest: one question at a time to each host with a pause between, robots.txt
 * obeyed, `Retry-After` honored, nothing fetched twice that did not change, nothing asked in private networks. Hosts are
 * asked side by side; pages come as they are ready.
 *
 * @param from - who asks, and how; or a client that others use too
 * @returns a stage from addresses to outcomes. What goes wrong with a page is an outcome `failed` with its error
 * @throws CivicMediaError `argument-invalid` where the contact is neither a page nor an e-mail address
 * @example
 * ```ts
 * import { compose, fetchPolite } from "@civic-media/pipeline";
 *
 * const pages = compose(
 *   [{ url: "http://127.0.0.1/press/1" }],
 *   fetchPolite({ contact: "press-archive@city.example" }),
 * );
 * for await (const page of pages) {
 *   console.log(page.status); // "failed"
 *   console.log(page.status === "failed" ? page.error.code : ""); // "address-refused"
 * }
 * ```
 */
export function fetchPolite(from: FetchOptions | Client): Stage<Address, PageOutcome> {
  const options = "visit" in from ? from.options : from;
  userAgentFor(options);
  const { concurrency = 8 } = options;
  return (input) =>
    withClient(from, (client) =>
      inLanes<Address, PageOutcome>((address, signal) => client.visit(address, signal), {
        laneOf: hostOf,
        lookahead: options.lookahead ?? concurrency * 32,
        signal: options.signal,
      })(input),
    );
}
