/**
 * Surnames of the served regions and of people who live there.
 * Source: @faker-js/faker 10.6.0 (MIT), person.last_name of many locales.
 * Folded (lower case, without accents); made once from the package's data, kept as data.
 */
export const surnames = `
aalbers aalerud aas aasen abadan abate abay abbas abbate abbondanza abbott abbrescia abdi abegglen
abel aberg abernathy abeyta abicht abraham abrahamsson abramovic abrego abreu abshire abt acar
accardi accardo accurso aceto acevedo achari acharya achilles achim achkinadze acic ackermann aclan
acosta acquadro acquaviva acquistapace acuna adal adam adamcova adamczak adamczyk adame adamec adamek
adami adamiak adamiec adamkova adamo adamova adamowicz adams adamski adamus adan adasevic adcock
addari addis ade adel adem adiga adin adorno adragna aebi aebischer aeby affinito agaoglu agarwal
agca agnello agostinelli agostini agosto agresta aguayo aguilar aguilera aguirre ahic ahlke ahluwalia
ahmed ahmetspahic ahrenberg ahrens ahuja aidara aiello aigner aigroz akal akan akar akay akbaba akbay
akbulut akcal akcan akcay akdag akdemir akel akesson akgoz akgul akgun akkan akkas akkaya akkoc akkor
akkoyun akkoyunlu akkurt akman aksakal aksel aksentijevic aksit aksoy aksungur aktan aktas aktay
akyel akyurek akyuz alaimo alanis alaniz alarcon alba albanese albano albert alberti albertyn
albrecht albrechtova albu albuquerque alcala alcamo alcantar alcaraz aldea alejandro aleksandrowicz
aleksic aleman alessandrini alessi alev alexa alexander alexandrescu alexandru alexe alfano alfaro
alfermann alfieri ali alicea alidi alih alija alikavazovic alivernini alizadeh alkan alkaya alkhamis
allegretti allgeyer almanza almaraz almeida almonte aloi alonso alonzo alpman alpugan altamirano
altan altenwerth altieri altun altuntas alva alvarado alvarez alves alyanak amabile amado amador
amadori aman amann amar amaral amato amaya amberg ambrosini ambrosino ambrosio ambroz ambrozova
amendola amerio amici amico amla ammann ammoscato amorim amoroso amoruso amrein amundsen anaya ancona
anda andel andelova andersen anderson andersson anding andrade andre andreassen andreasson andrei
andrekovic andreoli andresen andrisani andriska andrle andrlova andrzejczak andrzejewski anelli
angeletti angeli angelini angelis angeloni angelucci anggreny anghel angster anguiano angulo anjos
ankunding anne annunziata anselmi anselmo antal antalova antczak antenucci antezza anton antonacci
antonelli antoni antonini antonucci antos antosova antunes anzalone aparicio apicella apitz apodaca
aponte apostol aprile aquino aragon aramini arana aranda arap aras araujo arcangeli arce archuleta
arda ardelean ardeleanu aregger arellano arena arenas arendt arens arevalo argenio argento argiolas
arguello arhanic arias arlovic arman armas armendariz armenta armijo armstrong arnaud arndt arnesen
arnold arora arpasi arredondo arreola arriaga arroyo arsenic arsic arslan arslanoglu arteaga artioli
arvidsson aryee asan asaro aschenbroich ascione ashley asil asimi aslan aslanoglu assmus assuncao
astafei astolfi atakan atakol atan atasever atay atencio ates atik atzeni atzori aubert aubry auer
aufderhar augustyn augustyniak avallone avalos avan avila aviles avola avram aw axelsson axmann ayala
ayaz aybar aycan aydan aydemir aydogdu aygun ayhan aykac aykan aykurt aytac aytek aytekin ayverdi
azara azdajic azevedo azic azinic ba baarck babacan babaoglu babatz babel babic babini babka babkova
babou baburic baca bacalo bacci bacher bachmann baciu backer bacova badane badea bademci bader
badiane badillo badji badjuk baez baeza baganz baggio baginski bagnoud bahena bahl bahna bahno
bahnova bahringer bahun bailey baiocco bajer bajerova bak bakan bakaran bakarec bakhoum baki bakke
bakken bakker bakos bakowski balaban balajic balan balaskovic balat balaz balazevic balazova balazs
balboni balcar balcarova balcer balcerzak balck baldacci baldassarre balde balderas baldi baldini
baldo balducci balestra baleta balincic balint balistreri baljak balkow balla ballarin ballesteros
ballouhey balmer balnuweit balog balogh balogova balogsandor baloun balounova baloyi balsamo baltin
balzano balzer banach banas banasiak banasik banda bandic bandicstimac bandini bandl bandopadhyay
banerjee bang bani banica banicjokic banja banjari banov banse banu banuelos baptista bar barajas
barak barakova baraldi baran baranjec baranka barankova baranova baranowski baranski barbagallo
barbaricsehic barbarosoglu barbarossa barbarulo barbato barbera barberi barberis barbero barbier
barbieri barbiero barbosa barbu barbulescu bardek barela bares baresova baretta bari barile barilla
barinic barisic barlas barletta barna baron barone baroni barr barra barragan barras barraza barre
barreca barrera barresi barreto barretta barrientos barrios barros barrows barry barsotti barta
bartak bartakova bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini
bartolomei bartolucci barton bartonova bartos bartosek bartosik bartoskova bartosova bartova bartovic
bartovicova bartulin bartunek bartunkova barylla basar basaran baseda baser bashirian basile basoglu
bassani bassi basso basta bastajic bastova batinicsantic batista bato battaglia battig battista
battisti battistini battke baturalp batz bauch bauer bauermeister bauerova baumann baumbach
baumeister baumgartner baur bauschinger bauschke bavaud baydar bayer bayerova baykam bayraktar
bayraktutan baysoy bazant bazantova beahan beatty beavogui becerra bech bechtelar beck becka beckel
becker beckmann beckova becvar becvarova bedewitz bedini bednar bednarczyk bednarek bednarik
bednarikova bednarova bednarski bednarz beek beele beer beerli beggerow beh behr behrenbruch beier
beissmann bejan bekavac bekdik bektas bektasoglu belcar belenzada bella belli bellini bellomo
bellotti bellucci belmonte belohlavek belohlavkova belotti belovljev beltrame beltrami beltran
belvisi belz benasicpavlovic benatti benavides benavidez benda bender bendova benecke benedetti
benedetto benes benesova benetti bengtsson benigni benini benitez benjamin bennardo benner benninger
beno benoit benova bentivoglio benvenuti benvenuto benz benzing berak beran beranek berankova
beranova berardi berberoglu berends beretta berg bergamasco bergamini berge berger berggren berglund
bergman bergnaum bergqvist bergrova bergstrom beribak berk berka berkova berky berkyova bermudez
bernabei bernal bernard bernardi bernardini bernardova bernasconi bernatovic berner berney bernhard
bernier berning bernolak bernolakova berntsen berrios berset bertaccini bertani bertelli bertelsen
bertenbreiter berthoud berti bertini berto bertolini bertolussi bertrand beserler besikci beso besok
best bester betancourt bethke betschart betti betz beushausen beutelspacher bevilacqua beye beyeler
beyer bezdek bezdekova bhadresha bhana bharadwaj bhat bhattacharya bhattathiri bhengu biagetti biagi
biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biase
biba biccari bicek bicekova bicer bichler bickel bidaud bideau biedermann biedrzynski bielak
bielawski bielecki bieler bielert bielik bielikova bielski bienasch bienias bieniek bienkowski bieri
biernacki biernat biesenbach bigdeli biggi biglebauer bijl bila bildik bilek bilen bilge bilgen
bilgic bilgin biljan bilkova bilogravic bilopavlovic bilski bily bina bindi bini binova bins bionaz
biondi birinci birkemeyer birlik biro bisconti bisgaard bisio biskicmerkas biteye bittner bittnerova
bizzarri bjelanovic bjeljac bjerke bjerregaard bjork bjorklund bjornstad blaga blaha blaho blahova
blanc blanchard blanckenberg blanco blanda blank blaschek blaser blasi blasko blassneck blaszczak
blaszczyk blatancic blatter blazek blazer blazevic blazkova blecha blechova blick bloch blochwitz
block blockhaus blom blomqvist blum blume bobek bober bobeta bobinac bobkova boboc bocchi boccia
bocek bochenek bock bockai bockova bockovac boda bode bodea bodian bodini bodnar boduroglu boehm boer
boffa bogan bogdan bogdashin bogenrieder bogisich bognar bogucki bogusz bohac bohacek bohackova
bohacova bohge bohm bohmova boi bokanovic bolat bolf bolkovac bolle bolliger bolm bologna bolot
bolukbas bomestar bona bonanni bonanno bonato bonazzi bonde bondra bondrova bonelli bonetti bongiorno
bongiovanni bongo boni bonifazi bonilla bonini bonis bonisch bonnet bono bonomi bonomo boratav
borbely bordoni borek borelli borer borge borgeaud borgeling borges borghi borgia borgschulze bork
borkowski bormann borner bornscheuer boros borovac borovicka borovickova borowiec borowski borrego
borrelli borrmann borsch bortolin bortoluzzi bortot boruschewski bos bosak bosakova boscaino bosch
boschetti boschi bosco boscolo bosi boska boskova bosler bosman bosnjakovicholik bossard bosshard
bosson bossy bota botello botezatu botsford botta bottner boucek boucher bouckova bouda boudova
bourcard bourgeois bourrouag bouschen bouska bouskova bove bovolenta boxhammer boyde boye boyer boyle
boz bozdogan bozek bozicanin bozkurt bozoglu bozsik bozzi bozzo brabcova brabec brabencova brabenec
brada bradac bradacova bradova bradtke bradvic braga brahaj braia brakus brambilla branca branco
brand brandenburg brandi brandis brandli brandt bratu brauer braun braunova brautigam bravo brazda
brazdil brazdilova brazdova brehmer breitenberg breitenstein brejcha brejchova brekke bremer bremser
brenner bresciani bressan breton brettschneider breu breuer brezina brezinova brezovnjacki briano
briesenick brigandi brignone bringmann brinjak brink brinkmann briones briseno brisuda brito brix
briza brizova brizzi brniclevada broda broek broening brogi brogli bromfield bromme brosch brouwer
brown broz brozek brozkova brozova bruckmann bruder bruen brugger bruggmann bruhns bruijn brumat brun
brunelli brunet brunetti bruni brunner bruno bruns bruschi bruun bruyn bruzzone brychta brychtova
brzezinski brzozowski bubenik bubenikova bucanin buccheri bucci bucek buch buchele bucher buchholz
buchrucker buchta buchtova buckalovic buckova buckridge bucur buczek buczkowski buczynski buda budai
budak buder budimcic budzinski budzynski bueno buhl buhler buhlmann bujak buker bukovska bukovsky
bukowski bulaja bulak bulat bulatovic bulgarelli buljat bultmann bulut bundgaard bunea bungener
bunjes bunoza buongiorno buonomo burckhardt burda burdova bures buresova burger burghagen burgio
burgos burian burianek buriankova burianova burkhard burkhardt burklein burlacu burmeister burri
buruk burzynski busak busch buschbaum buscher busemann busetincan buslaver buss busse bussmann
bustamante bustos butera butt buttner buzzi byrd byrtus byrtusova cabaj caballero caban cabras
cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace cada cadena cadoni cadova
caforio caggiano caha cahova caiazza caiazzo caillat cailler cajka cajko cajner cajzler calabrese
calabria calabro calafiore calame calandro caldera calderon caleta cali califano calin callegari
calligaris calo calvillo camacho camara camarillo cameron camilli cammarata cammisa campagna campana
campanella campanile campanini campisi campo campoli campos campus can canaki canale canales cancar
cancelliere cancellieri candela candelaria candido candrlic canepa cangiano canino canjko cannas
cannata cannella cannone cano canova cantagallo cantoni cantu canu cap capannolo capanoglu capasso
capecchi capek capelli capitani capizzi capkova capkovic capkovicova caplovic caplovicova capoccia
capocotta capogna capone caporaso capova cappai cappelletti cappelli cappello cappiello capponi
capraro capriotti capuano caputo cara caraballo caracciolo caradonna carbajal carbon carbone carboni
cardella cardenas cardia cardinale cardinali cardini cardona cardone cardoso care careddu carella
caretti caric caricari carini carletti carli carlini carlino carlo carloni carlotti carlowitz carlsen
carlsohn carlucci carminati carmona carneiro carnevale carnogurska carnogursky carnovale carolis
carollo caron carosi carpentier carranza carrara carraro carrasco carrasquillo carre carreon carrera
carrero carrieri carriero carrillo carrion carroll carrozza carrozzo carrus carta carter cartl
cartwright caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano casanova
casares casarez casas casavecchia cascio cascone casella caselli caserta casillas casini casolaro
caspari casper caspers cassano cassim cassin castagna castaldi castaldo castaneda castellana
castellani castellano castellanos castelli castiello castiglioni castillo castro casu casula catalano
catalbas cataldi cataldo catalinac catana catania catanzaro catarsi catellani caterino catic cattaneo
cattani cavalic cavaliere cavalieri cavallari cavallaro cavalli cavallini cavallo cavazos cavic
cavlina cavriani cazacu cazares ceballos cebula ceccarelli ceccarini cecchetti cecchi cecchini cecere
cech cechova cedillo cehmajster ceja cejka cejkova celano celar celebija celentano celeste celi celik
celli cellini cenan cengija cenni centeno centofanti cepeda cerda cerise cerkasin cermak cermakova
cerna cernik cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo
cerutti cervantes cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka
cervinkova cesare cesaretti cetin cetiner cevik chacon chaloupka chaloupkova chalupa chalupka
chalupkova chalupova champlin chapa chappuis chapron chapuis chapuisat charles charpentier charvat
charvatova chassot chattopadhyay chaturvedi chavarria chavez cherchi cherubini chessa chessari chetty
chevalier chiacchio chianese chiara chiaravalle chiavacci chila chimenti chiodi chiriac chirico
chirila chirita chis chivu chladek chladkova chlup chlupova chmelar chmelarova chmelik chmelikova
chmiel chmielewski chmura chojnacki chojnowski cholewa chollet chopard chopra choquart chovancova
chovanec christ christen christensen christiansen chroma chromy chrzanowski chudik chudikova chudoba
chudobova chudzik chuit chvatal chvatalova chvojka chvojkova chytil chytilova ciaccio ciacio ciampa
cianci ciani ciavarella cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli cicchetti
cicco ciccone cichocki cichon cichy cicmak cierna cierny cierpinski ciesielski ciesla cieslak cieslik
cifarelli ciger cigerova cihak cihakova cihlar cihlarova cilli cimerman cimmino cincurak cinelli
cingolani cini cintron ciobanu ciocan ciocco cioffi cioni ciotola ciotti cipanj cipolla cipollaro
cipolletta cipriani cipriano cirelli cirillo cisar cisarova cisneros ciss cisse cissokho ciszewski
citro cittadino ciuffetelli ciuffreda ciulla cizek cizkova cizmar claes claesson claeys clarius
clausen cleem clement clemente clerc cleve cloos clottu co cobanovic cobrda cobrdova coccia cocco
coelho coinchon cojocaru col cola colangelo colantuono cole colella coletta colin colina collado
collazo collet collier collins colombo colon colonna colucci colunga coly coman comito como concas
conceicao concepcion conforti congiu coniglio conka conkova conn connelly conrad conroy considine
consiglio constantin constantinescu cont conte conti contini contreras contu cook coppola cora corak
corazza corboz cordero cordes cordioli cordova corekci coretti corkery cormier cornea cornejo
cornelissen cornelsen corona coronado corradi corradini corrado corral corrales corrao correa
correale correia corridori cors corsi corsini corso corsten corte cortes cortese cortesi cortez corti
cortinovis corwin cosentino coslovich cosma cossu costa costache costantin costantini costantino
costanza costanzo costea costin cotthardt cottier cotto cottone coufal coufalova coulibaly coulon
courten cousin covaci covarrubias coviello cozma cozzani cozzi cozzolino craciun crea cremin cremona
cremonesi crepaldi crescenzi crespi crespo cretu crevatin crews crimi crippa crisafulli crisan
criscenti crisci criscione crispino crist cristea cristescu cristiano cristofaro critelli crnogaj
croce croitoru crona cronin cronjager crooks crosskofp cruciani cruciata cruickshank cruz csapo
csonka csordas cucchiara cucciniello cuche cucu cudina cuellar cullinan cummerata cummings cunha
cuomo curci curcio curda curdova curiel curreli cusimano cusumano cuzzocrea cvagic cybulski cygan
cyprich cyprichova czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czersky
czerwinski czyz czyzewski d'agostino d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore
d'andrea d'angeli d'angelo d'anna d'argenio d'avino d'elia d'errico d'inca d'ippolito d'onofrio
d'orazio d'urso dabcevic dabek dabkowski dabnjak dabo dabrowski dach dachert dadic dado dadova dagdas
daglaroglu dahl dahlberg dahm dahmen daidone daimer dakickozic dal dalgaard dalleaste dallenbach
dalmasso dam damaske damian damiani damiano damico damljanovic damm dan danciu danek danenhauer
daniel daniele danielsen danielsson danila danilova danis danisova danko dankova danneberg danner
dano danova dante darazac dare dascalu dasic datkovic dattilo daub daubner daudrich dauer daugherty
daum dauth dautzenberg david davidova davidovic davidovicamic davidsen davila davis davoli deak deane
debnar debnarova debowski debski dec decker deckert deckow declerck declercq decock decoster dedek
dedkova deerberg degano degrassi dehmel deiana dej deja dejanovic dejova dekany dekker dekys dekysova
del delacruz delafuente delagarza delalic delao delapaz delarosa delatorre deleon delfino delgadillo
delgado dell'amico delle delogu delonge delrio delvalle dembele deme demeter demetrova demir demirbas
demirel demontis demurtas demut denaro denesik dengler denis denkel denner denti denzinger denzler
dera deriu derr dertmann desai deschamps deshpande desiderio desmet desogus destro dethloff deuschle
devald devar devcickatic devos dewilde dhawan dhlamini dia diaby diack diaconescu diaconu diagne
diakhate diallo diamanka diamanti diana diao diarra diatta diattara diaw diawara diaz dibbert dickens
dicki dickinson dieckmann diedhiou diedrich diekmann dieme diene dienel dieng dies dietrich dietsche
dietz dietzsch dieye diezel dijk dijkstra dilla dima dimnjasevic dinca dingelstedt dini dinu dio
diome dione diongue dionisi diop diouf dioum dippl distefano dittmann dittmar dittmer dittrich
dittrichova divald divis divisova dix dixon dizanov dizdar djak djetka djitte djurasek dlamini dlouha
dlouhy dlugosz dobaj dobbrunz dobel dobes dobesova dobias dobiasova dobler dobosz dobre dobrescu
dobrosavljevic dobrovolna dobrovolny dobrowolski dobrzynski docekal docekalova dockal dockalova
docolomanska docolomansky dodaro dogan dogaru dohnal dohnalova dohring dokonal dokoupil dokoupilova
dokoza dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal dolezalova
dolezel dolezelova domagala domanski dombrowski domenico domingues dominguez dominiak dominici domjan
domljan donati donato donda dongen donie donnelly dooley doorn dopsa doria doring dorner doro doronzo
dorre doskocil doskocilova doskoczynski dostal dostalova doubek doubkova doubrava doubravova douglas
dousa dousova dower doyle doza drabek drabik drabkova drac dracic dragan draganovic draghici dragic
dragin drago dragoi dragojlov dragomir dragone dragoni dragoviczafred dragu drakcic drame dramlic
draskovic drechsler drees dreher dreier dreissigacker drenjacevic dressler drews driessen drinjak
droppa droppova droz drozd drozdova drozdowski drozdz drzewiecki duarte dubashi dube dubiel dubochet
dubois dubovska dubovsky dubravec dubska dubsky dubuis dubuque duca ducci duchon duchonova duck
ducommun ducret duda dudas dudek dudekova dudkova dudova dudziak dudzik dudzinski duenas dufek
dufkova dufour dugac dugaja dukovac dula dulla dullova dulova duma dumas dumitrache dumitrascu
dumitrescu dumitriu dumitru dumont dunka dunkova dupan dupont dupuis dupuy durak duran durand durante
durgan durica duricova duris durisova durmaz dusek dusenkalkar dusik dusikova duskova duszynski duta
dutkiewicz dutoit dutta dutto duval duvnjakculjak duygulu dvonc dvoncova dvoracek dvorackova dvorak
dvorakova dvorska dvorsky dwivedi dyett dylus dzakmic dzakula dzal dzanija dziedzic dziuba dzurjanin
dzurjaninova eberhard eberhardt ebert echevarria ecker eckhardt ecoffey edorh edvardsen effertz
effler egeli eggenmueller egger egli ehm ehmann ehrig eich eichenberger eide eifert einert eisenlauer
ek ekici eklund ekpo eksioglu ekstrom elbe elciboga eleyth elia elias eliasova eliasson elicin
eligibile elizondo elmastasoglu elss elworthy emard embranthiri emert emery emig emmelmann emmerich
enache ender ene engel engelen engelmann engstrom enriquez epifani eplinius erbay erben erbenova
erberk erbulak ercetin ercoli erdman erdmann erdogan erez erginsoy erhardt eriksen eriksson erkekli
erlei erm ermini erni ernser ernst eronat errante errera errichiello errico ertl erturk erwes
esbensen escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza
esposito esquibel esquivel esser esteves estevez estrada eugster evangelista evangelisti evensen
evers everts evliyaoglu evola ewald fabbri fabbricatore fabbro fabian fabiani fabiano fabianova
fabijan fabijanovic fabjan fabre fabris fabrizi fabrizio faculjak fadda fadel fahey fahham fahner
faisz fajardo fajdetic fajnor fajnorova faktor falbo falcao falchi falcioni falco falcone falk
falkowski fall faller falter falzone fanara fancello fanelli fankhauser fanta fantini fantova
fantozzi faraci farago faraone farber farcas farcic farella faria farias farin farina farkas
farkasova farkasovska farkasovsky farra farrell farris fasano fasoli fassbender faty fauche faulhaber
faure fava favara favaro favero favre fay faye fazekas fazio fedele federici federico feeney feest
feher fehr fehrig feil fejfar fejfarova fekete fekonja felber feld felder feleppa felice felici
feliciano feliziani felke feller femina fencl fenclova fenner fenske feo ferenc ferencova ferilli
ferko ferkova ferluga fernandes fernandez ferracuti ferraiuolo ferrando ferrante ferranti ferrara
ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri
ferrigno ferrini ferro ferroni ferry festa festuccia feuerbach fiala fialova fichardt fichera fico
ficova fidelis fiedler fiedlerova fierro fietz figl figueiredo figueroa figura fijalkowski filc
filcova filice filimon filip filipan filipek filipiak filipova filipowicz filipowski filippi
filippini filippis filippo filipponi filsinger fincke fini fink finka finke finkova finocchiaro
finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo
fiorini fiorucci fisbah fischer fischerova fischetti fiser fiserova fish fisher fitschen fjeld flacco
flacer flak flaman flanjak flatley fleischer fleischmann fleury flis floder florczak flore florea
florek flores florescu florez florian florianova floridia florio floris flottmann fluckiger fodor
fofana foged foglia fois fojtik fojtikova folivarski foltyn foltynova fonda fonseca fontaine fontana
fonti forconi foretay forgione forkel forlani forman formanek formankova formanova formica fornara
forsberg forst forster fort forte fortova fortugno fortunato foschi fossum foti fournier fousek
fouskova frackowiak fraczek fraga frahmeke frami franc francesca franceschi franceschini francesco
francesconi francese francezi franchi franchini franciskovic franco francois francova frandsen
franecki franek franey franjicabramic franjiczelic frank franke frankova frankowski fransson franta
frantz franz franze franzis franzmann franzoni frasca fratczak fratello fratila fratti frau frauen
frauendorf frazi frederiksen fredriksen fredriksson frei freigang freimann freimuth freisen freitas
frenzel freriks frey freymond frezza frias frick fricke fridrich fridrichova fried friedek
friedenberg friedli friedmann friedrich friesen friess frigan frigerio frigo frisch fritsch frohn
frosch frydrych frydrychova ftorek ftorekova fucci fuchs fuchsova fucik fucikova fuentes fuga
fuhlbrugge fuksa fuksova fuller fulop fumagalli fumarola fundak funk fuoco furdi furgala furlan
furman furno furrer furtado fusaro fusco fusenig fust gaba gabius gabler gabor gaborova gabriel
gabriele gabrielli gabrielova gabud gaddini gade gadiaga gadomski gadschiew gaetano gages gagliano
gagliardi gagro gahwiler gaillard gaitan gajda gajdos gajdosova gajec gajewski gajgicmatic gajski
gakstadter gal galander galante galarza galasso galati galazka galeazzi galic galinac galindo galjer
galka gall gallardo gallegos galli gallo galluzzo galosevic galvan galvez gamba gamberini gambino
gamboa gamez gamlin gamper ganaka gandhi gandolfo ganea gangemi gangnus ganzmann ganzzuparic gaona
garatva garau garavaglia garay garcia gargiulo garibay garica garifo garnier garofalo garonja garrido
garza gasior gasiorowski gaspar gaspari gasparini gasparova gasparovic gasparovicova gaspic gassama
gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gaudio gauthier gautier gavric
gavrila gawel gawlik gawron gawronski gaye gaytan gazi gaziova gazo gazzola gebhardt geese gehre
gehrig gehring gehrke geiger geisendorf geisler geissler gelling gemma genchi genjega genna gennaro
genoud genovese gens gentile gentili georgescu gerace geraci gerard gerbennow gerber gerdel gerhardt
gerhold gerlach germani gerritsen gerschler gerson gervasi gerwig gesell geyer gfeller gheorghe
gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi giacomelli giacomo
giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti giansante
giardina giardini gibbs gibson giehl gielen gierisch giesa giesche giger gigli giglio gigliotti gil
gilde gill gillieron ginneken gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli
giovannetti giovanni giovannini giovinazzo girard girardet girardi giraud giraudo girolamo giron
girone gislason giudice giuffrida giugliano giuliani giuliano giunta giurgiu giuseppe giusti giustra
glab glasnovic glasson glatting glavac glavak glavati gleason gleichner glogowski gloor glosli glover
glowacki glumpak gning gningue gobbi gobel gockeritz gocnik gocnikova godanj godinez godlewski godoy
goebel goedicke gohler golab goldbeck goldfuss goldkamp goldkuhle goldner golebiewski golebiowski
golec golicsamarzija golinelli goller golling gollnow golomski gombai gombay gombert gomes gomez
gomis goncalves gonultas gonzalez goodwin goonam goossens gora goral gorczany gordhan gorecki gori
goricanec gorjanski gorka gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk gottwald
gottwaldova gotz gotzelmann goudiaby govender govoni gowda goy goyette graaf graber grablovic
grabowski gracia graczyk grady gradzki graf graham grams gran grana granado granados granat granata
granato grande grandi grandjean grange grant grasse grassi grasso gratzky grau gravina graziani
graziano grbesa greb grebenarzarmen greco grecu green greenfelder greenholt greger gregersen gregor
gregori gregorio gregorova gregus gregusova greithanner greppi greschner grezia grieco griego griem
griesbacher griese grigoras grigore grigorescu grijalva grilli grillo grimaldi grimes grimm
grladinovic grob grochowski groebli groen gromisch groot groothuizen grosjean gross grosser grossheim
grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger groza grozdanovic grube gruber
grubesicbarbir grubrova grudzien grun grundmann grundza grundzova gruner gruning gruppuso
gruszczynski gruszecki gruszka grygar grygarova grzegorczyk grzelak grzesiak grzesik grzeskowiak
grznar grznarova grzyb grzybowski grzywacz guajardo gualtieri guardado guarino guarneri guarnieri
guastella guastone guerin guerra guerreiro guerrero guerrieri guerriero guerrini guevara gueye
guglielmi guha guida guidetti guidi guido guidotti guillaume guillen guillot guinand guisse gul gulam
guldemeister guler gulgowski gulino gulli gulyas gummelt gumuspala gunday gundersen gunes guneta
gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurmen gurrieri gurule gusikowski gusmeroli
gustafsson gut gutal gutierrez gutjahr gutkowski gutmann gutowicz gutowski gutrovac gutschank guyot
guzik guzman gwozdz gwozdzik haack haaf haag haan haas habel haber hablak hablakova habsuda habsudova
hache hack hackbusch hackelbusch hackett hadfield hadwich hadzibeganovic haferkamp hafliger hafner
hagen hagenes hahn hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny hakansson hakyemez hala
halak halakova halas halasz hald halda haldova haley hall hallmann halova haluska haluskova halvorsen
halvorson hamann hamill hammes hampl hamplova hamzaoglu hana hanacek hanackova hanak hanakova hand
handzic hane hanenberger hango hanizar hanko hankova hannecker hanni hannich hanniske hanousek
hanouskova hanova hansen hansson hanus hanusova hanzal hanzalova hanzl hanzlik hanzlikova hanzlova
harac haramija harber hardy hargasser harms harnapp haro harris harter harting hartlieb hartman
hartmann hartmanova hartwig hartz harvey has hasanica hascak hascakova haschke hasek haskova hasler
hassan hasse hassfeld hathorn hauck haug haugaard haugen hauke haukelidsaeter haupt hauser havel
havelka havelkova haverney havlicek havlickova havlik havlikova havlova havojic havranek havrankova
hayes hayworth hazes heaney hearne heathcote heberstreit hechler hecht heck hecko heckova heczko
heczkova hedegaard hedermann hediger hedlund hegedus heger hegerova hegmann hehl heidelmann
heidenreich heidler heijden heinemann heinig heinke heinrich heinze heiser heist hejda hejdova hejduk
hejdukova hejl hejlova hejna hejnova heller hellmann hellstrom helm helmke helpling henderson
hendriks hendrych hendrychova hengmith henkel hennes hennezel henri henriksen henriksson henriques
henriquez henry hense hensel hentel hentschel hentschke hepperle herberger herbrand heredia heretik
heretikova hering herjavec herman hermanek hermankova hermann hermanova hermans hermansen hermansson
hermecke hermiston herms hernandez herold herrera herrmann herschmann hertel herweg herwig herzenberg
herzog hess hesse hessek hessel hessler hettinger hetzler heuck heuvel heydemuller heyden hickle
hidalgo hidosanin hiebl hildebrand hildenbrand hilgendorf hillard hiller hilll hills hilpert hinek
hingsen hingst hinojosa hinrichs hintz hirnstajn hirsch hirschberg hirt hirthe hitchinson hjort
hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo hlavac hlavacek hlavacekova hlavackova
hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlongwane hlousek hlouskova
hochstrasser hocke hodanovac hodea hodel hodkiewicz hodovanj hoeger hofer hoffman hoffmann
hoffmannova hofman hofmann hofmanova hofstetter hoft hohenberger hohl hohn hohne hohnheiser
hohosbabic hola holan holanova holas holasova holcova hold holdt holec holecek holeckova holguin
holik holikova holinski holl hollard holm holmberg holmgren holmqvist holoubek holoubkova holtfreter
holub holubova holuby holubyova holy holz holzdeppe holzner homa homenick hommel homola homolka
homolkova homolova honegger honig honz hooss hopland hoppe hora horacek horackova horak horakova
hordt horejsi horky horn horna hornak hornakova horne hornicek hornickova hornik hornikova hornung
horova horska horsky horst hort horvat horvath horvathova horvatova hosek hoskova hossa hossova
hottinguer hotz houdek houdkova houska houskova hovanjek hovorka hovorkova howard howe howell hoza
hozova hrabal hrabalova hrabovska hrabovsky hradecka hradecky hradil hradilova hrasko hraskova
hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hresicdubaic hribar
hric hricova hrmo hrmova hrncir hrncirova hroch hrochova hromadka hromadkova hron hronova hruba
hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova huba hubacek hubackova
hubenbecker huber hubert hubl hubner hubova huckestein hudak hudcova hudec hudecek hudeckova hudson
huebel huel huels huerta huet hug hugel hugo huguenin huhn huisman hujo huke hulka hulkova huls
humbert huml humlova huneke hunziker hurlimann hurtado husak husakova husakovichodzic huseby husek
huskova huth huttcher hutter huwiler huzanic hyatt hybl hyblova hynek hynkova iacob iacolare iacono
iacovino iacovone iancu iandolo iannaccone iannello ianni iannone iannucci iaria iazzetta ibarra ibe
ibranovic ichim ierardi iersel iezzi iglesias ignat ihasz ihly ihnacak ihnacakova ilancic ilie
iliescu illes illing imhof impellizzeri improta indelicato ingrassia ingrosso innocenti inzerillo
iodice ion ionescu ionita iordache iorga iorio iosif iotti iovino ippoliti ippolito irimia irizarry
isak isaksson isekenmeier isler ispas ispiranovic istrate iten itt iuliano ivan ivancan ivanisic
ivankovicbon ivas ivascu iversen ivic ivkovac iwanowski iwanski iyengar iyer izdebski izzi izzo
jablonski jackowski jacob jacobi jacobs jacobsen jacobson jacquet jadro jaggi jagica jagiello
jagielski jagodic jagodzinski jagusch jagusic jahn jahnke jahoda jahodova jaime jaimes jain jakab
jakes jakesova jakl jaklova jakobcin jakobek jakobs jakobsen jakobsson jakolic jakoubek jakoubkova
jakubcova jakubczyk jakubec jakubiak jakubowski jakusmejarec jaman jambor jamrozy janacek janackova
janak janakova janas janata janatova janca jancek jancekova jancik jancikova jancova janda jander
jandova janecek janecekova janecic janecka janeckova janekovic janevski jangid janiak janicek janich
janicki janickova janik janikova janiszewski janka janke jankovicbeslic jankovitch jankowiak
jankowski janku janosevicfranz janosik janosikova janoska janoskova janota janotova janousek
janouskova janovska janovsky janowski jansa jansen janska jansky jansova janssen janssens jansson
jantosovic jantosovicova janu janus janusko janusz januszewski jaquez jaramillo jares jaresova jarets
jarnec jaros jarosova jarosz jarzabek jasek jasinski jaskiewicz jaskolski jaskova jasper jasso jast
jastrzebski jauk javurek javurkova jaworski jazbinsek jazvinsak jean jeanneret jech jechova jedlicka
jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski jegorov jelen jelenova jelica
jelinek jelinkova jellinghaus jendek jendekova jenicek jenickova jenkac jenkins jenni jensen jeorga
jeppesen jerab jerabek jerabkova jerde jerschabek jespersen jess jesus jeusa jez jezek jezierski
jezkova jezova jha jilek jilkova jimenez jindra jindrova jira jirak jirakova jiranek jirankova
jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova
johannessen johannsen johansen johansson johar john johnova johns johnsen johnson johnston jokanovic
joly jonas jonasova jonata jonatova jones jong jonge jonker jonsson jordanovic jorgensen joseph joshi
josic jossa jost jostiak jovancevic jovanovicfilicic jovicic jozwiak jozwik juarez jucken juhasz juhl
julien junek jung jungbluth jungton junkova jurado juraskovic jurcik jurcikova jurecka jureckova
jurek jurgens jurica juricova jurik jurikova jurina jurinova jurisic jurisicspajic jurkiewicz
jurkovic jurkovicova jurkowski just justesen juszczak ka kabat kabatova kabic kacavenda kacirek
kacirkova kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kaderabek
kaderabkova kadlec kadlecova kadnar kadri kaesmacher kafenda kafendova kafka kafkova kagi kahl kahler
kahlert kahles kahlmeyer kahveci kaiser kaisrova kakkar kala kalab kalabova kalamiza kalas kalasova
kaleta kalic kalin kalina kalinova kalinowski kalinski kaliska kalisky kalisz kalivoda kalivodova
kallabis kallay kallayova kallensee kalous kalousek kalouskova kalousova kalova kaluza kalyan kamara
kamber kamenicki kamenik kamenikova kamenov kaminski kampf kampschulte kana kande kandecki kandji
kane kania kanic kaniewski kaniyar kanizaj kanka kankova kanova kante kantor kantorova kaplan
kaplanova kapoor kappe kappler kaproncai kapsa kapulica kapusta kara karabocek karabulut karacic
karadamis karadas karaduman karaer karan karapetric karas karasek karaskova karasova karban karbanova
karczewski kardinal kardos karel karhoff karika karlak karlic karlik karlikova karlinski karlova
karlsen karlsson karpinski karrass karst karsten karul karulova karus karwowski kasal kasalova
kasapoglu kasavica kaselj kaser kasik kasikova kaspar kasparek kasparkova kasparova kasperek kasprzak
kasprzyk kass kasse kassulke kasten kastner kaszuba katarincek kather kathrada katic katoi katona
katrusa katulic katzinski kaufmann kaul kaur kausemann kautzer kavka kavkova kawa kawecki kawohl kaya
kazda kazdova kazenski kazmarek kazmierczak kebe kececi kedzierski kedziora keebler keeling keil
keiner keita keith kelemen keller kelm kemfelja kemmer kemp kempe kemper kempis kempter keniz
kenizova kennedy kepa kerekes kerl kerluke kern kertzmann keseroglu kesina keskin kesselring
kesselschlager kessler kette kettenis keutel khan khanna khatri khouma khoza khumalu khuzwayo kick
kiehn kielbasa kiessling kihas kihn kilback kinadeter kindl kindlova king kinzel kinzy kiraly kirch
kirlin kirst kis kisabaka kisiel kiss kita kizivat kjaer kjeldsen klaas klabuhn klanac klapec klapka
klapkova klapper klauder klaus klausen klecina klecka kleckova kleeberg kleiber klein kleinert
kleininger kleinmann kleinova kleinsteuber kleiss klement klementova klemme kleven klima klimczak
klimek kliment klimentova klimes klimesova klimova kling klinger klink klisanin kljecanin klocko
klopsch klos klose klosowski kloss kloucek klouckova klouda kloudova kluge klusener kluwe kmet
kmetova kmiec kmiecik knabe knap knapik knapova knecht kneifel knetsch knies knippel knobel knoblich
knoll knorr knorscheidt knotek knotkova knudsen knut kobela kobia kobs kobus koc kocchar koch kochan
kochova koci kocian kocianova kocis kocisova kock kocman kocmanova kocoglu kocourek kocourkova kocsis
kocyigit koczulla koderisch koehl koehler koelpin koenig koepp koester kofferschlager kofler kofranek
kogan kogut koha kohle kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre
kohrt koj kok kokar kola kolacek kolackova kolakowski kolar kolarac kolarik kolarikova kolarova
kolasa kolb koleiski kolek kolembus kolesar kolesaric kolesarova kolgjeraj kolkova kollar kollarova
kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas kolompar
kolotzei kolundzicradic komak komarek komarkova komaromy kominek kominkova komoll komorowski konate
koncar kondza konecna konecny konicek konickova konieczna konieczny konig koning konopelski konopka
konow konrad konta konte konya koob kopal kopalova kopanec kopas kopczynski kopec kopecek kopecka
kopeckova kopecky kopecna kopecny koper kopernick kopf kopriva koprivova korbel korbelova korec
korecova korinek korinkova korkmaz korkutovic kormukcu korol korotaj korpas korsa korusac
korzeniowski kos kosalec koscalek kose kosenkow koseoglu kosik kosikova kosina kosinova kosinski
kosova kosowski koss kostal kostalova kostecki koster kostka kostkaova kostkova kostrec kostrecova
kostrzewa koszewski kot kotas kotasova kotek kotkova kotlar kotlarova kotowski kotrba kotrbova
kotrljanovic kouba koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova koukal
koukalova kouril kourilova koutna koutny kovac kovacek kovacevic kovacic kovacik kovacikova kovacova
kovacs kovalski kovar kovarik kovarikova kovarova kowal kowalczuk kowalczyk kowalewski kowalick
kowalik kowalinski kowalski koyluoglu koyuncu koza kozak kozakiewicz kozakova kozel kozey koziel
koziol kozlova kozlowski kozma kozova krabbe kraft kragl krahovski krajci krajcik krajcir krajcirova
krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajickova krajina krajinovic
krajnovic krakowiak kral kralicek kralickova kralik kralikova kralj kralja kraljinovic kralova
kramaric kramer kranjski kratka kratky kratochvil kratochvilova kratofil krauel kraus krause krausova
krauspe krawczyk krawiec krcmar krcmarova kreb krebs krecek kreckova kreiger kreissig krejci krejcik
krejcikova krejcir krejcirova krejcova krenek krenkova kresonja kresse kreutz krieger krippner kris
kristensen kristiansen kristof kristoffersen kristofova krivanek krivankova krivda kriz krizek
krizkova krizova krkalo krnjajic krockert krodinger kroger krogh krohn krol krolikowski kron kropacek
kropackova kroupa kroupova krueger krug krugel kruger kruk krukowski krull krupa krupicka krupickova
krupinski krupka krupkova krupova krusarovski kruschinski kruszewski krysiak krzeminski krznaric
krzyzanowski kshlerin ksiazek kub kuba kubacki kubanek kubankova kubat kubatova kubcova kubec kubelka
kubelkova kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki kubickova kubicova kubik
kubikova kubin kubinova kubis kubisova kubli kubova kuc kuca kucara kucera kucerova kuchar kucharczyk
kucharova kucharski kuchta kuchtova kucinac kucinski kucova kucukler kuczynski kuday kudeljas
kudlacek kudlackova kudrna kudrnova kufahl kuhar kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen
kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kukla kuklova kukuljica kukuruznjak kula kulas
kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulimann kulinski kulma kumbernuss kumcuoglu
kummle kunc kuncova kunde kunene kunes kunesova kung kunicbukovac kunstek kunt kunter kunz kunze
kupcova kupec kupfer kuphal kupka kupkova kupprion kuprion kurek kurevija kurjacic kurka kurkova
kurnicki kurowski kurrat kurschilgen kurt kurtak kurtanjek kurtovic kurutluoglu kus kusan kuschewitz
kuschmann kuske kustermann kusters kutch kuter kutlay kutlija kutscherauer kutzner kuvalis kuypers
kuzel kuzelova kuzmanic kuzmanicsarac kuzucu kvapil kvapilova kvarme kvasina kvasnicka kvasnickova
kwadwo kwasniewski kwiatkowski kwiecien kwiecinski kyncl kynclova kysel kysela kyselova laack laan
labadie labate laboy labuda labudova labus lacerda lach lacina lacinova lack lacko lackova lacroix
ladewig laezza laforza lagana lai laine laitkam lakatos lakatosova lakin lakomy lam lamacchia
lambelet lambert lamberti lammert lamos lana landa landi landmann landova lang lange langer langfeld
langhirt langosh langova langr langrova langworth lanig lanteri lanz lanza lapcevic lara lari larkin
larsen larson larsson lascio laskowski lasota laszlo latal latalova latini latorre lattanzi lauckner
lauinger laureano lauren laurent lauri lauridsen laursen lausecker laux lavecchia lavicka lavickova
laws lax lazar lazic lazzari lazzarini lazzaro leal leale leannon lebeda lebedova leberer lebron
lebsack lecca lecce lech leclerc leclercq lecomte ledda ledesma ledner leeuw leeuwen lefebvre lefevre
leffler leggio legrand legros lehmann lehner leibold leide leimbach leipold leist leite leiter
leiteritz leitheim leiva leiwesmeier lelli lemaire lemke lemmens lemoine lemus lenart lenfers lengyel
lenhard lenk lentini lenz lenzen lenzi leo leon leonardi leoncini leone leonetti leoni leopardi
lepore lepsik lepsikova lepthin lerma leroux leroy lesch leschnik lesiak lesina lesniak lesniewski
leszczynski letsoalo letzelter leu leuba leuenberger leuschke leutarevic leutenegger leva levanic
levy lewandowski lewicki lewin lewke leyckes leye leyva lezzi lg libal libalova liberati liberto
librizzi licata liccardo licciardello lichtenfeld lichtenhagen lichtl licitra lie liebach liebe
liebich liebold lieder lienshoft ligorio liguori lima limon limoncuoglu linares lind lindberg linden
lindenberg lindenmayer lindgren lindholm lindner lindqvist lindstrom linhart linhartova linke
linnenbaum linsey liotta lipar lipari lipinski lipka lippe lippi lippolis lipske lipski liptak
liptakova lipus lira lis lischka lisi lisicka lisicky lisiecki liska liskova lisowski littel litterio
little liuzzi livaja livazovic liverani ljevnaic ljiljan llamas lo lobinger loboda locatelli locci
lockman loddo lodi loera loffredo lofgren logozar logsch lohmann lohre lohse loi loiacono lokar loken
lolli lombardi lombardini lombardo lomeli lonardi loncar longhi longo longobardi longoria loogen loon
lopes lopez lorenc lorencova lorentzen lorenz lorenzini lorenzo loreti loreto lori lorusso los losch
loser losickrizmanic loska lotito lott lotti louda loudova louis loum loup loureiro lourenco lourinho
lovato lovric lowa lowe loy loya lozada lozano lubbers lubina lubinova lubke lubowitz luca lucarelli
lucarini lucas lucchese lucchesi lucero luchetti luchini lucia luciani luciano lucidi lucio luconi
ludban ludolf ludvik ludvikova lueilwitz luettgen luevano lufft lugli lugo luise lukac lukacevic
lukacin lukacova lukacs lukas lukasek lukaskova lukasova lukenda lukes lukesova lukickovanovic
lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundstrom lungu luongo lupi lupica lupo
luppi luppino luptak luptakova lupu luscher lustenberger luthi lutje lutz luzaic luzi luzzi ly lynch
maak maas mabaso mabunda macak macakova macaluso macanic macchi macchia macedo macejkovic macek
macele macgyver mach macha machac machacek machackova machacova machado machala machalek machalkova
machalova machova machtig maciag macias maciejewski mackiewicz macko mackova mackowiak macovei macri
macura macurova maczey madej madejova mader madera madetzky madic madonna madrid madrigal madsen
madubuko madunicflauder madzic maes maestas maffei maftei magalhaes magana magdalenic magdic maggi
maggiani maggio maggiore magi maglajic magliocco magnani magno magnussen magnusson magyar mahabeer
mahajan mahlangu mahmudi mai maia maiello maier maillard mainardi maio maione mair maisch maj majaca
majcan majcher majchrzak majer majerova majeska majesky majewski majka majnik major majstrenko
makhanya makowski maksimovic mala malachovska malachovsky malagoli malaspina malatesta malavasi
malave malbasik maldonado malec malecek malecic malecki maleckova malek malenica malerba malesevic
malfa malicki malik malikova malina malinova malinowski malisek malisekova maliszewski malizia
malkova malkus mallmann malobabic malojcic maltasic maltese malucha maluleke malvic maly mamojka
mamojkova mamula man manak manakova manca mancinelli mancini mancino mancuso mane manea manetti
manfred manfredi manga mangane mangano mangione manica manicone maniscalco mann manna mannino manno
manns manolache manole mansell mansson mante manti mantovani manz manzanares manzella manzi manzo mar
maracic maragno marahrens marak marakovic maran marangi marangon marangoni marani marano marar
marasovic marcec marcelli marcello marcet marchal marchand marchesan marchese marchesi marchesini
marchetti marchetto marchewka marchewski marchi marchini marciano marcik marciniak marcinko
marcinkova marcinkovic marcinkowski marco marcon marconi marcovecchio marcu marcucci marcussen
marczak marecek mareckova marega marek marelli mares maresca maresova margic marginean margiotta
margis mari maria marian mariani mariano marianova maricevic marie marik marikova marin marinelli
marinescu marini marinkovic marino marinucci mariotti mariucci mariz markham markiewicz markotic
markova markovicsarac markowski marks markus marl marmeggi marner maro maroevic marone marongiu
marosicevic marotta marovic marquardt marquart marques marquez marra marras marrazzo marrero marrone
marroquin marsalek marsalkova marschek marsella marsik marsikova marsili marszalek mart martel
martelli martellucci marten martens martensson marti martin martina martincova martinec martinek
martinelli martines martinez martini martinkova martino martinovic martins martinsen martinsson
marton martorana martucci marty marunica marvin marx marxen marzano marzec marzi marziali marzio
marzocchi masala masaryk masarykova mascarenas mascia masciandaro mascolo masek maseko masi masia
masiero maskova maslac maslanka maslo maslova maslowski masojevic masopust masopustova massa massari
massaro massimi masson mastrogiacomo mastroianni mastronardi mastropietro masucci mata matanic
matarazzo mataz mate mateescu matei matejicek matejickova matejka matejkova mateo matera mathebula
mathes mathies mathieu mathisen mathiszik matias matiasko matiaskova matijanic matijasevic matoric
matos matous matousek matouskova matousova matranga matschke matta mattei matteo mattern matteucci
matthes matthey mattia mattioli mattsson matula matulova matusiak matusina matuska matuskova matuszak
matuszewski matyas matyasova matys matysiak matysova mau maugeri maurer mauri maurizi mauro mauroff
mautner mautone mauzer maxa maxim maxova may maya maybach mayer mayerova mayert mayhos mayorga
mazanek mazankova mazibuko mazilu mazur mazurek mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei
mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacke mballo
mbatha mbaye mbengue mbodj mboup mbow mcclure mccullough mcdermott mcglynn mchunu mckenzie mclaren
mclaughlin mclean mcmillan mebold mecca meciar meciarova medeiros medek medeot medhurst medici medina
medkova medrano medugno medved medvedova meer meeuwis megdanac megna mehl mehlhorn mehlorn mehra
mehrotra meichtry meier meijer meili meireles meisch meissner meister mejia melandri melcer melcerova
mele melendez melgar meli melichar melicharova melillo melis melo meloni melzer memoli mena menard
mencarelli menchaca mencl menclova menconi mendes mendez mendoza mendy menegatti menemencioglu
menendez menga mengoni menna menne menon menozzi menrat mensah mensik mensikova mensing menu meo
meraz mercado mercier mercuri mercurio mereu merian merino merkel merli merlo mermoud merola
merseburg merta mertens mertoglu mertova mertz merz mesa mesaric mesarosbelanji mesloh mesquita
messana messina meszaros mettler metz metzger metzner meulen meunier mewes meyer meylan meza mezei
mhlanga mhlongo mican micco miccoli miceli michal michalak michalcova michalczyk michalec michalek
michalik michalikova michalkova michallek michalova michalowski michalski michel michele micheletti
michelucci michiels michna michnova micillo micka mickova micu mielczarek mielke mierzejewski
migliaccio miglio migliore mignogna mihai mihaila mihailescu mihal mihalache mihalcea mihalik
mihalikova mihaljec mihalova mijakovic mijatovic mijic mijota mika mikac mikes mikesicmerda mikesova
mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk mikova mikula
mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta milak milakovic
milan milani milankovic milano milazzo milczarek milde milea milella miler milewski milisickovacevic
militaru militello miljanovic milla miller mills milota milotova milton minac minacova minah minar
minarik minarikova minarova minelli mingarelli minniti mintzlaff miodrag miotto mirabella miramontes
miranda mircea mirea mireles mirga mirgova miron miscancuk mishra misiak misik misikova miskiewicz
mistretta misztal mitanovic mitchell mitos miu mkhize mladek mladkova mlcoch mlcochova mlejnek
mlejnkova mlikota mlynarczyk mngomezulu mnisi mocanu moccia mockenhaupt mocks modica modise
modzelewski moe moede moedl moeller moen moffa mofokeng moga mogenburg moguenara mohamed mohnacki
mohr mohrhard mohsner moise mojica mojzis mojzisova mokra mokros mokrosova mokry mokwena mol moldner
moldovan moldoveanu molefe molenaar molenda molina molinari molinaro molitor moll mollenbeck moller
mollica mollinger molnar molnarova moloi molteni molzan momcilovic monaca monache monaci monaco
monahan mondragon monica monnard monni monod monroy montag montagna montagner montalbano montalto
montalvo montanari montanaro montanez montano monte montefusco monteiro monteleone montemayor
montemurro montenegro montero monteros monterosso montes montesano montez monti monticelli montoya
moonsamy moore moormann moors moosa mora morabito moraes morais morales morandi morar moraru moras
moravcik moravcikova moravcova moravec moravek moravkova morawski morax moraz mordenti mordhorst
moreau moreira morel morelli morello moreno moretti moretto morgante morgenstern morhelfer mori
moriconi morin morini morissette moritz moro moroni morova morra morreale morri morrone morsch
mortensen mosca moscato mosciski moser moses moslavac mosti mota motaung motchebon motisi motl
motloung motlova motta mottet mottola motycka motyckova motyka motzenbbacker moucka mouckova moudra
moudry moulin moura moya mphahlele mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova
mroczek mroczkowski mroz mrozek mrugalla mthembu mthethwa mtshali mucalj mucavac mucha muchova
muckenthaler mudau mueller mues muhar muhleis muk mukhopadhyay mulas mulder mule muller mullerova
mulrain munaro munch munda munguia muniz munk munkas munoz munsamy muntean munteanu mura muradbasic
murati muratore murawski murazik muresan murgia murillo muro murolo murphy murray murru murtas musat
muschg musella musial musil musilova musso musumeci musy muszynski muzenjak muzik muzikova mydlo
mydlova myhrer myska myskova nabein nabow naca nader naf nagel naglav nagy nagyova nagypalfi naik
nair najduk najera najman najmanova nalbantoglu nambeesan namboothiri nanaic nannen nanni napierala
napoletano napoli napolitano nappi naranjo narcisi narciso nardi nardo narvaez nascimento nastase
nastvogel natale natali nau naubert nauer naumann naumovskicizmar nava navarra navarrete navarro
navratil navratilova nawrocki nawrot nayar nazario nazzaro ndaba ndao ndaw ndiaye ndione ndir ndlovu
ndong ndour ndoye ne neacsu neagoe neagu neamtu nebioglu necas necasova nechita necula nedbal
nedbalova nedelcu nedoma nedomova nedved nedvedova negoita negrea negrete negri negron negru nehru
neimke nejedla nejedly nemcova nemec nemecek nemeckova nemes nemet nemeth nenadov nenadovic neri
nerius nesladek nespor nesporova nesti nesvadba nesvadbova neto neubauer neubauerova neubert
neuendorf neumair neuman neumann neumannova neumanova neupert neurohr neuschwander nevarez neves
newton ney nezaj ngcobo ngom ngubane nguer nguyen nguyenova ngwenya nhlapo niane niang niass niasse
nica nicastro niccolai nicoara nicolae nicolas nicolay nicolescu nicoletti nicolini nicolo nicolosi
nicosia nicotra niculae niculescu nieddu niedermeier niedziela niedzielski niedzwiecki niekerk
nieklauson nielsen niemczyk niemiec nienow nieto nieves niewiadomski niggeler nigro nijland nijs
niklaus nikolaus nikolickovacic nilsen nilsson nino nissen nistor nita nitra nitu nitzsche nkomo
nkosi noack nobile nobili nobre nocentini nocera nocerino nodler noel noga nogueira noh nolan nolte
norberg nordby nordin nordskaug nordstrom noriega normann norris northoff nosek noskova nota notaro
noto nova novacek novackova novak novakova novelli novello novosad novosadova novotna novotny novy
nowacki nowaczyk nowak nowakowski nowicki nowinski nowosadek ntuli nucci nucera numanoglu nunes nunez
nussbeck nuzzo nwachukwu nxumalo nyberg nygaard nygard nystrom nytra o'connell o'conner o'hara
o'keefe o'kon o'linn o'reilly oancea oberbrunner oberem oberg obergfoll oberlin obermaier oberman
obrezanac obsut obsutova ocampo ocasio occhipinti ochoa ochs ochse odehnal odehnalova odobasic oeser
oggiano ojeda oklobdzija okumus okuneva okur olah olahova olariu olaru olbina olbrich olczak
olejniczak olejnik oliphant oliva olivares olivarez olivas oliveira olivera oliveri olivi olivier
olivieri oliviero olivo olivova olla olmos olofsson olsen olson olsson olstad olszewski oltean
olteanu olvera ondra ondracek ondrackova ondrasek ondricka ondrova ondrus ondrusova onnen ontiveros
onur oosterhuis opacic ophey oppliger oppong oprea opris opuvacic oquendo orak oraloglu oravec orban
orbanic orbay ordonez orefice orellana orge orgulan orlandi orlando orlowski orn ornelas orosco orosz
orozco orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth orthmann ortiz ortolani
orzechowski oschkenat osei osenberg osinski osmak osmanlic osorio ossowski ostendarp ostervald
ostringer ostrowski ostuni ostwald otahal otahalova otartic otcenas otcenasova otero ott ottaviani
ottaviano otte otto ottonello ovcina owais owczarek oymen ozanic ozansoy ozberk ozbey ozbir ozcan
ozdemir ozdenak ozdogan ozer ozgorkey ozkan ozkara ozkok oztonga oztuna ozturk ozuna pabon pace
pacheco paci pacifici pacifico pacini pacocha paczkowski padberg padilla padovan padron padula
paduraru paesler paez pagac pagan paganelli pagani pagano pagliai pagliuca pahanic pahert paiva pajak
pajcic pajeska pajkuric pajonk pajtl paksut pakula pal pala palacios palacz paladini palano palasti
palazzi palazzo palazzolo palecek paleckova palermo paljevic palka palla palladino pallentin pallesen
pallotta palm palma palmeri palmieri palmisani palmisano palombi palombo palomino palomo palsson
paluch palumbo pamper pana panait panaro pandey pandolfi panek panetta panezic pani panicker panico
pankova pantano pantoja panza panzeri panzig paola paolella paoletti paoli paolicelli paolillo
paolini paolino paolo paolucci paone paonessa pap papa papak papaleo papapietro papez papezova papini
papp pappalardo paradiso paraschiv paravinja pardini paredes parente pariggiano paris parise parisi
parisian parizek parizkova park parker parkin parlier parnell parodi parra parrinello parrino partida
partyka parun parvu pasalic pasca pascale pascali pascarella paschke pascu pascucci pasek pasekova
pasini paska pasko paskova pasqua pasquale pasquali pasquini passarelli passeri passero passuello
pastar pasternak pastore pastorelli pastorino paszkowski pasztor pataca patacic pataki patane patek
patel patil patila patino patko patkova patocka patockova patrascu patriarca patrone patrun patruno
patti patzwahl pau paucek paukner pauko paukova paukovic paul paulova paun paunkovic pavan pavani
pavel pavelek pavelic pavelka pavelkova paver pavesic pavlacic pavlas pavlasova pavlica pavlicek
pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlova pavlu pavone pavrlisak pavuk
pavukova pawelec pawlak pawlicki pawlik pawlikowski pawlowski paz pazdera pazderova pazmanj peaquin
pecar pece pecek pech pecha pechacek pechackova pechova pecina pecka peckova pecora pecoraro
pecorella pede pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters peixoto pekar
pekarek pekarkova pekarova pekkan pektemek pelayo pelc pelcova pelikan pelikanova pellecchia
pellegrini pellegrino pellicano pellitteri peluso pena penna pennestri penzo pepe perales peralta
peran perea perego pereira perez perilli perin perina perini perinova perl perna pernica pernicova
peroni perotti peroutka peroutkova perra perret perri perrier perrin perrini perrone perrot perrotta
perroy persa persson perugini peruzzi pesaresi pesce pesek peselman peska pesko peskova pesorda
pession pesta pestova petcu peter peterka peterkova peters petersen peterson petit petito petr petrak
petrakova petralia petrarca petras petrasova petre petrea petrella petrelli petrescu petricek
petrickova petrijevcanin petrik petrikova petrini petrinsak petrisevac petrone petronio petrova
petrovac petrovicka petrovicky petru petrucci petruska petruskova pettersen pettersson petzold
pezzella pezzi pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger pflugner
pham philipp philippe piacentini piaget piana pianese pianigiani piasecki piatek piatkowski piazza
piazzolla pibiri pica picard picariello picchi piccinini piccione picco piccoli piccolo picha
pichardo pichler pichlmaier pichova pictet piechota pieczek piekarski pieri pierini pierre pierro
piesker pietras pietro pietruszka pietrzak pietrzyk pietsch piga pignatelli piguet piha pilar
pilarova pilarski pilat pilato pilatova pilch pili pilla pillai pillay pillitteri pimentel pina
pinardi pineda pingpank pinheiro pinho pini pinna pinnock pinon pintea pinter pintilie pinto pintus
piorkowski piotrowicz piotrowski pipitone pippig piras pircher piredda pires pirone pirrello pirrone
pirvu pisa pisani pisano pisarevic pischedda pisciotta piscitelli piscopo piskorjanac pisova pisu
pithey pitinac pitschugin pittalis pittard pitzalis piva pivar pivetta pivonka pivonkova piwowarczyk
pizarro pizzi pizzimenti pizzitola pizzo pizzuti placek placento placha plachy placko plackova
plahinek plank plantak plascar plaskur plass platania platzer plauk plautz plazonja plazonjic plch
plchova plekanec plekanecova plesa pleska pletsch plomb plonka plotzitzka plsek plskova pluhar
pluharova pluta pocan poche pocrnja podbarac podgorski podhradska podhradsky podkonicka podkonicky
podnar podpadac podzimek podzimkova poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl
pohland pohle pohlova poirier pokorna pokorny pol polacek polach polachova polackova polak polakova
polancec polanco polanska polansky polasek polaskova polat polese poletti poli poliak poliakova
polidori polifka polimeno politi polito polivka polivkova polizzi pollich pollina pollmacher pollock
polsak polverino pomp pompei pompili pompilio ponce ponitzsch ponjavic pons ponti poore pop popa
popelka popelkova popescu poplawski popovici poprzan porcari porcu porebski porras porsche porta
porth portillo portmann posada poschmann poser pospichal pospichalova pospisil pospisilova post
postiglione postma potenza pothuvaal potkonjak potnar potocar pottel potucek potuckova poulsen pour
pouros pourova pouye powell powlowski poyrazoglu pozzi pozzo prachar pracharova prado prah prajapat
prakatur prangart prange prasek praskova pratesi pratico prato prazak prazakova prchal prchalova
preciado preda prediger predovic preloscan prencipe preradovic pressler presti prete preuk preuss
prevost prey preziosi pribyl pribylova price priemer prieto prihoda prihodova prikryl prikrylova
prince principato prinsen prinsloo prisco privitera probst prochazka prochazkova procopio procter
prodan prohaska proietti prokes prokesova prokop prokopova prosacco prosek proske proskova provaznik
provaznikova provenzano prucha pruchova prus prusa prusova przybyl przybyla przybylski przybysz
psenicka psenickova ptacek ptackova ptak pticar puacmatesic puca pucci puccio puchalski puddu puente
puga puggioni pugliese pugliesi puglisi puharic puiu puleo pulido pupak pupakova purdy pury pusch
puskarcuk putzolu pytel python quaglia quaranta quarta quartenoud queiroz quesada quezada quigley
quinodoz quinones quinonez quintana quintanilla quintero quinto quiroz quitzon raabe rabenstein rabic
rabljenovic rac rach racordon racova racz raczynski rada radecki radigovic radijevac radin radisevic
radl radler radlovic radmanovic radoi radomirovic radomski radova radtke radu radulescu radulic
radulovic radvanji rael raffa rago ragone ragusa rahn raich raimondi raimondo rajcevic rajs rajtek
rak rakaric rakinic rakova rakovic rakowski rakusic ralbovski rallo ramac rambaldi rambousek
rambouskova ramella ramirez ramos rampazzo rana randazzo randunkovic raneri ranftl rangel rangelov
rangen ranieri raniolo rantsch ranucci ranz rapisarda raposo rapp rapuano rascanin rascon rasic raska
raskova rasmussen raspudic rataj ratajczak ratajova rath ratke ratkovcic ratti rau raubuch raucher
raukuc rauso rautenkranz ravaioli ravet ravn raya raynor razic razo re rea reale recchia redaelli
reddy regalado rehacek rehackova rehak rehakova rehor rehorova rehwagen reiber reichardt reichel
reichert reichling reid reif reifenrath reilly reimann reina reinberg reinelt reinger reinhardt
reinke reis reitze remes remesova remeta rempel remy renard renaud renault rencar renda rendon renk
renna renner rennich renteria rentz renz renzi repetto repija repiska repisky reppin resele resendez
restivo restle restorff retzke reuber reumann reus reuss reusse rey reyes reymond reyna reynold
reynolds reynoso rezac rezacova rezek rezkova reznicek reznickova rheder rhoden ribar ribaupierre
ribeiro ribicgreganic rica riccardi ricci ricciardi riccio riccobono rice richard richards richardson
richter richtr richtrova rico ridolfi riedel riediger rieger riekmann riepl riermeier riester
riethmuller rietman rietmuller rietscher riggi riggio righetti righi rigoni riha rihova rimai rinaldi
rincon riner ringel ringer rink riojas riolo rios riparbelli ripken rippin ris ristic ritchie ritosek
ritschel ritsma ritter rittgasser rittweg ritz riva rivas rivera rivero riviere rizza rizzi rizzo
roba robak robel robert roberti roberts robin robledo robles rocca rocchi rocco rocha rochaix rochat
roche rockmeier rodarte rodehau rodigari rodiger rodowski rodrigues rodriguez roecker roed rogahn
rogala rogalski roger roggatz rogolino rogowski rogoz rogulja rohan rohlander rohrer rojas rojek rojo
rokossa rold roldan roleder rolfson rolland rollo roloff rolon romagnoli romaguera roman romancik
romancikova romanelli romani romaniello romanini romano romanowski romeo romero romo romy rondinone
rondoni roob roos roque rosa rosado rosales rosandic rosario rosas rosati rosbach rosca roschinsky
rose rosenauer rosenbauer rosenbaum rosenthal rosi rosiak rosinski rosksch ross rossberg rosselli
rosset rossetti rossi rossini rossler rosso rosu rota rotaru roth rothenbacher rother rothlisberger
rotolo rotondo rottger rotundo roubal roubalova rougemont roulin rous rousova rousseau roussel roux
rowe roy roybal royer rozac rozanski rozsypal rozsypalova rozycki ruberto rubino rubio rucco ruch
rucinski ruckdeschel rucker rudan rudiger rudinski rudnicki rudolf rudolfova rudzinski rudzki ruecker
ruegg ruelas ruggeri ruggieri ruggiero ruiter ruiz rumpf runolfsdottir runolfsson runte ruotolo
rupprecht rus rusanoski rusciano rusin rusova russel russo rusu ruter ruth rutherford rutkowski
ruttimann ruud ruzek ruzicka ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova
rybarova rybicki rybnicek rybnicekova rybova rydl rydlova ryjikh rysava rysavy ryzih rzepka sa
saavedra saba sabaly sabatini sabatino sabato sabau sabbatini sabia sabino sabljak sabolcec sabolski
sabri sacchet sacchetti sacchi sacco saccone sachse sack sadiki sadilek sadilkova sadio sadl sadovic
sadowski sadzak saenz saether safar safaric safarik safarikova safarova saflanis safranek safrankova
sagadi sagafe sagna sagodic sagonas sahin sahner saia saile sailer saini saiz sajinovic sajtos
sakanovic sakho sala saladino salaj salamone salas salatiello salazar salcedo salcido saldana
saldivar salek salemi salemme salerno salgado salierno salinas salis salkova sall salomone salow
salvadori salvati salvatore salvatori salvi salvo salvucci salzano salzer salzmann samac samaniego
samardzija samb samba sambe sambou samek samel samelova samkova sammartano sammartino sammert samohod
samohodaj samsalovic samson samsonova samuelsson sanabria sanchez sanctis sanda sandberg sander
sanders sandic sandor sandova sandoval sandoz sandstrom sandu sane sanfilippo sanford sanna sannino
sansone santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero santi
santiago santillan santilli santinelli santini santis santo santoni santor santori santoro santos
santucci sapienza saponaro saporito sarabia saracino saraiva sarbu sardella sardina sargac saric
sarkozi sarnataro sarno sarr sarti sartor sartori saruga sarvari sasek saskova sassano sassi sasso
satner satta sattelmaier satterfield sauceda saucedo sauer sauerland saumweber saussure sava savary
savevski savini savoca savoia savova savu sawayn sawicki sbrana scaglione scala scalia scalise scalzo
scano scanu scarano scardino scarpa scarpellini scc schacht schaden schaefer schafer schaffarzik
schaffel schaffer schahbasian schaller schamberger schaning schar scharer scharf schaub schedler
scheer scheidegger schejbal schejbalova schelk schellenbeck schembera schenk scherbarth scherer
scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi schiavo
schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schilling schima
schimmel schimmer schindzielorz schinner schipper schirmer schirrmeister schirru schlachter schlangen
schlatter schlawitz schlechtweg schley schlicht schlitzer schmalzle schmeler schmid schmidt
schmidtchen schmidtova schmitt schmitz schmuhl schneider schneidrova schnelting schnider schnieder
schniedermeier schnurer schnyder schoberg schoch schockel schoen scholten scholz schonball schonbeck
schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schorderet schorr
schott schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter
schrepfer schroder schroeder schuermann schuff schuhaj schuldt schuler schulist schult schulte
schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schuppel schurch schuri
schuster schutz schutzbach schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz
schwarz schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweisfurth schweitz schweizer
schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow sciacca scocco scognamiglio
scopece scorza scotti scrofani scuderi sebastiani sebek sebela sebelova sebenji sebesta sebestova
sebkova secchi secci sechi seck seda sedarevic sedillo sediva sedivy sedlacek sedlackova sedlak
sedlakova sedlar sedlarova sedliak sedliakova sedova seeger seelig segavcic segnane segota segovia
segura sehls sehnal sehnalova seibold seidel seiders seidl seidlova seifert seifertova seigel seiler
seitz sekanina sekaninova sekularac semerad semeradova semeraro semisch semprini sen senatore sene
senger senghor senica senk senkel senko senkova senn sepe sepetci sepulveda serafin serafini serafino
serban serena sergi serna serpa serr serra serrano serrato sessa sesta sestak sestakova sestito sethi
setula sevcik sevcikova severa severi severino severova sevi sevilla sewald seydi seye sezek sforza
shah shanahan sharma shields shongwe shukla sibiya siciliano sidibe sidler sidlo sidlova siebel
siebert siedlecki siegling siegrist sielemann siemon siener sienkiewicz sieradzki sierra sievers
siewert signorelli signorile signorini sigrist sihler siino siketanc sikora sikorova sikorski silenzi
silhava silhavy sillah silva silvestri silvestrini silvestro sima simacek simackova simak simakova
simanek simankova simatic simcik simcikova simecek simeckova simek simeoli simeone simeoni simeti
simicsebalj simion simionescu simkova simljesa simmen simoes simon simoncelli simone simonet
simonetti simoni simonini simonis simonova simonovic simonovicova simonsen simova simsek simula
simunek simunkova sinanoglu sinclair sindelar sindelarova sindler sindlerova singh sinha sini
sinnhuber sinopoli sip sipek sipes sipkova sipos sipova siptar sir siracusa siragusa sirbu siri
siroka siroky sirova sischka siska siskova sisneros sitaric sitek sithole sivak sivakova siwek
sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic skeledzija
skenderija skiba skibicki skibinski skiles sklenar sklenarova sklenka sklenkova skoczylas skoda
skodova skoglund skokan skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron
skowronek skowronski skrabal skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban
skrzypczak skrzypek skultety skultetyova skutecka skutecky skuterud slaba slaby sladek sladka
sladkova sladky sladovic slam slama slamek slamova slanina slaninova slastan slastanova slatinac
slavicek slavickova slavik slavikova slavkovic slawinski slechta slechtova slezak slezakova sliwa
sliwinski sloboda slobodjanac slobodnik slobodnikova slobodova slonja slota slotova slotta slovacek
slovackova slovak slovakova slowik slowinski sluka slukova slusarczyk smaic smailbegovic smajda
smajdova smajlovic smedsrud smeets smejkal smejkalova smekal smekalova smerda smerdova smet smetana
smetanova smets smid smidova smieja smiljan smiljanec smith smitham smogeli smola smolik smolikova
smolinski smoljanec smoljanic smolka smolkova smolova smrcka smrckova smrek smrekova smrz smrzova
smutna smutny snajdr snajdrova snooke soare soares sobar sobczak sobczyk sobek sobieraj sobkova
sobolewski soboll sobotka sobotkova soccorsi socha sochacki sochor sochorova sodano sodar soderberg
sojka sojkova sokol sokolicmihalak sokolova sokolowski solak solano solberg solc solcova soldati
soldo solga solheim solinas solis soliz soljic soller solli sollner solmaz solomon solorio solorzano
solta soltes soltesova soltys soltysiak soltysova somayaji somma sommer sommrova somogyi somrak
somssich sonko sonn sonnabend sonnenfeld soos sorbello sorce soren sorensen soria sorlie soro
sorrentino sorsa sosa sosnowski sostarec sostarko sotelo soto sottile souare soucek souckova soukup
soukupova soumare sousa soutter sova sovagovic sovova sow sowa sowinski sozeri spacek spacil
spacilova spackova spada spadafora spadaro spadoni spagnolo spagnuolo spahn spaniel spank spano
spanovic spanu sparacino spasojevic spasovski spataro spelmeyer spencer speranza spernjak spicka
spickova spiegelburg spielvogel spiga spina spinelli spinka spinner spiranec spitzmuller spizzirri
splichal splichalova splinter spoerri spoljaricperhat sporer sporrer sporri spottel sprenger sprunger
spurna spurny srakic sramek sramkova srb srbova sroka stabile stachowiak stachowicz stachura
stachurski stadelmann staffieri stahl staicu stajhofer stalder stamm stampf stan stanciu stancu
stanek stanescu stang stanger stangl stanicic stanisa stanislawski staniszewski stanivukovic
stankiewicz stankova stankovicmarton stanton stanzione stapic stara starcevicmatijasko starek stark
starkova stary stascik stasiak stasni stastna stastny staszewski staub stauffer stauss stawicki stec
steding stefan stefancic stefanescu stefani stefaniak stefanka stefankova stefano stefanova stefanski
stefek steffen steffensen steffny stefkova stefl steflova stehlik stehlikova stehr steidl steigauf
steiger stein steinecke steiner steinerova steinert steinkamp steinmann steinmetz stejskal
stejskalova stelkens stella stelmach stengel stengl stensrud stenzel stepan stepanek stepankova
stepanov stepanova stephan stepien stepniak sterba sterbova stern stettler steuber steuk stewart
stibor stiborova stiedemann stief stifel stigliano stimac stocker stockert stockli stodola stodolova
stoian stoica stokanovic stokes stoklasa stoklasova stolarczyk stolarski stoll stolla stolle
stoltenberg stolz stoppler storl storm storp storti stoutjesdijk stower stracke straka strakova
strand strano stranska stranski stransky stratmann straub strausa streck streese strege streich
streit strejcek strejckova streller strepacki strieder striezel striga strikinac strmota strnad
strnadova strnisko strniskova stroe strogies strohschank strom stroman stromberg strosin strouhal
strouhalova strunz strutz strzelczyk strzelecki stube stubican stuchlik stuchlikova stucki studena
studeny studer studnicka studnickova stuparic stupka stupkova sturmer stutz suarez subrt subrtova
sucameli sucera sucha suchanek suchankova suchomel suchomelova suchy suciu suffa sujew suk sukova
sulc sulcova suleymanoglu sulhof sulovnjak suman sunaric sundalic sundberg superina surace suriano
surka surkova surma surth susac susak suski sussmann sustr sustrova suter sutermeister suthar suthe
sutschet sutter sutz suvajac suvala svab svabova svacina svacinova svanda svandova svarc svarcova
svaton svatonova svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson
svestka svestkova svetlik svetlikova svitak svitakova svoboda svobodova svorcan svozil svozilova
svrakacic svrbik svrbikova svrtan swaniawski swiatek swiderski swierczynski swift swillims sy sykora
sykorova sylla symcox synek synkova syrova syrovy szabo szafranski szalai szasz szatkowski
szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel szekely szekeres
szelag szendrei szewczyk szikra szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanski
szymczak szymczyk szymkowiak szyszka tabacek taborska taborsky tacconi tachl taddei tafelmeier tafoya
tagliabue tagliaferri tagore tahincioglu tahirovic takacs takalic talapka talarico talavanic tall
tallarico tallone talwar tamas tamayo tamba tamburini tamez tammaro tanackovic tanase tanasijevic
tancos tancosova tandon tang tangen tanner tanurdzic tanzi taormina tapia tar tarantino tarnowski
tarquini tartamella tas tasche taslak tassi tassinari tasso tassone tatar tataranni tatarka
tatarkaova tatarkova tatarova tataru taufratshofer tavani tavares taylor tazegul tedde tedeschi
tedesco tegethof teichmann teixeira tejada tejeda tekand tekelioglu tekin telak telebar telenta
telesca tellez tello teodorescu tepla teply tepper teran terenzi teresi terheiden terlecki terlizzi
terlouw termine terrazas terry terzi terzo tesar tesarova tesi testa teufel theele thiam thiao thiaw
thieke thiel thijs thimm thiomas thiongane thioub thioune thomas thomka thomkova thommen thompson
thomsen thone thoresen thranhardt thriene thust thyssen tiano tiberti ticha tichy tidow tiedtke
tietze tijerina tikas tilgner tillack tillman tilotta timaric timmermann timmermans tine tinguely
tiozzo tirado tirelli tirri tischler tischmann tissot tittman tivontschik tkaczyk toader tobben
tobler todaro tofani toft tokarski tokgoz toldo toledo tolomeo tolu toma tomala toman tomanek
tomankova tomanova tomas tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova
tomassoni tomaszewski tomczak tomczyk tomecek tomecekova tomeckova tomei tomek tomes tomescu tomesova
tomka tomko tomkova tomljanovic tommasi tommaso tomys tonat tonelli tonini tonkovac tonn top
topaloglu topcuoglu topfer topolovac toraman torchia torchio torgersen tormas tornatore toro torok
torp torphy torre torres torresi torrez torri torriani torrisi tortora tortorici toscano tosi totaro
toth tothova toti totman toto toure tovar towne toy tracz traini tralli trampeli tramposch tran
trandafir tranova trantow traore trapani trauth trautmann travaglini travan traverso travica
travnicek travnickova trcka trckova treff trejo tremblay tremmel tress tretinjak tretola treutel
trevino trevisan tribuljak trif trifan triolo tripodi triska triskova trivedi trnka trnkova troisi
trojan trojanova trojanowski trombetta tromp trovato trtica truben trubenova truhlar truhlarova
trujillo truter trzcinski trzeciak tsabalala tsamonikian tschiers tschirch tschudi tsotetsi tubanski
tucci tuccillo tucek tuch tucholke tuckett tuckova tudor tudorache tudose tudow tufano tufo tuglu
tugluk tulla tullio tuma tumbarello tumino tumova tunaboylu tunceri tunkova turajlic turan turchi
turco turcok turcokova turcotte turcu turecek tureckova turek turinski turkdogan turkova turnadzic
turner turza tuschmo tustonja tutuncu tuzun tvrda tvrdik tvrdikova tvrdy twardowski ubavin uberacker
uca udvardi ugarak ugolini uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel ulibarri uliczka
ullmann ulloa ullrich ulrich ulrichova uluhan umbach umlauft umminger umolac unal unger ungureanu
unterpaintner upton uram uramova urban urbancova urbanczyk urbanec urbanek urbaniak urbankova urbano
urbanova urbanowicz urbanski urbansky urbina urblik urblikova urena urhig urias uribe urrutia urso
ursu usai utjesanovic vaca vacca vaccari vaccaro vacek vacha vachova vackova vaclavek vaclavik
vaclavikova vaclavkova vaculik vaculikova vadlja vaduva vagner vagnerova vahala vahlensieck vailati
vaip vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala valach valachova
valachovic valachovicova valadez valasek valaskova valdes valdez valdivia valek valencia
valencicbrkic valent valenta valente valenti valentin valentini valentino valentova valenza
valenzuela valeri vales valesova valic valkai valkova valladares valle vallejo valles vallet valletta
valli vallone valova valsecchi valuska valuskova valverde vana vancura vancurova vandamme
vandenberghe vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek vanekova vangermain
vanicek vanickova vankova vanni vannini vanova varadi varela varenina varga vargas vargova varma
varman varmuza varnica varriale varrier varsava varzic varzicbiuklia varzicbiuklija vasadi vasak
vasakova vascotto vasek vasicek vasickova vasile vasilescu vasiliu vasilj vaska vaskova vass vassallo
vasseur vater vavra vavrik vavrikov vavrikova vavrova vaz vazquez vecchi vecchio vecera vecerova
vedvik veen veenstra vega vegar vegge veiga vejvoda vejvodova vela velasco velasquez velazquez velde
velden velez velioglu veliz vella ven venegas venezia venghaus venter ventimiglia ventura venturelli
venturi venturini vera verbeek vercesi verde verdugo verduzco veres vergara verhaeghe verhoeven verma
verme vermeulen verner vernerova verniest veronese verstraete verzi vesel vesela veselicacatipovic
veselova vesely vestergaard veum veverka veverkova vey vezmar vezzoli viale vianello vicari vicen
vicenova vicente vicha vichi vichova vicinanza vicini vida vidacek vidal viderscak vidosavljevic
vidranjski vieira viellehner viera vierin vieweg vigil viklund vila vilimek vilimkova villa villadsen
villagomez villalobos villalpando villani villanueva villari villarreal villasenor villegas vincenc
vincent vincenzi vinci vincze vink vinketa vins vinsova vinther vintila viola violante violi virag
virgilio visan visani visco visconti visek visekruna visentin visintin viskova visnovska visnovsky
visser vit vita vitale vitali vitasek vitaskova vitek viti vitiello vitkova vitman vito vitova
vittori viviani vizziello vlach vlachova vlad vlah vlasak vlasakova vlasic vlcek vlckova vliet vlk
vlkova voboril voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova voelkel vogel
vogelgsang vogronicopacic vogt voicu voigt voinea vojacek vojackova vojta vojtech vojtechova vojtek
vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volek volf volfova volk volker
volkman volkmann volkova volna volny volpe volpi vona vondra vondracek vondrackova vondrak vondrakova
vondrova vonrueden vontein voracek vorackova vorel vorisek voriskova vorlicek vorlickova vorlova
voros vos votava votavova votruba votrubova vrabcova vrabec vracar vrana vranjic vranjkoviccenan
vranova vrba vrbanac vrbas vrbaslija vrbova vrekalovic vries vrzal vrzalova vucevac vuillermoz
vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vuksanicpuljek vunak
vybiral vybiralova vydarena vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil
vyslouzilova wachenbrunner wachtel wade waelchi wagenaar wagner wagnerova waibel wakan wal walczak
walder waldmann walker walkowiak wallin wallner wallstab walsh walter walther walton waltrova walz
wane wanner warchol ward wartenberg waschbusch wasiak wasik wasilewski wasowski wasser wassilew
wassiluk waters watsica wawrzyniak wdowiak weber webrova wegmann wegrzyn wehner wehrle wehrli wehrsen
weibel weidlich weidner weigel weight weiler weimann weimer weinand weis weiss weissnat weissova
welch weller welsch welti welz welzel wenger weniger wenk werle werner werrmann wershansky wertag
wesley wesolowski wessel wessinghage west wettstein weyel wezel white wiacek wichmann wickert widmer
wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig wierzbicki wiese wieser wijk
wikstrom wilczek wilczynski wilderman wilhelm wilk wilkinson wilky will willane willems willemsen
williamson willms willoughby willwacher wilts wimmer windler winiarski winkelmann winkler winklerova
winter wintheiser winther wirth wirz wischek wischer wisniewski wisoky wisozk wissing wit witczak
witek witkowski wittich witting wittl wiza wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik
wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolf wolfarth wolff wolfova wolinski
wollenberg wollmann wolny wolpert wolski wolters wos woschler wouters woytkowska wozniak wrobel
wroblewski wrona wronski wuckert wuhn wujak wunsch wunsche wurm wuthrich wyludda wyman wypych wysocki
wyss wyszynski xaba xavier yade yanez yavuz ybarra yesilkaya yetkiner yong yorulmaz yost yuksel yundt
zablocki zaborowski zaborska zaborsky zabranska zabransky zabrdac zaccaria zaccaro zacek zach zachova
zackova zaczkiewicz zadnik zadravec zadric zagarac zagaria zago zagorscak zagorsek zagorski zaharia
zahn zahradka zahradkova zahradnik zahradnikova zaituc zajac zajacova zajaczkowski zajic zajicek
zajickova zajicova zak zakova zakrzewski zalako zalar zalesak zalesakova zalewski zambon zamboni
zambrano zambuto zamecnik zamecnikova zamfir zamora zampieri zamudio zanatta zandt zanella zanelli
zanetta zanetti zani zanner zanon zanotti zapalac zapata zapletal zapletalova zappacosta zappala
zappia zaragoza zarate zareba zaremba zarkovic zaruba zarubova zarzycki zatloukal zatloukalova zauber
zavadil zavadilova zavala zavrel zavrelova zawada zawadzki zayas zbinden zbodulja zboncak zboril
zborilova zdarska zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova zdunek zebrowski zedda zednik
zednikova zehnder zeidler zekl zelaya zelena zelenka zelenkova zeleny zelinka zelinkova zeman zemanek
zemankova zemanova zemlak zemlicka zemlickova zender zeni zennaro zepeda zeuch zeyen zeyhle zezula
zezulova zgela zgrabljic zidek zidkova zieba ziegler zielinski zielonka ziemann zieme zietek ziga
zigova zijan zijlstra zika zikmund zikmundova zikova zima zimanyi zimka zimkova zimmer zimmerman
zimmermann zimonja zimova zingaretti zingg zinser zintl ziolkowski zipac zipp zipse zito zivanovic
ziviccojbasic zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda zollinger zollo zondi
zordan zorica zotti zoubek zoubkova zouhar zouharova zrna zrno zschunke zubak zuber zubrik zubrikova
zucca zuiderveld zuk zukowski zulauf zuliani zuljevicgrafina zullo zulu zuma zumbo zumsande zungu
zuniga zunino zurawski zurcher zurek zurkova zvanic zverina zverinova zvonar zwane zwiener zwolinski
zych zygmunt zyla
`;
