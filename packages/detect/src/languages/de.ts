import type { LanguageFile } from './language-file.ts';

/** German of Germany, Austria and Switzerland. */
export const de: LanguageFile = {
  language: 'de',
  numbers: {
    unitFirst: true,
    beforeHundred: 'teens',
    zero: 'null',
    units: 'eins=1 ein=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 fuenf=5 sechs=6 sieben=7 acht=8 neun=9',
    teens:
      'zehn=10 elf=11 zwölf=12 zwoelf=12 dreizehn=13 vierzehn=14 fünfzehn=15 fuenfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19',
    tens: 'zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90',
    hundred: 'hundert',
    thousand: 'tausend',
    millions: 'million=1000000 millionen=1000000 milliarde=1000000000 milliarden=1000000000',
    and: 'und',
    articles: 'ein',
    aloneOnly: 'eins',
    ordinals:
      'erst=1 zweit=2 zwot=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 siebent=7 acht=8 neunt=9 zehnt=10 elft=11 zwölft=12 dreizehnt=13 vierzehnt=14 fünfzehnt=15 sechzehnt=16 siebzehnt=17 achtzehnt=18 neunzehnt=19 zwanzigst=20 dreißigst=30 vierzigst=40 fünfzigst=50 sechzigst=60 siebzigst=70 achtzigst=80 neunzigst=90 hundertst=100 tausendst=1000',
    repeat: 'doppel=2 doppelt=2 zweimal=2 dreimal=3 dreifach=3 viermal=4',
    compounds: true,
  },
  letters: {
    ambiguous: '',
    names: 'ypsilon=y zett=z eszett=s ka=k zet=z',
    alphabet:
      'anton ärger aachen berta berlin cäsar charlotte chemnitz dora düsseldorf emil essen friedrich frankfurt gustav goslar heinrich hamburg ida ingelheim julius jena kaufmann konrad köln ludwig leipzig martha münchen nordpol nürnberg otto ökonom offenbach paula potsdam quelle quickborn richard rostock samuel siegfried salzwedel schule theodor tübingen ulrich übermut unna viktor völklingen wilhelm wuppertal xanthippe xaver xanten ypsilon ysilon zacharias zürich zwickau alpha bravo charlie delta echo foxtrott foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu alfa zeppelin',
    as: 'wie | für | von | wie in',
    around: 'großes | kleines | groß | klein | umlaut | scharfes',
  },
  signs:
    'klammeraffe=@ | at=@ | ät=@ | affenschwanz=@ | a mit kringel=@ | punkt=. | dot=. | minus=- | bindestrich=- | strich=- | unterstrich=_ | schrägstrich=/ | slash=/ | plus=+ | querstrich=/ | gedankenstrich=- | mittelstrich=- | minuszeichen=- | tiefstrich=_',
  months:
    'januar=1 jänner=1 jan=1 februar=2 feber=2 feb=2 märz=3 maerz=3 april=4 apr=4 mai=5 juni=6 juno=6 juli=7 august=8 aug=8 september=9 sept=9 oktober=10 okt=10 november=11 nov=11 dezember=12 dez=12',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  hesitations: 'pff | oh | äh | ähm | öh | öhm | hm | hmm | em | eh | ehm | mh | tja',
  openers:
    'ja | jawohl | nein | nee | nö | das ist | das war | das wäre | das is | des is | ist | war | wäre | es ist | es war | also | moment | momentchen | warten sie | warte | wart | nee warten sie | nein warten sie | gut | okay | ok | genau | richtig | ich glaube | ich glaub | glaub ich | glaube ich | dann | und | und dann | und zwar | sorry | entschuldigung | pardon | hier | da | da ist er | da steht | der | die | das | den | die antwort ist | meine antwort ist | so | oh | ach | na | ach so | vielleicht | oder | eigentlich | natürlich | halt | mal | mein | meine | lautet | heißt | hieß | heisst | hiess | nennt sich | irgendwas mit | bitte | auf | ein | eine | einen | meines wissens | offiziell | zuerst | doch | eben | einfach | immer | noch | der kater | der hund | die katze',
  quantities:
    'euro | euros | cent | prozent | uhr | stunden | stunde | minuten | minute | sekunden | tage | tag | tagen | wochen | woche | monate | monat | monaten | jahre | jahr | jahren | werktage | werktagen | arbeitstage | arbeitstagen | mal | stück | personen | kinder | kinderkarten | kilo | kilogramm | gramm | liter | meter | kilometer | km | kilowatt | kilowattstunden | kwh | grad | zimmer | pakete | leute | mann | stellen | ziffern | zeichen | buchstaben | punkte | mb | gb | giga | gigabyte | megabit | franken | rappen | schilling | jährig | stock | etage | touren | teilimpfungen | impfungen | gäste | nächte | flaschen | rechnungen | karten | bestellungen | artikel | eur | chf | balken | messungen | watt | volt | quadratmeter | milliliter | milligramm | mg | ml | prozentpunkte | eck | komma | versuche | mails | seiten | fragen | raten | euros | viertel | halb | sitze | plätze | türen | exemplare | runden | dosen | volt | bar | eier',
  beforeQuantities:
    'nummer | um | gegen | ab | bis | von | viertel nach | viertel vor | halb | nach | vor | artikel | absatz | paragraf | paragraph | seite | version | route | linie | schalter | zimmer | raum | stock | etage | größe | schritt | option | deck | gate | gleis | kabine | punkt | feld | zeile | ziffer | seit | zwischen | circa | ungefähr | etwa | rund | fast | maximal | mindestens | höchstens | kostet | kosten | euro | franken | typ | modell | baujahr | anfang | ende | mitte | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | montag der | dienstag der | mittwoch der | donnerstag der | freitag der | samstag der | sonntag der | am montag | nur | noch | alle | jede | s f | sf | priorität | stufe | kapitel | teil | tarif | autobahn',
  functionWords:
    'dame der die das den dem des ein eine einen einem einer und oder aber denn weil dass wer was wo wann wie welche welcher welches ich du sie er es wir ihr mich mir dich dir ihn ihm uns euch ihnen mein meine meinen dein deine sein seine ihre ihren unser unsere nicht kein keine ja nein nee doch auch noch schon mal nur dann da dort hier jetzt heute morgen gestern ist war waren bin bist sind wird werden wurde hab habe hat haben hatte kann kannst können konnte mag möchte möchten muss müssen musste soll sollen sollte will wollen wollte würde würden geht gehen ging mach macht machen sehe sieht sehen weiß wissen komm kommt kommen kam steht stehen rufe ruft rufen von für mit auf in an bei aus über unter gegen durch bis nach um als wenn so zu zum zur vom am im ins ans sich ob immer nie wieder viel mehr weniger etwas nichts alles jemand niemand mann frau herr sohn tochter vater mutter bruder schwester freund freundin kunde kundin kundenservice abteilung bank spreche sprechen spricht stimmt klingt neu neue neuen alte anderen andere beide genau richtig entschuldigung moment bitte danke dank hallo tag guten gut gern gerne grüezi servus hören wiederhören wiedersehen name vorname nachname nummer adresse code karte konto telefon zurück zusammen alles okay ok na also eh halt eben ganz sehr lieben vielen schönen schon wohl geboren verheiratet wohnhaft ab einmal wegen sage sagt arzt',
  ordinaryWords:
    'servicecenter kundenzentrum kundendienst kreuzfahrtcenter liegenschaftsverwaltung hausverwaltung krankenkasse sparkasse landesbank volksbank bürgerbank finanzamt bürgeramt standesamt servicestelle zentrale filiale störung rechnung mahnung vertrag tarif beitrag prämie guthaben aufkleber zettel kärtchen router modem internet webseite link mail sms app termin techniker sachbearbeiter kollege hausarzt apotheke krankenhaus praxis gemeinde rathaus schalter laden paket karton rücksendung garantie schaden police leistung versicherung hypothek kredit zinsen rate überweisung abbuchung lastschrift einzug bestätigung bestätigen ändern änderung durchgeben kündigen kündigung umziehen umzug gesperrt entsperren gelöscht vergessen abgelaufen verloren gestohlen kaputt prospekt passt leiwand super tschüss adieu baba merci servus pfiat ciao dame dackel kater hund katze wellensittich blumenladen automat automaten balken',
  titles:
    'frau | herr | herrn | doktor | dr | familie | fam | fräulein | professor | prof | notar | pater | schwester oberin | magister | mag | ing | hr | fr',
  particles: 'von van der den vom zu zum zur de del della di da du la le el al bin ben abu mac mc o san st',
  nameFollows: {
    strong:
      'mein name ist | mein name | name ist | ich heiße | ich heisse | heiße ich | heisse ich | sie sprechen mit | du sprichst mit | sprechen mit | spreche ich mit | hier spricht | es spricht | auf den namen | auf den name | lautend auf | auf namen | sie heißt | er heißt | der heißt | die heißt | sie heisst | er heisst | geborene | geborener | geb | nachname ist | vorname ist | nachname | vorname | familienname | namens | alle sagen | der name ist | hier ist frau | hier ist herr | genannt | verheiratete | inhaber ist | kontoinhaber ist | ansprechpartner ist | c/o | z hd | zu händen',
    weak: 'hier ist | hier | ich bin | ich bin der | ich bin die | da ist | mein mann | meine frau | mein sohn | meine tochter | mein bruder | meine schwester | mein vater | meine mutter | mein freund | meine freundin | mein partner | meine partnerin | mein kollege | meine kollegin | meine gattin | die gattin | der gatte | mein enkel | meine enkelin | mein schwager | meine schwägerin | meine oma | mein opa | mein onkel | meine tante | mein nachbar | unser sohn | unsere tochter | ihr mann | seine frau | der kollege | danke | danke dir | danke ihnen | merci | vielen dank | alle sagen | der | die | ihr kollege | ihre kollegin | ihre kundin | ihr kunde | grüße | gruß | mit freundlichen grüßen | kriminalhauptkommissar | kommissar | bei',
  },
  namePrecedes:
    'am apparat | am telefon | hier | spricht | mein name | ist mein name | heiße ich | guten tag | grüezi | was kann ich für sie tun | was darf ich | was kann ich | wie kann ich',
  greetings:
    'hallo | hi | hey | guten tag | guten morgen | guten abend | grüß gott | grüss gott | grüezi | servus | moin | moin moin | tach | tag | schönen guten tag | schönen guten morgen | schönen guten abend | einen schönen guten tag | grüß sie | grüße sie | liebe | lieber | sehr geehrte | sehr geehrter | bürgerservice | kundenservice | servicestelle | schönen tag | auf wiedersehen | tschüss | sali | salü | hoi | habe die ehre | hier',
  streets: {
    endings:
      'straße strasse str weg gasse platz allee ring damm ufer steig hof graben markt berg tor chaussee promenade stieg pfad feld kamp garten gärten zeile siedlung wall brücke wiese bach rain halde matte park strich twiete terrasse kai leite anger grund winkel',
    first:
      'am | an der | an den | im | in der | auf der | auf dem | unter den | zum | zur | beim | hinter der | vor dem | alte | alter | neue | neuer | große | kleine | lange | obere | untere | straße des | platz der | rue | via | postfach',
    last: 'straße strasse weg gasse platz allee ring damm ufer hof graben',
    inside:
      'in | an | am | in | hausnummer | top | stiege | tür | postleitzahl | nummer | schrägstrich | plz | stock | wohnung | hinterhaus | vorderhaus',
    numberFirst: false,
  },
  refusals: 'nicht | kein | keine | falsch | leider',
  roles: 'als | für',
  telling:
    'der die das und ich sie nicht ist ein eine mit für auf den dem es zu haben hat was wie auch noch kein mein meine ihre ihr bitte danke guten tag ja nein moment wir uns bei aus kann wird dann schon mal habe hab frau herr äh ähm',
  cues: {
    NOT_SENSITIVE:
      'artikelnummer | artikel | artikelnr | produktcode | produktnummer | teilenummer | ersatzteilnummer | typennummer | version | versionsnummer | softwareversion | app version | firmware | zählerstand | zählerstände | kilometerstand | tachostand | fehlercode | fehler | fehlermeldung | aktionscode | gutscheincode | rabattcode | port | ean | barcode | modellnummer | unter null achthundert | hotline | rufen sie uns | unsere nummer | erreichen sie uns | unter der nummer erreichen sie | sie erreichen uns | wir sind unter | telefonisch unter | kostenlos unter | wählen | gewählt | anrufen unter | öffnungszeiten | geöffnet | katalognummer | losnummer | chargennummer | unter dem code | bei fragen | flugnummer | zimmernummer | gleis | tarifzone | seite | saldo | betrag | kontostand | teilbetrag | restbetrag | preis | gesamtbetrag | kilowattstunden | verbrauch | paragraf | paragraph | bestellcode | leitzeichen | dienstnummer | tageslimit | selbstbeteiligung | maschine',
    IBAN: '*kontonummer | kontonummern | *iban | bankverbindung | *konto | girokonto | bankkonto | kontodaten | iban nummer | postkonto | lohnkonto | bankleitzahl | blz | sparbuch',
    CARD_NUMBER:
      'vorderseite | ziffern auf der vorderseite | lange nummer | nummer vorne | kreditkarte* | *kartennummer | *kreditkarte | kreditkartennummer | mastercard | visa | visakarte | maestro | amex | american express | girokarte | bankkarte | debitkarte | bankomatkarte | nummer auf der karte | nummer der karte | nummer ihrer karte | kartendaten | um welche karte | die karte mit der endung | sechzehnstellige | 16stellige | karte',
    CARD_EXPIRY:
      'valid thru | good thru | *ablaufdatum | *verfallsdatum | verfalldatum | gültig bis | gültigkeitsdatum | gültigkeit | ablauf | läuft ab | läuft sie ab | läuft die karte ab | läuft ihre karte ab | läuft deine karte ab | karte läuft ab | wie lange ist die karte gültig | wann ist sie abgelaufen | karte gültig | verfällt | ablaufmonat | monat und jahr | gültig bis ende | bis wann gültig | bis wann ist die karte gültig | exp',
    CARD_CVV:
      'unterschriftsstreifen | unterschriftenfeld | unterschriftsfeld | letzten drei | cvv | cvc | c v v | c v c | cvv code | cvc code | *prüfziffer | *prüfzahl | *prüfnummer | kartenprüfnummer | sicherheitscode | *sicherheitsnummer | dreistellige | dreistelligen code | dreistellige nummer | vierstellige nummer | drei ziffern | letzten drei ziffern | hinten drauf | auf der rückseite | rückseite | hinten auf der karte | die vier kleinen | vorne die vier | code auf der rückseite | kartencode',
    PIN: '*pin | *pincode | pin code | *geheimzahl | *geheimnummer | *puk | *telefonpin | persönliche geheimzahl | zugangscode | mobilbox pin | vierstelligen code | pin nummer | alarmcode | falsch getippt | code eingegeben | geheimcode | telebanking pin',
    PASSWORD:
      '*passwort | *passwörter | *kennwort | password | *losungswort | startpasswort | wlan schlüssel | wlan passwort | kundenkennwort | zugangspasswort | *passphrase | codewort',
    OTP: 'code | tan | *tan | sms tan | smstan | pushtan | mtan | tac | tac sms | sms code | smscode | bestätigungscode | einmalcode | einmalpasswort | freischaltcode | freigabecode | verifizierungscode | code geschickt | code schicken | schicke ihnen einen code | schick ihnen einen code | schick ihnen an code | schicke ihnen noch einen code | schick ich ihnen | einen code | code per sms | code aufs handy | code auf das handy | code an ihre | code an die | der code ist | den code | code kam | sende einen code | code vorlesen | lesen sie ihn mir | lesen sie sie mir | aktivierungscode | anmeldecode | sechsstellige | sechsstelligen code | sicherheitscode per | da kommt er | da ist er | ein code | code von ihrem | code bekommen | code erhalten | mit dem code | photo tan | fototan | fotan',
    DATE_OF_BIRTH:
      'geburtsdatum | geburtstag | *geburtsdaten | geboren | geb | geburtsjahr | geboren am | geburtsdat* | wann sind sie geboren | auf die welt | geburi | dob',
    NATIONAL_ID:
      'sozialversicherungsnummer | sozialversicherung | svnr | sv nummer | s v nummer | svnummer | *rentenversicherungsnummer | rentenversicherung | rvnr | ahv nummer | ahv | a h v nummer | ahvnummer | versicherungsnummer ahv | sozialversicherungsausweis | versicherungsnummer für riester | e card nummer | bsn | nationale nummer | matrikelnummer national | sozialnummer | personennummer | riester',
    TAX_ID:
      '*steuernummer | steuer id | steueridentifikationsnummer | steuer identifikationsnummer | steueridentifikationsnummern | steuer identifikationsnummern | identifikationsnummer | steuer identnummer | idnr | steuerid | umsatzsteuer id | ust id | ustid | uid | uid nummer | mehrwertsteuernummer | mwst nummer | mwstnummer | umsatzsteuernummer | elfstellige | einzelfirma | abgabenkontonummer | steuer nummer | u i d',
    HEALTH_ID:
      'versichertennummer | versicherten nummer | krankenkassennummer | kvnr | krankenversichertennummer | *gesundheitskarte | versichertenkarte | krankenversicherungsnummer | kvnummer | mitgliedsnummer der krankenkasse | ehic | kartennummer der krankenkasse | patientennummer | nummer auf der gesundheitskarte | krankenversicherungskarte | versicherten nr | vekanummer | veka',
    PASSPORT:
      '*reisepass | *reisepassnummer | *passnummer | *personalausweis | personalausweisnummer | *ausweisnummer | *ausweis | seriennummer | ausweis nummer | id karte | identitätskarte | identitätskartennummer | dokumentennummer | passdaten | pass | der pass | ihrem pass | aufenthaltstitel | pass nummer',
    DRIVING_LICENCE:
      '*führerschein | führerscheinnummer | *führerausweis | führerausweisnummer | fahrausweis | lenkberechtigung | führerschein nummer',
    LICENCE_PLATE:
      '*kennzeichen | autonummer | nummernschild | kontrollschild | *autokennzeichen | kfz kennzeichen | mein schild | schild | zulassungsnummer | nummerntafel',
    CUSTOMER_ID:
      '*kundennummer | kundennr | kunden nummer | *vertragsnummer | vertrags nummer | vertragskonto | *policennummer | polizzennummer | *versicherungsscheinnummer | versicherungsschein | versicherungsnummer | police | polizze | *bestellnummer | bestell nummer | *auftragsnummer | *buchungsnummer | buchungscode | *rechnungsnummer | *schadennummer | schadensnummer | *vorgangsnummer | *fallnummer | *ticketnummer | ticket | aktenzeichen | *aktenzeichen | *zählernummer | zählpunktnummer | zählpunkt | *mitgliedsnummer | *referenznummer | sendungsnummer | paketnummer | reservierungsnummer | *mandatsreferenz | geschäftszahl | *antragsnummer | *bearbeitungsnummer | schaden | schaden nummer | kassenzeichen | mietvertragsnummer | mieternummer | *personalnummer | trackingnummer | bestellung | kundenkarte | anschlussnummer | vertrag nummer | kundenkontonummer | beschwerdenummer | reklamationsnummer | auftrags nummer | debitorennummer | teilnehmernummer | marktlokation | seriennummer des zählers | kundennummern | immatrikulationsnummer',
    USERNAME:
      '*zugangsname | *zugangsnamen | *nutzerkennung | *benutzerkennung | anmeldedaten | *benutzername | *benutzernamen | benutzerkennung | username | *anmeldename | login | loginname | nutzername | zugangsnummer | zugangskennung | verfügernummer | anmeldekennung | verfüger | vertragsnummer e banking | teilnehmerkennung',
    SECURITY_ANSWER:
      'in welcher stadt sind sie geboren | wo sind sie geboren | geburtsort | in welcher stadt | in welchem ort | name ihrer grundschule | erster lehrer | ersten lehrers | name ihres ersten | *sicherheitsfrage | *sicherheitsfragen | geheimfrage | kontrollfrage | geheime frage | mädchenname | mädchennamen | erstes haustier | ersten haustiers | haustier | lieblingslehrer | lieblings* | erste schule | grundschule | volksschule | erstes auto | ersten autos | geburtsort der mutter | geburtsort ihrer mutter | kennengelernt | jugendfreund | erste liebe | spitzname | straße aufgewachsen | in welcher straße sind sie | ersten chefs | erster chef | antwort auf die | antwort auf ihre',
    PHONE:
      'telefonnummer | telefon nummer | *telefonnummern | *handynummer | *mobilnummer | handy nummer | *handy | *rufnummer | rückrufnummer | festnetz | festnetznummer | *natelnummer | natel | vorwahl | mobiltelefon | unter welcher nummer | welche nummer | die nummer mit | meine nummer | ihre nummer | seine nummer | neue nummer | per sms auf die | erreichen wir sie | erreiche ich sie | erreichbar unter | erreichbar | durchwahl | zurückrufen | rufen sie mich an | rufen sie mich | rufen sie an | rückruf | mobil | endung | faxnummer | sms auf die | nummer hinten | mit der endung | tel | werkstatt ruft sie an',
    EMAIL:
      'e mail | email | e mail adresse | emailadresse | mailadresse | mail adresse | mail an | per mail an | postfach | e mailadresse | mailen an | gmail | gmx | mails an',
    ADDRESS:
      'sie wohnen | du wohnst | unterlagen an die | an die adresse | unterlagen neu an | adresse | *anschrift | wohnadresse | lieferadresse | rechnungsadresse | *postleitzahl | postleitzahl und ort | plz | straße und hausnummer | hausnummer | wo wohnen sie | wohnhaft | wohne in der | wohne am | wohne im | ich wohne | wohnen sie | umgezogen in | umgezogen nach | lieferung an | meldeadresse | neue wohnung | wohnsitz | zustelladresse | gemeldet in | noch in die | domizil | wohin denn | wohnort',
    IP_ADDRESS: 'ip adresse | ip | i p adresse | ip adressen | i p | ipv6 | ipv4 | von der adresse',
    PERSON:
      'ihr name | ihren namen | wie ist ihr name | ihr vorname | der vorname | vorname | nachname | name bitte | auf welchen namen | wie heißen sie | wie heissen sie | wie heißt | mit wem spreche ich | vor und nachname | vor und zuname | vollständiger name | voller name | name und | name auf der karte | kontoinhaber | karteninhaber | buchstabieren | wer ist gefahren | zeugen | initialen | namen des | name der | name des | zweite person | begünstigte | gegenpartei | darf ich ihren namen | zuname | dein name | deinen namen',
  },
};
