import { expect, test } from "vitest";
import { createHostGate } from "./host-gate.ts";

test("hosts that nobody asks any more are forgotten, those that want something are not", async () => {
  let time = 0;
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const gate = createHostGate({ perHostMs: 1_000, now: () => time, sleep });
  gate.close("closed.example", 10_000_000);
  gate.space("slow.example", 5_000_000);
  (await gate.turn("slow.example"))();
  for (let number = 0; number < 5_000; number += 1) {
    time += 100;
    (await gate.turn(`www.city-${number}.example`))();
  }
  expect(gate.closedUntil("closed.example")).toBe(10_000_000);
  expect(waits).toEqual([]);
  await gate.turn("slow.example");
  expect(waits).toEqual([4_500_001]);
});
