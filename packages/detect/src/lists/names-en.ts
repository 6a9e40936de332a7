/**
 * First names of people who live in the United Kingdom and Ireland, of all origins, that the general lists lack, by hand:
 * Irish, Scottish, Welsh, Cornish, English with short forms, South Asian, African, Caribbean, Middle Eastern, Jewish, European
 * and East Asian. Folded.
 */
export const firstNamesEn = `
aabida aadhavan aadil aafreen aakash aaminah aarti abbas abdelaziz abdelhakim abdelhamid abdeljalil abdellatif abdelmajid abdelmalek abdelrahman
abdiaziz abdikadir abdinasir abdirahman abdirizak abdulaziz abdulkadir abdulla abdullahi abdulmalik abdulrahman abdulwahid abdur abdurrahman abeba
abeku abena abhay abhijit abhinav abhishek abi abid abida abiodun abiola abir abirami abosede abrar abril abshir abukar achieng achilleas adaku
adanna adaora adebola adebowale adedayo adedoyin adeel adeela adeniyi adeola adeolu aderonke adesola adesuwa adetola adetoun adewunmi adeyemi adham
adhiambo adiza adjoa adnane adonai adoracion adriatik adwoa aera aeron afaf afia afnan afolabi afroditi afroza afsana afsaneh afshan aftab afua afzal
aga agam agapi agim agne agostinho agron agueda aguinaldo aharon ahlam ahmadullah ahsan ahu ahura aideen aifang aigars aikaterini aiko ailbhe aileas
ailidh ailish aiman ainara ainars aine ainhoa aino aishah aishwarya aisling aislinn aiste aitana aitor aivars ajith ajmal ajoke akachi akanksha akbar
akello akhil akhtar aki akif akihiro akiko akin akinola akinwale akinyi akiva akosua akshay akua akuba akwasi alaa alaba alae alannah albana albi
albie alby aldis aled aleem aleena aleesha aleha alekos aleksei alemayehu alero alev alexei alexey algernon algimantas algirdas alireza alketa almaz
almeida almudena alojzy alonso altin alun alvydas alwyn alyaan alyona alys amabel amadeu amaechi amaia amaka amal aman amandeep amanpreet amarachi
amardeep amarjit amarpreet ambika ambreen amela amelita amena ameur amias aminullah amirali amirhossein amita amitabh amjad amna amol amrik amritpal
anab anahit analyn anam anastasiia anastasios anastasiya anat anathi anatoliy anatoly anaya anayo andie andreia andrii andris andrius andriy
andronikos aneela anees aneesa aneirin aneurin angeliki angelito angharad aniela aniket anisa anisah anisse anitha anjana anju anjum ankit ankita
ankur anmol annabeth annalisa anneka anoop anshul antanas anthea antonieta antonis antti anuj anuli anuoluwapo anupam anupama anuradha anusha anushka
anwar anwara anwen anyango anzhela aobha aodhagan aodhan aoibhe aoibheann aonghas aparecida aparna apio apolonia apostolos aqeel aqib aqsa araba
araksi araminta arantxa aranzazu ararat arash aravind aravinthan arben arber archana ardal ardalan ardian ardit ardita areej aref arek areti arezoo
argyris arham arifa arinola arinze arisha aristea aristides arjan arjeta arminda arnav arnel arnis arooj arpine arpita arsalan arshad arshdeep arta
artak artan artem arti artin arturs artyom arulkumar arulmozhi arunas arvind arvinder arvis arvydas arwel aryeh arzu asaad asad asadullah asaf asal
asami asanka asante asantewaa asbjorn aseel asela asen asghar ashan asher ashfaq ashiq ashish ashkan ashling ashokan ashot ashraf ashwin ashwini
asier asif asim aslam asmae aspasia astghik astrit asuka asuman asuncion ataa atefeh athanasia athanasios athar athol atieno atif atiq atiqa
atiqullah atoosa atsuko atsushi atul audrius aukse aulay aurelija ausra avan avigail avin avinash aviva avneet avraham avrom avtar awais awino ayaka
ayako ayanda ayanle ayat ayberk aybuke ayca aydin ayesha ayfer aygul aylmer aynur ayo ayobami ayodeji ayodele ayomide ayoola ayotunde aysel aysen
aysun ayub ayumi ayush azad azadeh azam azar azeem azhar azita azubuike azza azzedine babajide babak babar babatope babirye bahar bahareh bahati
bahman bahram baiba bajram balachandran balaji balbina baldeep baldev baljinder baljit balraj baltasar balvinder balwant balwinder bamidele banba
bandara bankole banu baozhong baraa baraka barasa bardhyl barialai barnaby barra bartek bartholomew bartlomiej baruch basel bashar bashir bashira
bashkim basia basit bassam bassem batool batoul batsheva bayan baz bazza bea beathag becca becks begona begum behar behnam behnaz behrouz behzad
beibhinn bekim belen belgin belmiro beltran benazir benedicta benita benjy bento bereket berhane beril berivan berna bernadeta bernadett bernardita
bertie besa besart besjana besnik bess bestoon bethan betsan betul bev bex beyza bharati bhavana bhavesh bhavik bhavin bhavini bhavna bhumika
bhupinder bhuvaneswari biddy bijan bikram biljana bilqis bilyana bimala bina bingbing biniam binod birger birgul birsen birthe birute bisi bisma
bismillah bisola bistra bita bjorg blagovest blaine blaithin blathnaid bledar blerim blerina blerta blodwen bodil bodunrin bogi bogna bogumil
boguslaw boguslawa bola bolaji bolanle boleslaw bolu boluwatife bongani borge borja borya boryslav boutaina boyko bracha braith branca branko branok
branwen breda brianna brid britta brodie bronach bronagh bronislaw bronte bronwyn brynmor bryony buddhika bujar bukky bukola burim busayo bushra
busisiwe busra byung caasha cabdi cadence cadi cadoc cador caetano cagri cahal cairbre caitriona calum canan candelaria cansu caoilfhionn caoilinn
caoimhe caolan caolin caradog caragh carlene carly caron carwyn carys cass casvelyn cathair cathleen catia catriona cavit cayden cayetana cayetano
cecily ceinwen cemile ceri ceridwen cerys chadi chaewon chaimaa chamara chamari chaminda champika chana chandana chandima chandrika changming chanho
chanpreet chantelle chaoxing charalambos charanjit charis charmaine charu chas chathura chathuri chebet chelvi chenxi chepkemoi cherrylyn cheruiyot
cheukyan chiagozie chibueze chibuike chibuzor chichi chidera chidiebere chidinma chidozie chiedozie chiedza chieko chigozie chiharu chijioke chika
chikaodi chike chima chimamanda chiman chinasa chinaza chinelo chinenye chinonso chinwe chinyere chipo chirag chisom chitra chiwai chiyo chizoba chlo
chnar chrissie chrissy christabel christos chrysanthi chrysoula chukwudi chukwuemeka chukwuka chukwuma chunhua chunmei cian ciana cianan cidalia
cintia ciorstaidh clarice cleber cledwyn cliodhna cliona clodagh clwyd codie coinneach colum comhghall conal conall conan conceicao conn connla
constantino corazon cormac cosmas costas covadonga cressida crispin cristi cristovao csilla cuan cuma custodia cynan czeslaw czeslawa dace daehyun
dafni dafydd dagny dahabo dahir dai daichi daiga daiki dainis dainius daire dairine daisuke daithi daiva daiyu dalal daljeet daljinder daljit dalma
dalvinder damianos damilare damilola damith dandan daniyel danni danut danylo darcey darcie darcy dardan dariush darshana darya daryoush dasha
dattatraya davinder davit dawa dawei dawit dawood dayo deaglan deandre dearbhail dearbhla debby deena deepika deepti deeqa degan deidre deimante
deiniol dejan dejana deji deka dele delfim delroy delyan delyth demelza demilade deming denes denilson denitsa denton denys denzel denzil deolinda
derbhla derec deri dervila dervla desislava devang devinder devora devrim dezso dhahira dhan dhanya dharmesh dharshini dhaval dhurata diarmaid
diarmait diellza dijana dilani dilhani dilip dilovan dilpreet dilraj dilruk dilshan dilsoz dilwyn dima dimitar dimitra dimitris dinah dinusha dionne
dionysia dionysis diorbhail dipak dipti divina diyana dmitri dmitriy dmitry dmytro doaa dogukan domhnaill domhnall dominador domingos donatas doncho
donella donghyun dongmei dongwook donika donnacha donncha donnchadh donogh donya dorinda dorje dottie dotun dougal dougie dragan dragana dragoslav
drilon drita drusilla duaa dugald dulani dulcie dumisani dupe dursun dvora dwynwen dyfan dyfed dympna dzenana dzintars eabha eabhan eachann eadaoin
ealasaid eamon eavan ebele ebenezer ebere ebi ebrahim ebubekir ebuka ebyan edanur edem edgars edie edilson edin edina edlira ednyfed edson eduart
edurne eesa efa efosa efstathios eftychia eftychios efua egbert egidijus egil egils ehsan ehtisham eibhlin eider eifion eiji eileanoir eilid eilir
eilis eilish eimantas eimhear eira eirian eirini eirlys eirwen eirwyn eisa eitan ejike eka ekam ekaterina ekene ekow ekta ekua elaheh elazar
elefteria eleftherios eleri elfed elham elikem elimelech elira elis elisabet elisabete elisavet elisheva elitsa eliyahu ellery elma elnaz elod elowen
elpida eluned elvir emaan eman emerenciana emiko emina emlyn emmanouil emmanuella emmeline emrys emyr encarna encarnacion enda endre endri enfys
eniko eniola enitan enkeleda ennis entela enyonam enza erald eranga erdogan erfan eriko erion erjon erkki erkut erlinda ermal ermias ermira erno
errol erskine eryk eryl erzsebet ese esi esmail esmatullah esme espen esraa estanislao estevao esti estrelita esyllt etelka ethna etleva etsuko etta
euan eunan eunbi eunhye eunji eunjung eunkyung eunsook eurig eurwen euryn eustace evaldas evangelia evangelos evanthia evdokia evgeni evgenia evgeny
evija eylem eyob ezgi ezinne fabricio facundo fadekemi fadel fadia faduma fadumo fadwa faezeh fahad fahd faheem fahim fahmida fahrudin faigy faisal
faiz faiza fakhra falak falguni fangfang fanis farahnaz farai faramarz farangis faraz fardin fardowsa fareed fareeda farhan farhana farhat farhia
fariba fariborz farida farishta farley farnaz farooq farrah farrokh farrukh farshad farshid faryal farzad farzana farzaneh fasiha fatbardha fatema
faten fathi fathima fathiya fatiha fatimah fatjon fatmir fatuma fawad fawzi fawzia faycal fayyaz fayza fazal fazila fearchar feargal feargus fedir
feidhlim felim felismina fely fenella fengying feras ferdous fereshteh fereydoun ferghas fernao feroz ffion fflur ffraid fiachra fiadh fianna fiifi
fikayo fikre fikru filimon filippos finbar finbarr fingal finnegan finnuala fintan fionan fionnan firdaus firouzeh firoz fisnik fitsum fitzroy fjolla
flaka flannan flordeliza florrie flutura fola folarin folasade folashade folu forough forouzan foteini fotis fouad fowsiyo fozia freshta frode
fructuoso fruma fumiko fumio fungai funke funmi funsho furaha furqan gabby gabija gaenor gaetana gagan gagandeep gaizka gajan galip ganesan garbhan
gargi gari garmon gaurav gauri gavriel gavril gayan gayane gayani gaynor gayoung gazmend gazza gbemi gbenga gearoid gebre gediminas geetha geir genet
gennady genti gentian geoff georgi georgie georgina georgios geraint geraldo gerallt gergana gerlando gershon gertie gethin gevorg gezim ghada ghaith
ghassan ghazal ghazala ghazaleh ghina gholam ghulam giampaolo giampiero giannis giansalvo giedre gifty gila gill gillespie gilson ginny gintaras
gintare giordana giorgi giorgos giovana girma girts giselle gisle gitty giusy gizella glenroy glenys glykeria glyn glyndwr glynis glynne gobnait
gocha godwin gohar gokhan golnar golnaz gordy gorka goro goronwy gosia govind gowri gowtham graca graciete graeme grahame grania greig grier grigor
grigoris gro gruff gruffudd gruffydd grzes guanghui gudmundur guilhermina guinevere guiying gulalai gulay gulcan guled gulistan gulizar gulnur gulsah
gulseren gulsum gulten guluzar gumersindo gunhild gunjan gunta guntars guntis gunvor guohua guoliang guoqiang gurbaksh gurcharan gurdeep gurdip guri
gurinder gurjit gurmeet gurmit gurnam gurpreet gursharan gurtej gurvinder gustaw guto guzin gwenan gwenda gwenfair gwenllian gwenno gwenyth gwilym
gwladys gwyn gwynfor gwynne gyan gyongyi gytis gyula haakon habibe habibullah hacer hadas hadassah hadeel hadil haein haeun haf hafeez hafida hafiz
hafsah hafwen haidar haider haifa haile hailu haitao haitham haiyan hajnalka hajra hajrije hakki hakob hala haleema haleh halime halinka halvard
halyna hamad hamdan hamdy hameed hamida hamide hamidreza hamidullah hamiyet hamna hanadi hanane haneen haneul hanh hanieh hanif hanifa hanin hansol
hanzala haoran haralambos harbans harbhajan hardeep hardev hardik hardip haresh harinder harini haris harjinder harjit harjot harkirat harleen harman
harmeet harminder harmit haroon harpreet harsha harshad harshal harshil harsimran haruka haruki haruko harumi harvinder haseeb hashim hasina hasini
hasmik hasmukh hasnain hauwa hawre hawys hayk hayri hayriye hazal hazem heba hedd hedydd heejin heena heeyoung hefin hege heikki heiman heitor hejar
hekmat hekmatullah heledd helina heloisa hemal hemant hemin hemlata hend hengameh henley hennadii herbie herculano hernani hesham hessam hetal hetty
heulwen hibo hicran hidayat hidayet hideaki hideki hideko hidetoshi hien hifza hikaru himanshu hina hinata hinda hiral hiran hiren hiroki hiroko
hiromi hiroyuki hirut hisako hisham hitesh hitomi hitoshi hiwa hjordis hlib hoang hodan hodo hoiyan homa homayoun hongmei hongyan honoka honorata
hooman horatio hormoz hosna hossein houman houria houssam hovhannes howie hoyin hozan hrant hripsime hristina hristo hryhorii huaqiang huda hughina
huifang huimin humaira humera humphrey humza huriye husain husna hussain hussam huw huyen hyejin hyeri hyerin hyewon hyojin hysen hyun hyunjin
hyunjoo hyunjung hyunsoo hyunwoo hywel iakovos ianthe iarla iarlaith ibidun ibironke ibolya ibon ibraheem ibtissam ibukun ichabod ichiro icilda
idalina idit idoia idowu idwal iefan iestyn ieuan ieva ifan ife ifeanyi ifeanyichukwu ifeoluwa ifeyinwa ifor ifrah iftikhar ifunanya iga ige ihab
ihor ihsanullah ijaz ijeoma ikechukwu iker ikhlaq ikhlas ikra ikran ilango ildiko ilhaan ilidio ilir ilirjana iliya illtyd ilya ilze imanol imee
imesh imtiaz inacio inaki inam inas inayah inayat indran indre indrit indu inese ingemar ingvar inho inigo inmaculada innes insha ints ioanna ioannis
iolo ionie iorwerth iqbal iqra iraj irakli irati iratxe irineo irini irmantas irum iryna isagani isamu isaura iseabail ishaan ishan ishbel ishita
ishrat ishwor isik isilda isioma islwyn isma ismahan ismat israr isuru itai itamar ithel itsuki itunu itziar ivanna ivars ivaylo ivelina ivett ivylyn
iyabo iyanu iyanuoluwa izaskun izhar izumi jaakko jabbar jabeen jaber jabulani jac jacinda jacint jacinta jacki jacqui jadesola jaehyun jaemin jaewon
jaeyoung jafar jagdip jagjit jago jagoda jagpal jagruti jagtar jagwinder jahan jahanara jahangir jahmai jahmal jahmari jaimin jair jaiye jalal jalila
jalpa jamac jamesina jamshed jamshid jamuna janaina janak janaka janaki jandira janette janith jannat jarek jarlath jarle jarmo jasbinder jasbir
jasdeep jasiek jaskaran jasleen jasmeet jaspal jaspreet jasvinder jaswant jaswinder jatinder javad javaid javed jawid jaxson jayant jayanti jayesh
jayshree jeb jeet jeevan jefferson jegan jemima jen jenni jennylyn jeno jenson jepkosgei jericho jeta jethro jeton jeyakumar jeyanthi jeyaram jhun
jiahui jiajia jialing jiaming jianfeng jianguo jianhua jianjun jianming jianping jiaqi jiawei jiaxin jiayi jide jieun jigar jigna jignesh jihad
jihoon jihye jihyun jilly jimbo jimin jina jinan jingjing jingyi jinhee jinho jinhua jinwoo jinyoung jiro jisoo jisun jiwon jiwoo jiyeon jiyoung
joaquina jocasta jojo jokin jola jolene jolyon jomar jonalyn jonatas jongho jongsoo jonida jonjo jonny joohyun joona joowon jordao jorgina jorunn
jory joselito joss jotham joumana jovelyn jovica jovy joycelyn juanito juanjo judit judite juha juhee jukka julianna julija juma jumoke junaid jungho
junghwa jungmin junho junichi junjie junko junseo junwei junyoung juozas jurga jurgita juris jussara jussi justas juwayriyah jyothi jyotsna kabita
kadeem kadisha kagiso kaifeng kainat kaisa kaito kajal kajsa kakit kala kalaivani kaleem kalliopi kalliroi kalman kaloyan kalpesh kalsoom kaltuma
kamal kamalini kamaljit kamalpreet kamau kaming kamini kamyar kana kanagaratnam kanako kanchana kandiah kanta kanwal kaori kaoru kapil karabo
karamjit karanja karanjit karanvir karem karishma kariuki karo karolis karoly karthika karwan kashif kashvi kasia kaspars kastriot kasun katalin
kateryna kath kathie katlego katsumi katsuo katy katya kausar kauser kaushal kaushik kaveh kavindu kavitha kavya kawa kayal kaye kayhan kayode kayvan
kaz kazia kazue kazuhiko kazuhiro kazuki kazuko kazuo kazuya keelan keelin keeva kegan kehinde keiichi keiji keiko keisha keisuke kelechi kelsey
kemar kemi kendal kenechukwu kensa kensuke kenta kentaro kenzie kerensa keri kerri kerrie kerwin kestutis ketan ketevan ketheeswaran ketki kev keyvan
kezban kgomotso khachik khadeeja khadijah khadra khagendra khaldoun khaled khaleda khalida khalilullah khanh khansa khanyi khatera khawla khaya
khizar khloe khoa khosro khrystyna khurram khushboo khushi khyber kianoush kibrom kidane kidist kieron kieu kikelomo kimani kimia kimiko kimoy
kingsley kinjal kipchoge kiprono kiptoo kirandeep kiranjit kirby kiriaki kiril kirit kirsi kirsteen kirsti kirubakaran kishan kishor kishore kiyoshi
kjartan kjersti klajdi kleanthis kleber klodian kobina kogulan koichi koji kojo kolade kolawole komal konstantina konstantinos korede korhan kosi
kosisochukwu kostas kostiantyn kosuke kotaro koula kourosh krasimir krasimira krenar kreshnik krishnan kristaps kriszta krisztina kruti krzysiek
kseniia kshitij kubra kudakwashe kudret kudzai kufre kuganesan kujtim kulbir kuldeep kuldip kuljit kulvinder kulwant kulwinder kumaran kumaravel
kumiko kumudini kunal kundai kundan kunle kurdistan kursat kurtulus kusum kwadwo kwaku kweku kwesi kwokwai kyoko kyosuke kyran kyriaki kyriakos
kyrylo kyunghee kyungmin kyungsook labinot lachezar lachie ladan ladi laercio lahiru laiba lailuma laima laimonas lainey laith laiwah lakhbir lakhvir
lakhwinder lakmal lakshitha laleh lali lalit lambros lamis lando lanja lanre lanying laoighseach laoise lasantha lasha lasma lata latha latisha lauro
lawale layal layeqa layton lech ledina leena lefteris leighton leili leire lekan lenuta leocadia leokadia lerato leshawn lesia lesya lettice lettie
levan levon lhamo liadan liadh liddy lidiia lihua liibaan liisa lijuan lilah lilibeth liling lilit liliya liming linas lindita lindiwe linford
lingling linzi liping liridona lirim litsa liubov liudmyla livvy liwayway liwei liying lizandra ljubomir ljuljeta lleucu llew llewelyn llinos llyr
lobsang lochlainn lochlann lockie logeswaran lolade lolly lonan longwei lorant lorcan louella loukas loveday lowenna lowri loz lubaba lucica lucilia
lucyna luigina lujain lule lulzim luma luned lungile luqman lurdes lusine lutfiye lutfur luul luwam luxmi luzia luzviminda lwazi lyndsay lyndsey
lynsey lyra lysander lyubomir lyubov lyudmila lyudmyla maame maaria mabinty mabli macarena machiko maddie maddy madhav madhavi madhu madhur madiha
madog madoka madushan maen magdalini magdolna magne magni maha mahad maham mahboba mahbub mahbuba maheen mahela mahin mahinda mahira mahlet mahmood
mahmud mahmuda mahnaz mahnoor mahsa mahshid maiken maimuna mair maire mairi maisa maisie maisy maite majd majdi majid majlinda makanaka makbule
makena makiko makinde makis makoto malachy malaika malalai malcolmina malgosia maliha maliheh malini malith malka malky mamoona mamun manabu manahil
manav mandana mandar mandeep mandip mandla mangesh manijeh maninder manjeet manjinder manjit manju manjula manolis manolo manori manpreet manraj
mansoor mantas manuk manvir manwai maqsood marcie marcio marcy mared mareks marged margery mariagrazia mariami mariangela mariapia mariarosa maricel
maricris mariel mariia mariko marios maris marites marivic mariya mariyana markku marlyn marni maroula marsaili marsela martins martynas marva maryla
marysia maryum marzieh masaaki masahiro masako masami masao masaru masashi masato masayuki masha masih masood masoud masoumeh massen masuma mathan
mathangi matiullah matloob mauricia maurizia mawuli maxamed mayada mayank maymuna mayooran mayowa mayumi mayur mayuri mazen maziar mbali mbugua meabh
meadhbh mebrahtu medb medha megha megumi mehak mehari mehboob mehnaz mehran mehrdad mehreen mehrnaz mehrnoosh mehrzad mehul mehwish meical meifang
meifong meihua meiling meinir meirion meiying melahat melchor meleri melika menachem mengmeng mengyao meraud mercedita meredydd merfyn merhawi merita
merja merlene merlinda merlita meron merryn mervat mervyn mesfin metehan meurig mevludin mhairi mher miae michalis michealin michiko mickey mickie
midori mieko mihailo mihaita mihangel mihiri miho mihoko mihret mijin mikey mikhail mikko mikyung milad milagros milanka milda milind millicent
miloje miloslawa milosz miltiadis mimi mimmo mimoza minahil minako minal minas mincho mindaugas minghui mingming mingxia minhaj minhanh minho minji
minju minjun minkyung minna minoru minseo minsoo minyoung miodrag mirae mirel miren miri mirjana mirjeta miroslawa mirsad mirtill mirvat mirwais
misaki mishal misook mital mitesh mitra mitsuko mitsuo mitul miyoko miyuki mizuki moataz moazzam modestas modupe moeen mogens mohamad mohamud
mohannad mohanraj mohcine mohibullah mohit mohsen mohsin mojgan mojisola mojtaba moll momcilo momina momoko monal moncef monira montserrat morayo
mordecai mordechai morenike morfudd morfydd morteza morven morwen morwenna mosope mostafa motoko mouad mouna mounir moya mrinal mubarak mubashir
mubeccel mucahit mudassar mueez mugunthan muhammet muhittin muireall muiris muirne mujahid mujib mujtaba mukasa mukhtar mukta mukund mulu mulugeta
mumbi mumina muna munashe munawar munazza muneeb muneera mungo munira murad murali muratcan murchadh murdina murdo murilo mursal mursel murtagh
murtaza musab musarat musawer mushtaq muskaan muslum musrat mutaz muthoni mutiu mutlu mutua muzaffar muzammil mwangi mwende mydung myfanwy myfi
myftar mykhailo mykola mykyta myrddin myroslav myroslava myrto myunghee naana nabeel nabeela nabila nabin nabukenya nachman naciye nadarajah nadeem
nadeesha nadiia nadim nadira naeem naeema nafeesa nafisa nafiye naftali nagarajah nagat nagham naheed nahida nahom naina najam naji najib najiba
najibullah najma najwa nakato naledi nalubega namal namrata namukasa nanako nanami nandi nandini nanette nant naoimh naoise naoki naqibullah narek
naresh narges nargis nari nariman narine naseem naseema nashwa nasim nasima nasira nasra nasrat nasreen nasrin nassima nastaran nastia nastya
nataliia nataliya nate natercia natia natividad natnael natsuki natsuko natsumi navdeep naveed navid navjot navneet navpreet navtej nawaf nawaz nayab
nayana nayef nayeon nazanin nazar nazarii nazia nazifa nazife nazih nazir nazira nazma nazmin nazmiye nazmul ndidi neasa nebahat nebojsa nechama
nedzad neel neelam neema neeraj neeta negar negin neide nekane nektaria nektarios nello nemanja nenad nenita nerijus neriman neringa nerissa nermin
nertila neslihan nessa neusa neves neville nexhmije nezahat ngan nghia nguyet nhan nhi nhien nhu nicanor nicki nickie nicky nicol nicolau nieves
nighat niharika nijole niki nikolaos nikolay nikoleta nikoletta nikos nikunj nilab nilam nilanthi nilay nilesh nilofar niloofar niloufar nima nimal
nimali nimco nimesh nimet nimisha nimo nimra ningning niraj nirav nirmal nirmala nirmalan nirosha niroshan nirujan nisar nisarg nishan nishant nishat
nishita nishtiman nissim nita niti nitin nitish niusha niven niyati niyi njeri njoki njoroge nkem nkemdilim nkiru nkiruka nnamdi nneka nnenna noboru
nobuko nobuo nobuyuki noemia noga noirin nokuthula nollaig noluthando noman nomathemba nomsa nomvula nonhlanhla nonso noora noorullah noriko normunds
norrie nosa nosheela nosheen nouman nouredine nourhan noushin novak novelita ntombi nune nunzia nuray nurcan nurdan nureddine nurhan nuriye nurten
nusaiba nusrat nuwan nwando nyambura nyaradzo nyasha nyima nyla oanh obaid obi obiageli obioma ochieng octavius oddvar odete odharnait odhiambo
odunayo ofer ofir ogechi ognjen ognyan ogulcan oighrig oihane okello okoth oksana olabisi oladapo oladele oladipo olafur olaia olaide olajumoke
olalekan olamide olanrewaju olaoluwa olatunde olatunji olatz olav olawale olayemi olayinka oleh oleksandr oleksandra oleksii oleksiy olena olesia
olesya olha olivera olivio olubunmi oluchi oludare olufemi olufunke olufunmilayo olugbenga olujimi olukayode olukemi olumide olumuyiwa olusegun
oluseun oluseyi olusola olutayo oluwabunmi oluwadamilola oluwafemi oluwakemi oluwaseyi oluwatobi oluwatosin oluwatoyin oluyemi olwen omaima omair
omayma omid omkar omolara omondi omotayo omotola omowunmi onat oneil oner onome onyango onyeka onyekachi onyinye opeyemi ore oreoluwa orestis
orfhlaith orges oriol orit orji orlagh orlaith ors orsolya osagie osama osamu osas osaze osbert oshadi oshoke osian oskars osmo ostap oswin otar
otieno ottavia otylia ouafa oumayma ove owain oyinkansola oykun ozgul ozturk paca padam paddy padhraic padraigin paidi paivi palesa pallavi palle
palwasha palwinder panagiota panagiotis panashe pandelis pankaj panos pantelis parag paramjit paras paraskevi pardeep paresh parham parisa parminder
parmjit parri parsa parth parul parvaiz parveen parvez parvin parvinder parviz parwana pasang pascoe pascual pasha pasqualina pathum paudie paulino
paulius pavandeep pavlo pavlos payal paz peder pedr pegah peigi peipei pejman pekka pema pemba pengfei pepa perdita peredur peregrine perel
persephone pervaiz pervez pesach peshraw pessy petri petrit petro petros petter petya peyman phat phelan phelim philomena phineas phong photini phuc
phung phurba phyllida piaras pierpaolo piers pina pinar pinchas pingping pino pirabu pirakash piran piriya pirjo piroska piyush plamen plamena polat
polina polyxeni ponnambalam poonam pooneh pooya poppy portia pouria pouya povilas prabakaran prabath prabhdeep prabhjot prabina prachi pradeepa
pradip pragna prakriti prakruti pramod pranav prasanga prashant prashanth pratibha pratik pratima praveen pravin pravina preben predrag preeta
preetinder prerna prescila pritesh prithpal prithvi priti priyanka priyantha prue przemek puiling puja punam punit purificacion purna purvi pushpa
puvaneswari qaali qaiser qamar qasim qendrim qianqian qiaoling qinghua qiuyue quan qudratullah qudsia quoc quratulain qusai quy quyen rabab rabah
rabbie rabeea rabie rabih rabindra rabiya radhika radost radwan raed raelene rafe rafferty rafi rafia rafik rafiq ragavan raghad raghav raghda raghu
ragnar ragnhild rahaf raheel raheela rahima rahman rahmatullah rahmon raihana raija raimondas raimonds raimundo raine raivis raizy raja rajaa rajani
rajat rajbir rajdeep rajeev rajeswary rajkumar rajnish rajpal rajshree rajvinder rajwant rajwinder rakel rakhi rallou ramadan raman ramanan ramandeep
rameen rameez ramil ramin ramla ramsay ramsha ramunas ramune ramzan ramzi ranald ranbir randa randeep rangana rani ranil ranjani ranjodh raouf rasa
rasha rashed rasheda rashida rashidah rashmi rasika rasoul rathika ratko ratna rauno raveena ravichandran ravinder ravindra ravneet rawan rawand
rawda raza razan razhan razia rebin rebwar redouane reem reema reena refilwe reham rehan rehana rehema rehman reidar reiko reinaldo remziye rena
renan renia renu renuka resham reshma resit reuven rexhep reynaldo rezan rezso rhian rhianwen rhidian rhodri rhona rhonwen rhuaridh rhun rhydian ric
ricarda ricardina ricarte richa ridvan rieko riffat rihab rihana riikka riitta riko rima rimantas rimas rimsha rinor risa rishabh rishi ritva ritvars
rivky riya riza rizalina rizwan rizwana roald robby roddy rodel rodelio rogerio roheena rohini rohullah roise rojda rojin rojina rokas rokeya rola
rolly romario romesh romilly romulo ronain rongrong roni roozbeh ropafadzo roqia roque rosalba rosalina rosamund rosangela rosaria roseanna roseanne
roshan roshanak roshni rositsa rossa rostyslav rotimi rowaida rowley roya roz rozafa ruadhan ruaidhri ruairidh ruaraidh ruari ruaridh ruba rubab
rubeena rubina ruchi ruchie ruchika rudina rudo ruel rufaro rukayat ruken rukhsana rukhsar rukia rukmini rula rumbidzai rumen rumeysa rumyana ruolan
ruoxi rupa rupal rupali rupesh ruqaiya ruqayyah ruqiya rurik ruslana rustem rusudan rutendo rutvi ruvimbo ruwan ryker ryo ryoko ryosuke ryota
ryszarda ryuichi saadet saadia saado saara sabah sabahat sabeen saber sabiha sabira sabita sabrin sabriye sachi sachiko sachini sadaf sade sadegh
sadek sadhbh sadia sadik sadiq sadiqa saeed saeeda safaa safak safina safiye safiyo safiyyah safwan sagal sagrario sahand sahar sahara saher sahil
saif saima saime saimir saira sajad sajid sajida sakari sakine sakthi salah salahuddin saleem saleema saleh saleha saliha salima salman salvadora
salvatrice salwa samad samah saman samaneh samar samarth sameera samer samina samiullah samiya samjhana sampada sampath samra samrawit samreen samsam
samvel sanah sanam sanath sanaz sanchita sandamali sandhya sandip sandis sanela sanghoon sangita sangmin sangwoo sania sanika saniye sanjeev sanjeewa
sanjiv sanket santosh sanu saori saorla sapna saqib sarabjit saravanan sarbjit sarfraz sargis sari sarika sarita saritha sarolta sarp sarswati
sarunas sarwar sarwat sasan sathish satinder satnam satoko satomi satoru satu satvinder satwant satwinder satya saulius saurabh savita savvas
sawsan sayaka sayed sayuri sazan sead seamie seanan sebghatullah sediqa seema sefa segun segundo seiichi seija seiji sejal selam selamawit selcan
selman selorm selvam semen semhar semiha senad senait senam senan senayt senga seniha senthil seohyun seojun seonaid seosamh seoyeon seoyoung sepehr
sepideh seray sercan serdar sergei sergey sergii serhan serhii serhildan serhiy serife serra setareh setsuko seulgi seungho seunghyun seungmin sevak
sevgul sevilay seyhan seyi seyit seymour sezen sezer sezgin shaban shabana shabaz shabir shabnam shadi shadia shafaq shafiq shafiqa shafiullah
shafqat shagufta shahab shaheda shaheen shahid shahida shahin shahla shahnaz shahram shahriar shahrukh shahrzad shahzad shahzadi shailesh shaimaa
shaindy shaista shakeel shakil shakila shalini shama shamim shamima shams shamsa shamshad shamsul shan shanika shanique shanmugam shanshan shanta
shantel shantelle shantilal shaohua shapour shaquille sharanjit sharareh shardul sharif sharlene sharmini sharona shashank shatha shaukat shauna
shaya shazia sheelagh sheena sheetal shefali shefqet shehan shehnaz shehzad shelby sheraz sheree shereen sherene sherif sherko sherrie shervin shideh
shigeko shigeru shihong shilan shiloh shilpa shima shimon shingai shinichi shinji shinobu shiori shira shirin shital shiva shivam shivang shivani
shizuka shizuko shkelqim shloime shlomit shlomo shmuel shno shoaib shobha shohreh shokhan shoko shola sholto shona shoshana shota shova shpend
shpresa shraddha shrenik shreyas shriya shruti shuang shubham shufen shuhua shuichi shukri shukria shulamit shumaila shuying shwan shweta siamak
siavash sibongile siddharth sidika siencyn sifiso sigita siham sihan silan sile silvestre silvino silviya sima simarjit simbarashe simcha simisola
simran simranjit simret simrita sinisa sinnathamby sintija siofra siomha sion sioned siphiwe sipho siranush sirin sirjana sirpa sirwan sita
sithembiso sitki siufong siuling siuyin sivakumar sivanesan sivaraj siwan siyu sizwe skender skirmante slawek slobodan slobodanka sneha snehal
snezana snezhana soad sobia socorro sofiia sogand sohaib sohail sohaila sohee soheila sohrab sojung sokol sokratis sola solomiia solomon solvita
somhairle sonal sonali sonam soner soniya sonsoles soojin sookja sooyoung sope sora soran sorcha sorley soroush sotiria sotiris souad soufiane
souhaila soukaina soumya souri soyeon soyoung spomenka spyridon spyros srdjan sretko sridhar srinivas sriram ssali stacie stanislawa stasys staszek
stavros stavroula stefanos steffan stefka steinar stelios steph stevan stoyan stoyanka stratos struan stu sture stylianos suad suada subas subin
subramaniam sucaad sudarshan sudha sudhir suela suganthi suha suhad suhaib suhail sujan sujay sujeevan suji sujin sukhbir sukhdeep sukhdev sukhee
sukhjinder sukhjit sukhmani sukhpreet sukhraj sukhvinder sukhwant sukhwinder sukie sukran sukyee sulaiman suleiman sulo sumaira sumaiya sumathi
sumaya sumayyah sumeet sumera sumeyye sumiko sumin sumit sumita sumith summaya suna sunanda sundar suneeta sunghee sungho sungmin sungwoo sunhee
sunil sunmi sunyoung supriya suranga surayya surbhi surekha surendra sureyya surinder surjit susannah susantha sushant sushila susumu suthan suyin
suzanna suzi suzy svante svein svetoslav svitlana swaran swarna syd syed syeda synnove szabina szilard szilveszter szilvia tabassum tadas tadashi
tadek tadesse taehyun taeyang tafadzwa tahani tahira tahmina tahseen taichi taiki taimoor taisiia taiwo taiyba tajinder takahiro takako takao takashi
takayuki takudzwa takumi takuya tala talal talan talfan talfryn taliesin tallat tallulah tam tamaki tamar tamika tamiko tamsin tamsyn tanaka tanisha
tanmay tannaz tansel tansu tanveer tanvi tanvir tanwen tanzeela tanzila taoufik tapiwa taqwa taranjit tarek tariq tariro tarlochan taro tarquin
tarsem taruna tashana tashi tasleem taslima tasneem tasos tasoula tatenda tatevik tatiane tatsuo tatsuya tauqeer tawanda tawfeeq tawfiq tawiah taylan
taym tayo tayyab tayyiba teasag tebogo teemu tegan tegid tegwen tegwyn tehmina teifi teige teilo tejal tejinder tekle telmo telor temi temidayo
temilola temitayo tendai tendayi teniola tenzin teofilo teresita terez terje terrie teruko tesfalem tesfay tesfaye tetiana tetsuo tetsuya tetyana
teuta tewodros thabani thabo thach thaer thamarai thamer thanasis thandeka thandi thandiwe thang thanos tharanga tharani tharindu tharmalingam
thayalan themba thembi theodoros theofanis theologos thien thilini thinh thiru thisara thoa thodoris thokozani thomais thor thorbjorn thorleif thuan
thuc thuong thushara thusitha tiantian tiarnan tierna tiernan tigist tigran tiina tika tillie tilly tinashe tinatin tingting tinh tinotenda tirion
titilayo titilola tivadar toan tobe tobechi tobenna tobi tochukwu todorka toirdhealbhach tola tolani tolgahan tolu tolulope tomek tomi tomiwa
tommasina tomohiro tomoko tomomi tomos tomoya tonia tonie tonino tope torgeir tori torill torquil torrin torstein toru tory toshiaki toshiko toshio
toshiyuki tosin touraj tova tovah tove toyin trac tracie treasa trefor trev trevon trieu trifa trina tris trish tristram trixie trond trong trung
truong trygve tsegay tsehay tsering tshepo tsitsi tsubasa tsutomu tsuyoshi tsvetan tsvetelina tsvetomir tszching tuathal tucker tudur tugce tuija
tuncay tunji tuomas turlough tuula tuyen tweli twm tymofii tyreece tzipora tzippy tzvi uaine ubah ubaid uche uchechi uchechukwu udara uday udaya
udoka ugne ugochi ugochukwu ugonna uinsionn uisdean uju ujunwa ujwal ulas uldis uliana ulisses ultan ulysses umair umaira umaiza umar umara umesh
ummay umme unai unathi unni upinder upul ural urmi uros urpo urszulka urvashi usama utkarsh uxue uyen uzair uzma uzo uzoamaka uzoma vadym vahagn
vahan vahit vaibhav vaida vaidas vaidotas vaios vaishali vaithehi vakhtang valbona valdas valdet valdir valdis valdrin valerii valmir valon vandana
vanderlei vangelis vani vanita vanya varatharajah vardan varduhi varinder varsha varun vasana vasant vasanthi vasiliki vasilis vaso vassiliki vasu
vasyl vasylyna vathany vatsal vaughan vazgen veena veerpal vegard veikko velichka velmurugan venancio venetia venkat venkatesh ventsislav veselin
veselina viacheslav vibha victoriano vidar vidhi vigdis vigneswaran vihaan vija vijaya vijayalakshmi vika vikas vikash vikrant viktoriia viktorija
viljo vimbai vimla vinayak vineet vineeta vinh vinicius vinita vinny vipin vipul viraj virat viren virginija vishal vishwa visinel vitaliano vitalii
vitaliy vitaly vittorina vivaan vivek vjollca vladut vladyslav vlatka vlora vojislav vojta volodymyr vuong vural vusi vytautas wacek wadih wafa wafaa
wafula wahab wahiba wahid wahida wahidullah waikit waiming wairimu waiyin wajid wajiha wakana walaa waleed wallis wambui wanderley wandile wangari
wangui wanjiku wanjiru wanyama waqar waqas warsame wasantha waseem wasim wasswa wazhma weidong weiguo weijie weimin weiming weiwei wemimo wenbin
wenhui wenjing wenjun wenwen wiam wided wiesia wieslawa wilf winghong wingkee wingyan winnie winta wojtek woody woojin wunmi wyn wynn wynne xabier
xanthe xenofon xhevahire xhevdet xiangyu xianming xiaobo xiaofang xiaofei xiaohong xiaohui xiaojie xiaojun xiaolan xiaoli xiaoling xiaolong xiaomei
xiaomin xiaoming xiaoping xiaoqing xiaotong xiaowei xiaoxia xiaoyan xiaoying ximena xinyi xinyu xiulan xiuying xolani xuan xuelin xueqin yaa yaaba
yaakov yacoub yagiz yahia yair yaiza yakoub yakubu yakup yalcin yalda yalini yamini yanfang yangchen yanhong yanko yanling yanmei yanping yanyan
yaping yaqub yared yaroslav yaroslava yasas yaseen yash yashar yashoda yashwant yasir yasira yasuhiro yasuko yasuo yathu yawen yazan yechiel yehoshua
yehuda yehudit yeji yejin yelena yelyzaveta yemi yemisi yeonhee yeonjoo yerachmiel yerin yeukai yevhen yevhenii yevheniia yewande yewon yiannis
yichen yifan yifei yigal yihan yijun yildiray yildiz yilmaz yimin yingjie yingying yinka yiorgos yiota yisrael yisroel yitzchak yixin ylli yllka ylva
yngve yochanan yocheved yogita yohannes yoichi yoko yonas yonatan yongqiang yoonah yoonjung yoonsoo yordan yordanka yordanos yosef yoshiaki yoshihiro
yoshio yossi yosuke younghee youngho youngjae youngmi youngmin youngsoo yousaf ysabel yuanyuan yuchen yuetwah yufei yuhan yuhua yui yuichi yuji yujin
yukari yukie yukiko yukio yukling yuko yulan yulia yuliia yuling yuliya yumei yumiko yunfei yunho yunseo yuping yuqing yurdagul yurii yuriko yuriy
yusra yusuke yuta yutaka yuting yuto yutong yuuki yuvraj yuxin yuxuan yuya zabihullah zac zach zafar zahava zaheer zaher zahia zahid zahida zahir
zahoor zaib zaid zaina zainullah zaki zakia zakir zakiya zalak zalman zaman zamzam zanele zarghuna zarmina zaven zayan zaynah zbyszek zdzislaw
zdzislawa zeb zeba zeenat zeeshan zeina zeke zekeriya zeki zelia zeljka zenaida zenna zennor zenzele zerai zeta zeus zewdi zeyad zhaleh zhanna
zhaohui zhenhua zhihao zhijian zhila zhina zhiqiang zhivko zhiwei zhiyong zia zied ziemowit zigmars zihan zikra zilan zillah zilvinas zinhle zinnet
zinnia zinta zivile zivko zixuan ziyi zodwa zohaib zohreh zoi zoraida zoriana zorica zornitsa zosia zoubida zoya zsanett zsofi zsuzsa zsuzsanna
zsuzsi zubaida zubair zubby zuhaib zuhair zulaikha zulfiqar zulfiye zulmira zunaira zurab zuri zurine zuza zvi zygimantas zyta
`;

