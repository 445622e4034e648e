/** What the command says, by the name of the message; `{}` with a name stands for what is filled in. */
export const en = {
  "folder-without-pages": "There is no page in {folder}; expected files that end in .html, .htm or .xhtml.",
  "pattern-without-files": "No file is called like {pattern}.",
  "pages-need-place":
    "Several pages need a place to write to: give --out with a folder, or leave --format out for a line of JSON each.",
  "convert-progress": "{done} of {all}, {percent} %",
  "convert-left": "{time} left",
  "convert-failures": "{count} failed",
  "convert-done": "{converted} converted, {unchanged} unchanged, {failed} failed, in {seconds} s",
  "convert-open": "Make a site of them: civic-media newsroom {folder}",
  "convert-failed": "{page}: {reason}",
  "convert-planned": "would write {folder} from {page}",
  "convert-plan": "{planned} to convert, {unchanged} unchanged; nothing was written.",
  "url-invalid": "--url is {url}; expected an absolute address: https://www.example.org/press/.",
  "would-write": "would write {file}",
  "threads-invalid": "--threads is {threads}; expected a number from 1 to 64.",
  "serve-listening": "Listening on {address} for this computer only. What it can do: {openapi}. Ctrl-C ends it.",
  "serve-no-contact": "Addresses are not read: start with --contact to let sites know who asks.",
  "serve-no-archive": "There is no archive {file}, so there is nothing to search and no newsroom.",
  "serve-stopped": "Stopped; what was asked before was answered.",
  "serve-port-invalid": "--port is {port}; expected a number from 0 to 65535: 4321. 0 takes any that is free.",
  "serve-port-taken":
    "Port {port} is taken by another program. Name another one with --port, or 0 for any that is free.",
  "serve-port-refused": "Port {port} cannot be listened on ({code}). Name another one with --port.",
} as const;

/** The name of a message. */
export type MessageId = keyof typeof en;
