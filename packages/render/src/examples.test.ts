import * as schema from "@civic-media/schema";
import { runExamples } from "../../../scripts/run-examples.ts";
import * as docx from "./docx/index.ts";
import * as epub from "./epub/index.ts";
import * as atom from "./formats/atom/index.ts";
import * as email from "./formats/email/index.ts";
import * as fragment from "./formats/fragment/index.ts";
import * as html from "./formats/html/index.ts";
import * as ics from "./formats/ics/index.ts";
import * as jsonFeed from "./formats/json-feed/index.ts";
import * as jsonLd from "./formats/json-ld/index.ts";
import * as markdown from "./formats/markdown/index.ts";
import * as newsmlG2 from "./formats/newsml-g2/index.ts";
import * as ninjs from "./formats/ninjs/index.ts";
import * as ninjs1 from "./formats/ninjs-1/index.ts";
import * as ninjs2 from "./formats/ninjs-2/index.ts";
import * as nitf from "./formats/nitf/index.ts";
import * as oembed from "./formats/oembed/index.ts";
import * as rss from "./formats/rss/index.ts";
import * as socialCard from "./formats/social-card/index.ts";
import * as text from "./formats/text/index.ts";
import * as render from "./index.ts";
import * as labels from "./labels/index.ts";
import * as newsroom from "./newsroom/index.ts";
import * as pdf from "./pdf/index.ts";
import * as pressKit from "./press-kit/index.ts";
import * as read from "./read/index.ts";
import * as socialCardPng from "./social-card-png/index.ts";
import { linz } from "./testing/examples.ts";

// The examples speak of “release”, which a reader has from somewhere.
Object.assign(globalThis, { release: linz });

runExamples(new URL("../", import.meta.url), {
  "@civic-media/schema": schema,
  "@civic-media/render": render,
  "@civic-media/render/atom": atom,
  "@civic-media/render/fragment": fragment,
  "@civic-media/render/html": html,
  "@civic-media/render/json-feed": jsonFeed,
  "@civic-media/render/json-ld": jsonLd,
  "@civic-media/render/labels": labels,
  "@civic-media/render/markdown": markdown,
  "@civic-media/render/ninjs-2": ninjs2,
  "@civic-media/render/ninjs-1": ninjs1,
  "@civic-media/render/nitf": nitf,
  "@civic-media/render/ics": ics,
  "@civic-media/render/newsroom": newsroom,
  "@civic-media/render/email": email,
  "@civic-media/render/newsml-g2": newsmlG2,
  "@civic-media/render/ninjs": ninjs,
  "@civic-media/render/oembed": oembed,
  "@civic-media/render/docx": docx,
  "@civic-media/render/epub": epub,
  "@civic-media/render/pdf": pdf,
  "@civic-media/render/press-kit": pressKit,
  "@civic-media/render/read": read,
  "@civic-media/render/rss": rss,
  "@civic-media/render/social-card": socialCard,
  "@civic-media/render/social-card-png": socialCardPng,
  "@civic-media/render/text": text,
});
