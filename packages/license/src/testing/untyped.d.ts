// The parts of two parsers without types that the tests use.
declare module "jsonld" {
  interface Loaded {
    document: object;
    documentUrl: string;
  }
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<Loaded>; safe?: boolean },
    ): Promise<object[]>;
  };
  export default jsonld;
}

declare module "commonmark" {
  interface Node {
    readonly type: string;
    readonly literal: string | null;
    readonly destination: string | null;
    walker(): { next(): { entering: boolean; node: Node } | null };
  }
  export class Parser {
    parse(text: string): Node;
  }
}
