// Written by scripts/pack-words.ts from src/locales/<tag>.ts: `npm run generate -w packages/render`.

export const noticeWords = `|months.0|months.1|months.2|months.3|months.4|months.5|months.6|months.7|months.8|months.9|months.10|months.11|date|dateTime|draft|scheduled|embargoed|withdrawn
ar|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|{day}\u00a0{month} {year}|{date}، الساعة {time}|مسودة – ليست للنشر|مقرر بتاريخ {date} – لم يُنشر بعد|محظور نشره حتى {date}|سُحب بتاريخ {date}
bg|януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември|{day}\u00a0{month} {year} г.|{date}, {time}\u00a0ч.|Чернова – не е за публикуване|Планирано за {date} – още не е публикувано|Под ембарго до {date}|Оттеглено на {date}
cs|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|{day}.\u00a0{month} {year}|{date}, {time}|Koncept – není určeno ke zveřejnění|Naplánováno na {date} – dosud nezveřejněno|Embargo do {date}|Staženo {date}
da|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|{day}.\u00a0{month} {year}|{date} kl. {time}|Kladde – ikke til offentliggørelse|Planlagt til {date} – endnu ikke offentliggjort|Klausuleret til {date}|Trukket tilbage {date}
de-at|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|{day}.\u00a0{month} {year}|{date}, {time}\u00a0Uhr|Entwurf – nicht zur Veröffentlichung|Geplant für {date} – noch nicht veröffentlicht|Sperrfrist bis {date}|Zurückgezogen am {date}
de|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|{day}.\u00a0{month} {year}|{date}, {time}\u00a0Uhr|Entwurf – nicht zur Veröffentlichung|Geplant für {date} – noch nicht veröffentlicht|Sperrfrist bis {date}|Zurückgezogen am {date}
el|Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου|{day}\u00a0{month} {year}|{date}, {time}|Σχέδιο – όχι για δημοσίευση|Προγραμματισμένο για {date} – δεν έχει δημοσιευθεί ακόμη|Εμπάργκο έως {date}|Αποσύρθηκε στις {date}
en|January|February|March|April|May|June|July|August|September|October|November|December|{day}\u00a0{month} {year}|{date}, {time}|Draft – not for publication|Scheduled for {date} – not published yet|Embargoed until {date}|Withdrawn on {date}
es|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|{day}\u00a0de {month} de {year}|{date}, {time}\u00a0h|Borrador – no publicar|Previsto para el {date} – aún sin publicar|Embargado hasta el {date}|Retirado el {date}
et|jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember|{day}.\u00a0{month} {year}|{date} kell {time}|Mustand – mitte avaldada|Kavandatud: {date} – veel avaldamata|Avaldamiskeeld kuni {date}|Tagasi võetud: {date}
fi|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|{day}.\u00a0{month} {year}|{date} klo {time}|Luonnos – ei julkaistavaksi|Ajastettu: {date} – ei vielä julkaistu|Julkaisukielto {date} asti|Vedetty pois {date}
fr|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|{day}\u00a0{month} {year}|{date} à {time}|Brouillon – ne pas publier|Prévu pour le {date} – pas encore publié|Sous embargo jusqu’au {date}|Retiré le {date}
ga|Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig|{day}\u00a0{month} {year}|{date}, {time}|Dréacht – ná foilsigh|Sceidealta do {date} – gan foilsiú fós|Faoi lánchosc go dtí {date}|Tarraingthe siar {date}
hr|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca|{day}.\u00a0{month} {year}.|{date} u {time}|Nacrt – nije za objavu|Planirano za {date} – još nije objavljeno|Zabrana objave do {date}|Povučeno {date}
hu|január|február|március|április|május|június|július|augusztus|szeptember|október|november|december|{year}. {month}\u00a0{day}.|{date} {time}|Vázlat – nem közölhető|Tervezett közzététel: {date} – még nem jelent meg|Zárolva eddig: {date}|Visszavonva: {date}
it|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|{day}\u00a0{month} {year}|{date}, ore {time}|Bozza – non pubblicare|Previsto per il {date} – non ancora pubblicato|Sotto embargo fino al {date}|Ritirato il {date}
lt|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|{year} m. {month}\u00a0{day}\u00a0d.|{date}, {time}|Juodraštis – neskelbti|Numatyta {date} – dar nepaskelbta|Embargas iki {date}|Atšaukta {date}
lv|janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris|{year}. gada {day}.\u00a0{month}|{date}, plkst. {time}|Melnraksts – nav publicējams|Plānots {date} – vēl nav publicēts|Embargo līdz {date}|Atsaukts {date}
mt|Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru|{day}\u00a0ta’ {month} {year}|{date}, {time}|Abbozz – mhux għall-pubblikazzjoni|Skedat għal {date} – għadu mhux ippubblikat|Taħt embargo sa {date}|Irtirat fi {date}
nl|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|{day}\u00a0{month} {year}|{date}, {time}\u00a0uur|Concept – niet voor publicatie|Gepland voor {date} – nog niet gepubliceerd|Onder embargo tot {date}|Ingetrokken op {date}
pl|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|{day}\u00a0{month} {year}|{date}, godz. {time}|Szkic – nie do publikacji|Zaplanowano na {date} – jeszcze nie opublikowano|Embargo do {date}|Wycofano {date}
pt|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|{day}\u00a0de {month} de {year}|{date}, {time}|Rascunho – não publicar|Previsto para {date} – ainda não publicado|Sob embargo até {date}|Retirado em {date}
ro|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|{day}\u00a0{month} {year}|{date}, ora {time}|Ciornă – nu se publică|Programat pentru {date} – încă nepublicat|Sub embargo până la {date}|Retras la {date}
sk|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|{day}.\u00a0{month} {year}|{date}, {time}|Koncept – nie je určené na zverejnenie|Naplánované na {date} – zatiaľ nezverejnené|Embargo do {date}|Stiahnuté {date}
sl|januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december|{day}.\u00a0{month} {year}|{date} ob {time}|Osnutek – ni za objavo|Načrtovano za {date} – še ni objavljeno|Embargo do {date}|Umaknjeno {date}
sv|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|{day}\u00a0{month} {year}|{date} kl. {time}|Utkast – inte för publicering|Planerad till {date} – ännu inte publicerad|Embargo till {date}|Återkallad {date}
`;

