import type { SpeechWords } from "../locales/speech/speech-words.ts";
import { tester, Vocabulary, type WordTest } from "./vocabulary.ts";

/** What the tests of a language are made of. */
export interface Tests {
  readonly words: SpeechWords;
  readonly vocabulary: Vocabulary;
  /** Makes a test of a list that looks at each word once. */
  readonly fits: (list: readonly string[] | undefined, flags?: string) => WordTest;
  /** Names that other lists would take for something else. */
  readonly isName: (word: string) => boolean;
}

/** Begins the tests of a language. */
export function testsOf(words: SpeechWords): Tests {
  const vocabulary = new Vocabulary();
  return {
    words,
    vocabulary,
    fits: (list, flags) => vocabulary.remember(tester(list, flags)),
    isName: tester(words.names, "u"),
  };
}
