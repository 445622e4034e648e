/**
 * Copies a string. Engines let a part of a string point into the whole, and so a few words of evidence would keep the
 * source of their page in memory for as long as they are kept.
 *
 * @param text - part of a longer text
 * @returns the same text, which keeps nothing else alive
 */
export const ownString = (text: string): string => ` ${text}`.slice(1);
