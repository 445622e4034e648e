import { spawn } from "node:child_process";

/** What opens an address in the browser that somebody has chosen, by platform. */
const OPENERS: Readonly<Record<string, readonly [program: string, ...args: readonly string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  linux: ["xdg-open"],
};

/**
 * Opens an address in the browser; where there is none, such as on a server, nothing happens.
 *
 * @param address - made by the command itself, never by a page
 */
export function openAddress(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  // Without a screen, a browser of the terminal would take the terminal.
  if (process.platform === "linux" && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return;
  const [program, ...args] = OPENERS[process.platform] ?? [];
  if (program === undefined) return;
  const child = spawn(program, [...args, address], { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}
