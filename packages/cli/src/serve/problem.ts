import { STATUS_CODES } from "node:http";
import { CivicMediaError } from "@civic-media/schema";
import type * as z from "zod";

/** A request that does not fit its schema. */
export class RequestInvalid extends CivicMediaError {
  /** What is wrong where. */
  readonly issues: readonly { readonly pointer: string; readonly message: string }[];

  constructor(error: z.core.$ZodError) {
    super("argument-invalid", "The request is not as /openapi.json describes it.");
    this.issues = error.issues.slice(0, 20).map(({ path, message }) => ({
      pointer: path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
      message,
    }));
  }
}

/** HTTP statuses by the code of the error. */
export const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  "argument-invalid": 400,
  "format-unknown": 400,
  "request-refused": 403,
  "address-refused": 403,
  "robots-disallowed": 403,
  "nothing-found": 404,
  "method-unknown": 405,
  "request-too-large": 413,
  "request-not-json": 415,
  "release-invalid": 422,
  "release-not-public": 422,
  "address-unreachable": 502,
  "page-too-large": 502,
  "page-too-slow": 502,
  "redirect-loop": 502,
  "too-busy": 503,
  "work-too-long": 504,
};

/** What went wrong, as data (RFC 9457). */
export interface ProblemDetails {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly issues?: RequestInvalid["issues"];
}

/** What goes to the caller of an error: of a mistake of ours no more than that it happened. */
export function problemOf(error: unknown): ProblemDetails {
  const isOurs = CivicMediaError.is(error);
  const code = isOurs ? error.code : isTimeout(error) ? "work-too-long" : "internal";
  const status = isOurs ? (STATUS_BY_CODE[code] ?? 400) : (STATUS_BY_CODE[code] ?? 500);
  const detail = isOurs
    ? error.message
    : code === "work-too-long"
      ? "The work took too long and was given up."
      : "This is a mistake in civic-media; what the server prints says more.";
  const issues = error instanceof RequestInvalid ? { issues: error.issues } : {};
  return { title: STATUS_CODES[status] ?? "Error", status, code, detail, ...issues };
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === "TimeoutError";
