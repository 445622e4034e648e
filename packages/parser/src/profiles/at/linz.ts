import type { Profile } from "../profile.ts";

/** The city of Linz, Austria: www.linz.at/medienservice. */
export const linz: Profile = {
  id: "at/linz",
  hosts: ["linz.at"],
  inLanguage: "de-AT",
  timeZone: "Europe/Vienna",
  publisher: { name: "Stadt Linz", kind: "municipality", url: "https://www.linz.at/" },
  series: "Medienservice",
  identifier: { scheme: "linz-medienservice", pattern: "/(?:medienservice|presse)/\\d{4}/(\\d{6}_\\d+)\\." },
};
