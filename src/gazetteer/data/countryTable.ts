/**
 * What the package of countries lacks or has otherwise than GeoNames. A line a country:
 * ISO code | GeoNames id | GeoNames' point, latitude first (empty: the package's point, near enough for small
 * countries) | further names | further demonyms. Lists are separated by semicolons; for the marks behind names see
 * `parseNames`. Points and ids are those of GeoNames' PCLI features (https://www.geonames.org, CC BY 4.0).
 */
export const countryTable = `
AD|3041565|42.55,1.58333|Principality of Andorra|Andorrans
AE|290557|23.75,54.5|UAE^;the Emirates;Emirates;U.A.E.^;United Arab Emirate|Emirati;Emiratis;UAE national
AF|1149361|33,66|Afghanstan|Afghan;Afghans;Afghani;Afghanis
AG|3576396||Antigua;Barbuda;Antigua & Barbuda|Antiguan;Antiguans;Barbudan;Barbudans
AI|3573511|||Anguillan;Anguillans
AL|783754|41,20||Albanian;Albanians
AM|174982|40.25,45|Republic of Armenia|Armenian;Armenians
AO|3351879|-12.5,18.5||Angolan;Angolans
AQ|6697173|-78.15856,16.40626|the Antarctic;Antarctic|Antarctic
AR|3865483|-34,-64|Argentine Republic;the Argentine|Argentine;Argentines;Argentinian;Argentinians;Argentinean;Argentineans
AS|5880801||Eastern Samoa|American Samoan;American Samoans
AT|2782113|47.33333,13.33333||Austrian;Austrians;Austro
AU|2077456|-25,135|Commonwealth of Australia;Oz|Australian;Australians;Aussie;Aussies
AW|3577279|||Aruban;Arubans
AZ|587116|40.5,47.5||Azerbaijani;Azerbaijanis;Azeri;Azeris
BA|3277605|44.25,17.83333|Bosnia;Bosnia-Herzegovina;Bosnia and Hercegovina;Herzegovina;BiH;Bosnia & Herzegovina|Bosnian;Bosnians;Bosniak;Bosniaks;Bosnian Serb;Bosnian Serbs;Herzegovinian
BB|3374084|||Barbadian;Barbadians;Bajan;Bajans
BD|1210997|24,90||Bangladeshi;Bangladeshis
BE|2802361|50.75,4.5||Belgian;Belgians
BF|2361809|12.5,-1.66667|Upper Volta;Burkina|Burkinabe;Burkinabé;Burkinabes
BG|732800|42.66667,25.25||Bulgarian;Bulgarians
BH|290291|26.03333,50.55|Kingdom of Bahrain|Bahraini;Bahrainis
BI|433561|-3.5,30||Burundian;Burundians
BJ|2395170|9.5,2.25|Dahomey|Beninese;Beninois
BM|3573345|||Bermudian;Bermudians
BN|1820814|4.5,114.66667|Brunei Darussalam|Bruneian;Bruneians
BO|3923057|-17,-65|Plurinational State of Bolivia|Bolivian;Bolivians
BR|3469034|-10,-55|Brasil|Brazilian;Brazilians
BS|3572887|24.25,-76|Bahamas;the Bahamas;The Bahamas|Bahamian;Bahamians
BT|1252634|27.5,90.5||Bhutanese
BW|933860|-22,24|Bechuanaland|Botswanan;Botswanans;Motswana;Batswana
BY|630336|53,28|Byelorussia;Belorussia;White Russia|Belarusian;Belarusians;Belarussian;Belarussians;Belorussian;Belorussians
BZ|3582678|17.25,-88.75|British Honduras|Belizean;Belizeans
CA|6251999|60.10867,-113.64258|Dominion of Canada|Canadian;Canadians;Canuck;Canucks
CD|203312|-2.5,23.5|DRC^;D.R.C.^;DR Congo;Democratic Republic of Congo;Democratic Republic of the Congo;The Democratic Republic of the Congo;Congo;the Congo;Congo-Kinshasa;Zaire;Zaïre;Belgian Congo;Congo Free State;Eastern Congo;eastern Congo|Congolese;Zairian;Zairians;Zairean;Zaireans
CF|239880|7,21|CAR^;C.A.R.^;Central African Empire;Ubangi-Shari|Central African;Central Africans
CG|2260494|-1,15|Congo;Congo-Brazzaville;Republic of Congo;Republic of the Congo;French Congo;Congo Republic|Congolese
CH|2658434|47.00016,8.01427|Helvetia;Swiss Confederation|Swiss
CI|2287781|8,-5.5|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire;Republic of Ivory Coast|Ivorian;Ivorians;Ivoirian;Ivoirians
CL|3895114|-30,-71||Chilean;Chileans
CM|2233387|6,12.5|Cameroons;Kamerun|Cameroonian;Cameroonians;Cameroonian
CN|1814991|35,105|PRC^;P.R.C.^;People's Republic of China;mainland China;Mainland China;Red China;Communist China;Imperial China;Qing China;Chinese mainland|Chinese;Chinaman;Sino
CO|3686110|4,-73.25||Colombian;Colombians
CR|3624060|10,-84||Costa Rican;Costa Ricans
CU|3562981|22,-79.5||Cuban;Cubans
CV|3374766|16,-24|Cabo Verde;Cape Verde Islands|Cape Verdean;Cape Verdeans
CY|146669|35,33|Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots;Turkish Cypriot;Turkish Cypriots
CZ|3077311|49.75,15|Czech Republic;Czech lands;the Czech Republic|Czech;Czechs
DE|2921044|51.5,10.5|Federal Republic of Germany;FRG^;Nazi Germany;West Germany;Deutschland;Third Reich;the Reich;German Reich;German Empire;Imperial Germany;Weimar Republic;Weimar Germany;Hitler's Germany|German;Germans;West German;West Germans
DJ|223816|11.83333,42.5||Djiboutian;Djiboutians
DK|2623032|56,10||Danish;Dane;Danes
DM|3575830|15.5,-61.33333|Commonwealth of Dominica|Dominican
DO|3508796|19,-70.66667|the Dominican Republic;Santo Domingo|Dominican;Dominicans
DZ|2589581|28,3||Algerian;Algerians
EC|3658394|-1.25,-78.25||Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans
EE|453733|59,26||Estonian;Estonians
EG|357994|27,30|Arab Republic of Egypt;Ancient Egypt|Egyptian;Egyptians
EH|2461445|24.49215,-12.65625|Spanish Sahara;Sahrawi Arab Democratic Republic;SADR^|Sahrawi;Sahrawis;Saharawi;Saharawis;Western Saharan
ER|338010|15,39||Eritrean;Eritreans
ES|2510769|40,-4|Kingdom of Spain;España|Spanish;Spaniard;Spaniards;Spanish-speaking
ET|337996|8,38|Abyssinia|Ethiopian;Ethiopians;Abyssinian;Abyssinians
FI|660013|64,26||Finnish;Finn;Finns
FJ|2205218|-18,178|Fiji Islands|Fijian;Fijians
FK|3474414|-51.75,-59.16667|Falklands;the Falklands;Malvinas;Islas Malvinas;Falkland Isles|Falkland Islander;Falkland Islanders;Falklander;Falklanders
FM|2081918|6.91667,158.18333|Federated States of Micronesia|Micronesian;Micronesians
FO|2622320|62,-7|Faroes;Faeroe Islands;the Faroes|Faroese
FR|3017382|46,2|French Republic;Vichy France;Metropolitan France|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen;Franco
GA|2400553|-1,11.75||Gabonese
GB|2635167|54.75844,-2.69531|UK^;U.K.^;Britain;Great Britain;GB^;U.K^;United Kingdom of Great Britain and Northern Ireland;British Isles;Britian;mainland Britain;the British Isles;British Empire|British;Briton;Britons;Brit;Brits;Britisher;Britishers;Anglo
GD|3580239|||Grenadian;Grenadians
GE|614540|41.99998,43.4999|Republic of Georgia;former Soviet republic of Georgia|Georgian;Georgians
GF|3381670|4,-53||French Guianese;French Guianan
GH|2300660|8.1,-1.2|Gold Coast|Ghanaian;Ghanaians;Ghanian;Ghanians
GI|2411586|36.13333,-5.35|the Rock of Gibraltar;Rock of Gibraltar|Gibraltarian;Gibraltarians
GL|3425505|72,-40||Greenlandic;Greenlander;Greenlanders
GM|2413451|13.5,-15.5|Gambia;The Gambia;the Gambia|Gambian;Gambians
GN|2420477|10.83333,-10.66667|Guinea-Conakry;French Guinea|Guinean;Guineans
GP|3579143|||Guadeloupean;Guadeloupeans
GQ|2309096|1.7,10.5|Spanish Guinea|Equatorial Guinean;Equatorial Guineans;Equatoguinean
GR|390903|39,22|Hellenic Republic;Hellas;Ancient Greece|Greek;Greeks;Hellenic;Grecian
GT|3595528|15.5,-90.25||Guatemalan;Guatemalans
GU|4043988|13.47861,144.81834||Guamanian;Guamanians
GW|2372248|12,-15|Guinea Bissau;Portuguese Guinea|Bissau-Guinean;Bissau-Guineans
GY|3378535|5,-59|British Guiana|Guyanese
HK|1819730|22.25,114.16667|Hong Kong SAR;Hongkong;HK^;HKSAR^|Hong Konger;Hong Kongers;Hongkonger;Hongkongers
HN|3608932|15,-86.5||Honduran;Hondurans
HR|3202326|45.16667,15.5||Croatian;Croatians;Croat;Croats
HT|3723988|19,-72.41667|Saint-Domingue|Haitian;Haitians
HU|719819|47,20||Hungarian;Hungarians;Magyar;Magyars
ID|1643084|-5,120|Dutch East Indies;Netherlands East Indies;Republic of Indonesia|Indonesian;Indonesians
IE|2963597|53,-8|Republic of Ireland;Irish Republic;Eire;Irish Free State;the Republic of Ireland;Éire|Irish;Irishman;Irishmen;Irishwoman;Irishwomen
IL|294640|31.5,34.75|State of Israel;Jewish state|Israeli;Israelis
IM|3042225|54.25,-4.5|the Isle of Man|Manx;Manxman
IN|1269750|22,79|Bharat;Republic of India;British India;British Raj;Hindustan|Indian;Indians
IQ|99237|33,44|Republic of Iraq|Iraqi;Iraqis
IR|130758|32,53|Persia;Islamic Republic;Islamic Republic of Iran;Persian Empire|Iranian;Iranians;Persian;Persians
IS|2629691|65,-18||Icelandic;Icelander;Icelanders
IT|3175395|42.83333,12.83333|Italian Republic|Italian;Italians
JE|3042142|||
JM|3489940|18.16667,-77.25||Jamaican;Jamaicans
JO|248816|31,36|Hashemite Kingdom of Jordan;Transjordan|Jordanian;Jordanians
JP|1861060|35.68536,139.75309|Nippon;Imperial Japan;Empire of Japan;Land of the Rising Sun|Japanese
KE|192950|1,38||Kenyan;Kenyans
KG|1527747|41.5,75|Kirghizia;Kirgizstan;Kyrgyz Republic;Kyrgzstan|Kyrgyz;Kyrgyzstani;Kyrgyzstanis;Kirghiz
KH|1831722|13,105|Kampuchea;Democratic Kampuchea;Khmer Republic|Cambodian;Cambodians;Khmer;Khmers
KI|4030945|1.42111,172.98444|Gilbert Islands|I-Kiribati
KM|921929|-12.16667,44.25|Comoros Islands;the Comoros|Comorian;Comorians;Comoran;Comorans
KN|3575174|17.33333,-62.75|Saint Kitts;St. Kitts;St. Kitts and Nevis;Nevis;St Kitts|Kittitian;Kittitians;Nevisian;Nevisians
KP|1873107|40,127|DPRK^;D.P.R.K.^;N. Korea;NKorea;North Korean;Democratic People's Republic of Korea;N Korea|North Korean;North Koreans
KR|1835841|36.5,127.75|ROK^;S. Korea;SKorea;Korea;Republic of Korea;S Korea|South Korean;South Koreans;Korean;Koreans
KW|285570|29.5,47.75||Kuwaiti;Kuwaitis
KY|3580718|19.5,-80.66667|the Caymans;Caymans|Caymanian;Caymanians
KZ|1522867|48,68|Kazakstan;Kazakh SSR|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis
LA|1655842|18,105|Lao PDR;Lao People's Democratic Republic|Laotian;Laotians;Lao
LB|272103|33.83333,35.83333|Lebanese Republic|Lebanese
LC|3576468||St. Lucia;St Lucia|Saint Lucian;St. Lucian;St Lucian;Saint Lucians;St. Lucians
LI|3042058|47.16667,9.53333||Liechtensteiner;Liechtensteiners
LK|1227603|7,81|Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan;Sri Lankans;Sinhalese;Sinhala;Ceylonese
LR|2275384|6.5,-9.5||Liberian;Liberians
LS|932692|-29.5,28.25|Basutoland|Basotho;Mosotho;Sotho
LT|597427|55.41667,24||Lithuanian;Lithuanians
LU|2960313|49.75,6.16667|Grand Duchy of Luxembourg;Luxemburg;the Grand Duchy|Luxembourger;Luxembourgers;Luxembourgish;Luxembourgeois
LV|458258|57,25||Latvian;Latvians
LY|2215636|28,17|Great Socialist People's Libyan Arab Jamahiriya|Libyan;Libyans
MA|2542007|32,-5|Kingdom of Morocco|Moroccan;Moroccans
MC|2993457|43.73333,7.41667|Principality of Monaco|Monegasque;Monégasque;Monacan;Monegasques
MD|617790|47,29|Moldavia;Republic of Moldova|Moldovan;Moldovans;Moldavian;Moldavians
ME|3194884|42.75,19.25|Crna Gora|Montenegrin;Montenegrins
MF|3578421||St. Martin;St Martin|
MG|1062947|-20,47|Malagasy Republic|Malagasy;Madagascan;Madagascans
MH|2080185|7.113,171.236|Marshalls;the Marshalls|Marshallese
MK|718075|41.66667,21.75|Macedonia;FYROM^;Former Yugoslav Republic of Macedonia;Republic of Macedonia|Macedonian;Macedonians;North Macedonian;North Macedonians
ML|2453866|18,-2|French Sudan;Republic of Mali|Malian;Malians
MM|1327865|21,96|Burma;Union of Myanmar;Union of Burma|Burmese;Myanmarese;Myanmar's;Bamar;Burman;Burmans
MN|2029969|46,105|Outer Mongolia|Mongolian;Mongolians;Mongol;Mongols
MO|1821275|22.19583,113.54611|Macao;Macau SAR|Macanese
MP|4041468|15.21667,145.75|Northern Marianas;CNMI^|
MQ|3570311|||Martinican;Martinicans;Martiniquais
MR|2378080|20,-12||Mauritanian;Mauritanians
MT|2562770|35.88333,14.5|Republic of Malta|Maltese
MU|934292|-20.3,57.58333||Mauritian;Mauritians
MV|1282028|3.2,73|the Maldives;Maldive Islands;Maldives|Maldivian;Maldivians
MW|927384|-13.5,34|Nyasaland|Malawian;Malawians
MX|3996063|23,-102|México;United Mexican States;Mexican Republic|Mexican;Mexicans
MY|1733045|2.5,112.5|Malaya;British Malaya|Malaysian;Malaysians;Malay;Malays;Malayan
MZ|1036973|-18.25,35|Portuguese East Africa|Mozambican;Mozambicans
NA|3355338|-22,17|South West Africa;South-West Africa;German South West Africa|Namibian;Namibians
NC|2139685|-21.5,165.5||New Caledonian;New Caledonians;Kanak;Kanaks
NE|2440476|18,9|Niger Republic;Republic of Niger|Nigerien;Nigeriens
NG|2328926|10,8|Federal Republic of Nigeria|Nigerian;Nigerians
NI|3617476|13,-85||Nicaraguan;Nicaraguans
NL|2750405|52.25,5.75|Holland;the Netherlands;The Netherlands;Low Countries;Dutch Republic;United Provinces|Dutch;Dutchman;Dutchmen;Dutchwoman;Netherlander;Netherlanders;Hollander;Hollanders
NO|3144096|62,10|Kingdom of Norway|Norwegian;Norwegians;Norse
NP|1282988|28,84||Nepali;Nepalese;Nepalis;Gurkha;Gurkhas
NR|2110425|||Nauruan;Nauruans
NU|4036232|||Niuean;Niueans
NZ|2186224|-42,174|N.Z.^;NZ^;Aotearoa|New Zealander;New Zealanders;Kiwi;Kiwis
OM|286963|21,57|Sultanate of Oman|Omani;Omanis
PA|3703430|9,-80||Panamanian;Panamanians
PE|3932488|-10,-75.25||Peruvian;Peruvians
PF|4030656|-17.53733,-149.5665||French Polynesian;Polynesian;Polynesians;Tahitian;Tahitians
PG|2088628|-6,147|PNG^;Papua-New Guinea|Papua New Guinean;Papua New Guineans;Papuan;Papuans
PH|1694008|13,122|the Philippines;Philippine Islands;Philipines;Phillipines|Filipino;Filipinos;Filipina;Filipinas;Philippine;Pinoy
PK|1168579|30,70|Islamic Republic of Pakistan;West Pakistan|Pakistani;Pakistanis
PL|798544|52,20|Republic of Poland|Polish;Pole;Poles
PM|3424932||St. Pierre and Miquelon;St Pierre and Miquelon|
PR|4566966|18.24829,-66.49989|P.R.^|Puerto Rican;Puerto Ricans;Boricua
PS|6254930|31.92157,35.20329|Palestine;Palestinian territories;the Palestinian territories;Palestinian Territories;Occupied Palestinian Territory;occupied Palestinian territories;Palestinian territory;Palestinian Authority;State of Palestine|Palestinian;Palestinians
PT|2264397|39.6945,-8.13057|Portuguese Republic|Portuguese
PW|1559582|7.5,134.6243||Palauan;Palauans
PY|3437598|-23.33333,-58||Paraguayan;Paraguayans
QA|289688|25.5,51.25|State of Qatar|Qatari;Qataris
RE|935317||La Réunion;Reunion Island|
RO|798549|46,25|Rumania;Roumania|Romanian;Romanians;Rumanian;Rumanians
RS|6290252|44.81892,20.45998|Republic of Serbia|Serbian;Serbians;Serb;Serbs
RU|2017370|60,100|Russian Federation;Imperial Russia;Tsarist Russia;Russian Empire;Soviet Russia;RSFSR^|Russian;Russians;Russo
RW|49518|-2,30|Ruanda|Rwandan;Rwandans
SA|102358|25,45|KSA^;Kingdom of Saudi Arabia;the Kingdom of Saudi Arabia;Saudi|Saudi;Saudis;Saudi Arabian;Saudi Arabians
SB|2103350|-8,159|the Solomons;Solomons|Solomon Islander;Solomon Islanders
SC|241170|-4.58333,55.66667|the Seychelles|Seychellois
SD|366755|16,30|the Sudan;Anglo-Egyptian Sudan;Northern Sudan;North Sudan|Sudanese;Northern Sudanese
SE|2661886|62,15||Swedish;Swede;Swedes
SG|1880251|1.36667,103.8|S'pore|Singaporean;Singaporeans
SI|3190538|46.08333,15||Slovenian;Slovenians;Slovene;Slovenes
SK|3057568|48.66667,19.5|Slovak Republic|Slovak;Slovaks;Slovakian;Slovakians
SL|2403846|8.5,-11.5||Sierra Leonean;Sierra Leoneans;Sierra Leonian
SM|3168068|||Sammarinese
SN|2245662|14.5,-14.25||Senegalese
SO|51537|6,48|Somali Republic;Italian Somaliland|Somali;Somalis;Somalian;Somalians
SR|3382998|4,-56|Dutch Guiana|Surinamese;Surinamer
SS|7909807|7.5,30|S. Sudan;Southern Sudan|South Sudanese;Southern Sudanese
ST|2410758|1,7|Sao Tome;São Tomé;Sao Tome and Principe|Sao Tomean;São Toméan
SV|3585968|13.83333,-88.91667||Salvadoran;Salvadorans;Salvadorean;Salvadoreans;Salvadorian;Salvadorians
SY|163843|35,38|Syrian Arab Republic;United Arab Republic|Syrian;Syrians
SZ|934841|-26.5,31.5|Swaziland;Eswatini;Kingdom of Swaziland|Swazi;Swazis;Emaswati
TC|3576916||Turks & Caicos;Turks and Caicos|
TD|2434508|15,19|Tchad|Chadian;Chadians
TG|2363686|8.66667,1.08333|Togoland|Togolese
TH|1605651|15.5,101|Siam;Kingdom of Thailand|Thai;Thais;Siamese
TJ|1220409|39,71|Tadzhikistan;Tadjikistan|Tajik;Tajiks;Tajikistani;Tajikistanis;Tadzhik
TL|1966436|-8.83333,125.75|East Timor;Timor Leste;Portuguese Timor|East Timorese;Timorese
TM|1218197|39.75,59.66667||Turkmen;Turkmens;Turkmenistani
TN|2464461|34,9||Tunisian;Tunisians
TO|4032283|-20,-175|Friendly Islands|Tongan;Tongans
TR|298795|39,35|Turkey;Republic of Turkey;Turkiye;Republic of Türkiye|Turkish;Turk;Turks
TT|3573591|11,-61|Trinidad & Tobago;T&T^|Trinidadian;Trinidadians;Tobagonian;Trinbagonian;Trini
TV|2110297|-8,178|Ellice Islands|Tuvaluan;Tuvaluans
TW|1668284|24,121|Republic of China;ROC^;R.O.C.^;Formosa;Nationalist China;Chinese Taipei|Taiwanese
TZ|149590|-6,35|Tanganyika;United Republic of Tanzania|Tanzanian;Tanzanians
UA|690791|49,32|the Ukraine;Ukrainian SSR|Ukrainian;Ukrainians
UG|226074|2,33||Ugandan;Ugandans
US|6252001|39.76,-98.5|U.S.^;US^;USA^;U.S.A.^;U.S^;United States;the United States;United States of America;America;U.S. of A.^;the States;mainland United States;continental United States;U.S. mainland;Union States;USofA|American;Americans;Yank;Yanks;Yankee;Yankees;African American;African Americans;African-American;African-Americans;all-American
UY|3439705|-33,-56||Uruguayan;Uruguayans
UZ|1512440|41.66667,63.83333||Uzbek;Uzbeks;Uzbekistani;Uzbekistanis
VA|3164670|41.90225,12.4533|Vatican;the Vatican;Holy See;the Holy See;Vatican City State;Papal States|Vatican
VC|3577815|13.08333,-61.2|St. Vincent;Saint Vincent;St. Vincent and the Grenadines;St Vincent;the Grenadines;Grenadines|Vincentian;Vincentians
VE|3625428|8,-66|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans
VG|3577718|||British Virgin Islander;British Virgin Islanders
VI|4796775|18.34829,-64.98348|Virgin Islands;USVI^;U.S. Virgin Islands;US Virgin Islands|Virgin Islander;Virgin Islanders
VN|1562822|16.16667,107.83333|Viet Nam;Socialist Republic of Vietnam;Vietnam;North Vietnam;South Vietnam;Republic of Vietnam;Democratic Republic of Vietnam|Vietnamese;North Vietnamese;South Vietnamese;Viet Cong;Vietcong
VU|2134431|-16,167|New Hebrides|Ni-Vanuatu;Vanuatuan
WF|4034749|||
WS|4034894|-13.8,-172.13333|Western Samoa|Samoan;Samoans
XK|831053|42.58333,21|Kosova;Republic of Kosovo;Kosovo and Metohija|Kosovar;Kosovars;Kosovan;Kosovans;Kosovo Albanian;Kosovo Albanians;Kosovo Serb;Kosovo Serbs
YE|69543|15.5,47.5|South Yemen;North Yemen;Republic of Yemen;Yemen Arab Republic|Yemeni;Yemenis;Yemenite;Yemenites
ZA|953987|-29,24|S. Africa;RSA^;SA^;Republic of South Africa;Union of South Africa;SAfrica|South African;South Africans;Boer;Boers;Zulu;Zulus;Afrikaner;Afrikaners;Xhosa
ZM|895949|-14.33333,28.5|Northern Rhodesia|Zambian;Zambians
ZW|878675|-19,29.75|Rhodesia;Southern Rhodesia|Zimbabwean;Zimbabweans;Rhodesian;Rhodesians
`;
