/**
 * Further names and demonyms of towns: ISO code | the town's name in GeoNames (the most populous of that name is
 * meant) | further names | demonyms.
 */
export const townNames = `
US|New York City|New York;NYC^;N.Y.C.^;New York, New York;New York, N.Y.;Big Apple;the Big Apple;Greater New York|New Yorker;New Yorkers
US|Washington|Washington DC;Washington D.C.;D.C.^;DC^;D.C^;Washington, DC|Washingtonian;Washingtonians
US|Los Angeles|L.A.^;LA^;City of Angels;Greater Los Angeles|Angeleno;Angelenos;Angelino
US|San Francisco|SF^;S.F.^;Frisco;San Fran|San Franciscan;San Franciscans
US|Philadelphia|Philly;Phila.~|Philadelphian;Philadelphians
US|Chicago|Windy City|Chicagoan;Chicagoans
US|Boston|Beantown|Bostonian;Bostonians
US|Las Vegas|Vegas;Sin City|
US|New Orleans|NOLA^;N'Awlins;Big Easy|New Orleanian;New Orleanians
US|Houston|Space City|Houstonian;Houstonians
US|Dallas||Dallasite;Dallasites
US|Austin||Austinite;Austinites
US|San Antonio||San Antonian
US|Detroit|Motor City|Detroiter;Detroiters
US|Seattle||Seattleite;Seattleites
US|Portland||Portlander;Portlanders
US|Miami||Miamian;Miamians
US|Atlanta||Atlantan;Atlantans
US|Denver||Denverite;Denverites
US|Cleveland||Clevelander;Clevelanders
US|Cincinnati||Cincinnatian;Cincinnatians
US|Baltimore||Baltimorean;Baltimoreans
US|Pittsburgh|Steel City|Pittsburgher;Pittsburghers
US|Milwaukee||Milwaukeean;Milwaukeeans
US|Minneapolis|Mpls.!|
US|St. Louis|Saint Louis|St. Louisan;St. Louisans
US|Salt Lake City|SLC^|
US|Colorado Springs|Springs|
US|Fort Worth|Ft. Worth|
US|Fort Lauderdale|Ft. Lauderdale|
US|Oklahoma City|OKC^|
US|Kansas City|KC^|
US|Honolulu||Honolulan
GB|London|Greater London;Central London;central London;east London;East London;west London;West London;north London;North London;south London;South London;northwest London;southeast London|Londoner;Londoners;Cockney
GB|Manchester||Mancunian;Mancunians
GB|Liverpool||Liverpudlian;Liverpudlians;Scouser;Scousers
GB|Glasgow||Glaswegian;Glaswegians
GB|Edinburgh||
GB|Newcastle upon Tyne|Newcastle;Newcastle-upon-Tyne;Newcastle-on-Tyne|Geordie;Geordies
GB|Kingston upon Hull|Hull|
GB|Stoke-on-Trent|Stoke|
GB|Bournemouth||
GB|Derry|Londonderry|
GB|Belfast|west Belfast;West Belfast;east Belfast;East Belfast;north Belfast;North Belfast|
GB|Royal Leamington Spa|Leamington|
GB|Southend-on-Sea|Southend|
GB|Burton upon Trent|Burton|
GB|Stratford-upon-Avon|Stratford|
GB|Bury St Edmunds|Bury St. Edmunds|
GB|Birmingham||Brummie;Brummies
IE|Dublin||Dubliner;Dubliners
IE|Cork||Corkonian
FR|Paris|Ville Lumière;City of Light|Parisian;Parisians
FR|Marseille|Marseilles|
FR|Lyon|Lyons|
FR|Reims|Rheims|
DE|Berlin||Berliner;Berliners
DE|Munich|München;Muenchen|
DE|Köln|Cologne;Koeln|
DE|Frankfurt am Main|Frankfurt|Frankfurter;Frankfurters
DE|Hamburg||Hamburger
DE|Chemnitz|Karl-Marx-Stadt|
DE|Aachen|Aix-la-Chapelle|
AT|Vienna|Wien|Viennese
CH|Zürich|Zurich|
CH|Genève|Geneva|Genevan
CH|Basel|Basle;Bâle|
CH|Bern|Berne|
BE|Brussels|Bruxelles|
BE|Antwerpen|Antwerp|
BE|Gent|Ghent|
BE|Brugge|Bruges|
BE|Ieper|Ypres|
BE|Leuven|Louvain|
NL|The Hague|Den Haag;the Hague;Hague|
NL|Amsterdam||Amsterdammer
ES|Sevilla|Seville|
ES|Zaragoza|Saragossa|
ES|A Coruña|Corunna;La Coruña|
ES|Madrid||Madrileno
ES|Gernika-Lumo|Guernica|
PT|Lisbon|Lisboa|
PT|Porto|Oporto|
IT|Rome|Roma;Eternal City|Roman;Romans
IT|Florence|Firenze|Florentine;Florentines
IT|Venice|Venezia|Venetian;Venetians
IT|Naples|Napoli|Neapolitan;Neapolitans
IT|Turin|Torino|
IT|Milan|Milano|Milanese
IT|Genoa|Genova|Genoese
IT|Livorno|Leghorn|
IT|Siracusa|Syracuse|
GR|Athens|Athina|Athenian;Athenians
GR|Thessaloníki|Salonika;Salonica;Thessaloniki|
TR|Istanbul|Constantinople;Stamboul|Istanbulite
TR|İzmir|Smyrna;Izmir|
TR|Ankara|Angora|
TR|Edirne|Adrianople|
TR|Antakya|Antioch|
TR|İskenderun|Alexandretta|
TR|Trabzon|Trebizond|
RU|Moscow|Moskva|Muscovite;Muscovites
RU|Saint Petersburg|St. Petersburg;St Petersburg;Leningrad;Petrograd;St.Petersburg|
RU|Volgograd|Stalingrad;Tsaritsyn|
RU|Yekaterinburg|Sverdlovsk;Ekaterinburg|
RU|Nizhniy Novgorod|Gorky;Gorki;Nizhny Novgorod|
RU|Samara|Kuibyshev|
RU|Tver|Kalinin|
RU|Vladikavkaz|Ordzhonikidze|
RU|Kaliningrad|Königsberg;Konigsberg;Koenigsberg|
RU|Groznyy|Grozny|
RU|Beslan||
UA|Kyiv|Kiev|
UA|Kharkiv|Kharkov|
UA|Lviv|Lvov;Lwow;Lemberg;L'viv|
UA|Odesa|Odessa|
UA|Dnipro|Dnipropetrovsk;Dnepropetrovsk;Ekaterinoslav|
UA|Donetsk|Stalino|
UA|Luhansk|Lugansk;Voroshilovgrad|
UA|Mykolaiv|Nikolaev;Nikolayev;Mykolayiv|
UA|Zaporizhzhya|Zaporizhzhia;Zaporozhye|
UA|Bakhmut|Artemivsk;Artyomovsk|
UA|Simferopol||
UA|Yalta||
PL|Warsaw|Warszawa|
PL|Kraków|Cracow;Krakow|
PL|Gdańsk|Danzig;Gdansk|
PL|Wrocław|Breslau;Wroclaw|
PL|Poznań|Posen;Poznan|
PL|Łódź|Lodz|
PL|Szczecin|Stettin|
PL|Katowice|Kattowitz|
CZ|Prague|Praha|
CZ|Pilsen|Plzen;Plzeň|
CZ|Karlovy Vary|Carlsbad;Karlsbad|
SK|Bratislava|Pressburg;Pozsony|
HU|Budapest|Buda;Pest|
RO|Bucharest|București|
RO|Cluj-Napoca|Cluj|
BG|Sofia|Sofiya|
RS|Belgrade|Beograd|
HR|Zagreb|Agram|
HR|Dubrovnik|Ragusa|
HR|Rijeka|Fiume|
SI|Ljubljana|Laibach|
BA|Sarajevo||Sarajevan;Sarajevans
XK|Pristina|Prishtina;Priština|
XK|Mitrovicë|Mitrovica;Kosovska Mitrovica|
XK|Peć|Peja;Pejë;Pec|
ME|Podgorica|Titograd|
AL|Tirana|Tiranë|
MD|Chisinau|Kishinev;Chișinău|
LT|Vilnius|Vilna;Wilno|
LT|Klaipėda|Memel|
EE|Tallinn|Reval|
LV|Daugavpils|Dvinsk|
FI|Helsinki|Helsingfors|
FI|Turku|Åbo|
SE|Göteborg|Gothenburg|
SE|Malmö|Malmo|
NO|Oslo|Christiania;Kristiania|
NO|Trondheim|Nidaros|
DK|Copenhagen|København|
DK|Århus|Aarhus|
DK|Helsingør|Elsinore|
IS|Reykjavík|Reykjavik|
BY|Minsk||
BY|Brest|Brest-Litovsk|
GE|Tbilisi|Tiflis|
GE|Sokhumi|Sukhumi|
GE|Ts’khinvali|Tskhinvali|
AM|Gyumri|Leninakan|
AM|Yerevan|Erevan|
AZ|Xankandi|Stepanakert;Khankendi|
KZ|Almaty|Alma-Ata|
KZ|Astana|Nur-Sultan;Akmola;Tselinograd|
KG|Bishkek|Frunze|
UZ|Tashkent|Toshkent|
UZ|Samarkand|Samarqand|
UZ|Bukhara|Bokhara|
TJ|Dushanbe|Stalinabad|
TM|Ashgabat|Ashkhabad|
AF|Kabul||
AF|Kandahār|Kandahar;Qandahar|
AF|Mazār-e Sharīf|Mazar-i-Sharif;Mazar-e-Sharif;Mazar|
AF|Kunduz|Konduz|
AF|Lashkar Gāh|Lashkargah|
AF|Jalālābād|Jalalabad|
IR|Tehran|Teheran|Tehrani
IR|Isfahan|Esfahan|
IR|Mashhad|Meshed;Mashad|
IR|Bandar Abbas|Bandar-e Abbas|
IQ|Baghdad||Baghdadi
IQ|Al Başrah al Qadīmah|Basra|
IQ|Basrah|Basra|
IQ|Mosul|Al Mawsil|
IQ|Al Fallūjah|Fallujah;Falluja;al-Falluja|
IQ|Kirkuk||
IQ|Erbil|Arbil;Irbil;Hewler|
IQ|Najaf|An Najaf|
IQ|Karbala|Kerbala|
IQ|Baqubah|Baquba|
IQ|Ramadi|Ar Ramadi|
IQ|Tikrīt|Tikrit|
IQ|Sāmarrā’|Samarra|
SY|Damascus|Dimashq;Esh Sham|Damascene
SY|Aleppo|Halab|
SY|Ḩamāh|Hama|
SY|Deir ez-Zor|Deir ez-Zor;Deir al-Zor;Deir Ezzor;Deir al-Zour|
SY|Ar Raqqah|Raqqa;ar-Raqqa|
SY|Al Ḩasakah|Hasakah;Hassakeh|
SY|Al Qāmishlī|Qamishli;Kameshli;Qamishly|
SY|‘Ayn al ‘Arab|Kobani;Kobane;Ayn al-Arab|
SY|Dar‘ā|Daraa;Deraa|
SY|Tadmur|Palmyra|
SY|Manbij|Membij|
LB|Beirut|Beyrouth|Beiruti
LB|Tyre|Sur|
LB|Sidon|Saida|
IL|Jerusalem|Al Quds;al-Quds|
IL|Tel Aviv|Tel Aviv-Yafo;Tel-Aviv;Tel Aviv-Jaffa|
IL|Beersheba|Be'er Sheva;Beer Sheva|
IL|Sderot||
IL|Eilat|Elat|
IL|Acre|Akko|
PS|Gaza|Gaza City|Gazan;Gazans
PS|Khān Yūnis|Khan Younis;Khan Yunis;Khan Yunus|
PS|Jabālyā|Jabalia;Jabaliya|
PS|Dayr al Balaḩ|Deir al-Balah;Deir el-Balah|
PS|Bayt Lāhyā|Beit Lahiya;Beit Lahia|
PS|Bayt Ḩānūn|Beit Hanoun;Beit Hanun|
PS|Rafaḩ|Rafah|
PS|Nablus|Shechem|
PS|Hebron|Al Khalil;Al-Khalil|
PS|Janīn|Jenin|
PS|Ţūlkarm|Tulkarm;Tulkarem;Tul Karm|
PS|Jericho|Ariha|
JO|Amman||
SA|Mecca|Makkah|Meccan
SA|Medina|Madinah|
SA|Jeddah|Jiddah;Jidda|
SA|Riyadh||
SA|Dhahran||
YE|Sanaa|Sana'a;Sana|
YE|Al Ḩudaydah|Hodeidah;Hodeida;Hudaydah|
YE|Taiz|Taizz|
YE|Mukalla|Al Mukalla|
OM|Muscat|Masqat|
KW|Al Aḩmadī|Ahmadi|
EG|Cairo|Al Qahirah|Cairene;Cairenes
EG|Alexandria|El Iskandariya|Alexandrian
EG|Luxor|Thebes|
EG|Arish|El Arish;El-Arish;al-Arish|
EG|Sharm el-Sheikh|Sharm|
EG|Ismailia||
LY|Tripoli|Tarabulus|
LY|Benghazi|Bengasi|
LY|Mişrātah|Misrata;Misurata|
LY|Zawiya|Zawiyah;Az Zawiyah|
LY|Ajdabiya|Ajdabiyah|
LY|Darnah|Derna|
LY|Tobruk|Tubruq|
LY|Sirte|Surt|
TN|Sidi Bouzid||
DZ|Algiers|Alger;El Djazair|
DZ|Annaba|Bone|
MA|Marrakesh|Marrakech|
MA|Casablanca|Dar el Beida|
MA|Tangier|Tangiers;Tanger|
MA|Fès|Fez;Fes|
SD|Khartoum||
SD|El Fasher|Al-Fashir;al-Fashir;El-Fasher|
SD|Geneina|El Geneina;El-Geneina|
SD|Nyala||
SS|Juba||
ET|Addis Ababa|Addis Abeba|
ET|Mek'ele|Mekelle;Mekele|
SO|Mogadishu|Muqdisho;Mogadiscio|
SO|Kismayo|Kismaayo|
SO|Hargeysa|Hargeisa|
ER|Asmara|Asmera|
KE|Nairobi||Nairobian;Nairobians
UG|Kampala||
RW|Butare|Huye|
CD|Kinshasa|Leopoldville;Léopoldville|
CD|Kisangani|Stanleyville|
CD|Lubumbashi|Elisabethville|
CD|Kananga|Luluabourg|
CG|Brazzaville||
GA|Libreville||
NG|Lagos||Lagosian
NG|Maiduguri||
ZW|Harare|Salisbury|
MZ|Maputo|Lourenço Marques;Lourenco Marques|
ZM|Lusaka||
MW|Lilongwe||
ZA|Johannesburg|Joburg;Jo'burg;Jozi|Johannesburger
ZA|Pretoria|Tshwane|
ZA|Cape Town||Capetonian;Capetonians
ZA|Port Elizabeth|Gqeberha|
ZA|Mthatha|Umtata|
ZA|Polokwane|Pietersburg|
TD|N'Djamena|Ndjamena;Fort-Lamy|
ML|Timbuktu|Tombouctou;Timbuctoo|
SN|Dakar||
GM|Banjul|Bathurst|
GN|Conakry||
GN|Nzérékoré|Nzerekore|
GN|Gueckedou|Guekedou|
GQ|Malabo|Santa Isabel|
BJ|Cotonou||
CI|Abidjan||
BI|Bujumbura|Usumbura|
TZ|Dar es Salaam|Dar-es-Salaam|
AO|Luanda||
AO|Huambo|Nova Lisboa|
IN|Mumbai|Bombay|Mumbaikar;Mumbaikars
IN|Delhi|Old Delhi;NCR Delhi|Delhiite;Delhiites
IN|New Delhi||
IN|Kolkata|Calcutta|Kolkatan
IN|Chennai|Madras|
IN|Bengaluru|Bangalore|Bangalorean;Bangaloreans
IN|Pune|Poona|
IN|Varanasi|Benares;Banaras;Kashi|
IN|Thiruvananthapuram|Trivandrum|
IN|Cochin|Kochi|
IN|Kozhikode|Calicut|
IN|Mysore|Mysuru|
IN|Vadodara|Baroda|
IN|Allahābād|Allahabad;Prayagraj|
IN|Kanpur|Cawnpore|
IN|Puducherry|Pondicherry|
IN|Vijayawada|Bezwada|
IN|Visakhapatnam|Vizag|
IN|Mangalore|Mangaluru|
IN|Gurgaon|Gurugram|
IN|Guwahati|Gauhati|
IN|Shimla|Simla|
IN|Ajodhya|Ayodhya|
IN|Panaji|Panjim|
IN|Dharamsala|Dharamshala|
IN|Tiruchirappalli|Trichy|
IN|Tanjore|Thanjavur|
IN|Thoothukudi|Tuticorin|
IN|Belgaum|Belagavi|
IN|Hubli|Hubballi|
IN|Ooty|Ootacamund;Udhagamandalam|
PK|Karachi||Karachiite
PK|Faisalabad|Lyallpur|
PK|Rawalpindi|Pindi|
PK|Sahiwal|Montgomery|
BD|Dhaka|Dacca|
BD|Chattogram|Chittagong|
LK|Colombo||
LK|Sri Jayewardenepura Kotte|Kotte|
LK|Trincomalee|Trinco|
NP|Kathmandu|Katmandu|
MM|Yangon|Rangoon|
MM|Nay Pyi Taw|Naypyidaw;Naypyitaw|
MM|Mawlamyine|Moulmein|
MM|Bago|Pegu|
MM|Pathein|Bassein|
MM|Sittwe|Akyab|
TH|Bangkok|Krung Thep|
TH|Phra Nakhon Si Ayutthaya|Ayutthaya;Ayuthaya|
VN|Ho Chi Minh City|Saigon;HCMC^|
VN|Hanoi|Ha Noi|
VN|Da Nang|Danang|
VN|Huế|Hue|
KH|Phnom Penh|Pnom Penh|
KH|Sihanoukville|Kompong Som|
LA|Vientiane||
MY|Kuala Lumpur|KL^|
MY|George Town|Penang|
MY|Kota Kinabalu|Jesselton|
MY|Malacca|Melaka|
MY|Johor Bahru|Johore Bahru|
ID|Jakarta|Batavia;Djakarta|
ID|Yogyakarta|Jogjakarta;Yogya|
ID|Makassar|Ujung Pandang|
ID|Bandung||
ID|Banda Aceh||
ID|Jayapura|Hollandia|
PH|Manila||
PH|Cebu City|Cebu|
PH|Zamboanga|Zamboanga City|
PH|Davao|Davao City|
TL|Dili||
PG|Port Moresby||
CN|Beijing|Peking;Peiping|Beijinger;Beijingers
CN|Shanghai||Shanghainese
CN|Guangzhou|Canton|Cantonese
CN|Nanjing|Nanking|
CN|Chongqing|Chungking|
CN|Tianjin|Tientsin|
CN|Shenyang|Mukden|
CN|Harbin||
CN|Dalian|Port Arthur;Dairen|
CN|Qingdao|Tsingtao|
CN|Xi’an|Xian;Xi'an;Sian|
CN|Xiamen|Amoy|
CN|Hangzhou|Hangchow|
CN|Suzhou|Soochow|
CN|Ürümqi|Urumqi;Urumchi|
CN|Kashgar|Kashi|
CN|Lhasa||
CN|Wuhan|Hankow|
CN|Chengdu|Chengtu|
CN|Hohhot|Huhehot|
CN|Changchun|Hsinking|
CN|Shantou|Swatow|
CN|Fuzhou|Foochow|
CN|Kunming||
TW|Taipei||
TW|Kaohsiung|Takao|
JP|Tokyo|Edo|Tokyoite;Tokyoites
JP|Kyoto||
KR|Seoul|Keijo|Seoulite
KR|Busan|Pusan|
KR|Daegu|Taegu|
KR|Incheon|Inchon|
KR|Gwangju|Kwangju|
KR|Daejeon|Taejon|
KR|Pyeongchang|Pyongchang|
KP|Pyongyang|P'yongyang|
KP|Kaesŏng|Kaesong|
KP|Wŏnsan|Wonsan|
MN|Ulan Bator|Ulaanbaatar;Ulan Baatar;Urga|
AU|Sydney|Greater Sydney|Sydneysider;Sydneysiders
AU|Melbourne||Melburnian;Melburnians
AU|Brisbane|Brissie|Brisbanite
AU|Perth||
NZ|Auckland||Aucklander;Aucklanders
NZ|Wellington||Wellingtonian
CA|Toronto|T.O.^|Torontonian;Torontonians
CA|Montréal|Montreal|Montrealer;Montrealers
CA|Québec|Quebec City;Québec City|
CA|Vancouver||Vancouverite;Vancouverites
CA|Calgary||Calgarian;Calgarians
CA|Edmonton||Edmontonian;Edmontonians
CA|Ottawa||
CA|Winnipeg||Winnipegger;Winnipeggers
CA|Halifax||Haligonian;Haligonians
CA|St. John's|Saint John's|
CA|Kitchener|Berlin|
CA|Thunder Bay|Port Arthur|
MX|Mexico City|Ciudad de México;Ciudad de Mexico;CDMX^|
MX|Ciudad Juárez|Juarez;Juárez;Ciudad Juarez|
MX|Tijuana|TJ^|
MX|Heroica Matamoros|Matamoros|
MX|Culiacán|Culiacan|
MX|Acapulco de Juárez|Acapulco|
MX|Oaxaca|Oaxaca de Juárez|
MX|Veracruz|Vera Cruz|
MX|Monterrey|Monterey|
CU|Havana|La Habana|Havanan;Havanese
DO|Santo Domingo|Ciudad Trujillo|
HT|Port-au-Prince|Port au Prince|
JM|Kingston||
GT|Guatemala City|Guatemala|
SV|San Salvador||
HN|Tegucigalpa||
PA|Panamá|Panama City;Ciudad de Panama|
CO|Bogotá|Bogota|
CO|Cartagena|Cartagena de Indias|
CO|Medellín|Medellin|
CO|Cali||
VE|Caracas||Caraqueno
EC|Quito||
PE|Lima||
PE|Cusco|Cuzco|
BO|La Paz||
BO|Santa Cruz de la Sierra|Santa Cruz|
PY|Asunción|Asuncion|
UY|Montevideo||
AR|Buenos Aires|B.A.^|Porteno;Porteño
BR|Rio de Janeiro|Rio|Carioca;Cariocas
BR|São Paulo|Sao Paulo|
BR|Brasília|Brasilia|
BR|Salvador|Bahia|
BR|Belém|Belem|
CL|Santiago|Santiago de Chile|
`;
