import type { FormName } from "../forms.ts";
import type { CheckName } from "../problems.ts";

/**
 * A part of the model in few characters, for the small validator. The generator writes it from the zod schemas; nobody
 * writes it by hand.
 */
export type Node =
  /** A named part of the model, `boolean`, or `json`. */
  | string
  /** An object by its properties; a name that ends in `?` is optional. */
  | { readonly o: Readonly<Record<string, Node>>; readonly c?: CheckName }
  /** A list of at least `m` entries. */
  | { readonly a: Node; readonly m?: number }
  /** One of several objects, by their property `type`. */
  | { readonly u: Readonly<Record<string, Node>> }
  /** One of several values. */
  | { readonly v: readonly (string | number | boolean)[] }
  /** A number: at least (or above, with `x`), at most; whole with `i`. */
  | { readonly n: readonly [least: number | null, most: number | null]; readonly x?: 1; readonly i?: 1 }
  /** Free keys of one form. */
  | { readonly r: readonly [key: Node, value: Node] }
  /** Text: its form, its least and greatest length; `c` for normalization form C, `l` for what a URL parser has to read. */
  | {
      readonly s: readonly [form: FormName | "", least: number, most: number | null];
      readonly c?: 1;
      readonly l?: 1;
    };
