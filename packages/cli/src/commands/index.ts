import type { CommandDefinition } from "./command.ts";
import { convert } from "./convert.ts";
import { credit } from "./credit.ts";
import { license } from "./license.ts";
import { newsroom } from "./newsroom.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";

/** Every command, in the order of the help. */
export const commands: readonly CommandDefinition[] = [convert, parse, render, newsroom, license, credit];
