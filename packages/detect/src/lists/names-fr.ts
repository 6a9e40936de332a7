/**
 * First names and surnames of people who live where French is spoken, of all origins, that the other lists lack. By
 * hand. Folded.
 */
export const firstNamesFr = `
abdelaziz abdelhak abdelhamid abdelilah abdelkrim abdellatif abdelmajid abdelouahab abderrahim abderrahman abdeslam abdessamad adlene akim
albana alhassane almir amela amelle annouk anouchka anthime arben arbnor arta artan aryles assane assitan aubane azad azeddine azedine
azzedine baptistine bassem bassirou bastienne batiste bechir behar bekim benjamine benoite berengere besa besart besnik biljana blerim
blerta boban boubakar brigit briseis burim calliste camellia cathie cengiz chaimae chakib charaf chedi cherifa christobal cira cleontine
corneille cosme cyriac dagobert dardan dejan djamel djamila djelloul djoumana donatien donatienne donika dragan dragana drita driton dzenana
edin edmonde edona edouarda edwige egzon elaia ellyn elric elvina elyna emilienne emina emrys etel fadel fadila fadwa faical faiza falilou
fanette faouzi farida fathia fatiha fatmir fawzi faycal fettah fitim flamur flavienne florim florinda fouad fouzia franceline francky
frederika gaby gaetane galatee gaultier gauvain geoffroi georgina gerome gervaise gezim ghassan ghizlane ghyslaine gilberte gildas giulian
godefroy gokhan gratien guenole guilaine guirec gulay gulcan gurvan guylaine guylene gwenael gwendal gwenn gwenola gwladys hacene hachim
hafida haitem hajrije hakima hala hamou hanane haoua hassania hassiba hedwige hegesippe hermance hermeline hocine houari houcine houria
hugolin hyacinthe ibtissem ichem iker ildiko ilham ilhame ilir iloan imer inoussa irenee isaline ishak issouf itziar ivane jacquy jalila
jaouad jaques jeanine jehan jehona jihad joffrey josias josseline joumana jovanka julietta justinien kadija kaelig kamal kamelia katy kellya
keltoum kerian khaled khalida khedidja kheira kheireddine khelifa klervi koffi kossi kouassi kushtrim labinot lahcen laly lamisse lanna
laora laurena leatitia lenaelle leocadie leonce lionnel liridona lirije lissandro lizea loana loanne loick loriane lorie lotfi louanne
loucas loukas lounes lucrece luljeta lulzim luzia lyse lysiane lyvia macha madani madelaine madi maena magalie magaly maggy malaika malaury
malory mandine manoa manolo maodo maouloud marcellin marcial margaud margault marlyse marylene maryline marylise maryvonne massyl mathea
maugan maurane maximin mazarine medhi meissane melaine menad messaoud milene mimoza miodrag mirabelle mireia miriem mirjana mirsad mohand
moktar momar momo monia morad moriba mortada mouad mouloud mounia mounir mylie myline myriame nabila nacer nacera nacim nadejda nadira
nadjet naelys nahia naida najib najoua najwa nans narimane nasrine nassera nassima nassira nastasia natascha nathanaelle natheo nazaire
nazha nazmije ndeye nebojsa nemanja nenad nermin nermina nezha nicaise nicodeme nihad nikolina nisrine noamie noela nohe nolwen nolwenn
nordine nouhaila noureddine nouria noursine nurcan oceanie octavie octavien odalys oihana oksana oleksandr oleksandra oleksiy olena olha
omayra onesime orane orianne otman ouafa oualid ouarda ouissem oumayma ourdia ousseynou palmyre paquita pauliane pernelle perrette
philiberte pierrot polina polycarpe predrag priscillia qendrim rabah rabii racha radhouane radouane rafik ragnhild raissa rajae ramatou
ramdane ramzi raphaella ratko rayanne redouane rehane rejane remigiusz remzije renaude renelle rhita rhizlane riadh richarde rida rihab
rislane rizlane robertine romaric romarique rosaline rosemonde rosine rozenn rrahim ruddy sabah sabahudin sabria sadete salah salihou salima
saloua salsabil sameh sanae sandie sanela sania saphia sarita sawsan sead selima senad senada seraphine serdar servane sevan sevdije sezer
sharleen sharone shkelzen shpresa shqipe sidi sidiki siham silvain simplice sissi skender slimane slobodan slobodanka snezana sofian soizic
solenne soner sory souad soufian soufiane souhail souhila souhir soumeya soundous sounia srdan srdjan stanislaus steeven steffi stephy
stevan sulejman suzel suzette sylla sylvana sylvianne symphorien tahar taous tarak tayeb telma tenin tenzin teophile teuta theodule thibauld
thilda tifaine tifenn tiffanie tihana toufik tristana tugdual tuncay valdrin valerien valmir valmont valon vassili veton victorine viktoriia
violaine vitaliy vjosa vlora volodymyr wafa wafaa wahib wahiba wallerand warda wassila widad wivine wladislas xhevat xhevdet ximena yahia
yaiza yamine yaniss yannig yelena ylies yoanna yohanna yolaine yolene yonas yoram younous youssoufa ysaure yulia yuliia yvain yvelise
yvonnick zahia zaia zaina zaki zaven zeina zelia zied zijad zoelie zoubida zoubir zouhair zoulikha zvonko
`;

