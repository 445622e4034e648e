/** What a stretch between two commas names. */
export type Chunk =
  | {
      readonly type: "person";
      readonly name: string;
      readonly offices: string[];
      readonly degrees: string;
      readonly to: number;
    }
  | {
      readonly type: "office";
      readonly text: string;
      readonly head: string;
      readonly linked: boolean;
      readonly definite: boolean;
      readonly to: number;
    }
  | { readonly type: "group"; readonly name: string; readonly to: number }
  | { readonly type: "description"; readonly head: string; readonly to: number }
  | { readonly type: "nobody"; readonly to: number }
  | { readonly type: "pronoun"; readonly word: string; readonly to: number }
  | { readonly type: "none"; readonly to: number };

/** What stands before a stretch. */
export interface ChunkPlace {
  /** It begins the phrase. */
  readonly first: boolean;
  /** It may begin a sentence, where every word has a capital. */
  readonly opensSentence: boolean;
  /** Somebody is named right before it, and a comma. */
  readonly afterPerson: boolean;
  /** Whether nothing but a full name stands behind the comma that ends it; asked only where that tells. */
  namesNext(): boolean;
}
