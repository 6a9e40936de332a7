/**
 * First names that are ordinary words too (whatever the language): they need a cue or a capital letter. Frequent
 * words that are in the list of first names and not here count as names.
 */
export const namesThatAreWords = `
ace adem ak ala alarm ali alone alpha amber amen america ami amie amour ana anal angel angela angeles ant apollo april arcade arch argo ari aria
art ascension ash asia ata atlas aube august aurora austin autumn ave avi avis avril baby bailey barman baron bars bas bay beat beau bebe bek
beker bell belle ben bende bent berry bill bin blanche bo bon brain brandt brook brooklyn brooks brown buck bud buddy can carol cas chance chanel
charity chase chelsea clair clay cleveland clinton colt columbus come conception constant cooper cristal crystal dag daisy dale dallas dalton
dame darius dawn dax dea dean deb dee del dell delta demi desire destin destiny dev diamond dies divine dock dolly don dot douce drake drew ea earl
easter ebony ecrin ed eden eli elle else emerald emi era eren ernst eve even evans faith fares faust fern ferne fine fleur flip floor florence florida
florin ford forest fortune foster franc france frank gage gene general genesis geneva geo georgia german gil glen gloria golden grace graham grant
grayson green guerre gui gul gun guru gus guy hal hale halle hande hank hardy harley harmony haven heath heather heaven holden holly honor
hope houston hunter ian idea inc innocent ion ira iris islam israel italia ivory jade jaren jazz jet jewel job jolie jordan joy judge june
junior juste justice kai kale kalender kane kara kende kennedy kensi kent kenya keren kick kim kin king kip kirk kit lafayette lance landen
lander lane lasse lean lee len leu lexus libere lien lieve lila lincoln line lion loan lois lola london lone los lot loup lourdes lui lune
lux lyric maan mac mack mai maine major mama marathon marge mari marina marin marine mark mars mart martial mas mason mate mats max may mer
mercedes meta miel mick milan mile miles mille mine mio mir miracle missouri monde montana monte morgan mozes muren myrtle nail name nat
naval neo neven nice nike nil nine noble nova nur oke olive oma onder oral oren orlando oscar paris parfait parker pat patience pave pearl peer penny perle
pie pink piper pit porter precious preston price prince princess prudence queen rares raven ray read reed rein reine reis rens rex rica rich
rim rio ring river rod roman romeo roos rosa rose rover royal ruby rusty sage said salvador sandy santa sante savannah scott sep server sherman
sien sierra signe sim sir sire sister sky slaven soma sona star steen stein sterling stone storm su sue summer sunny tal tanner tara tate tea ter texas
ties tiffany til till tod tone toon tor tore toy trace trent trinity turner una unique urban urbain valentine valid van vance vera vic
victoire vienna vin virgin virginia vit vital vive wade walker ward warren wellington west wiley will willow winston wolf wonne worth york zane
an al bo in jo nu om es er du de la le lo ma me mi mo na ne ni no pi po ra re sa se si so ta te ti to tu va ve vi we ze den der des das dit
men sie ihr mal alles alle als am auf bis dan dans des dir dort en est et eu ha hat het hin iban ik ins ist je kan kein les mes mit mon nous
aine darin davon davor dua ebe hai helle hellen mei naja ned rauf silvester
par per pin pour qui rue sam ses son sur tan tant tel ten tes tim tom toi ton tot une uns vor war was wat wie zum
`;