export const surnamesFr = `
abadie abbatiello abbes abdelli abgrall abiven achard adjei adjoua adjovi adou agbodjan agossou agosti ahmadi ahmadzai ahmeti ahouandjinou
aichaoui aissaoui aitouali akakpo akdeniz akhtar akin akpa alami alavoine albertini aliouane aliu allali allaoui aloui amaoui amblard
amellal ameur amiri amokrane amoussou amrani amsellem ancel andreani andriamana andriamanantena andrianaivo andrianarisoa andric andrieu
anen aouad aouadi aouici appolonia arakelian arbogast ardouin arend aroui arquier arribas assadourian assi assouline astier atangana atmani
attal aubertin auclair audibert auffret auger aumont autin auvray avakian avdiu ayadi aydin ayissi azemar azizi azoulay azzaoui azzouzi
babin baccouche bachelet bachelot bacri bado badolo bagayoko baghdassarian bahloul baillargeon bailleul bailly bajrami bakayoko bakhti
balasubramaniam balogun baltazard bamba bancel bangoura baradji baraka barbaud barbet barbot bardin bardou baret barkat barlet barrault
barreau barthez baschung bassene bassole bastide bastos bationo baudet baudin baudouy baudry bauler bausch bayala bayle bazin bazot
beauchamp beaufils beaulieu beaumont bechir bedard begic beguin begum bekkouche belaid belarbi belhadj belhaj belhassen belkacem belkadi
belkhir bellahcene bellamy bellanger bellec bellemare bellerose belliard bellon belloumi belmokhtar benabbou benabdallah benaissa benali
benallal benamar benamara benarbia benard benattia benayad benazzouz benbrahim benchaabane benchekroun bencherif bendaoud benguigui
benhaddou benhamou benichou benjelloun benkhelifa benkirane benmansour benmoussa bennacer bennani benoist benomar benrabah bensaid bensalah
bensalem bensimon benslimane bensoussan bentahar bentaleb benyahia benyamina benzaoui benzema bergeron bergez berisha berkane berrada
bertaux berthelot berthet berthier bertin berton besnard besse besson betrix bettel beuchat bezard bezencon bhatti biallais bichsel bienvenu
bigot billaud billon biloa binet bislimi bissot bitar bitsindou biver blagojevic blain blanchet blanquart blin blondeau blondel blot boche
bocquet bodson bogdanovic bohn boiko boilley boinot boissard boisseau boisvert boivin bojovic bondar bondarenko bonenfant bonfils bongard
bonhomme bonin bonnard bonnaud bonneau bonnefoy bonnin bonvin bonvoisin bordes borel bosquet bossu botelho bouabdallah bouaicha bouali
bouallegue bouanga bouaziz bouazizi bouchama bouchareb bouchet boudali boudet boudiaf boudjellal boudjema boudot bouffard boughanmi bougnoux
bouhaddou bouhired bouhlel bouhouche boujemaa boukar boukhari bouknadel boulahrouz boulanger boulay boulet boumediene bounab boura bouras
bourdin bourdon bourgiba bourgoin bourgoing bourguignon bouricha bourquin bourrier boursier boussac boussaid bousselmi boutaleb bouteflika
boutet boutin boutry bouvet bouvier bouzar bouziane bouzid boyadjian boyenval bozic brahimi brahmi brasseur brault brechet brement bresson
bretin briand bridel brisset brochard broquet brosius brossard brosseau broussard bruley bruneau brunel brunier bruyere buchet buffat buffet
buisseret buisson burgener burkhalter burnand burnier bussy bytyci bytyqi cabral cabrol cadiot caillaud caille cakir caldeira callens calmes
calvet cambon camus cao capelle carlier carnot carrel carrere carron cartier cassagne cassel castaing castel castella castex catala caudron
cauvin cavalier cazal cazenave cerisier chaabane chabane chabert chabot chahed chahinian chaibi chaker chambon chanal chandrasekaran chaoui
chapelle charbonneau charbonnier chardon charef charlier charrier charron chartier chassagne chastel chatel chatelain chaudhary chaudhry
chaumont chaussard chausson chauvaud chauveau chauvet chauvin chavanne chazal chea chebbi chebel chelbi chenaux chennoufi cherfi cherkaoui
chernenko cheron chevallier chevassus chevrier chhim chiesa chirinian chiron cholet chomette chouinard chouquet claessens clavel clees
clemenceau clerbout clergue cloarec clot cochard cochet colas collard collignon colombet combes compaore comte conter coquelin coquerel
corbeau corbel cordeiro cordier cornet cornil cornu cosandey coste cotten cotting couderc coudert couedic coulidiaty courtin courtois
courtot coutant coutinho couture couturier crausaz crepin crettenand crevoisier croisier croizat cros crozet cruchon cuendet cuisinier
cuvelier cuvillier cvetkovic dabire dacosta dagorn daguet dahan dahmani daleiden dallemagne damas danet danielou danjou danthine danylenko
dao daoudi darbellay dardenne dartois daspe daubresse daumas dauphin dauti dauvin davoine davydenko debacker debaene debbah debbouze deblock
debons deborsu debrabandere debray debruyne decamps decarli decarpentrie dechamps decroix dedieu defossez defrance degand degrelle dehaene
dehon dejonghe delacroix delage delahaye delaire delaloye delamare delannoy delaporte delattre delaunay delavaud delbecq delcourt delcroix
delecluse deleuze delforge delhaye delic delmas delmotte deloge delorme delpech delporte delrue delsarte delsol delvaux delvigne demaj
demange demaret demeester demeyer demirci demirtas demonty demoulin deneve depelchin depierre deprez deroo derouiche derradji derrien
dervishi desaint desbiolles descamps desgranges deshayes desmarais desmedt desmoulins despont despres desprez destree desvaux detry devaud
devaux devillers dewael dewulf dhaene dhillon dhondt diabate diakite dias diederich diemer dillenbourg dinh diomande dja djaballah djabi
djaidi djaoui djebali djellouli djerbi djokovic djordjevic djorkaeff djoumessi doan doffey dolkar dolma domergue donnay douay doucet
doucoure doukoure doumbia doumergue dournon doutreluingne dreyfus dridi drieux driouch drouet drouin dubey duboc dubosson dubreuil dubuc duc
duchateau duchemin duchesne duclos ducrest ducrot dufay dufey duflot dufresne dugas duhamel dujardin dukic dulac dumortier dumoulin dunand
duong duparc duperrex dupin duplan duplessis dupond dupraz dupre duquesne durieu durieux durr dussart duthoit duvivier echard eddine
eggimann ehlinger ekambi ekani elamrani elbaz elezi elkhattabi elmaleh entringer epars epiney erard ernould erpelding escoffier esnault
espinasse espitalier essaidi essomba essono estermann etoundi etter evora ewane eyraud ezzine faber fagot faivre faizi fakhfakh falconnet
falque faraji fargeot faucher faucon faugeras faurie fauvel favier favrod fayet fazliu fekir fellens felten feltes ferchichi ferhati feron
ferrand ferrasse ferraz ferret ferrier fethi feuillet fevre filali filipovic fillion finck finot fischbach flamand flamant flament flandin
fleuriot flohimont flueckiger foffano folly fongang fontanel forestier fortin foucault fouda foulon fouquet fourcade fouret fournel fourrier
fragniere fraisse frappier fraysse fremont freysz frossard frottin gaborit gachet gadient gadio gagnaire gagnon gajic galibert gallais
galland gallet gallois gandon garabedian garand garcin garreau garrigue gashi gaspoz gaubert gaudet gaudin gaultier gavillet gbagbo gbedji
gebremedhin geiser gendre gendron geneste genet gengler genton georgiou gergaud germanier gerster geslin ghafari ghali ghanem ghannouchi
gharbi ghazi ghebre ghezzal ghorbel giacobbi gibert gicquel gillet gilliard gilson girardin girardot girod giroud gjoka glauser glesener
gobert gobin goblet godart godefroy godet goerens goff goffart goffin gohy goita golay gonin gonnet gorin gosselin gottraux gouget gouiri
goujon goulard goulet goupil gourdon gourvennec gouveia goux gouyette grall grandmaison granger grasset gratien gravelle gravier grebet
greisch grelier gremaud grenier grenon griffon grillot grimaud grisel grivel grognard grosclaude grossenbacher grumbach guedes guedj gueguen
guellati guenaoui guenat guenin guennoc guerfi guerineau guerrier guibert guichard guignard guiheneuf guilbert guillard guillemin guillet
guillotin guillou guilloux guilmin guinard guindo guiraud guisolan guitton guivarch guizani gurung guyon gygax habibi hachani hachemi hadad
haddad haddadi haddou hadj hadjadj hadji hadzic hagopian haidara haidari haile hajji hakimi hakmi hakobyan halili halilovic halimi haliti
hallet halluin hamadi hamadou hamard hamdaoui hamdouch hamel hamidi hammami hamon hamouche hamouda haradinaj harbi harel hareng harrouche
hasani hassani haudebourg haupert hautot hayoz hebert heinen heinis heintz heirendt heldenbergh helfer helias hemon heng hengen hennebelle
hennebert hennequin hentgen herault herbaut herbin herblot hervieu heurtebise hien hoang hoarau hochart hocine hody honcharenko hoscheit
hossain hosseini hoti houdin houel houssin hovhannisyan hoxha hrytsenko hua huang huard huchet huguet humblet hurni huseinovic husson huttin
huynh huysmans hyseni ibrahimi ibrahimovic idrissi ikhlef ilboudo imberdis imbert imseng ingold iqbal isambert iseli islami isnard issoufou
ivanenko ivanovic jabri jaccard jaccottet jaccoud jacoby jacot jacquard jacquemet jacquemin jacquier jacquot jadot jaffre jallow jamet jamin
jankovic jannin jaquet jaquier jardin jarry jashari jaulin jaunin javed jaziri jeanmaire jeannerat jeannin jebali jegat jegou jelassi
jezequel jobin jolivet jolliet joncour jornod jossen jouanneau joubert jouini jourdan jouve jouvin jovanovic jovic joyeux juillard juillerat
jullien julmy junck juncker junod kaba kabbaj kabongo kabore kabuya kacem kacimi kaddour kalala kalombo kalonji kambou kamdem kamga kamoun
kandiah kanga kanoute kapinga karimi karoui karpenko kasmi kasongo kassi kayembe kayser kazandjian kebir kelmendi kenfack keo kerautret
kerbrat kerdoncuff kerleau kermiche kermorgant kervella kettani keuchguerian kevorkian khadraoui khaldi khaldoun khalfi khattabi khedira
khelifi khelil khemiri kherbache khiari khiev khuong kidane kieffer kilani kilic kimbembe kinkela kinnen kirchner kirsch kisala klopfenstein
klymenko kobel kocher kodjo koffi kombo komlan konan kone konsbruck kouadio kouakou kouame kouassi koudou koulibaly kouma koumba koundouno
kouyate koval kovalchuk kovalenko kqiku kraemer krasniqi krattinger kravchenko kravchuk krecke kremer krier kryeziu kuate kumarasamy kumba
kurti laabidi laarbi labbe labeye laborde lacaze lachat lachaud lachenal lachheb lacombe lacour ladouceur lafaye lafitte lafleur lafon
lafond lafont lagarde lagrange lahaye lahcen lahlou lahmar lahouaiej laigle lakhdar lalande lallemand lalonde lamarche lamari lamarque
lambiel lambotte lamesch lamotte lamoureux lamrani lamy langlais langlois lanoe laplace laporte larbi lardy laroche laroque larose
larsonneur lassalle lasserre latour laval lavanchy lavaud lavergne lavigne lavoie lazaar lazrak lebas lebeau lebel lebigot leblanc leblond
lebon leborgne lebourg lebreton lebrun lecerf lechat lecocq lecointe leconte lecoq lecuyer ledoux leduc lefaucheux lefloch lefort lefranc
legall legat legendre legoff leguen lejeune leka lelong leloup lemaitre lemarchand lemarie lemasson lemay lemeunier lemonnier lenaerts
lenoir lenormand lentz lepage lepetit lepretre lerat leresche lerouge lesage lescure lesne lestrade lesueur letellier letourneur levasseur
leveau leveque levesque lhermitte lhomme lhuillier liang libert liechti liegeois likibi limam limani linard lindenmann liniger liu lleshi
lobo loeffler loemba loiseau loison loizeau longchamp longchamps longueville lorentz louarn loubaki loubere loubet lounes louvet lozach
luisier lukaku lukic lukusa lumumba lunven luong luyten luzolo lysenko lytvynenko maalouf maatoug mabiala mabika mabille maboundou mabrouk
macquet madani madeira madi magassa magne magnier magnin mahalingam mahieu mahjoub mahmoudi mahrez maiga maillet maingot majdoub majerus
makanda makiese makosso malapert malherbe maliqi malki mallard mallet maloisel maloku malonga mampuya mananga manceau mandengue mandon
mangeot maniania manoukian mansouri manzoni maouche marcadet marchais marchenko marcoux marechal marechaux mareschal marguerat maric marinho
markovic marmier marnier marot marroni marsaud martineau martinet massart massot mathey mathon matondo matuidi maudet maudoux mauduit
maugendre mauger mauron maury mavoungou mazet mazouz mbala mballa mbappe mbarga mbemba mbida mboma mbongo mbuyi meas mebarek mebarki
mebrahtu meddeb meertens meftah mehmeti mekki melin mellouk melnyk membrez memic menetrey merckx mermet mermod merour mersch mesnard mesnil
messaoudi messi metayer metrailler mettraux metzler meynet meziane meziani mfoumou miah michaud michelet michellod michot mignot milandou
milenkovic miletic milhaud millet millot milosevic mimouni minassian minguet minne miossec misson mitrovic moal moens mohammadi moine moinet
mokhtari mokono monard moncef mondon monfort monnerat monnet monney monnier montagnon montaigne montandon montavon moosmann moradi morand
moret morf morice morier morina morisset moroz morvan moschini mosimann mottier moua mouchel mougin mouhoub mouhoubi mouillet moukoko
moullet mouloud moumen moundounga mounier mourier mouron mousel moussaoui moutinho mouton moutoussamy mouyabi moyo mpiana mpongo msakni
mugnier muhlemann muja mujic mukendi mulumba munier murier muriqi murith musliu musset mustafi mutombo muylaert mvogo mvondo mvoula nacer
naceur naciri nadarajah naef nafti nagalingam naimi nanchen nanga narbel nasri naudin nazari nazarian ndayishimiye ndjoli nduwayo nduwimana
nedelec ngalula ngandu ngassa nghiem ngo ngoma ngono ngouabi ngoumou nguema nguessan nhem nicaise nicod nicolet niel nikiema nikolic nivet
niyonzima nizet nkolo nkulu nkurunziza noblecourt noblet noirhomme noirot noori norbu norre nosbusch novakovic nsengiyumva nsimba ntsama
ntumba nyffeler nyobe oberson obiang obradovic odermatt oliynyk ollier ollivier omerovic onana ondo oriol ory osmani osseni ouaddou ouahabi
ouali ouangrawa ouarab ouattara oubella oudin ouedraogo ouellet oukil oum oumarou ounas owona pache packiam pagnoud pahud paillard paixao
pambou panchenko pannetier pannier papazian papin paquier parmentier parvex pasche pasquet pasquier paternoster patin pauly pauwels
pavillard pavlenko pavlovic pavy payet payot peiffer pejic pelissier pellerin pelletier peltier penel penven perdrix peres peretti peretto
perisic pernet peron perraud perrault perrenoud perriard perritaz perroud perruchoud pesenti pestana petignat petitjean petitpierre petrenko
petrovic peuch peyron phan philippon philippot phoun phung piccand pichard pichon pichot picot pidoux piette pillet pillonel pilloud pimenta
pinard pineau piquemal pirard pirlot piron pirotte pitteloud plakaj plancherel planchon plantier plessis pochet pochon poirel pommier
poncelet poncet poncin ponomarenko ponsard ponthieu poos popovic porchet postel potier pottier poujol poulain poulet poulin poupard poupon
pourcel pradel pralong praplan preaux prieur prigeant prigent prishtina proulx prouvost provost prum prunier pruvost puech puig puthod
qasemi qerimi quach queiros quemener quenet quillet quilliou quinet qureshi rabearisoa rabehi rabemananjara rabier rabot rachidi racine radi
radovanovic raemy raffin rahal rahimi rahman rahmani rahmouni raimbault rajaonarison rajaratnam rakotoarisoa rakotomalala rakotondrabe
rakotondrazaka rakotonirina rakotovao ramadani ramanana ramanantsoa rambaud ramdani rameau ramel ramseyer ramuz randrianarisoa randrianasolo
ranson rapin rappaz raselli rasoanaivo rasolofo ratovo ravel ravelomanana raveloson ravey raynal razafimahatratra razafindrakoto rebelo
reber rebetez reboul reding redouane regnault regnier rehman reichenbach reichlen reiland remacle renaux renevey renouf reutenauer reuter
revaz rexhepi reynard reynaud rezaei rezgui rhouma ribot ricard richer richet richoz rieben rieder rigal rigaud rihoux riondel rioux risse
rithner rivard rivoire robadey robillard robineau roblin robyr rochefort rocher rochette roduit roeser rogier rolin romanenko romanens
romieu rondeau ropraz roquefort rosier rossel rosselet rossier rossignol rothen rouabah rouaud rouault rouiller roulet rouquette rousselet
rousset roussin rouvinez rouzic rrustemi rubin rudaz rudenko ruffieux saadi sabatier sabot sabourin sacko sadaoui saddiki sadik sadiku saget
sahli sahnoun sahraoui saib saidani saidi salamin salamolard salaun salihu sallin samake sampaio sandhu sangare sankara sanogo sarkissian
sarrazin saudan saugy saulnier saunier sautier savang savard savchenko savic savioz savoy sawadogo sayad sbai scalabrino schaeffer schiltges
schiltz schleck schmit schneuwly schouwey schwaller schweitzer seabra sebbah sebbar sebti sefrioui segalen seghers seguin sekkat sellami
sellier selmani selvaratnam semedo semenenko senechal senoussi seppey sequeira serrao serres servais seydoux shabani shala shaqiri sharifi
sherpa shevchenko shevchuk sicard sicre siddiqui sidhu sieber siegenthaler sierro siggen simic simonin simonnet sinaceur sissoko sivakumar
sivanesan sivapalan slimani smaili sobral soeiro sohier sokna soltani sorel sothea sottas souchet souchon soudani souissi soulier soumah
sounier souvannavong souza spagnoli spahr spautz spiess squinobal staehli stampfli stanikzai stankovic stefanovic steichen stevanovic
steyaert stoffel stojanovic strebel struchen suchet sulejmani suljic suos sydorenko syla taarabt tabary tadic tahiri taillard taillefer
talbi talbot taleb tamang tamim tamini tanneau tano tapsoba tardieu tardy tari tavernier tazairt tazi tchamba tchatchoua tcholakian tchoumi
tebbal tebboune tekle teles tellier tenzin tep terrettaz terrier terzian tesfay tessier testaz texier teyssier thach thalmann thambiah thaqi
thebault theis theisen theler thepsouvan thevarajah thevenin thevenot thewes theytaz thibaudeau thiebaud thiebaut thill thiry thoma thonnard
thoreau thorens thuillier tisserand tissier tissieres titeca tixier tkachenko tkachuk tlemcani todorovic toffel togola tolley tomic
tonnelier torche tornare tornay torrent toubol touchard tougne toullec tounkara tounsi toupin tournadre tournier touze tozzi trabelsi
treyvaud tricot triki triolet troadec troillet trolliet trottier troxler trung truong tschanz tschopp tsering tshibangu tshilombo tshimanga
turin turmes uddin udry uka ukaj uldry urfer urvoy useldinger usseglio vacher vachoux vaillant valadier valette vallat vallier vallotton
valterio vandenabeele vandenbossche vandenbroucke vandenhove vandeputte vanderlinden vandermeersch vandeville vandewalle vandewiele vaney
vanhoutte vanneste vannier varin varone vartanian vasconcelos vasic vasse vasylenko vaucher vauclair vauthey vauthier vautier veliu verbeke
verbruggen verdier verdon verger vergnaud vergne verhaegen verhelst verheyen verhulst vermeersch vermot vernay vernet verneuil vernier
verschueren verstraeten vesin veuillet veuthey vial viallet viard viatte viaud videau vidovic viegas vignal vigneron vignon vijayakumar
vilain villain villard villat villeneuve villette villiger vinatier vinet vionnet viret viseur vitry vivier voinot voirol voisin vonlanthen
vouilloz vuagniaux vuarnoz vuignier vuille vuillemin vuilleumier vuistiner vukovic vullioud vuong wacquez waeber wagener walch wampach
wandji warin warnier watrin wattel wattiez wauters weill weldu weydert weyland wicht wickler wiedmer willemin willemot wilmes wirtz woldu
wolter wuillemin wyler xhaka xhemaili xiong yacoubi yahi yahiaoui yameogo yao yaremenko ybert yeghiazarian yeo yildirim yildiz yilmaz
yogarajah yohannes yombo youbi yousfi yousufi yver zaccardi zaghdoudi zahiri zahraoui zaidi zair zakharchenko zaoui zeka zekiri zekri zeller
zemmour zemzemi zenner zeqiri zerbib zerbo zeroual zhang zhao zheng zhou zhu ziani zidane zinchenko zinder ziri zitouni zivkovic zoa zongo
zoric zouaoui zouari zougrana zoungrana zufferey zumofen zumwald zwahlen
`;
