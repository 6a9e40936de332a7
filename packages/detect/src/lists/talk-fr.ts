/**
 * Words of conversations with a contact centre that a frequency list of written French lacks: forms of the verbs that
 * people use there, and the things they speak of. By hand. Folded.
 */
export const talkWords = `
abattu abime abimee abonnais abonnait abonnant abonne abonnee abonnees abonnent abonner abonnera abonnez absous acceptais acceptait
acceptant acceptees acceptera acceptes acceptez accompagnais accompagnait accompagnant accompagnees accompagnent accompagnera accompagnez
accordais accordait accordant accordent accordera accordez accroc acompte acomptes activais activait activant activee activees activent
activer activera activez actualisais actualisait actualisant actualise actualisee actualisees actualisent actualiser actualisera actualises
actualisez adaptais adaptait adaptant adaptateur adaptent adaptera adaptez additionnais additionnait additionnant additionne additionnee
additionnees additionnent additionner additionnera additionnes additionnez adressais adressait adressant adressee adressees adressera
adressez affole affolee agace agacee agi agriculteur aidais aidait aidee aidees aident aidera aidez aimables ajoutais ajoutait ajoutees
ajoutera ajoutes ajoutez alarmes alerte alertes allais allee allees allent allera allergie allergies allergique alles allo allumais allumait
allumant allume allumee allumees allument allumer allumera allumes allumez ameliorais ameliorait ameliorant ameliorees ameliorent ameliorera
ameliores ameliorez amenais amenait amenant amenee amenees amenent amenera amenes amenez amiable ampoule ampoules anciennete anesthesie
anniversaires annulais annulait annulant annulation annulations annule annulee annulees annulent annuler annulera annules annulez antivirus
antivol apercu apero apparait appart appelais appelait appelant appelent appelera appelez appli applis appoint apportais apportait apportant
apportee apportera apportes apportez apprenti approuvais approuvait approuvant approuvee approuvees approuvent approuver approuvera
approuves approuvez appuyais appuyait appuyant appuye appuyee appuyees appuyent appuyer appuyera appuyes appuyez aquarium arnaque arnaques
arnaqueur arrange arrangeais arrangeait arrangeant arrangee arrangees arrangent arranger arrangera arranges arrangez arretais arretait
arretant arrete arretee arretees arretent arreter arretera arretes arretez arrhes arrieres arrivais arrivait arrivant arrivees arrivera
arrivez arrosage ascenseur ascenseurs aspirateur asseoir assieds assistais assistait assistanat assistante assistees assistent assistera
assistes assistez assurais assurait assurees assurera assurez attachais attachait attachant attachee attachees attachent attacher attachera
attachez attendez attends attestation attestations attribuais attribuait attribuant attribuee attribuees attribuent attribuera attribues
attribuez auditeur augmentais augmentait augmentees augmentera augmentes augmentez autoradio autorisais autorisait autorisant autorisees
autorisent autoriser autorisera autorisez avalais avalait avalant avale avalee avalees avalent avaler avalera avales avalez avancais
avancait avancant avancera avancez avarie avenant avertir avocate badge badges baignoire baissais baissait baissant baissee baissees
baissent baissera baissez balai balancais balancait balancant balancee balancees balancent balancer balancera balances balancez balcon
banalite bandelette banquiere barrais barrait barrant barree barrees barrent barrer barrez basculais basculait basculant bascule basculee
basculees basculent basculer basculera bascules basculez baskets bats batte battez bavard bazar beauf benevole benevoles bequilles berger
betement biberon bijoutier billetterie bip bise bizarres blague blagues bloquais bloquait bloquant bloque bloquee bloquees bloquent bloquera
bloques bloquez blouson bobo boit boitier boitiers bonjour bonnet bordel borne bornes bosse bouchais bouchait bouchant bouchee bouchees
bouchent boucher bouchera boucherie bouches bouchez bouchon bouchons boucle bougeais bougeait bougeant bougee bougees bougera bouges bougez
bougie bouilli bouilloire boulangerie bracelet brancardier branchais branchait branchant branchee branchees branchent branchera branchez
bretelle bretelles bricolais bricolait bricolant bricole bricolee bricolees bricolent bricoler bricolera bricoles bricolez brisais brisait
brisant brise brisee brisees brisent brisera brises brisez brocante brouillard brouillon brulais brulait brulant brule brulee brulees
brulent bruler brulera brules brulez bug bugge buggeais buggeait buggeant buggee buggees buggent bugger buggera bugges buggez bugs bulletins
bureautique buvette buvez cable cables cachais cachait cachant cachee cachees cachera cachez cadenas cafetiere caissiere calais calait
calant calculais calculait calculant calculees calculent calculera calcules calculez calee calees calent calepin caler calera cales calez
camionnette camouflais camouflait camouflant camoufle camouflee camouflees camouflent camoufler camouflera camoufles camouflez canape
caniche cantine caravane carence carrossais carrossait carrossant carrosse carrossee carrossees carrossent carrosser carrossera carrosses
carrossez carrossier cartable cashback casier cassais cassait cassant cassee cassees cassent cassera casses cassez cata causais causait
causant causee causees causent causer causera causez cautions ceintures celibataire changeais changeait changeant changee changees changera
changez chantais chantait chantant chantee chantees chantent chantera chantes chantez chargeais chargeait chargeant chargent chargera
chargeur chargez chaton chatte chaudiere chauffagiste chauffais chauffait chauffant chauffe chauffee chauffees chauffent chauffer chauffera
chauffes chauffez chaussette chaussons cheffe cheque cheques chequier chequiers cherchais cherchait cherchant cherchee cherchees cherchera
cherches cherchez chienne chimio chimiotherapie chiot chiots chirurgien chirurgienne choisissez chomage chopais chopait chopant chope chopee
chopees chopent choper chopera chopes chopez choquais choquait choquant choque choquee choquees choquent choquer choquera choques choquez
chouette chut cicatrice claquais claquait claquant claque claquee claquees claquent claquer claquera claques claquez classais classait
classant classee classees classent classera classez clic clignotant clim climatisation cliquais cliquait cliquant clique cliquee cliquees
cliquent cliquer cliquera cliques cliquez cochais cochait cochant coche cochee cochees cochent cocher cochera coches cochez cochon codais
codait codant codee codees codent coder codera codez coiffeur coiffeuse coincais coincait coincant coince coincee coincees coincent coincer
coincera coinces coincez colere collaborais collaborait collaborant collabore collaboree collaborees collaborent collaborera collabores
collaborez collais collait collant collee collees college collegue collegues collent coller collera colles collez collier collyre coloc
colocation combi commandais commandait commandant commandee commandees commandent commandera commandez commencais commencait commencant
commencee commencees commencera commences commencez communiquais communiquait communiquant communiquee communiquees communiquent
communiquera communiques communiquez comparais comparait comparant comparee comparees comparent comparera compares comparez compensais
compensait compensant compense compensees compensent compensera compenses compensez completais completait completant completee completees
completent completera completes completez composais composait composees composera composez comprenais comprenez comprime comprimes compta
comptabilise comptais comptee comptees comptera compteur compteurs comptez concernais concernait concerner concernera concernez concierge
concretement conduis conduisez confirmais confirmait confirmant confirmees confirmera confirmes confirmez confond confondez confondu confus
confuse conges connaissez connait connaitre connectais connectait connectant connecte connectee connectees connectent connectera connectes
connectez conseillais conseillait conseillant conseillee conseillees conseillent conseillera conseilles conseillez conservais conservait
conservees conservera conserves conservez considerais considerait considerant considerent considerera considerez consigne consignes
constatais constatait constatant constatee constatees constatent constatera constates constatez constats consultais consultait consulte
consultee consultees consultent consultera consultes consultez contactais contactait contactant contacte contactee contactees contactent
contactera contactes contactez conteneur contents continuais continuait continuant continuee continuees continues continuez contravention
contredire controlais controlait controlant controle controlee controlees controlent controler controlera controles controleur controlez
convaincue convocation copiais copiait copiant copiee copiees copient copier copiera copiez copropriete corbeille cordon corrige corrigeais
corrigeait corrigeant corrigee corrigees corrigent corrigera corriges corrigez cotisais cotisait cotisant cotise cotisee cotisees cotisent
cotiser cotisera cotises cotisez coude coulais coulait coulant coule coulee coulees coulent coulera coules coulez coupais coupait coupant
coupee coupees coupent coupera coupez coupure courez courriers couru coussin cout coutais coutait coute coutee coutees coutent couter
coutera coutes coutez crains creais creait creche creditais creditait creditant credite creditee creditees creditent crediter creditera
credites creditez creera creez crevais crevaison crevait crevant creve crevee crevees crevent crever crevera creves crevez criais criait
criant crie criee criees crient crier criera cries criez croisais croisait croisant croise croisee croisees croisent croiser croisera
croises croisez croisiere croquettes croyais croyez cryptogramme cueille cuisiniere cuisiniste cumulais cumulait cumulant cumule cumulee
cumulees cumulent cumuler cumulera cumules cumulez curatelle curieuse dalle dansais dansait dansant dansee dansees dansent danser dansera
danses dansez debitais debitait debitant debite debitee debitees debitent debiter debitera debites debitez debloquais debloquait debloquant
debloque debloquee debloquees debloquent debloquer debloquera debloques debloquez deborde debordee debranchais debranchait debranchant
debranche debranchee debranchees debranchent debrancher debranchera debranches debranchez debrouillais debrouillait debrouillant debrouille
debrouillee debrouillees debrouillent debrouiller debrouillera debrouilles debrouillez debuguais debuguait debuguant debugue debuguee
debuguees debuguent debuguer debuguera debugues debuguez debutant decalais decalait decalant decale decalee decalees decalent decaler
decalera decales decalez deces dechetterie dechirais dechirait dechirant dechire dechiree dechirees dechirent dechirer dechirera dechires
dechirez dechirure declarais declarait declarant declaree declarees declarera declarez declenchais declenchait declenchant declenchee
declenchees declenchent declencher declenchera declenches declenchez decodeur decollais decollait decollant decolle decollee decollees
decollent decoller decollera decolles decollez decomptais decomptait decomptant decompte decomptee decomptees decomptent decompter
decomptera decomptes decomptez deconnectais deconnectait deconnectant deconnecte deconnectee deconnectees deconnectent deconnecter
deconnectera deconnectes deconnectez decrochais decrochait decrochant decrochee decrochees decrochent decrochera decroches decrochez
dedommage dedommageais dedommageait dedommageant dedommagee dedommagees dedommagent dedommager dedommagera dedommages dedommagez deduit
defectueuse defectueux defilais defilait defilant defile defilee defilees defilent defiler defilera defiles defilez degageais degageait
degageant degagee degagees degagent degagera degages degagez degat degats degotais degotait degotant degote degotee degotees degotent
degoter degotera degotes degotez deleguais deleguait deleguant deleguee deleguees deleguent deleguer deleguera deleguez delivre delivree
demandais demandees demandera demandez demarrais demarrait demarrant demarree demarrees demarrent demarrera demarres demarrez demenage
demenageais demenageait demenageant demenagee demenagees demenagent demenager demenagera demenages demenageur demenagez demo dent dentaire
dentier depannage depannais depannait depannant depanne depannee depannees depannent depanner depannera depannes depanneur depannez
depassais depassait depassee depassees depassera depasses depassez dependre depensais depensait depensant depensee depensees depensent
depensera depensez deplacais deplacait deplacant deplacee deplacees deplacent deplacera deplaces deplacez deposais deposait deposant
deposees deposent deposera deposes deposez depot derange derangeais derangeait derangeant derangee derangees derangent deranger derangera
deranges derangez dermato dermatologue dernierement desactivais desactivait desactivant desactive desactivee desactivees desactivent
desactiver desactivera desactives desactivez desagrement descendez descends descendu desinstallais desinstallait desinstallant desinstalle
desinstallee desinstallees desinstallent desinstaller desinstallera desinstalles desinstallez desirais desirait desirant desirees desirer
desirera desires desirez desole destinataire detachais detachait detachant detache detachee detachees detachent detacher detachera detaches
detachez detaillais detaillait detaillant detaillees detaillent detailler detaillera detailles detaillez detartrage detectais detectait
detectant detecte detectee detectees detectent detectera detectes detecteur detectez devanture devinais devinait devinant devine devinee
devinees devinent deviner devinera devines devinez devis diabete diabetique dictais dictait dictant dicte dictee dictees dictent dicter
dictera dictes dictez differe diminuais diminuait diminuant diminuee diminuees diminuera diminues diminuez dindon diner diplome discutais
discutait discutant discute discutee discutees discutent discutera discutes discutez disjoncteur disparait disponibilites disposais disposee
disposees disposera disposez dissous distributrice divisais divisait divisant divisee divisees divisent diviser divisera divises divisez
divorcee domiciliais domiciliait domiciliant domicilie domiciliee domiciliees domicilient domicilier domiciliera domicilies domiciliez
donateur donatrice donnais donnez dormi dors dort douane doublais doublait doublant doublee doublees doublent doublera doublez doudoune
doutais doutait doutant doutee doutees doutent doutera doutez drap drole drolement duplicata ecartais ecartait ecartant ecarte ecartee
ecartees ecartent ecarter ecartera ecartes ecartez echangeais echangeait echangeant echangee echangees echangent echangera echangez
echappais echappait echappant echappee echappees echappera echappes echappez echeancier echographie ecoutais ecoutait ecoutant ecoutee
ecoutees ecoutent ecoutera ecoutes ecoutez ecrasais ecrasait ecrasant ecrase ecrasee ecrasees ecrasent ecraser ecrasera ecrases ecrasez
ecris ecrivez editais editait editant editee editees editent editer editera edites editez educateur effacais effacait effacant efface
effacee effacees effacent effacer effacera effaces effacez effectuais effectuait effectuant effectuent effectuera effectuez egarais egarait
egarant egare egaree egarees egarent egarer egarera egares egarez elephant eliminais eliminait eliminant elimine eliminee eliminees
eliminent eliminera elimines eliminez email emballais emballait emballant emballe emballee emballees emballent emballer emballera emballes
emballez embarquais embarquait embarquant embarque embarquee embarquees embarquent embarquer embarquera embarques embarquez embetais
embetait embetant embete embetee embetees embetent embeter embetera embetes embetez embouti emboutie embrassais embrassait embrassant
embrasse embrassee embrassees embrassent embrasser embrassera embrasses embrassez embrayage emigrais emigrait emigrant emigre emigree
emigrees emigrent emigrer emigrera emigres emigrez emmenais emmenait emmenant emmene emmenee emmenees emmenent emmener emmenera emmenes
emmenez empechais empechait empechant empeche empechee empechees empechent empecher empechera empeches empechez employais employait
employant employee employent employer employera employez empruntais empruntait empruntant empruntee empruntees empruntent empruntera
empruntes empruntez encaissais encaissait encaissant encaisse encaissee encaissees encaissent encaisser encaissera encaisses encaissez
enceinte enchantee encoche encodais encodait encodant encode encodee encodees encodent encoder encodera encodes encodez endommage
endommageais endommageait endommageant endommagee endommagees endommagent endommager endommagera endommages endommagez enervais enervait
enervant enerve enervee enervees enervent enerver enervera enerves enervez engageais engageait engageant engagees engagent engagera engagez
enlevais enlevait enlevant enleve enlevee enlevees enlevent enlevera enleves enlevez ennui ennuis ennuyeux enregistrais enregistrait
enregistrant enregistrera enregistrez entendais entendez entends enterrement entorse entrais entrait entrant entrera entres entrevue entrez
envisageais envisageait envisageant envisagees envisagera envisages envisagez envoyais envoyait envoyant envoyee envoyees envoyent envoyera
envoyez epargnais epargnait epargnee epargnees epargnent epargner epargnera epargnes epargnez epelais epelait epelant epele epelee epelees
epelent epeler epelera epeles epelez epicerie epouvantable eprouvais eprouvait eprouvant eprouvee eprouvees eprouvent eprouver eprouvera
eprouves eprouvez equipais equipait equipant equipent equiper equipera equipez escaliers escroc escroquerie especes esperais esperait espere
esperee esperees esperent esperera esperes esperez essayais essayait essayant essayee essayees essayent essayera essayes essayez essuie
estimais estimees estimera estimes estimez etalais etalait etalant etale etalee etalees etalent etaler etalera etales etalez eteignez
eteindre eteins eteint eteinte etonnais etonnait etonnee etonnees etonnent etonner etonnera etonnes etonnez etudiante evaluais evaluait
evaluant evaluees evaluent evaluera evalues evaluez evitais evitait evitee evitees evitent evitera evites evitez exagerais exagerait
exagerant exagere exageree exagerees exagerent exagerer exagerera exageres exagerez examinais examinait examinant examinee examinees
examinent examinera examines examinez exces excusais excusait excusant excuse excusee excusees excusent excuser excusera excuses excusez
exigeais exigeait exigee exigees exigera exiges exigez existais existee existees existera existes existez exonerais exonerait exonerant
exonere exoneree exonerees exonerent exonerer exonerera exoneres exonerez expediais expediait expediant expedie expediee expediees expedient
expedier expediera expedies expediez expediteur expertisais expertisait expertisant expertise expertisee expertisees expertisent expertiser
expertisera expertises expertisez expirais expirait expirant expiration expire expiree expirees expirent expirer expirera expires expirez
expliquais expliquait expliquant expliquee expliquees expliquera expliques expliquez exploitais exploitait exploitant exploitee exploitees
exploitent exploitera exploites exploitez exportais exportait exportant exportee exportees exportent exporter exportera exportes exportez
exprimais exprimait exprimant exprimee exprimees expriment exprimera exprimes exprimez extincteur fac fachais fachait fachant fache fachee
fachees fachent facher fachera faches fachez facilitais facilitait facilitant facilitee facilitees facilitent facilitera facilitez factrice
facturais facturait facturant facturation facturee facturees facturent facturer facturera facturez falloir fatiguee felicitations fenetre
fermais fermait fermant fermees ferment fermera fermez ferraille fetais fetait fetant fete fetee fetees fetent feter fetera fetes fetez
fievre figurais figurait figuree figurees figurera figurez filais filait filant filee filees filent filer filera files filez filleul
filleule financais financait financant financees financent financera financez finie finis finissez fixais fixait fixant fixent fixera fixez
flash flashais flashait flashant flashe flashee flashees flashent flasher flashera flashes flashez flemme forcais forcait forcant forcee
forcees forcent forcera forcez forfaits formais formait formant formatais formatait formatant formate formatee formatees formatent formater
formatera formates formatez formee formees formera formez formulaires formulais formulait formulant formulee formulees formulent formulera
formulez fouillais fouillait fouillant fouille fouillee fouillees fouillent fouiller fouillera fouilles fouillez fourgon fournissez
fourriere fracturais fracturait fracturant fracture fracturee fracturees fracturent fracturer fracturera fractures fracturez frappais
frappait frappee frappees frappent frappera frappes frappez fraudes fraudeur freinais freinait freinant freine freinee freinees freinent
freinera freines freinez frigidaire fuites fumais fumait fumant fumees fument fumer fumera fumes fumez furieuse furieux gachais gachait
gachant gache gachee gachees gachent gacher gachera gaches gachez gagnais gagnait gagnee gagnees gagnera gagnes gagnez gamin gant garagiste
garais garait garant gardais gardait gardee gardees gardera gardes gardez garee garees garent garer garera gares garez gastro gateau gazon
genais genait genant gendarme genee genees genent gener genera generais generait generant generee generees generent generera generes generez
genes genez genial geniale gentil gentille gentiment geolocalisais geolocalisait geolocalisant geolocalise geolocalisee geolocalisees
geolocalisent geolocaliser geolocalisera geolocalises geolocalisez gerais gerait gerees gerent gerera gerez gilet gomme gonflage googlais
googlait googlant google googlee googlees googlent googler googlera googles googlez gosse goutais goutait goutant goute goutee goutees
goutent gouter goutera goutes goutez goutte gouttiere grange grattais grattait grattant gratte grattee grattees grattent gratter grattera
grattes grattez grenier grillage grillais grillait grillant grillee grillees grillent griller grillera grilles grillez grippe guichets
guidais guidait guidant guidee guidees guident guidera guidez guidon habitais habitait habitee habitees habitent habiter habitera habites
habitez hamster hanche handicape haricot heberge hebergeais hebergeait hebergeant hebergee hebergees hebergement hebergent heberger
hebergera heberges hebergez herbe hesitais hesitait hesitant hesitee hesitees hesitera hesites hesitez honnetement hopitaux horloge horrible
hospitalisation hospitalise hospitalisee hote hotesse hotte housse hublot huissier humeur humide hybride hypermarche hypotheque identifiais
identifiait identifiant identifiants identifie identifiee identifiees identifient identifiera identifies identifiez ignorais ignorait
ignorant ignoree ignorees ignorent ignorera ignores ignorez imaginais imaginait imaginant imaginee imaginees imaginent imaginera imagines
imaginez impaye impayes impec impeccable impliquais impliquait impliquant impliquee impliquees impliquent impliquer impliquera impliquez
importais importait importee importees importent importer importera importes importez impot impots imprimais imprimait imprimant imprimee
imprimees impriment imprimera imprimez incidents indefiniment indemnisais indemnisait indemnisant indemnise indemnisee indemnisees
indemnisent indemniser indemnisera indemnises indemnisez indexais indexait indexant indexee indexees indexent indexer indexera indexes
indexez indiquais indiquait indiquant indiquee indiquees indiquera indiques indiquez indisponible infirmier infirmiere infirmieres info
informais informait informant informaticien informatiquement informee informees informent informera informez initialisais initialisait
initialisant initialise initialisee initialisees initialisent initialiser initialisera initialises initialisez injuste inondation inquiet
inquietais inquietait inquiete inquietee inquietees inquietent inquietera inquietes inquietez inscription inscrite insistais insistait
insistant insistee insistees insistent insister insistera insistes insistez installais installait installant installent installera installez
integrais integrait integrant integrent integrera integrez interdis interessais interessait interessera interessez internaute interphone
interrogeais interrogeait interrogeant interrogee interrogent interrogera interroges interrogez invalide inventais inventait inventant
inventee inventees inventent inventer inventera inventes inventez inversais inversait inversant inversee inversees inversent inverser
inversera inverses inversez invitais invitait invitant invitee invitees invitent inviter invitera invitez irm itineraire jambe jardinage
jetable jetais jetait jetant jetee jetees jetent jetera jetes jetez jeton joins joints jouais jouait jouee jouees joues jouez jugeais
jugeait jugeant jugera jugez jument justifiais justifiait justifiant justificatif justificatifs justifiees justifiera justifies justifiez
kinesitherapeute kiosque klaxonnais klaxonnait klaxonnant klaxonne klaxonnee klaxonnees klaxonnent klaxonner klaxonnera klaxonnes klaxonnez
labo lachais lachait lachant lache lachee lachees lachent lacher lachera laches lachez laissais laissait laissee laissees laissera laisses
lampe lancais lancait lancant lancera lancez lanterne lapin larme lavais lavait lavant lave lavee lavees lavent lavera laves lavez legume
lentille lentilles lessive levais levait levant levees levera leves levez liais liait liant liberais liberait liberant liberee liberees
liberent liberera liberes liberez lient lier liera liez limitais limitait limitera limitez liquidais liquidait liquidant liquidee liquidees
liquident liquider liquidera liquidez lisez lisible litiere livrais livrait livrant livree livrees livrera livrez localisais localisait
localisant localise localisee localisees localisent localiser localisera localises localisez loge logeais logeait logeant logee logees
logent logera loges logez louais louait louant louee louees louent louera loues louez ludotheque lumiere lunette lycee machin mailais
mailait mailant maile mailee mailees mailent mailer mailera mailes mailez mails majorais majorait majorant majoree majorees majorent majorer
majorera majores majorez maladresse maladroit malentendu mammographie mange mangeais mangeait mangeant mangee mangees mangent mangera manges
mangez manipulais manipulait manipulant manipule manipulee manipulees manipulent manipulera manipules manipulez manquais manquant manquee
manquees manques manquez manuellement marchait marchant marchee marchees marchent marchera marchez marquais marquait marquant marquees
marquent marquera marraine marteau matelas maternelle maternite matinee maudit mayonnaise mecanicien mecano melangeais melangeait melangeant
melangee melangees melangent melangera melanges melangez menacais menacait menacant menacee menacees menacent menacer menacera menacez mens
mensualite mensualites mensuellement ment menti mentionnais mentionnait mentionnant mentionne mentionnee mentionnees mentionnent mentionnera
mentionnes mentionnez merde meritais meritait meritant meritee meritees meriter meritera merites meritez messagerie mesurais mesurait
mesurant mesuree mesurees mesurent mesurera mesurez meteo mettais mettez meurs micro migraine minorais minorait minorant minore minoree
minorees minorent minorer minorera minores minorez minou minuscule minuscules minuteur modalite modifiais modifiait modifiant modifiees
modifient modifiera modifies modifiez montais montait montees montera montrais montrait montrant montree montrees montrera montrez moquette
mord mordu moto mouchoir moustique mouton moutons multipliais multipliait multipliant multipliee multipliees multipliera multiplies
multipliez multiprise musculation mutuelles nait naitre natation nausee navree nettoyais nettoyait nettoyant nettoye nettoyee nettoyees
nettoyent nettoyera nettoyes nettoyez niais niait niant niece niee niees nient niera nies niez nommais nommait nommant nommee nommees
nomment nommera nommes nommez notais notait notant notee notees notent notez notice notifiais notifiait notifiant notification notifications
notifie notifiee notifiees notifient notifier notifiera notifies notifiez nounou nuage nuitee numerise obeir obligeais obligeait obligeant
obligees obligent obliger obligera obligez obseques occupais occupees occupera occupez offrez oiseau ongle operais operait operant
operatrice operee operees operent operera operes operez ophtalmo ophtalmologue opposais opposait opposant opposee opposees opposent opposer
opposera opposes opposez opticien opticienne orage oralement ordi ordonnance ordonnances ordures oreiller orientais orientait orientant
orientees orientent orienter orientera orientez orthodontiste osais osait osant osee osees osent oser osera oses osez osteo osteopathe oubli
oubliais oubliait oubliant oubliee oubliees oublient oubliera oublies ouvrent ouvres ouvrez pagaille paniquais paniquait paniquant paniquee
paniquees paniquent paniquer paniquera paniques paniquez papi papy parapluie pare pariais pariait pariant parie pariee pariees parient
pariera paries pariez parlais parlee parlees parlera parles parlez parrain parrainage parrainais parrainait parrainant parraine parrainee
parrainees parrainent parrainer parrainera parraines parrainez pars partageais partageait partageant partagee partagees partagera partagez
partez passagere passais passerelle passez patate patientais patientait patientant patiente patientee patientees patientent patientera
patientes patientez patronne payais payait payent payera payez peage pediatre peindre pelouse penalisais penalisait penalisant penalise
penalisee penalisees penalisent penaliser penalisera penalises penalisez penalite penalites penchais penchait penchant penchee penchees
penchent penchera penches penchez pends pendu pensais pensant pensees pensera penses percu perdez perds perime perimee perimes permettez
perroquet perruche persistais persistait persistant persistee persistees persistent persister persistera persistes persistez perturbe
perturbee pesais pesait pesee pesees pesent pesera peses pesez phare pharmacienne pharmacies photocopie photocopieuse pinceau piquais
piquait piquant pique piquee piquees piquent piquer piquera piques piquez piqure piqures piratais piratait piratant pirate piratee piratees
piratent pirater piratera pirates piratez placais placait placant placard placera placez plafonnais plafonnait plafonnant plafonne plafonnee
plafonnees plafonnent plafonner plafonnera plafonnes plafonnez plains plaint plaisantais plaisantait plaisantant plaisante plaisantee
plaisantees plaisantent plaisanter plaisantera plaisantes plaisantez plait planifiais planifiait planifiant planifie planifiee planifiees
planifient planifier planifiera planifies planifiez plantais plantait plantant plantee plantees plantent planter plantera plantez plaquette
plateforme platre pleurais pleurait pleurant pleure pleuree pleurees pleurent pleurer pleurera pleures pleurez pleut pleuvoir pliais pliait
pliant plie pliee pliees plient plier pliera plies pliez plombage plomberie plombier plu pneu pneumo poele poignet pointure poliment
politesse polo polyclinique pompier pompiers poney portail portillon posais posait posant posera poses posez possedais possedant possede
possedee possedees possedent possedera possedes possedez postais postait postant postee postees postent poster postera postez postier
poubelle poubelles poumon poupee poussais poussait poussant poussees poussera pousses poussette poussez poussin pratiquais pratiquait
pratiquees pratiquera pratiquez precisais precisait precisant precisee precisees precisent precisera precisez predire preferais preferait
preferant preferee preferees preferent preferera preferes preferez prelevais prelevait prelevant preleve prelevee prelevees prelevement
prelevements prelevent prelever prelevera preleves prelevez prends prenoms preparais preparait preparant preparee preparees preparera
preparez prescrit prescrite presentais presentez prestataire pret pretais pretait pretant prete pretee pretees pretent preter pretera pretes
pretez prets priais priait priant prie priee priees prient prier priera pries priez priorisais priorisait priorisant priorise priorisee
priorisees priorisent prioriser priorisera priorises priorisez privais privait privant privent priver privera privez procedais procedait
procedant procedee procedees procedent procedera procedez programmais programmait programmant programmee programmees programment programmer
programmera programmez prolongeais prolongeait prolongeant prolongees prolongent prolongera prolonges prolongez promets prononcais
prononcait prononcant prononcees prononcent prononcera prononces prononcez proposais proposez proprio protegeais protegeait protegeant
protegees protegent protegera protegez prouvais prouvait prouvant prouvee prouvees prouvent prouvera prouves prouvez provisoires provoquais
provoquait provoquant provoquee provoquees provoquera provoques provoquez pull punaise puni pyjama quittais quittait quittance quittances
quittant quittee quittees quittera quittes quittez raccompagnais raccompagnait raccompagnant raccompagne raccompagnee raccompagnees
raccompagnent raccompagner raccompagnera raccompagnes raccompagnez raccrochais raccrochait raccrochant raccroche raccrochee raccrochees
raccrochent raccrocher raccrochera raccroches raccrochez racontais racontait racontant racontee racontees racontent racontera racontes
racontez radiateur radiateurs radiologie radiologue radios rajoutais rajoutait rajoutant rajoute rajoutee rajoutees rajoutent rajouter
rajoutera rajoutes rajoutez rallonge ramassais ramassait ramassant ramasse ramassee ramassees ramassent ramasser ramassera ramasses ramassez
ramenais ramenait ramenant ramenee ramenees ramenent ramenera ramenes ramenez ramonage randonnee rappelais rappelait rappelant rappelee
rappelees rappelent rappelera rappeles rappelez rapportais rapportait rapportant rapportee rapportees rapportera rapportes rapportez rasoir
rassurais rassurait rassure rassuree rassurees rassurent rassurera rassures rassurez ratais ratait ratant ratee ratees ratent ratera rates
ratez rattachais rattachait rattachant rattache rattachee rattachees rattachent rattacher rattachera rattaches rattachez rattrapais
rattrapait rattrapant rattrape rattrapee rattrapees rattrapent rattrapera rattrapes rattrapez ravie rayais rayait rayant raye rayee rayees
rayent rayer rayera rayes rayez rayure reacheminais reacheminait reacheminant reachemine reacheminee reacheminees reacheminent reacheminer
reacheminera reachemines reacheminez reactivais reactivait reactivant reactive reactivee reactivees reactivent reactiver reactivera
reactives reactivez reactualisais reactualisait reactualisant reactualise reactualisee reactualisees reactualisent reactualiser
reactualisera reactualises reactualisez realisais realisait realisera realisez rebonjour rebootais rebootait rebootant reboote rebootee
rebootees rebootent rebooter rebootera rebootes rebootez rebord recepisse receptionniste recevez recevrez recharge rechargeais rechargeait
rechargeant rechargee rechargees rechargent recharger rechargera recharges rechargez reclamais reclamait reclamant reclamations reclamee
reclamees reclamera reclames reclamez recois recoit recommandais recommandait recommandant recommandees recommandent recommandera
recommandes recommandez recommencais recommencait recommencant recommence recommencee recommencees recommencent recommencera recommences
recommencez reconfort reconnais reconnaissez reconnait reconnaitre rectifiais rectifiait rectifiant rectifie rectifiee rectifiees rectifient
rectifier rectifiera rectifies rectifiez recto recu recue recuperais recuperait recuperant recuperee recuperees recuperent recuperera
recuperes recuperez redemarrais redemarrait redemarrant redemarre redemarree redemarrees redemarrent redemarrer redemarrera redemarres
redemarrez redire redirige redirigeais redirigeait redirigeant redirigee redirigees redirigent rediriger redirigera rediriges redirigez
redis redites redonnais redonnait redonnant redonne redonnee redonnees redonnent redonnera redonnes redonnez reecoute reeditais reeditait
reeditant reedite reeditee reeditees reeditent reediter reeditera reedites reeditez reenregistrais reenregistrait reenregistrant
reenregistre reenregistree reenregistrees reenregistrent reenregistrer reenregistrera reenregistres reenregistrez reessayais reessayait
reessayant reessaye reessayee reessayees reessayent reessayer reessayera reessayes reessayez reexpediais reexpediait reexpediant reexpedie
reexpediee reexpediees reexpedient reexpedier reexpediera reexpedies reexpediez ref referencais referencait referencant referencee
referencees referencent referencer referencera referencez reflechis reflechissez reflechit refrigerateur refusais refusait refusant refusee
refusees refusera refuses refusez regardais regardait regardant regardee regardees regardent regardera regardes regardez reglais reglait
reglant reglee reglees reglent reglera regles reglez regularisais regularisait regularisant regularisation regularise regularisee
regularisees regularisent regulariser regularisera regularises regularisez regulierement reinitialisais reinitialisait reinitialisant
reinitialise reinitialisee reinitialisees reinitialisent reinitialiser reinitialisera reinitialises reinitialisez reinstallais reinstallait
reinstallant reinstalle reinstallee reinstallees reinstallent reinstaller reinstallera reinstalles reinstallez rejetais rejetait rejetant
rejetee rejetees rejetent rejeter rejetera rejetes rejetez rejoins relancais relancait relancant relancee relancees relancent relancera
relances relancez relevais relevait relevee relevees relevent relevera releves relevez reliquat relire relis relisez remarquais remarquait
remarquant remarquee remarquees remarquent remarquera remarquez remboursais remboursait remboursant remboursee remboursees remboursent
remboursera rembourses remboursez remerciais remerciait remerciant remercie remerciee remerciees remerciements remercient remercier
remerciera remercies remerciez remets remettez remontais remontait remontant remontees remontera remontes remontez remorquais remorquait
remorquant remorque remorquee remorquees remorquent remorquer remorquera remorques remorquez remplacais remplacait remplacant remplacante
remplacee remplacees remplacent remplacera remplacez remplis remplissez rencontrais rencontrait rencontrant rencontree rencontrees
rencontrera rencontrez rends renouvelais renouvelait renouvelant renouvele renouvelee renouvelees renouvelent renouvelera renouveles
renouvelez renseignais renseignait renseignant renseigne renseignee renseignees renseignent renseigner renseignera renseignes renseignez
rentrais rentrait rentrant rentrent rentrera rentres rentrez renvoyais renvoyait renvoyant renvoye renvoyee renvoyees renvoyent renvoyer
renvoyera renvoyes renvoyez reparais reparait reparant reparateur repare reparee reparees reparent reparera repares reparez reparle reparler
repassais repassait repassant repasse repassee repassees repassent repasser repassera repasses repassez reperais reperait reperant repere
reperee reperees reperent reperera reperes reperez repetais repetait repetant repete repetee repetees repetent repetera repetes repetez
repondeur repondez reponds reportais reportait reportant reporte reportee reportees reportent reportera reportes reportez reposais reposait
reposant reposee reposees reposent reposera reposes reposez reprends reprenez representais representera representez reprogrammais
reprogrammait reprogrammant reprogramme reprogrammee reprogrammees reprogramment reprogrammer reprogrammera reprogrammes reprogrammez
reservais reservait reservant reservations reservent reservera reservez resiliais resiliait resiliant resiliation resilie resiliee resiliees
resilient resilier resiliera resilies resiliez resous respectais respectait respectee respectees respectent respectera respectes respectez
respirais respirait respirant respiree respirees respirent respirer respirera respires respirez restais restees restez retapais retapait
retapant retape retapee retapees retapent retaper retapera retapes retapez retardais retardait retardant retarde retardee retardees
retardent retarder retardera retardes retardez retirais retirait retirant retiree retirees retirent retirera retires retirez retournais
retournait retournant retournee retournees retournent retournera retournes retournez retours retractais retractait retractant retracte
retractee retractees retractent retracter retractera retractes retractez retraitee retrouvais retrouvait retrouvant retrouvees retrouves
retrouvez reussis reve reveil reveillais reveillait reveillant reveille reveillee reveillees reveillent reveiller reveillera reveilles
reveillez revenez reverifiais reverifiait reverifiant reverifie reverifiee reverifiees reverifient reverifier reverifiera reverifies
reverifiez reviens rhume rideau risquais risquait risquant risquee risquees risquera risquez rit rive robinet robinets rocade rougi roulais
roulait roulee roulees roulent roulera roules roulez routeur ruche sacoche saisis saisissez salaud saluais saluait saluant salue saluee
saluees saluent saluer saluera salues saluez sandales sandwich sanglier saucisse sautais sautait sautant saute sautee sautees sautent
sautera sautes sautez sauvais sauvait sauvant sauvee sauvees sauvegardais sauvegardait sauvegardant sauvegardee sauvegardees sauvegardent
sauvegarder sauvegardera sauvegardes sauvegardez sauvent sauvera sauves sauvez scan scannais scannait scannant scanne scannee scannees
scannent scannera scannes scannez scolarite scooter secheresse secouru semblais semblant semblee semblees sembler semblera sembles semblez
seniors sentez senti separais separait separant separees separent separera separez serrais serrait serrant serree serrees serrent serrer
serrera serrez serrure serrurier servante serviette shirt siege signais signait signalais signalait signalant signalee signalees signalent
signalera signales signalez signant signees signent signera signez sincerement sinistres situais situera situez skypais skypait skypant
skype skypee skypees skypent skyper skypera skypes skypez sms soignais soignait soignant soigne soignee soignees soignent soignera soignes
soignez soldes sonnais sonnait sonnant sonnee sonnees sonnent sonner sonnera sonneries sonnes sonnette sonnez sono sors sortez souhaitais
souhaitant souhaitee souhaitees souhaiter souhaitera souhaites souhaitez soulage soulagee soulevais soulevait soulevant souleve soulevee
soulevees soulevent soulever soulevera souleves soulevez soupconnais soupconnait soupconnant soupconne soupconnee soupconnees soupconnent
soupconner soupconnera soupconnes soupconnez spam sponsorisais sponsorisait sponsorisant sponsorise sponsorisee sponsorisees sponsorisent
sponsoriser sponsorisera sponsorises sponsorisez stagiaire standardiste stationnais stationnait stationnant stationne stationnee stationnees
stationnement stationnent stationner stationnera stationnes stationnez steak stoppais stoppait stoppant stoppe stoppee stoppees stoppent
stopper stoppera stoppes stoppez store stores stressais stressait stressant stresse stressee stressees stressent stresser stressera stresses
stressez stylo suggerais suggerait suggerant suggere suggeree suggerees suggerent suggerer suggerera suggeres suggerez suivez superette
supplements supportais supportait supportant supportee supportees supportent supportera supportes supportez supposais supposait supposant
supposee supposees supposent supposera supposes supposez supprimais supprimait supprimant supprimee supprimees suppriment supprimera
supprimes supprimez surcharge sure surement surveillais surveillait surveillant surveille surveillee surveillees surveillent surveillera
surveilles surveillez survol suspendu suspendue sweat sympa sympas synchronisais synchronisait synchronisant synchronise synchronisee
synchronisees synchronisent synchroniser synchronisera synchronises synchronisez syndic systeme tablette tablettes taire taisez tampon tante
tantine tapais tapait tapant tape tapee tapees tapent taper tapera tapes tapez tardais tardait tardant tarde tardee tardees tardent tardera
tardes tardez tartine tata tatie taureau taxi technicien technicienne technicite tee telecharge telechargeais telechargeait telechargeant
telechargee telechargees telechargent telecharger telechargera telecharges telechargez telecommande teleconseiller telephonais telephonait
telephonant telephonee telephonees telephonent telephonera telephonez televiseur temoignais temoignait temoignant temoignee temoignees
temoigner temoignera temoignes temoignez tempete tends tendu tenez tentais tentait tentee tentees tentera tentez terminais terminait
terminant terminees terminent terminera termines terminez testais testait testant testee testees testent testera testes testez tete textais
textait textant textee textees textent texter textera textez texto textos thermostat tickets tique tirais tirait tirant tiree tirees tirera
tirez tiroir toilettes toiture tombais tombait tombant tombees tombera tombes tombez tondeuse tonton torchon tords tot touchais touchait
touchee touchees touchera touchez tournais tournait tournees tournera tournes tournez toutou toux traducteur traitais traitait traitant
traitee traitera traitez tramway tranquillement transferais transferait transferant transfere transferee transferees transferent transferera
transferes transferez transmise transportais transportait transportant transporte transportee transportees transportent transportera
transportes transportez travaillais travaillee travaillees travaillera travailles travaillez traversais traversait traversant traversees
traversent traversera traverses traversez triais triait triant trie triee triees trient trier triera tries triez trimestriellement trompais
trompait trompant trompee trompees trompent trompera trompes trompez trottinette trottoir trouille trousseau trouvais trouvees trouves
trouvez truquais truquait truquant truque truquee truquees truquent truquer truquera truques truquez tuais tuait tuant tuee tuees tuent
tuera tues tuez tuteur tutrice tuyau urgences urgente urgents usager usagere utilisais utilisait utilisatrice utilisera utilisez vaccinais
vaccinait vaccinant vaccine vaccinee vaccinees vaccinent vacciner vaccinera vaccines vaccinez vaccins vachement vaincre vaincu vaisselle
valez validais validait validant validation valide validee validees valident valider validera valides validez valise valises veilleuse velos
vendeuse vendez vends venez ventilateur veranda verbalement verdict vereux verifiais verifiait verifiant verification verifications verifie
verifiee verifiees verifient verifiera verifies verifiez vermifuge verrou verrouillage verrouille verrouillee versais versait versant
versent versera versez veterinaire veto vidais vidait vidange vidangeais vidangeait vidangeant vidangee vidangees vidangent vidanger
vidangera vidanges vidangez vidant videe videes vident vider videra videz vieilli viens vignette virais virait virant vire viree virees
virement virements virent virer virera vires virez virgule visitais visitait visitant visitee visitees visitent visitera visitez vitre vivez
vocal voisinage voiturette volais volait volee volees volent volera volets voleur voleurs volez voltage vomi vomit voyageais voyageait
voyageant voyagee voyagees voyagent voyagera voyagez voyants webcam wifi zappais zappait zappant zappe zappee zappees zappent zapper zappera
zappes zappez zoomais zoomait zoomant zoome zoomee zoomees zooment zoomer zoomera zoomes zoomez zut
`;
