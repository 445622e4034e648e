import type { Inline, Block as ModelBlock } from "@civic-media/schema";
import { cleanLine, cleanText } from "../body/clean-text.ts";
import { type ModelOptions, toModel } from "../body/to-model.ts";
import type { TextPart } from "../sections/release-text.ts";
import type { CivicParts } from "./civic-parts.ts";

/** Takes the first characters out of running text. */
function withoutStart(content: Inline, length: number): Inline {
  let left = length;
  const runs: Inline = [];
  for (const run of content) {
    if (left > 0 && run.type === "text") {
      const value = run.value.slice(left);
      left -= run.value.length - value.length;
      if (value !== "") runs.push({ ...run, value });
    } else if (left > 0) left -= 1;
    else runs.push(run);
  }
  return runs;
}

/** The first paragraph without its dateline, which is a field of its own: a text stands once. */
function withoutDateline(model: ModelBlock[], { dateline }: CivicParts): ModelBlock[] {
  const [first, ...rest] = model;
  if (dateline === undefined || first?.type !== "paragraph" || dateline.end >= dateline.block.text.length) return model;
  const start = cleanText(dateline.block.text.slice(0, dateline.end));
  const text = first.content.map((run) => (run.type === "text" ? run.value : "\n")).join("");
  if (!text.startsWith(start)) return model;
  const content = withoutStart(first.content, start.length);
  return content.length > 0 ? [{ ...first, content }, ...rest] : model;
}

/** A part of the text as blocks of the model. */
function toBlocks({ box, blocks }: TextPart, options: ModelOptions): ModelBlock[] {
  const content = toModel(blocks, options);
  if (box === undefined || content.length === 0) return content;
  return [{ type: "box", role: box.role, title: [{ type: "text", value: cleanLine(box.title) }], content }];
}

/** Writes what stands below the text as blocks of the model; `undefined` where there is nothing. */
export function toBoilerplate({ boilerplate }: CivicParts, options: ModelOptions): ModelBlock[] | undefined {
  const model = boilerplate.flatMap((part) => toBlocks(part, options));
  return model.length > 0 ? model : undefined;
}

/**
 * Writes the text of a release as blocks of the model, with its boxes.
 *
 * @param parts - the parts of the release
 * @param options - what links refer to, where quotations stand, and blocks that are the source of one
 * @returns the blocks of the body
 */
export function toBody(
  parts: CivicParts,
  options: ModelOptions & { readonly isSource: (block: CivicParts["body"][number]) => boolean },
): ModelBlock[] {
  const model = parts.text.flatMap((part) =>
    toBlocks({ ...part, blocks: part.blocks.filter((block) => !options.isSource(block)) }, options),
  );
  return withoutDateline(model, parts);
}
