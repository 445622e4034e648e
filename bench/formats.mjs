// What newsrooms exchange: how many ninjs, NewsML-G2, NITF, e-mails and calendars one core writes in a second, and how long a
// PDF, a Word document and an e-book take, once everything is warm. Each release differs from the one before, so that nothing is
// remembered. CPU time, because other work on the machine must not count.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renderDocx } from "@civic-media/render/docx";
import { email } from "@civic-media/render/email";
import { renderEpub } from "@civic-media/render/epub";
import { ics } from "@civic-media/render/ics";
import { newsmlG2 } from "@civic-media/render/newsml-g2";
import { ninjs } from "@civic-media/render/ninjs";
import { ninjs1 } from "@civic-media/render/ninjs-1";
import { ninjs2 } from "@civic-media/render/ninjs-2";
import { nitf } from "@civic-media/render/nitf";
import { renderPdf } from "@civic-media/render/pdf";
import { renderPressKit } from "@civic-media/render/press-kit";

const require = createRequire(import.meta.url);
const linz = JSON.parse(readFileSync(require.resolve("@civic-media/schema/examples/linz-2022-11-29.json"), "utf8"));
let count = 0;

/** The release, with a headline and a paragraph that no other has. */
const another = () => {
  count += 1;
  const last = { type: "paragraph", content: [{ type: "text", value: `Fassung ${count}.` }] };
  return { ...linz, headline: `${linz.headline} ${count}`, body: [...linz.body, last] };
};

const from = { name: "Stadt Linz", email: "presse@linz.example" };
const FORMATS = {
  ninjs: (release) => ninjs.render(release),
  "ninjs 2.2": (release) => ninjs2.render(release),
  "ninjs 1.6": (release) => ninjs1.render(release),
  "NewsML-G2": (release) => newsmlG2.render(release),
  NITF: (release) => nitf.render(release),
  "e-mail": (release) => email.render(release, { from }),
  calendar: (release) => ics.render(release),
  "press kit, without PDF and Word": (release) => renderPressKit(release),
  PDF: (release) => renderPdf(release),
  "e-book": (release) => renderEpub(release),
  Word: (release) => renderDocx(release),
};
const SLOW = new Set(["PDF", "Word", "e-book", "press kit, without PDF and Word"]);

/** CPU milliseconds and wall milliseconds for each document, in the best of some rounds. */
async function measure(name, write) {
  // Many short rounds: some of them meet no other work on the machine, and the compiler is done before the last.
  const [each, rounds] = SLOW.has(name) ? [40, 8] : [100, 80];
  let best = { cpu: Infinity, wall: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const releases = Array.from({ length: each }, another);
    const cpu = process.cpuUsage();
    const start = performance.now();
    for (const release of releases) await write(release);
    const wall = (performance.now() - start) / each;
    const { user, system } = process.cpuUsage(cpu);
    const used = (user + system) / 1000 / each;
    best = { cpu: Math.min(best.cpu, used), wall: Math.min(best.wall, wall) };
  }
  return best;
}

for (const [name, write] of Object.entries(FORMATS)) {
  const { cpu, wall } = await measure(name, write);
  const speed = Math.round(1000 / cpu).toLocaleString("en");
  console.log(
    `${name.padEnd(32)} ${cpu.toFixed(3).padStart(8)} ms CPU ${wall.toFixed(3).padStart(9)} ms wall ${speed.padStart(8)} a second`,
  );
}
