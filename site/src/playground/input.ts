import { byId } from "./dom.ts";
import type { OpenPhoto } from "./state.ts";

/** What can be done with what somebody gives. */
export interface Receivers {
  page: (source: string | Uint8Array, url: string) => void;
  photo: (photo: OpenPhoto) => void;
  unreadable: (name: string) => void;
}

const PHOTO = /^image\/|\.(?:jpe?g|png|webp|tiff?|avif|heic|heif)$/i;
const PAGE = /^text\/|xml|\.(?:x?html?|txt|mht)$/i;
const fits = (pattern: RegExp, { type, name }: File): boolean => pattern.test(type) || pattern.test(name);

/** In bytes: more than any page or press photo, less than what freezes a browser. */
const MOST = 200_000_000;

async function receive(file: File, { page, photo, unreadable }: Receivers, url: string): Promise<void> {
  if (file.size > MOST || !(fits(PHOTO, file) || fits(PAGE, file))) return unreadable(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (fits(PHOTO, file) && file.type !== "image/svg+xml") photo({ name: file.name, bytes });
  else page(bytes, url);
}

/** Only an absolute address of the web is one. */
const addressIn = (text: string): string =>
  /^https?:\/\/[^\s/]/i.test(text.trim()) && URL.canParse(text.trim()) ? text.trim() : "";

/** Takes pages and photos: pasted, dropped, opened. */
export function startInput(receivers: Receivers): void {
  const area = byId<HTMLTextAreaElement>("pg-html");
  const address = byId<HTMLInputElement>("pg-url");
  const file = byId<HTMLInputElement>("pg-file");
  const url = (): string => addressIn(address.value);
  byId("pg-input").addEventListener("submit", (event) => {
    event.preventDefault();
    receivers.page(area.value, url());
  });
  // Whoever pastes a page wants it read; typing goes on until the button.
  area.addEventListener("paste", () => setTimeout(() => receivers.page(area.value, url()), 0));
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) void receive(chosen, receivers, url());
    file.value = "";
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    const [dropped] = event.dataTransfer?.files ?? [];
    const markup = event.dataTransfer?.getData("text/html") || event.dataTransfer?.getData("text/plain");
    if (dropped) void receive(dropped, receivers, url());
    else if (markup) receivers.page(markup, url());
  });
}
