/**
 * First names and surnames of people who live in Germany, Austria and Switzerland, of all origins, that the other lists lack.
 * Source: by hand, and Faker 40.40.0 for Python (MIT), providers person.* of ten locales. Folded (lower case, without accents).
 * No words of the four languages, save surnames that are words (Wolf, Kaiser): those stay words and need a cue.
 */
export const firstNamesDe = `
aachal aadhya aahana aarini aarna aarnav aarush aashi aayush abbas abdelaziz abdelkarim abdelrahman abdi
abdirahman abdis abdo abdulahat abdulaziz abdulbekir abdulcemal abdulgazi abdulhadi abdulkadir abdulkarim
abdulkerim abdullahi abdulmenaf abdulrahman abdulsamed abdulsemet abdurrahman abdurresit abeba abeer abena
abha abhimanyu abhiram abhishek abid abiola abiye abraha abram abuzar acarkan acikel acilay aclan adak adal
adasal adelgunde adelinde adiam adigun adila adis adlan admir adolfine adriane advaith advay advik advika
adviye adweta adwoa adya aenne afaf afer aferdita afia afife afrim afsaneh agakisi agapi agbegim agim agmur
agnolo agron ahat ahlam ahmadullah ahter ajda ajith akalan akar akatay akay akcabay akcasu akcivan akdora
akdurmus akgol akgunes akif akinal akise akkerman akmaner akmaral akosua akoz aksay akshay aksogut aksoy
aktemur akver akyildiz alaa alaaddin alabezek alaeddin alanalp alattin alaz albana albion albulena alcan
alderano aldin aleks aleksandr aleksei aleksej alemsah alexandar alexei alfi algis alhan aliabbas aliihsan
alireza aliseydi alisik aliye alja aljaz aljosa alkor alla almast almaz almedina almir almus almut almuth
aloisia alojzij alojzija alpcan alphons alpin alpsu alsoy altin altinbike altincicek altinisin altinkaya
altogan altug alwina alwine amaira amal amandio amanuel amela aminullah amjad amol amr amre amruta anabella
anargul anastasios anatoli anatolij anay andic andjela andreia andrejka andrey andrii andriy anej aner anett
angeliki anirudh anisa anitha ankica ankit ankita anmol annak annaliese annalisa annarita annedore annegrete
annekatrin annelene annelise annelore annemie annerl annerose annett annina annita ansh anto antonino antonios
antonis antonius anusha anvi anwar anze apaydin apostolos aradhana aran arash arben arbenore arbnor arbnora
arbresha arcan ardian ardit ardita areeb aref arend arezou aribert arifcan arijana arikol arin aripinar arisoy
aristea arkadij arkut arlind arlinda armahan armend arnd arndt arnfried arnim arnulf arpag arsenio arsim arta
artan artem artjom arton arunima arziye arzu asad asalet aschi aseel asghar ashan ashraf ashwin asif asim
asiman asir asiye aslanhan asliye asmara asmerom astrit atagun atanur atatore atefeh atenulf atgun athanasios
atharv atif atilgan atilhan atiyye atnan aurela avgust avsin avunc awet aws ayasun ayat ayaydin aybet aybora
aycagul aycan aydar aydinbey aydinc ayduru aygonenc aygutalp ayham aykutalp aylil aynilhayat aynimah aynur
ayodele aypar aysan ayseana aysel aysema aysenur aysevim aysoy aysun aysuna aytek ayten aytoz aytuna ayulker
ayush ayushman ayvas ayyaruk azaan azad azade azadeh azettin azize azizullah babak babett baccio bachittar
badegul bagdas bagdat baghyawati bahaddin bahadurjit bahar bahittin bahram bahtinur bajram bakhshi balan
balatekin balca baldassare baldur balendra balhaar baljiwan balli baltas balthasar balvan balveer balz banjeet
banu barbel bariscan barkha barsen bartek bartholomaus bartlomiej basay bashan bashar bashkim basim basima
basok basriye bassam batirhan batoul baturay bawer baydu baykan bayman bayruhan baytal bayzettin bea beda bedi
bediriye begim begum behar behiza behnam behrouz bekbay bekim bektasi belgin belgizar belkize bellisan benek
bengibay benita benol beppe beray berfin berhane berivan beriye berkal berki berksay berna berndt bernfried
bernhardine bernhardt bernt bernward berra berrin besa besart besarta besey besin besnik bethli betti betul
beyda beyhatun beyler beyza beyzade bezek bhavika bhavini bhavna bhavya bican bich bidayet bilay bilender
bilgen bilginur bilgutay biljana bilkay biltas bimala bina binay binbasar biniam binisik biniyam birben birger
birgid birgitt birgul birsan birsen birte birthe bisar bishakha bisrat bitul blagoje blaz blerim blerina
blerta bluette boban bogatimur bogomir bogumila boguslaw boguslawa bonifaz borahan boratas bortecin borut
bostjan boynak bozbag bozerk bozo boztas branko brinda britta brunhild brunhilde bruni buget buhari bujar
bukurije bulunc bunyamun burakhan burc burckhard burcu burcuhan bureyre burghard burim burkard burkhardt
burkhart bushra busra busranur buyrukhan cabir cacilia cacilie caetano caga cagdan caglasin cagveren cakar
cakirca calim calti camok canan canberk candeniz canfeza cangur canseven cansin cansu cantez canur capkan
caren carin cathleen cathrin catia cavit cavuldur cebesoy cecilija cedide celem celikkan celikyurek celilay
cemalettin cemiyle cenan cengiz centa cerci cercis cetinsu cevale cevheri cevikoz cevregul cezayir chaaya
chaitaly chaitanya chakradev chaman chameli champak chanchal chandresh charan charita chasmum chatresh chavvi
chika chinh chinwe chrigel chrigi christl christos cidal cihandide cilga cilli cilly cindoruk cinerk ciril
civgin ciwan claudius cogay cokan coluccio conceicao conradin constanze copur cordula cristi cristovao csilla
cuheyna cuman cuneyit cuong curdin cvetka cvetko cyrill czeslaw dagistan dagobert dajana daksh dakshesh dalaja
dalal dalan dalbir dalkilic damijan damini damjan damjana damlanur damyanti danis danylo dardan darika darpan
darsh darya daryna daud davut dawit dayamai dayar dayita deger degmeer deha dehab dejan delil delshad
demirbuken demiriz demirok demiryurek denes deniis denkel denys deqa derkay deryanur detlev devansh deviner
devrim dhriti diaa diedrich dierk diethard diethelm diether dietlind dietlinde dijana diken dilcan dilder
dilfeza dilhus dilsat dilsitan dima dimitra dimitrios dimitris dinckol dincsu dipta dirican dirlik ditmar
dittmar divan diya diyar djordje dmitri dmitrij dmitry dmytro doganalp dogannur dogansah doguhan dolensoy dolf
dolun domen domingos doner dorle dorothe dorte dorukhan dragan dragana drago dragoljub dragoslav dragutin
drilon drita driton duc duha dundaralp duracan durdali durdica durgadin durmusali duro durrusehvar dursadiye
dursun duruk duruoz dusanka duyguhan dzenan dzenita dzevad eberhardt ebuakil ecegul ecemis eckard eckart
eckehard eckhardt eckhart edaviye edelbert edelgard edeltraut edeltrud edgubay edhitha edin edina editha edon
edona eesha efil eflatun efser efthymia egbert egenur eggert egzon egzona ehrenfried ehrentraud ehrhard ehsan
eiravati eirini eitel ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber
ekiya ekkehard ekkehart ekta elaheh elamiye eleftheria elenore elfete elfi elfida elfie elham elhan elifnur
elisabet elisabete elisabetha elizabeta elladio ellinor elma elmedin elmir elnur elove elvana elvir emad emal
emelina emina emira emirsan emmerich emran endrit enfes enginiz eniko ensari enzio eowyn eral eraycan erbay
erbil ercihan erdemer erdibay erdmute erdogan erdursun erem erenalp erensoy ergener erginel ergonul ergul
erhardt erina erincer erion eris erkilic erkinel erksoy erkut ermin ermina ermutlu ernscht erogul eroz ersat
ersec ersel ertun ertuncay erva ervaniye eryildiz erza erzen erzsebet esad esenbay esengun esenturk eskinalp
eslemnur esmail esmanperi esna etta evamaria evangelia evangelista evangelos evcimen evde evgeni evgenia
evgenij evita evrim evrimer eyob eyyup ezgin ezgutekin fabrizia fadil fadila fadile faduma fahad fahim
fahrudin fahrullah faisal faiza faize falak falan falguni falko fami fana faqid farahnaz faraj faras fardin
farhad farhan farhia fariba farida fariq farnaz farokh farshid fartun farzad farzaneh fatemeh fatigul fatimah
fatime fatinur fatlum fatmanur fatmir fatmire faton fawad fayize fazul feden federigo fedir fehim fehmiye
felizitas fenni ferahdiba ferat feraye feremez fereshteh fereydoun ferid ferihan ferinaz fermuta fersan feryas
ferzi fetullah feven feyha feyruz feyzin feza fiamma fidaye fikadu fildan filit filmon fiorino firat firdevis
fisnik fitan fitim fitnat fitore fiyaz fjodor fjolla flamur florim flutura folker folkert forough fotini fotis
frado franci francisek franciska fredi fredl fredo freia freweini frezgi friedbert friedel friedemann frieder
friedericke friedhilde friedhold friedl friedlinde friedo frithjof fritzli fugen fuma gaby gagan galasso galip
gani ganim ganimete ganiye garima gaurangi gaurav gauri gaurika gayathri gazmend gebhard geetika gelengul geli
genc gencaslan gencay genet gennadi gennadij georgij georgine georgios geray gerdi gereon gerfried gerhardt
gerhart gerhild gerlind gero gerold gerolf gert gerta gerti gertraud gertraude gertraut gerwin gesa gesche
gesine ghada ghaith ghassan ghazal ghebre ghirmay giampaolo giampiero gianandrea gianfrancesco giannis giesela
gilberte gilman ginyas gioachino gioffre giorgos girma gisa gisbert giselher gislinde gitti giulietta giustino
godi gokay gokbudun gokcebalan gokcil goken gokhan gokperi goksev gokten goli golnar golnaz goncafer gonen
gorgunay gorklu gorsev gotthard gotthilf gotthold gottlieb gottlob gotz gowri gozel gozem graca greca greco
grega gretel greti gretl grit guarino gucal gucluer gucyeter gudula guenter guenther gulaga gulay gulbani
gulbeyan gulbiye gulcan gulce gulcegun guldam gulder guldunya gulel gulenay gulev gulfari gulfeza gulgen
gulguzel gulhisar gulinaz gulistan gulizar gulkadin gulluhan gulmisal gulnaziye gulnur gulozge gulper gulsa
gulsah gulsahin gulsalin gulselin gulseref gulseren gulsevil gulsiye gulsu gulsum gulten gulter gulus
gulzadiye gumustekin gunar gunaydin gunbir gundel gunden gundi gundolf gundula gunduzalp gunebakan guneet
guneri gungordu gungoren gunhild gunkurt gunsen gunser guntram gunver gurarda gurcuye gurelcem gurpreet gursal
gurten gusti gustl gwenda gyongyi gyula gzim habibe habibullah habip habtom hacer haci haciali hacile hadiya
hadrey hafez hafiza haidar haifa haile haitham hajnalka hajo hajro hakikat hakki hala halenur halide halidun
halime haliye halyna hamida hamidullah hamiyet hampi hanbiken hanedan hanh hanife hanim hanin hannchen hannerl
hanns hanny hansel hansgeorg hansi hansjoachim hansjurg hansjurgen hansultan harbinaz hardik harini haris
hariz haroon harpreet harri harro harsh harshil hartmuth hartwig haruka hasbek hasgul hasime hasret hasso
hatin havali havse havva hayel hayret hayri hayrunnisa hazine hazir hazrat hedy heidelinde heidelore
heidemarie heiderose heidy heimo heinfried heini heino heiri hejar hekime hekmatullah hekmet helfried helge
hellmut hellmuth helma helmar helmtrud helmuth hema hemal hemang hemangini hemani henife henner henni henny
henok heribert herlinde herma hermon herrmann herwig heva heval hevin hewan heyvetullah hezniye hias hiasl
hicsonmez hidayet hidir hien hifzullah hilayda hildburg hildegart hildegund hildegunde hilmar hiltraud hiltrud
hindal hinet hinrich hiral hitesh hoai hodan holm homa hosein hoskadem hossam hossein hredhaan hritik hryhorij
huban hubertine hubertus huda hudavent hukumdar hunalp hurdogan hurican huriye hurmet hurriyet hurside huruyet
huryasar husam husmen husnuhal hussam huy huzuri hysen ibolya ibro ibtisam icimbike idik idika idiris idriz
ifrah ignatz ignaz ihor ijaya ikechukwu ikiz iklim ikshita ilalmis ilbek ildem ildes ildiko ildiz ilgi ilim
ilir ilirjana ilka ilkbahar ilkim ilklima illia ilmafer ilonka ilper ilsu ilteris imaran imer immo imren
imrihan inancli inas incifir indali indrajit ingbert ingeburg ingelore ingetraud ingetraut ingmar ingolf
ingried inken insaf intihap ioanna ioannis ippazio irini irmela irmengard irmhild irmi irmingard irmtraud
irmtraut irmtrud irya iryna isaura iscan isha ishaan ishak ishani ishanvi ishita ishwar isikay isiman isin
islime ismahan ismik isolde ivecen ivka iyiyurek izet izgu iztok jaber jacopo jafar jagat jagrati jagvi jairaj
jaka jalal jalsa jamshid janaki janani janett janette janez jani janic janik janja jankat jann januja janus
janya jaruthip jasim jasminka jasmit jaspreet jatin javad jawid jeanine jeet jeevika jekaterina jele jelka
jerica jernej jerneja jetmir jeton jevgenij jewgeni jewgenia jewgenij jeya jeyanthi jhalak jianhua jiwoo jiyan
jobst joerg jolanthe jomar joudi jovanka jozica jozo judit julianna julija julijana junrey jure jurij kabir
kadinana kadrija kahir kalgay kalina kalliopi kalman kalpit kaltrina kamal kamar kamya kandef kanpulat kanthan
kapagan karabas karaer karakucak karanbay karatas karcan kardelen karlfried karlukhan karolin karoly kashish
kashvi kasia kasif kasim kasimir kastriot katalin kateryna katharine kathe katherina kathi kathl kati katy
kaveh kaver kavitha kavurt kavya kawa kawthar kayagun kaygusuz kayit kayrabay kazim kazime kazuki kefser
kelami kelechi kenter kerime kerman keya kezban khadra khaled khanh khatera kiaan kibar kibrom kidane kieu
kifaye kilicbay kinel kiramettin kirat kirgiz kirill kiros kirushan kishan kismet kitan kivilcim kiyasi kizil
kiziltunc klavdija klemen klothilde knud kobi kocabas kocak kockan koker koktas koldan koncagul konguralp
konstantina konstantinos kopan korkmazalp korugan kosemen kosovare kostas kosukhan kotuz kreshnik kreszentia
kreszenz kriemhild krish krisha kristiane kristjan kriszta krisztina kritika ksenija kubra kubran kujtim
kumral kunal kunibert kunigunda kunigunde kunkyi kuno kursat kushtrim kutay kutgun kutun kwaku kyriaki kyrylo
labinot ladislaus ladli laika lajita laksh lakshit lamin lando laureano laurina lavan laze lech ledun leena
lefteris lekha lendita leokadia lerze lesia lesya letebrhan leyli lezize lhanzey liane libni lidwina liesa
lieschen liesel lilija lilijana liljana lilo linard lindita lioba lipika liridon liridona lirim lirjan lisl
lissi lissy ljubisa ljubov ljudmila lohit loisl loni lopa louana lovre lovro luay lubov luchino lucyna
ludmilla ludwina luej lufen luigina luitgard luljeta lulzim lurdes luwam luzi luzia luzius lyubov lyudmyla
maanas maanav macide madhav madhavi madleina magarete magdalene magret magrit maha mahad mahigul mahika mahnaz
mahsa mahshid mahsun mahter maisa maivi majd majed majid majlinda maks maksimiljan maksude maksur malar malee
malio malu malwine manan manbir manca manja manju manpreet mansurali mantas manthan manya marcantonio marchet
mareen mareile margaretha margarethe margaritha margitta margreth marharyta mariangela maricel mariechen
mariele marieluise marijan marili marinette marinka marinko marios maritta marjana marjanca marjeta marliese
marlise marlyse marusa maryline masar maside masih masoud masouma masume matea matevz mathusha matic matjaz
maurin maurus mavie maxl maynur mayuran mazen mazlum mebrahtu mechthilde mechtild mecide mecit medhanie medhat
mediha mefarettin mefharet megha meghana mehari mehdiye mehmed mehmetzahir meho mehran mehrdad mehrigul meieli
meiling meinhard meinolf meinrad mekhala melaha melanine meleknur meliha melihcan melikkan melitta melul
memili menfeat menga mengi mengia menguc menisan merba merdi meret mergim merhawi merim merima merita meron
mersiha mertel merva meryeme merzuk mesfin meshur mestur mesude metehan metinkaya metka meveddet mevlida
mevludin mevludiye meyhanim mezide michaele michail michalis micheletto michelotto michi migg miggel miha
mihajlo mihin mihrab mihret mihriye mijo mikal mikhail miktat mikyas milad milay milosz mimoza minibe minjun
minna miodrag mirbadin mirjana mirlinda miroslawa mirsad mirsada mishat miso misra mitali mitesh mitra mitzi
miyesser mizgin mizzi moayad moein moez mohamad mohsen mohsim mojca mojtaba momir monir monis monja mortaza
morteza mouhamad mouna muamer muarra muazzez mubetcel mucahit mucellib mucevher muferrih mufide mufit mugber
mugdha muhamed muhamet muhammet muharem muhip muhittin muhiye muhyettin mujtaba mukbile mukramin mukrume
mulayim mulu mumtaze muna munezzer munif munira muratcan muret murielle murit musafet musaffa musemma muslum
musure mutasim mutluhan muvaffak muvahhide muveddet muzekker mychajlo mykhailo mykola myrta myrtha nachiket
nades nadeschda nadeshda nadezhda nadica nadiia nadija nadin nafii nafile nafisa nagham nagihan nahom naide
naime najib najibullah najwa nakip naksh nakul namik namrata nandini nandl nanni nanthini narhanim naser
nasiba nasim nasra nasrin nastja nasuf natali nataliya natalja natascha nathasha nattaya navid nawras nayil
nazanin nazar nazende nazidil nazife nazimet nazir nazira nazlihan nazlim nebahat nebih nebiha nebojsa necdat
necilal necip necva nedda nedzad neel neelima nefaret nefiye negasi nehip neja nejc nejdet nektarios nemanja
nenad neriban nerim nermin nermina nesfe nesip neslihan neslinur netra netsanet neval nevgin nevise nevsal
nevsale nexhat neyran neza nezengul nezihi nezize ngan niccolo nicolaus nidhi nidra nigmet nihad nihai
niharika nikolaj nikolaos nikolaus nikolina nikos niksa nilay nilcan nili nilima nilufer nima nimrat ninetta
nirgul nirja niroshan nirusha nishanthan nisrin nitara nitesh nithya nitin niveda nnamdi noh noldi notburga
nudret nunzia nupelda nura nuray nurbanu nurcan nurda nurdeniz nuretdin nurey nurgil nurhan nurhayet nurice
nuriyet nurkan nurmelek nursan nurseda nurser nursim nurtac nurten nurveren nuyan obaida obaidullah odete
odika odkanli oeshi oganer oget ognjen ogulbas ogurata ogus oguzman ojas ojasvi okanay okbay okguclu okkas
oksana okseven okturemis okturk okyalaz olav olca oldag oleh oleksandr oleksandra oleksii oleksij olena olha
olivera olumide olus omaca omaima omaja omid omisha omkaar omriye omur omya onat oncel onel ongay ongen onkar
onsal onuker onurcan onursu onveer oranli orcin orcun orfiye orgun orik orinder orsolya ortak ortrud ortrun
ortwin oruc oryurek osama osha ossi ostap oswin otay otfried othmar ottfried ottmar ottokar ottomar oviya ovun
oymak ozakan ozalpsan ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozerdinc
ozertem ozger ozgun ozinal ozkent ozkutlu ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozyurt
pahal paker paksu pallavi panagiota panagiotis panini paoletta paraskevi parisa parth parveen parvin parwana
pasqual patric patricija pauli pavani pavao pavlo payam pegah pehlil pekkan pembesin pepi peren perinur permun
pescha pesent petrit petro petros philomena phong phuc piergiuseppe pierina piermaria pierpaolo piersanti pina
pinar pirahmet piran pirmin piroska polat poldi poldl polina polona polonca pornthip pouya pranav praneel
pranit prashanth pratheep pratyush praveen predrag prisha puccio purcek qabil qadim qais qarin qasem qasim
qendrim quan qushi quyen raagini rabab rabbiye rabea rabih rachana rachit rachita radhika rado radojka raed
raffael raffaela raffaellino raffaello rafia rafih rafik raghad raghav raghda rahaf rahiye rahmatullah rahmet
rahwa raissa rajani rajat rajata rajeev rajeshri rajini rakide raksha ramadan ramin ramo ramya ramzi ranbir
ranieri ranveer raouf raphaela rasha rasul rathika ratko rawan rayaan rayana rayla raymund razi razia razija
rebihat recepali reem rehaan rehime reimar reimer reimund reinald reingard reinhardt reinhart reinhild
reinhilde remazan rembrandt rena rengul reni reserl resli resulcan revza rexhep reyansh rezan rezin rezzak
ricarda ricciotti ridhi rifkiye rigat rigo rima rinor risalet rishi riya riza robby robel rochus roderich
rohat rohullah rojda rojhat rojin rojnu roksolana roli ronahi ronith ronya rosalba rosalinde rosaria rosel
roselinde rosl rosli rosmarie rostyslav roswita rotraud rotraut rouven roya rozalija rozerin rozsa ruba
ruggiero ruhi ruhide ruhsat ruhugul ruknettin rula rumeysa rusen rushil ruslana ruthild ruveyda saadet saanvi
sabah sabahudin sabatino saber sabettin sabih sabiha sabihe sachi saci sadaf sadat sadeti sadik sadiman
sadittin sadiye saeed safaa safet safii safinaz safura sagal sagcan sagit sahar sahat sahdiye sahigul sahil
sahinbey sahinder sahir sahmettin sahnuray saif saifullah saire sajad sakip saksham salah saleh saliha salimet
salkin salman salurbay salvi salwa samahat samaksh saman samar samarth sameh samesh samet samiha samrawit
samurtay sanavber sanaya sancak sancar sandi sanela sangeetha sanije sanjeev sanli santhosh sanur saranya
sarath sargin saricabay sarpkin sarthak sarwar sarya saso sathvik sathya satia satrettin sattar saumya saurabh
savak savki savni saydam sayed saygin sayin sayrak sazime schorsch schorschi sead sebastijan sebastjan
sebattin sebigul sebla secgul secme sedife sefi sefika sefiye seha sehamet sehel sehreban sehza seif sejda
sejla sekim selaheddin selam selamawit selatin selcen seler selime seline selmin selver semat semen semender
semere semine semir semrin semsettin semsinisa senad senait sencar sendogan seniha senka senkal senthil
seoyeon seppi seracettin serafeddin serda serdar sereina serezli serfinaz sergei sergius serhatmehmet serhii
serhij serhildan serhiy serife serma serman sernur serol servet servinaz setareh sevcan sevdi sevdinar sevgen
sevginur sevican sevilay sevindik sevketfeza sevla sevsevil seydo seyhan seyit seyithan seyyide sezai sezal
sezen sezer sezginbas shaban shaden shadi shahd shahin shahla shahram shakib shalini shams sharif shaurya
sherin shervin shima shireen shirin shivani shivansh shkelzen shobana shpend shpresa shqipe shravya shruti
shukria siamak sibille sibylla sidar siddharth sidika sidki siegbert sieghard sieglinde siegmar siegrid
siegried siegrun siegward sigfried sigi sigismund siglinde sigmar sigrun siham silan silanur silva silvo sima
simber sime simret simten sinaida sinisa sinthuja siper sirap sirivan sirriye sissi sittik sivakumar siya
siyar siylihan skender sladjana slavisa slobodan slobodanka smiljana sneha snezana snizhana soham soheil
sohrab sohret sokmen sokol solma solomiia somayeh somchai somsak sonad sonali soner songurkan sonnur sotiria
sotirios sourav soydaner soykan soykut soyler soyselcuk sozer spela spyros stanislaus stanislawa stanka stanzi
stavros stavroula stefani stefanija steffi steffl stefica stefka stefu stelios stevan stilla suad suayp
subutiye sucaettin suchada sudhir sudiksha sufyan suganthan suganya suha suhail suhaila suhani suheyda suheyla
sujatha sukran sukri sukufe sulaiman sulejman suleyla sulhi sultane sumathi sumaya sumerya sumeyye suna sunel
suner sunil supaporn suphi susam susann susen susi suvari suzer sviatoslav svitlana swantje swen swetlana
sylke sylvana sylvio szilvia taciddin tacnur tadej tadeja tagangul taghrid taher tahere taisiia taja takashi
talal talayer talibe tam tamanna tamaydin tanak tanay tanbay tandogdu tangul tanhan tanir tanish tanmayi
tanpinar tanses tansev tansig tanveer tanvi tanyolac tanyu tarak taranci tarek tareq tariq tartis tasar taskan
tassilo tasvir tatu tawfik tayaydin taygan taylak taylan tayyibe tayyip teber tecimer teerth tekbay tekecan
tekiner teklay tekle teknaz teksoy telim telmo telse temesgen temime temirhan temizkal temucin tenvir tenzin
tercan terezija terlan tesfalem tesfay tetiana tetjana teuta tevs teybet tezol thaddaus thanasis thang
thanusan tharani tharshan theda theodoros theophil theres thien thinh thivya thoa thoralf thorstein thuong
thusyanthan ticen tigin tigist tihana tilen tilly tilmann tilo timofej timucin timurtas tinal tjasa toan togan
toker tokoz toktug tolonbay tomaz tomurcuk tonguc tonia tonino topuz toralf torel torhan tran traude traudi
traugott tripti triveni triya trude trudel trung tsegay tsehay tuba tugcan tugce tugrulhan tugtas tukelalp
tule tulun tumasch tumkurt tuncay tuncboga tunckilic tung tunguc turabi turcan turcein turhan turkalp turkmen
turknur turvi tutkucan tutkun tuyug tuzeer tuzenur tymofii ubaid ubeydullah ubika ucan ucbeyi ucchal ucgul
uche udant udarsh udyati ufukay ugan ugurkan ugurtan ulakbey ulas uli ulke ulkudes ulkum ulli ullrich uludag
ulugbey uluman ulutay ummahan ummahani umman ummet ummuhan umray umusan umutcan undine unek unlen unnati unni
unsever unubol upadhriti upasna upkaar upma uraltay urezza urfettin urhan urishilla urmi uros urper ursa urska
ursu urte urvashi urvi usama ushan ustun uta uthayan utkarsh utkucan uyanser uyen uygun uzbay uzer uzsoy
vacibe vadym vafir vahit vahittin valbona valeri valerii valerij valeska valmir valon vamakshi vansha vanya
varenya vargin varlik varsha varun vasana vasanthi vasatika vasiliki vasilios vasilis vassiliki vassilios
vasyl vathani vaysal vecide vedad vedant vedhika vedika veer vefia veis velitdin venancio verim vevi vezat
vezrife vidhi viet vignesh vihaan vikas viktoriia viktorija vildana vildane viljem vinaya vincentio vinh vinko
vinoth vinzent vinzenz violetta vira viraj viridiana visar vitali vitalii vitalij vivaan vivek vjatscheslav
vjollca vlada vladut vladyslav vlora vojislav volkhard volodymyr vreneli vrishti vritti vyanjana wadim wafaa
wahab wahid waida wajdi wakeeta waldtraut walentina waleri walfried walli walther waltraut waltrud wanida
warda warhi warinder warjas warsame wasim wassili wastl watika wazir weiwei welat weldu wencke wendelin wenke
wera werni widisha wieland wieslawa wigbert wilfriede willfried willibald willibert wiltrud wishi wisi witali
witold wladimir wladislaw woldemar wolfhard wolfi wriddhish wridesh wulf xalak xandl xebat xhemail xhevat
xiaoming xiaoyan xiti xuan yaa yachana yadavi yadigar yagin yagizkurt yagnesh yahsi yahsikan yahvi yakup
yalazabay yalcin yalgin yalin yaltirak yama yamin yamini yanick yanik yanki yargi yaroslav yaroslava yasan
yasattin yasemen yaser yash yashasvi yashawini yashica yashoda yashodhara yashvi yasir yasti yatan yathavan
yatin yauvani yayak yazan yazganalp yazgul yekbun yekda yelesen yeneral yepelek yertan yesil yeter yetisal
yevgeniy yevhen yevheniia yildir yildirim yildiz yilma yilmaz yingying ylber ylenia yll yochana yohannes yoko
yolal yonas yonatan yonetmen yordanos yoruc yoshita yosma younis yousif yucelen yuko yulia yuliia yumun yunt
yurdanur yurdaser yurii yuriy yurtguven yurtseven yurttas yutika yuvraj zaher zahfer zahid zahir zaid zaitra
zakhar zaki zaliha zalmai zamzam zansi zarah zarna zashil zayan zayyan zdzislaw zebirce zehaan zehranur zejna
zekayi zekeriya zeki zelal zelha zelia zeljka zemzem zennun zenta zenzi zerafet zerai zeride zevlude zewdi
zeynelabidin zeyno zhanna ziga zijad zilan zilfa zilmil zinal zinar zinnure ziyaettin zofija zohrehan zoi
zoral zorica zoya zsuzsa zsuzsanna zubair zufer zuhair zuheyla zulbiye zulfuye zulgarni zumra zumre zvonka
zvonko
`;

