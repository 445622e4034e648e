/**
 * Names of the months, January first, in languages for which the parser has no other words: as they stand in dates, so in
 * the genitive where the language has one. No name means another month in the next language.
 */
export const MORE_MONTHS: readonly (readonly string[])[] = [
  // Danish and Norwegian where they differ from German and English, Polish, Czech, Slovak, Slovene, Hungarian, Romanian, Galician,
  // Turkish, Greek, Russian, Ukrainian, Bulgarian, and Croatian but for October, whose name is the November of Polish.
  "stycznia ledna januára januarja január ianuarie xaneiro ocak ιανουαρίου января січня януари siječnja",
  "lutego února februára februarja február februarie febreiro şubat φεβρουαρίου февраля лютого февруари veljače",
  "marts marca března marec március martie mart μαρτίου марта березня март ožujka",
  "kwietnia dubna apríla aprila április aprilie nisan απριλίου апреля квітня април travnja",
  "maja května mája május mayıs μαΐου мая травня май svibnja",
  "czerwca června júna junija június iunie xuño haziran ιουνίου июня червня юни lipnja",
  "lipca července júla julija július iulie xullo temmuz ιουλίου июля липня юли srpnja",
  "sierpnia srpna augusta avgusta augusztus ağustos αυγούστου августа серпня август kolovoza",
  "września září septembra szeptember septembrie eylül σεπτεμβρίου сентября вересня септември rujna",
  "października října októbra oktobra október octombrie outubro ekim οκτωβρίου октября жовтня октомври",
  "listopada listopadu novembra noiembrie kasım νοεμβρίου ноября листопада ноември studenoga studenog",
  "grudnia prosince decembra decembrie decembro aralık δεκεμβρίου декабря грудня декември prosinca",
].map((names) => names.split(" "));
