// Writing rights into a JPEG of 5 MB, beside a plain copy of its bytes: medians of one process.
import { embedRights, readRights } from "@civic-media/license/embed";

const ROUNDS = 200;
const HEAD = [0xff, 0xd8, 0xff, 0xda, 0, 2];
const END = [0xff, 0xd9];
const WORK = {
  title: "Rathaus bei Nacht",
  creators: [{ name: "Eva Müller" }],
  creditLine: "Foto: Stadt Linz/Müller",
  copyrightNotice: "© 2026 Stadt Linz",
  license: { url: "https://creativecommons.org/licenses/by/4.0/" },
};

/** A file of that size; in its picture data no byte is 0xff, as in most of a real scan. */
function photoOf(bytes) {
  const photo = Uint8Array.from({ length: bytes }, (_, index) => (index * 7919) % 255);
  photo.set(HEAD);
  photo.set(END, bytes - END.length);
  return photo;
}

function median(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS / 2];
}

const photo = photoOf(5_000_000);
const credited = embedRights(photo, WORK);
const copy = median(() => photo.slice());
for (const [name, work] of [
  ["embedRights, new", () => embedRights(photo, WORK)],
  ["embedRights, changed", () => embedRights(credited, { creditLine: "Foto: Neu" })],
  ["embedRights, the same", () => embedRights(credited, WORK)],
  ["readRights", () => readRights(credited)],
]) {
  const time = median(work);
  console.log(
    `${name.padEnd(24)} ${time.toFixed(2).padStart(6)} ms  ${(time / copy).toFixed(1).padStart(5)} × a copy of the bytes`,
  );
}
