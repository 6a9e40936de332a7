import type { DelicateFile } from './delicate-file.ts';

export const de: DelicateFile = {
  matters: {
    health: {
      strong:
        'krebs | krebserkrank* | brustkrebs | darmkrebs | prostatakrebs | lungenkrebs | hautkrebs | leukämie | chemo | chemotherapie | bestrahlung* | metastas* | tumor* | diabetes | diabetiker* | zuckerkrank* | epilepsie | epileptiker* | herzinfarkt* | schlaganfall* | parkinson | alzheimer | dement | demenz* | multiple sklerose | copd | asthma | rheuma | hiv | hiv-positiv | hepatitis | aids | depression* | depressiv* | burnout | burn-out | psychose* | psychotisch | schizophren* | bipolar | borderline | magersucht | bulimie | essstörung* | angststörung* | panikattack* | trauma | traumatisiert | suizid* | selbstmord* | selbstmordgedanken | schwanger | schwangerschaft* | fehlgeburt | abtreibung | schwangerschaftsabbruch | suchtkrank* | alkoholiker* | alkoholabhängig* | drogenabhängig* | entzug | entzugsklinik | psychiater* | psychiatrie | psychiatrisch* | psychotherapie | psychotherapeut* | antidepressiva | insulin | unheilbar* | palliativ* | pflegegrad | pflegestufe | pflegebedürftig* | dialyse | transplantation | bandscheibenvorfall | herz-op | morbus crohn | zöliakie | endometriose | künstliche befruchtung | onkologie | kardiologie | neurologie | herzschrittmacher | stoma | katheter | ins krankenhaus eingeliefert | kinderwunschbehandlung',
      weak: 'diagnose | krank | krankheit | erkrankt | erkrankung | krankgeschrieben | krankschreibung | krankenhaus | klinik | stationär | operation | operiert | hausarzt | facharzt | arzt | ärztin | therapie | medikament* | tabletten | schmerzen | behandlung | reha | kur | onkolog* | kardiolog* | neurolog* | frauenarzt | frauenärztin | arbeitsunfähig* | erwerbsunfähig* | berufsunfähig* | krankengeld | attest | allergie | allergisch | blutdruck | pflegedienst | mrt | befund',
    },
    disability: {
      strong:
        'schwerbehindert* | behindert* | schwerbehindertenausweis | grad der behinderung | rollstuhl* | blind | sehbehindert* | gehörlos* | taub | schwerhörig* | autismus | autist* | autistisch* | asperger | adhs | geistige behinderung | körperliche behinderung | querschnittsgelähmt* | gelähmt | amputiert | amputation | prothese | down-syndrom | trisomie',
      weak: 'behinderung | einschränkung | hörgerät | eingliederungshilfe | betreuer vom gericht | rechtliche betreuung | blindenhund | treppenlift | merkzeichen',
    },
    religion: {
      strong:
        'muslim | muslima | muslimisch | muslimin | moslem | jude | jüdin | jüdisch | katholisch | katholik* | evangelisch | protestantisch | freikirchlich* | gläubiger christ | hindu | buddhist* | zeugen jehovas | zeuge jehovas | atheist* | konvertiert | ramadan | sabbat | schabbat | kopftuch | kirchenaustritt | aus der kirche ausgetreten | konfession | koscher | halal',
      weak: 'glaube | gläubig | religion | religiös | kirche | kirchensteuer | moschee | synagoge | gebet | beten | imam | pfarrer | rabbiner | taufe | getauft | kommunion',
    },
    sexuality: {
      strong:
        'schwul | homosexuell* | lesbisch | lesbe | bisexuell* | transgender | transsexuell* | transfrau | transmann | geschlechtsangleichung | geschlechtsumwandlung | nichtbinär | asexuell | sexuelle orientierung | geoutet | sexueller missbrauch | sexuell missbraucht | vergewaltigt | vergewaltigung | erektionsstörung* | geschlechtskrank*',
      weak: 'geschlechtseintrag | personenstandsänderung | intim | sexuell | missbrauch',
    },
    union: {
      strong:
        'gewerkschaftsmitglied* | mitglied der gewerkschaft | mitglied in der gewerkschaft | in der gewerkschaft | meine gewerkschaft | gewerkschaftsbeitrag | mitglied bei verdi | bei der ig metall | mitglied der ig metall | mitglied bei der gew | gewerkschafter*',
      weak: 'gewerkschaft | verdi | ig metall | betriebsrat | streik | gestreikt | warnstreik',
    },
    politics: {
      strong:
        'parteimitglied* | mitglied der partei | mitglied der afd | mitglied der spd | mitglied der cdu | mitglied der grünen | mitglied der linken | mitglied der fdp | in der afd | ich wähle | gewählt habe ich | politische überzeugung | politische meinung | parteibuch',
      weak: 'politisch | demo | demonstration | aktivist* | stadtrat | gemeinderat',
    },
    origin: {
      strong:
        'meine herkunft | hautfarbe | ethnisch* | roma | sinti | asylbewerber* | asylantrag | asylverfahren | flüchtling* | geflüchtet | geduldet | duldung | aufenthaltstitel | aufenthaltserlaubnis',
      weak: 'herkunft | staatsangehörigkeit | migrationshintergrund | einbürgerung | diskriminiert | diskriminierung | rassistisch | rassismus',
    },
    criminal: {
      strong:
        'vorbestraft | vorstrafe* | verurteilt | verurteilung | gefängnis | im knast | haftstrafe | inhaftiert | in haft | untersuchungshaft | bewährung | bewährungshelfer | fußfessel | eintrag im führungszeugnis | strafverfahren | strafanzeige gegen mich | angeklagt | anklage | beschuldigt* | tatverdächtig* | festgenommen | verhaftet | geldwäsche | häusliche gewalt | körperverletzung | stalking | stalkt | kontaktverbot | näherungsverbot | drogenhandel | sozialstunden',
      weak: 'anzeige | polizei | anwalt | gericht | staatsanwalt* | betrug | gestohlen | diebstahl | führungszeugnis | bedroht | ermittlung*',
    },
  },
  self: 'ich | mich | mir | mein | meine | meinen | meinem | meiner | wir | uns | unser | unsere',
  others:
    'mein mann | meine frau | mein partner | meine partnerin | mein sohn | meine tochter | mein kind | meine kinder | meine mutter | mein vater | meine eltern | mein bruder | meine schwester | meine oma | mein opa | mein ex | meine ex | meiner frau | meinem mann | meiner mutter | meinem vater | meinem sohn | meiner tochter | er | ihn | ihm | der nachbar',
  addressed: 'sie | ihnen | ihr | ihre | ihren | du | dein',
  passedOver:
    'krankenversicherung* | krankenkasse* | krankenzusatzversicherung* | gesetzliche krankenkasse | krankenversichertennummer | berufsunfähigkeitsversicherung* | pflegeversicherung* | reisekrankenversicherung* | kirchstraße | kirchplatz | kirchweg | frauenkirche | in behandlung der beschwerde | meine beschwerde behandelt | blind vertrauen | blindleistung | virenscanner | antivirenprogramm | allgemeine geschäftsbedingungen | elektrische | bewährt | tauben | taubenstraße | gerichtsstand | amtsgericht',
  general:
    'im allgemeinen | generell | decken sie | zahlen sie auch | versichern sie auch | angenommen | zum beispiel wenn | was ist wenn | falls jemand | leute die | kunden die | auf ihrer webseite | im prospekt',
};
