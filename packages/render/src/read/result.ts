import type { Release, ReleaseIssue } from "@civic-media/schema";
import { safeReadRelease } from "@civic-media/schema/mini";

/** Why a file, or one of the sources in it, gives no release. */
export interface ReadDiagnostic {
  /**
   * `source-missing`: the file holds no release as data; it was written without, or by another program.
   * `source-not-json`: what stands in its place is not JSON. `source-invalid`: it is JSON, but no valid release.
   * `source-too-deep`: the file is nested deeper than any release.
   */
  readonly code: "source-missing" | "source-not-json" | "source-invalid" | "source-too-deep";
  /** What was found and what was expected, in English. */
  readonly message: string;
  /** Which of the sources it was, from 0. */
  readonly index?: number;
  /** What the model says of an invalid one. */
  readonly issues?: readonly ReleaseIssue[];
}

/** The releases of a file, in its order, and what could not be read. */
export interface ReadResult {
  readonly releases: readonly Release[];
  readonly diagnostics: readonly ReadDiagnostic[];
}

const MISSING: ReadDiagnostic = {
  code: "source-missing",
  message:
    "The file holds no release as data; expected one that was written by @civic-media/render without embedSource: false.",
};

const only = (diagnostic: ReadDiagnostic): ReadResult => ({ releases: [], diagnostics: [diagnostic] });

/** A file without any source. */
export const NOTHING: ReadResult = only(MISSING);

/** A feed that is no JSON at all. */
export const NOT_JSON: ReadResult = only({ code: "source-not-json", message: "The file is not JSON." });

/** A file that nobody wrote with this package. */
export const TOO_DEEP: ReadResult = only({
  code: "source-too-deep",
  message: "The file is nested deeper than any release; nothing of it was read.",
});

/** A mark of the order of bytes, as editors on Windows set it before a text; RFC 8259 lets readers skip it. */
const BYTE_ORDER_MARK = /^\ufeff/;

/** A text as it was before an editor saved it in the manner of its system. */
export const asWritten = (text: string): string => text.replace(BYTE_ORDER_MARK, "").replace(/\r\n?/g, "\n");

/** Reads JSON; nothing where it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(BYTE_ORDER_MARK, "")) as unknown };
  } catch {
    return undefined;
  }
}

/** Validates what was found in a file; nothing that comes from a file is trusted. */
export function toReadResult(values: readonly unknown[]): ReadResult {
  if (values.length === 0) return NOTHING;
  const releases: Release[] = [];
  const diagnostics: ReadDiagnostic[] = [];
  for (const [index, value] of values.entries()) {
    const read = safeReadRelease(value);
    if (read.success) releases.push(read.release);
    else
      diagnostics.push({
        code: "source-invalid",
        message: `Source ${index} is no valid release: ${read.issues[0]?.message ?? "see issues"}`,
        index,
        issues: read.issues,
      });
  }
  return { releases, diagnostics };
}

/** As {@link toReadResult}, for JSON that is still text. */
export function readSources(texts: readonly string[]): ReadResult {
  const parsed = texts.map(parseJson);
  const broken = parsed.flatMap((source, index): ReadDiagnostic[] =>
    source === undefined ? [{ code: "source-not-json", message: `Source ${index} is not JSON.`, index }] : [],
  );
  const good = parsed.flatMap((source, index) => (source === undefined ? [] : [{ index, value: source.value }]));
  if (good.length === 0) return broken.length === 0 ? NOTHING : { releases: [], diagnostics: broken };
  const { releases, diagnostics } = toReadResult(good.map(({ value }) => value));
  const renumbered = diagnostics.map((item) => ({ ...item, index: good[item.index ?? 0]?.index ?? 0 }));
  return { releases, diagnostics: [...broken, ...renumbered] };
}
