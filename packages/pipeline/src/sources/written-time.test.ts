import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseWrittenTime } from "./written-time.ts";

describe.each(["UTC", "America/Los_Angeles", "Pacific/Auckland"])("on a machine in %s", (zone) => {
  const before = process.env["TZ"];
  beforeEach(() => {
    process.env["TZ"] = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  test.each([
    ["2026-05-04", "2026-05-04"],
    ["2026-05", "2026-05-01"],
    ["2026-05-04T23:30:00", "2026-05-04"],
    ["2026-05-04 00:10", "2026-05-04"],
    ["Mon, 04 May 2026 23:30:00", "2026-05-04"],
    ["2026-05-04T23:30:00Z", "2026-05-04T23:30:00.000Z"],
    ["2026-05-04T23:30:00-07:00", "2026-05-05T06:30:00.000Z"],
    ["Mon, 04 May 2026 10:00:00 +0200", "2026-05-04T08:00:00.000Z"],
    ["Mon, 04 May 2026 10:00:00 GMT", "2026-05-04T10:00:00.000Z"],
    ["Mon, 04 May 2026 10:00:00 EST", "2026-05-04T15:00:00.000Z"],
  ])("%s is %s", (text, iso) => {
    expect(parseWrittenTime(text)?.iso).toBe(iso);
  });

  test("a time without a zone counts in UTC", () => {
    expect(parseWrittenTime("2026-05-04T23:30:00")?.time).toBe(Date.UTC(2026, 4, 4, 23, 30));
  });

  test.each(["", "soon", "2026-13-45", "yesterday at noon"])("%j is no date", (text) => {
    expect(parseWrittenTime(text)).toBeUndefined();
  });
});
