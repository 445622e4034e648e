/**
 * The `civic-media` command, callable from programs.
 *
 * @packageDocumentation
 */
export { EXIT } from "./exit-codes.ts";
export type { Io } from "./io.ts";
export { main } from "./main.ts";
export { nodeIo } from "./node-io.ts";
