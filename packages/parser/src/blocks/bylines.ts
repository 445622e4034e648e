/** Words of bylines, the longest first; a name begins behind them. */
const BYLINE_WORDS = [
  String.raw`(?:view|see|read|show)\s(?:all|more)\s(?:posts|articles|stories)\s(?:by|from|of)`,
  String.raw`(?:zeige\s)?alles?(?:\s(?:beiträge|artikel))?\s(?:anzeigen\s)?von|posted\son\s[^@]{5,30}?\sby`,
  String.raw`ein(?:e|en)?\s\p{L}{4,20}\svon`,
  String.raw`(?:pressemitteilung|artikel|beitrag|blog[\s-]?beitrag|gastbeitrag|text|bericht|interview)(?:\s(?:und|&)\s(?:fotos?|bilder))?\s(?:von|by|de|par)`,
  String.raw`(?:texte?s?|texto|testo|tekst|teksti|words|story)(?:\s(?:und|and|et|y|e|i|en|och|ja|&|\+)\s|\s?\/\s?)(?:fotos?|foto's|photos?|pictures|bild(?:er)?|imágenes|immagini|kuvat?)(?:\s(?:von|by|de|par|di|van|av))?`,
  String.raw`(?:eingestellt|geschrieben|verfasst|gespeichert|veröffentlicht|erstellt|hochgeladen)\s(?:von|durch)`,
  String.raw`(?:publié|écrit|rédigé|posté|propos\srecueillis)\spar|(?:publicado|escrito|redactado)\spor|(?:pubblicato|scritto|redatto)\sda|(?:a\scura|testo|articolo)\sdi`,
  String.raw`(?:geplaatst|geschreven)\sdoor|(?:skriven|skrivet|publicerad|publicerat)\sav|(?:escrit|publicat|redactat)\sper|kirjoittanut`,
  String.raw`(?:written|posted|published|submitted|reported|contributed|compiled|reporting|edited|recipe|words|story|article|features?|review(?:ed)?|analysis|opinion|commentary|essay)\sby`,
  String.raw`about\sthe\sauthor|über\s(?:den\sautor|die\sautorin)`,
  String.raw`(?:autor|author|auteur)(?:\((?:s|e|a|es|in|en|innen)\)|[/*:]in(?:nen)?)`,
  // What opens other lines too is a byline only before a colon.
  String.raw`(?:verfasser(?:in(?:nen)?)?|bericht|redaktion|rédaction|redacción|redacció|redação|redazione|toimitus|texto|textos|textes?|testo|tekst|teksti|words|reporter|författare|skribent|kirjoittaja|toimittaja)(?=\s?:)`,
  "autor(?:en|in|innen|es|a|as)?|authors?|auteurs?|autore|text|interview|escribe",
  "by|von|vom|par|por|di|da|door|af|av",
].join("|");
/** How a line of an author begins. */
export const BYLINE: RegExp = new RegExp(String.raw`^(?:${BYLINE_WORDS})(?:\s{0,2}[:–-]\s{0,3}|\s{1,5}|$)`, "iu");
/** Small words inside of names. */
const PARTICLE =
  /^(?:van|von|de|der|den|del|dela|della|dal|di|da|do|dos|das|du|des|la|le|las|los|al|el|bin|ben|ibn|zu|zum|zur|ter|ten|af|av|y|e|i|d’|d')$/u;

/** Whether each word of a name is written as those of names are: nothing else in a line says that it is one. */
export function isWrittenAsName(name: string): boolean {
  return (
    name.split(" ").every((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word) || PARTICLE.test(word)) && !/[»«„“”]/.test(name)
  );
}

/** A line without the words that say that a name follows: `Posted by Jane Doe` is `Jane Doe`. */
export function withoutBylineWords(text: string): string {
  let bare = text;
  for (let words = 0; words < 3; words += 1) {
    const shorter = bare.replace(BYLINE, "");
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare;
}

const MAX_BYLINE = 120;
const BETWEEN_NAMES = /\s?[,;&|]\s?|\s(?:and|und|et|y|e)\s/u;

/** Whether a line says who wrote the text, and nothing else: `By Jane Doe`. */
export function isByline(text: string): boolean {
  if (text.length > MAX_BYLINE || /[.!?:]$/.test(text)) return false;
  const names = withoutBylineWords(text);
  if (names === text || /\p{N}/u.test(names)) return false;
  return names.split(BETWEEN_NAMES).every((name) => name !== "" && isWrittenAsName(name));
}
