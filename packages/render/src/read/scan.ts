import { Parser } from "htmlparser2";

/** What happens while a file is read from its beginning to its end. */
export interface ScanHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** No file of this package is nested deeper; the limit keeps the reading of any other linear. */
const DEEPEST = 400;

class TooDeep extends Error {}

/**
 * Goes through HTML or XML once and never throws.
 *
 * @returns whether the end was reached; `false` when the file is nested too deep
 */
export function scan(file: string, handlers: ScanHandlers, xmlMode = false): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new TooDeep();
        handlers.open?.(name, attributes);
      },
      ontext: (text) => handlers.text?.(text),
      onclosetag(name) {
        depth -= 1;
        handlers.close?.(name);
      },
    },
    { xmlMode, decodeEntities: true },
  );
  try {
    parser.end(file);
    return true;
  } catch (error) {
    if (error instanceof TooDeep) return false;
    throw error;
  }
}
