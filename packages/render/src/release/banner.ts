import type { Release } from "@civic-media/schema";
import { formatWhen } from "../locales/format-when.ts";
import type { NoticeLabels } from "../locales/labels.ts";

const BANNERS: {
  readonly [T in Release["status"]["type"]]: (
    status: Extract<Release["status"], { type: T }>,
    labels: NoticeLabels,
  ) => readonly (string | undefined)[];
} = {
  draft: (_status, labels) => [labels.draft],
  scheduled: ({ at }, labels) => [labels.scheduled.replace("{date}", formatWhen(at, labels))],
  embargoed: ({ until, note }, labels) => [labels.embargoed.replace("{date}", formatWhen(until, labels)), note],
  published: () => [],
  withdrawn: ({ at, reason }, labels) => [labels.withdrawn.replace("{date}", formatWhen(at, labels)), reason],
};

/** What has to be known before reading on: draft, embargo, withdrawal. */
export function bannerLines({ status }: Release, labels: NoticeLabels): string[] {
  const lines = BANNERS[status.type] as (
    status: Release["status"],
    labels: NoticeLabels,
  ) => readonly (string | undefined)[];
  return lines(status, labels).filter((line) => line !== undefined);
}
