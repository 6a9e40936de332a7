/**
 * First names that are frequent in the served countries and missing or thin in first-names.ts, by hand. Folded.
 */
export const moreFirstNames = `
jeroen sander maarten bart wouter ruben thijs daan sem bram stijn lars luuk teun gijs jurgen koen joost pieter willem hendrik gerrit jacob johan
kees wim henk piet arie cor dirk theo hans frits harm jelle sjoerd sietse wiebe tjeerd hessel roel rik niels mark martijn michiel menno mathijs
matthijs marnix marcel leon erwin edwin eelco erik frank freek guus hidde ivo jasper jaap jochem joris jorrit joep jos karel laurens leendert lennart
maurits marten mees merijn mick mike milan nick olaf otto patrick paul peter quinten ralph remco rens rene rob robin roderick roland ron rutger
ruud ryan sebastiaan siebe simon steven sven thomas tim timo tobias tom tygo valentijn victor vincent walter wessel wietse yannick
anouk annelies anneke annemarie annemiek annet antoinette astrid babette bianca brigitte carla carolien cecile charlotte chantal claudia corrie
danielle dieuwke dorien elise elly els elske emma esmee esther eva evelien fenna femke fleur floor gerda greetje hanneke hanna heleen hennie ilona
ilse inge ingrid irene iris janneke jantine jessica jet jolanda josien judith julia karin katja kim kirsten laura leonie lianne lieke lies liesbeth
lieve linda lisa lonneke loes lotte maaike mandy manon margriet maria marieke marian marianne marije marijke marit marjan marjolein marleen marloes
mieke mirjam miriam monique nadine nathalie nicole nienke noor paula petra renate renske rianne riet rina roos rosalie ruth sabine sandra sanne saskia
sharon silvia simone sofie sonja stephanie suzanne sylvia tanja tessa thea tineke trudy truus vera veerle wendy wies willemijn wilma yvonne yvette
geert bert luc marc koenraad filip kristof bjorn brecht dries jens jonas kobe lowie maxim milan pieterjan robbe senne seppe siebe stef tuur wannes wout
ann annick barbara bieke eline ellen elke fien greet griet hilde inne katrien kathleen kaat leen lien lut lutgarde mia myriam nele nore sien silke stien
tine veronique goedele godelieve
achim adelheid albrecht alois alfons alwin andrea andreas angelika anke anna annegret anneliese annette antje armin arne arno axel barbara bastian beate benno
berthold bernd bernhard bettina birgit birgitta bjorn bodo boris brigitte bruno burkhard carsten christa christel christian christiane christof christoph
claudia clemens conny cornelia dagmar daniela detlef dieter dietmar dietrich dorothea dorothee eberhard eckhard edeltraud egon elfriede elisabeth elke elvira
erika erich erhard erwin esther eva ewald fabian felix ferdinand florian frank franz franziska frauke friederike friedhelm friedrich fritz gabi gabriele
gabriela georg gerald gerd gerda gerhard gerlinde gernot gertrud gisela gitta grete gudrun gunter gunther gunda gustav hannelore hannes hans harald hartmut
hedwig heike heiko heiner heinrich heinz helene helga hella helmut henning henrik herbert hermann hilde hildegard holger horst hubert hugo ilona ilse ina
inga inge ingeborg ingo ingrid irene iris irmgard irina isabell jan janina jens joachim jochen johann johanna johannes jorg josef jost juergen jurgen julia
jutta kai karin karl karla karlheinz karola karsten katharina kathrin katja katrin kerstin kirsten klara klaus konrad konstantin konstanze kornelia kristin
kurt lars lena leonhard lieselotte linus lisbeth lothar ludger ludwig luise lukas lutz magdalena maike maja manfred manuela marcel marco maren margarete
margit margot margret maria marianne marina mario marion markus marlene marlies marta martin martina mathias mathilde matthias maximilian mechthild melanie
merle michael michaela mirko monika moritz nadine nadja nicole niklas nils nina norbert olaf ole oliver olga oskar oswald otto pascal patrick patrizia paul
paula peer petra philipp pia rainer ralf ramona raphael rebecca regina regine reinhard reinhold renate rene rita robert roland rolf roman rosa rosemarie rosi
roswitha rudi rudiger rudolf ruth sabine sabrina sandra sascha sebastian siegfried siegmund sigrid silke silvia simon simone sonja soren stefan stefanie
steffen stephan susanne sven svenja sylvia tanja tatjana thea thekla theo theresa thomas thorsten tilman tim tina tobias torsten traudel traute udo ulf ulla
ulrich ulrike ursel ursula uschi ute uwe verena veronika viktor viola volker volkmar waldemar walburga waltraud walter wenzel werner wiebke wilfried wilhelm
willi willy winfried wolfgang wolfram yvonne
hansruedi ruedi urs ueli beat reto sepp franzi vreni annemarie regula ursina gian andri flurin corsin seraina ladina silvan jurg walti heidi trudi margrit
marcel roger daniel livia fabio luca sandro nadja nora lea mia lena elin noemi
alois anton gottfried leopold ferdl franzl sepp resi vroni burgi traudl hannes matthaus lukas florian valentin elfriede hermine herta hilde
adele adeline adrien agathe agnes aimee alain alban albertine alexandra alexandre alexia alice aline alix amandine amelie anais andre andree angele angelique
anne annick annie antoine antoinette ariane arlette armelle arnaud arthur aude audrey augustin aurelie aurelien axelle baptiste barbara bastien beatrice
benedicte benjamin benoit berenice bernadette bernard bertrand blandine brigitte bruno camille carine carole caroline catherine cecile cedric celestine celine
chantal charlene charles charlotte christelle christian christiane christine christophe claire clarisse claude claudette claudine clemence clement clementine
clotilde colette coline corentin corinne cyril cyrille damien daniel daniele danielle david delphine denise denis diane didier dominique dorothee edith edmond
edouard elena eleonore eliane elisa elisabeth elise elodie eloise emeline emile emilie emilien emmanuel emmanuelle eric estelle esteban etienne eugenie evelyne
fabien fabienne fabrice fanny felicie fernand fernande flavie florent florian francine francis francois francoise franck frederic frederique gabriel gabrielle
gael gaelle gaetan gaspard gauthier genevieve georges georgette gerald geraldine gerard germaine ghislaine gilbert gilles ginette gisele gregoire gregory
guillaume guy gwenaelle helene henri henriette herve hippolyte huguette hubert ines irene isabelle jacqueline jacques jeanne jeannine jerome jessica joel
joelle jonathan joseph josette josiane jules julie julien juliette justine karim karine kevin laetitia laure laurence laurent lea leon leonie liliane lionel
lise louis louise luc lucas lucette lucie lucien lucienne ludivine ludovic lydie madeleine mael maelle magali manon marc marceau marcel marcelle margaux
marguerite marianne marie mariette marine marion marjorie marlene martial martine mathias mathieu mathilde matthieu maud maurice maxime melanie melissa michel
michele micheline mireille monique muriel mylene nadege nadia nadine nathalie nathan nicolas nicole noel noelle noemie odette odile olivier oceane pascal
pascale patricia patrick paul paule paulette pauline philippe pierre pierrette quentin rachel raphael raymond raymonde regine regis remi remy renaud rene renee
robert robin roger roland rolande romain romane romuald rosalie roselyne sabine salome samuel sandra sandrine sarah sebastien serge severine simon simone
sofiane solene sonia sophie stanislas stephane stephanie suzanne sylvain sylvette sylviane sylvie tatiana theo theodore therese thibault thibaut thierry
thomas tiphaine tristan ursule valentin valentine valerie vanessa veronique victor victoria vincent violette virginie viviane xavier yann yannick yves yvette
yvon yvonne zoe
adele agnes aidan ailsa alan alastair alasdair alec alfie alison alistair amanda amelia amy andrew angela angus anita ann annabel anthony archie arthur audrey
barbara barry beatrice becky belinda bernadette bernard beryl betty beverley brenda brendan brian bridget bronwen bryn callum cameron carl carol caroline
catherine cathy cecilia cedric charles charlotte cheryl chloe christine christopher ciara ciaran clare clive colin colm connor craig cyril daphne darren dave
david dawn deborah declan deirdre delia denise dennis derek dermot desmond diane dilys donal donna doreen doris dorothy douglas duncan dylan eamonn edith edna
edward eileen eilidh eimear eithne elaine eleanor elizabeth ellie elspeth emer emily emma enid eoin eric ernest ethel eunice evan evelyn ewan fergal fergus fiona
finlay finn francesca frances freda frederick gareth gary gavin gemma geoffrey george geraldine gerard gillian glenda glenn gloria gordon graham grainne gregory
gwen gwyneth hamish hannah harold harriet harry harvey hazel heather hector helen henry hilary hilda howard hugh iain ian imogen iona irene iris isla isobel ivy
jack jacqueline james jamie jane janet janice jason jasmine jean jeffrey jemma jennifer jenny jeremy jessica jill joan joanna joanne jocelyn john jonathan joseph
josephine joshua joyce judith julia julian julie june karen karl kate katherine kathleen kathryn katie keiran keith kelly kenneth kerry kevin kieran kirsty lachlan
laura lauren lawrence leanne leonard lesley leslie lewis liam lilian lindsay linda lisa lloyd lorna lorraine louise lucinda lucy lydia lynda lynn lynne mabel madeleine
maeve mairead malcolm marcus margaret marian marilyn marion marjorie martin mary matthew maureen mavis megan melissa merle michael michelle mildred miranda moira
molly monica morag muriel myra nadine nancy natalie natasha neil nerys niall niamh nicholas nicola nigel noreen norma norman nuala oisin olive oliver olivia oonagh
orla oscar owen padraig pamela patricia patrick paul paula pauline peggy penelope peter philip phoebe phyllis polly rachel ralph raymond rebecca reginald rhiannon
rhys richard roberta robert robin rodney roger roisin ronald rory rosalind rosemary rowena roy rupert russell ruth ryan sally samantha samuel sandra sarah saoirse
sean sebastian shane sharon shaun sheila shirley sian sidney simon sinead siobhan sophie stanley stella stephanie stephen stewart stuart susan suzanne sybil sylvia
tara teresa terence thelma theresa thomas timothy tina tracey trevor ursula valerie vanessa vera verity vernon veronica victoria vincent violet vivien wallace
walter wayne wendy wilfred william winifred yvonne zara zoe aoibhinn cathal cillian conor darragh diarmuid eoghan fionnuala kathleen mairin muireann odhran
padraic peadar proinsias ruairi seamus tadhg tomas una
ahmed ahmet ali amina amir amira anil anja arjun asli aylin aysegul ayse aziz aziza bilal burak cem daniyal deepak devi dilek ebru elif emine emre eren esra
fadime farah farid fatih fatima fatma ferhat fikret gamze gul gulsen hakan halima halil hamid hamza hanan hasan hassan hatice hicham hussein huseyin ibrahim
ikram ilhan imane imran ismail jamal kadir karima kemal khadija khalid layla leila leyla lubna mahmoud malika mariam maryam mehmet mehdi meryem mohamed mohammed
mourad murat musa mustafa nabil nadia naima najat nasser nawal nazli nesrin nur omar omer onur orhan osman oumaima ozge rachid rachida rajesh ramazan rania rashid
rukiye saida salim salma samir samira sanjay sara selim selin serkan sevgi sibel sinan soraya suleyman sultan sunita tarik tolga tugba umit usman yasemin yasin
yasmina yousef youssef youssra yusuf zahra zainab zeynep zohra
agnieszka aleksandra aleksander andrzej anetta bartosz beata bogdan bozena cezary danuta dariusz dorota ewa grazyna grzegorz halina irena iwona jacek jadwiga janusz
jaroslaw jerzy joanna justyna kamil katarzyna kazimierz krystyna krzysztof leszek lukasz maciej magdalena malgorzata marek mariusz marzena mateusz michal mieczyslaw
miroslaw pawel piotr przemyslaw radoslaw rafal renata ryszard slawomir stanislaw stefania tadeusz teresa tomasz urszula waldemar wieslaw wioletta wojciech zbigniew
zofia adrian alina ana andreea bogdan catalin constantin corina cristian cristina daniela doina dragos elena florin gabriela gheorghe ionut ioana irina iulia laurentiu
liviu lucian marius mihaela mihai mircea monica nicoleta octavian ovidiu raluca razvan simona sorin stefan vasile violeta viorel
adriana afonso alberto alessandro alfonso alvaro antonella antonio beatriz bruna carlos carmela catarina cristiano diogo domenico duarte edoardo emanuele enrico
esperanza fabrizio federico fernanda filippo francesca francesco gianluca gianni giacomo giorgia giorgio giovanni giulia giuseppe goncalo guido ignacio ines jaime
javier joao joaquim jorge jose juan leonor lorenzo lucia luigi luis manuel marcello margarida mariana massimo matteo mauro miguel nuno paolo pedro pilar raffaele
ricardo roberto rocio rosario rui salvatore sergio silvana simao stefano teresa tiago tommaso valentina vincenzo vittorio
abebe abimbola adebayo adaeze adewale ama amara amina aminata amadou awa babatunde binta blessing boubacar chidi chiamaka chinedu chioma emeka fatou femi folake
funmilayo ibrahima ifeoma ikenna kofi kwame kwabena mamadou moussa ngozi nkechi obinna olu oluwaseun ousmane precious seun temitope tunde uchenna yaw yetunde zawadi
aarav aditi ajay akash amit ananya anjali arun asha deepa dinesh gita harish kavita kiran lakshmi manish meera mohan neha nikhil nisha pooja pradeep prakash preeti
priya rahul raj rakesh ravi rekha ritu rohan sachin sandeep sangeeta sanjana shanti shreya suresh swati usha vijay vikram vinod
anh bao chau dung giang hai hang hieu hoa hong hung huong lan linh mai minh nga ngoc nguyen nhung phuong quang quynh thanh thao thi thu thuy trang trinh tuan tuyet
chen jing jun li mei ming wei xiao xin yan ying yong yuki akira haruto hiroshi kenji naoko sakura takeshi
`;
