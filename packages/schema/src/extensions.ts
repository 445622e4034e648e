import * as z from "zod/mini";
import { FORMS } from "./forms.ts";

/** Any JSON. */
export const Json = z.json();

/** Anything that the model has no field for, under keys with a namespace: `linz:departmentCode`. */
export const Extensions = z.record(z.string().check(z.regex(FORMS.extensionKey)), Json);
