/** The blanks of HTML: tab, line ends and the ordinary one. */
const isBlank = (code: number): boolean => code === 32 || (code <= 13 && code >= 9 && code !== 11);

/** Where a text begins behind its blanks. */
export function firstVisible(text: string): number {
  const { length } = text;
  let index = 0;
  while (index < length && isBlank(text.charCodeAt(index))) index++;
  return index;
}

/** Where a text ends before its blanks; it must not be all blank. */
export function lastVisible(text: string): number {
  let index = text.length;
  while (isBlank(text.charCodeAt(index - 1))) index--;
  return index;
}

/** A text with other blanks than single ordinary ones, or with characters that are not shown. */
const UNEVEN = /[\t\n\r\f\u00ad\u200b]| {2}/;
const INVISIBLE = /[\u00ad\u200b]/g;
const BLANKS = /[\t\n\r\f ]+/g;

/** Whether a text holds anything that pages do not show as it is written. */
export const isUneven = (text: string): boolean => UNEVEN.test(text);

/** A text as pages show it: without invisible characters, each run of blanks as one. */
export const withEvenBlanks = (text: string): string => text.replace(INVISIBLE, "").replace(BLANKS, " ");
