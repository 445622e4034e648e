/**
 * Names of the months, January first, in languages for which the parser has no other words: as they stand in dates, so in
 * the genitive where the language has one. No name means another month in the next language.
 */
export const MORE_MONTHS: readonly (readonly string[])[] = [
  // Danish and Norwegian where they differ from German and English, Polish, Czech, Slovak, Slovene, Hungarian, Romanian, Galician,
  // Turkish, Greek, Russian, Ukrainian, Bulgarian.
  "stycznia ledna januára januarja január ianuarie xaneiro ocak ιανουαρίου января січня януари",
  "lutego února februára februarja február februarie febreiro şubat φεβρουαρίου февраля лютого февруари",
  "marts marca března marec március martie mart μαρτίου марта березня март",
  "kwietnia dubna apríla aprila április aprilie nisan απριλίου апреля квітня април",
  "maja května mája május mayıs μαΐου мая травня май",
  "czerwca června júna junija június iunie xuño haziran ιουνίου июня червня юни",
  "lipca července júla julija július iulie xullo temmuz ιουλίου июля липня юли",
  "sierpnia srpna augusta avgusta augusztus ağustos αυγούστου августа серпня август",
  "września září septembra szeptember septembrie eylül σεπτεμβρίου сентября вересня септември",
  "października října októbra oktobra október octombrie outubro ekim οκτωβρίου октября жовтня октомври",
  "listopada listopadu novembra noiembrie kasım νοεμβρίου ноября листопада ноември",
  "grudnia prosince decembra decembrie decembro aralık δεκεμβρίου декабря грудня декември",
].map((names) => names.split(" "));