export const commonWords = `|media|photo|video|audio|document|events|accreditation|about|contact|mediaContact|related|rights|scopes.text|scopes.images|scopes.image|scopes.page|creditToPrint|creditRequired|commercialUse.allowed|commercialUse.ask|commercialUse.prohibited|acquireLicense|ccUnspecified|reserved|statutory|unknownRights|corrections.correction|corrections.clarification|corrections.update|editorialNote|source|colon|comma|decimal
ar|صور ووسائط|صورة|فيديو|تسجيل صوتي|وثيقة|المواعيد|الاعتماد الصحفي|من نحن|للتواصل|للاستفسارات الصحفية|مزيد من المعلومات|الحقوق|النص|الصور|صورة|الصفحة|مصدر الصورة ما لم يُذكر خلاف ذلك|يجب ذكر مصدر الصورة.|الاستخدام التجاري مسموح.|الاستخدام التجاري بعد الاستئذان فقط.|الاستخدام التجاري غير مسموح.|طلب حقوق الاستخدام|المشاع الإبداعي، دون تحديد الرخصة|جميع الحقوق محفوظة|الاستخدام حر بموجب القانون|الحقوق غير محددة|تصحيح|توضيح|إضافة|ملاحظة إلى هيئة التحرير|المصدر|:|، |.
bg|Снимки и медии|Снимка|Видео|Аудио|Документ|Събития|Акредитация|За нас|Контакт|Контакт за медиите|Допълнителна информация|Права|Текст|Изображения|Изображение|Страница|Посочване на източник, ако не е указано друго|Източникът трябва да бъде посочен.|Търговска употреба е разрешена.|Търговска употреба само след съгласуване.|Търговска употреба не е разрешена.|Поискайте лиценз|Creative Commons, лицензът не е посочен|Всички права запазени|Свободно ползване по закон|Правата не са посочени|Поправка|Уточнение|Допълнение|Бележка към редакциите|Източник|:||,
cs|Fotografie a média|Foto|Video|Zvuk|Dokument|Akce|Akreditace|O nás|Kontakt|Kontakt pro média|Další informace|Práva|Text|Obrázky|Obrázek|Stránka|Autorství, není-li uvedeno jinak|Autorství musí být uvedeno.|Komerční užití je povoleno.|Komerční užití jen po dohodě.|Komerční užití není povoleno.|Požádat o licenci|Creative Commons, licence neuvedena|Všechna práva vyhrazena|Volné užití ze zákona|Práva neuvedena|Oprava|Upřesnění|Doplnění|Poznámka pro redakce|Zdroj|:||,
da|Fotos og medier|Foto|Video|Lyd|Dokument|Arrangementer|Akkreditering|Om os|Kontakt|Pressekontakt|Yderligere oplysninger|Rettigheder|Tekst|Billeder|Billede|Side|Kreditering, medmindre andet er angivet|Krediteringen skal angives.|Kommerciel brug er tilladt.|Kommerciel brug kun efter aftale.|Kommerciel brug er ikke tilladt.|Anmod om licens|Creative Commons, licens ikke angivet|Alle rettigheder forbeholdes|Fri brug i henhold til loven|Rettigheder ikke angivet|Rettelse|Præcisering|Tilføjelse|Note til redaktionen|Kilde|:||,
de|Fotos und Medien|Foto|Video|Ton|Dokument|Termine|Akkreditierung|Über uns|Kontakt|Rückfragen der Medien|Weitere Informationen|Rechte|Text|Bilder|Bild|Seite|Bildnachweis, falls nicht anders angegeben|Der Bildnachweis ist anzuführen.|Gewerbliche Nutzung ist erlaubt.|Gewerbliche Nutzung nur nach Rücksprache.|Gewerbliche Nutzung ist nicht erlaubt.|Nutzungsrechte anfragen|Creative Commons, Lizenz nicht benannt|Alle Rechte vorbehalten|Freie Nutzung kraft Gesetzes|Rechte nicht angegeben|Berichtigung|Klarstellung|Ergänzung|Hinweis an die Redaktion|Quelle|:||,
el|Φωτογραφίες και πολυμέσα|Φωτογραφία|Βίντεο|Ήχος|Έγγραφο|Εκδηλώσεις|Διαπίστευση|Σχετικά με εμάς|Επικοινωνία|Επικοινωνία για τα μέσα ενημέρωσης|Περισσότερες πληροφορίες|Δικαιώματα|Κείμενο|Εικόνες|Εικόνα|Σελίδα|Πηγή εικόνας, εκτός αν ορίζεται διαφορετικά|Η πηγή πρέπει να αναφέρεται.|Επιτρέπεται η εμπορική χρήση.|Εμπορική χρήση μόνο κατόπιν συνεννόησης.|Δεν επιτρέπεται η εμπορική χρήση.|Ζητήστε άδεια|Creative Commons, η άδεια δεν κατονομάζεται|Με την επιφύλαξη παντός δικαιώματος|Ελεύθερη χρήση εκ του νόμου|Τα δικαιώματα δεν αναφέρονται|Διόρθωση|Διευκρίνιση|Συμπλήρωση|Σημείωση προς τους συντάκτες|Πηγή|:||,
en|Photos and media|Photo|Video|Audio|Document|Events|Accreditation|About us|Contact|Contact for media|Further information|Rights|Text|Images|Image|Page|Credit, unless stated otherwise|The credit must be printed.|Commercial use is allowed.|Commercial use only by arrangement.|Commercial use is not allowed.|Ask for a license|Creative Commons, tool not named|All rights reserved|Free to use by law|Rights not stated|Correction|Clarification|Update|Note to editors|Source|:||.
es|Fotos y multimedia|Foto|Vídeo|Audio|Documento|Actos|Acreditación|Quiénes somos|Contacto|Contacto para medios|Más información|Derechos|Texto|Imágenes|Imagen|Página|Crédito, salvo indicación en contrario|El crédito debe figurar.|Se permite el uso comercial.|Uso comercial solo previa consulta.|No se permite el uso comercial.|Solicitar una licencia|Creative Commons, licencia no indicada|Todos los derechos reservados|Uso libre por ley|Derechos no indicados|Corrección|Aclaración|Actualización|Nota para la redacción|Fuente|:||,
et|Fotod ja meedia|Foto|Video|Heli|Dokument|Sündmused|Akrediteerimine|Meist|Kontakt|Kontakt meediale|Lisateave|Õigused|Tekst|Pildid|Pilt|Leht|Autoriviide, kui pole märgitud teisiti|Autoriviide tuleb avaldada.|Äriline kasutus on lubatud.|Äriline kasutus ainult kokkuleppel.|Äriline kasutus ei ole lubatud.|Küsi litsentsi|Creative Commons, litsents nimetamata|Kõik õigused kaitstud|Vaba kasutus seaduse alusel|Õigused märkimata|Parandus|Täpsustus|Täiendus|Märkus toimetajatele|Allikas|:||,
fi|Kuvat ja media|Kuva|Video|Ääni|Asiakirja|Tapahtumat|Akkreditointi|Tietoa meistä|Yhteystiedot|Yhteydenotot medialle|Lisätietoja|Oikeudet|Teksti|Kuvat|Kuva|Sivu|Kuvatieto, ellei toisin mainita|Kuvatieto on mainittava.|Kaupallinen käyttö on sallittu.|Kaupallinen käyttö vain sopimuksesta.|Kaupallinen käyttö ei ole sallittu.|Pyydä käyttölupaa|Creative Commons, lisenssiä ei nimetty|Kaikki oikeudet pidätetään|Vapaa käyttö lain nojalla|Oikeuksia ei ilmoitettu|Oikaisu|Tarkennus|Täydennys|Huomautus toimituksille|Lähde|:||,
fr|Photos et médias|Photo|Vidéo|Audio|Document|Événements|Accréditation|À propos de nous|Contact|Contact presse|Pour en savoir plus|Droits|Texte|Images|Image|Page|Crédit, sauf mention contraire|Le crédit doit être mentionné.|L’usage commercial est autorisé.|Usage commercial sur demande uniquement.|L’usage commercial n’est pas autorisé.|Demander une licence|Creative Commons, licence non précisée|Tous droits réservés|Libre d’usage en vertu de la loi|Droits non précisés|Rectification|Précision|Mise à jour|Note aux rédactions|Source|\u00a0:||,
ga|Grianghraif agus meáin|Grianghraf|Físeán|Fuaim|Doiciméad|Imeachtaí|Creidiúnú|Fúinn|Teagmháil|Teagmháil do na meáin|Tuilleadh eolais|Cearta|Téacs|Íomhánna|Íomhá|Leathanach|Creidiúint, mura luaitear a mhalairt|Ní mór an chreidiúint a lua.|Ceadaítear úsáid tráchtála.|Úsáid tráchtála trí shocrú amháin.|Ní cheadaítear úsáid tráchtála.|Iarr ceadúnas|Creative Commons, gan ceadúnas luaite|Gach ceart ar cosaint|Saor le húsáid de réir dlí|Gan cearta luaite|Ceartú|Soiléiriú|Nuashonrú|Nóta d’eagarthóirí|Foinse|:||.
hr|Fotografije i mediji|Foto|Video|Zvuk|Dokument|Događanja|Akreditacija|O nama|Kontakt|Kontakt za medije|Više informacija|Prava|Tekst|Slike|Slika|Stranica|Izvor slike, ako nije navedeno drukčije|Izvor se mora navesti.|Komercijalna uporaba je dopuštena.|Komercijalna uporaba samo uz dogovor.|Komercijalna uporaba nije dopuštena.|Zatraži licenciju|Creative Commons, licencija nije navedena|Sva prava pridržana|Slobodna uporaba prema zakonu|Prava nisu navedena|Ispravak|Pojašnjenje|Dopuna|Napomena uredništvima|Izvor|:||,
hu|Fotók és média|Fotó|Videó|Hang|Dokumentum|Események|Akkreditáció|Rólunk|Kapcsolat|Sajtókapcsolat|További információ|Jogok|Szöveg|Képek|Kép|Oldal|Forrásmegjelölés, ha nincs másként feltüntetve|A forrást fel kell tüntetni.|Kereskedelmi felhasználás megengedett.|Kereskedelmi felhasználás csak egyeztetés után.|Kereskedelmi felhasználás nem megengedett.|Engedély kérése|Creative Commons, a licenc nincs megnevezve|Minden jog fenntartva|Törvény alapján szabadon felhasználható|A jogok nincsenek feltüntetve|Helyesbítés|Pontosítás|Kiegészítés|Megjegyzés a szerkesztőségeknek|Forrás|:||,
it|Foto e media|Foto|Video|Audio|Documento|Eventi|Accredito|Chi siamo|Contatti|Contatti per la stampa|Ulteriori informazioni|Diritti|Testo|Immagini|Immagine|Pagina|Credito, salvo diversa indicazione|Il credito va riportato.|L’uso commerciale è consentito.|Uso commerciale solo previo accordo.|L’uso commerciale non è consentito.|Richiedi una licenza|Creative Commons, licenza non indicata|Tutti i diritti riservati|Uso libero per legge|Diritti non indicati|Rettifica|Precisazione|Aggiornamento|Nota per le redazioni|Fonte|:||,
lt|Nuotraukos ir medija|Nuotrauka|Vaizdo įrašas|Garso įrašas|Dokumentas|Renginiai|Akreditacija|Apie mus|Kontaktai|Kontaktai žiniasklaidai|Daugiau informacijos|Teisės|Tekstas|Vaizdai|Vaizdas|Puslapis|Autorystė, jei nenurodyta kitaip|Būtina nurodyti autorystę.|Komercinis naudojimas leidžiamas.|Komercinis naudojimas tik susitarus.|Komercinis naudojimas neleidžiamas.|Prašyti licencijos|Creative Commons, licencija nenurodyta|Visos teisės saugomos|Laisvas naudojimas pagal įstatymą|Teisės nenurodytos|Pataisymas|Patikslinimas|Papildymas|Pastaba redakcijoms|Šaltinis|:||,
lv|Fotoattēli un multivide|Foto|Video|Audio|Dokuments|Pasākumi|Akreditācija|Par mums|Kontakti|Kontakti plašsaziņas līdzekļiem|Papildu informācija|Tiesības|Teksts|Attēli|Attēls|Lapa|Atsauce, ja nav norādīts citādi|Atsauce ir obligāta.|Komerciāla izmantošana ir atļauta.|Komerciāla izmantošana tikai pēc vienošanās.|Komerciāla izmantošana nav atļauta.|Pieprasīt licenci|Creative Commons, licence nav nosaukta|Visas tiesības aizsargātas|Brīva izmantošana saskaņā ar likumu|Tiesības nav norādītas|Labojums|Precizējums|Papildinājums|Piezīme redakcijām|Avots|:||,
mt|Ritratti u midja|Ritratt|Vidjo|Awdjo|Dokument|Avvenimenti|Akkreditazzjoni|Dwarna|Kuntatt|Kuntatt għall-midja|Aktar informazzjoni|Drittijiet|Test|Immaġnijiet|Immaġni|Paġna|Kreditu, sakemm ma jingħadx mod ieħor|Il-kreditu għandu jissemma.|L-użu kummerċjali huwa permess.|Użu kummerċjali bi ftehim biss.|L-użu kummerċjali mhux permess.|Itlob liċenzja|Creative Commons, liċenzja mhux imsemmija|Id-drittijiet kollha riżervati|Użu liberu skont il-liġi|Drittijiet mhux iddikjarati|Korrezzjoni|Kjarifika|Aġġornament|Nota lill-edituri|Sors|:||.
nl|Foto’s en media|Foto|Video|Audio|Document|Evenementen|Accreditatie|Over ons|Contact|Contact voor de pers|Meer informatie|Rechten|Tekst|Afbeeldingen|Afbeelding|Pagina|Bronvermelding, tenzij anders vermeld|Bronvermelding is verplicht.|Commercieel gebruik is toegestaan.|Commercieel gebruik alleen in overleg.|Commercieel gebruik is niet toegestaan.|Licentie aanvragen|Creative Commons, licentie niet genoemd|Alle rechten voorbehouden|Vrij te gebruiken op grond van de wet|Rechten niet vermeld|Rectificatie|Verduidelijking|Aanvulling|Noot voor de redactie|Bron|:||,
pl|Zdjęcia i media|Zdjęcie|Wideo|Dźwięk|Dokument|Wydarzenia|Akredytacja|O nas|Kontakt|Kontakt dla mediów|Więcej informacji|Prawa|Tekst|Zdjęcia|Zdjęcie|Strona|Źródło, jeśli nie podano inaczej|Należy podać źródło.|Użytek komercyjny jest dozwolony.|Użytek komercyjny tylko po uzgodnieniu.|Użytek komercyjny nie jest dozwolony.|Zapytaj o licencję|Creative Commons, licencji nie wskazano|Wszelkie prawa zastrzeżone|Swobodne korzystanie z mocy prawa|Praw nie podano|Sprostowanie|Wyjaśnienie|Uzupełnienie|Uwaga dla redakcji|Źródło|:||,
pt|Fotografias e multimédia|Fotografia|Vídeo|Áudio|Documento|Eventos|Acreditação|Sobre nós|Contacto|Contacto para a imprensa|Mais informações|Direitos|Texto|Imagens|Imagem|Página|Crédito, salvo indicação em contrário|O crédito deve ser indicado.|O uso comercial é permitido.|Uso comercial apenas mediante acordo.|O uso comercial não é permitido.|Pedir uma licença|Creative Commons, licença não indicada|Todos os direitos reservados|Uso livre por lei|Direitos não indicados|Correção|Esclarecimento|Atualização|Nota aos editores|Fonte|:||,
ro|Fotografii și media|Foto|Video|Audio|Document|Evenimente|Acreditare|Despre noi|Contact|Contact pentru presă|Mai multe informații|Drepturi|Text|Imagini|Imagine|Pagină|Sursa imaginii, dacă nu se specifică altfel|Sursa trebuie menționată.|Utilizarea comercială este permisă.|Utilizare comercială numai cu acord.|Utilizarea comercială nu este permisă.|Solicită o licență|Creative Commons, licența nu este numită|Toate drepturile rezervate|Utilizare liberă prin lege|Drepturi neprecizate|Rectificare|Precizare|Completare|Notă pentru redacții|Sursă|:||,
sk|Fotografie a médiá|Foto|Video|Zvuk|Dokument|Podujatia|Akreditácia|O nás|Kontakt|Kontakt pre médiá|Ďalšie informácie|Práva|Text|Obrázky|Obrázok|Stránka|Zdroj, ak nie je uvedené inak|Zdroj musí byť uvedený.|Komerčné použitie je povolené.|Komerčné použitie len po dohode.|Komerčné použitie nie je povolené.|Požiadať o licenciu|Creative Commons, licencia neuvedená|Všetky práva vyhradené|Voľné použitie zo zákona|Práva neuvedené|Oprava|Spresnenie|Doplnenie|Poznámka pre redakcie|Zdroj|:||,
sl|Fotografije in mediji|Foto|Video|Zvok|Dokument|Dogodki|Akreditacija|O nas|Kontakt|Kontakt za medije|Več informacij|Pravice|Besedilo|Slike|Slika|Stran|Navedba vira, če ni navedeno drugače|Vir je treba navesti.|Komercialna raba je dovoljena.|Komercialna raba samo po dogovoru.|Komercialna raba ni dovoljena.|Zaprosi za licenco|Creative Commons, licenca ni navedena|Vse pravice pridržane|Prosta raba po zakonu|Pravice niso navedene|Popravek|Pojasnilo|Dopolnitev|Opomba uredništvom|Vir|:||,
sv|Bilder och media|Foto|Video|Ljud|Dokument|Evenemang|Ackreditering|Om oss|Kontakt|Presskontakt|Mer information|Rättigheter|Text|Bilder|Bild|Sida|Bildkälla, om inget annat anges|Bildkällan måste anges.|Kommersiell användning är tillåten.|Kommersiell användning endast efter överenskommelse.|Kommersiell användning är inte tillåten.|Be om licens|Creative Commons, licens ej angiven|Alla rättigheter förbehållna|Fri användning enligt lag|Rättigheter ej angivna|Rättelse|Förtydligande|Komplettering|Meddelande till redaktionen|Källa|:||,
`;