/** Surnames of the same people, by hand. Folded. */
export const surnamesEn = `
abdullahi abdulle abebe abernethy abiodun abiola acheampong ackroyd acquah adair adebayo adebisi adefemi adegoke adekunle adeleke adeniyi adeola
adesanya adewale adeyemi adeyemo adomako afolabi afolayan afriyie agbaje agboola aggarwal agyei agyeman ahearne ahern aherne ahmadi ainsworth airey
ajayi akande akhtar akinola akinyemi akpan alabi alam alderson aldous aldridge alexandrou aliyev allardyce allcock allinson allsop altaf alvi amadi
amankwah amin amjad amoah amponsah anand andrada andreou angelov angelova ankrah ansah ansari anstey antwi anwar appiah appleby appleton appleyard
arbuthnot archibald ardley arkwright armitage arrowsmith arthurs asamoah asante ashcroft ashdown ashurst ashworth asiedu askew aslam aspinall assan
astley atanasov atanasova atherton atkins attwood aujla auld awad awan ayling ayodele ayres azam azeez aziz baah babalola bachra badger badham bagley
bagshaw bahra bahri bailie bainbridge bains bajwa bakare balakrishnan balasubramaniam balciunas balogun bamford bamgbose bancroft bangura bannerman
bannister barclay bardsley barraclough barratt barrett barron barrowman bartholomew basu bateman batt batten battersby bautista baxendale bayliss
beardsley beasley beattie beaumont beckett beddow bedford beech begbie begg begley begum behan belcher belfield bellamy bellingham benbow benfield
bennet benson bentham berisha bernstein berwick beswick bevan bewley bhamra bhandari bhaoill bhatia bhatt bhatti bhogal bhriain bhroin bhuiyan
bhullar bickerstaff biddle biggs bilal billingham bingham binns birchall birdsall birkett birtwistle biswas blackburn blacklock blackmore blackstock
blackwell blackwood blakeley blakeney blakey blenkinsop bloomfield blundell blyth boadu boakye boardman boateng boddington bogle bohane boland bolger
bolton bondar bondarenko bonner bonsu boothroyd bose boswell bottomley boughton bourke bowden bowen bowyer boyce boyd boyko boylan brabazon bracewell
bradaigh bradbury bradshaw brady braithwaite bramall bramley branagan brannigan brassington breen brennan brereton breslin briain brierley brindle
brindley broadhurst brockbank brocklehurst brogan bromley brophy brosnan brotherton broughton browne brownlee bruton bryant buchan buchanan buckland
bucknall bulger bullock bulmer burgess burgoyne burnett burnham burridge burrows burtenshaw bustard butkus butterfield butterworth buttery buxton
byrne byrnes cadogan cadwallader caffrey cahill cai cairns calderwood caldwell callaghan callanan callister calvert calvo campion canavan canning
capstick cardew cardwell carey carlin carmichael carmody carney carolan carragher carrigan carruthers carson cartledge cartmell casserly cassidy
cathain cattell catterall caulfield cavanagh cawley cawthorne ceallaigh ceanneidigh cearnaigh chadwick chakrabarti chakraborty chalmers chamberlain
chana chand chandler chandran channing chapman chappell charalambous charlesworth charlton chathasaigh chatterjee chaudhary chaudhry chaudhuri
cheallaigh cheema cheeseman cheetham chen cheng cherrington cheshire chesterton cheung chilcott chilton chinedu chinn chisholm chivers chleirigh
chonaill choudhary choudhury chowdhury christodoulou chukwu churchill ciarain cinneide clancy clapham claridge clarkson claxton clayton cleary clegg
cleirigh clements cleverley clifford clohessy clough clowes coates cobbold cochrane codd coghlan cohen coker colclough coleman colgan collings
collingwood collinson colquhoun coltrane comerford comiskey conaill conaty concannon condon coneely conlan conlon connaughton connell connery
connolly connor constantinou convery conway coogan coombes cooney copeland copley corbally corbett corcoran cordingley corish cormack corrigan corry
costello costigan cotterill coughlan coulson coulter courtenay coveney cowan coward cowell cowie cowley cowling coyle coyne crabtree craddock cragg
craigie cranfield cranston crawley crawshaw creaney creegan creighton cribbin crichton croke cromwell crosbie crossley crotty crowe crowley crowther
cuddihy cuddy cuinn cullen culleton cullinane cumberbatch cummins cunliffe cunnane cunningham curley curran currie curtin cusack cuthbert cuthbertson
daglish dalaigh dalgarno dalgleish dalton daly dalziel danso darby darbyshire darko darlington darwin dasgupta daudi davenport davey davidson davies
davison dawber dawkins deakin dearden deasy deegan deeley deering delahunty delaney deluca dempsey dempster deng denham denholm denning dennison
derbyshire derham derrick desantis desmond devaney devereux devine devlin dewhurst dhalaigh dhaliwal dhami dhanda dhanoa dhesi dhillon dhomhnaill
dickenson dickson dillon dimaano dimaculangan dimitrov dimitrova dimmock dingle dinsdale dobbie dobbs dobson dochartaigh docherty dodds dodgson
doherty dolan donaghue donaghy donaldson donegan dong donlon donnellan donoghue donohoe donovan doody doolan dorrington dougall dougan dougherty
douglass dowd dowdall dowding dowling downes downey downie drennan drinkwater driscoll drummond drysdale dubey dubhda dubhghaill duckworth dudley
duff duffin duffy duggan duignan dunbar dunford dungworth dunleavy dunlop dunmore dunne dunphy dunsmore duong durkan durkin dutton dwyer dyson
eagleton earley earnshaw eastham eastwood eccles eccleston eddison edmonds edmondson edmunds effiong egan egerton eggleston eke elcock elder eldridge
eleftheriou elliot ellison ellwood elphinstone emberson emerson emmerson endersby ennis entwistle essien etherington eustace evanson eyre fagan
fagbenle fairbairn fairbrother fairclough fairhurst fairweather falconer fallon fanning faolain faraday farah fardy farnham farooq farooqi farquhar
farquharson farr farrar farrelly farrington farthing faulkner fawcett fazakerley fearghail fearon featherstone featherstonehaugh feehan feng fenlon
fennell fennelly fenton fenwick ferguson fernando ferris fiannachta fiddler fielding finch findlay fingleton finlayson finnegan finnerty finnigan
finucane firth fishwick fitzgerald fitzgibbon fitzmaurice fitzpatrick fitzsimmons fitzsimons flaherty flaithearta flanagan flannery flannigan
flattery fleetwood floinn flynn fogarty folan foley foran forbes fordham forrester forshaw forsyth fothergill foulkes fowler frampton franklin fraser
frazer freeland freeney friel frost fullarton fullerton furlong furness fyfe gaffney gahan galbraith gale gallacher gallagher gallchoir gallego
galligan galloway galvin gannon gao garbutt gardiner gardner garland garner garnett garrett garrity garside garvey gascoigne gaskell gaughan gault
gavaghan geary geddes geoghegan georgiev georgieva georgiou geraghty ghani ghriofa gibb gibbon gibbons gibney gifford gilchrist gilfillan gilhooly
gillen gillespie gillick gillies gilligan gillis gilmartin gilmore gilmour gilroy girvan gladstone gladwin glanville glasgow gleeson glennon gloyne
goddard godfrey godley godwin goggin golding goldsmith goodacre goodall goodchild goode goodfellow goodhew goodier goodman gopal gopalan gorman
gormley gosal goswami gough goulding gourlay gowans goyal graeme grantham graves greaves greenall greenaway greene greenfield greenhalgh greenhill
greening greenslade greensmith greenway greenwood greer gregson grewal griffin griffith griffiths grimshaw grindrod griofa grogan groom groves guinan
guinness gunning guo gurung gutteridge gwynne habib haddock hadley hagan haggerty haider haigh haines halford hall-smith hallam halligan halliwell
hallworth halpin halsall halstead hameed hamilton hammersley hammond hampson hampton hanafin hancock handley hanley hanlon hanna hannah hannigan
hannluain hannon hanrahan hanratty hanson haque harbison hardcastle hardiman harding hardwick hargreaves harkin harkness harley harman harney harper
harrington harrison harte hartigan hartley hartnett harwood haslam hassall hasson hastie hastings hatch hathaway hatton haughey haughton hawes hawkes
hawkins hawksworth hawthorne hayden haydock haygarth haynes hayward hazell headley heap heaslip heatherington heavey hebden heffernan hegarty hegerty
hehir helliwell hemingway hempstead hendry heneghan henley hennessy henshaw hepburn heppell hepworth herbert herlihy heron heslop hession
hetherington hewitson hewitt heywood hibbert hickey hickman hickson higginbotham higgins higginson higgs highfield hilditch hillier hillman
hinchcliffe hinchliffe hindle hindley hinds hinton hirani hirst hitchcock hitchens hoang hoare hobbs hobday hobson hocking hockley hodge hodges
hodgkins hodgkinson hodgson hodson hogain hogan hogarth hogg holbrook holden holdsworth holgate holland holliday hollingsworth hollingworth hollins
hollis holloway holmes holness holohan holroyd holt hooper hopkins hopkinson hopwood horan horgan hornby horner horrocks horsfall horsley horton
hossain hosseini houghton houlihan hourigan housley howarth howells howes howie howieson howley hoxha hoyle hristov hristova hrytsenko huang hubbard
huddleston hughes hulme humble hume humphrey humphreys humphries hunt hurley hurst hussain hussein hutcheson hutchings hutchins hutchinson hutchison
hutton huynh hyde hyland hynes ibekwe ibrahimi ifill igwe iliev ilieva illingworth imrie ince ingham ingleby inglis ingram inskip iqbal irons irvine
irving irwin isherwood ismaili ivanov ivanova ivers jabeen jackman jadhav jagger jama jandu jankauskas jardine jarvis jassal jeffers jefferson
jeffery jeffries jenkinson jepson jessop jethwa jiang jobson johal johnstone jolley jordan jowett joyce juma kabir kadir kalsi kamau kandola kapadia
karim karunaratne kavaliauskas kavanagh kazi kazlauskas keady kealy kean keane kearney kearns keating keatinge keaveney keegan keeley keenan keighley
kelleher kellett kelliher kelly kelsey kempster kendall kendrick kenna kenneally kennelly kenny kenworthy kenyon keogh keohane kernaghan kerr
kerrigan kershaw kewell khalil khanom kharchenko khatun kibble kidd kiely kilbane kilbride kilcoyne kilduff kilgallon kilgore kilkenny killeen
kilpatrick kilroy kimber kinahan kincaid kinch kingham kingsbury kingsley kingston kinnear kinsella kinsey kipling kirby kirkbride kirkham kirkland
kirkpatrick kirkwood kirwan kitching kitson klymenko knapp knowles knox kofi kohli kolev koleva koroma kotecha kothari koval kovalchuk kovalenko
krasniqi kravchenko kravchuk krishnan kulkarni kumar kyei kyle lacey ladd lafferty laidlaw laing laird lakhani lalor lamont lamptey lancaster landers
langan langdon langford langley langton laoghaire laoire larkins lascelles laverty lavery lawal lawless lawlor lawson laycock layton leadbeater
leadbetter leahy leary leavy leddy ledwith leech leeming legge leggett leigh leighton leitch lenaghan lenihan lennon lennox leonard leslie leverett
lewins liang liddell liddle lidster lightfoot lilley linehan linley lister litchfield littler littlewood livesey livingstone lockett lockhart
lockwood loftus logan logue loingsigh lomas lonergan longbottom longden longford longstaff lonsdale looney lorimer loughlin loughnane loughran louth
lovatt lovell lovelock lowndes lowry lowther lucey ludlow lumley lumsden lundy lunt luo luscombe lyall lydon lyle lynam lyndon lynskey lyons lysenko
lyttle macaraeg macarthur macaskill macaulay macbeth maccormack macdonald macdougall macfarlane macgiolla macgregor macinnes macintosh macintyre
macivor mackay mackenzie mackie mackinnon mackintosh maclean macleod macmillan macnab macnamara macneil macphail macpherson macrae macsweeney madden
maddox madigan madine magbanua magee magill maguidhir maguire mahendran maher mahmood mahmud mahon mahoney mahony maille maitland majumdar maley
malhotra mallett mallon malone maloney manalo mangan manning mannion mansfield mansoor maoldomhnaigh maqbool marchant marchenko marinov marinova
markey marland marlow marples marrinan marron marsden marsh-jones marshall marston martindale martyn masih maskell massey masterson mather mathers
matheson mathias mathuna matthews maudsley maxfield maxwell maybury maynard mazhar mbeki mcaleer mcaleese mcalister mcallister mcardle mcarthur
mcateer mcaulay mcauley mcauliffe mcavoy mcbain mcbride mccabe mccafferty mccaffrey mccain mccall mccallum mccann mccarron mccarthaigh mccarthy
mccartney mccaul mccauley mcclean mccleary mcclelland mccloskey mccluskey mccolgan mccoll mcconnell mcconville mccool mccormack mccormick mccourt
mccoy mccracken mccrea mccreadie mccready mccrory mccue mccullagh mcculloch mccusker mcdade mcdaid mcdevitt mcdonagh mcdonald mcdonnell mcdougall
mcdowell mcelhinney mcelroy mcenery mcentee mcevoy mcewan mcfadden mcfarland mcfarlane mcgahan mcgann mcgarrigle mcgarry mcgarvey mcgeady mcgee
mcgeever mcgettigan mcghee mcgill mcgilligan mcgillivray mcginley mcginn mcginty mcgivern mcglinchey mcgloin mcglone mcgoldrick mcgonagle mcgonigle
mcgough mcgovern mcgowan mcgrane mcgrath mcgraw mcgreevy mcgregor mcgrory mcguigan mcguinness mcguire mcgurk mchale mchugh mcilroy mcilwraith
mcinerney mcinnes mcintosh mcintyre mcivor mckay mckeague mckean mckeating mckechnie mckee mckeever mckellar mckelvey mckendrick mckenna mckeon
mckeown mckevitt mckie mckiernan mckillop mckinley mckinney mckinnon mckirdy mcknight mclachlan mclaverty mclellan mcleod mcloone mcloughlin mcmahon
mcmanus mcmaster mcmenamin mcmorrow mcmullan mcmullen mcnab mcnair mcnally mcnamara mcnamee mcnaughton mcneil mcneill mcneilly mcnicholas mcnicol
mcniff mcnulty mcpartlin mcphail mcphee mcpherson mcphillips mcquaid mcquillan mcrae mcredmond mcshane mcsharry mcsherry mcsorley mcsweeney mctaggart
mctavish mctiernan mcveigh mcvey mcvicar mcwilliams meacher meade meadows meagher meaney meara mears meehan meenan mehmeti mehta meikle melia mellor
melnychuk melnyk melrose melville melvin menzies mercer meredith merrick merriman metcalf metcalfe meyrick mhurchu miah michaelides middlemiss
middleton midgley milburn miles millar milligan millington millward milne milner minhas minogue mirza misra mistry mitra moffat moffatt mogan
mohammad mohammadi mohamud moir mollah molloy moloney molyneux monaghan moncrieff mondal montague monteith montgomery moody mooney moorcroft
moorhouse moran moreland moreton morgan moriarty morley moroz morrison morrissey morrow mortimer mortimore morton moseley moss mottram mountford
mowbray moyles moynihan muir muircroft muiri mukherjee mulcahy muldoon mulgrew mulhall mulhern mulholland mullan mullane mullaney mullarkey mullen
mulligan mullins mulready mulroy mulvaney mulvey mulvihill muncaster munday mungall munro murchu murdoch murnaghan murrin murtagh musa musgrave
mustapha mwangi nairn nandra naughton navickas nawaz ncube neachtain neary needham neeson neill neilson nelson nesbitt nestor nettleton neville
newbold newcombe newell newlands newman newsome ngo nichol nicholls nichols nicholson nicolaou nicolson nightingale nikolov nikolova nixon njoroge
noakes noonan norcott normand northcott norton nuallain nugent nunn nuttall nwosu oakes oakley obi obidike obrien ocallaghan occonell ochieng oconnor
oddy odell odoherty odonnell odonoghue odonovan odowd odriscoll odunsi odwyer ofarrell offiah oflaherty ofori ogden ogilvie oglesby ogorman ogunbanjo
ogundipe ogunleye ohagan ohalloran ohanlon ohara ohare oje okafor okeefe okeeffe okeke okello okereke okolie okonjo okonkwo okoro okoye okpara
oladipo olaniyan olawale oldfield oldham oldroyd oleary oliynyk olliver oloughlin olusanya olusegun oluwole omahony omalley omar omara oneill onuoha
onwudiwe onyango onyeka opoku oregan oreilly ormerod ormond orourke orr orrell osborn osborne osgood oshaughnessy oshea osullivan oswald otieno
otoole otunga ousby outram overton owens owolabi owusu oyelaran oyelowo oyinlola paisley palfreyman pandya panesar pankhurst pannell parekh parfitt
parkes parkhouse parkinson parmar parr parrott parry parsons partington partridge parveen pascual pasha pashley paterson pathak pathan paton patten
patterson pattinson paulauskas paulson pavlenko pavlou paxton payne peacock peake pearce pearse pearson peasgood peden peebles pemberton pender
pendlebury penfold penhaligon pennington pentland pepper percival perera perkins petkov petkova petrauskas petrenko petrie petrov pettigrew pettit
phan phelan phillips philpott pickard pickering pickett pickford pidgeon pierson pilkington pilling pinder pinnington pitman pittman plaskett plumb
plunkett pocock podesta polishchuk polkinghorne pollard pollitt ponting popov popova popovic porteous postlethwaite pothecary potter poulter poulton
povey powles prabhu prasad prasanna pratt preece prendergast prentice prescott pretorius prichard priestley pritchard probert proctor prosser
prothero proudfoot provan pryce pryor pugh pumphrey purcell purdie purkis purnell purves purvis pybus pye quadir quadri quaye quayle quilligan quilty
quinlan quinn quinnell quirke qureshi rabbani rabbitt radcliffe radford rae rafferty rafique raftery raghallaigh rahimi rahman rai rainford raistrick
rajan rajput ralston ramanathan ramanauskas ramsay ramsbottom ramsden ramsey randhawa rani rankin rankine ranson rao rashid ratcliffe rathore
rattigan ravenscroft rawal rawlings rawlinson rawsthorne raza reaney reardon reddin reddington redfern redhead redmond redpath reece reeves regan
rehman reidy relf renfrew rennie renshaw renwick revell rhodes riain rickard rickards ricketts riddell ridgway ridley ridsdale rigby riggs riley
rimmer ringrose riordain riordan rizvi robb robbins robertson robins robinson robson rochford rockett roddy roebuck rogan rogers rogerson rolfe
rollinson ronan rooke rooney roper rosbotham rossiter rothwell roughan rourke routledge rowbotham rowell rowland rowlands rowlandson rowley rowntree
royce roylance royle ruairc ruane ruddock rudenko rudge rumbold rumsey rushton russell ruttledge ryder sadiq saeed sagoo saha sahota salako saleem
salisbury salter saltmarsh samra samuels sanderson sandhu sangha sanghera sangster sankey santhosh sanz sarkar sarpong saunders savchenko savickas
saville savva sawyer sayer scaife scally scanlan scanlon scarborough schofield scholes scully seaghdha seaton seddon sedgwick seery sehgal selby
sellars selvarajah semple sengupta sesay sewell sexton seymour shackleton shafiq shahid shaikh shakespeare shanks shanley shannon shapiro sharif
sharkey sharman sharples sharrock shaughnessy shaw sheehan sheehy sheerin sheldon shelley shelton shenton shepherd sheppard sherlock sherman sherriff
sherry sherwin sherwood shevchenko shevchuk shipley shipton shirazi shivji shorrock shortall shuilleabhain shuttleworth siddiqi siddique siddiqui
sidebottom sidhu sikder silcock sillitoe silverman simcox simkins simmonds simmons simpkins simpson singleton sinnott siochain siochfhradha sisk
skeffington skelly skelton skerritt skidmore skinner slater slattery slaughter sleeman sloan slocombe smallwood smeaton smedley smithson smylie smyth
smythe snell snelling snowden soames solanki solomons somers somerville sommerville soni sood southall southgate southwell southworth sowerby spargo
spedding speight spence spillane spooner spratt springett sproule squires srinivasan stacey stafford stainton stanfield stanford stanhope staniforth
stankevicius stansfield stanway stapleton starkey starling staunton stavrou stead stedman steed steele steen stenson stephens stephenson stevens
stevenson stirling stockdale stockton stoddart stokoe storey stott stoyanov stoyanova strachan stratford stretton stringer stroud stubbs sturgeon
subramanian suddaby suilleabhain suleiman sullivan sultana summers summerscale sumner sunderland suresh surridge sutcliffe sutherland suttle swain
swaine swales swaminathan swan swann swarbrick sweeney swinburne sydorenko sykes symes symonds synnott tadesse taggart tailor tait talbot tandy
tansey tarrant tate tattersall taverner tawiah teague teasdale tedder telfer temple templeton tennant tennyson tesfaye tetteh thackeray thakur thandi
thapa theobald thirlwall thomson thornber thornburn thorne thornhill thornley thornton thorpe threlfall thurgood thurlow thurston tian tickle tiernan
tierney tighe tillotson timmins timms tindall tinsley tipping titmus tiwari tkachenko tkachuk tobin todd todorov todorova toland tolley tomlin
tomlinson tompkins tonge tonks toolan toomey toor topping torrance torrens toshack townend townley townsend townshend tracey trainor treacy treanor
tregenza treherne trelawney tremayne trembath trengove trevelyan trevithick trimble tripathi trotter troughton trueman truman tuama tuathail tubridy
tuffy tully turley turnbull turnell turton tweddle tweedie twigg twomey twum tyldesley tyler tyndall tyrrell tyson uddin udoh ugwu uidhir ullah
ullathorne underhill underwood unsworth upadhyay urbonas urquhart usher usman vaghela vaidya valentine vance vara varghese varley vasilev vasileva
vasiliauskas vasquez vaughan veitch venables venkatesan verity vernon vickers villiers vince virdee virk vishwanathan viswanathan vyas waddell
waddington wadhwa wadsworth wagstaff wainwright waite wakefield wakeham wakeling waldron walford walkden walker-jones wallace waller wallis wallwork
walmsley walpole walshe walters wang wanjiru warburton wardle wareham waring warner warnock warr warrener warsame warwick waterhouse waterman
waterworth watkins watkinson watmough watson watters watterson waugh weatherall weatherby weaver webb webber webster weddell weir weldon wellings
welsh welton wentworth westbrook westcott weston westwood whalley wharton whatmough wheatley wheelan wheeler wheelwright whelan wheldon whetstone
whiston whitaker whitbread whitby whitcombe whitehead whitehouse whitehurst whitelaw whiteley whiteside whitfield whiting whitlock whitmore whittaker
whittington whittle whitworth whyte wickham wickramasinghe widdop wiggins wightman wilby wilcock wilcox wilde wilding wiley wilkes wilkie wilkins
willetts willis willmott willows wilmot wilshaw wilson wiltshire windsor winfield wingate winkle winn winship winstanley winterbottom winters wiseman
wishart withers witherspoon wolfe wolfenden wolstenholme wong woodall woodard woodburn woodcock woodhead woodhouse woodley woodman woodrow woodruff
woodward wooldridge woolley woosnam wootton wordsworth workman wormald worrall worsley worthington wragg wray wrigley wylie wyllie wynne wynter xiao
xie yadav yaqoob yardley yates yeates yeboah yelland yeomans yeung yianni yilmaz yordanov yordanova youngs younis yousaf yusuf zafar zahid zaidi
zaman zamir zeng zhang zhao zheng zhou zhu zografos zukauskas
`;
