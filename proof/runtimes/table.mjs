// The page about runtimes, written from results.
import { PURE } from "../repository.mjs";

const line = (cells) => `| ${cells.join(" | ")} |`;

/** `same`, or how many results are not. */
const cellOf = (different) => (different.length === 0 ? "same" : `${different.length} differ`);

/** The row of a runtime that ran. */
export const rowOf = ({ title, version, from, differences }) =>
  line([title, version, from, ...PURE.map((name) => cellOf(differences[name]))]);

const ownLanguages = (runtimes) =>
  runtimes
    .filter(({ ownLanguage }) => ownLanguage)
    .map(({ title }) => title)
    .join(" and ");

/** The page, when all runtimes ran. */
export const pageOf = (runtimes, { pages, settings }) => `---
title: Runtimes
---

<!-- Written by proof/runtimes: UPDATE=1 npx vitest run --root proof runtimes -->

# Runtimes

\`schema\`, \`license\`, \`parser\` and \`render\` use nothing but the language and what browsers, servers and workers have in common.
CI runs one [program](https://github.com/civic-media/civic-media/blob/main/proof/runtimes/program.mjs) with the published
packages in each of these runtimes: it reads more than ${pages} pages in many languages, encodings and states of damage, hundreds
of names of licenses and credit lines, and pictures, and writes every format, a press kit and a newsroom. What it was given is
frozen, or compared afterwards. Its results are compared byte by byte with those of the oldest Node, on a machine that is set to
${settings.map(({ TZ, LC_ALL }) => `\`${TZ}\` and \`${LC_ALL}\``).join(", and on one that is set to ")} (${ownLanguages(runtimes)} keep
a language of their own).

${line(["runtime", "version", "from", ...PURE.map((name) => `\`${name}\``)])}
${line(["---", "---", "---", ...PURE.map(() => "---")])}
${runtimes.map(rowOf).join("\n")}

\`pipeline\` and the command need files and a network; they are tested in Node. A runtime that is not in the table may do as well:
packages are plain ES2022 modules and ask for \`TextDecoder\`, \`URL\`, \`Intl\` and, for hashes, \`crypto.subtle\`.
`;