export const markupWords = `|download|transcript|publicContact|topics|replacedBy
ar|تنزيل|النص المكتوب|لاستفسارات الجمهور|المواضيع|حلّ محله
bg|Изтегляне|Препис|Контакт за граждани|Теми|Заменено от
cs|Stáhnout|Přepis|Kontakt pro veřejnost|Témata|Nahrazeno
da|Hent|Udskrift|Kontakt for alle|Emner|Erstattet af
de|Herunterladen|Abschrift|Auskunft für alle|Themen|Ersetzt durch
el|Λήψη|Απομαγνητοφώνηση|Επικοινωνία για το κοινό|Θέματα|Αντικαταστάθηκε από
en|Download|Transcript|Contact for everybody|Topics|Replaced by
es|Descargar|Transcripción|Contacto para el público|Temas|Sustituido por
et|Laadi alla|Üleskirjutus|Kontakt kõigile|Teemad|Asendatud
fi|Lataa|Tekstivastine|Yhteydenotot kaikille|Aiheet|Korvaava tiedote
fr|Télécharger|Transcription|Contact public|Thèmes|Remplacé par
ga|Íoslódáil|Tras-scríbhinn|Teagmháil don phobal|Ábhair|Curtha ina ionad
hr|Preuzmi|Prijepis|Kontakt za javnost|Teme|Zamijenjeno s
hu|Letöltés|Átirat|Kapcsolat mindenkinek|Témák|Helyébe lépett
it|Scarica|Trascrizione|Contatti per il pubblico|Temi|Sostituito da
lt|Atsisiųsti|Stenograma|Kontaktai visiems|Temos|Pakeista
lv|Lejupielādēt|Atšifrējums|Kontakti visiem|Temati|Aizstāts ar
mt|Niżżel|Traskrizzjoni|Kuntatt għal kulħadd|Suġġetti|Mibdul b’
nl|Downloaden|Transcriptie|Contact voor iedereen|Onderwerpen|Vervangen door
pl|Pobierz|Zapis tekstowy|Kontakt dla wszystkich|Tematy|Zastąpione przez
pt|Descarregar|Transcrição|Contacto para o público|Temas|Substituído por
ro|Descarcă|Transcriere|Contact pentru public|Teme|Înlocuit de
sk|Stiahnuť|Prepis|Kontakt pre verejnosť|Témy|Nahradené
sl|Prenesi|Prepis|Kontakt za vse|Teme|Nadomeščeno z
sv|Ladda ner|Utskrift|Kontakt för alla|Ämnen|Ersatt av
`;

