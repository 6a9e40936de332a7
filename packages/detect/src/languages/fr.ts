import type { LanguageFile } from './language-file.ts';

/** French of France, Belgium, Luxembourg and Switzerland. */
export const fr: LanguageFile = {
  language: 'fr',
  numbers: {
    unitFirst: false,
    vigesimal: true,
    beforeHundred: 'teens',
    noOneHundred: true,
    zero: 'zéro',
    units: 'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9',
    teens: 'dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16',
    tens: 'vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90',
    hundred: 'cent cents',
    thousand: 'mille mil',
    millions: 'million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
    and: 'et',
    articles: 'un une neuf',
    ordinals:
      'premier=1 première=1 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 vingtième=20 trentième=30 quarantième=40 cinquantième=50 soixantième=60 septantième=70 centième=100 millième=1000 millionième=1000000 unième=1 unièmes=1 cinquièmes=5 deuxièmes=2 troisièmes=3',
    repeat: 'double=2 triple=3',
    compounds: false,
  },
  letters: {
    ambiguous: 'a y',
    names: 'zède=z igrec=y bé=b cé=c dé=d gé=g pé=p té=t vé=v',
    alphabet:
      'anatole berthe célestin désiré eugène françois gaston henri irma joseph kléber louis marcel nicolas oscar pierre quintal raoul suzanne thérèse ursule victor william xavier yvonne zoé alpha bravo charlie delta echo foxtrot golf hotel india juliette kilo lima mike november papa quebec romeo sierra tango uniform whisky xray yankee zoulou roger',
    as: 'comme | pour | de',
    around: 'majuscule | minuscule | accent | aigu | grave | cédille | tréma | circonflexe',
  },
  signs:
    'arobase=@ | arrobase=@ | at=@ | arobas=@ | point=. | dot=. | tiret=- | tiret du six=- | trait d union=- | tiret bas=_ | tiret du huit=_ | underscore=_ | barre oblique=/ | slash=/ | plus=+ | moins=-',
  months:
    'janvier=1 janv=1 février=2 févr=2 fév=2 mars=3 avril=4 avr=4 mai=5 juin=6 juillet=7 juil=7 août=8 aout=8 septembre=9 octobre=10 oct=10 novembre=11 nov=11 décembre=12 déc=12',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  hesitations: 'euh | heu | hum | hm | hmm | ben | bah | eh | mmh | pff | pfff | oh | ah',
  openers:
    "oui | ouais | non | si | alors | alors c est | c est | c était | ce sont | est | était | c est le | voilà | attendez | attends | donc | et | et puis | puis | après | et après | pardon | excusez moi | d accord | ok | bien sûr | bon | oh | ah | ben | enfin | je crois | je pense | je crois que c est | il me semble | moi | le | la | les | l' | un | une | j ai mis | j avais mis | on a mis | du | de | mon | ma | peut être | toujours | là | ici | tenez | la réponse c est | la réponse est | ma réponse | réponse | s appelait | s appelle | il s appelait | elle s appelait | mademoiselle | c' | ou | ou bien | mais | sinon | en fait | justement | évidemment | sauf erreur | oh là là | voyons | ça doit être | ce serait | ce doit être | à | y a | le mot clé | exactement | parfait | merci",
  quantities:
    'euro | euros | centime | centimes | pour cent | heure | heures | minute | minutes | seconde | secondes | jour | jours | semaine | semaines | mois | an | ans | année | années | fois | personnes | enfants | kilo | kilos | grammes | litre | litres | mètre | mètres | kilomètres | km | kilowatt | kilowattheures | kwh | degrés | pièces | places | chiffres | caractères | lettres | points | mégas | giga | gigas | go | mo | francs | nuits | étage | étages | articles | colis | séances | factures | commandes | cartes | mensualités | eur | chf | watts | volts | virgule | tentatives | h | m² | m3 | cm³ | mg | ml | gouttes | quart | demi | demie | jours ouvrés | jours ouvrables | pages | bouteilles | options | boîtes | comprimés | lots | portes | gosses | copies | exemplaires | mètres carrés | voix',
  beforeQuantities:
    'au point | point | est de | sont de | passe à | à | vers | dès | jusqu à | article | alinéa | page | version | ligne | guichet | chambre | salle | étage | taille | étape | option | pont | quai | porte | voie | cabine | depuis | entre | environ | presque | maximum | minimum | coûte | coûtent | euros | francs | euro | type | modèle | référence | lot | priorité | niveau | chapitre | tous les | toutes les | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | lundi le | mardi le | sortie | semaine | place | entrée | emplacement | autoroute | moins de | plus de | tarif | zone | pendant | sous | trajet | route | vol | combien | seulement | encore',
  functionWords:
    "dame scandaleux le la les l' un une des du de d' et ou mais donc car que qui quoi quand où comment quel quelle quels quelles je j' tu il elle on nous vous ils elles me m' moi te t' toi se s' lui leur mon ma mes ton ta tes son sa ses notre nos votre vos ce c' cet cette ces ça cela pas ne n' non oui si aussi encore toujours déjà bien très plus moins trop peu rien tout tous toute toutes alors puis après avant maintenant aujourd'hui hier demain ici là est suis es sommes êtes sont était étais été être ai as a avons avez ont avait avoir vais va allez aller fait faire faites peut peux pouvez pouvoir veux veut voulez vouloir dois doit devez falloir faut voir vois voyez sais sait savez dire dis dit dites appelle appelez appeler pour par avec sans sur sous dans en à au aux chez entre vers depuis pendant comme parce bonjour bonsoir salut allô merci pardon monsieur madame mademoiselle client service banque d'accord ok voilà bon ben euh enfin exactement parfait noté nom prénom numéro adresse code carte compte téléphone nouveau nouvelle ancien ancienne autre même juste mari femme fils fille père mère frère soeur sœur ami amie quelqu'un écoute écoutez disposition appareil toujours né née y",
  ordinaryWords:
    'viens vient venez venir façon technicien technicienne consulte rejetée clôturé clôturée remboursement virement prélèvement facture échéance abonnement contrat mutuelle mutualité assurance crédit prêt agence guichet conseiller conseillère dossier courrier lettre appli application site internet box modem routeur panne dépannage dépanneuse colis livreur livraison commande retour garantie remboursé remboursée bloqué bloquée perdu perdue volé volée oublié oubliée cassé cassée expiré expirée marche marchait clignote fonctionne reçois reçoit reçu reçus envoie envoyez envoyé tape tapez regarde regardez attends attendez essayez essaye essayé note notez noté lunettes opticien kiné dentiste médecin pharmacie hôpital clinique mairie commune salut coucou adieu merci bonsoir bisous truc trucs machin gamine gosse gosses mec copain copine bah ben hein voilà ouais nickel impeccable super génial parfait parfaite exact exactement entendu effectivement désolé désolée navré navrée dites dites-moi donnez donne donner épeler épelez confirme confirmez vérifier vérifie valider validé débit débits retrait achat opposition majuscule minuscule chiffre lettre prénom signature procuration notaire',
  titles:
    'monsieur | madame | mademoiselle | mme | mr | mlle | m | docteur | dr | maître | professeur | famille | messieurs | veuve',
  particles:
    "de du des la le les d' l' van von der den el al ben bin abou mac mc o san saint sainte da di dos st",
  nameFollows: {
    strong:
      "mon nom est | mon nom c est | mon nom | je m appelle | m' appelle | nom est | au nom de | au nom du | au nom d' | s' appelle | il s' appelle | elle s' appelle | nommé | nommée | prénom est | prénom c est | nom de famille | prénom | nom de jeune fille | née à | titulaire | bénéficiaire est | je suis madame | je suis monsieur | c est madame | c est monsieur | ici madame | ici monsieur | l attention de | nom du titulaire",
    weak: "je suis | c' est | ici | c est | mon mari | ma femme | mon fils | ma fille | mon frère | ma soeur | ma sœur | mon père | ma mère | mon ami | mon amie | mon amie | mon compagnon | ma compagne | mon collègue | ma collègue | mon épouse | mon époux | mon voisin | ma voisine | mon petit fils | ma petite fille | mon oncle | ma tante | ma nièce | mon neveu | merci | vous êtes | tu es | bonne journée | cordialement | de la part de | votre collègue | avec",
  },
  namePrecedes:
    "à l' appareil | à votre écoute | à votre service | à votre disposition | au téléphone | que puis je | en quoi puis je | comment puis je | à l' écoute | je vous écoute",
  greetings:
    'bonjour | bonsoir | salut | allô | allo | hello | bonjour madame | bonjour monsieur | cher | chère | moien | bonne journée | bonne soirée | au revoir | rebonjour',
  streets: {
    endings: 'strasse straat laan weg gasse',
    first:
      'rue | avenue | av | ave | boulevard | bd | boul | place | pl | chemin | ch | clos | impasse | allée | allées | quai | route | rte | cours | square | passage | sentier | venelle | faubourg | cité | lotissement | résidence | chaussée | esplanade | ruelle | hameau | montée | villa | drève | rond point | lieu dit | promenade | galerie',
    last: '',
    inside:
      'sur | en | lès | à | bte | boîte | boite | bis | ter | code postal | appartement | appt | étage | bâtiment | porte | numéro',
    numberFirst: true,
  },
  refusals: 'pas | incorrect | faux | désolé | désolée',
  roles: 'comme | pour',
  telling:
    "le la les un une et est de je vous ne pas que qui pour dans sur avec mon ma votre bonjour merci oui non c' j' l' d' n' du des au ce il elle nous être avez suis très bien monsieur madame alors euh voilà",
  cues: {
    NOT_SENSITIVE:
      'référence article | référence c est | réf | code article | code produit | numéro d article | référence produit | référence | version | firmware | logiciel | relevé | compteur | index | relevé de compteur | kilométrage | code erreur | erreur | code promo | code avantage | bon de réduction | port | gencod | code barre | modèle | lot | numéro de lot | numéro gratuit | numéro vert | appelez le | appelez nous | vous rappelez le | composez le | joignable au | contactez nous | notre numéro | horaires | ouvert de | ouvert du | ouvert jusqu | vol | quai | page | prix | montant | solde | barème | tsa | débit | sous la référence | franchise | consommation | catalogue | sortie | numéro court | siège | paragraphe | service client au | provision | charges',
    IBAN: 'iban | numéro de compte | compte bancaire | *rib | coordonnées bancaires | compte courant | numéro du compte | mon compte c est | son compte | compte à vue | compte épargne | compte salaire | compte postal | ccp | autre compte | quel compte | rib | le compte c est | numéro de compte complet | mon compte | nouveau compte | votre compte',
    CARD_NUMBER:
      'chiffres au recto | seize chiffres | les seize chiffres | chiffres sur le devant | numéro de carte | numéro de la carte | numéro de votre carte | carte bleue | carte bancaire | carte de crédit | carte visa | visa | mastercard | maestro | amex | american express | carte de paiement | carte de débit | numéro à seize chiffres | seize chiffres | chiffres de la carte | chiffres de devant | carte de la société | celle qui se termine par | carte qui se termine | carte qui finit | numéro au recto | votre carte | bancontact | ma carte',
    CARD_EXPIRY:
      'valid thru | good thru | date d expiration | date de validité | date de fin de validité | expire | carte est valable | carte est valide | carte valable | expire en | elle expire | expiration | valable jusqu à | valable jusqu au | valable jusqu | valide jusqu | valide jusqu à | date d échéance de la carte | fin de validité | mois et année | exp | échéance de la carte | date de péremption',
    CARD_CVV:
      "bande de signature | panneau de signature | chiffres derrière | derrière la carte | cryptogramme | crypto | cvv | cvc | c v v | c v c | code de vérification | code de sécurité de la carte | code à trois chiffres | trois chiffres au dos | trois chiffres | code au dos | code à l arrière | code à l' arrière | au dos de la carte | derniers chiffres au dos | code de contrôle | code à quatre chiffres | au verso | numéro au dos | dos de la carte | cryptogramme visuel | code à quatre chiffres sur le devant | code de validation de la carte | trois derniers chiffres | numéro de contrôle",
    PIN: 'pin | code pin | *pin | code secret | code confidentiel | code de la carte | puk | code puk | code à quatre chiffres de la carte | code d accès | code de messagerie | code de déverrouillage | code de l alarme | code d alarme',
    PASSWORD:
      'mot de passe | mots de passe | mdp | password | mot de passe wifi | clé wifi | clé wi fi | code wifi | mot de passe provisoire | phrase secrète',
    OTP: 'un code | code | code par sms | code sms | sms avec un code | code de confirmation | code de vérification reçu | code à usage unique | code de validation | code reçu | code temporaire | code de déblocage | code d activation | envoie un code | envoie le code | envoyer un code | envoyé un code | un code par | un code est arrivé | code que vous | code qui | vous recevez un code | recevoir un code | reçu un code | le code c est | code par mail | code sur votre téléphone | envoie un autre | code d authentification | code unique | mot de passe à usage unique | tan | code d autorisation | code de sécurité par | renvoie un autre | le code | votre code | code de connexion | code est | token',
    DATE_OF_BIRTH:
      'date de naissance | né le | née le | né en | née en | nés le | né | née | dates de naissance | jour de naissance | année de naissance | anniversaire | nés le | date et lieu de naissance | naissance | ddn',
    NATIONAL_ID:
      'numéro de sécurité sociale | sécurité sociale | sécu | numéro de sécu | n° de sécu | nir | carte vitale | numéro national | *registre national | numéro de registre national | numéro du registre national | numéro avs | avs | n° avs | matricule | numéro de matricule | matricule national | numéro niss | niss | bsn | numéro d identification nationale | numéro insee | la clé | numéro social | immatriculation sociale | french social number',
    TAX_ID:
      'numéro fiscal | numéro de tva | n° tva | tva intracommunautaire | numéro siren | siren | siret | numéro siret | référence fiscale | numéro d entreprise | bce | numéro ide | ide | nif | spi | numéro de contribuable | identifiant fiscal | numéro tva',
    HEALTH_ID:
      'numéro d adhérent | numéro adhérent | adhérent | numéro d assuré | numéro d affilié | affilié | numéro de mutuelle | numéro de mutualité | mutuelle | vignette | numéro d affiliation | carte d assuré | carte européenne | ehic | numéro de bénéficiaire | carte de mutuelle | n° adhérent | numéro d assurée | numéro de la carte d assuré | tiers payant',
    PASSPORT:
      'passeport | numéro de passeport | carte d identité | numéro de carte d identité | pièce d identité | titre de séjour | cni | numéro de la carte d identité | numéro de document | carte de séjour',
    DRIVING_LICENCE: 'permis | permis de conduire | numéro de permis | numéro du permis',
    LICENCE_PLATE:
      'immatriculation | plaque | plaque d immatriculation | numéro de plaque | immatriculé | immatriculée | immatriculation du véhicule | plaques',
    CUSTOMER_ID:
      'numéro de client | numéro client | n° client | n° de client | référence client | numéro de contrat | n° de contrat | contrat | numéro de police | police | n° de police | numéro de commande | n° de commande | commande numéro | ma commande | commande porte le numéro | numéro de dossier | n° de dossier | dossier | le dossier c est | numéro de réservation | réservation | sous le numéro | numéro de facture | numéro de sinistre | sinistre | numéro de ticket | ticket | numéro de réclamation | référence du dossier | numéro de suivi | numéro de colis | point de livraison | pdl | numéro de point de livraison | code ean | ean | numéro de locataire | numéro d abonné | abonné | numéro de membre | numéro d adhésion | carte de fidélité | numéro de fidélité | numéro de compteur | numéro de demande | référence client | communication structurée | numéro de lettre | numéro d usager | numéro de compte client | identifiant client | numéro d allocataire | allocataire | numéro de prêt | code client | référence de paiement | numéro de bon | numéro d intervention | numéro d immatriculation client | bordereau',
    USERNAME:
      'identifiant | nom d utilisateur | login | pseudo | username | identifiant de connexion | nom de compte | compte utilisateur | identifiants | nom d usager',
    SECURITY_ANSWER:
      'ville de naissance | dans quelle ville êtes vous né | où êtes vous né | où êtes vous née | lieu de naissance | dans quelle ville | nom de votre école | nom de votre meilleur ami | prénom de votre mère | prénom de votre grand mère | question secrète | question de sécurité | question personnelle | réponse secrète | réponse de sécurité | nom de jeune fille de votre mère | premier animal | nom de votre premier | nom du chien | premier chien | premier chat | animal de compagnie | première institutrice | école primaire | première école | première voiture | ville de naissance de | meilleur ami d enfance | rue où vous avez grandi | dans quelle rue | quelle rue vous avez grandi | plat préféré | professeur préféré | film préféré | mot clé du contrat | mot clé | mot secret | réponse à la question | surnom d enfance | première rue',
    PHONE:
      'numéro de téléphone | téléphone | *portable | numéro de portable | numéro de gsm | gsm | mobile | numéro de mobile | fixe | numéro de fixe | ligne fixe | natel | numéro de natel | mon numéro | ton numéro | votre numéro | numéro direct | ligne directe | rappelez sur | rappelez moi | rappelez moi au | me joindre | vous joindre | vous rappeler | joindre | à quel numéro | quel numéro | numéro de contact | celui qui finit par | qui finit par | qui se termine par | celui ci | nouveau numéro | appelez moi | m appeler | appelez le au | tél | tel | son numéro | appelez plutôt le | numéro de la ligne | pour quel numéro',
    EMAIL:
      'e mail | email | adresse mail | mail | adresse e mail | adresse électronique | courriel | adresse email | adresse courriel | par mail | mèl | boîte mail',
    ADDRESS:
      'vous habitez toujours | vous êtes toujours au | adresse actuelle | adresse | adresse postale | adresse de livraison | adresse de facturation | domicile | code postal | vous habitez | tu habites | j habite | habitez | habite | domicilié | domiciliée | livraison au | livrer au | demeurant | nouvelle adresse | ancienne adresse | votre adresse | déménagé | adresse complète | numéro de rue | jsuis au | loge au',
    IP_ADDRESS: 'adresse ip | ip | i p | adresse i p | adresse ip publique | ip publique | ip fixe',
    PERSON:
      'votre nom | ton nom | vos nom et prénom | nom et prénom | le prénom | votre prénom | au nom de qui | à quel nom | nom s il vous plaît | qui est à l appareil | nom du titulaire | épeler | m épeler | vous pouvez épeler | son nom | nom complet | nom sur la carte | nom de famille | identité | comment vous appelez vous | vous vous appelez | prénom | titulaire de la carte | le nom | initiales | conducteur | conductrice',
  },
};
