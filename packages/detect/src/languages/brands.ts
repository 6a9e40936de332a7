/**
 * Companies and brands that look like a person's name: they stay readable. Two words and more, folded when compiled;
 * the language does not matter.
 */
export const brands = `
jack wolfskin | peter hahn | jack daniels | jack jones | jack and jones | tommy hilfiger | calvin klein | hugo boss | pierre cardin |
yves rocher | yves saint laurent | jean paul gaultier | paco rabanne | louis vuitton | christian dior | coco chanel | karl lagerfeld |
ralph lauren | michael kors | paul smith | ted baker | fred perry | ben sherman | dr martens | doc martens | john lewis | john deere |
russell hobbs | ernest jones | h samuel | thomas cook | marks and spencer | marks spencer | mark spencer | harry potter | harry winston |
ben and jerrys | ben jerrys | johnnie walker | jim beam | captain morgan | jose cuervo | earl grey | granny smith | mickey mouse | laura ashley |
cath kidston | philip morris | phillip morris | morgan stanley | merrill lynch | jp morgan | j p morgan | goldman sachs | ernst young | ernst and young | jamie oliver |
estee lauder | elizabeth arden | helena rubinstein | max factor | bobbi brown | mary kay | charlotte tilbury | victoria's secret | victorias secret |
alain afflelou | jacques vabre | michel et augustin | leroy merlin | nicolas feuillatte | marie claire | jean louis david | franck provost |
jacques dessange | paul bocuse | bernard loiseau | veuve clicquot | dom perignon | moet chandon | charles jourdan | andre chenier | jean delatour |
julien d'orcel | bruno banani | jan linders | albert heijn | douwe egberts | dirk van den broek | van den borre | de walvis | vroom en dreesmann |
van haren | jan des bouvrie | jan de rijk | van der valk | hans anders | pearle | specsavers | nelson schoenen | van lanschot | van gend en loos |
van gogh | rembrandt | simon levelt | peter langhout | kras | gerard joling | van melle | van houten | kees smit | frank watching | tony chocolonely |
tony's chocolonely | max mara | johnny walker | dr oetker | ernst klett | carl zeiss | robert bosch | werner von siemens | ernst mach | gerry weber |
peter kaiser | heinrich deichmann | peek cloppenburg | hans grohe | hansgrohe | villeroy boch | herta | dallmayr | jil sander | marc o'polo | marc o polo |
tom tailor | tom tom | s oliver | christian berg | wolfgang joop | otto versand | heine | bonprix | witt weiden | robert koch | max planck | konrad adenauer |
adam riese | fritz box | fritz cola | alexa | siri | cortana | bixby | robin hood | monte carlo | martin luther | maria hilf | mariahilfer |
anna seghers | eve mattress | emma matratze | emma matras | casper | ben mobile | tele2 | ben telecom | sam media | oscar insurance | sam sung |
lotte | otis | philips | siemens | bosch | miele | lidl | aldi | rewe | edeka | albert | max havelaar | henry hoover | betty crocker | aunt bessies |
peugeot | renault | citroen | mercedes | ferrari | porsche | audi | ford | skoda | seat | opel | kia | mini | picanto | fabia | clio | zoe | focus | golf |
charlotte | ludwig beck | heinz | knorr | nivea | lancome | armani | zara | mango | esprit | levi's | levis | nestle | danone | ikea | otto | amazon |
netflix | spotify | apple | vodafone | orange | proximus | telenet | swisscom | magenta | sunrise | maestro | visa | mastercard | denner | migros | coop |
booking | easyjet | ryanair | transavia | klm | lufthansa | edelweiss | costa | wendy's | mcdonald's | mcdonalds | dominos | starbucks | tesco | morrisons |
sainsbury's | sainsburys | boots | argos | halfords | wilko | poundland | carrefour | delhaize | colruyt | auchan | leclerc | monoprix | picard | darty | fnac
`;