export const headerWords = `|updated|telephone|email|onBehalfOf|quotations
ar|آخر تحديث|هاتف|البريد الإلكتروني|بالنيابة عن|اقتباسات
bg|Обновено|Телефон|Имейл|От името на|Цитати
cs|Aktualizováno|Telefon|E-mail|Jménem|Citace
da|Opdateret|Telefon|E-mail|På vegne af|Citater
de|Aktualisiert|Telefon|E-Mail|Im Auftrag von|Zitate
el|Ενημερώθηκε|Τηλέφωνο|Ηλεκτρονικό ταχυδρομείο|Εκ μέρους|Δηλώσεις
en|Updated|Telephone|E-mail|On behalf of|Quotations
es|Actualizado|Teléfono|Correo electrónico|En nombre de|Citas
et|Uuendatud|Telefon|E-post|Nimel|Tsitaadid
fi|Päivitetty|Puhelin|Sähköposti|Puolesta|Sitaatit
fr|Mis à jour|Téléphone|Courriel|Au nom de|Citations
ga|Nuashonraithe|Teileafón|Ríomhphost|Thar ceann|Sleachta
hr|Ažurirano|Telefon|E-pošta|U ime|Citati
hu|Frissítve|Telefon|E-mail|Nevében|Idézetek
it|Aggiornato|Telefono|E-mail|Per conto di|Citazioni
lt|Atnaujinta|Telefonas|El. paštas|Kieno vardu|Citatos
lv|Atjaunināts|Tālrunis|E-pasts|Kā vārdā|Citāti
mt|Aġġornat|Telefon|Posta elettronika|F’isem|Kwotazzjonijiet
nl|Bijgewerkt|Telefoon|E-mail|Namens|Citaten
pl|Zaktualizowano|Telefon|E-mail|W imieniu|Cytaty
pt|Atualizado|Telefone|Correio eletrónico|Em nome de|Citações
ro|Actualizat|Telefon|E-mail|În numele|Citate
sk|Aktualizované|Telefón|E-mail|V mene|Citáty
sl|Posodobljeno|Telefon|E-pošta|V imenu|Navedki
sv|Uppdaterad|Telefon|E-post|På uppdrag av|Citat
`;

