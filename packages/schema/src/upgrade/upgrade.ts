import { CivicMediaError } from "../errors.ts";
import { SCHEMA_ID } from "../version.ts";
import { STEPS, type Steps } from "./steps.ts";

const describe = (value: unknown): string =>
  value === undefined ? "nothing" : (JSON.stringify(value)?.slice(0, 120) ?? String(value));

/** {@link upgrade} with the steps as an argument, so that the way can be tested before there is a second model. */
export function upgradeBy(steps: Steps, document: unknown, target: string): Record<string, unknown> {
  if (typeof document !== "object" || document === null || Array.isArray(document))
    throw new CivicMediaError(
      "argument-invalid",
      `Expected a release as plain JSON data, found ${describe(document)}.`,
    );
  let current = document as Record<string, unknown>;
  const seen = new Set<unknown>();
  while (current["schema"] !== target) {
    const from = current["schema"];
    const step = typeof from === "string" && Object.hasOwn(steps, from) ? steps[from] : undefined;
    if (step === undefined || seen.has(from))
      throw new CivicMediaError(
        "schema-unknown",
        `Expected "${target}" or an older model in the property "schema", found ${describe(from)}. A document of a newer model needs a newer version of @civic-media/schema.`,
      );
    seen.add(from);
    current = step(current);
  }
  return current;
}

/**
 * Brings a document of an older model to the present one, step by step. It does not check the result: hand it to
 * `readRelease`.
 *
 * @param document - a release of any model, as plain JSON data; it stays as it is
 * @returns the document in the present model; the same object where it is of the present model already
 * @throws {@link CivicMediaError} `argument-invalid` for what is no object, `schema-unknown` for a model that this version does not know
 * @example
 * ```ts
 * import { readRelease, SCHEMA_ID, upgrade } from "@civic-media/schema";
 *
 * const stored = { schema: SCHEMA_ID, headline: "…" };
 * console.log(upgrade(stored) === stored); // true
 * ```
 */
export function upgrade(document: unknown): Record<string, unknown> {
  return upgradeBy(STEPS, document, SCHEMA_ID);
}
