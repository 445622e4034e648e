// The parts of two parsers without types that the tests use.
declare module "jsonld" {
  interface Loaded {
    contextUrl?: string;
    document: object;
    documentUrl: string;
  }
  interface Options {
    documentLoader: (url: string) => Promise<Loaded>;
    safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    toRDF(document: object, options: Options): Promise<object[]>;
  };
  export default jsonld;
}

declare module "commonmark" {
  interface Node {
    readonly type: string;
    readonly literal: string | null;
    walker(): { next(): { entering: boolean; node: Node } | null };
  }
  export class Parser {
    parse(text: string): Node;
  }
  export class HtmlRenderer {
    render(tree: Node): string;
  }
}
