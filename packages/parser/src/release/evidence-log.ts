import type { Choice } from "../candidates/choose-candidate.ts";
import type { Evidence } from "../candidates/evidence.ts";

/** Collects the evidence of a release under JSON Pointers. */
export class EvidenceLog {
  readonly entries: Record<string, Evidence[]> = {};

  add(pointer: string, evidence: readonly Evidence[]): void {
    if (evidence.length > 0) this.entries[pointer] = [...(this.entries[pointer] ?? []), ...evidence];
  }

  /** Notes the evidence of a choice and hands its value on. */
  take<T>(pointer: string, choice: Choice<T> | undefined): T | undefined {
    if (choice !== undefined) this.add(pointer, choice.evidence);
    return choice?.value;
  }
}
