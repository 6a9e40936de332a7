import type { DelicateFile } from './delicate-file.ts';

export const en: DelicateFile = {
  matters: {
    health: {
      strong:
        "cancer | breast cancer | leukaemia | leukemia | chemo | chemotherapy | radiotherapy | metastas* | tumour* | tumor* | diabetes | diabetic | epilepsy | epileptic | heart attack | had a stroke | parkinson's | parkinsons | alzheimer's | alzheimers | dementia | multiple sclerosis | copd | asthma | rheumatoid | hiv | hiv positive | hepatitis | aids | depression | depressed | burnout | burned out | psychosis | psychotic | schizophreni* | bipolar | anorexi* | bulimi* | eating disorder | anxiety disorder | panic attack* | ptsd | suicide | suicidal | kill myself | self-harm* | pregnant | pregnancy | miscarriage | abortion | addicted to | addiction | alcoholic* | rehab | in recovery from | detox | psychiatrist | psychiatric | antidepressant* | insulin | terminally ill | terminal illness | palliative | hospice | dialysis | kidney transplant | transplant | slipped disc | bypass surgery | crohn's | coeliac | endometriosis | ivf | oncology | cardiology | neurology | pacemaker | stoma | catheter | intensive care | fertility treatment",
      weak: 'diagnosis | diagnosed | ill | illness | sick | sick note | sick leave | hospital | surgery | operation | operated on | gp | my doctor | consultant | psychologist | therapy | therapist | counselling | medication | tablets | prescription | in pain | treatment | physio | oncologist | cardiologist | neurologist | gynaecologist | signed off work | unfit for work | allergic | allergy | blood pressure | carer | district nurse | mri | blood test* | side effects',
    },
    disability: {
      strong:
        "disabled | disability | wheelchair* | i'm blind | registered blind | partially sighted | visually impaired | deaf | hard of hearing | autism | autistic | asperger's | adhd | learning disability | learning difficulties | paraplegic | paralysed | amputee | amputated | amputation | prosthetic | down's syndrome | down syndrome | pip assessment | blue badge",
      weak: 'hearing aid* | guide dog | mobility scooter | stairlift | power of attorney | attendance allowance | pip | impairment | special needs',
    },
    religion: {
      strong:
        "muslim* | jewish | i'm a jew | catholic* | protestant* | practising christian | born again | evangelical | hindu* | buddhist* | sikh* | jehovah's witness* | atheist* | converted to | ramadan | sabbath | shabbat | hijab | headscarf | kosher | halal",
      weak: 'religion | religious | faith | church | mosque | synagogue | temple | prayer* | praying | imam | priest | vicar | rabbi | baptised | baptism | communion',
    },
    sexuality: {
      strong:
        "i'm gay | gay | lesbian* | homosexual* | bisexual* | transgender | trans woman | trans man | gender reassignment | transitioning | non-binary | nonbinary | asexual | sexual orientation | came out as | coming out as | sexual abuse | sexually abused | sexually assaulted | sexual assault | raped | erectile* | sexually transmitted",
      weak: 'sexuality | intimate | gender identity | deed poll',
    },
    union: {
      strong:
        'union member* | member of the union | member of a union | in the union | my union | union rep | union representative | shop steward | trade union membership | union dues | union subs | unison member | joined unite | paid-up member of the union',
      weak: 'trade union | unison | siptu | tuc | on strike | striking | picket* | industrial action',
    },
    politics: {
      strong:
        'party member* | member of the party | member of the labour party | member of the conservative party | member of reform | labour party member | i voted for | i vote for | i always vote | political opinion* | political views | political beliefs',
      weak: 'politics | political | protest march | demonstration | activist* | councillor',
    },
    origin: {
      strong:
        "my ethnicity | ethnic background | ethnic origin | skin colour | color of my skin | colour of my skin | because i'm black | because i'm asian | roma | traveller community | asylum seeker* | asylum claim | claiming asylum | refugee* | undocumented | leave to remain | residence permit",
      weak: 'ethnicity | heritage | nationality | immigration status | naturalisation | discriminated | discrimination | racist | racism',
    },
    criminal: {
      strong:
        'criminal record | convicted | conviction* | in prison | prison sentence | went to prison | in jail | out of jail | jailed | on remand | on parole | on probation | probation officer | electronic tag | ankle tag | community service order | community order | suspended sentence | charged with | accused of | suspected of | arrested | under caution | cautioned by the police | money laundering | domestic violence | domestic abuse | coercive control | stalking | stalked | restraining order | non-molestation order | drug dealing | dbs came back',
      weak: 'police | solicitor | court | judge | fraud | stolen | theft | crime reference | dbs check | prosecuted | threatened | fine from the court',
    },
  },
  self: "i | i'm | i've | i'd | me | my | myself | we | we're | our | us | mine",
  others:
    "my husband | my wife | my partner | my boyfriend | my girlfriend | my son | my daughter | my child | my children | my kids | my mother | my mum | my mam | my father | my dad | my parents | my brother | my sister | my gran | my nan | my grandad | my ex | he | she | he's | she's | him | her | his | the neighbour",
  addressed: "you | your | you're | you've | yourself",
  passedOver:
    'health insurance | medical insurance | travel insurance | critical illness cover | critical illness policy | income protection | church street | church road | church lane | temple meads | court road | european union | credit union | western union | union street | student union | tumor street | antivirus | virus scan | blind spot | blinds | venetian blinds | blind faith | colour blind test | deaf ears | stroke of luck | faith in you | fine print | bank details stolen phone | heart of the matter | depressed button | sick of waiting | sick of this | sick and tired | data protection officer | terms and conditions | tennis court | food court | court of arbitration',
  general:
    'in general | generally | do you cover | does it cover | would you cover | do you insure | what if someone | for example if | suppose | hypothetically | people who | customers who | on your website | in the brochure',
};
