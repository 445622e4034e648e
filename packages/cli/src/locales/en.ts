/** What the command says, by the name of the message; `{}` with a name stands for what is filled in. */
export const en = {
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
