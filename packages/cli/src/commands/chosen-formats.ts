import { type FormatId, registry } from "@civic-media/render";
import { CivicMediaError } from "@civic-media/schema";

/** Every format that can be asked for: the data itself, and all that can be rendered. */
const KNOWN: readonly string[] = ["json", ...registry.formats.map(({ id }) => id)];

/** A word is an id; a media type stands for the first format that has it. */
const toId = (word: string): string => (word.includes("/") ? (registry.negotiate(word)?.id ?? word) : word);

const isFormat = (id: string): id is FormatId | "json" => KNOWN.includes(id);

/**
 * The formats of `--format`, which may be given more than once or hold several with commas.
 *
 * @param given - the values of the option
 * @throws CivicMediaError `format-unknown` that names the known ones
 */
export function chosenFormats(given: unknown): (FormatId | "json")[] {
  const values = (Array.isArray(given) ? given : given === undefined ? [] : [given]).flatMap((value) =>
    String(value).split(","),
  );
  return values.map((value) => {
    const id = toId(value.trim().toLowerCase());
    if (isFormat(id)) return id;
    throw new CivicMediaError("format-unknown", `There is no format “${id}”. Known ones: ${KNOWN.join(", ")}.`);
  });
}
