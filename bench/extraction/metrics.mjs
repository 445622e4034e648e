// The metrics of the corpora, each written from its published definition.
const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;
const wordsOf = (text) => text?.match(WORD) ?? [];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const f1 = (precision, recall) => (2 * precision * recall) / (precision + recall);

function bag(list) {
  const counts = new Map();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const sizeOf = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);

function shared(a, b) {
  let count = 0;
  for (const [item, times] of a) count += Math.min(times, b.get(item) ?? 0);
  return count;
}

function shingles(text) {
  const words = wordsOf(text);
  const last = Math.max(1, words.length - SHINGLE + 1);
  return bag(
    words.length === 0 ? [] : Array.from({ length: last }, (_, at) => words.slice(at, at + SHINGLE).join(" ")),
  );
}

/** article-extraction-benchmark: bags of four words; F1 of mean precision and mean recall. */
function shingleScore(rows) {
  const pages = rows.map(({ truth, text }) => {
    const [gold, found] = [shingles(truth.text), shingles(text)];
    return { gold: sizeOf(gold), found: sizeOf(found), hits: shared(gold, found) };
  });
  const precision = mean(pages.filter(({ found }) => found > 0).map(({ hits, found }) => hits / found));
  const recall = mean(pages.filter(({ gold }) => gold > 0).map(({ hits, gold }) => hits / gold));
  return { "shingle F1": f1(precision, recall), precision, recall };
}

const squeeze = (text) => (text ?? "").replace(/\s+/g, " ").trim();

/** trafilatura: pieces that must or must not be in the text, summed over all pages. */
function segmentScore(rows) {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { truth, text } of rows) {
    const found = squeeze(text);
    for (const piece of truth.with) found.includes(squeeze(piece)) ? right++ : missed++;
    for (const piece of truth.without) if (found.includes(squeeze(piece))) wrong++;
  }
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  return { "segment F1": f1(precision, recall), precision, recall };
}

const fold = (text) =>
  wordsOf(
    String(text ?? "")
      .normalize("NFKC")
      .toLowerCase(),
  ).join(" ");
const NAMES = /\s*(?:[;,|/&\n]|\bund\b|\band\b|\bet\b|\by\b)\s*/iu;
const nameSet = (value) =>
  [
    ...new Set(
      [value]
        .flat()
        .filter(Boolean)
        .flatMap((one) => String(one).split(NAMES))
        .map(fold),
    ),
  ]
    .filter(Boolean)
    .sort()
    .join("|");

/** The calendar days for which a date may stand: as written, and in UTC. */
function days(value) {
  const text = String(value ?? "");
  const time = Date.parse(text);
  const utc = text.length > 10 && !Number.isNaN(time) ? [new Date(time).toISOString().slice(0, 10)] : [];
  return [...(/^\d{4}-\d{2}-\d{2}/.exec(text) ?? []), ...utc];
}

const AGREE = {
  title: (gold, found) => fold(gold) === fold(found),
  author: (gold, found) => nameSet(gold) === nameSet(found),
  date: (gold, found) => days(found).some((day) => days(gold).includes(day)),
  license: (gold, found) => fold(gold) === fold(found),
};
const isGiven = (value) => value !== undefined && value !== null && value !== "" && value.length !== 0;

/** Shares of right values, and of answers on the pages that are annotated as having none. */
function metadataScores(rows) {
  const annotated = rows.filter(({ truth }) => truth.metadata);
  const scores = {};
  for (const [field, agree] of annotated.length > 0 ? Object.entries(AGREE) : []) {
    const stated = annotated.filter(({ truth }) => isGiven(truth.metadata[field]));
    const none = annotated.filter(({ truth }) => !isGiven(truth.metadata[field]));
    scores[field] = mean(
      stated.map((row) => (isGiven(row[field]) && agree(row.truth.metadata[field], row[field]) ? 1 : 0)),
    );
    if (field === "author" || field === "date")
      scores[`invented ${field}`] = mean(none.map((row) => (isGiven(row[field]) ? 1 : 0)));
  }
  return scores;
}

/** All scores of one extractor on one corpus. */
export function scoresOf(rows) {
  const text = rows.every(({ text }) => !text) ? {} : rows[0]?.truth.with ? segmentScore(rows) : shingleScore(rows);
  return { ...text, ...metadataScores(rows) };
}