export const pageWords = `|otherVersions|easyLanguage|signLanguage|machineTranslation|skipToContent
ar|نسخ أخرى|لغة سهلة|لغة الإشارة|ترجمة آلية|الانتقال إلى المحتوى
bg|Други версии|Лесен за четене език|Жестов език|машинен превод|Към съдържанието
cs|Další verze|Snadné čtení|Znakový jazyk|strojový překlad|Přejít k obsahu
da|Andre udgaver|Let dansk|Tegnsprog|maskinoversat|Gå til indhold
de|Andere Fassungen|Leichte Sprache|Gebärdensprache|maschinell übersetzt|Zum Inhalt springen
el|Άλλες εκδόσεις|Εύκολη γλώσσα|Νοηματική γλώσσα|μηχανική μετάφραση|Μετάβαση στο περιεχόμενο
en|Other versions|Easy language|Sign language|machine translation|Skip to content
es|Otras versiones|Lectura fácil|Lengua de signos|traducción automática|Ir al contenido
et|Teised versioonid|Lihtne keel|Viipekeel|masintõlge|Liigu sisu juurde
fi|Muut versiot|Selkokieli|Viittomakieli|konekäännös|Siirry sisältöön
fr|Autres versions|Facile à lire|Langue des signes|traduction automatique|Aller au contenu
ga|Leaganacha eile|Teanga shimplí|Teanga chomharthaíochta|meaisínaistriúchán|Léim go dtí an t-ábhar
hr|Druge inačice|Lako čitljiv jezik|Znakovni jezik|strojni prijevod|Prijeđi na sadržaj
hu|Más változatok|Könnyen érthető nyelv|Jelnyelv|gépi fordítás|Ugrás a tartalomra
it|Altre versioni|Linguaggio facile|Lingua dei segni|traduzione automatica|Vai al contenuto
lt|Kitos versijos|Lengvai suprantama kalba|Gestų kalba|mašininis vertimas|Pereiti prie turinio
lv|Citas versijas|Vieglā valoda|Zīmju valoda|mašīntulkojums|Pāriet uz saturu
mt|Verżjonijiet oħra|Lingwa faċli|Lingwa tas-sinjali|traduzzjoni awtomatika|Aqbeż għall-kontenut
nl|Andere versies|Eenvoudige taal|Gebarentaal|machinevertaling|Naar de inhoud
pl|Inne wersje|Tekst łatwy do czytania|Język migowy|tłumaczenie maszynowe|Przejdź do treści
pt|Outras versões|Linguagem fácil|Língua gestual|tradução automática|Saltar para o conteúdo
ro|Alte versiuni|Limbaj ușor de citit|Limbajul semnelor|traducere automată|Salt la conținut
sk|Ďalšie verzie|Ľahko čitateľný text|Posunkový jazyk|strojový preklad|Prejsť na obsah
sl|Druge različice|Lahko branje|Znakovni jezik|strojni prevod|Skoči na vsebino
sv|Andra versioner|Lättläst|Teckenspråk|maskinöversatt|Hoppa till innehåll
`;

