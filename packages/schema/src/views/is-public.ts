import { CivicMediaError } from "../errors.ts";
import type { Release } from "../release.ts";
import type { Status } from "../status.ts";

/** Whether a status lets the public read, at a time in milliseconds since 1970. */
const IS_PUBLIC: { readonly [T in Status["type"]]: (status: Extract<Status, { type: T }>, now: number) => boolean } = {
  draft: () => false,
  scheduled: ({ at }, now) => now >= Date.parse(at),
  embargoed: ({ until }, now) => now >= Date.parse(until),
  published: () => true,
  withdrawn: () => false,
};

/**
 * Whether the public may read a release at a time: a draft and a withdrawn one never, a scheduled or embargoed one from
 * its hour on. What has expired stays public, because archives keep it.
 *
 * @param release - a valid release
 * @param now - the time, because this package never asks the clock
 * @returns whether it may be shown to everybody
 * @throws {@link CivicMediaError} `argument-invalid` for a time that is none
 * @example
 * ```ts
 * import { isPublic } from "@civic-media/schema";
 *
 * const status = { type: "embargoed", until: "2026-05-04T12:00:00+02:00" } as const;
 * console.log(isPublic({ status }, "2026-05-04T09:59:59Z")); // false
 * console.log(isPublic({ status }, "2026-05-04T10:00:00Z")); // true
 * ```
 */
export function isPublic(release: Pick<Release, "status">, now: Date | string): boolean {
  const time = typeof now === "string" ? Date.parse(now) : now.getTime();
  if (Number.isNaN(time) || (typeof now === "string" && !/(?:Z|[+-]\d\d:\d\d)$/.test(now)))
    throw new CivicMediaError(
      "argument-invalid",
      `Expected a Date or a time with its offset such as 2026-05-04T12:00:00+02:00, found ${String(now).slice(0, 60)}.`,
    );
  return (IS_PUBLIC[release.status.type] as (status: Status, now: number) => boolean)(release.status, time);
}