export const surnamesDe = `
aaaqil aabid aadam aadil aalam aamil aamir aamirah aarif aariz aasif aasim aatiq aazim abaan abatantuono abazi
abba abbagnale abbasi abdallah abdelaziz abdelkader abderhalden abdiu abdulai abdulkarim abdullah abdullahi
abdulrahman abele abfalter abicic aboud abramov abrashi acerbi achenbach achilleos achleitner ackerl adamovic
ademaj ademi ademovic adewale adeyemi adiguzel adinolfi adlassnig adler adolph adzijevic aebersold aerni
aeschlimann afanasiev affolter afolabi agazzi aggarwal agnesi agrawal agushi agyeman ahlers ahmadi ahmadzai
ahmeti aichholzer aichinger ajello ajeti akbari akbas akca akdeniz akgunduz akhtar akin akinola akmacic aksu
akyol alavi alawi albayati albayrak albers albertini alboni aldobrandi alekseev alemdar alexandrov alexiou
alfonsi alhaddad alhassan alhussein alic alighieri aliu aljaber alkovic allgaier allmer almagia almasri
almohammad alnajjar aloisio alomar alonzi alrashid alsaleh alshami altenburg althaus altin altinok altmann
altrichter altunbas amaldi amanovic ambros ambrozic amesbauer amidzic amini amiri ammaniti ammon amoah amon
amponsah amstutz amtmann anand anastasi anastasiou anderl andermatt andra andrasek andreev andreotti andreozzi
andric andrijasevic andrijevic angelov angerer angermann angiolello anguillara anguissola anichini anicic
ansah antelami antic antolkovic antonello antonescu antonetti antonic antonioni antoniou antonov anzengruber
apel aporti appiah apte arend argan argentero argenti argurio ariasso arifi arikan ariosto armbruster
armellini arnautovic arnet arslani arsoy artner arumugam arya aryan asadi asani asante asare aschauer
aschenbrenner asefi asenov ashrafi asik aslami asmundo asmus asprucci assmann atai atalay athanasiou atwal
atzler augustin auinger aulenti aumann auraq ausserhofer ausserlechner aust austermuhle avci avdic avdiu
avdyli avogadro awadil awamil awani awmar ayaan ayamin aydin aydogan ayvaz ayyubi azban azimi azizi baaqir
baaree baashir baasim baasit babar babati babato babbo babu bach bachinger bachler bachmayer bachmeier bacic
backhaus bacosi badal badami badoer badoglio baechler baer baglioni bahr bahrami bahri baier bajaj bajamonti
bajan bajardi bajc bajic bajraktari bajrami bajric bajwa bakr baksa bakshi bala balaj balakrishnan balasingam
balasubramaniam balasubramanian balatinac balay balbi balci baldauf baleegh balic balke ballmann balotelli
bambad bamberger bandello bandi bangura banicevic banik banjac banko banovac bansal banzer banziger barac
baracca barad barakat baral barbarigo barberini barbic barbir barcaccia barcella bardhi barer barese baresi
baresic bargetze baria baric baricevic barillaro baris barkholz barkovic barnaba baroffio barozzi barracco
barraq barsanti barthel bartl bartsch barusic barzani barzini basaam basadonna basak baseer basha bashaar
bashaarat basheerah bashir baskan basnec bastian basu bataglia batliner batool batra batrac batrnek batta
battelli baum baumberger baumgart baumgartlinger baumschlager bautista bava bawa bayrak bayram bazjak bazzi
bebic beccaria beccheria becher bechtel bechtold becirovic beffa begic begolli begonja begovic behl behrend
behrends behrendt behrens behric beil bekteshi bektic beletic belletini bellocchio belosevic belov belova
bembo bencic benic benli benthin benussi beqiri bera berakovic berani berchtold berengario bergant bergmann
bergoglio berisha berlusconi bernardic berndt bernecker bernetti bernhardt bernini berre bersani berthold
bertoli bertolucci bertoni bertosa bertram bertschi besic bettin bettoni bevc bezic bezjak bhagat bhakta
bhalla bhandari bhardwaj bhargava bhasin bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar biagiotti biber
bicak bicanic bieber bierbaum biggen bigler bignami bignardi bijelic bilaal bilic bilir binaghi binder bingula
binner birk birkic birkner birnbaum birol birrer birtic bischof bischoff bislimi biswas bitschnau bixio bizhan
bizjak bjelis blagaic blagojevic blaschke blatnik blattmann blauensteiner blazic blazicko bleicher blumel
blumenthal boaga boakye boase boateng bobal bobanovic bocca boccaccio boccherini boccioni bocelli bodner
bodoni boezio bogadi bogdanov bogdanovic bogner bogovic bohlander bohler bohme bohmer bohn bohnbach bohnen
boiardo boitani boito bojanic bojko bolander bolcevic boldu boljkovac bollmann bolnbach bolz bolzmann bombieri
bompiani bonatti bonaventura bonbach bondar bondarenko bondumier bongartz bonino bonolis borah borak borchardt
borchers borchert borde borghese born bornemann borojevic borosak borovic borra borrani borromeo borromini
borroni borsellino borsiere borzomi bose bosilj bosio bosnjak bosnjakovic bossi bosurgi bothe botic botica
bottaro bottcher bottger botticelli bottigliero boucsein boyko bozanic bozanovic bozdag bozic bozicevic
bozickovic bozikovic bracun bradic bragadin bragaglia brahmbhatt brajkovic bralic bramante brancaccio
branciforte brandauer brandic brandl brandle brandner brandstatter brandstetter brandstotter brandtner
brankovic brar brcko bregar brehm breitenbach breitfuss brendel brenna bretscher brezjan breznik briccialdi
brichese briemer britvec brkic brlas brlek brletic brockmann brodbeck broggini bronnimann broschi bruckner
bruderer bruggemann brugnaro bruhn brulisauer brundler brunelleschi brunello brunnbauer brunnhuber
brunschwiler bruscantini bscheider bucanac bucar buchberger buchegger buchel bucheli buchinger buchner buck
budde budig budimir buhner bukovec bukvic buljan bulow bulzoni bumb buncic bunge bungic bunic buonauro buraid
burak burcardo burch burcul burghardt burgi burgin burgstaller buric burkard burkhart burki bursic burtscher
buscetta buschmann busljeta busoni busuioc butala butkovic butte butz buzov bykov bytyci bytyqi cabibbo caboto
cabrini caccianemico caccioppoli cadisch cadorna caduff caetani cafarchia caffarelli cafuk cagalj cagnin
cagnotto cainero caironi cakir cakmak calarco calbo calgari calik caliskan callegaro calvo camanni camenzind
camicione camilleri camiscione campano campise camuccini camurcuoglu canali candan canetta canevascini canil
cannizzaro canpolat cantimori capaul capuana cardano cardinal carducci carfagna cargonja carnera carocci
carosone carpaccio carriera carsten carstens carullo casaleggio casalodi casarin casellati caspar cassara
castellitto castiglione castioni casutt catenazzi causevic cavalcanti cavanna cebeci ceesay cehic celebi
cendron cengiz cerar ceravolo ceri cerne cerquiglini cesaroni cesarotti ceschi cestaric cetinkaya ceylan
chacko chada chadha chahal chaiyaporn chakrabarti chakraborty chana chand chanda chander chandra chandran
chandrasekaran chatterjee chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chawla chechi cheda cheema
cherian chhabra chiappetta chiaramonte chiesa chigi chindamo chinnici chittolini chokshi choudhary choudhry
choudhury chowdhury christmann christoffel christoph ciampi cianciolo cibin cicek cichorius cicilia ciftci
ciganovic cignaroli cilea cilibrasi cimarosa cimen cimini cinar cindric citak civaschi cizmesija cizmic clasen
claussen coardi coban cocci cociarelli colak colic colletti collina collodi columbo comar comboni comencini
comeriato comisso comolli condoleo conradi contarini conteh contrafatto corbo corcos coric corlu cosar cosic
coskun cossiga costalonga costanzi cotic covic cramer crevar crispi cristoforetti crnekovic crnkovic cubric
cucek cuda cudic cugia cukic cukman cukon culi culic culina culjak cundari cupic curatoli curic cusano cutrufo
cutuli cvenic cvetkovic cvetnic cvitan cvrtila czerny daamin dabir dacaj dagdelen dahlke dakhil dalla dallape
dallara dallinger damijanic damjanovic dammann damurah dandolo dangelo dangl danilov danninger danuser
danylenko daoud dara darain darko darojkovic darwish dasgupta datta dautanec dauti dautovic davids dawud
daxbock dayal deangelis debelic debeljak debus dedaj dedic deflorin degen degenhardt dehn deichmann deininger
deledda delfs delic dellucci demel demircan demirci demiri demirkan demirtas demsar dengg deniz deol depero
deppe derezic derungs dervishi deshmukh desio detering detlefsen detti dettwiler deutschmann devan devi dewan
dhaliwal dhar dhillon dhingra dias dibiasi dibrani didovic diederichs diehl diendorfer dienstbier dierks
diesner dietl dietschi dietze dikmen dill dimitriadis dimitrijevic dimitriou dimitrov dimitrova dincer dinh
dinkel dippel dippold dirnberger disdero distler ditschlerin dixit dizdarevic djokovic djordjevic djukic
dmitriev dmytrenko dobric doerr doglioni dogru dogruer dogruyol dohn dolenc dolinar dolinsek dolu dominikovic
dominkovic dona donarelli donath donatoni doncevic donini donmez doppelreiter doppler dorfer dorfinger dorfler
dorn dorr dorschner doshi dossetti dossi dovara dowerg draghi dragicevic dragobratovic dragojevic dragusha
drakulic drandic draxler drazic dretvic drewes dreyer drub drubin dubach dubey dubler dubovecak dugal dugar
dujmovic dukic dulbecco duller duman dumanli dundar dunser duodo duong durakovic duraku durasevic durdu duric
durinic durmus durr durrenmatt dursun durukan duse duster dutt duvancic duzgun dvojak dworak dyal dzafic dzapo
dzeko ebel ebenberger ebenbichler eberharter eberl eberle eberth ebner ebrahimi eck eckardt eckart eckbauer
eckerstorfer eckert eckstein economou edelmann eder edlinger edwin eggenberger eggers eggert eggimann egorov
ehlers ehlert ehrenberger ehrenreich ehret ehrhardt ehsaas eibensteiner eibl eichberger eichhorn eichinger
eichler eichner eickhoff eigenwillig eigner einaudi eisele eisenmann eisl eisner ejlaal eker ekic ekinci
elbers elezi eller ellinger elmas elmasri elsayed elshani elsner emanuelli embacher emini emmenegger emre
enders endres endrizzi enengl engeler engelhard engelhardt engels engl engler enz enzenhofer enzinger eppler
epprecht eraslan erb erber ercan erceg ercegovic erdem eren ergin ergotic erguen ergun erhard erhart erjavec
erkan erkek erlach erlacher erler eroglu erol errani errigo ersek ersoy ertan ertas ertel ertugrul esen eser
esfandyar eshan esmaeili eterovic etter ettinger ettl etzler etzold everding evren eymann faber fabijanic
faggiani fagiani fagotto fahrni faizan faizi falier falke falkner fallaci falloppio faltermeier fantoni
fanucci faranda farhat farinelli farnese faruqi fasching fassler fattori faugno faust favata fazeli fazli
fazlic fazliu fechner fedorenko fedorov fehlmann fehringer feichtenschlager feichter feichtinger feichtner
feigl feist feldkircher feldmann felix fellinger fellner ferati ferber fercher ferenac ferhatovic ferrabosco
ferragamo ferragni ferrata ferrazzi ferrucci ferstl fetahu fey fibonacci fichtinger fichtner ficino fidvi
fiebig fieramosca filangieri filar filatov filipcic filipic filipovic filippelli filippov filogamo filzi
finetti finotto finzi fischbach fittipaldi fitz flaiano flantz flatscher fleck flego fleischhacker flick
fliegner flohr flor fluck flury foconi fogazzaro fohn foidl foletti folliero fomin forjan fornaciari
forstinger forstner forza foscari foser fracci franic franicevic franjic franscini franusic franzese fras
frauchiger freiburghaus freitag frescobaldi freudenberger freudenthaler freund freyer friebe friedel
friederich friedl friedrichs fries friese friesenbichler frischknecht friscic fritsche fritz fritzsche frketic
frohlich frohlke fromm frommelt froschauer froschl frost fruhmann fruhwirth fucek fuchsberger fuhrer fuhrimann
fuhrmann funke fureder furlinger furst fusani fuseli gabba gabbana gabrieli gadda gaggini gahleitner gaiatto
gaiser gaito gajic galeati galesic galiazzo galilei galler gallus galovic galtarossa galuppi galvani gamsjager
ganesan ganesh ganeshan gangl ganguly gans gantenbein ganter gappmaier gara garbe garber garg gargallo
garibaldi garic garobbio garozzo garrone gartlehner gartner garzoni gashi gasperi gassner gasteiger gattringer
gavrilovic gebauer gebert gebhard gebre gebremedhin gebremeskel gebreselassie gecaj gegic gehringer geier
geissbuhler gelemanovic gelli gemito genc gentileschi gentilini georgiadis georgiev georgieva georgiou gera
gerasimov gerhard gerhards gerke germann germano gerstenberger gerstl gerstner gertz gessner gezer gfrerer
ghafari ghafoor ghanee ghannam ghasaan ghasemi ghauth ghayoor ghazzal ghebre ghebremichael gholami ghorbani
ghunayn ghutayf giacconi giacometti giammusso gianetti gianinazzi giannopoulos giannuzzi gianvecchio gibilisco
gierschner giese giesen giesler giess gigler gilardoni gindl ginese ginesio gioberti giolitti giovine
giradello girschner gisler giulietti giunti gjergji gjini gjoka gjonbalaj glantschnig glanzer glanzmann glaser
glatz glatzl glauser glavan glavor gligora glisic gluck gmeiner gnatz gnos goda godec godinic goel goetz gohar
gohring gojani gok gokce gokhale gokmen goktas goldmann goldoni goldschmidt goldstein gole golgi golino golla
gollner gollob golob golubev golubic golubovic gomboc gonzaga gopal gorenc gorjup gorlitz gosch goschl goswami
gottardi gotte gotti gottsbacher gotze gour govorcinovic goyal gozzano gozzi grabher grabner gracin gradenigo
grafe grajcevci gramlich gramsci granatelli grasl grasser grassl gratz gratzer gratzl grba grbac grbic
gredicak greggio gregoric gregov greif greilinger greiner gremese gressl greve grewal grgic grgurevic grguric
grgurovac grieb gries griesbach grieser griesser grifeo grigoriev grillmayr grimani grisoni gritsch gritti
groger groh grohmann groning grossauer grossmann groth grottner grover gruberbauer grubisic grubmuller gruhn
grujic grunberg grunberger grundner grunwald grzetic grzincic gschaider gschwandtner gschwendtner gsell gsoll
gstohl gstottner gstrein gualandi guarana guarato guariento guberovic gubler guclu gude gudelj guggenberger
gugger guggisberg guicciardini guidone guinizzelli gulan gulati gulay gulec gulen gulfam gullotta gulotta
gulshan gultekin gumpinger gumprich gumus gunay gunduz guner gungor gunpf gunter guntert gur gurbuz gursoy
gusev gussoni gustin gutknecht gutschi gutzwiller guven guzel gvozdenovic gygax gysin haase habegger haberer
haberl haberland habibi habtemariam hachler hacioglu hackl haddad haderer hadi hadorn hadrovic hadziabdic
hadzic hadzimehmedovic haefeli haering hagedorn hagel hagemann hagenbach hager hahne hahner haid haidacher
haidari haiden haider haidinger haile hailemariam hain haindl hainzl hajdari hajdini hajrizi hakimi halambek
halapir halbach halder halili halilovic halimi haliti haller halter hamdan hametner hamid hamidi hamidovic
hamiti hammer hammerer hammerl hammerle hammerschmidt hamza hancer hanci handa handanovic handl hanel hanggi
hani hanke hansmann hanzek happ haqiqi harapin hardi haring harloff harrer hartig hartl hartmeier hartner
hartung hasani hasanovic hasenohrl hashemi hashimi hasic haslauer haslinger hassani hassler hatami hattinger
haubold hauer hauffer hauk haumer hauptmann hausberger hausleitner hausler hausmann haussmann haxhiu hayer
hayre hayrioglu haziri hebenstreit hechenberger hecimovic hecker heckmann heeb heer hefti hegde hegemann
hegner heid heidari heidemann heider heidrich heigl heiland heilmann heimann hein heindl heine heinen heiner
heiniger heinisch heinl heinrichs heins heintz heintze heinz heinzl heise heissenberger heitmann helbig
helbling held heldt hellwig helmer helmich hemetsberger hempel henck hengl henk henke henn henneberg hennig
henning hennings henrich henrichs henschel henze herbert herbrich herbst herceg herder herget herkner hermanns
hermighausen herout herter hertrampf herzig heser hethur hettich hettner heuser heydrich heyer heyne hiesinger
hilbert hild hildebrandt hilgers hilti himmelbauer hinic hinterberger hinteregger hinterhofer hinterleitner
hintermann hinz hinze hipp hirschbichler hirschi hirschmann hitzler hoang hobi hocevar hochgruber hochleitner
hochmuth hochreiter hodak hodl hodzic hofbauer hoff hoffner hofig hofinger hofler hofmeister hofstatter
hoglinger hohmann hollaus holler hollmann hollwarth holst holstein holsten holtmann holzapfel holzenbecher
holzer holzinger holzknecht holzl holzleitner holzmann homann hopf hopfner hopp horl horle hormann hornich
hornig horstmann hortnagl horvatek horvatic horvatinec hosp hosseini hostettler hoti hovel hoxha hoxhaj hoyer
hozjan hrabar hranic hranj hrastinski hren hribernik hristov hristova hrovat hrsak hrustic hrvojic hryhorenko
hrytsenko hrzenjak huang hubel hubmann hubscher huemer hufnagel hufnagl hugentobler hugin hugli huljev humer
hummel hundt hunger hunkeler huppi husi husic huskic husnjak hussain husseini huter hutterer huttner huynh
huzaifa hyseni iacobucci iacovelli iadanza iannelli iannotti iannuzzi ibishi ibraaheem ibrahim ibrahimi
ibrahimovic idowu idris idrizi iftikhaar ignac igwe ihab ihde ihle ihsaan ihsanoglu ihtiram ijli ilan ilhan
ilic iliev ilijic ilinovic ilk ilyin imamovic imboden imeri imhoff immel impastato inan inauen ince
inderbitzin infantino inonu interiano interminei interminelli inzaghi ioannidis ioannou ioppi ipek iqbal irmer
isakovic iscan isik islami ismail ismaili issac ivancevic ivanchenko ivandic ivanenko ivanov ivanova ivanovic
ivkovic ivsic iwanow iwanowa jaabir jaber jaberg jabir jabr jacuzzi jaeger jafari jafarzadeh jagarinec jagecic
jager jagschitz jahdami jahdari jahic jakel jakob jakopec jakopovic jakovac jakovic jakovljevic jakupi jakupic
jakus jalaal jalali jalil jalloh jallow jamaal jamal jameel jamnik jamshidi jandl janezic janisch janjic jank
jankovic jantsch janz jarc jarosch jasarevic jaschke jashari jasprica jaun javornik jawad jayaraman jeger
jehle jelavic jelic jemric jenewein jenko jereb jeric jerkovic jeske jessel jessen jeyakumar jeyarajah jhaveri
jiang jilani jobstl jockel joerg johal johann jonjic jopich jorg josipovic joss jovanovac jovanovic jovic
jovinelli jozic jucker jud juen jugovac jukic julich junck juncken jungfer jungling jungwirth junitz junken
junker jurcic juresko juretic juric jurjevic jurkowitsch jurlina jusufi juttner juvara kaamil kaban kabashi
kabeer kabir kabus kacar kachela kadakia kadic kadija kadriu kaeser kager kahlina kahr kahraman kaindl kainz
kakar kalan kalanjos kalayci kalazic kalb kalcher kaleem kaleema kalinin kalita kalla kallert kaltenbach
kaltenbock kaltenbrunner kaltenegger kambs kamdar kamm kammerer kampmann kamran kanagaratnam kandasamy
kandemir kandiah kaniski kannan kanu kapadia kapan kapeller kapetanovic kapfer kappel kappeler kapur karaamat
karaca karadag karadeniz karagiannis karagic karagoz karahan karakas karakaya karakoc karakus karam karaman
karamanlis karamarko karami karatas karayel kareem karg kargl karic karimi karl karlen karlovic karmelic
karner karnik karpe karpenko karpov karrer kartal karuza karz kasam kashif kashyap kasper kastelic kastenhuber
kaster kastrati kata katsaros katzenbeisser kaucic kautz kauzlaric kavak kawka kayhan kaymak kaysan kayser
kazemi kebede kehl kehrli keim keiser kelecic kelekovic keles kelic kellermayr kellner kelmendi kempf kensy
keplinger keppler kerekovic kerner kerschbaum kerschbaumer kersten keser kesic ketterer kettler keudel kevo
khalaf khalil khalsa khare khatib khosla khoury khurana kiani kibe kieber kiefer kiehl kielmann kienast
kienzle kiesel kilian kilic kilinc kimmel kindle kindler kinkela kiraz kirchhoff kirchmair kirchmann kirchmayr
kirchner kirchweger kirincic kirmizi kirsch kirschbaum kirschner kirstein kisa kisakurek kiselev kissling
kistler kittel kitzler kitzmann kitzmuller klaiber klammer klaric klarin klasic klausner klee klemencic
klemens klemm klemt klenk klier kligl klingelhofer klingler kljajic klocke klocker kloiber klotz klymenko
knapp knauder knauer knaus kneissl knez knezevic knezovic knobloch knoche knoflach knusel knutti kobal
kobayashi kobelt kober koberl kobler kocak kocaman kocer kocevar kocher kocijancic kocjancic kodric kogel
kogler kohl kohli kojic kokalj kokanovic kokol kokoric kolarec kolaric kolbe kolbl kolega kolenc kolev kolic
koll koller kollmann kolm komar komarov komljenovic konak konda kone konigs konitzer konovalov konstantinidis
konstantinou kopeinig kopjar kopp koppe koppel koppen koppensteiner koren korn korner korolev koroma korosec
korpal koruturk kosanovic koscevic koshy kosi kosic kosir koski kossler kossmann kostanic kostelac kostic
kostler kostner kostolzin kostov kosumi kota kothari kotnik kotsis kotz kouassi koval kovalchuk kovalenko
kovalev kozachenko kozelj kozlov kraemer krahenbuhl krahl krainer krainz krajcar krajnc kraljevic kraljic
krall kramar kramberger krammer kranjc kranz krasnici krasniqi kratz kratzer kraushaar krauss kravchenko
kravchuk kravets kraxner krcelic kreidl krein kreiner kreisel kremer kremser krenn kreusel kreutzer
kreuzberger kreuzer krey kriegl krischke krishna krishnamurthy krishnan krivec krizan krizanovic kroker kroll
kromer kronberger krone kronenberg kronsteiner kropf kropfl krpan krsanac krstic krumm krummenacher kruschwitz
kruse kryeziu krylov krzelj kubitza kuchler kucic kucuk kudryavtsev kuess kugler kuhl kuhlmann kuhne kujundzic
kukic kukucka kulak kulenovic kulkarni kumar kumarasamy kumer kummel kummer kunac kunda kunert kunkel kuntz
kunzelmann kunzi kunzler kupsjak kuqi kurban kurian kurmann kurti kurtoic kurtulus kuruvilla kurz kurzmann
kuscevic kusch kusnezow kusnezowa kuster kutlu kutscher kuttel kuttner kuvezdic kuzmenko kuzmic kuznetsov kuzu
kwarteng kyriakidis labas labeeb labinjan lachmann lackner ladavac ladeck ladner ladstatter lagler lahiah laib
laimer lajlaj lajqi lakoseljac lall lalla lamborghini lamm lammer lammers lampert lampl lamprecht lancisi
landgraf landl landolt lanfranchi langbein langeder langenbach langern langhans lanner larcher lasic lassnig
latif latifi lattuada lau laub laube laubli lauer laufer laumann laur lauterbach lavric layth lazarevic
lazaridis leban lebar lebedev leblanc lechner lederer leeb leemann legnante legovic lehenbauer lehnert
leibetseder leibundgut leimer leiner leis leitgeb leithner leitner lekic lelas lempp lener lengauer lenic
lentz leoncavallo leonhard leonhardt leonhartsberger lercari lerch lerche lercher lerner lescic lesic lesjak
leskovar leskovic lesnik lessing letta lettiere lettner leunberger leutgeb leuthard leuthold ley liber
lichtblau lichtenberg lichtenegger licul liebelt liebig liebl liebmann liechti liedtke liendl lienhard liesner
likar limani limazah lindau lindemann lindenau linder lindinger lindorfer lindtner liniger lins linsbichler
lintner liovic lipp lippert lippmann lippomano lisica littizzetto liu liverotti liyaaqat liyaqat ljubetic
ljubic ljubicic lochel locher loffler logar lohr loibl loidl lojen lollobrigida lombroso longhena loos loosli
lopresti lorch loredan lorencin losekann loshaj lotscher lotz lubs lucciano lucic ludecke luders ludewig
ludovisi ludtke ludwig luger luginbuhl lugmayr lukasik lukic lukinic luksa luksic luond luong luqmaan luqman
luria lushaj lussu lutf luthra lutolf luttenberger luxardo lysenko lytvyn lytvynenko maalik maass maawiya
macan maccanelli macesic macher machler mack madan madani maderna maderno madiyan madunic magar maggioli
maglio magrassi mahal maharaj mahbeer mahbub mahdi maheen mahendran mahendrarajah mahfuj mahfuz mahler mahmoud
mahmoudi mahn mahnet maierhofer mairhofer majcen majdenic majeed majorana majstorovic majumdar makarov makovac
makris maksimov malacarne malaparte malenchini maletic malhotra malipiero maliqi mallick mallon malnar maloca
maloku malpighi malzer mamic mammen manacorda mandal mandel mander mandic mandl mangal mangat mangold manhart
mani mannan manner mannoia manoharan manolesso mansfeld mansiz mansour mansouri mantegazza mantegna manunta
manzoni maras marazzi marcacci marchenko mardesic marenzio maretic marfurt margraf margreiter maric
marijanovic marinetti maringer marinov marinovic marjanovic markandu markanjevic marki markl markov markovac
markovic marku markwart marolt maroof maroun marschall marsic marte martic martincevic martinic marusic marxer
marzic marzorati mascagni mascheroni maspero mastandrea masuch matahlija matana matas matesa mathis matic
matijas matijevic matko matkovic matokanovic matosevic matovina matschnig mattarella matteotti mattes matthai
matthias matthies matthiesen matulic matulin matz mauch maucher maus mavra mavric mavridis mayerhofer mayr
mayrhofer mayrhuber mazzacurati mebs medac medic medvedev mehic mehmedovic mehmeti mehnert mehta meic
meierhans meierhofer meindl meinert meinhardt meiser meixner melchior melnik melnychuk melnyk mema memeti
memic memon mende mendel mengolo menke mennea mentzel menz menzel mercadante mercalli mercan mercantini
mercati merisi merk merkas merkle merten meschede mesic messerli messner metella metzler meucci meuer meurer
meusburger mey meyerhofer mezzetta micetic michaelis michailidis michelangeli michels michlig mielcarek
miesbauer mihajlovic mihalic mihaljevic mihaylov mihelcic mihelic mihic mikhailov mikic miklavcic miklecic
mikulandra mikulcic mikulec milanesi milanovic milas milatic milenkovic miletic milevoj milic milicic milina
milojevic milosevic miloslavic milotic milovac milovanovic mimica mimun minhas miniati miocic mirkovic mironov
mirosavljevic mirt mirzaei misak mischke misicher miskovic missoni mistry mital mitrovic mitschke mittal
mittelstadt mitter mitterbauer mitteregger mitterer mitterhuber mitterlehner mittermaier mittermayr mlakar
mlinar mlinaric mobius mocenigo mochlichen mocibob mocker modi modiano modigliani modric modugno mody mofardin
moghaddam mogherini mohammad mohammadi mohammed mohan mohanty mohaupt mohring mohseni molders molesini
mondadori mondaini monduzzi moneta monicelli monig montalcini montalti montanariello montanelli montecchi
montessori monteverdi moor moos moosbrugger moradi morandini morellato moresi morgagni morgenroth moric morina
morlacchi morosini moroz morozov morpurgo morricone morrocco mortati morth morucci moscarda moschino mosemann
moshammer mosimann mossner mourib mousa mousavi mrak mraovic mrkonjic mudri mudronja muheim muhic muhlbacher
muhlbauer muhlberger muhlbock muhle muhlemann muhr mujic mujkanovic mujkic mukherjee mulichen mullner munari
munshi munster munz munzer muratori muratovic muri murialdo murle murri murthy murty musa musatti muscet
musliu mustac mustafa mustafawi mustafi mustafic mustapic muth muti mutlu muzic muzina mwangi mykhailenko
mylvaganam naail nabeel nabih naccari nachtigall nacinovic nadarajah nadeem naderi nadi nadig nadkarni naeem
nagalingam nagar nagarajan nagele nageli nagi nagl naidu najafi najam najeeb najjar nakamura nakic nambiar
nanda narain narang narasimhan narayan narayanan narula nascher nasir nasiri nassar natarajan nath natt
navaratnam navarria nayak nazareth nazari nazli necci nedic nef neff negele nehls neidhardt neitzel nell
nerger nestelberger nestler neubacher neuberger neudorfer neugebauer neuhaus neuhauser neuhold neukirch
neulinger neumaier neumayer neumayr neumeier neumeister neumuller neuner neureiter neureuther neuschafer
neuwirth ngo niazi nibali nickel nickl nicolucci niebuhr niederberger niederhauser niederkofler niederl
niederwieser niehaus niemann niemeier niemeyer nies niessen nievo nigam nigg niggli nikitin nikolaev nikolai
nikolaidis nikolaou nikolic nikolov nikolova nimac nindl ninic nipp niscoromni nisevic nitsche nitti nizetic
nkrumah nobauer nohlmans nolcini noll nonis noori noorzai norac norbiato nordio nordmann nori norouzi nosiglia
notarbartolo nothnagel novakovic novaro novikov novosel nowotny nugnes nuhanovic nuhiu nushi nussbaum
nussbaumer nwosu nydegger nyffeler nyffenegger oberascher oberhauser oberhofer oberholzer oberle oberlechner
oberleitner obermayr obermeier obermuller oberndorfer oberreiter oberthaler obradovic obratov ocak ocalan
ochsner odermatt oderwald odescalchi odhiambo oehler oehri oelschlager oertel oertli oesterle oestrovsky
offredi ofner ogi ogris oguz ohlsen ohri oikonomou okafor okan okeke okonkwo okoye oktay oktem olawale oliboni
oliynyk omair omar omeir omerovic omma omran onal onishchenko onisto oommen opitz opizzi oppermann orengo
oreskovic orlic orlov orlovic orsolic orsulic ortese ortlieb ortmann ortner oruc oscuro osipov osman osmani
osmanovic ospelt ossama ossani ossola ostermann ostinelli oswald othman otieno otlu ottiger ottino ottl ovadia
owusu ozan ozbay ozbek ozen ozgur ozimec ozkaya ozmen ozoguz ozsoy ozyurt pabst pacelli pacetti pacher pachler
pacillo pacolli pacomio padmanabhan padovano paffrath paganini pagliaro pagnotto pahl paier painsi pajaziti
pajur palan paland palic pall palladio paller paltrinieri pamic pammer panatta panchal panchenko pandit
panduric pandya panicucci pant pantelidis panzenbock panzera papadakis papadimitriou papadopoulos papadopoulou
papafava papageorgiou papanikolaou paparic papas pape papetti pappert paqarizi paradi paramanathan parekh
parikh parini parlak parmar parmer parmitano parpinel parri parsa partzelt paruta parzer pashtun pasolini
passalacqua passath pastine patberg pathak patla pauer pauli paulitsch paulsen paulus pausini pavanello
pavarotti pavic pavicic pavin pavkovic pavlenko pavlic pavlin pavlov pavlovic peano pechel pecnik pecotic
pecur pederiva pedersoli pedisic peham peharda pejic peker pekmez pelli pellico pendl penic pennetta penz
perak peranda percic pergande pergolesi peri peric perisic perko perkov perkovic perner pernkopf peros perozzo
persico pertile pertini pertl perusko pesa peschel pesendorfer pesic petek peterlik petermann petkov petkovic
petralli petrassi petrenko petri petric petricevic petridis petrocelli petrov petrovic petrow petrucelli
petruzzi petschnig petz peukert pezzali pfaff pfann pfau pfeifenberger pfeifer pfeil pfenninger pfisterer
pfleger pfluger pfurtscheller pfyl phan philippi piane piazzi piccinni piccio pichlbauer pieber piehl
piepenbrink pieper pietrangeli pigafetta pignatti pikec pilgerstorfer piljek pilz pinamonte pinar pincherle
pingle pininfarina pintar pintaric piovani pirandello pirc pirchner pirelli pirker pirnat pisacane pisaroni
pistoletto piwonka pizzamano pizzetti pizziol plantek plath platini plattner plazanin plese pletscher pllana
plochl pluss pock poerio pogacnik poglitsch pohlmann pointner pokas pokos polani polesel polic polishchuk
politz poljak pollak polonijo polovic polster polyakov polzer polzl pometta pongrac pongratz ponnudurai
ponomarenko pontecorvo popal popenko popov popovic popow popp porcellato poropat porzio posch poschl poslon
pospischil possehl postl potocnik pozder pozega pozzecco prabhakar prabhu prada prader pradhan praga prager
prakash prantl prasad prasch prashad prati praxmarer prechtl predovan preiner preisig preiss prekaj prelec
prell prem prenner preocanin pribanic primozic prinz priselac priuli procacci prodi prokopenko proll prpic
prskalo prtenjaca pruschke puccini puchinger puchner puhringer pulci puljic puljiz puntigam punz puri purohit
purstl purtscher puskaric putinja putz qaasim qabeel qadar qadeer qaderi qahtan qaim qaseem qasif qasim qerimi
quach quadir quandt quasimodo querini qusay qutaybah raab raaghib raakin raashid raatib rabah rabar rabbani
rabe rabee raber rabiah rabitsch rabl radel radelic rademacher radenovic rader radhakrishnan radic radinovic
radisch radman radocaj radojkovic radolovic radosavljevic radosevic radovanovic radovic rafay rafeek raffl
rafi raghavan raguz raheel rahija rahimi rahman rahmani rainer rajabi rajagopal rajagopalan rajakumar rajan
rajaratnam rajcic rajendran rajh rajn raju rakela rakic rakuljic raljevic rama ramachandran ramadani
ramakrishnan raman ramanathan ramaswamy ramazzotti ramesh ramic rammer ramovic ramsak ramsauer ramseier
ramseyer randhawa ranft ranganathan rao rapisardi rasalingam raschke raseta rashid rashiti rasouli raspor
rastelli rastija rastogi rathgeber rathmann ratnam ratta rattan raurica rausch rauscher rauter ravaglioli
raval ravel razai razov rebelo reber rebhan rebic rebmann rechberger rechsteiner reck recker reder redi redl
rege reger regge regli rehm reich reichard reichelt reichenbach reichhart reichl reichmann reichmuth reimer
reimers reinbacher reindl reiner reinhard reinhold reinisch reinprecht reinthaler reisch reischl reisenbichler
reiser reising reisinger reisner reiss reitbauer reiter reiterer reithofer reitinger reitmeier reitz remmers
rendulic renggli renier rensi rentsch repp resanovic resch resnik respighi rettenbacher rettig reuter rexhaj
rexhepi rexroth rezaei rezai rheinberger ribaric ribic ribicic riccati rickenbacher rickert ricko ricolfi
rieder riedl riedler riedmann riegler riehl riemann riemer riener rienzo ries riese rieser riess rijetkovic
rinderknecht rindlisbacher ringhofer rinner risch risek rismondo ritacca ritosa rittenschober ritzberger
ritzmann rizzoli robl roca roccabonella roce roder rodewald roero rogge rogner rogosic rohaan rohde rohl
rohleder rohner rohrbach rohrdanz rohricht rohrig rohringer rohrmoser roht roithner rojnic roller rolli
romanenko romanov romer romiti roncalli rorricht rosch rosemann rosenberg rosenberger rosenkranz rosenow roser
rosiello roskoth rosler rosmini rosner roso rossellini rossmann rost rostami rothe rothenberger rothmann
rottensteiner rotter rottmann rozic rozman rubbia rubesa rubinic ruchti ruckstuhl rudenko rudisuli rudolph ruf
rufenacht ruff ruffini rugova ruhl ruhland ruhle rukavina rummel runge rupnik rupp ruppersberger ruppert
ruprecht rusch rushiti russ rusticucci rutar ryf ryser saabir saad saafir saahir saajid saalim saaqib saariyah
sabbagh sabeeh sabharwal sabil sabiq sabir sabol saboor sabur saburah sachar sachdev sachdeva sachs sackey
sadan sadaqat sadat sadeed sadeghi sadiku saelim safak saffi safi sagar sageder sagese saglam sagmeister
sagnelli sagredo saha sahinbas sahiti sahli sahni sahota sair sakac sakar sakarya salandra salchegger salcher
saleh salehi salem salgari salic salieri salihi salihovic salihu salim salomon salopek salvemini salvini
salzgeber samadi samardzic samele sammer sampath samra samwald sandbichler sandhu sandner sangha sanghvi
sanguineti sani sankar sankaran sansoni sant santic santner santorio sanudo saraceno saraf saragat saran
sardelic sari saridag sarikaya sarin sarkar sarlija sarma sarna sarraf sass sastry sathasivam sathe sato
satriani sattlecker sattler sauberlich sauerwein sauli saurer sauro sauter savant savas savchenko savchuk
savic savorgnan savvidis sawhney saxena sayed sayin sbarbaro scaduto scalera scalfaro scamarcio scandone
scaramucci scarfoglio scarlatti scarpetta scarponi schaad schaaf schaal schachinger schachner schadler
schafers schafferer schaffner schaffter schaible schalk schandl schantl schaper scharinger scharli schartner
schatzl schauer schauflinger scheel scheffler scheibe scheiber scheiblhofer scheider scheidl schell scheller
schenkel schenker schernthaner scherr scherzer scheucher scheuer scheuermann schewtschenko schewtschuk
schiaparelli schibli schicchi schiefer schiele schiestl schiffer schilcher schilter schimanski schimpl
schinagl schindler schinke schinnerl schlager schlegel schleich schleicher schlenker schlesinger schlogl
schlosser schlotter schlumpf schluter schmalz schmidbauer schmidhuber schmidiger schmidinger schmidl schmidlin
schmidmayr schmidtke schmied schmiedecke schmiedl schmiedt schmocker schmoll schmolzer schmutz schnabel
schnabl schneeberger schneeweiss schneiders schnidrig schnitzer schnitzler schnur schnuriger schober schoberl
schoder schoffmann scholl scholler schollhorn scholtz scholzel schomber schomburg schonauer schonbacher
schonberger schonhofer schonland schopf schori schorn schorsch schottin schrammel schranz schrempf schrenk
schreyer schrittwieser schroer schroter schrottner schubert schuch schuchhardt schuhmacher schuhmann schuller
schultheis schultheiss schuppli schurmann schutt schutte schuttler schwabe schwaiger schwaighofer schwan
schwandner schwarze schwarzenbach schwarzenberger schwarzinger schwarzl schwarzmann schwegler schweiger
schweighofer schweitzer schwendimann schwendinger schwenk schwind schwinn schwital schwyter scialpi scotto
seddio seebacher seel seemann sefa segebahn segni segovic segre sehgal sehic seibel seibert seidler seiffert
seip seiser seiwald sejdiu seker sekhon selendic selig selimi selimovic selmani selvakumar selvarajah
selvaratnam semenko semenov semialjac semitecolo sener senft sengupta senicic sensoy separovic serao sergeev
serlupi sermonti serraglio sersic sert sesay seshadri sessler sestan setty seubert severin sevim seyed
seyfried sezer sezgin sgalambro sgarbi shabani shaheen shahidi shala shams shan shankar shanker shanmugam
shapoval sharaf sharif sharifi shcherbakov shehu shenoy shere sherzai sheth shetty shevchenko shevchuk shkodra
shroff shvets sibal sibalic sibilia siddiqui sidhu sidorov sieber sieberer sieg siegel siegenthaler sieger
siegert siegl siegmund siems siering siffredi sigl sikiric silber siller simara simburger simic simicic
simonic simunic simunovic singhal sinisi sinkovec sinkovic sinozic sinz sipic sirotic sisman sismondi sitar
sitter situm sivakumar sivalingam sivanathan sivapalan sivarajah skara skok skoric skrlin skrnicki skrtic
skugor skunca skupnjak sladonja slavica smajic smirnoff smirnov smirnova smirnow smokovic smolic sobota
sobrero soderini sodhi soding soffici softic sokac sokcevic sokic sokolov sokolow solanki solari solimena
sollima solomun solovyov soltani solzer soman somasundaram somchai sommaruga sommerfeld sommerhalder
sonderegger soni sonmez sonnino sonnleitner sonntag sontag sopa sopi soprano soranzo sordi sorgatz sorger
soric sorokin sosic sostaric souma soylu soysal sozen spahic spahiu spallanzani spanevello spannring spasic
spath specht spechtenhauser speck speiser spengler sperber speri sperl sperling spiegl spieler spielmann
spiess spika spindler spinola spisic spitz spitzer splett spoljaric spralja spreitzer spreng springer
squarcione sraffa sridhar srikanthan srinivas srinivasan sriskandarajah srivastava srsen stach stadlbauer
stadler stadlmann staglieno stahlberg stahli stahr stampfli stanchev stancin stanekzai stanic stanisic
stankovic starcevic staudacher staude stauder staudinger stavridis stech stecher steckel stefanec stefanelli
stefanidis stefanov steffens stefovic steger stehle steinacher steinbach steinbacher steinbauer steinberg
steinberger steinbock steinbrecher steindl steinhauer steinhauser steininger steinke steinkellner steinlechner
steinwender steixner stelzer stelzhammer stelzl sterr steurer stevanovic stey stich stiebitz stiefel stiegler
stieler stifanic stiffel stifter stingl stipanovic stiperski stirnimann stix stock stockhammer stockinger
stockl stockler stoffel stoger stohr stoiber stojanov stojanovic stojcevic stojkovic stojnic stolnik stolze
stopar stoppani storch stork storladi storz stosic stoyanov stoyanova stradivari strangio strasser straube
strauch straumann strauss strazicic strbac strebel strecker strehl streicher streitberger streuli stricker
striebel striebitz striegel strinavic strljic strobel strobele strobl stroh strohlein strohmaier strohmayer
strohmeier stromberger strukelj strunk stuber stubi stucchi stuckler stuhr stummer stump stumpf stupalo
sturlan sturm sturzenegger subasi subramaniam subramanian suhr sulejmanovic suljic sulser sultani sulzbacher
sulzer sumer sunar sundaram sunder sunjic suntharalingam suppan supraha sura surac suran surbek suri surian
surina susnik susnjar sussebier sustar suzuki sverko svetlicic swaminathan swamy swoboda sydorenko syla
sylejmani symonenko taaj taanish tabassum tacchini taccola tadeen tadesse tadic tafazal taferner tafuri
tagliafierro tahawwur taheem taheri tahir tahiri tahmaseb tailor taimur tajammul tajik takahashi talat talha
talhah tali taliani talib taliercio tamborini tamburello tamburi tanaka taneja tanriverdi tanzer tanzini
tarantini tarasenko tarasov tarchetti tarek tarhan tartaglia tartini taschler tasci tascioglu tasdemir tassoni
tauber taubert taucher taut tavcar tawkeel tebaldi teich tekle teklu telesio tella temel tencalla tepe tepes
terlevic terragni terzic tesch tesfamariam tesfay tesfaye tesic teske tessmann teubner teufl tevetoglu textor
tezcan thaci thaker thakkar thakur thaler thalhammer thaller thalmann thaman thambirajah thanel thangarajah
thaqi thavarajah theiler theis theisen theiss theobald theodoridis theodorou thiele thielemann thiemann thies
thiessen thirunavukkarasu thoma thomann thon thony thum thur thurner thurnher tiede tiefenbacher tiemann
tiepolo tietz till tillmann timm tintzmann tirabassi tisaj titov tiwari tkach tkachenko tkachuk tlustek
todorov todorova todorovic togliatti tognazzi toic toker tolaj tolentino tolj tomaschitz tomasetti tomasini
tomazic tomic tomicic tommaseo tomsic tonc toninelli tonisto topal topalli topcu toplak toprak torlonia
torricelli toscani toscanini toselli tosic toso tosto tosun totic totino tozzi tozzo trachsel traetta
trapanese trapp tratnik trattner traub trauner trautwein travaglia travaglio traversa travia traxler trbovic
trebbi treccani treiber treichler treml tremonti trenkwalder trentin trentini tresch tresoldi treves trevisani
trezzini trgovcic triantafyllou trifunovic trillini trimmel trincavelli trinh trinkl tripathi triplat
tritscher trnski trobbiani troger troll trommler tron trost trotta troxler trub trubin trummer truong trupiano
trupp trussardi trutanic tsakiris tschanz tschentscher tschernitz tschiggerl tschofen tschopp tschumperlin
tuda tudic tufan tuksar tunc tunca tuncay tuncer turati turay turchetta turci turcinov turgut turina turkmen
turkoglu turkovic turrini turudic tusek tuskan tutino tuzzolino tymoshenko ubaadah ubadah ubaidah ubaldi ubay
ubayd ubaydullah ucan ucar udinese udinesi uebel ueberschar ughi ugljesic ugrinic ugur uhban uhl uhlmann ukaj
ukic ulas ulbrich ulker ulmer ulu ulusoy ulz umaarah umair umar ungaretti unterberger unterrainer unterweger
upadhyay uppal ural urech urlic urrab usic ustun utz uyar uygun uysal uzun vaci vahar vaidya vaithilingam
valentic valguarnera valier valjetic valmarana vanvitelli varano varghese varkey varty varughese vasa vasari
vasic vasilev vasiliadis vasiliev vassiliou vasylenko vattimo vecellio vecoli veic veit velautham veliu velten
veltroni vendetti venditti veneziano venier venkataraman venkatesh vercelloni verdone verga vergassola
vergerio verri versace veseli vespucci vetter vezzali vidakovic vidas vidic vidmar vidoni vidov vidovic vifian
vigliotti vigneswaran vigorelli vijayakumar viljevac villadicani villarosa villiger vincetic vinogradov virk
visintini vismara viswanathan vitasovic vittadello vitturi vivaldi vizintin vlachos vladislavic vlahovic
vodopivec vogeli vogelsang vogl vogler vogtli vohra vojinovic vojkovic vokshi volarevic volaric volkmer volkov
vollbrecht vollmer volterra volz vonarburg vonlanthen vonmoos vontobel vora vorderegger vorkapic vorobyov voss
vovk vozila vrabelj vranic vrban vretenar vrhovec vucetic vucic vucin vuckovic vugdelija vugec vujic vukic
vukman vukobratovic vukovic vukusic vuljak vuniqi vuong vural vyas waahid waajid wable wachter wadhwa wadi
wadood wafa wafeeq wafler wagenhofer wagenknecht wagle wahhaaj wahidi wahner walch walcher wald waldhor
waldner wali walia walla wallinger walpen walser waltl wandl wanger wardak warnecke warnke wartmann waser
wason wasserbauer watanabe wechselberger wechsler weck wedel wegener weger wegner wegscheider weichsel
weichselbaumer weidemann weidinger weidmann weigand weigelt weigl weihmann weiland weinberger weiner
weingartner weinhage weinhold weinmann weinzettl weinzierl weippert weiser weishaupt weissenbach weissenbock
weitz weitzel weixelbaumer welker wellmann wendel wendland wendler wendling wendt weninger wenz wenzel wenzl
wernecke wernli werth werthmuller wesack westermann wetzel weyer wicht wick wicki widhalm widmann wied
wiedemann wiederkehr wiedmann wiedner wieland wieloch wiesbauer wiesel wiesinger wiesner wiest wigger wilcke
wildhaber wildi wilfinger wilhelms wilke wilken wilkens willi willim wilms wilmsen windhager windisch
winklhofer winterhalter winterstein winzer wipf witt wittig wittmann wittwer witzel wobmann wogerbauer
wohlfahrt wohlgemut wohlgemuth wohlmuth wohlwend wohr wohrer wohrle wolde woldemariam wolfgruber wolfinger
wolfisberg wolfram wolfsberger wolke wolkow wolter worner worz wright wuest wulf wulff wurst wurster wurzer
wurzinger wust wymann wyssmann xenakis xhaferi xhemaili yacoub yadav yadid yafir yaghnam yahyaa yakovenko
yakovlev yalcin yamamoto yaman yang yanik yar yaremchuk yasar yawer yazdani yazici yeboah yesil yetkin yigit
yildirim yildiz yilmaz ymeri yogarajah yohannan yoldas yordanov younes youssef yuce yurchenko yurt yurtsever
yusuf yusufzai yuzbasioglu zaafir zaahid zaahir zaakir zabarella zabjacan zaccagnini zaccardo zacchia zacco
zacharia zachariah zacharias zackariya zadeh zafar zafir zafrul zagar zaguri zahaar zahedi zaheer zahir zahnd
zahner zahri zahrun zahur zaitsev zajc zakharchenko zakinja zakrajsek zalokar zaman zamani zamengo zamorani
zampa zanazzo zand zander zangerl zangl zanichelli zanker zankl zanoski zanzi zapf zarar zarei zarlino zaugg
zauner zaytsev zayyir zeba zebec zec zecchini zechmeister zechner zeffirelli zehentner zehetner zeiler
zeilinger zeiner zeiss zeitler zeka zekic zelenko zeleznik zelger zelic zeller zellweger zemljic zemp zeneli
zenger zengin zenhausern zenker zentner zenz zeqiri zerai zerjav zetticci zettl zewdu zeybek zeyer zezelic
zgorelec zgraggen zhang zhao zheng zhou zhu zhukov ziai ziani zibert zichichi ziegelmeier ziegenbalg zieger
ziegert zielke zierler zikovic zillmann zimmerer zimmerli zingerle zink zinn zipfel zirker zirme zirngibl
zivic zivkovic zizek zmaic znidarsic zobel zochling zogaj zohrer zola zoller zollner zoppetti zoppetto zorbach
zoric zorko zorlu zorman zorn zosso zotter zrilic zrinski zschau zubcic zuercher zufika zugec zulic zumbrunn
zumbuhl zumsteg zumstein zunec zupan zupanc zupancic zupanic zurbriggen zurbuchen zurfluh zuvela zuwayhir
zuzic zver zwahlen zweifel zwettler zwick zwicker zwingli zwolfer zymeri zysset
`;
