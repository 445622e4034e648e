import { element, trustHtml } from "../../markup/html.ts";

const STYLE = `body{margin:0;background:#f4f4f2;color:#1a1a1a}
.card{background:#fff;max-width:40em;overflow-wrap:break-word;margin:0 auto;padding:24px;font:16px/1.55 Georgia,"Times New Roman",serif}
h1{font-size:26px;line-height:1.25;margin:4px 0 8px}h2,h3,h4{font-size:19px;line-height:1.3;margin:28px 0 8px}
.kicker,.sender,.dates,.credit{font:14px/1.5 Arial,Helvetica,sans-serif;margin:0;color:#444}
.sender{margin-bottom:16px}dd{margin:0 0 8px 20px}dd p{margin:0}li p{margin:0 0 4px}.quotation figcaption{margin:-8px 0 0 19px}
.subheadline,.p-summary{font-weight:bold}blockquote{margin:16px 0;padding-left:16px;border-left:3px solid #767676}
a{color:#0b4f8a}address{font-style:normal}hgroup,section,footer{display:block}
.banner{border:2px solid #9c1c1c;padding:8px 12px}td,th,caption{text-align:left;vertical-align:top}main>table{table-layout:fixed}.table{overflow-x:auto}.table table{width:100%;border-collapse:collapse}
.table td,.table th{padding:4px 16px 4px 0;border-bottom:1px solid #d8d8d4}.table caption{padding-bottom:4px}figure{margin:16px 0}
.speakers,dt,.title{font-weight:bold;margin-bottom:0}.speakers+p{margin-top:0}.box{background:#f4f4f2;padding:4px 16px;margin:16px 0}
@media(max-width:30em){h1{font-size:23px;hyphens:auto}}
@media(prefers-color-scheme:dark){body{background:#161616;color:#eee}.card{background:#222}.box{background:#2e2e2e}.table td,.table th{border-color:#555}a{color:#8ec2f2}.kicker,.sender,.dates,.credit{color:#ccc}}`;

/** Left for right: few mail programs know "start" and "end". */
const mirror = (style: string): string =>
  style
    .replace(/\b(?:left|right)\b/g, (side) => (side === "left" ? "right" : "left"))
    .replace(/(margin|padding):([^ ;}]+) ([^ ;}]+) ([^ ;}]+) ([^ ;}]+)/g, "$1:$2 $5 $4 $3");

/** Dates and names in Latin letters keep their order in lines that begin on the right. */
const KEPT = "time{unicode-bidi:isolate}.p-name,.p-org,.p-location,.series,.u-url{unicode-bidi:plaintext}\n";

const lines = (style: string): string => `${element("style", {}, trustHtml(style))}</head>\n`;

/** The lines between title and body, the same in every e-mail of a direction of writing. */
export const STYLE_LINES: { readonly ltr: string; readonly rtl: string } = {
  ltr: lines(STYLE),
  rtl: lines(KEPT + mirror(STYLE)),
};
