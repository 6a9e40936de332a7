/**
 * Names of people who live in the Netherlands and Flanders and that the other lists lack, by hand: Dutch, Frisian and
 * Flemish, and the Turkish, Moroccan, Surinamese, Antillean, Moluccan, Polish, Ukrainian, Balkan, Southern European,
 * Arabic, Persian, Kurdish, Armenian, African and Asian names of their neighbours. Folded.
 */
export const firstNamesNl = `
aadil aafke aagje aagtje aamir aart aartje abbas abdelali abdelaziz abdelhak abdelhakim abdelhamid abdelilah abdeljalil abdelkarim abdelkrim
abdellatif abdelmajid abdelmalek abdelouahed abdelouahid abdelwahid abdenbi abderrahim abderrazak abdeslam abdessalam abdessamad abdi
abdifatah abdihakim abdikadir abdirahman abdirisaq abdirizak abdulbari abdulkarim abdullahi abdulrahman abed abena abhinash abid abida
abiodun abiola abrahaley abrehet abshir achmad adebola adeel adelino adeola adham adiam admir adnane adriaantje adrie adwoa aeltje afia afke
afrim afsaneh aftab afua afzal agaath aggie agim agne agron agyei ahlam ahmadshah ahsan aico aigars aija aissam aisyah aivaras aivars ajmal
akke akosua akshay akua akwasi alaa albana albulena alcides aldert aleksandr aleksey alem alexei algirdas alieke aliene alies alireza allard
almaz almir amal aman amanuel amanullah ambroos amela amer amilcar aminullah amirali amjad amleset amoako ampofo anahit analyn ananth
anastasiia anastasiya andrey andrii andris andrius anel aniel ankie ankit ankita annalisa annebeth annechien annefleur annegien annejet
annekatrien annelieke annelien anneloes annelore annelotte annemarijn annemarth annemie annemieke annerie anniek anouschka anthe antoon
anush anusha anwar apinya apoorva ararat arash arben archana ardalan ardi ardian ardita ardy areej arend arezoo arjan arjen arjeta arjo
arlind arlindo arnel arnoud arnout aroen arsalan artak artan artem arthe arturas artyom arvind arwin ashkan ashna ashot ashraf ashwin asif
asim asmae asmeret assma aster astghik atefeh atif atiqullah attje auke aurelija avinash avraham awet aydin ayesha ayodele aysel aysha aysun
ayten ayu azadeh azhar azhin azzedine babak babar badia badreddine baffour bagus bahadir bahar bahija bahman bahram baiba bambang banafsheh
baraa bardhyl bartek bartlomiej baryalai barzan bashar bashir bashkim basia bassam bauke baukje bavo bawer beatrijs behnam behnaz behrooz
behrouz bekim belgin benjamien benvinda bereket berendina berendje berfin berhane beril berivan bernardus bertie bertina bertus besa besarta
besian besnik betje betsie betul beyza bhagwandas bharti bhavana bijan biniam bircan birsen blerim blerina blerta boateng bogumila boguslaw
bolanle boryslav bosco boubker boudewijn boujemaa bouke boukje branko brechtje bregje breshna btissam budi bujar bukola burcu burim bushra
busra bwalya caasha caatje cabdi caetano canan cansu carel carlien cathelijn cathelijne catrien cemile cengiz chadia chafik chaimae
chaitanya chakib chakir chana chandrika charaf charlot chibuzo chidinma chiel chinonso chinwe chouaib christien chukwudi chukwuemeka chun
churandy ciska ciwan claartje coenraad coert consolee cootje cornald corry corstiaan csilla cyriel czeslaw dace dahir daiva damilola damjan
daniek daniil danitsja danut danylo dariia dariush darya daryush davut dawit debby deepika deividas dejan delal delano delara delil denys
denzel deqa derk desislava devorah dewanand dhaqane dharma dhiraj diaa dian diederik diedrik diek dieuwer dieuwertje dijana dilovan dilsher
dimitar dimitra dimitrios dineke dingeman dinie dionne dirkje divina diyar djoeke djoke djurre dmitri dmitry dmytro doeke doekele dolf
domingas domingos donatas donika doortje dorie dorothe dovid dragan dragana drees drita dritan driton duaa duc duha durk dursun dzenan
dzevad ebel ebele edgars edin edina edis edmilson edona edsel eefke eelke eelkje eeltje efia efua egbert egberta egzon ehsan eitan ekaterina
ekene ekow ekua elaheh eldar eldin eleftheria elham elien elies elisabet elitsa elleke ellemieke elma elnaz elvedin elze eman emiliya emina
emke emmanuella endang enisa enitan ephrem eppo erdogan ergilio ermal ermin ermira errol esad esperance essam etje evangelia everdina
evgenia evgeny eyob ezgi ezinne fadia fadil fadma fadoua faduma fadumo fadwa faezeh fahd faheem fahrudin faical faicel faisal faiza fana
faraz farhad farhan farhiya fariba faribah farida farideh fariha farina farnaz farnoosh farooq farrokh farshad farshid fartun farzad farzana
farzaneh fatemeh faten fatiha fatimazahra fatime fatlum fatmir fatna fatoumatou fawad faycal fayssal fedir feike felien felisberto femmie
fenneke fennie fereshta fereshteh fereydoun feven ffion fientje fijke filimon filmon filsan finne firat fisnik fiston fithawi fitim fitri
flamur floriaan floribert florim fokje fokke folasade folkert fonny fons forough fouad fouzia fozia francien franciscus franky fransje
franske frederiek freshta freweini friso frouke froukelien froukje funke furgill gaby gagik galip galya galyna gaurav gayane gbenga
gediminas geertje geertruda geertrui geertruida geesje geeske gellof genc georgi georgio georgios gepke gerben gerbrand gerdien gergana
gerko gerlof gerold gerri gerrie gerrieke gerritdina gerritje gert gertie gertjan gerwin gevorg gezim ghada ghaith ghassan ghazal ghazaleh
ghebre ghenet ghirmay ghizlane ghulam giannis giedre gijsbert gijsbrecht gilmar gintaras gintare godfried goitom gokhan golnar golnaz
goossen gosia govert graca graddus grietjan grietje grigor grisha grzesiek gulalai gulay gulcan guled gulizar gulnur gulsah gulsum gulten
guno gunta guntis gwenda gyan gyula habibatou habibullah habon habtom hacer hadeel hadewijch hadewych hadis hafida haidar haider haile
haitham hajdar hajo hakima hakki hakob hala halime halimo halyna hamida hamidreza hamidullah hanadi hanane haneen hanke hannie hardik
haripersad haris harke harmen harmke haroon harrie harto hartono hashmat hasib hasnae hasret hassnae hatim haval havva hawar hayk haykuhi
hayriye hazem heba hedayatullah hediyeh hedy heilke heimen hejar helyanti hemant hendrikje hendrikus hendrine henja henkie henna henny henok
henrica heribert herlinde herma hermien hermon herwig hesdy hevi hewan hewin hibaq hibo hielke hilko hille hillebrand hilly hina hinke
hisham hiske hiwa hiwot hoang hodan homa homayoun hooman hosein hossain hossein houman houria houssam houssein hovhannes hrant hripsime
hristo hryhoriy huda huib huibert humaira husein husniye hussam hylke hylkje ibbe ibro ibtissam idske ieme ietje ieva ifeanyi ifrah ifunanya
iga ihab ihor ihssane ijeoma ikechukwu ikran ildiko ilham iliass ilir ilirjana ilonka ilze immaculee imro inas indah indre ine ineke inese
ingemar inguna intan intissar ioannis iqra iraj irmantas iryna isaura isayas isbrand ischa ishak isil isilda ismahan isolde itai itske ivars
ivaylo ivelina iyabo jaafar jaak jaapjan jaber jabir jacco jaco jacolien jacomien jacomijn jacomina jacquelien jahan jairam jairzinho jaisri
jalal jaleh jamilla jamshed jandino janien janita jannetje janny jantien jantina jantje jaouad jarek jasmien javad javed jeancy jeangu jelke
jenneke jennilyn jeroom jerrel jerson jeton jetske jetty jhun jiahui jian jide jie jihan jikke jildou jits jitse jitske jiyan jobke
johanneke jojanneke jolan jolande jolanthe jolein jolita joni jonie jonne joosje joran jord joren jorien jorik jorine joselito josje
jossefien jouke jozefien juandy jucelino judit judoka jumana junaid junel jurate jurek juris jurjan jurjen jurriaan jurrien justas juup jwan
kaatje kabeya kadra kalliopi kaloyan kamal kambiz kamelia kamiel kamini kaoutar kaouthar kapinga karien karlien karolis karzan kashif kasia
kaspars kastriot katalin katelijn katelijne kateryna katinka katleen katrijn katya kaveh kavish kavitha kawa kayvan keesje keimpe keivan
kelechi kemi kenrich kestutis ketut kevlin kezban khadeeja khadra khalaf khaldoun khaled khalida khanh khatera khosrow khrystyna khurram
kianoush kibreab kibrom kidane kieu kimia kisanet kishan kittisak klaasje klaske kobie koert kojo kolya komal konstantina konstantinos
kostas kostyantyn kourosh krasimir krishan kristaps kristel kristien krisztina krzysiek kubra kujtim kumaran kunal kunle kursat kusuma
kwadwo kwaku kwasi kweku kyriaki kyriakos kyrylo labinot ladan lahcen lahoucine laima laimis laleh lamiae lammert lamyae larbi laurien
lavdim lech leentje lenie leonoor leonoortje leontien lesia lestari lesya letebrhan lettie levon liban lidewij lidiya liduina lidwien lidy
lidya lieneke lienke liesanne liesbet lieselot liesje lieveke lieven liezel liga lihua lijsbeth lilit linas lindita liridon liridona liselot
liubov ljubomir lobke lodewijk loesje loran lotje lourens lowieke luam luay lubbert lubbertje lucyna ludwina luisette luitzen luljeta lulzim
lurdes lusine lutgart luwam lyosha lyubka lyubomir lyubov lyudmila maaje maame machteld maciek madelon madhavi madhu maha mahabad mahad
mahamed mahboubeh mahin mahinder mahjouba mahnaz mahsa mahshid mahtab maikel majed majid makbule makengo malalai malee maliheh malka mandana
manijeh manjula mantas margje margreet margriete marharyta mariangela mariatou maricel mariek mariel marienke mariia marijse marijtje marike
marinke maris marise mariska marites marivic mariwan mariya mariyana marja marjaneh marjanne marjo marjoke marjolijn marjon marlijn marlinde
marlou marlous marlyn maroua martien martinus marugia maryan masha masih masoud masoumeh mayke maysaa mazen mbarek mbuyi mechelien mechteld
mehari mehmed meho mehran mehrdad mehret mehrnaz mehrnoosh meiling meindert meintje mekonnen melika menachem menke merhawi meron mersiha
metehan mevludin mher mieneke mient miep miet mietek mihret mijntje mikai mikal milad milagros milko miloud miloudi mimoun mimouna mimount
mimoza mindaugas mingming minke minne minoo miodrag miroslawa mirsad mirsada mirwais misha mitra mkrtich moad moayad modupe moh mohammadi
mohammadreza mohamud mohanad mohannad mohcine mohsen mohsin mojgan mojtaba mokhtar momo moniek mordechai morteza mostafa mouad mouhcine
mouna mounia mounim mounir muath muayad mubashar mudassar muhamed muhammet muhannad muharem muhittin muhubo mujib mujo mukamana mulugeta
mulyani muneeb murathan mureal muris mussie mustaf mutaz mutlu mwamba mykhailo mykola myroslav myrte nabeel nabila nadeem nadezhda nadiia
nadira nadiya naeem nagihan nahom naira naji najib najibullah najima najoua najwa nalin namik nandini nanne nanning nanou naqibullah narain
narek naresh narges nargess narin narong nasim nasima nasra nasreen nasrin nassira nastaran nastya nataliia natalino nataliya natasja
natnael natsnet nattaya nawras nazanin nazar nazdar nazmiye ndaya ndeye nebojsa necmi neeraj negar negin nelis nelleke nenad nenita nerijus
neringa nermin nermina nesreen newroz nexhat nexhmije nezha ngalula ngan nghia nhan nhi nicolaas nicolien niesha niga nighat nijaz nikolaos
nikolay nikos nilab nilanthi nilay nilofar niloofar niloufar nilufer nima nimco nimo ninke nirmala nirojan nisrin nisrine nitin niyonzima
nkem nnamdi nneka noman noorullah nooshin nordin nordine normunds nouchka nouh nourdin noureddine nsimba nune nuray nurcan nurdan nurhan
nuriye nurten nyoman obada obaida oege oene oetse oetske ofori ogechi ognjen okbazghi okechukwu okke oksana olabisi oladele olamide olayinka
oleh olek oleksandr oleksandra oleksii oleksiy olena olha olufemi olumide olya omaid omaima omaira omayma omid omolara omran omri onno
onyeka orsolya osama osas osei osmar ossama ostap othman otman ouafa ouafae ouarda ouassima oumnia owusu oyinkansola pallavi palwasha
panagiota panagiotis pankaj paraskevi parastoo parinaz parisa parvin parviz parwana paulius paulus pavan pavlo pavlos payam paz pegah penka
perwin petro petronella petros petrus petya peyman phuc phuoc piebe pieta pieternel pieternella pinar piotrek pirakash plamedi plamen ploni
ploy polina pornthip pouria pouya prasert prashant praveen predrag prija priyanka putri putu qais qamar qasim qiang qing quincey quirijn
quirine qusai rabee rabin radboud radj radjesh raed raffie rafif rafik raghad rahaf rahayu rahima rahimullah raily raimonds rajae ramin
ramune ramya randa ranjana rasha rashmi rasoul ratko ratna ravin rawan raysel razan rebaz rebin redouan redouane reem reggy regien rehana
rehman reinaldo reinder reindert reinhilde reinier reinilde reinoud reinout reint rembert renilde renke renkse renze reshma rexhep reyer
reyhaneh reynaldo rezan rezene rida riek rieks rieteke rigat rignald rijkje rika rikkert rima rimantas rindert rineke rini rinke rinor
rinske riny rishi ritchie rivke riza rizwan rkia robbert robby robel robertas robrecht rochus roeland roelfien roelie roelien roelof rogerio
rogier rohullah rojda rojhat rojin rokaya roksolana rolandas romaissa ronahi roosje roosmarijn roozbeh rosalinde rosaline rosangela rosanne
rosaria rosemie roshni rositsa rostam rostyslav rouba roya rozerin rrahim rubiela rubina rudie rudsel ruel ruerd rula rumen rumeysa rumyana
runak runelly ruslana rusmir ruthmila ruurd ruzanna ryanne rysiek saadia saartje sabah sabahattin sabera sabit sabrin sadegh sadeta sadia
sadik saeed saeedeh safaa safak safet safiye safwan sagal saghar sahar saima sajid sajjad salah salaheddine saleem saleh saliha salima salko
salman saloua salwa samad samaneh samar samer samet samiha samin samina samiullah samra samrawit samvel sanae sanaz sandhya sandjai sanela
sanita sanjeev sanneke santosh sarbast sargis sasan satenik satilmis saulius saurabh savitri sawsan saynab sediqa sefa sefanja segun sejla
selamawit selvarajah semhar semiha semir senad senada senait senka sepideh serbest sercan serdar sergei sergey serhii serhiy serife servaas
setareh seyoum sezen sezer sezgin shabana shabir shabnam shadi shafiq shafiqa shafqat shahab shahd shahid shahin shahla shahram shahrokh
shahrzad shahzad shaista shakeel shakila shalini shaniel shaniqua shaqueel sharnely sharwien sharwin shatha shazia sheida sheng sheraldo
sherin shervin sherwin shilan shilpa shima shirin shiva shivani shkelzen shlomo shmuel shohreh shoshana shpend shpresa shqipe shruti shukria
shurandy shushan shvan shwan siamak siba siddharth siebrand siebren siemen siemon sierd siert sietske sifa sigita siham sihame sijbren
sijmen sijtje silvestre silviya simonne sinisa sinit sipke siranush sirikit siriporn sirus siti siu sivakumar siyabend sjaak sjaan sjaantje
sjanie sjef sjeng sjoeke sjoerdje sjon sjouke sjoukje skaiste skender sladjana slamet slawek slobodan smail sneha snezana snezhana soenita
soeresh sofian sofieke sofiia sofyan sohail sohaila soheil soheila sokol solomiya somayeh somchai somsak soran soroush sotiris souad soufian
soufiane soufyan souhail souhaila soukaina soumia sounia sowmya spyros srdjan srinivas sruli stanislawa stanneke staszek stavros stavroula
steffi steffie stefka stelios stephano stevan stijntje stoyan stoyanka suad suada subramanian sucaad suchada sudesh sudha suhaib suhail
suharto sukarno sukran sulaika sulaiman suleiman sulejman sultani sumera sumeyye sumit sunil sunisa supaporn suren sutharsan sveta svetoslav
svitlana swaantje swinda syb sybe sybrand sybren sybrich syl sylvana sylvano sytske tadas tadese tahar tahira tahmina tahnee tamar tanveer
tanvi taraneh tareq tariq tatev taylan tayyab teake teet teguh tekle tesfalem tesfay tesfom tetiana teunie teuntje teuta thanasis thanawat
thang tharshan thecla theodoor theodoros theodorus thevarajah thien thuan thushara thyra tiada tiemen tieneke tieske tigist tigran tijl
tilly tinne tinus tirhas titia tjaart tjalle tjalling tjarda tjeerdje tjeu tjitske tjomme tjorven tobi todorka toine tomek tonia tonke tonny
toorpekai toos toosje toske touria treesje trientje trijntje trix truida trung truusje tsegay tsehay tshala tshilombo tsvetelina tugce
tuncay tuti tymofiy tzipora ubah ugochukwu uldis uliana urvin uwase uwimana uyen vadym vahan vahe vaida vaidas valbona valdis valdrin
valeriia valon vandana vanya vardan vartan varun vasanthi vasiliki vasilis vassilis vasyl vasylyna vedad velichka venkat vesela veselin
vestine veton victorine vikas viktoriia viktoriya vilija vineet vinh vira virginija visar vishal vitalii vitaliy vivek viyan vladyslav
vojislav volodymyr vova vytautas wafa wafaa wafae wahid wahidullah wahyu wais wajma walaa waleed wanida waqar waqas warsame warsan waseem
wayan weiwei weldu wendel wendela wensley wiam wibo wichai widad widya wiebren wieger wieke wieneke wiesje wieslawa wietske wijbrand wijnand
wijnanda wijtske wilhelmus wilko willeke willemien willemina willemke willempje wimmie winnie winta witold wobke wojtek wolter wopke wouke
wouterus wubbe wubbo wybe wybren wyger wytse wytske xandra xaviera xezal xhemile xhevat xhevdet xia xiang xiaoming ximena xiomara xiu xuan
xue yaa yaakov yahia yakup yalcin yalda yalini yamen yanti yared yaroslav yaroslava yash yashar yasir yasmijn yassmina yazan yde yehuda
yelena yelyzaveta yemane yeter yevhen yevheniia yewande yiannis yildiz yilmaz yin yitzchak ylli ymke ymkje ynske ynte yoeri yohana yohannes
yonas yordan yordanka yordanos yorick yosef yosief yossi yudi yue yuli yulia yuliia yuliya yun yurendell yurii yuriy yusra yvo zabihullah
zaher zahia zahid zahir zaid zaina zalmai zamira zamire zamzam zarghuna zari zaruhi zbyszek zdravka zdzislaw zeeshan zeger zeki zelal zeljka
zemichael zenaida zenawi zhanna zhen zhi zijad zilan zjef zohal zohreh zorica zoryana zosia zoubida zouhair zoulikha zouzou zoya zozan
zubair zuhair zuhra zulfiye zulmira zuzka zvi zwaantje zwanet
`;

