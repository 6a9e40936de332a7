import type { DelicateFile } from './delicate-file.ts';

export const fr: DelicateFile = {
  matters: {
    health: {
      strong:
        "cancer | cancer du sein | leucémie | chimio | chimiothérapie | radiothérapie | métastase* | tumeur* | diabète | diabétique* | épilepsie | épileptique* | infarctus | crise cardiaque | avc | accident vasculaire | parkinson | alzheimer | démence | sclérose en plaques | bpco | asthme | asthmatique | polyarthrite | vih | séropositi* | hépatite | sida | dépression | dépressif | dépressive | burn-out | burnout | psychose* | psychotique* | schizophrén* | bipolaire | anorexie | boulimie | trouble alimentaire | crise* d'angoisse | attaque* de panique | suicide | suicidaire* | me suicider | enceinte | grossesse* | fausse couche | avortement | ivg | addiction* | toxicomane* | alcoolique* | alcoolisme | cure de désintoxication | sevrage | psychiatre* | psychiatrie | psychiatrique* | antidépresseur* | insuline | incurable | phase terminale | soins palliatifs | dialyse | greffe | hernie discale | opération du coeur | maladie de crohn | coeliaque | endométriose | fiv | oncologie | cardiologie | neurologie | pacemaker | stomie | opéré du coeur | procréation assistée | affection longue durée | en ald",
      weak: 'diagnostic | malade | maladie | arrêt maladie | hôpital | hospitalisé* | hospitalisation | opération | opéré | opérée | médecin traitant | médecin | spécialiste | psychologue | psy | thérapie | médicament* | traitement | ordonnance | douleurs | rééducation | oncologue | cardiologue | neurologue | gynécologue | incapacité de travail | invalidité | mutuelle refuse | allergique | allergie | tension artérielle | aide à domicile | irm | analyses de sang | kiné',
    },
    disability: {
      strong:
        'handicapé* | handicap | en situation de handicap | fauteuil roulant | aveugle* | malvoyant* | sourd | sourde | malentendant* | autisme | autiste* | asperger | tdah | déficience intellectuelle | paraplégique | tétraplégique | paralysé* | amputé* | amputation | prothèse | trisomie | trisomique | aah | mdph | rqth',
      weak: 'carte mobilité inclusion | appareil auditif | tutelle | curatelle | chien guide | monte-escalier | mobilité réduite',
    },
    religion: {
      strong:
        'musulman* | juif | juive | catholique* | protestant* | chrétien pratiquant | chrétienne pratiquante | évangélique* | hindou* | bouddhiste* | témoin* de jéhovah | athée* | converti à | convertie à | ramadan | shabbat | le voile islamique | casher | halal',
      weak: 'religion | religieux | religieuse | croyant | croyante | pratiquant | pratiquante | église | mosquée | synagogue | prière | prier | imam | curé | pasteur | rabbin | baptême | baptisé*',
    },
    sexuality: {
      strong:
        "homosexuel* | lesbienne* | bisexuel* | transgenre* | transsexuel* | femme trans | homme trans | changement de sexe | non-binaire* | asexuel* | orientation sexuelle | mon coming out | abus sexuel* | agression sexuelle | agressée sexuellement | agressé sexuellement | violée | viol | troubles de l'érection | ist | mst",
      weak: 'je suis gay | intime | sexuel | sexuelle | changement de prénom | mention du sexe',
    },
    union: {
      strong:
        "syndiqué* | membre du syndicat | membre d'un syndicat | délégué syndical | déléguée syndicale | mon syndicat | carte syndicale | adhérent à la cgt | à la cgt | à la cfdt | affilié à la fgtb | affilié à la csc | cotisation syndicale",
      weak: "syndicat | cgt | cfdt | force ouvrière | fgtb | csc | grève | gréviste | comité d'entreprise",
    },
    politics: {
      strong:
        'membre du parti | adhérent du parti | carte du parti | militant du | je vote | mon vote | opinions politiques | convictions politiques | encarté*',
      weak: 'politique de gauche | politique de droite | manifestation | manifesté | militant* | activiste*',
    },
    origin: {
      strong:
        "mes origines | origine ethnique | couleur de peau | couleur de ma peau | ethnique* | rom | gens du voyage | demandeur d'asile | demandeuse d'asile | demande d'asile | réfugié* | sans-papiers | titre de séjour | carte de séjour",
      weak: 'origines | nationalité | naturalisation | discriminé* | discrimination | raciste | racisme',
    },
    criminal: {
      strong:
        'casier judiciaire | condamné* | condamnation | prison | incarcéré* | détenu | détention | liberté conditionnelle | sursis | bracelet électronique | travaux généraux | garde à vue | mis en examen | mise en examen | arrêté par la police | inculpé* | accusé de | accusée de | soupçonné* | blanchiment | violences conjugales | violence conjugale | harcèlement | me harcèle | ordonnance de protection | trafic de drogue | escroc condamné',
      weak: 'plainte | police | gendarmerie | avocat | tribunal | juge | procès | fraude | volé | vol | procureur | menacé* | amende',
    },
  },
  self: "je | j' | moi | me | m' | mon | ma | mes | nous | notre | nos | j'ai",
  others:
    'mon mari | ma femme | mon compagnon | ma compagne | mon conjoint | ma conjointe | mon fils | ma fille | mon enfant | mes enfants | ma mère | mon père | mes parents | mon frère | ma soeur | ma grand-mère | mon grand-père | mon ex | ma belle-mère | mon beau-père | il | elle | lui | le voisin',
  addressed: 'vous | votre | vos | tu | ton | ta',
  passedOver:
    "assurance maladie | caisse d'assurance maladie | caisse primaire | assurance invalidité | complémentaire santé | rue de l'église | place de l'église | traitement de votre demande | traitement de ma demande | traitement de la demande | traitement de mon dossier | traitement de votre dossier | en cours de traitement | délai de traitement | traitement de la réclamation | traitement des données | vol retardé | vol annulé | mon vol | le vol pour | votre vol | numéro de vol | vol de retour | politique de confidentialité | service médical d'urgence | antivirus | conditions générales | signe du cancer",
  general:
    'en général | est-ce que vous couvrez | est-ce que vous remboursez | vous assurez aussi | par exemple si | et si jamais | supposons | les gens qui | les clients qui | sur votre site | dans la brochure',
};
