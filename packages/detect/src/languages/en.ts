import type { LanguageFile } from './language-file.ts';

/** English of the United Kingdom and Ireland, and as spoken by people from the continent. */
export const en: LanguageFile = {
  language: 'en',
  numbers: {
    unitFirst: false,
    beforeHundred: 'all',
    zero: 'zero oh o nought naught nil',
    units: 'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 niner=9',
    teens:
      'ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
    tens: 'twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    hundred: 'hundred hundreds',
    thousand: 'thousand thousands',
    millions: 'million=1000000 millions=1000000 billion=1000000000 billions=1000000000',
    and: 'and',
    articles: 'one oh o',
    ordinals:
      'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 fifths=5 oneths=1',
    plurals:
      'zeros=0 zeroes=0 ohs=0 noughts=0 ones=1 twos=2 threes=3 fours=4 fives=5 sixes=6 sevens=7 eights=8 nines=9',
    repeat: 'double=2 triple=3 treble=3 quadruple=4',
    compounds: false,
  },
  letters: {
    ambiguous: 'a i',
    names: 'zed=z zee=z aitch=h haitch=h',
    alphabet:
      'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu apple able baker dog easy fox george how item king love nan oboe peter queen roger sugar tommy tare uncle william yoke zebra mother nut sam tom harry jack edward david',
    as: 'for | as in | like | of | as | like in',
    around: 'capital | lower case | upper case | uppercase | lowercase | ray',
  },
  signs:
    'at=@ | at sign=@ | arobase=@ | apenstaartje=@ | dot=. | point=. | full stop=. | hyphen=- | dash=- | minus=- | underscore=_ | forward slash=/ | slash=/ | plus=+',
  months:
    'january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues weds thurs fri sat sun',
  hesitations: 'uh | um | er | erm | em | eh | hmm | hm | mm | ehm | euh | ehh',
  openers:
    "yes | yeah | yep | no | nope | that is | that's | that'd be | that would be | that was | it's | it is | it was | is | was | so | well | oh | okay | ok | right | sure | hang on | hold on | wait | one moment | one second | let me see | i think | i think it's | i believe | then | and then | and | sorry | i mean | actually | it'd be | it should be | it must be | there you go | here | here it is | ah | try | maybe | probably | or | but | the | my | mine is | a | an | of | just | ha | lovely | please | answer is | the answer is | my answer is | called | he was called | she was called | its | i've got | got | we've got | got it | got to be | would that be | what about | could be | might be | either | perhaps | exactly | still | always | used to be | tried | and tried",
  quantities:
    "pound | pounds | quid | pence | p | percent | per cent | euro | euros | sterling | dollars | o'clock | hour | hours | minute | minutes | second | seconds | day | days | week | weeks | month | months | year | years | working days | times | people | persons | passengers | kids | children | kilo | kilos | kg | grams | litre | litres | metre | metres | miles | kilometres | km | kilowatt | kwh | units | degrees | rooms | nights | stops | digits | characters | letters | numbers | points | gig | gigs | meg | megs | mb | gb | am | pm | cent | cents | items | parcels | boxes | bags | pieces | bedrooms | seats | bottles | floor | eggs | attempts | tablets | mg | ml | watt | watts | volts | inches | foot | feet | cm | stone | screws | place settings | decibels | devices | bills | payments | instalments | invoices | orders | adults | cards | options | questions | steps | years old | hrs | mins | percentage | half | quarter | thing | things | of them | other | more | missed | copies | pints | weeks' | euro's | bit | lot",
  beforeQuantities:
    'number | at | about | around | past | to | half | quarter past | quarter to | by | page | version | route | line | counter | room | floor | level | size | step | option | deck | gate | platform | cabin | since | between | roughly | nearly | almost | over | under | maximum | minimum | costs | cost | pounds | euros | type | model | priority | clause | section | article | paragraph | chapter | exit | every | monday | tuesday | wednesday | thursday | friday | saturday | sunday | monday the | tuesday the | wednesday the | thursday the | friday the | saturday the | sunday the | only | another | zone | week | part | grade | band | stage | tariff | seat | seats | ten to | from | within | clinic | junction | motorway | channel | up to | more than | less than | just under | just over',
  functionWords:
    "the a an and or but so because if when where who what which why how that this these those there here i i'm i've i'll i'd you you're you've your yours he he's she she's it it's its we we're we've they they're them him her his me my mine our us their is are was were be been am do does did don't doesn't didn't have has had haven't can can't could couldn't will won't would wouldn't should may might must shall not no yes yeah yep ok okay right well just only also too very really again still already now then today tomorrow yesterday with from for of to in on at by about as up down out off over under into after before please thank thanks thankyou cheers hello hi hey hiya good morning afternoon evening bye goodbye sorry customer service bank account name first last surname number address code card phone mobile email new old other same one speaking calling call called going got get see know think want need let lovely perfect grand great brilliant sure moment second hang hold wait check look mum dad husband wife son daughter brother sister friend partner man woman love dear darling mate pet sir madam ma'am somebody someone anybody nobody born maiden that's what's where's who's how's let's here's like all some any more less few lot things thing going through team desk support line help speak talk give tell put take make done through",
  ordinaryWords:
    'cataract nephew niece prescriptions flats flat bungalow signature voicemail broadband router modem website app link text email parcel courier refund invoice statement payment instalment renewal quote excess cover policy claim mortgage loan overdraft branch cashier machine receipt warranty delivery order basket checkout login locked unlock unlocked reset expired forgotten stolen lost broken damaged faulty engineer technician advisor adviser agent supervisor manager team switch switched kettle dishwasher cooker boiler meter tariff smashing cheers ta tara hiya lol thx omg deadly craic guards surgery clinic hospital doctor dentist pharmacy chemist council registry licence permit reservation booking flight voucher suitcase luggage cabin',
  titles:
    'mr | mrs | ms | miss | mister | missus | dr | doctor | professor | prof | sir | dame | lady | father | reverend | master | mx',
  particles:
    'van der den de la le von el al bin ben abu mac mc o ó ni nic mhic uí da di dos du san saint st bint ap an',
  nameFollows: {
    strong:
      "my name is | my name's | name's | name is | this is mr | this is mrs | you're through to | you are through to | through to | you're speaking with | you're speaking to | you are speaking with | you are speaking to | speaking with | speaking to | you're chatting with | chatting with | in the name of | under the name | under the name of | called mr | surname is | surname's | surname | first name | first name is | last name | last name is | full name is | maiden name | maiden name is | family name | everybody says | everyone calls me | people call me | known as | name on the card is | account holder is | trading as | on behalf of | it's under | i spoke to | spoke to | spoke with | attention of | she is called | he is called | he's called | she's called | is he called | second name",
    weak: "this is | i am | i'm | it's | my husband | my wife | my son | my daughter | my brother | my sister | my mother | my father | my mum | my dad | my partner | my colleague | my friend | my cousin | my nephew | my niece | my uncle | my aunt | my neighbour | my boyfriend | my girlfriend | my fiancé | my fiancée | me nephew | me husband | me wife | me son | me daughter | me mam | our son | our daughter | her husband | his wife | my man | my boss | my grandson | my granddaughter | thanks | thank you | cheers | with | regards | kind regards | sincerely | he is | she is | she's | he's | my assistant | his name is | her name is | my nan | ask for | is it | you're | you are | bye | i know | there's no | and i'm",
  },
  namePrecedes:
    'speaking | here | on the line | on the phone | how can i help | how may i help | how can i | what can i do | am speaking | in mobile support | calling',
  greetings:
    'hello there | hi there | hello | hi | hiya | hey | good morning | good afternoon | good evening | morning | afternoon | evening | dear | howya | how are you | bye | goodbye | happy birthday',
  streets: {
    endings: 'straat strasse weg laan gasse',
    first: 'rue | avenue | boulevard | via | calle | po box | p o box',
    last: 'street st road rd avenue ave lane ln grove close drive dr terrace view court ct way place pl gardens gdns crescent cres hill park square sq row mews walk green rise mount parade quay wharf bridge gate heights meadow meadows fields croft drove path yard end bank common circus embankment broadway villas cottages lodge house farm estate buildings mill',
    inside:
      'upon | flat | apartment | number | postcode | in | and the postcode is | house | eircode | county | co | upstairs | floor | unit',
    numberFirst: true,
  },
  endsIn:
    'ending in | ending with | ends in | ends with | ending | last four digits | last four | last 4 | final four',
  refusals: "not | wrong | afraid | sorry | isn't | doesn't | nope | incorrect",
  roles: 'as | for',
  telling:
    "the a is are i you your my to and of it that for have it's i'm what can please thank thanks with this be on we do not yes no hello good number how there would could just",
  cues: {
    NOT_SENSITIVE:
      "item number | item code | product code | part number | model number | model | that's code | version | firmware | software version | meter reading | reading | readings | mileage | error code | error | technical code | technical fault | promo code | discount code | voucher code | port | barcode | page | freephone | ring us on | ring us | call us on | call us | our number is | our phone line | phone line is | opening hours | open from | open from | flight | platform | balance | amount | total | price | catalogue | catalogue number | batch number | lot number | room number | option | train | kilowatt hours | usage | scheme number | paragraph | points | i have points | incoming port | outgoing | gas reading | day reading | night | day | reference price | unit rate | room is | box",
    IBAN: "iban | account number | sort code | bank account | account's | bank details | current account | savings account | the account's | sort codes | account details | account ending | payee account | direct debit | bank account number | account numbers | i b a n | building society | roll number | need an account",
    CARD_NUMBER:
      'card number in | number on your card | card number | long number | number across the front | sixteen digit | sixteen digits | 16 digit | number on the front | number on the card | debit card | credit card | visa | mastercard | maestro | amex | american express | card ending | card ending in | payment card | card details | visa debit | mastercard debit | card on file | card number please | check card | the card',
    CARD_EXPIRY:
      'run out | does it run out | card expire | card valid | expire on | expiring | card valid until | expiry | expiry date | expires | expiration | expiration date | valid until | valid to | valid till | valid thru | exp | exp date | valid through | when does it expire | expires end | end date | good until | runs out',
    CARD_CVV:
      'cvv | cvc | c v v | c v c | cvv code | cvc code | security code | three digits | three digits on the back | last three digits | back of the card | on the back | security number | check number | check code | four on the front | verification code on the card | csc | card verification | three digit | three numbers on the back | signature strip | by the signature | verification number | the three on the back | card security code | digits on the back',
    PIN: 'pin | *pin | pin number | pin code | four digit pin | puk | passcode | pass code | voicemail pin | access code | telephone pin | alarm code | door code | entry code | key safe | keypad code | safe code',
    PASSWORD:
      'password | passwords | *password | memorable word | memorable password | passphrase | pass phrase | wifi key | network key | wi fi password | wifi password | wifi code | pass word | temporary password | code word',
    OTP: 'a code | code | one time code | one time passcode | one time password | otp | verification code | security code by text | code by text | text with a code | text message with a code | six digit code | 6 figure code | six figure code | 6 digit code | four digit code | confirmation code | authentication code | activation code | sent you a code | sending you a code | send you a code | send a code | sending a code | a code to | receive a code | received a code | got a code | code to your | code on your | code from the app | code we sent | code i sent | the code | asking for a code | authenticator | passcode | read me the code | read the code | your code | code has come | access code by | text code | tan | login code | reset code | code will',
    DATE_OF_BIRTH:
      'date of birth | dob | d o b | birth date | birthdate | birthday | born | born on | when were you born | date of births | dates of birth | d.o.b | birth',
    NATIONAL_ID:
      'national insurance number | national insurance | n i number | ni number | nino | p p s number | pps number | pps | ppsn | p p s | p p s n | social security number | b s n | bsn | ahv number | social number | french social number | social insurance number | insurance number ni | personal public service number | national number | national register number | citizen service number',
    TAX_ID:
      'utr | unique taxpayer reference | vat number | vat no | tax reference | tax id | tax number | u t r | tax registration | tax identification number | tin | vat registration | self assessment',
    HEALTH_ID:
      'nhs number | n h s number | nhs | health insurance number | medical card number | medical card | membership number of the health | insurance member number | ehic | european health card | family insurance | insured number | health card | patient insurance number | member number | vhi number | laya number | policy with the health',
    PASSPORT:
      'passport | passport number | identity card | id card | identity card number | id number | document number | travel document | residence permit | national id card | brp | visa number | passport card',
    DRIVING_LICENCE:
      'driving licence | driving licence number | licence number | driver number | license number | driving license | drivers license | driver licence | drivers licence | provisional licence',
    LICENCE_PLATE:
      'registration | vehicle registration | registration number | reg | number plate | licence plate | license plate | reg number | car reg | plate number | the reg | the plate | vrm | registration plate',
    CUSTOMER_ID:
      'my order | account | customer number | customer id | customer reference | account no | account is | acc no | account reference | policy number | policy | policy reference | order number | order no | order reference | order id | reference number | booking reference | booking code | booking number | booking | reservation number | case number | case reference | case id | claim number | claim reference | ticket number | membership number | member id | contract number | invoice number | bill number | number of the bill | mprn | gprn | mpan | meter point | meter serial | customer account | account number with us | council tax account | council tax reference | tracking number | consignment number | incident number | complaint number | complaint reference | reference | my reference | job number | option number | patient nr | patient number | hospital number | crn | library card | loyalty card | frequent flyer | tenancy number | tenancy reference | rent account | parcel number | confirmation number | student number | student id | staff number | employee number | application number | quote number | quote reference | claim | crime reference | ref number | ref no | ref | serial number | new account number | pnr | permit number | rechnung | factuur',
    USERNAME:
      "username | user name | user id | login | login name | log in | login id | user i d | account name | usernames | screen name | online id | what's your login",
    SECURITY_ANSWER:
      "which city were you born | what city were you born | city were you born | town were you born | where were you born | which city | which town | name of your school | name of your best friend | first teacher | security question | memorable place | memorable name | memorable date | memorable information | mother's maiden name | mothers maiden name | mother's birth surname | mother's surname | first pet | first school | first car | place of birth | favourite | name of your first | street you grew up | grew up on | childhood friend | best friend at school | security answer | secret answer | secret question | first job | pet's name | primary school | favourite teacher | city you were born | town you were born | where did you meet | school you went to",
    PHONE:
      "phone number | telephone number | telephone | mobile number | mobile | contact number | landline | home number | work number | daytime number | best number | number ending | what's the number | number are you | call you back on | call back number | phone | reach you | contact you on | callback number | reach me on | ring me on | ring you back | call me on | call me back | text reminder | new number | my number | old number | your number | his number | her number | cell | cell number | tel | mob | number you're trying | fax number | whatsapp | number on file | send to | put his number down | number for the driver | mobile ending | on board messages",
    EMAIL:
      'email | e mail | email address | e mail address | mailbox | mail address | by mail | email you | mail me | which e mail | by email | gmail | the email',
    ADDRESS:
      'still at | you live at | are you still at | address | home address | delivery address | billing address | postal address | postcode | post code | eircode | zip code | where do you live | live at | i live at | house number | first line of your address | first line of the address | first line | address line | moved to | still living at | living at | that at | going to the same address | registered at | based at | deliver to | delivered to | correspondence address | is it still number',
    IP_ADDRESS: 'ip address | ip | i p address | i p | ip addresses | server in | new device | from ip',
    PERSON:
      "your name | your full name | full name | take your name | name please | name and | first name | surname | last name | who am i speaking | who's calling | who is calling | name on the card | name as it appears | spell | spelt | spelling | spell that | your name please | what name | account holder | family name | confirm his name | confirm her name | confirm the name | whose name | initials | what are their names | going to | who's it going to | the name of | names of | lead passenger | second passenger | what's his name | what's her name | what's your name | what is your name | name of the driver | next of kin | name",
  },
};
