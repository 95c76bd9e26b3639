/** Given names that are common in English-language news, lower case. Names that are rather towns (Paris, Florence) are left out. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abel abigail abraham abu adam adel adele adrian adriana agnes ahmad ahmed aidan aisha al alan albert alberto alec
alejandra alejandro aleksandr alex alexander alexandra alexei alexis alfred alfredo ali alice alicia alison alistair allan allen allison alvin alyssa
amanda amber amelia amina amir amit amy ana anastasia andre andrea andreas andrei andres andrew andy angel angela angelina angelo angie anil anita anjali ann
anna anne annette annie anthony antoine anton antonio anwar april ari ariel arjun arlene arnold arthur arturo arun asha ashley ashok asif audrey austin ava
avery bain barack barbara barry bart bashar beatrice becky ben benedict benjamin bernard bernardo bernie bert bertha beth bethany betsy betty beverly bill billy
blake bob bobby boris brad bradley brandi brandon brenda brendan brent bret brett brian bridget britney brittany bruce bruno bryan bryce byron caitlin caleb
calvin cameron camille candace carl carla carlo carlos carmen carol carole caroline carolyn carrie casey cassandra catherine cathy cecil cecilia cedric celia
cesar chad charlene charles charlie charlotte chelsea cheryl chester chloe chris christa christian christina christine christopher chuck cindy claire clara
clarence clark claude claudia clay clayton cliff clifford clifton clint clyde cody cole colin colleen connie connor conrad cora corey cornelius cory craig cristina
crystal curt curtis cynthia daisy dale damian damon dan dana daniel daniela danielle danny daphne darlene darrell darren darryl dave david dawn dean deb debbie
deborah debra deepak della delores denis denise dennis derek derrick desmond diana diane dick diego dimitri dirk dmitry dolores dominic dominique don donald donna
doreen doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias
elijah elisabeth eliza elizabeth ella ellen ellie elliot elliott elmer elsa elsie elvis emil emilio emily emma emmanuel enrico enrique eric erica erik erika erin
ernest ernesto esther ethan ethel eugene eva evan evelyn fahad faisal farah farid fatima faye felicia felipe felix fernando fidel fiona floyd frances francesca
francesco francis francisco francois frank frankie franklin fred freddie frederick fritz gabriel gabriela gail gareth garrett garry gary gavin gemma gene
geoff geoffrey george gerald geraldine gerard gerry gertrude giovanni giuseppe gladys glen glenda glenn gloria gonzalo gordon grace graham grant greg gregg
gregory greta guillermo gus gustavo guy gwen habib hadi hamid hannah hans harold harriet harris harry harvey hassan hazel heather hector heidi helen helena henri henry
herbert herman hilary hillary hiroshi holly homer hope horace howard hugh hugo hussein ian ibrahim ida ignacio igor imran ingrid ira irene iris irving isaac
isabel isabella isabelle ismail ivan ivy jack jackie jacob jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean
jeanette jeanne jeff jeffery jeffrey jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann
joanna joanne joaquin jocelyn jodi jody joe joel joey johan johann johanna john johnnie johnny jon jonah jonas jonathan jorge jose josef joseph josephine josh
joshua joy joyce juan juanita judith judy julia julian julie juliet julio julius jun june justin kaitlyn kamal kara karen karim karin karl karla kate katelyn katherine
kathleen kathryn kathy katie katrina kay kayla keith kelley kelli kelly kelsey ken kendra kenneth kenny kent kerry kevin khaled khalid kim kimberly kirk
kofi kristen kristin kristina kristine kumar kurt kyle lana lance larry latoya laura lauren laurence laurie lawrence leah lee leigh leila lena leo leon leona
leonard leonardo leroy leslie lester lewis liam lillian lily linda lindsay lindsey lionel lisa liz lloyd lois lola lonnie loretta lori lou louis louise
lucas lucia lucille lucy luigi luis luke lydia lyle lynda lynn lynne mabel mack maggie mahmoud mahmud malcolm mamie mandy manuel marc marcel marcela marcia marco
marcos marcus margaret margarita maria mariah marian marianne maribel marie marilyn mario marion marisa marjorie mark marlene marlon marsha marshall marta martha martin
marty marvin mary mason mateo mathew matt matteo matthew maureen maurice mauricio max maxine maxwell may maya megan mehmet melanie melinda melissa melody melvin
mercedes meredith micah michael michaela micheal michel michele michelle miguel mike mikhail milan mildred miles milton mindy minnie miranda miriam misty mitch
mitchell mitt mohamed mohammad mohammed molly mona monica monique morgan moses muhammad muriel murray mustafa myra myrtle nadia nadine nancy naomi narendra natalia natalie
natasha nathan nathaniel neal ned neil nellie nelson nicholas nick nicola nicolas nicole nigel nikki nikolai nina noah noel nora norma norman nouri octavio olga
oliver olivia omar ophelia orlando oscar osama oswald otto owen pablo paige pam pamela paolo pat patricia patrick patsy patti patty paul paula pauline pearl pedro peggy
penelope penny percy perry pete peter petra phil philip philippe phillip phoebe phyllis pierre piers pranab priscilla priya qasim quentin quincy rachel rafael raj rajesh
ralph ramon ramona randall randy raquel rashid raul ravi ray raymond rebecca recep reggie regina reginald rene renee reuben rex rhonda ricardo richard rick
ricky riley rita rob robbie robert roberta roberto robin robyn rochelle rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory rosa rosalie
rosario rose rosemary rosie ross roxanne roy ruben ruby rudolph rudy rupert russ russell rusty ruth ryan sabrina saddam sadie said salman sally salvador
salvatore sam samantha samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn
sheila shelby sheldon shelley shelly sheri sherman sherri sherry shinzo shirley sidney silvia simon simone sofia sonia sonja sonya sophia sophie spencer stacey
stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart sue sunil suresh susan susanna susie suzanne sven sybil sylvester sylvia
tamara tammy tania tanya tara tariq tatiana taylor ted terence teresa teri terrance terrence terri terry thelma theodore theresa thomas tiffany tim timothy
tina toby todd tom tommy toni tony tonya tracey traci tracy travis trevor tricia trina tristan troy tyler tyrone ursula valentina valerie vanessa vaughn velma vera
vernon veronica vicki vickie vicky victor viktor vincent viola violet virgil vivian vladimir wade wallace walter wanda warren wayne wendell wendy wesley
whitney wilbur wilfred will willard william willie willis wilma winifred winston wolfgang woodrow xavier xi yasser yolanda yousef youssef yuri yusuf yvette yvonne
zach zachary zachery zainab zoe
adwoa akira aliyu aminu babatunde bola chidi chinedu chukwuma emeka femi goodluck ifeanyi kwame musa ngozi obinna olusegun oluwaseun segun tunde uche yakubu
aung bambang benigno bongbong cho datuk dato ferdinand hyun jin jiang joko juma kenji kwesi li lim liu minh nguyen park rodrigo susilo tan thabo thein uhuru wang wei wen xiao
yang yoshihide zhang zhou zhao cyril hamad jomo nelson robert tendai emmerson
aoife ciaran conor declan eamon eoin fergus finbarr grainne liam mairead niall niamh noel oisin padraig seamus sinead siobhan
alastair angus callum duncan ewan fraser gethin gwyneth hamish iain lachlan rhys rupert tamsin
bogdan goran ivo jana janos jaroslav jiri josip laszlo lech magdalena marek milos miroslav pavel piotr radovan slobodan tomas tomasz vaclav viktor vlad wojciech zoltan zoran
aleksei alexandre anatoly arkady bidzina dzhokhar gennady givi irakli lavrenti leonid maxim mikheil nino oleg ruslan salome sergo tamerlan valery vitaly yegor yevgeny yulia
ariel avigdor avi benny binyamin benjamin dov ehud gilad golda moshe naftali shimon tzipi yair yitzhak yoav
bashir fawzi fouad hosni ismail jalal kofi mahathir marwan massoud mubarak nabih nasser nuri rafik riyad saad samir sami tamim walid yahya zaki zine`
    .trim()
    .split(/\s+/),
);
