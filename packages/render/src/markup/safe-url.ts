const SAFE = /^(?:https?:\/\/|mailto:|tel:)[^\s<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/iu;
const FRAGMENT = /^#[A-Za-z][A-Za-z0-9._-]*$/;

/**
 * Returns the address when a reader may be led there, else nothing: `http:`, `https:`, `mailto:`, `tel:`, or a place in
 * the same document. The schema refuses every other scheme; this is the second lock, for data that bypassed it.
 */
export function safeUrl(address: string): string | undefined {
  return SAFE.test(address) || FRAGMENT.test(address) ? address : undefined;
}
