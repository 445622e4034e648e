/** The namespaces of what is written, by their usual prefix. */
export const NAMESPACES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  xmpNote: "http://ns.adobe.com/xmp/note/",
  cc: "http://creativecommons.org/ns#",
  plus: "http://ns.useplus.org/ldf/xmp/1.0/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
} as const;

/** A usual prefix. */
export type Prefix = keyof typeof NAMESPACES;
