import { ARCHIVE_OPTION } from "../archive/archive-option.ts";
import { EXPORT_TARGETS } from "../archive/export-targets.ts";
import { FOLLOW_OPTIONS } from "../archive/follow-options.ts";
import type { CommandDefinition } from "./command.ts";
import { FORMAT_IDS } from "./format-ids.ts";

/** Every command, in the order of the help. What one needs is loaded when it runs, so that the help is there at once. */
export const commands: readonly CommandDefinition[] = [
  {
    usage: "convert <pages...>",
    summary:
      "Turn pages (files, folders, patterns, addresses, or - for standard input) into data and documents, on all cores; again, only what is new or changed.",
    options: [
      [
        "-o, --out <folder>",
        "write files into this folder, several pages into a folder each; without it, data goes to standard output",
      ],
      [
        "-f, --format <ids>",
        `formats, with commas between: ${FORMAT_IDS.join(", ")}; without it, all with --out, else json`,
      ],
      ["-u, --url <address>", "the address of the page that is read from a file, or of the folder of several pages"],
      ["-n, --dry-run", "say what would be written, and write nothing"],
      ["--force", "convert also what is there and unchanged"],
      ["-p, --preview", "show the page and its release in the browser, on this computer only, until Ctrl-C"],
      ["-t, --threads <count>", "how many pages at once; without it, as many as there are cores"],
      ["--json", "write what became of each page as JSON lines to standard output"],
    ],
    examples: [
      "civic-media convert page.html --url https://www.linz.at/… --out out",
      "civic-media convert https://… --format markdown",
      "civic-media convert page.html --preview",
      "civic-media convert pages --out releases --url https://www.example.org/press/",
      "civic-media convert 'pages/**/2026-*.html' --out releases --dry-run",
    ],
    load: () => import("./convert.ts"),
  },
  {
    usage: "parse <page>",
    summary: "Print the release of a page with evidence, diagnostics and what was left out, as JSON.",
    options: [["-u, --url <address>", "the address of the page, when it is read from a file or standard input"]],
    examples: ["civic-media parse page.html --url https://www.linz.at/… | jq .diagnostics"],
    load: () => import("./parse.ts"),
  },
  {
    usage: "render <release>",
    summary: "Turn a release.json (or - for standard input) into documents.",
    options: [
      ["-f, --format <ids>", "formats, as for convert; without it, html"],
      ["-o, --out <folder>", "write files into this folder; without it, to standard output"],
      ["--json", "write documents, or with --out the files that were written, as JSON lines to standard output"],
    ],
    examples: [
      "civic-media render out/release.json --format atom",
      "civic-media render out/release.json --format html,text --json",
    ],
    load: () => import("./render.ts"),
  },
  {
    usage: "validate <releases...>",
    summary: "Check that files (or - for standard input) are valid releases, and say what is wrong where.",
    options: [["--json", "write the issues as JSON lines to standard output"]],
    examples: ["civic-media validate out/release.json", "civic-media validate releases/*.json --json"],
    load: () => import("./validate.ts"),
  },
  {
    usage: "diff <before> <after>",
    summary: "Say what changed between two releases: release.json files, pages or addresses.",
    options: [["--json", "write the changes as JSON to standard output"]],
    examples: ["civic-media diff monday/release.json today/release.json"],
    load: () => import("./diff.ts"),
  },
  {
    usage: "newsroom <folder>",
    summary: "Make a static site of all releases (*.json) in a folder and the folders in it.",
    options: [
      ["-o, --out <folder>", "write the site into this folder; without it, newsroom"],
      ["-u, --url <address>", "where the site will stand, for feeds and sitemap: https://press.example.org/"],
      ["-t, --title <words>", "name of the newsroom; without it, the publisher of the latest release"],
      ["--json", "write what was made as JSON to standard output"],
    ],
    examples: ["civic-media newsroom releases --out site --url https://press.example.org/"],
    load: () => import("./newsroom.ts"),
  },
  {
    usage: "book <folder>",
    summary: "Make an e-book (EPUB) of all releases (*.json) in a folder and the folders in it, the oldest first.",
    options: [
      ["-o, --out <file>", "write the book into this file; without it, releases.epub"],
      ["-t, --title <words>", "title of the book; without it, the publisher of the first release"],
    ],
    examples: ['civic-media book releases --out releases.epub --title "City of Example, 2026"'],
    load: () => import("./book.ts"),
  },
  {
    usage: "press-kit <release>",
    summary:
      "Make everything that a newsroom needs of a release.json: text, page, e-mail, PDF, Word, data, picture sheet, events.",
    options: [
      ["-o, --out <folder>", "write into this folder; without it, one that is named after day and title"],
      ["-z, --zip", "write one archive, named after day and title, into the folder, or here"],
      ["--unpublished", "also of a draft or an embargoed release; everything says what it is"],
    ],
    examples: ["civic-media press-kit out/release.json --zip"],
    load: () => import("./press-kit.ts"),
  },
  {
    usage: "license <words...>",
    summary: "Say which license an address or a notice names (- reads it from standard input).",
    options: [],
    examples: [
      "civic-media license https://creativecommons.org/licenses/by/3.0/at/deed.de",
      'civic-media license "Foto: CC BY"',
    ],
    load: () => import("./license.ts"),
  },
  {
    usage: "credit <photos...>",
    summary:
      "Write who made a photo and who may use it into the file, as a release.json says, and show before and after.",
    options: [
      ["--from <release>", "the release.json that the photo belongs to"],
      ["-m, --media <id>", "the id of the photo in the release; without it, the photo whose file has the same name"],
      ["-o, --out <folder>", "write into this folder; without it, photo.jpg becomes photo.credited.jpg"],
      ["--in-place", "replace the photo itself"],
      ["--keep", "keep what the photo already says, and add only what is missing"],
      ["--json", "print before and after as JSON on standard output"],
    ],
    examples: [
      "civic-media credit photo.jpg --from out/release.json",
      "civic-media credit *.jpg --from out/release.json --out credited",
      "civic-media credit IMG_2041.jpg --from out/release.json --media photo-1 --in-place",
    ],
    load: () => import("./credit.ts"),
  },
  {
    usage: "archive <source>",
    summary: "Read all releases of a feed, a sitemap or a list into an archive; again, only what is new or changed.",
    options: FOLLOW_OPTIONS,
    examples: [
      "civic-media archive https://www.example.org/press/feed.xml --contact you@example.org",
      "civic-media archive https://www.example.org/press --contact you@example.org --since 2026-01-01",
    ],
    load: () => import("./archive.ts"),
  },
  {
    usage: "watch <source>",
    summary: "Follow a source again and again, and say what is new, corrected and withdrawn. Ctrl-C ends it.",
    options: [
      ["-e, --every <time>", "how often: 90s, 15m, 1h, 1d; without it, 1h"],
      ["--times <count>", "end after so many rounds"],
      ...FOLLOW_OPTIONS,
    ],
    examples: ["civic-media watch https://www.example.org/press/feed.xml --every 1h --contact you@example.org"],
    load: () => import("./watch.ts"),
  },
  {
    usage: "search <words...>",
    summary: "Find releases in an archive, also inside longer words: “reise” finds “Dienstreise”.",
    options: [
      ARCHIVE_OPTION,
      ["-n, --limit <count>", "how many at most; without it, 20"],
      ["-s, --since <day>", "only releases of this day or later"],
      ["-u, --until <day>", "only releases of this day or earlier"],
      ["--json", "write the hits as JSON lines"],
    ],
    examples: ["civic-media search bürgermeister radweg --since 2026-01-01"],
    load: () => import("./search.ts"),
  },
  {
    usage: "history <address>",
    summary: "Show every version of a release that an archive has seen, and what changed each time.",
    options: [ARCHIVE_OPTION, ["--json", "write the versions as JSON lines, with the whole releases"]],
    examples: ["civic-media history https://www.example.org/press/1"],
    load: () => import("./history.ts"),
  },
  {
    usage: "export <target>",
    summary: `Write an archive as ${Object.entries(EXPORT_TARGETS)
      .map(([id, title]) => `${id}: ${title}`)
      .join("; ")}.`,
    options: [ARCHIVE_OPTION, ["-o, --out <path>", "file or folder to write"]],
    examples: ["civic-media export jsonl > releases.jsonl", "civic-media export newsroom --out site"],
    load: () => import("./export.ts"),
  },
  {
    usage: "stats",
    summary: "Show what an archive holds: releases per month, publishers, topics, languages, licenses.",
    options: [
      ARCHIVE_OPTION,
      ["-o, --out <file>", "write the plots as one SVG picture"],
      ["--json", "write the numbers as JSON to standard output"],
    ],
    examples: ["civic-media stats --json", "civic-media stats --out releases.svg"],
    load: () => import("./stats.ts"),
  },
  {
    usage: "doctor <archives...>",
    summary: "Say whether the sites in web archives (.warc.gz) still give what they gave, or since when not.",
    options: [["--json", "write a report for each host as JSON lines"]],
    examples: ["civic-media doctor pages.warc.gz"],
    load: () => import("./doctor.ts"),
  },
  {
    usage: "profile <action> <pages...>",
    summary: "Draft the profile of a site from two or more of its pages: profile suggest.",
    options: [["-u, --url <address>", "the address of the folder of saved pages, when they do not say it themselves"]],
    examples: ["civic-media profile suggest one.html two.html --url https://www.city.example/press/"],
    load: () => import("./profile.ts"),
  },
  {
    usage: "serve",
    summary:
      "Offer parse, render, license and search to programs of this computer, as JSON; and the playground and a preview of the newsroom in its browser.",
    options: [
      ["-p, --port <number>", "where to listen; without it, 4321; 0 takes any that is free"],
      ARCHIVE_OPTION,
      ["-c, --contact <who>", "your e-mail address or page, for the sites' owners; without it, no addresses are read"],
      ["-d, --delay <seconds>", "pause between two questions to one host; without it, 1"],
      ["--allow-host <hosts>", "hosts in private networks that may be asked, with commas between: localhost:8080"],
      ["--json", "write where it listens as JSON to standard output"],
    ],
    examples: ["civic-media serve --port 4321", "civic-media serve --archive city.sqlite --contact you@example.org"],
    load: () => import("./serve.ts"),
  },
  {
    usage: "compare <page>",
    summary: "Show what this and other extractors, as far as they are installed, find on a page.",
    options: [
      ["-u, --url <address>", "the address of the page, when it is read from a file or standard input"],
      ["--json", "write the results as JSON to standard output"],
    ],
    examples: ["civic-media compare page.html --url https://www.example.org/press/1"],
    load: () => import("./compare.ts"),
  },
  {
    usage: "completion <shell>",
    summary: "Print what lets a shell (bash, zsh, fish) complete the words of this command.",
    options: [],
    examples: [
      "civic-media completion bash > ~/.local/share/bash-completion/completions/civic-media",
      "civic-media completion zsh > ~/.zfunc/_civic-media",
      "civic-media completion fish > ~/.config/fish/completions/civic-media.fish",
    ],
    load: () => import("./completion.ts"),
  },
];
