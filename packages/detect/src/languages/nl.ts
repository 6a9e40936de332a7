import type { LanguageFile } from './language-file.ts';

/** Dutch of the Netherlands and Flanders. */
export const nl: LanguageFile = {
  language: 'nl',
  numbers: {
    unitFirst: true,
    beforeHundred: 'all',
    zero: 'nul noppes',
    units: 'een=1 één=1 eén=1 ene=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 zeuven=7 acht=8 negen=9',
    teens:
      'tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19',
    tens: 'twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90',
    hundred: 'honderd',
    thousand: 'duizend',
    millions: 'miljoen=1000000 miljard=1000000000',
    and: 'en',
    articles: 'een ene',
    ordinals:
      'eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13 veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19 twintigste=20 dertigste=30 veertigste=40 vijftigste=50 zestigste=60 zeventigste=70 tachtigste=80 negentigste=90 honderdste=100',
    repeat: 'dubbel=2 dubbele=2 tweemaal=2 driemaal=3 driedubbel=3 viermaal=4',
    compounds: true,
  },
  letters: {
    ambiguous: 'u',
    names: 'ij=y griekse=y zet=z kaa=k haa=h wee=w',
    alphabet:
      'anna anton bernard bravo cornelis charlie dirk delta eduard echo ferdinand foxtrot gerard golf hendrik hotel isaac izaak india johan julius juliett karel kilo lodewijk lima maria mike nico november otto oscar pieter papa quotient quebec rudolf romeo simon sierra theodor theodoor tango utrecht uniform victor willem whiskey xantippe xray ypsilon yankee zacharias zaandam zulu alfa alpha',
    as: 'van | als in | zoals in | voor | van de',
    around: 'hoofdletter | kleine letter | kleine | grote | trema | accent',
  },
  signs:
    'apenstaartje=@ | apestaartje=@ | aapje=@ | at=@ | punt=. | dot=. | streepje=- | koppelteken=- | liggend streepje=_ | underscore=_ | laag streepje=_ | schuine streep=/ | slash=/ | plus=+ | min=- | verbindingsstreepje=- | minteken=-',
  months:
    'januari=1 jan=1 februari=2 feb=2 maart=3 mrt=3 april=4 apr=4 mei=5 juni=6 jun=6 juli=7 jul=7 augustus=8 aug=8 september=9 sep=9 sept=9 oktober=10 okt=10 november=11 nov=11 december=12 dec=12',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
  hesitations: 'uh | euh | eh | ehm | uhm | hm | hmm | em | ehh | tja | pff | amai | oei | goh | allez',
  openers:
    'ja | jawel | jazeker | nee | neen | dat is | dat was | dat zijn | da is | das | is | was | het is | het was | t is | t was | dus | even kijken | even zien | kijk | wacht | wacht even | wacht hoor | hoor | nou | ok | oke | oké | zeker | momentje | moment | een moment | ogenblik | ogenblikje | ik denk | volgens mij | volgens mij was het | dan | en | en dan | met | sorry | pardon | goed | klopt | hier | komt ie | daar komt ie | daar is ie | het antwoord is | mijn antwoord is | zo | oh | ah | o | eens even kijken | gewoon | dan was het | toen was het | toch | eigenlijk | natuurlijk | de | het | staat er | misschien | iets met | iets als | maar | want | denk ik | nog | die | heet | heette | heten | noemt | noemde | lijkt me',
  quantities:
    'euro | euros | cent | procent | percent | uur | uren | minuten | minuut | seconden | dagen | dag | weken | week | maanden | maand | jaar | jaren | werkdagen | kwartier | keer | maal | stuks | stuk | personen | kinderen | kilo | kilogram | gram | liter | meter | kilometer | km | kilowatt | kilowattuur | kwh | kuub | m3 | graden | kamers | pakken | pakketten | mensen | man | zonnepanelen | cijfers | letters | tekens | karakters | punten | mb | gb | giga | gigabyte | megabit | mbit | stoelen | stappen | pogingen | behandelingen | nachten | flessen | dozen | rekeningen | facturen | bestellingen | items | artikelen | eur | pm | verdieping | hoog | oktober | collega | vierkante | watt | volt | polissen | kaarten | passen | regels | vragen | opties | tot | duizend | miljoen | jarig | jarige | komma | dozijn | halve | sessies | plaatsen | plekken | exemplaren | paar | zitplaatsen | deuren | kastjes | tabletten | milligram | mg | ml | ultimo',
  beforeQuantities:
    'punt | om | rond | rondom | kwart over | kwart voor | half | over | voor | artikel | lid | paragraaf | pagina | bladzijde | versie | route | lijn | balie | loket | kamer | verdieping | etage | maat | stap | optie | keuze | deck | gate | perron | spoor | poort | kanaal | sinds | tussen | circa | ongeveer | ruim | bijna | maximaal | minimaal | hoogstens | minstens | tarief | prijs | kost | kosten | euro | type | model | deel | hoofdstuk | binnen | elke | iedere | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | maandag de | dinsdag de | woensdag de | donderdag de | vrijdag de | zaterdag de | zondag de | prioriteit | niveau | afdeling | week | jaargang | paragraaf | nog | al | van euro',
  functionWords:
    'dame de het een en of maar want dus dat die dit deze wie wat waar wanneer hoe welke ik je jij u hij zij ze we wij jullie me mij mijn jouw uw zijn haar ons onze hun hem er hier daar niet geen wel ook nog al maar eens even dan toen nu straks later vandaag morgen gisteren is was waren ben bent wordt worden werd heb heeft hebt hebben had hadden kan kunt kunnen kon mag mogen moet moeten moest zal zult zullen zou zouden wil wilt willen wou ga gaat gaan ging doe doet doen deed zie ziet zien zag weet weten kom komt komen kwam staat staan stond zit zitten bel belt bellen van voor met op in aan bij uit over onder tegen door tot naar om als toch hoor ja nee neen ok oke goed graag bedankt dank dankuwel dankjewel hallo hoi hey dag goedemiddag goedemorgen goedenavond goeiedag goeiemorgen goeiemiddag welkom meneer mevrouw alleen gewoon zeker prima mooi top fijn zo te ter zich omdat zodat terwijl altijd nooit vaak weer veel weinig meer minder iets niets alles iemand niemand man vrouw zoon dochter vader moeder broer zus vriend vriendin klant klantenservice afdeling bank spreek spreekt spreken klopt klinkt nieuw nieuwe eigen ander andere beide juist precies correct sorry wacht hè he luister dokter meisjesnaam voornaam achternaam naam namelijk nummer adres code kaart rekening telefoon terug tegelijk samen getrouwd',
  ordinaryWords:
    'inloggen veiligheidscel bestellijn klantenservice klantendienst dienst storing factuur facturen aanmaning abonnement termijn bedrag sticker kaartje pasje briefje klevertje modem router wifi app website link mailtje smsje appje telefoontje jawel allez schat mens merci merciekes toppie super prima doei houdoe amai domiciliering verwittig gereset teruggezet gelukt verlopen vergeten geblokkeerd kwijt kapot medewerker collega monteur huisarts apotheek ziekenhuis kliniek gemeente stadhuis loket winkel filiaal kantoor bezorger chauffeur pakket doos retour garantie premie dekking schade polis eigen risico zorg verzekering hypotheek lening rente aflossing spaarpot pinnen overmaken storten afschrijving incasso machtiging akkoord bevestiging bevestigen wijzigen wijziging doorgeven opzeggen opzegging verhuizen verhuizing',
  titles:
    'mevrouw | meneer | mijnheer | mevr | mw | dhr | de heer | dokter | dr | juffrouw | mejuffrouw | familie | fam | notaris | professor | prof | mevrouw de | pastoor | ir | mr | meester',
  particles:
    'van der den de ter ten te het vander vanden vd v/d in op aan la le du el al ben bin abu mac mc o san da di dos von zu st sint ibn',
  nameFollows: {
    strong:
      'mijn naam is | met de naam | mijn naam | naam is | ik heet | heet ik | u spreekt met | je spreekt met | spreekt met | spreek ik met | spreek met | u spreekt hier met | spreekt u met | op naam van | op de naam van | ten name van | tnv | t.n.v. | op naam | staat op naam van | genaamd | achternaam is | voornaam is | achternaam | voornaam | meisjesnaam | meisjesnaam is | hij heet | zij heet | die heet | ze heet | heet hij | heet zij | je chat met | u chat met | chat met | ik ben de zoon van | de naam is | geboren als | getrouwd met | roepnaam | ter attentie van | tav | contactpersoon is',
    weak: 'met | ik ben | dit is | hier is | mijn man | mijn vrouw | m n man | mijn zoon | mijn dochter | mijn broer | mijn zus | mijn zusje | mijn vader | mijn moeder | mijn vriend | mijn vriendin | mn broer | mn zus | mn man | mn vrouw | me man | me vrouw | me zoon | me dochter | me broer | me zus | mijn partner | mijn collega | mijn schoonmoeder | mijn schoonvader | mijn buurman | mijn buurvrouw | mijn kleinzoon | mijn kleindochter | mijn oom | mijn tante | en vriend | je collega | uw collega | collega | bedankt | dankjewel | dank je | dank u | merci | dan ben jij | dan bent u | dan spreek ik | ben jij | bent u | dan heb ik | onze zoon | onze dochter | haar man | zijn vrouw | de zoon | de dochter | zijn naam is | haar naam is | groetjes | groeten | mvg | vraag naar | via',
  },
  namePrecedes:
    'hier | aan de lijn | aan het toestel | aan de telefoon | spreekt u mee | speaking | geboren op | van de afdeling',
  greetings:
    'hallo | hoi | hey | hee | hai | dag | goedemiddag | goedemorgen | goedenavond | goedendag | goeiedag | goeiemorgen | goeiemiddag | goeienavond | goededag | beste | fijne avond | fijne dag | tot ziens | doei',
  streets: {
    endings:
      'straat straatje str laan laantje weg pad plein kade dijk singel gracht steeg dreef plantsoen park hof markt baan lei steenweg stwg akker veld wal poort haven burg brug ring kamp donk heide weide erf gaarde hoek kwartier boulevard wijk berg dal bos horst oord tuin vaart zoom stoep boog drift hil terp wal grift beemd straatweg lustplein rode stede brink es enk meent wetering',
    first: 'rue avenue straat plein boulevard laan postbus',
    last: 'straat laan weg plein baan kade dijk steenweg hof akker pad dreef',
    inside:
      'aan | bus | huisnummer | nummer | in | te | toevoeging | postcode | bis | hs | boven | app | appartement | etage | nr | en de postcode is | postcode is | plaats',
    numberFirst: false,
  },
  refusals: 'niet | geen | onjuist | helaas | fout',
  roles: 'als | voor',
  telling:
    'de het een en van ik je u niet dat is zijn maar met voor op aan er heb heeft wat naar ook nog wel geen mijn uw hoe kan dan ja nee goedemiddag goedemorgen graag bij worden wordt deze dit die hier euh uh mevrouw meneer dank bedankt',
  cues: {
    NOT_SENSITIVE:
      'artikelnummer | artikel | artikelcode | onderdeelcode | onderdeelnummer | onderdeel | typenummer | productcode | productnummer | serienummer van het model | versie | versienummer | firmware | softwareversie | meterstand | meterstanden | tellerstand | kilometerstand | teller | foutcode | foutmelding | error | actiecode | kortingscode | vouchercode | poort | poortnummer | referentie artikel | ean van het product | barcode | modelnummer | maatnummer | uzovi | u z o v i | u z o v i code | agb code | gratis nummer | bel ons | bel dan | belt u | bel gerust | ons nummer is | ons algemene nummer | neem contact op | neemt u contact op | contact op met | bereikbaar via | bereikbaar op werkdagen | zijn we bereikbaar | zijn wij bereikbaar | we zijn bereikbaar | wij zijn bereikbaar | openingstijden | geopend van | open van | geopend tot | modelcontract | catalogusnummer | hotline | helpdesknummer | filiaal | per minuut | lotnummer | batchnummer | partijnummer | bladzijde | pagina | paginanummer | klantenservice op | info nummer | antwoordnummer | kvk nummer van ons | route | kamernummer | perron | vluchtnummer | btw tarief | saldo | bedrag | termijnbedrag | totaalbedrag | prijs | kilowattuur | verbruik',
    IBAN: '*rekeningnummer | *rekeningnr | iban | ibannummer | *rekening | bankrekening | bankgegevens | zichtrekening | spaarrekening | tegenrekening | bankrekeningnummer',
    CARD_NUMBER:
      'creditcard* | cijfers op de voorkant | cijfers voorop | voorkant van de kaart | nummer op uw pas | kaart heeft | *kaartnummer | *pasnummer | creditcard | kredietkaart | creditcardnummer | mastercard | visa | visakaart | maestro | amex | american express | betaalkaart | bankkaart | bankpas | nummer van de kaart | nummer op de kaart | nummer van uw kaart | nummer van de creditcard | nummer voorop | de kaart die eindigt | kaart eindigend | kaart eindigt | zestien cijfers | 16 cijfers | lange nummer | kaartgegevens',
    CARD_EXPIRY:
      'valid thru | good thru | *vervaldatum | *vervaldag | geldig tot | geldig tot en met | geldigheidsdatum | geldigheid | verloopdatum | verloopt in | verloopt op | verloopt hij | verloopt ie | vervalt in | vervalt op | einddatum | geldig t/m | tot wanneer is hij geldig | tot wanneer is de kaart geldig | maand en jaar | vervalt | verloopt | expiratiedatum | exp',
    CARD_CVV:
      'handtekeningstrook | cijfertjes | drie cijfertjes | bij de handtekening | cvv | cvc | cvv code | cvc code | c v v | c v c | cvvcode | cvccode | veiligheidscode | beveiligingscode | controlecode | controlegetal | code achterop | code op de achterkant | cijfers achterop | cijfers op de achterkant | op de achterkant | achterop | drie cijfers | driecijferige code | laatste drie cijfers op de achterkant | verificatiecode van de kaart | kaartcode | code achteraan | met achteraan | code op de kaart | code aan de achterkant | achterkant van de kaart',
    PIN: '*pincode | *pin | pin code | *puk | pukcode | puk code | geheime code | geheimcode | toegangscode | voicemailcode | codeslot | viercijferige code | simcode | alarmcode | kluiscode | code van de kaart',
    PASSWORD:
      '*wachtwoord | *wachtwoorden | *wachtzin | *paswoord | password | klantwachtwoord | wifiwachtwoord | wifi code | wificode | inlogcode | codewoord | wachtwoordje | fabriekswachtwoord',
    OTP: 'een code | de code | code | sms code | smscode | sms met een code | sms met code | code per sms | code via sms | code in de sms | code sturen | code gestuurd | code verstuurd | stuur een code | stuur u een code | stuur ik een code | stuur nu een code | stuur je een code | een code naar | code naar uw | code naar je | code ontvangen | verificatiecode | bevestigingscode | eenmalige code | herstelcode | inlogcode | tan | tancode | tan code | signeercode | activatiecode | authenticatiecode | autorisatiecode | code uit de app | code in de app | code op uw scherm | cijfercode | code die u | code die je | code voorlezen | sms een code | de code is | mijn code is | krijg nu sms | beveiligingscode per | controlecode per | code op uw telefoon | code binnen | responscode | respons | toegestuurde code | codetje | koppelcode | code van zes cijfers | zescijferige code',
    DATE_OF_BIRTH:
      'geboortedatum | geboortedata | geboren | geboren op | geboortedag | geboortejaar | geb | geboortedat* | verjaardag | jarig | wanneer geboren | dob | geboren bent | is van',
    NATIONAL_ID:
      'bsn | bsnnummer | bsn nummer | b s n | burgerservicenummer | burgerservice nummer | sofinummer | sofi nummer | *rijksregisternummer | rijksregister | rijksregister nummer | insz | insz nummer | nationaal nummer | ahv nummer | sociaal nummer | socialezekerheidsnummer | inszet | identificatienummer van het rijksregister | persoonsnummer | v nummer | vreemdelingennummer',
    TAX_ID:
      'btw nummer | btwnummer | btw id | btw identificatienummer | omzetbelastingnummer | ondernemingsnummer | fiscaal nummer | rsin | fiscaal identificatienummer | belastingnummer | kvk nummer | kvknummer | steuer id | loonheffingennummer',
    HEALTH_ID:
      'verzekerdennummer | verzekerdenummer | verzekerde nummer | aansluitingsnummer | aansluitnummer | relatienummer zorg | lidnummer bij de mutualiteit | mutualiteit | ziekenfonds | ziekenfondsnummer | nummer van de mutualiteit | patientnummer | patiëntnummer | patientennummer | polisnummer zorg | zorgpolis | zorgpas | ehic | zorgverzekeringsnummer | nummer op de zorgpas | klevertje | kleefbriefje | patiëntennummer | lidnummer mutualiteit',
    PASSPORT:
      '*paspoort | paspoortnummer | *identiteitskaart | identiteitskaartnummer | *identiteitsbewijs | id kaart | idkaart | id bewijs | documentnummer | nummer van het document | kaartnummer van de id | legitimatiebewijs | reisdocument | verblijfsvergunning | verblijfsdocument',
    DRIVING_LICENCE:
      '*rijbewijs | rijbewijsnummer | rijbewijs nummer | nummer van het rijbewijs | rijvergunning',
    LICENCE_PLATE:
      '*kenteken | kentekennummer | *nummerplaat | kentekenplaat | plaatnummer | nummer plaat | kentekenbewijs',
    CUSTOMER_ID:
      'klantnummer | klantnr | klant nummer | klantcode | klantenkaart | *contractnummer | *polisnummer | polis | polisnr | *bestelnummer | ordernummer | order nummer | bestelnr | bestelling | *dossiernummer | dossier | zaaknummer | zaak nummer | referentienummer | *relatienummer | *debiteurennummer | factuurnummer | *schadenummer | meldingsnummer | melding nummer | ean code | eancode | ean nummer | aanslagnummer | kenmerk | ons kenmerk | lidnummer | lidmaatschapsnummer | reserveringsnummer | reserveringscode | boekingsnummer | boekingscode | boeking | reservering | ticketnummer | ticket | trackingcode | track en trace | track and trace | zendingsnummer | pakketnummer | accountnummer | huurdersnummer | inschrijfnummer | inschrijvingsnummer | aanvraagnummer | claimnummer | meternummer | klachtnummer | incidentnummer | volgnummer | abonnementsnummer | betalingskenmerk | gestructureerde mededeling | leerlingnummer | studentnummer | personeelsnummer | donateursnummer | aansluitcode | spaarkaart | bonuskaart | klantennummer | leveringsnummer | serienummer | registratienummer | afspraaknummer | onder nummer | case nummer | vorderingsnummer | notanummer | nota nummer | beschikkingsnummer | kenmerknummer',
    USERNAME:
      'gebruikersnaam | inlognaam | loginnaam | login | username | gebruikersnamen | accountnaam | inlog | login naam | gebruikers naam | gebruikers id | nickname',
    SECURITY_ANSWER:
      'in welke stad bent u geboren | in welke plaats bent u geboren | waar bent u geboren | waar is uw moeder geboren | geboorteplaats | in welke stad | eerste leraar | naam van uw juf | waar heeft u uw partner | *veiligheidsvraag | *beveiligingsvraag | geheime vraag | controlevraag is | persoonlijke vraag | antwoord op uw vraag | *meisjesnaam | eerste huisdier | naam van uw huisdier | uw huisdier | lagere school | basisschool | eerste school | eerste auto | lievelingsleraar | lievelingsgerecht | geboorteplaats van uw moeder | favoriete | lievelings* | jeugdvriend | beste vriend van vroeger | eerste werkgever | eerste baas | geheim antwoord | geheime antwoord | wachtvraag | waar bent u opgegroeid | straat waar u opgroeide | hersteldevraag | herstelvraag | in welke straat bent u',
    PHONE:
      'telefoonnummer | telefoon nummer | *telefoonnummers | telefoonnr | *mobiel | mobiele nummer | mobiele telefoon | mobiel nummer | mobielnummer | *gsm | gsm nummer | gsmnummer | 06 nummer | nul zes nummer | 06 | nummer waarop | op welk nummer | welk nummer | dit nummer | nieuwe nummer | nieuw nummer | vaste nummer | vast nummer | contactnummer | contact nummer | bellen op | bereikbaar op nummer | u bereiken | jou bereiken | mij bereiken | terugbelnummer | terugbellen | bereiken op | nummer eindigt | haar nummer | zijn nummer | me nummer | mijn nummer | mn nummer | uw nummer | je nummer | ander nummer | werktelefoon | tel | nummer overdag | telefoonnummer overdag | whatsapp nummer | faxnummer | nog bereikbaar | huistelefoon | belt u me op | bel me op',
    EMAIL:
      'e mail | email | e mailadres | emailadres | mailadres | mail adres | e mail adres | mailbox | mailtje naar | mailen naar | mail naar | mailen | mailt u naar | gmail | hotmail',
    ADDRESS:
      'u woont | je woont | u woonde | woont u nog | waar staat u ingeschreven | waar kunnen we het bezorgen | waar mag het naartoe | adres | *adres is | huisadres | woonadres | bezorgadres | factuuradres | postadres | leveradres | leveringsadres | thuisadres | straat en huisnummer | straatnaam | postcode | postcode en huisnummer | huisnummer | waar woont u | waar woon je | woont u | woon je | woonachtig | verhuisd naar | verhuis naar | ik woon op | ik woon in de | ik woon aan | wonen op | woon op de | gevestigd | bezorgen op | leveren op | domicilie | afleveradres | verhuisadres | afleveren op | bezorging op',
    IP_ADDRESS:
      'ip adres | ip | i p adres | ipadres | ip nummer | login van | inlogpoging vanaf | ingelogd vanaf | nu adres | i p',
    PERSON:
      'uw naam | je naam | uw volledige naam | volledige naam | naam en | voornaam | achternaam | voorletters | initialen | op welke naam | wie spreek ik | met wie spreek ik | naam op de kaart | naam van de | en de naam | familienaam | wie wordt | wie is | roepnaam | hoe heet u | hoe heet je | hoe heet | op naam van | naam van | spelt u | spellen | kunt u dat spellen | naam graag | welke naam | tenaamstelling | kaarthouder',
  },
};
