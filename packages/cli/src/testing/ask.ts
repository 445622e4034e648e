import { request as httpRequest, type IncomingHttpHeaders } from "node:http";

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks a server of this computer with exactly these headers, as `fetch` would not. */
export function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { method = "GET", headers = {}, body } = options;
  const all = { host: `127.0.0.1:${port}`, ...headers };
  return new Promise((done, failed) => {
    const asked = httpRequest({ host: "127.0.0.1", port, path, method, headers: all, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on("error", failed).end(body);
  });
}