export const surnamesNl = `
aaldering aalders aarts abauna abbink abboud abdallah abdellaoui abdirahman abdullahi abels abera aberkan abma aboikoni aboud abouyaala
abraha abrahamyan achahbar achbar acheampong achour acker adahchour adamska addai addo adebayo adeleke ademi aden adeniyi adeyemi adipi
adjei adriaans adriaanse adriaansen adriaenssens aerts aertsens afkir afolabi afonsoewa afriyie aggarwal agyei agyeman ahidar ahmadi
ahmadzai ahmetovic ahmidouch ahn aissati aitali ajouaou akachar akande akbari akhiat akhtar akkerman akkermans akkouh akoto akpinar
alabdullah alabi alahmad alali alami alaoui alavi albayrak alberga albers alberto alberts albertsen albertus aldarwish alders aleksandrov
alekseev alekseeva alemu alexiou alhaj alhalabi alhamwi alhassan alhussein alibrahim alic aliu aljasem alkema alkemade alkhalaf alkhatib
almasri almohammad alnajjar alomar alsaleh alsayed alshami altamimi altena altin alting altintas amafo amakran amatali amezian amghar amini
amiri amoah amoksi ampofo amponsah amrani andreev andreeva andrzejewska anema angelo angelov angelova anisimov anita ankersmit ankrah anouar
ansah ansari ansems anthony antoniou antonov antwi aoulad aouragh appelman appiah arabi arakelyan arends arendse arentsen arfaoui arikan
arthur asabina asadi asamoah asani asante asenov asenova asfaha asiedu aslam assaf assbai asselman assink atalay atanasov atanasova aukema
aussems avci avdic avetisyan awad aydin aynan azahaf azaoum azarkan azghari azimi aziz azizi azzam azzouz azzouzi baar baars babayan
baboelal bachoe backx badal badaoui badjalla badu baelde baert baerts baeten baetens baghdadi bagheri bahrami bahta baig bajaj bajrami
bajric bakels bakema bakermans bakhuis bakhuizen bakkali bakkioui bakouri bakr balci baldew baldewsing balentien balgobind balkenende
balogun bamba bangura banning bansal bansi bansie banza barakat baranov baranowska barati barendregt barends barendse barendsen baroudi
barten baskan bassie bastiaans bastiaansen bastiaanssen bauwens bayat bayrak bayram baysal becirovic beckers bedi bediako beekhuis beekman
beekmans beelen beerens beernaert beetsma begic begovic begum behrens bekele bekkers belarbi belhaj belkacem belkadi belkasmi bello belouad
belousov belov belova beltman belyaev benaissa benali benamar benamer benayad benchekroun benchrif bendaoud benhaddou benhammou benhida
benjelloun benkaddour benmohamed benmoussa bennani benomar bensaid bensalah benschop benslimane bentum benyahia benyaich benyoussef
benzakour beqiri berendsen bergmans bergsma berhane berhe berisha berkane berkani berkel berkelmans berkhof berkhout berkvens berlage
bernabela bernadina bernaerts berrada berrahou bertels bervoets berzins bes beukema beukers beumer beurskens beuving bezemer bhageloe
bhagwandin bharos bhatia bhatti bhoendie bhola bibi biemans bierens biesbroek biesheuvel bihari biharie bijker bijlsma bijvoet bilyk bingol
bissesar bissumbhar biyik bizimana blaauw blaauwbroek blankers blankestijn blieck blinker blokhuis blokker blokland blommaert blommaerts
blomme blommers boakye boateng bobrov boddeke bodegom boeck boedhoe boedhram boekel boekhoudt boelaert boelens boels boerema boerma
boerrigter boersma boerstra boeve boeykens bogaard bogaards bogaart bogaert bogaerts bogdanov bogdanova bogdanovic bogerd bogers bokele
bolamba boldewijn bollen bolshakov bondarenko bondt bonsu bont bontekoe bonten boogaard boogaart boogaerts boogers boom boomsma boon boonen
boonstra bootsma borghs borgman borisov borisova borkowska borowska borremans boschma bosma bosmans bossaert bossuyt bosters botma bottema
bouabdellah bouali bouazza bouazzaoui bouazzati bouchaara bouchibti bouchikhi boudiaf boufrach bouhaddi bouhafa bouhali bouhmidi boujaada
boujdaini boukhari boukhriss boukraa bouktib boulahrouz boulakhrif bouma boumaaza bouman boumans boumediene bourass bourassi bousaid
bousfiha boussaid boussata boutahar boutaib bouwens bouwhuis bouwman bouwmans bouwmeester bouwsma bouyaghjdane bouzambou bouzerda bouziane
bouzidi bouzoubaa bovenkamp boxtel boyko bozdag bozic braam braams braat brackx brakel brandsen brandsma brans brasser bravenboer breedveld
breemen breugelmans breukelen breukers brinkhuis brinkman brinkmans broeckx broekaert broekema broekhof broekhuis broekhuizen broekman
broekmans broeks broos brouns brouwers brug bruggeman bruggemans brugman brugmans bruijne bruijns bruin bruinenberg bruins bruinsma bruneel
brunings brussee bruyneel bruyninckx bruynseels brzezinska brzozowska budhu bue buijs buijsse buijze buitelaar buiter bulthuis bultman burg
burggraaf burgmans buskens busschaert bussche butkus buyens buyse buysse buyuk bytyqi cabral caers cai cakir caliskan callaert callebaut
callens calvo cammaert campen candan canters cao casteels castelen casteleyn causevic celebi ceulemans ceuninck ceuppens ceustermans ceylan
chaabi chaara chabli chahbi chahboun chahid chakraborty chander changoer charkaoui chatar chatt chatterjee chaudhary chaudhry chauhan
chebbaa cheddadi chen cherkaoui cheung chmielewska chojnacka chotkan chotoe chouaibi chouhaib chrif christiaans christiaens christodoulou
chukwu cicilia ciesielska cijntje cinar claassen claassens claesen claessens clerck cleynen clijsters cloet cloetens clout cnossen coban
cobben coenders coenen coenraads coens coert colen colenbrander collaert colpaert compagne coninck conteh coolman cools coopman coopmans
corneille cornelis cornelisse corstens corthals cosemans cosic coskun costers couwenberg cox crab craen craenen cramer cremers croes croeze
crombez crommelin cruijsen cuijpers currie custers cuypers czajkowska czarnecka czerwinska daamen daams daan dabrowska daelemans daems
daenen dagher dahmani dahri daneshvar daniels danielyan danilov dankers danso daoudi darko darouich darraji darson darvish darwish dauti
dauwe davari davelaar debacker debaere debaets debeuckelaere debi debidien debipersad deblauwe debock deboeck debruyn debruyne debusschere
decleer deconinck decraene decuyper dedecker dedeyne dedic deekman deelen deelstra degraeve degroote degryse dehaan dehbi deheer deijkers
dejaeger dejong dejongh dejonghe dekeyser dekkers delaere delanghe delbaere delbeke delic delmotte delrue demaeght demchenko demeester
demeulemeester demeulenaere demeyer demeyere demircan demirci demirhan demirkan demirtas demol demoor demunck demuynck deneve deng denijs
denisov deniz denys depaepe depauw depoorter depraetere derks derksen deruyter dervisevic dervishi desmedt desmyter desplenter destrooper
dethier deurloo devlieger devliegher devloo devogelaere devolder devriendt devries devriese dewachter dewaele dewaelheyns deweerdt dewit
dewitte dewulf deyne dhaene dhauri dhondt dhooghe didenko diederen diederiks dieleman dielen diels diepenbroek diependaal diepeveen diercks
dierckx dierick dierickx diez dihal dijkema dijkgraaf dijkhuis dijkhuizen dijkman dijkmans dijksterhuis dillen dimitriou dimitrov dimitrova
dinc dincer dinh dirie dirks dirkse dirksen dirkx ditmars dizdarevic djordjevic dmitriev doan dobbelaar dobbelaere dockx doedens doekhi
doerga doesburg doevendans dolmans domanska dommerholt dompig donkers donkersloot donkor doornbos doran doreleijers dorofeev dorresteijn
dorsman douiri douma doumbia doumen dreijer drenth driesen driessens drijver driouch drost droste druyts duan dubbelman dubey ducheyne duijn
duijnhouwer duinker duivenvoorde duman duong durmus dursun dusseldorp duyck duynslager dwarka dykstra dzafic dzeko ebben ebbers ebbing
ebrahimi echteld edelman eeckhaut eeckhout eekhof eerden eerdmans eerens effting efimov egberts eggink egmond egorov ehigiator eijk
eijkelenboom eijkens eikelboom eikenaar eilers einhorn eisden eisenberg eising eker ekinci elamrani elbers elberse elderenbosch elfassi
elhaddad elidrissi elkhattabi elmansouri elmas elmi elmoussaoui elsen elshof elsinga elskens elst elzinga emami emanuels emmens emmerik
engbers engelbrecht engin ensing entius erbas ercan erdem ergin ergun erkan erkens ernens eroglu ershov ersoy ertas esajas esen esfahani
essabri essaidi essers essien esteban esveld ettema evenhuis evens everaars everaert everaerts eversen evertse evora ewalds eyckmans
eylenbosch eze ezzaki faassen faber fabry faizi fallah farah farahani faraji farhadi farhat farhi fashola fassi fathi fazlic fedorov
fedorova fedotov feenstra feijen feitsma feldman felida felix feng ferket fernando ferrier ferwerda feryn feyaerts fierens fiers fikkert
fikri filali filipovic filippov filiz fleerackers fleuren flipse flipsen fokkema fokkens fokker fokkinga fomin fondse fontes foppen
francisca francken frankel fransen franssen franssens frederiks frederix fredriks frenkel friedman frijlink frijmersum frijters frimpong
frolov fruithof gaal gabriels gajadhar gajewska galama galjaard gallego galstyan ganga gangadin gangaram ganzeboom ganzevles gao garritsen
gashi gasparyan gastmans gavrylenko geboers gebre gebremedhin gebreselassie gebreyesus geelen geenen geens geeraerts geerdink geerinck
geerlings geerts geertsema geertsma geevers gelderblom gelderen geldof gelens gelissen gemmeke genc genugten georgiev georgieva georgiou
gerards gerasimov gerits gerrits gerritse geuens geukens geurts geurtsen gevorgyan geysen ghaderi ghanem ghanmi gharbi ghasemi ghazal
ghazaryan ghazi ghazouani ghebremedhin ghebreselassie ghebreyesus ghekiere ghesquiere gheysen ghijs ghirao ghorbani ghysels giebels gielens
gier giesbers giesen gijsbers gijsbertsen gijselinck gijsen gijzen gilissen gillebaert gilles gillis gimenez ginkel girdhari girigori
girjasing girma gladdines glerum glorieux glowacka gobardhan gobind goddijn goedhart goeij goel goemaere goeman goemans goerdin goethals
goetstouwers gokce gokmen gokoel goldberg goldstein golubev golzar gonchar goorden goosens gopal gorecka gorissen gorska gorter gosens
goudsmit goudswaard gouw govaerts goverde govers gozubuyuk graanoogst grabowska grando granviel grauls grauw gravelijn gravesteijn greef
greven grgic griffioen grigoriev grigoryan grimbergen grobben groenen groenendaal groenendijk groeneveld groeneweg groenewegen groenewold
groenewoud groenhof groenland groenveld groffen grol gromov grooten grootens groothuis grootjans gropper grosfeld grouwels gruijters gruiter
grunberger grunfeld gryspeerdt gubbels guclu guijt guled gulickx gultekin gumus gunawardena gundogdu gungor gunnink gur gursoy gusev
gutfreund gutic guven gyamfi gyasi gysels haagen haagsma haarman haarsma haasnoot haaxma habets habibi habimana habte habtemariam hachmi
hacioglu haciomeroglu haddad haddaoui haddou haddouch hadi hadouchi hadzic haegeman haegens haentjens haesen haest hagedoorn hageman hagens
haidari haidary haijtink hajji hakimi hakizimana hakkens hakobyan hakvoort halabi halberstam halili halilovic halimi haliti hallema halsema
hamdan hamdaoui hamdi hameetman hamelink hamidi hammadi hammink hammouchi hammoud hammouti hamoud hamouti hamzic hanegraaf hanegraef
hanekamp hannach hanoeman hanssen hanssens haouari happel harb harchaoui hardeman hardenberg harinck haringsma haripersad hariri harmse
harmsen harpal harrak hartgers hartmans hartog hartogs hartsuijker harutyunyan hasanovic hashemi hassani hasselbaink hassnaoui hassoun
haverkamp haverkate haverkort havermans havinga heemskerk heemstra heer heerema heeren heerens heering heerkens heersema heesakkers heesters
heetkamp hegeman heide heidema heijboer heijink heijmans heijne heijnen heikens heinen heins hekman hellemans hellinga helmer helmers
helmich hemelaar hemelrijk hemmes hendricks hendrickx hendrikse hendriksen hendrikx hengeveld henkens henkes hennekam hennekens henneman
hensen hensgens henssen herben herbots hermanns hermsen hermus herregodts herreman herrero hershkowitz hertogs hesseling hesselink hessels
hettema heusinkveld heuts heuvelman heydari heylen heyliger heymans heyndrickx heynen heyns heyse heyvaert hiemstra hijazi hilali hilberink
hilgers hilhorst hilkens hillebrand hillege hillen hinskens hira hiralal hirsi hoang hodzic hoefnagels hoek hoekman hoeks hoeksema hoekstra
hoevenaar hoevenaars hofkens hofland hofmans hofmeijer hofstede hofstee hofstra hogenboom hogendoorn hogenhuis hogervorst holierhoek
hollebeke holleman hollestelle holterman holthuis holtkamp holtrop holtslag holvoet homan honcharenko hondebrink hoogenboom hoogendijk
hoogendoorn hoogenraad hoogerwerf hoogeveen hooghiemstra hoogland hoogsteen hoogstraten hoogwerf hooi hooijer hooijmans hooplot hoorens
hoornaert hoornstra hoornweg hoppenbrouwers hordijk horemans hornstra horowitz horsten horsthuis horstman hosseini hosseinzadeh hotak hoti
houari houben houbrechts houtkamp houtman houtsma houweling houwen houwers hovens hovhannisyan hoving hoxha hristov hristova hrytsenko huang
hubers huberts huibers huijben huijbers huijbregts huijgen huijgens huijskens huijsman huijsmans huijzer huiskamp huismans huitema huizenga
huizinga hulsbosch hulscher hulshof hulsman hulst hulstaert humblet hummel hunnink husic huskic hussain hussein hutten huybrechts huybregts
huyghe huynh huys huyskens huysman huysmans huzen hwang ibanez ibrahim ibrahimi ibrahimovic idahosa idema idrissi igbinedion ignoul igwe
ikhlef ikponmwosa iliaens ilic iliev ilieva ilunga ilyin imamovic imminga inan ince ingels intven ioannou ipek iqbal irakoze iseni isenia
isik ising ismail ismaili ito ivanenko ivanov ivanova jabbour jaber jabini jablonska jabri jacobse jaddi jaegers jaeken jafari jagdew jager
jagers jagesar jaggernath jaggoe jahic jaikaran jainandunsing jakubowska jalal jalali jalink jalloh jama jamali jankauskas jankie jankowska
janmaat jans janse jansma jansons janszen jashari jasinska jaspars jaspers jasperse javadi javed jawad jaworska jayawardena jelloul jelsma
jennes jeuken jhagroe jharap jia jiang jibodh jille jochems jochemsen joling jolink jonckers jonckheere jongbloed jongejan jongeling
jongeneel jongeneelen jongepier jongerius jongkind jongma jongman jongmans jongsma jonkers jonkman joos joosse joosten joostens joppe
jordens jorens jorissen jorritsma josephia jouhri jovanovic jubitana jukic juliana juric jurriens jusufovic kaandorp kaashoek kaat kabamba
kabbaj kabbani kabeya kabongo kaddouri kadiri kadric kahraman kalala kaldenbach kalicharan kalinin kalinowska kalka kalkan kalkman kalloe
kalnins kalonji kalpoe kalsbeek kamali kamerbeek kamerling kamermans kaminska kammen kamp kamphof kamphuis kampman kamps kamstra kanaan
kandasamy kandemir kanku kannekens kaouass kaoutari kapinga kappert kapteijn karaca karadag karadeniz karagiannis karagoz karahan karakas
karakaya karakoc karakus karam karaman karaoglu karapetyan karatas karels kargbo karic karijodimedjo karimi karman karpenko karroum
karsowidjojo karstens kartal kartodikromo kartosoewito karzai kasijo kasmi kasongo kassab kassem kastelijns kastrati katier kato katumba
katz kauffman kausar kavak kavaliauskas kayhan kaynak kazakov kazemi kazlauskas kebede keijser keijsers keijzer keizer kelderman keldermans
keles kelmendi kemerink kemink kempen kempenaar kempeneers kempes kemps kennes kenswil keppens kerckhofs kerkhofs kerkhove kerkhoven kerkman
kersten kerstens kesgin keshavarz kessel kessels ketelaar ketelaars ketelslegers keulemans keulen keunen keuning keupers keurentjes
keustermans keuter kevelaers keysers khachatryan khadir khalfi khalid khalil khalili khammar khani kharchenko khargi khatib khattabi khayat
khayati khedoe khosravi khoudri khoury kiala kidane kieboom kieft kienhuis kiers kiewiet kiezebrink kikkert kilic kilinc kilsdonk kimman
kinkela kiselev kishoen kisoen kisoensingh kissami kistemaker kitenge kizil kizilkaya klaasen klaasse klaassen klaassens klaric klaver
kleijn kleijnen kleijngeld kleine kleinhout kleinjan kleinveld kleiweg klerks klerx kleuver klijn klijnsma klijs klinkenberg klinkert
klinkhamer kloet klompmaker klomps kloosterboer kloosterman kloot kloppenburg kloppers kluft kluijtmans kluitenberg kluvers klymenko knaapen
knegt knezevic knibbe knippenberg knoben knoef knook knoops knopper knoppert knops knuvers kobayashi kobes koca kocak kodde koeckhoven
koedijk koekkoek koelewijn koeman koemans koendan koenders koeneman koenen koenis koert koetsier koevoets kokx kolaric kolen kolesnyk kolev
koleva kolff kolkman kolstee komarov komijn konadu kone konijnenberg konijnenburg konings koningstein konovalov konstantinou kooij kooijman
kooijmans kooiman kooistra kool koole koolen koolhaas koolhof kooman koomen koopman koopmans koopmeiners koops koppejan koppens koppers
korbee korenhof korf korndorffer kornfeld korolev koroleva koroma korpershoek korremans kors korstanje korte kortekaas korteland korteweg
kortleven korver korving kossen kostenko kostense kosters kostic kostov kostova kouters kouwenberg kouwenhoven koval kovalchuk kovalenko
kovalev kovaleva kowalewska kowalska kowlesar kox kozlov kozlowska kraaij kraaijenbrink kraaijeveld krabbenborg kraeijenbrink kragten
krajewska kraker kramers krasniqi kravchenko krebbers kreijkamp kreike kremer kremers kreuger krielaart krijgsman krijnen krikke krishnan
krist kroes kroese kroesen kroeze kromhout kromkamp krommenhoek kromosoeto kronenberg kroon kroonen kroonenberg kruijer kruijff kruijs
kruijt kruisbergen kruise kruisman kruithof kruitwagen kruize krumins krupic krusemeijer krylov kryvenko kucharska kucuk kudryavtsev
kuhlmann kuijer kuijk kuijken kuijper kuijt kuijten kuin kuipers kuizenga kulikov kulk kumar kuppens kurstjens kurvers kushnir kuyken kuyper
kuzmenko kuzmin kuzmina kuznetsov kuznetsova kuzu kwakernaak kwan kwant kwarteng kwiatkowska kwint kwinten kwok kwon kylstra kyungu laaouej
laarbi laarhoven labaere labots labyad lachkar lachman lachmansingh lachmising lacle laenen laeremans lageweg lahlali lahrach
lalbahadoersing lamberts lambrecht lambrechts lammens lammers lammertink lamot lamrabat lamrini lanckriet landau landman landsman langedijk
langelaan langenberg langendijk langendoen langerak langeveld langezaal lansdorf lanters lantinga lapre larbi larosse laskowska lataire
latuheru latul latumahina latupeirissa lau lauryssen lauwereys lauwers lawalata lazarev lazrak leatemia lebbink lebedev lebedeva ledegen
leeflang leeftink leemans leemhuis leemreize leenaars leenders leendertse leene leenen leenheer leenhouts leers leeuwenburg leeuwis lefevere
legierse leguijt leijdekkers leijen leijs leijssen leijten leinders leiwakabessy lekatompessy lemmers lems lenaerts lenders lensink lenssen
lentjes leonora leppers lesilolo lesuis leszczyk leszczynska leung leuvenink levchenko levels levi lewandowska leyman leys leysner leyssens
liang liao libbers lichtenberg liebens lieberman liebrechts liekens liepins lieshoudt lieshout lieveld lievens liezenga ligtenberg ligthart
ligtvoet lijkwan lijten likulia lilipaly limani limpens lindeboom lindeman lindemans linders lingen linger linsen linssen lipinska lippens
lippes litvinenko liu livramento lizardo loeffen loenen loffeld logghe logister logtens lohman lokwa loman lommaert lommen lommers loncke
londers lonkhuijzen loogman looij looijen looijenga looijmans looman loomans loonen loonstra looper loots lorier loswijk louage loukili
loupatty lourens louwers louwerse louwes louwrier lowet lubberts luboya lucassen luhulima luijendijk luijk luijken luijkx luijten luikens
luiten luitjens lukaku lukasik lukassen lukic lukkien lukusa lumumba luong luten luttikhuis luyckx luyindula luyten lybaert lycke lysenko
lytvynenko maachi maagdenberg maalouf maanan maasen maaskant maassen maat mabika machiels machielsen maciejewska maduro maerten maertens
maesen maex magerman magielse mahabali mahabier mahadew mahdaoui mahesh mahfouz mahieu mailly mailoa majdoub majewska makanda makarov
makarova makhloufi makiese makki makkink makowska makris maksimov maleki malfait malhotra malingre malinowska malki mamani mandelbaum
mandemaker mandemakers manders mangal mangra mangroe manichand mannaerts manning mansour mansouri manuhutu manukyan manuputty manusama
marcelis marchenko marechal margaryan marghadi maric marien marijnissen marinov marinova marinus marjanovic markov markovic markowska
marteijn martena martirosyan martis marzouki masoudi masri mastenbroek matai matatula mateman mathijssen mathilda mathoera matic maton
matondo mattheeuws matthieu matthijs matthijssen matthys matulessy matveev mauritz mavinga mawny mazouz mbala mbayo mbemba mbokani mbuyi
mebrahtu mechbal medvedev medvedeva meekel meekers meeldijk meerman meersman meert meertens meerzorg meester meeus meeusen meeuwissen
meeuwsen megens mehari mehmedovic mehta meijdam meijering meijerink meijers meijles meiland meinders meinsma meis mejri mekel mekking
melissen melkert melkonyan melnik melnyk mels melsen memic mengistu mennes mensink mentink meppelink mercelina mercelis merckx mercx merkies
merks merkx mesic mesman messaoudi messiaen mesters metekohy metsers metzelaar meuffels meulemans meulenbelt meulenbroek meulenbroeks
meulendijks meulenkamp meulman meurs mevis mevissen meyers meyvis meziani michalska michielse michielsen middelhof middelkamp middelkoop
miedema mierlo miermans mihaylov mihaylova mijnals mijnders mijnster mijs mikhail mikhailov mikkers mikx milder milenkovic miletic milosevic
mimouni minderhoud minnaard minnaert minnebo minten mintjens mironov mirza mirzaei misier mitrovic mittal mkrtchyan moens moenssens
moerkerke moerland moerman moermans moernaut moers moesker moghaddam mohabier mohabir mohammadi mohammadzai mohamud mohan mohnen mohseni
mokhtari molema molemans molen molenaars molenberghs molendijk molenkamp mollema mollen mommens mommers monden moniz monnikhof monsels
montens monteyne montfoort mooij mooiman moolenaar moonen moons moor moorman moortgat moradi moreels morina moroz morozov morozova mortazavi
mortelmans mortier moskovits mosselman mostert mostmans mouhib mouhout moulaert moumni mourad mousavi moussa moussaoui moutawakil movsisyan
moyaert mpoyi mputu muamba mughal muijs muijser muijzert muilwijk mujic mukamana mukandayisenga mukendi mukherjee mulders mulkens mullers
mulumba munck mungra munnik munsters muratovic musch mustafic musters muteba mutlu mutombo muylaert muyldermans muys mwamba naaijen
naaijkens naber nabuurs naciri nack nadarajah naderi naessens nagelhout nagelkerke nahas nahumury najafi naji najib najjar nandoe nanhoe
nanlohy narain narpati nassar nasser nauta nawaz nawrocka nazari nazli ndayisenga ndayishimiye ndombasi nduwimana neef neefs neelen neels
negash neijenhuis neirynck nejad nelen nelis nelissen nellen nelom neve nevelsteen neyens neyt ngadimin ngalula ngandu ngo ngoy niazi
nicolai nicolaij nicolasen nicolina niehof niehoff niemeijer nienhuis niens nies niesink nieuwenburg nieuwendijk nieuwenhof nieuwenhuijs
nieuwenhuijse nieuwenhuis nieuwenhuizen nieuwkamp nieuwkoop nieuwland niewold nijboer nijdam nijenhuis nijhof nijholt nijhuis nijkamp nijman
nijmeijer nijssen nijsten nijveld nikiforov nikijuluw nikitin nikitina nikkels nikolaev nikolaou nikolic nikolov nikolova nirhoe nivillac
niyongabo niyonzima nkansah nkulu nkurunziza nnamdi nobbe nobels noens noija noldus nollen nonneman noorda noordam noordegraaf noordermeer
noordhoek noordhof noordhuis noordhuizen noordijk noordman noordzij noori noort noorzai noppers norbart norder norouzi notebaert notenboom
notermans notten nouri nouwen nouwens novikov novikova nowacka nowakowska nowee nowicka nsengiyumva nshimiyimana nsimba ntakirutimana ntumba
nuhanovic nulens nusselder nusselein nuyens nuytinck nuyts nuyttens nwosu nyarko nys nyssen nzuzi obbink obdam obeid obi odekerken odijk
oduber oedit oelen oemraw oemrawsingh oerlemans offermans ofori ogbazghi ogink ogunleye oguz oikonomou ojo okafor okanovic okeke okkerse
okonkwo okoro okoye oktay okten okubay oladipo olawale oldeman oldenhof oldenkamp olierook olijslagers olislagers oliynyk olszewska olthof
olthuis oltmans olyslaegers omar omerovic omoruyi omran omvlee onal onclin oner onstenk onyeka ooijen ooijman oolbekkink oomen oomens oomes
oorschot oostenbrink oostendorp oosterbaan oosterhof oosterhoff oosterhout oosterink oosterlaken oosterman oostermeijer oosters oosterveen
oosterveer oosterveld oosterwijk oosthuizen oosting oostra oostrom oostveen oostwoud opdam opdebeeck opoku orhan orie orlemans orlov orlova
orlowska ors ortmans osagie osinga osipov oskam osman osmani osmanovic ospina osselaer ossewaarde ostrowska otten ottens otterman ottevanger
ouaali ouahabi ouahbi ouahim ouali oualit ouarghi ouassou ouattara ouaziz ouburg ouchan oudejans oudekerk oudendijk oudenes oudenhoven
oudshoorn oulad oulhaj oumari ouwehand ouwens ouwerkerk overbeek overbeeke overdijk overeem overgaauw overgoor overkamp overmars overmeer
overveld owusu oyelaran oyinlola ozbek ozen ozgul ozgur ozkaya ozmen ozolins ozols ozyurt paans paap paardekooper paas pahlavi paltan
pancham panchenko panday panhuijzen panhuis panis pantelis papadopoulos papadopoulou papanikolaou pappas paquay parlak parmentier parrewijn
parveen pascual pasic passchier passier pater paternotte patist pattiasina pattinama pattipeilohy pattiwael patty pattyn paulauskas
paulissen paulus pauly pauw pauwels pauwelyn pavic pavlenko pavlov pavlovic pawiroredjo pawlowska payens peek peelen peeraer peerboom
peerdeman peerenboom peetermans peijnenburg peijs pelgrom pelkmans pellens pelsmaekers pelupessy penders pengel penninck pennings penninkhof
penninx penterman pepels perdaan perdaen pereboom perera peric perkovic perlman perneel persad persoons persulessy persyn pesulima peterman
petermeijer petrauskas petrenko petri petrosian petrosyan petrov petrovic petterson petukhov pex pezic phagoe phan pherai philippaerts
philipsen phlippo piccart pieck pieper piepers piers piersma pieter pieterman pieternella pieters pieterse pietersen pietersma pietersz
piette pijlman pijls pijnacker pijnenborg pijnenburg pijpers pilgram pinas pinckaers pinkas pinkster pinxteren piotrowska pirard piron
plaatsman plaisier plandsoen plas plasman plasmans plasmeijer plasschaert platteel platteeuw pleijsier plettinck pleysier ploeg ploeger
ploegmakers plomp pluijm pluimers podevyn poel poelman poelmans poelstra poeran poghosyan poiesz polderman polet polfliet polishchuk
pollmann polman polyakov poncin ponomarenko ponomarev ponsen ponsioen ponstein poon poorter poortinga poortman poortvliet popal popov popova
popovic poppe poppelaars poppelier poppes postema posthuma posthumus postmus potgieter pothoven potma pots potters pottiez pouls poulussen
pouw pouwels pouwelse prahladsing prakken pras prast premchand prenger preud preuter priems prins prinse prinssen promes pronk proost
proosten provoost pruijn pruijssers pruyn prykhodko przybylska puijenbroek pulles purnot purperhart putman puttemans putten puttenstein
pynaert qaderi qasim qassab quaedvlieg quaghebeur quax quaye quintelier quirindongo quispe qureshi raaijen raaijmakers raats rachidi
rademaker rademakers radic radjkoemar radovanovic raedts raemaekers raes raeymaekers ragho raghoebar raghoenath rahal rahimi rahmani rahmati
rahmouni rajapaksa rajcoomar rajput ramachandran ramadan ramadani ramaekers ramakers ramalho raman ramaut ramautar rambaran rambharose
ramcharan ramdani ramdhani ramdien ramdin ramharakh ramic ramjiawan ramkhelawan ramlal ramnath rampersad ramsaran ramsoekh randjietsing
ranjbar rao raphaela rasenberg rashid rashidi raspoet rasuli rathe rathore ravenberg ravensbergen ravensteijn ravesloot redzic reeder
reedijk reekers regales regenmortel rehatta rehman reijers reijn reijnders reijnen reijngoud reijnhoudt reijnierse reijs reimerink reimers
reinderink reinders reiners reinhoudt reintjes reints remeijer remijn remkes remmelts remmers remmerswaal renders renes rengers rens rensen
rensenbrink resley restrepo reulen reuling reumers reuvekamp reuver reuvers rexhepi reymen reynaert reynders reyniers reyntjens rezaei
rhouni ribbens richir richters ridder ridderbos ridderikhof riddering ridders riebeek riemens riemersma riemslag rienks rienstra rietberg
rietdijk rieter rietveld riffi rijckaert rijkaard rijke rijkeboer rijkers rijkse rijksen rijnbeek rijnders rijnen rijpkema rijpma rijpstra
rijsbergen rijsdijk rijsenbrij rijswijk rijvers rikken rikkers rikkert rinkens rinsma ririmasse risakotta ritoe ritsema ritzen rizk robben
robberecht robbers robbesom robbrecht robijn robyn robyns rochtus rockx roebroek roebroeks roek roelands roelandt roelants roelen roeleveld
roelfs roelfsema roelofs roelofsen roels roelse roemen roemer roersch roeters roetman roevens rogge roggeman roggen roggeveen rogiers
rogmans rojer roks rolvink romanenko romanov romanova rombaut rombout rombouts romeijn romers rommens rompa rongen ronsmans roobroeck
roodbeen roode roodhorst roodnat rooijackers rooijakkers rooijen rooijens rooijmans rooker roose roosen roosenboom roosjen roossien rosalia
rosaria rosenberg rosenfeld rosseel rossel rossou rostam rostami rotman rottenberg rotthier rottier rouffaer roukema rouschop rousseeuw
rouwenhorst rouwers rovers royackers roza rozeboom rozema rozemeijer rozenberg rozenblad rozenboom rozendaal ruben rubens rubingh rubinstein
rudenko ruhulessin ruijg ruijgrok ruijs ruijsch ruijten ruijter ruijters ruimschotel ruitenbeek ruitenberg ruiters rumpt rupert rusch rusken
rusman rustveld rutgers rutjes rutkowska rutten ruttens rutters ruymen ruys ruysschaert ruyssen ruyters ruytinx ruytjens ryabov ryckaert
ryckebosch ryckewaert rypens saab saad saadi saaltink saarloos saathof sabanovic sabbagh sabbe sabra sacko sadat sadeghi sadiku sadowska
saenen saerens saeys saez safadi safi saglam sahadew sahan sahertian sahetapy sahtoe sahuleka saidi saimo salakory salampessy salden saleh
salehi salens salhi salihovic saliu salloum salman salmi salomons samaan samadi samallo samatar sambo samlal samsom samyn sancak sanches
sandbergen sandifort sandra sangare sannen sanrochman sansaar sansen santegoets santema santen santing santokhi sanz sapulette sardjoe
sargsyan sari sarikaya sarkis sarkisian sarpong sauwens savas savchenko savchuk savelberg savelkoul savenije savic sawaya sawicka saygin
schaaf schaafsma schaapman schaars schaart schaatsbergen schaeken schaeps schaerlaekens schalk schalken schalkwijk schans schapendonk
schauwvlieghe scheele scheen scheepens scheepers scheepmaker scheepstra scheerders scheers scheffer scheffers scheijvens schellart
schellekens schellens schellevis schenkel schepens schepers schepp schepper scherff scherpenisse scherpenzeel scherrens schets scheuer
scheurwater schevers schiebroek schiemann schieving schijvens schilder schilders schilp schilperoort schippers schlosser schmit schneiders
schobben schoehuijs schoemaker schoemakers schoenaers schoenmaker schoenmakers schoeters schoevaars schoffelen scholte scholtens scholtes
scholtus scholtz schonenberg schoneveld schonewille schonk schoo schoof schook schoolderman schoolmeesters schoonbeek schoonbroodt
schoonderbeek schoonderwoerd schoonen schoonenberg schoonens schoonheijm schoonhoven schoonjans schoonman schoonvelde schoor schoorl
schooten schoots schoppink schotanus schotborgh schotman schots schotte schotten schouteden schouten schoutens schouw schouwenaars
schouwstra schraa schraven schreuder schreuders schreurs schriek schriemer schrier schrijen schrijer schrijvers schroeders schrooten
schroten schrover schroyen schuchmann schuddeboom schuermans schuijlenburg schuijt schuil schuit schuitema schuiten schulten schumer
schuring schurink schutgens schutjes schutrups schutte schuttert schuur schuuring schuurman schuurmans schuyten schyns sebbahi sebrechts
sedney seedorf seegers seelen seferina segaar segeren segers seghers sehic seijkens seldenrijk selimi selimovic sels selvarajah semaan
semedo semeijn semeleer semenov semenova semlali sengers senhaji serbruyns seresia sergeev sergeeva serghini serlippens sernee serraris
serroukh servaes sesay seuntjens seuren severens severijnen severs sevim sevinc sevinga sewdien sewnarain sewnath sewpersad sewradj seynaeve
seys sezer shabani shaheen shaikh shala shalhoub shami sharifi sheikh shen sheombar shestakov shevchenko shevchuk shirazi shiryaev shri
siahaya sibbel siddiqui sidorov siebelink siebers siebring siemerink siemons siepel siereveld sierink siersma siewnarain siezen sijbers
sijbesma sijm sijmons sijpkens sijtsma sikkema sikkens sikking sikorska silberstein sille silveira simic simkens simmelink simoens simons
simonse simonyan sinke sinnema sinnige sintobin sipkema sips sirks sissoko sital sitanala sitters sivakumar sivri sjerps sjollema sjoukes
sjouw skowronska slaats slabbekoorn slabbers slabbinck slagboom slager slagmolen slagmulder slagter slangen slegers slegt slegtenhorst
sleiman slenders slenter sleutjes slijkhuis slijpen slimani slingerland slings slob slobbe slokkers slooten sloots slootweg slotboom sloven
sluijk sluijmers sluijs sluijter sluijters sluis sluiter sluys sluyts smaal smagghe smajic smallegange smans smeekens smeenk smeijers
smekens smeltink smessaert smeulders smeyers smidts smiers smirnov smirnova smissaert smit smits smitskamp smoes smolders smout smulders
snaas snackers snaterse snauwaert snelders snellen snellings snels snelten sneyers snick snieder sniekers snijder snijders snijkers snoeck
snoeijer snoek snoeks snoey snoeyinck snoeys snoodijk snoxx snuverink snyders snyers sobolev soebhag soekhai soekhoe soekhram soelen
soemodihardjo soen soenens soer soerdjan soerdjbali soesbergen soetaert soetemans soetens soeterboek soeters soffers softic sohier sokolov
sokolowska soler solinge solovyov soltani soman somer somers sommers somohardjo sonai sonck sonke sonmez sonnemans sonneveld sonneville
soons soplanit soree sorokin sorokina soselisa soubry soudan souhoka souidi souisa soumokil soussi sowirono soylu soysal spaan spaapen
spaenjers spahic spanhaak spanjaard spanjer spanjers spannenburg spapens speelman speelmans speijers spek spekman speksnijder spelbrink
speltincx spenkelink spiering spierings spiertz spijkerman spijkstra spinhoven spitters spitzer spoelder spoelstra sponselee spooren
spoorenberg spoormakers spork sprangers sprengers spreuwenberg spronk spruijt spruit spruyt staals staarink staats staelens staessen
stallaert stalman stammes stams stanekzai stankevicius stankovic stapelbroek starink starrenburg stassar stassen staudt steegh steegmans
steehouwer steeman steemans steenbakkers steenbeek steenbergen steenbruggen steenhoudt steenhuis steenkamer steenkamp steens steenstra
steenvoorde steenwijk steevens stegeman stegen steggink steijger steijn steijvers steinberg steins stenfert stengs stepanyan stepman sterckx
sterenborg sterken sterkenburg sterkens sterrenberg steurs stevelmans stevenhagen stevens steverink steyaert steyn steynen stieglitz
stiekema stienen stienstra stijnen stikkelorum stinckens stinissen stinkens stjeward stobbe stobbelaar stoelhorst stoffelen stoffels
stojanovic stokhof stokkermans stokkers stokman stokvis stolker stolte stoltenborg stolwijk stoopen stoops stoppelenburg stoppels stormink
storms storteboom stortelder stortelers stouten stouthart stovers stoyanov stoyanova straathof straetemans straetmans straus streefkerk
streefland strengholt strijbos strijbosch strijdonk strijk strijker strikker strikkers strikwerda stroband strobants strobbe stroeken stroes
stroet stroeve stroink stronks stroobant stroobants strooper stroosnijder struijk struijs struik struyf struyve struyven stubbe stufkens
stuij stuijt stuive stuivenberg stulens stultiens stumpel sturkenboom sturm stutterheim stuut stuyck stuyts subramanian sucu suer suetens
suijker suijkerbuijk suijs sukdeo sukhanov sukul suleiman suljic suls sultani sulvaran sumer sundermeijer supusepa surinx suurmeijer
suurmond suykens suys swaan swaans swaen swaenepoel swager swagers swanenberg swanepoel swart swarte swartjes swarts sweegers sweere sweers
sweerts swennen swerts swier swiers swierstra swiggers swijnenburg swillens swinkels swinnen syaranamual syauta sydorenko symens symons
syroit sywolt szczepanska szeto szymanska tabbara tabrizi tadesse taelman taets tahapary taheri tahiri tahitu tahri taihuttu takahashi talbi
talboom talens talhaoui talloen talma tamaela tamis tanaka tanasale tanghe tanis tannous tanriverdi taouil tappel tarasov tarasova tarhouni
taskin tastan tavakoli tawil tebbens teeken teerink teerlinck teeuw teeuwen teeuwisse tehupuring teitelbaum tekeli tekle telehala telgen
tellegen telleman temel temmerman temmermans temmink tempelaars tempelman temsamani tenbult tenenbaum teng tengnagel tensen tentua terbeek
termaat termeer termont terpstra terstegge terwel terwisscha tesfamariam tesfay tetteh teuben teugels teunis teunisse teunissen teurlings
teusink teuwen tewarie tewelde tewes tewolde thaci thakoersingh thambirajah thiebaut thieleman thielemans thielen thienpont thiery thijsen
thijssen thode thoelen thoen thoma thomassen thoonen thoonsen thys tibboel tichelaar tichelman tiebosch tiel tielbeke tieleman tielemans
tielen tielens tieman tiemens tiemersma tiemes tiemessen tienpont tiersma tighadouini tijdeman tijhaar tijhuis tijink tijmens tijms tijs
tijsma tijssen tilburgs tilkin tilleman timmer timmerman timmers timofeev timp tinga tinnemans tirari titaley titarsole titov titova tiwari
tjin tjon tkachenko tkachuk todorov todorova todorovic toebes toebosch toelen tolboom tolkamp tollenaere tolsma tomasouw tomassen
tomaszewska tombeur tomic tomson tonnaer toonder toonen toornstra toornvliet topal topcu toprak toptas torenbeek torfs torringa tossaint
tosun touber tousalwa toussaint touzani traas traets trappeniers trentelman tresoor treur trienekens trimbos trimpe trinh troch trooster
truijen truijens truong truyen truyens truyts tsang tse tsegaye tshibangu tshilombo tsui tsvetkov tuanakotta tuerlinckx tuhumury tuijn
tuijnman tuijp tuinenga tuinhof tuininga tuinstra tuit tullemans tulsi tunc tuncer tunnissen tupamahu tupan turay turgut turhan turkenburg
turkmen tutuarima tutuhatunewa tuyls tuytelaars twaalfhoven twigt twilt twisk tymoshenko tytgat ubachs ucar uche uckun udit uijen uijl
uijlenberg uijtdehaage uijterlinde uijterwijk uijttewaal uiterwijk uittenbogaard uittenbosch uittenbroek ulenberg ulens ulusoy umans umba
unen uneputty uner urbanska urbonas urlings usmany ustun uwase uwents uwimana uyar uygun uysal uytdewilligen uyttendaele uytterhoeven
uyttersprot uzun vaags vaassen vaes valck valcke valckx valentijn valk valkema valkenborgh valkenburg valkenhoff valkering vallaeys vanacker
vanackere vanaerschot vanaken vanassche vanbelle vanbellinghen vanbergen vanbeveren vanbrabant vancamp vancauwenberghe vancoillie
vancraeynest vandaele vandecandelaere vandecasteele vandekerckhove vandekerkhove vandemaele vandenabeele vandenberg vandenbogaerde
vandenborre vandenbosch vandenbossche vandenbranden vandenbroucke vandenbulcke vandendriessche vandeneynde vandenheede vandenhende
vandenhouten vandenhove vandenplas vandenput vandeputte vanderbeken vanderborght vanderhaeghe vanderhaeghen vanderhallen vanderheyden
vanderlinden vanderlooy vandermeersch vandermeulen vanderpoorten vanderschueren vandersmissen vandersteen vanderstichele vanderstraeten
vanderveken vandervelde vandervennet vandeven vandevenne vandevijver vandevoorde vandevoort vandevyver vandewalle vandeweghe vandeweyer
vandewiele vandezande vandierendonck vandooren vandoren vandorpe vandromme vandyck vandycke vaneeckhout vanelslander vaneynde vangeel
vangenechten vangheluwe vangompel vanhaecke vanhaverbeke vanhecke vanhee vanheertum vanhees vanherck vanherle vanherpe vanhoof vanhooren
vanhoorne vanhoutte vanhoutven vanhove vanhuffel vanhulle vankeirsbilck vankerckhoven vankrunkelsven vanlaere vanlangendonck vanlerberghe
vanlommel vanloo vanlooy vanmaele vanmechelen vanmeerbeek vanmol vanneste vannieuwenhuyse vannieuwenhuyze vanoverbeke vanoverschelde
vanparys vanpoucke vanquaethem vanraes vanrobaeys vanrompaey vanroy vanroye vanryckeghem vansant vansina vanslambrouck vanspauwen
vansteelant vansteenkiste vanthielen vanthournout vantomme vantongerloo vanwalleghem vanweert vanwijnsberghe vanwonterghem vanwynsberghe
vanzeebroeck vardanyan vasileiou vasilev vasileva vasiliauskas vasiliev vasilieva vastenburg vasylenko veeger veenema veeneman veenendaal
veenhof veenhuis veenhuizen veenman veenvliet veerkamp veerman veermans velaers velberg veldhoen veldhof veldhoven veldhuijzen veldhuis
veldhuizen veldkamp veldman veldmans veldscholten veldt veliu velthoen velthoven velthuis velthuizen veltmaat veltman velzeboer vencken
vendrig venema venhorst venhuizen venkatesan venlet vennegoor venneman vennik vennink venrooij venrooy ventevogel verachtert verbaan
verbaarschot verbakel verbanck verbauwhede verbeeck verbeke verberk verberne verbeten verbiest verbist verboom verboon verbraak verbraeken
verbrugge verbruggen verbrugghe verbunt verburg verburgh verburgt vercammen vercauteren verdaasdonk verdegaal verdonck verdonk verdonschot
verdoodt verdoorn verdouw verduijn verduin verduyn vereecke vereecken vereijken vereycken vergauwen vergeer vergeldt vergoossen vergote
vergouwe vergouwen verhaag verhaagen verhaar verhaegen verhage verhagen verhasselt verheggen verheij verheijden verheijen verheul verheuvel
verheyden verheyen verhille verhoef verhoeff verhoeks verhoeve verhofstadt verhofste verhoosel verhorst verhulst verkaart verkade verkaik
verkammen verkerk verkerke verkest verkleij verkooijen verkooyen verkroost verkruijssen verkuijl verkuijlen verkuil verkuilen verlaak
verlaan verlee verleye verleyen verleysen verlinde verlinden verloove verlooy vermaas vermaat vermaut vermeer vermeeren vermeersch vermeij
vermeiren vermeirsch vermijs vermoote vermorken vermue vermunt vernaillen vernooij vernooy verplaetse verplancke verploegen verpoorten
verraes verreck verrept verresen verreth verreycken verreydt verrips verroen verschaeve verschelde verschoor verschoore verschooten
verschuere verschueren verschuren verschuur verschuuren versendaal versluijs versluis versluys versmissen versprille verstappen versteden
versteeg versteegen versteegh verstegen verstichel verstijnen verstraelen verstraeten verthriest vertommen vertongen vervaecke vervaeke
vervaet vervest vervliet vervloet vervoorn vervoort verwaaijen verwaal verweij verwers verwey verwiel verwijmeren verwilligen verwoerd
verwoert verzijl veselov veth vetter veugelers vidovic vijfvinkel vijgen vijverberg vijverman vinck vincke vinckier vinke vinken vinkers
vinogradov vis visscher visschers vissers vlaar vlaeminck vlamings vlassak vlasveld vleerlaag vleeshouwer vleeshouwers vlegels vleminckx
vlemmings vlemmix vlieger vlietman vlietstra vloedgraven vlugt voerman voermans voets vogelaar vogelaers vogelzang volbeda volders volkaert
volkering volkerink volkers volkov vollaerts vollebergh vollebregt vollenberg vollenbroek voncken vonk vooijs voorend voorham voorhoeve
voorhout voormolen voorn voorsluijs voorthuizen voortman voorwinden vorobyov vorsselmans voskamp voskuil vosmeijer vossebeld votel vousten
vrancken vrancx vreden vreeburg vreeken vreeman vreeswijk vreugdenhil vrieling vrielink vriends vriens vriesde vriesema vriesman vriezen
vrijburg vrijhof vrijland vroegindeweij vroegop vroemen vrolix vrouenraets vugts vuijk vukic vukovic vullings vural vuurens vyncke
waaijenberg waal waanders waasdorp wachter waelkens waeterschoot wagemaker wagemakers wagemans wagenaars wagenvoort wagter wagtmans wairisal
walboomers waldschmit walgraeve walhof wallaert wallenburg wallink walraven walravens walschaerts walstra wanders wangenaar wansink wapenaar
wardak warmenhoven warmerdam warnaar warner warnier warnink warringa warsame wartena wasilewska wassenaar wassenberg wassink watanabe
waterberg waterham waterman waterreus wattimena wattimury waumans wauters waverijn webers wechel weeber weeda weekers weemaes weenink weerd
weerdenburg weerdt weerheim weersink weerstra weert weerts weezenberg wegdam weggemans wegkamp wegman wegter wehrens wehrmeijer weide
weijenberg weijer weijers weijland weijman weijmans weijs weijters weikamp weinberg weinstein weisscher weisz weitenberg welboren
weldemariam weldeslasie wellens welles welling wellink welten welzen wemmers wenink wenno wensing wensink wenting wentink werkhoven werleman
wermer wernsen wervenbos wesolowska wesseldijk wesseling wesselink wessels westbroek westdijk westenberg westenbrink westendorp westera
westerbaan westerbeek westerduin westerhof westerhout westerhuis westerink westerlaken westerman westers westerveen westerveld westerwoudt
westgeest westhof westhoff westhuis westra westrate westrik wetzels wever wevers weyers weynants weyns weyts wezenbeek wiaerda wibier wiborg
wichers wickel wickramasinghe wieberdink wiegel wiegerinck wiegers wiegman wielaert wieland wielemaker wieleman wielens wielinga wielink
wiels wierda wierenga wiering wieringa wierink wiersema wiersma wierstra wiersum wierts wiertz wiggelaar wiggers wigman wijdenbosch
wijdeveld wijdeven wijers wijffels wijkstra wijma wijmans wijmenga wijnands wijnant wijnants wijnbergen wijnen wijngaard wijngaarde
wijngaarden wijngaards wijnhof wijnhoven wijnia wijnker wijnstok wijnstra wijntjes wijshoff wijsman wijten wijtsma wijtvliet wilbers
wilbrink wilde wildeboer wildeman wildenberg wilders wildervanck wildschut wilgenhof wilken wilkens wilkin willaert willeboordse willebrands
willekens willekes willemars willemse willemssen willemstein wilmink wilmots wilms wilmsen wils wilschut wilson wilthagen wilting wimmers
winckelmans windels windhorst windig windmeijer windmolders wingelaar winkelaar winkelhuis winkelman winkelmolen winkels winkens winklaar
winnubst winsemius winterdal winterink winters wintjes wisman wismans wisniewska wissink witjes witkamp witkowska witlox witsenburg witte
wittebol witteman wittenberg witters witteveen witvoet wiziar woelders woerden woerdman woestenburg woestenenk wolberink wolbers wolbrink
wolde woldegebriel woldemariam wolfert wolffs wolfgram wolfs wolfsen wolken wolkers wolsink wolska wolterbeek woltering wolterink woltman
wolves wormgoor wortelboer wouda woudenberg woudstra wouterse woutersen woutman wroblewska wubbels wubben wuijts wulf wulffraat wulms
wuytack wuyts wybenga wyckmans wydooghe wyffels wynants wynen wyns wysocka xiao xie xue yaakoubi yadav yagci yahyaoui yakhlef yakovenko
yakovlev yakovleva yalcin yalniz yamada yamamoto yaman yanik yao yaprak yarovyi yasar yassin yazdani yazici yeboah yesil yeter yetim yigit
yilan yildirim yildiz yilmaz yohannes yoon yordanov yordanova yoshida yousefi yousfi youssef yperman ypma ysebaert yucel yurdakul yurt
yurtseven yushchenko yusuf yusufzai yzermans zaalberg zaalman zaat zadran zaeijtijdt zahir zahri zaidan zaidi zakharov zakharova zakrzewska
zalewska zamani zandberg zandbergen zandee zanders zandstra zandvliet zandvoort zantman zare zarioh zawadzka zaytsev zeefuik zeegers zeelen
zeelenberg zeeman zeeuw zeeuws zegers zegveld zeid zeijen zeijlmans zeilstra zein zeinstra zeldenrust zelders zelenskyi zels zendeli zeng
zengin zeqiri zerai zeroual zevenberg zevenbergen zevenhuizen zhang zhao zheng zhong zhou zhu zhuk zhukov zhuravlev zian ziani zichem
zieleman zielhuis zielinska zielman zijderveld zijlema zijlmans zijtveld zinchenko ziolkowska zitman zitter zivkovic zoeteman zoetemeijer
zoetemelk zoetmulder zomerdijk zondervan zonnenberg zonneveld zonneveldt zoomers zorgdrager zorlu zougagh zouhri zschuschen zuidema
zuiderent zuiderwijk zuidhof zuidweg zuijderduijn zuijdgeest zuijdwijk zuiverloon zukauskas zukic zuurbier zuure zuurmond zwaagstra zwaal
zwaans zwaenepoel zwaga zwanenburg zwanikken zwart zwartbol zwarteveen zwarthoed zwartjens zwarts zweekhorst zweers zweerts zwetsloot zwier
zwiers zwiggelaar zwijnenburg zwinkels zwollo zwolsman
`;
