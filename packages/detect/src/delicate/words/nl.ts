import type { DelicateFile } from './delicate-file.ts';

export const nl: DelicateFile = {
  matters: {
    health: {
      strong:
        'kanker | borstkanker | darmkanker | prostaatkanker | longkanker | huidkanker | leukemie | chemo | chemotherapie | chemokuur* | bestraling* | uitgezaaid | uitzaaiing* | tumor* | gezwel | diabetes | suikerziekte | epilepsie | epileptisch* | hartinfarct* | hartaanval* | beroerte | herseninfarct | hersenbloeding | hersenschudding | parkinson | alzheimer | dement | dementie | dementerend* | multiple sclerose | copd | astma | reuma | hiv | hepatitis | aids | depressie* | depressief | depressieve | burn-out | burnout | overspannen | psychose* | psychotisch | schizofrenie | bipolair | borderline | anorexia | boulimia | eetstoornis | angststoornis* | paniekaanval* | ptss | suicid* | suïcide | zelfmoord* | zelfdoding | zwanger | zwangerschap* | miskraam | abortus | verslaafd | verslaving* | afkick* | alcoholist* | psychiater* | psychiatrisch* | antidepressiva | antidepressivum | medicatie voor | insuline | hartpatient | kankerpatient | terminaal | palliatie* | uitbehandeld | ongeneeslijk* | nierdialyse | dialyse | donornier | transplantatie | hernia | hartoperatie | bypass | crohn | coeliakie | endometriose | overgangsklachten | ivf | oncologie | cardiologie | neurologie | opgenomen in het ziekenhuis | pacemaker | stoma | katheter | herstel van de operatie | vruchtbaarheid*',
      weak: 'diagnose | ziek | ziekte | ziekmelding | ziekenhuis | ziekenhuisopname | opgenomen geweest | operatie | geopereerd | huisarts | specialist | psycholoog | therapie | therapeut | fysiotherapie | medicijn* | medicatie | pillen | pijnklachten | klachten aan | behandeling | revalidatie | herstellende | arts | oncoloog | cardioloog | neuroloog | gynaecoloog | arbeidsongeschikt | wia | ziektewet | verzuim | allergisch | allergie | bloeddruk | thuiszorg | wijkverpleging | ggz | kuur | scan | mri | bloedonderzoek',
    },
    disability: {
      strong:
        'gehandicapt* | handicap | invalide | invaliditeit | rolstoel* | blind | slechtziend* | doof | slechthorend* | doofblind | autisme | autistisch* | asperger | adhd | verstandelijk beperkt* | verstandelijke beperking | lichamelijke beperking | dwarslaesie | verlamd | amputatie | geamputeerd | prothese | wajong | downsyndroom | syndroom van down | niet-aangeboren hersenletsel',
      weak: 'beperking | scootmobiel | wmo | hulphond | gehoorapparaat | begeleid wonen | bewindvoering | traplift',
    },
    religion: {
      strong:
        'moslim* | islamitisch | jood | joods | joodse | katholiek | protestant | protestants | gereformeerd* | hervormd | christen | christelijk gelovig | hindoe | hindoeistisch | boeddhist* | jehova* | jehovas getuige* | atheist | bekeerd tot | ramadan | sjabbat | sabbat | hoofddoek | belijden*  | koosjer | halal',
      weak: 'geloof | gelovig | religie | religieus | kerk | moskee | synagoge | gebed | bidden | imam | dominee | pastoor | rabbijn | doop | gedoopt | zondagsrust',
    },
    sexuality: {
      strong:
        'homo | homoseksue* | lesbisch | lesbienne | biseksue* | transgender | transvrouw | transman | geslachtsverandering | in transitie | non-binair | aseksueel | mijn geaardheid | seksuele geaardheid | uit de kast | seksueel misbruik | seksueel misbruikt | aangerand | verkracht | verkrachting | erectieproblem* | soa | sekswerk*',
      weak: 'geaardheid | intiem | genderidentiteit | geslacht wijzigen | seksueel',
    },
    union: {
      strong:
        'vakbondslid | vakbondslidmaatschap | lid van de vakbond | lid van een vakbond | lid van de fnv | lid van het cnv | lid van de bond | mijn vakbond | vakbondsafgevaardigde | bij de fnv | bij het cnv | aangesloten bij het acv | aangesloten bij het abvv | stakingskas',
      weak: 'vakbond | fnv | cnv | acv | abvv | aclvb | staking | gestaakt | kaderlid',
    },
    politics: {
      strong:
        'lid van de partij | lid van de pvv | lid van de vvd | lid van de sp | lid van de pvda | lid van groenlinks | lid van d66 | lid van het cda | lid van forum | partijlid | partijlidmaatschap | ik stem op | ik stem altijd | mijn politieke* | gestemd op | politieke overtuiging | politieke voorkeur',
      weak: 'politiek | demonstratie | gedemonstreerd | activist* | raadslid',
    },
    origin: {
      strong:
        'mijn afkomst | van afkomst | donkere huid* | huidskleur | etnisch* | roma | zigeuner* | asielzoeker* | asielaanvraag | statushouder* | vluchteling* | gevlucht uit | ongedocumenteerd* | verblijfsvergunning',
      weak: 'afkomst | nationaliteit | migratieachtergrond | inburgering* | discriminatie | gediscrimineerd | racistisch | racisme',
    },
    criminal: {
      strong:
        'strafblad | veroordeeld | veroordeling | gevangenis | gedetineerd | detentie | voorwaardelijk vrij | reclassering | enkelband | taakstraf | celstraf | vastgezeten | in de cel | verdacht van | verdachte | aangehouden door de politie | gearresteerd | opgepakt | strafzaak | justitiele documentatie | geen vog | vog geweigerd | tbs | witwas* | mishandeld | mishandeling | huiselijk geweld | stalking | stalkt | gedreigd | contactverbod | drugshandel | heling',
      weak: 'aangifte | politie | advocaat | rechter | rechtszaak | fraude | gestolen | diefstal | vog | dagvaarding | boete | officier van justitie',
    },
  },
  self: 'ik | mij | me | mijn | mn | mezelf | wij | ons | onze | heb | ben',
  others:
    'mijn man | mijn vrouw | mijn partner | mijn vriend | mijn vriendin | mijn zoon | mijn dochter | mijn kind | mijn kinderen | mijn moeder | mijn vader | mijn ma | mijn pa | mijn ouders | mijn broer | mijn zus | mijn schoonmoeder | mijn schoonvader | mijn oma | mijn opa | mijn ex | m n man | m n vrouw | ons zoontje | onze zoon | onze dochter | de buurman | hij | zij | hem | haar',
  addressed: 'u | uw | jij | je | jouw | uzelf',
  passedOver:
    'zorgverzekering* | ziektekostenverzekering* | zorgverzekeraar* | arbeidsongeschiktheidsverzekering* | ziekenfonds | reisverzekering | kerkstraat | kerkplein | kerkweg | ziekenhuisdekking | beroepsziekte | onder behandeling van de afdeling | contact opgenomen | op de ziekenhuisrekening | in behandeling | in behandeling genomen | in behandeling nemen | klacht in behandeling | politiebureau in de | joodse bruid | blind typen | blinde vlek | blind vertrouwen | op z n kop | doof voor | virusscanner | antivirus | computervirus | homogeen | chemie | gevangenpoort',
  general:
    'in het algemeen | over het algemeen | dekt u | vergoedt u | verzekert u ook | stel dat | bijvoorbeeld als | wat als | mensen die | klanten die | in de folder | op uw website',
};
