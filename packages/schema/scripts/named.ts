// The schemas that have a name of their own in what is generated from the model.
import type * as z from "zod/mini";
import { Blocks } from "../src/blocks.ts";
import * as dates from "../src/dates.ts";
import { Json } from "../src/extensions.ts";
import * as identifiers from "../src/identifiers.ts";
import * as model from "../src/model.ts";
import { line, text, verbatim } from "../src/text.ts";

/** With a capital, as types are written. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The schemas by name. */
export const NAMED: Readonly<Record<string, z.core.$ZodType>> = Object.fromEntries(
  Object.entries({ ...model, ...dates, ...identifiers, line, text, verbatim, Blocks, Json }).map(([name, schema]) => [
    capital(name),
    schema,
  ]),
);
