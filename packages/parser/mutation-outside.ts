export * as m0 from "node:fs";
export * as m1 from "@civic-media/schema";
export * as m2 from "htmlparser2";
export * as m3 from "entities/decode";
export * as m4 from "@civic-media/license";
