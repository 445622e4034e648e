import { expect, test } from "vitest";
import type { Candidate } from "./candidate.ts";
import { chooseCandidate } from "./choose-candidate.ts";

const found = <T>(value: T, rule: string, confidence: number, start?: number): Candidate<T> => ({
  value,
  rule,
  confidence,
  evidence: { text: String(value), ...(start === undefined ? {} : { start, end: start + 1 }) },
});

test("nothing is chosen where nothing was found, or nothing is left of it", () => {
  expect(chooseCandidate([])).toBeUndefined();
  expect(chooseCandidate([found("", "a", 0.9)])).toBeUndefined();
  expect(chooseCandidate<object>([found({ name: "" }, "a", 0.9)])).toBeUndefined();
  expect(chooseCandidate([found("", "a", 0.9), found("x", "b", 0.1)])?.value).toBe("x");
});

test("the surest value wins, and of equals the first", () => {
  expect(chooseCandidate([found("x", "a", 0.6), found("y", "b", 0.7)])?.value).toBe("y");
  expect(chooseCandidate([found("x", "a", 0.7), found("y", "b", 0.7)])?.value).toBe("x");
});

test("each further rule that agrees takes away three tenths of the doubt, at most four of them", () => {
  const sure = (count: number) =>
    chooseCandidate(Array.from({ length: count }, (_, index) => found("x", `rule-${index}`, 0.5)))?.confidence;
  expect(sure(1)).toBeCloseTo(0.5);
  expect(sure(2)).toBeCloseTo(1 - 0.5 * 0.7);
  expect(sure(5)).toBeCloseTo(1 - 0.5 * 0.7 ** 4);
  expect(sure(9)).toBe(sure(5));
});

test("one rule that finds a value twice agrees with nobody", () => {
  expect(chooseCandidate([found("x", "a", 0.5), found("x", "a", 0.5)])?.confidence).toBe(0.5);
});

test("values that agree may beat a surer one that stands alone", () => {
  const choice = chooseCandidate([found("x", "a", 0.8), found("y", "b", 0.75), found("y", "c", 0.6)]);
  expect(choice).toMatchObject({ value: "y", rivals: [{ value: "x", confidence: 0.8 }] });
  expect(choice?.evidence.map(({ rule }) => rule)).toEqual(["b", "c"]);
});

test("values of one key are one value, as the surest has it", () => {
  const choice = chooseCandidate([found("2024-05-04", "a", 0.6), found("2024-05-04T10:00", "b", 0.9)], (value) =>
    value.slice(0, 10),
  );
  expect(choice).toMatchObject({ value: "2024-05-04T10:00", rivals: [] });
});

test("the best evidence names the rivals as readers know them, and says its place where there is one", () => {
  const party = (name: string) => ({ name, kind: "municipality" });
  const choice = chooseCandidate<unknown>([
    found("x", "a", 0.9, 7),
    found(party("City"), "b", 0.5),
    found(["p", "q"], "c", 0.4),
    found(7, "d", 0.3),
    found("never seen", "e", 0.2),
  ]);
  expect(choice?.evidence).toEqual([
    { text: "x", rule: "a", confidence: 0.9, start: 7, end: 8, rivals: ["City", "p, q", "7"] },
  ]);
  expect(choice?.rivals).toHaveLength(3);
});

test("evidence is kept in small numbers, and rivals in few characters", () => {
  const many = Array.from({ length: 8 }, (_, index) => found("x", `rule-${index}`, 0.9));
  expect(chooseCandidate(many)?.evidence).toHaveLength(5);
  const [first] = chooseCandidate([found("x", "a", 0.9), found("y".repeat(300), "b", 0.5)])?.evidence ?? [];
  expect(first?.rivals).toEqual(["y".repeat(200)]);
});
