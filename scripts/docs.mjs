// `npm run docs`: the guides of docs/ and the reference of every package as one static site in docs/site.

import { join } from "node:path";
import { root, run, say, setUp } from "./setup.mjs";

setUp();
const status = run(process.execPath, [join(root, "node_modules/typedoc/bin/typedoc")]);
if (status === 0) say("The site is in docs/site: open docs/site/index.html");
process.exitCode = status;