export const newsroomWords = `|releases|archive|search|noResults|showMore|subscribe|newer|older|notFound|monthNames.0|monthNames.1|monthNames.2|monthNames.3|monthNames.4|monthNames.5|monthNames.6|monthNames.7|monthNames.8|monthNames.9|monthNames.10|monthNames.11
ar|البيانات الصحفية|الأرشيف|بحث|لا توجد نتائج.|عرض المزيد|اشتراك|الأحدث|الأقدم|الصفحة غير موجودة||||||||||||
bg|Прессъобщения|Архив|Търсене|Няма резултати.|Покажи още|Абонамент|По-нови|По-стари|Страницата не е намерена||||||||||||
cs|Tiskové zprávy|Archiv|Hledat|Nic nenalezeno.|Zobrazit další|Odebírat|Novější|Starší|Stránka nenalezena|leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec
da|Pressemeddelelser|Arkiv|Søg|Intet fundet.|Vis flere|Abonner|Nyere|Ældre|Siden blev ikke fundet||||||||||||
de|Presseaussendungen|Archiv|Suche|Nichts gefunden.|Weitere anzeigen|Abonnieren|Neuere|Ältere|Seite nicht gefunden||||||||||||
el|Δελτία τύπου|Αρχείο|Αναζήτηση|Δεν βρέθηκε τίποτα.|Εμφάνιση περισσότερων|Εγγραφή|Νεότερα|Παλαιότερα|Η σελίδα δεν βρέθηκε|Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος
en|Press releases|Archive|Search|Nothing found.|Show more|Subscribe|Newer|Older|Page not found||||||||||||
es|Notas de prensa|Archivo|Buscar|No se ha encontrado nada.|Mostrar más|Suscribirse|Más recientes|Anteriores|Página no encontrada||||||||||||
et|Pressiteated|Arhiiv|Otsing|Midagi ei leitud.|Näita rohkem|Telli|Uuemad|Vanemad|Lehte ei leitud||||||||||||
fi|Tiedotteet|Arkisto|Haku|Ei tuloksia.|Näytä lisää|Tilaa|Uudemmat|Vanhemmat|Sivua ei löytynyt|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu
fr|Communiqués de presse|Archives|Rechercher|Aucun résultat.|Afficher plus|S’abonner|Plus récents|Plus anciens|Page introuvable||||||||||||
ga|Preaseisiúintí|Cartlann|Cuardach|Níor aimsíodh aon rud.|Taispeáin tuilleadh|Liostáil|Níos nuaí|Níos sine|Níor aimsíodh an leathanach||||||||||||
hr|Priopćenja za medije|Arhiva|Traži|Nema rezultata.|Prikaži više|Pretplata|Novije|Starije|Stranica nije pronađena|siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac
hu|Sajtóközlemények|Archívum|Keresés|Nincs találat.|Továbbiak megjelenítése|Feliratkozás|Újabbak|Régebbiek|Az oldal nem található||||||||||||
it|Comunicati stampa|Archivio|Cerca|Nessun risultato.|Mostra altri|Abbonati|Più recenti|Meno recenti|Pagina non trovata||||||||||||
lt|Pranešimai spaudai|Archyvas|Paieška|Nieko nerasta.|Rodyti daugiau|Prenumeruoti|Naujesni|Senesni|Puslapis nerastas|sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis
lv|Preses relīzes|Arhīvs|Meklēt|Nekas nav atrasts.|Rādīt vairāk|Abonēt|Jaunākie|Vecākie|Lapa nav atrasta||||||||||||
mt|Stqarrijiet għall-istampa|Arkivju|Fittex|Ma nstab xejn.|Uri aktar|Abbona|Aktar reċenti|Eqdem|Il-paġna ma nstabitx||||||||||||
nl|Persberichten|Archief|Zoeken|Niets gevonden.|Meer tonen|Abonneren|Nieuwere|Oudere|Pagina niet gevonden||||||||||||
pl|Komunikaty prasowe|Archiwum|Szukaj|Nic nie znaleziono.|Pokaż więcej|Subskrybuj|Nowsze|Starsze|Nie znaleziono strony|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
pt|Comunicados de imprensa|Arquivo|Pesquisar|Nada encontrado.|Mostrar mais|Subscrever|Mais recentes|Mais antigos|Página não encontrada||||||||||||
ro|Comunicate de presă|Arhivă|Căutare|Nimic găsit.|Afișează mai multe|Abonare|Mai noi|Mai vechi|Pagina nu a fost găsită||||||||||||
sk|Tlačové správy|Archív|Hľadať|Nič sa nenašlo.|Zobraziť ďalšie|Odoberať|Novšie|Staršie|Stránka sa nenašla|január|február|marec|apríl|máj|jún|júl|august|september|október|november|december
sl|Sporočila za javnost|Arhiv|Iskanje|Ni zadetkov.|Prikaži več|Naroči se|Novejše|Starejše|Strani ni mogoče najti||||||||||||
sv|Pressmeddelanden|Arkiv|Sök|Inget hittades.|Visa fler|Prenumerera|Nyare|Äldre|Sidan hittades inte||||||||||||
`;
