/**
 * Continents, world regions, parts of countries, mountains, deserts, peninsulas, islands: name | GeoNames feature code |
 * ISO code where one country holds it | latitude, longitude of the middle | radius in kilometres | further names |
 * demonyms. See `parseNames` for marks.
 */
export const regionTable = `
Africa|CONT||7.1881,21.09375|4000|the African continent;African continent;African Union;Black Africa|African;Africans;Pan-African
Asia|CONT||29.84064,89.29688|4500|Asian continent;Continental Asia|Asian;Asians
Europe|CONT||48.69096,9.14062|2500|European continent;continental Europe;Continental Europe;mainland Europe;European Union;EU^;E.U.^;EEC^;Eurozone;euro zone;the Continent|European;Europeans;pan-European
North America|CONT||46.07323,-100.54688|4000|North American continent|North American;North Americans
South America|CONT||-14.60485,-57.65625|3500|South American continent|South American;South Americans
Oceania|CONT||-18.31282,138.51562|4000|Australasia;South Pacific islands|Oceanian;Australasian
Antarctica|CONT||-78.15856,16.40626|2500|Antarctic continent|
European Union|ZN||50.8386,4.37599|1500|EU^;E.U.^;European Community;European Economic Community|
The Americas|RGN||19,-96|7000|Americas;the Americas;Western Hemisphere;western hemisphere;New World|
Eurasia|RGN||50,80|5000||Eurasian;Eurasians
Latin America|RGN||-4,-72|4500|Hispanic America;Latin American countries|Latin American;Latin Americans;Latin;Latino;Latinos;Latina;Hispanic;Hispanics
Central America|RGN||13.5,-86|900||Central American;Central Americans
Caribbean|RGN||17,-73|1200|the Caribbean;West Indies;the West Indies;Antilles;Caribbean Basin;Caribbean islands|Caribbean;West Indian;West Indians
Greater Antilles|ISLS||20,-74|1000||
Lesser Antilles|ISLS||15,-61|500|Windward Islands;Leeward Islands|
Mesoamerica|RGN||17,-91|900||Mesoamerican
Northern Triangle|RGN||14.5,-88.5|350||
Andes|MTS||-20,-68|3500|Andes Mountains;the Andes;Andean region|Andean
Southern Cone|RGN||-35,-63|1500||
Patagonia|RGN||-44,-69|900||Patagonian
Tierra del Fuego|ISL||-54,-68.5|200||
Pampas|RGN|AR|-35,-62|500|the Pampas;Pampa|
Gran Chaco|RGN||-22,-61|600|Chaco|
Altiplano|PLAT||-19,-68|500||
Guianas|RGN||4,-57|600|the Guianas|
Mato Grosso Plateau|PLAT|BR|-15,-54|500||
Pantanal|RGN|BR|-18,-57|250||
Cerrado|RGN|BR|-14,-48|700||
Middle East|RGN||33.13906,35.85869|1500|the Middle East;Mideast;the Mideast;Near East;the Near East;Middle-East;Greater Middle East|Middle Eastern;Middle Easterner;Middle Easterners;Mideastern
Levant|RGN||34,36|350|the Levant|Levantine
Fertile Crescent|RGN||34,41|600||
Mesopotamia|RGN|IQ|33,44|400||Mesopotamian
Arabian Peninsula|PEN||23,46|1000|Arabia;Arabian peninsula|Arabian
Arabia|RGN||25,45|1000|Arab world;the Arab world;Arab states;Arab countries;Arab League|Arab;Arabs;Arabic;Arabian
Persian Gulf states|RGN||25,51|600|Gulf states;Gulf States;Gulf countries;Gulf region;the Gulf region|
Maghreb|RGN||32,3|1200|the Maghreb|Maghrebi
North Africa|RGN||28,10|2000|Northern Africa|North African;North Africans
West Africa|RGN||11,-4|1500|Western Africa|West African;West Africans
East Africa|RGN||-0.52,36.51|1300|Eastern Africa|East African;East Africans
Central Africa|RGN||2,20|1300|Equatorial Africa;Middle Africa|Central African;Central Africans
Southern Africa|RGN||-22,25|1300||Southern African;Southern Africans
Sub-Saharan Africa|RGN||0,20|3500|Subsaharan Africa;Sub Saharan Africa|Sub-Saharan
Horn of Africa|RGN||8,46|800|the Horn of Africa;African Horn|
Sahel|RGN||15,8|2500|the Sahel;Sahel region|Sahelian
Sahara|DSRT||23,10|2400|the Sahara;Sahara Desert;Saharan desert|Saharan;Tuareg;Tuaregs
Great Lakes region of Africa|RGN||-2,30|700|African Great Lakes;Great Lakes region;Great Rift Valley;Rift Valley|
Maasai Mara|PRK|KE|-1.5,35.1|40|Masai Mara|Maasai;Masai
Serengeti|PRK|TZ|-2.33,34.83|100|Serengeti National Park|
Kruger National Park|PRK|ZA|-24,31.5|150||
Kalahari Desert|DSRT||-23,22|500|Kalahari;the Kalahari|
Namib Desert|DSRT|NA|-24,15|500|Namib|
Libyan Desert|DSRT||24,25|600|Libyan desert|
Nubian Desert|DSRT|SD|20.5,33|250|Nubia|Nubian;Nubians
Danakil Desert|DSRT||13.5,41|200|Danakil Depression;Danakil|
Atlas Mountains|MTS||32,-2|700|the Atlas;High Atlas|
Ethiopian Highlands|MTS|ET|10,39|400||
Drakensberg|MTS|ZA|-29,29.3|250|Drakensberg Mountains|
Ruwenzori|MTS||0.4,29.9|60|Rwenzori Mountains|
Tibesti Mountains|MTS|TD|21,17.5|200|Tibesti|
Mount Kilimanjaro|MT|TZ|-3.07,37.35|25|Kilimanjaro|
Mount Kenya|MT|KE|-0.15,37.31|20||
Mount Elgon|MT||1.13,34.53|25||
Nyiragongo|MT|CD|-1.52,29.25|12|Mount Nyiragongo|
Virunga|PRK|CD|-0.5,29.5|80|Virunga National Park|
Garamba|PRK|CD|4.2,29.5|60||
Sinai Peninsula|PEN|EG|29.5,34|150|Sinai;the Sinai;Sinai peninsula;Sinai desert|
Upper Egypt|RGN|EG|26,32|300||
Cyrenaica|RGN|LY|30,22|500||
Tripolitania|RGN|LY|31,13|300||
Fezzan|RGN|LY|26,14|400||
Darfur|RGN|SD|13,25|350|Darfur region;the Darfur region|Darfuri;Darfurian;Darfuris
Kordofan|RGN|SD|12.5,30|350||
Abyei|RGN||9.6,28.43|70||
Equatoria|RGN|SS|4.9,30.5|300||
Puntland|ADM1|SO|9,49.5|350||
Somaliland|ADM1|SO|9.8,45.5|350|Republic of Somaliland;British Somaliland|Somalilander
Jubaland|RGN|SO|0.5,42|250||
Biafra|RGN|NG|6,7.5|200|Republic of Biafra|Biafran;Biafrans
Middle Belt|RGN|NG|9,8|350||
Hausaland|RGN|NG|12,8.5|300||Hausa;Fulani
Yorubaland|RGN|NG|7.5,4|200||Yoruba;Igbo;Ibo
Ashanti|RGN|GH|6.75,-1.5|100||
Casamance|RGN|SN|12.8,-15.5|120||
Kivu|RGN|CD|-2,28.5|250|the Kivus;Kivus|
Katanga|RGN|CD|-9,26|350||
Kasai|RGN|CD|-5,22|300||
Matabeleland|RGN|ZW|-19.5,28|250||
Mashonaland|RGN|ZW|-17.5,31|200||
Caprivi Strip|RGN|NA|-18,23|200|Caprivi|
Barotseland|RGN|ZM|-15.5,23.5|200||
Masailand|RGN||-2.5,36|200||
Swahili Coast|RGN||-5,39.5|500||Swahili
Western Europe|RGN||50.21909,7.42676|800||Western European;West European;Western Europeans;West Europeans
Eastern Europe|RGN||51.72703,28.38867|1000||Eastern European;East European;Eastern Europeans;East Europeans
Central Europe|RGN||49,16|500|Mitteleuropa|Central European
Northern Europe|RGN||61.68987,2.90039|1200|North Europe|Northern European;North European;Northern Europeans
Southern Europe|RGN||41.34382,-3.33984|1200|South Europe|Southern European
Southeastern Europe|RGN||43,22|600|Southeast Europe;South-Eastern Europe;South Eastern Europe|
The West|RGN||50.21909,7.42676|5000|the West;Western world;Western countries;the Western world;Western nations|Western;Westerner;Westerners
Balkans|RGN||43,21|500|the Balkans;Balkan Peninsula;Western Balkans;Balkan states|Balkan
Scandinavia|RGN||63,12|800|Nordic countries;the Nordics|Scandinavian;Scandinavians;Nordic
Lapland|RGN||67.5,24|400|Sapmi|Sami;Lapp;Lapps
Baltic states|RGN||56.5,24.5|300|Baltics;the Baltics;Baltic States;Baltic republics;Baltic region;Baltic countries|
Benelux|RGN||51,5|200||
Iberian Peninsula|PEN||40,-4|500|Iberia;Iberian peninsula|Iberian
Alps|MTS||46.5,9.5|450|the Alps;Swiss Alps;French Alps;Italian Alps;Austrian Alps|Alpine
Pyrenees|MTS||42.67,1|220|the Pyrenees|
Apennines|MTS|IT|43,13|400|Apennine Mountains|
Dolomites|MTS|IT|46.5,11.8|60|the Dolomites|
Carpathian Mountains|MTS||48,24|500|Carpathians;the Carpathians|Carpathian
Massif Central|MTS|FR|45.2,3|150||
Black Forest|MTS|DE|48.2,8.2|80||
Harz|MTS|DE|51.7,10.7|45|Harz Mountains|
Ardennes|MTS||50.2,5.7|80|Ardennes Forest|
Jura Mountains|MTS||46.8,6.2|120|Jura|
Tatra Mountains|MTS||49.2,20|40|Tatras;High Tatras|
Sudetenland|RGN|CZ|50.3,15|200|Sudetes|Sudeten
Bohemia|RGN|CZ|49.8,14.5|130||Bohemian
Moravia|RGN|CZ|49.3,16.7|100||Moravian;Moravians
Silesia|RGN||50.7,17.5|180||Silesian;Silesians
Pomerania|RGN||54,16.5|200||Pomeranian
Galicia of Eastern Europe|RGN||49.8,23.5|180|Galicia|Galician
Volhynia|RGN|UA|50.7,25.3|150||
Bessarabia|RGN||47,28.8|150||
Bukovina|RGN||48,25.5|80||
Transylvania|RGN|RO|46.5,24.5|150||Transylvanian
Wallachia|RGN|RO|44.5,25|200||
Dobruja|RGN||44.2,28.2|100|Dobrogea|
Thrace|RGN||41.5,26.5|150||Thracian
Macedonia|RGN|GR|40.75,22.9|150|Greek Macedonia|
Peloponnese|PEN|GR|37.5,22.3|110||
Epirus|RGN|GR|39.5,20.7|80||
Sandzak|RGN||43.1,20|70|Sandžak|
Republika Srpska|ADM1|BA|44.75,17.3|150|Serb Republic;Bosnian Serb Republic;Bosnian Serb republic|
Federation of Bosnia and Herzegovina|ADM1|BA|44,17.8|120|Muslim-Croat Federation;Bosniak-Croat Federation|
Krajina|RGN|HR|44.7,16|120|Serbian Krajina|
Slavonia|RGN|HR|45.4,18|100|Eastern Slavonia|
Dalmatia|RGN|HR|43.5,16.5|180|Dalmatian Coast;Dalmatian coast|Dalmatian
Istria|PEN||45.25,13.9|50||
Presevo Valley|VAL|RS|42.3,21.65|25|Preševo Valley|
Sumadija|RGN|RS|44.2,20.7|60||
Ruhr|RGN|DE|51.5,7.2|50|Ruhr Valley;Ruhr region;Ruhr area|
Saarland region|RGN|DE|49.38,6.83|40|the Saar|
Rhineland|RGN|DE|50.5,7|130|the Rhineland|
East Prussia|RGN||54.5,21|150||
Prussia|PCLH||53,15|400|Kingdom of Prussia|Prussian;Prussians
Hanover|RGN|DE|52.4,9.7|100|Electorate of Hanover|Hanoverian
Flanders|RGN|BE|51,3.5|100|West Flanders;East Flanders|Flemish
Normandy|RGN|FR|49,0.2|110|Normandy beaches;Normandy coast|Norman
Brittany|RGN|FR|48.17,-2.83|110||
Provence|RGN|FR|44,6|120||
French Riviera|RGN|FR|43.55,7|60|Cote d'Azur;Côte d'Azur;Riviera;the Riviera|
Burgundy|RGN|FR|47,4.5|110||
Champagne|RGN|FR|49,4.2|80|Champagne region|
Alsace|RGN|FR|48.5,7.5|70||
Lorraine|RGN|FR|48.8,6|80||
Picardy|RGN|FR|49.9,2.7|70||
Gascony|RGN|FR|43.8,0.2|100||Gascon
Savoy|RGN|FR|45.5,6.5|70||
Vendee|RGN|FR|46.67,-1.3|50|Vendée|
Basque region|RGN||43,-2|80|Basque lands|
Costa del Sol|RGN|ES|36.6,-4.5|60||
Costa Brava|RGN|ES|42,3.1|60||
La Mancha|RGN|ES|39.4,-3|100||
Algarve|RGN|PT|37.1,-8|70|the Algarve|
Lombardy region|RGN|IT|45.6,9.7|90||
Calabria region|RGN|IT|39,16.5|90||
Mezzogiorno|RGN|IT|40.5,16|250|southern Italy;Southern Italy|
Northern Italy|RGN|IT|45.3,10|250|northern Italy|
Great Britain|ISL|GB|53.5,-2|400|island of Britain|
Ireland|ISL|IE|53.2,-7.7|200|island of Ireland;the island of Ireland;Emerald Isle|
Midlands|RGN|GB|52.6,-1.6|90|the Midlands;English Midlands;The Midlands|
West Midlands|RGN|GB|52.48,-2|50||Brummie
East Midlands|RGN|GB|52.9,-1|60||
East Anglia|RGN|GB|52.5,1|80||East Anglian
East of England|RGN|GB|52.24,0.504|90|eastern England|
West Country|RGN|GB|51,-3|120|the West Country|
South West England|RGN|GB|50.96,-3.22|140|South West of England;southwest England;South-West England;south-west England;Southwest England|
South East England|RGN|GB|51.3,-0.7|90|southeast England;South-East England;Home Counties;the Home Counties;south-east England;Southeast England|
North West England|RGN|GB|54,-2.6|90|northwest England;North-West England;north-west England|
North East England|RGN|GB|55,-1.9|70|northeast England;North-East England;north-east England|
Northern England|RGN|GB|54.3,-2|150|north of England;the North of England;North England;northern England|
Southern England|RGN|GB|51.3,-1.5|150|south of England;southern England|
Yorkshire|RGN|GB|53.95,-1.3|70|Yorks|Yorkshireman
Yorkshire and the Humber|RGN|GB|53.7,-1.2|80|Yorkshire and Humber|
Merseyside|ADM2|GB|53.4,-2.9|25||Merseysider
Tyneside|RGN|GB|54.98,-1.6|15|Tyne and Wear|Geordie;Geordies
Teesside|RGN|GB|54.58,-1.2|15||
Wearside|RGN|GB|54.9,-1.4|12||
Clydeside|RGN|GB|55.87,-4.4|15||
Speyside|RGN|GB|57.5,-3.3|40||
Greater Manchester|ADM2|GB|53.5,-2.3|25||Mancunian;Mancunians
Home Counties|RGN|GB|51.5,-0.3|70||
Sussex|RGN|GB|50.95,-0.1|60||
Cotswolds|RGN|GB|51.8,-1.9|50|the Cotswolds|
Lake District|RGN|GB|54.5,-3.1|30|the Lake District|
Peak District|RGN|GB|53.35,-1.8|30|the Peak District|
Pennines|MTS|GB|54.3,-2.2|120|the Pennines|
Yorkshire Dales|RGN|GB|54.25,-2.1|35|the Dales|
North York Moors|RGN|GB|54.38,-0.9|30||
Dartmoor|RGN|GB|50.57,-3.9|20||
Exmoor|RGN|GB|51.1,-3.6|20||
Snowdonia|RGN|GB|52.9,-3.9|30||
Mount Snowdon|MT|GB|53.07,-4.08|5|Snowdon|
Brecon Beacons|MTS|GB|51.88,-3.44|30||
South Wales|RGN|GB|51.65,-3.4|60|south Wales|
North Wales|RGN|GB|53.1,-3.6|60|north Wales|
West Wales|RGN|GB|52.1,-4.4|60|west Wales|
Mid Wales|RGN|GB|52.3,-3.5|40||
Scottish Highlands|RGN|GB|57.3,-4.8|120|Highlands;the Highlands;Highlands and Islands|Highlander
Scottish Borders|RGN|GB|55.5,-2.8|45|the Borders|
Cairngorms|MTS|GB|57.1,-3.6|35||
Ben Nevis|MT|GB|56.8,-5|5||
Hebrides|ISLS|GB|57.3,-7|120|the Hebrides;Outer Hebrides;Inner Hebrides;Western Isles|Hebridean
Orkney Islands|ISLS|GB|59,-3|40|Orkney;Orkneys|Orcadian
Shetland Islands|ISLS|GB|60.3,-1.3|50|Shetland;Shetlands|Shetlander
Isle of Skye|ISL|GB|57.3,-6.25|30|Skye|
Isle of Wight|ISL|GB|50.67,-1.3|18|the Isle of Wight|
Isles of Scilly|ISLS|GB|49.92,-6.3|10|Scilly Isles;Scilly|
Anglesey|ISL|GB|53.28,-4.33|20|Isle of Anglesey|
Channel Islands|ISLS||49.4,-2.4|50|the Channel Islands|
Ulster|RGN||54.5,-7|90||
Leinster|RGN|IE|53.2,-6.9|80||
Munster|RGN|IE|52.3,-8.7|100||
Connacht|RGN|IE|53.7,-8.9|80|Connaught|
Sicily|ISL|IT|37.5,14|120||
Sardinia|ISL|IT|40,9|120||
Lampedusa|ISL|IT|35.51,12.6|5|Lampedusa Island;island of Lampedusa|
Capri|ISL|IT|40.55,14.23|4||
Elba|ISL|IT|42.78,10.28|12||
Mount Etna|MT|IT|37.75,14.99|15|Etna|
Mount Vesuvius|MT|IT|40.82,14.43|6|Vesuvius|
Stromboli|ISL|IT|38.79,15.21|3||
Mont Blanc|MT||45.83,6.87|8||
Matterhorn|MT||45.98,7.66|4||
Mallorca|ISL|ES|39.6,3|45|Majorca|Mallorcan;Majorcan
Menorca|ISL|ES|39.97,4.08|22|Minorca|
Ibiza|ISL|ES|38.98,1.43|20||
Tenerife|ISL|ES|28.3,-16.6|35||
Gran Canaria|ISL|ES|27.96,-15.6|25||
Lanzarote|ISL|ES|29.04,-13.64|25||
Fuerteventura|ISL|ES|28.4,-14|45||
La Palma|ISL|ES|28.68,-17.87|20||
Corfu|ISL|GR|39.6,19.85|25||
Rhodes|ISL|GR|36.2,28|35||
Lesbos|ISL|GR|39.2,26.3|35|Lesvos|
Kos|ISL|GR|36.85,27.15|18||
Chios|ISL|GR|38.37,26.07|22||
Samos|ISL|GR|37.75,26.8|18||
Santorini|ISL|GR|36.4,25.45|9||
Mykonos|ISL|GR|37.45,25.37|7||
Dodecanese|ISLS|GR|36.5,27.2|100||
Cyclades|ISLS|GR|37,25|80||
Mount Olympus|MT|GR|40.09,22.36|10||
Mount Athos|PEN|GR|40.25,24.25|20||
Gotland|ISL|SE|57.5,18.5|50||
Aland Islands|ISLS|FI|60.2,20|50|Aland;Åland|
Jutland|PEN|DK|56,9.25|140|Jylland|
Zealand|ISL|DK|55.5,11.75|60|Sjaelland|
Bornholm|ISL|DK|55.13,14.92|20||
Rugen|ISL|DE|54.41,13.4|25|Rügen;Ruegen|
Sylt|ISL|DE|54.9,8.33|15||
Heligoland|ISL|DE|54.18,7.88|2||
Svalbard|ISLS|NO|78.5,16|250|Spitsbergen|
Jan Mayen|ISL|NO|71,-8.3|30||
Lofoten|ISLS|NO|68.2,13.8|70|Lofoten Islands|
Novaya Zemlya|ISLS|RU|74,57|400||
Franz Josef Land|ISLS|RU|81,55|200||
Utoya|ISL|NO|60.02,10.25|1|Utøya;Utoeya|
Kola Peninsula|PEN|RU|67.5,37|200||
Siberia|RGN|RU|60,105|2500|Western Siberia;Eastern Siberia|Siberian;Siberians
Russian Far East|RGN|RU|60,140|1800|Far East of Russia|
Ural Mountains|MTS|RU|60,60|900|Urals;the Urals|
Caucasus|MTS||42.5,45|450|the Caucasus;Caucasus Mountains;Caucasus region;Transcaucasia;South Caucasus;Transcaucasus|Caucasian
North Caucasus|RGN|RU|43.5,44|350|Northern Caucasus;the North Caucasus|
Altai Mountains|MTS||48,89|500||
Sayan Mountains|MTS|RU|53,95|400||
Kuril Islands|ISLS|RU|46.5,151|500|Kurils;Kurile Islands;Northern Territories;the Kurils|
Commander Islands|ISLS|RU|55,166.5|80||
Wrangel Island|ISL|RU|71.2,-179.4|70||
Taymyr Peninsula|PEN|RU|74,100|400||
Kamchatka Peninsula|PEN|RU|57,160|500|Kamchatka|
Sakhalin|ISL|RU|51,143|400|Sakhalin Island|
Donbas|RGN|UA|48.5,38.2|130|Donbass;the Donbas;the Donbass;Donbas region;Donets Basin;eastern Ukraine;Eastern Ukraine;Donetsk Basin|
Donetsk People's Republic|ADM1|UA|48,37.75|100|DNR^;DPR^|
Luhansk People's Republic|ADM1|UA|48.9,39|100|LNR^;Lugansk People's Republic|
Crimea|ADM1|UA|45.25,34.25|130|the Crimea;Crimean Peninsula|Crimean;Crimeans
Novorossiya|RGN|UA|47.5,36|250|New Russia|
Transnistria|ADM1|MD|47.2,29.2|110|Trans-Dniester;Transdniester;Transdnestria;Trans-Dnestr;Pridnestrovie|Transnistrian
Gagauzia|ADM1|MD|46.2,28.6|40||
Abkhazia|ADM1|GE|42.79083,41.1599|70|Republic of Abkhazia;Abhazia|Abkhaz;Abkhazian;Abkhazians
South Ossetia|ADM1|GE|42.33333,44|45|Tskhinvali Region;Republic of South Ossetia;Ossetia|Ossetian;South Ossetian;South Ossetians;Ossetians
Pankisi Gorge|VAL|GE|42.1,45.3|15|Pankisi|
Kodori Gorge|VAL|GE|43,41.8|30|Kodori Valley|
Nagorno-Karabakh|ADM1|AZ|40,46.58333|70|Karabakh;Nagorny Karabakh;Nagorno Karabakh;Artsakh;Nagorno-Karabakh Republic;Republic of Artsakh;Upper Karabakh;Mountainous Karabakh|
Lachin corridor|RGN|AZ|39.64,46.55|25|Lachin Corridor|
Northern Cyprus|ADM1|CY|35.3,33.5|60|TRNC^;Turkish Republic of Northern Cyprus;north Cyprus;northern Cyprus;North Cyprus|
Golan Heights|RGN|SY|33,35.75|30|Golan;the Golan;the Golan Heights|
Shebaa Farms|RGN|LB|33.28,35.7|6|Shebaa farms;Chebaa Farms|
East Jerusalem|RGN|PS|31.78,35.24|8|east Jerusalem;Arab East Jerusalem|
Galilee|RGN|IL|32.8,35.4|35|the Galilee;Upper Galilee;Lower Galilee|Galilean
Negev Desert|DSRT|IL|30.8,34.8|70|Negev;the Negev|Bedouin;Bedouins
Judea|RGN|PS|31.6,35.1|30|Judaea|Judean
Samaria|RGN|PS|32.25,35.2|30|Samarian|
Gush Etzion|RGN|PS|31.65,35.12|8|Etzion bloc|
Philistia|RGN||31.5,34.6|30||Philistine
Ghouta|RGN|SY|33.527,36.389|15|Eastern Ghouta;eastern Ghouta;East Ghouta;Western Ghouta|
Hauran|RGN|SY|32.7,36.3|50||
Rojava|RGN|SY|36.6,40|150|Syrian Kurdistan;northeast Syria;northern Syria;North and East Syria|
Kurdistan|RGN||37,44|300|the Kurdish region;Kurdish region|Kurd;Kurds;Kurdish
Iraqi Kurdistan|ADM1|IQ|36.3,44.2|130|Kurdistan Region;Kurdish Autonomous Region;Kurdistan Regional Government;Kurdish north|
Sunni Triangle|RGN|IQ|33.8,43.5|100||
Green Zone|AREA|IQ|33.31,44.38|3|International Zone;Baghdad's Green Zone|
Anatolia|RGN|TR|39,35|500|Asia Minor|Anatolian
Cappadocia|RGN|TR|38.65,34.85|60||
Mount Ararat|MT|TR|39.7,44.3|15|Ararat|
Sinjar|MT|IQ|36.37,41.7|30|Mount Sinjar;Sinjar Mountains|Yazidi;Yazidis;Yezidi
Zagros Mountains|MTS|IR|33,48|500|Zagros|
Alborz|MTS|IR|36,51.5|250|Elburz Mountains;Alborz Mountains|
Rub al Khali|DSRT||20,50|500|Empty Quarter|
Hejaz|RGN|SA|23,40|400|Hijaz|
Najd|RGN|SA|25,44|300|Nejd|
Asir|RGN|SA|19,42|150||
Hadhramaut|RGN|YE|16,49|250|Hadramout|
Socotra|ISL|YE|12.5,53.9|60|Soqotra|
Dhofar|RGN|OM|17.5,54|150||
Musandam Peninsula|PEN|OM|26.1,56.3|40|Musandam|
Kish Island|ISL|IR|26.54,53.98|8||
Kharg Island|ISL|IR|29.25,50.32|4||
Abu Musa|ISL|IR|25.87,55.03|4||
Central Asia|RGN||43,66|1200|Middle Asia;Soviet Central Asia|Central Asian;Central Asians
Turkestan|RGN||42,68|800|Turkistan|
South Asia|RGN||22,79|1500|Southern Asia;Indian subcontinent;the subcontinent;Indian Subcontinent|South Asian;South Asians
Southeast Asia|RGN||12.38293,103.00781|1500|South East Asia;South-East Asia;Southeastern Asia;ASEAN|Southeast Asian;South East Asian;South-East Asian;Southeast Asians
East Asia|RGN||35,115|1500|Eastern Asia;Far East;the Far East;Northeast Asia;North-East Asia;North Asia|East Asian;East Asians
West Asia|RGN||33,48|1200|Western Asia;Southwest Asia|
Asia Pacific|RGN||10,125|4500|Asia-Pacific;Asia-Pacific region;Asia Pacific region;Pacific Rim;Pacific rim|
Indo-Pacific|RGN||5,110|5000|Indo Pacific|
Indochina|RGN||16,104|700|French Indochina;Indo-China|Indochinese
Korean Peninsula|PEN||38,127.5|400|Korean peninsula;the Koreas;Koreas|Korean;Koreans
Korea|RGN||37.5,127.5|400|Chosun|
Demilitarized Zone|RGN||38.3,127.2|100|DMZ^;Korean DMZ;the DMZ|
Malay Peninsula|PEN||6,102|500||
Borneo|ISL||1,114|600||
Kalimantan|RGN|ID|-1,113.5|500|Indonesian Borneo|Dayak
Sumatra|ISL|ID|0,102|800|Sumatera|Sumatran
Java|ISL|ID|-7.5,110|450|Jawa|Javanese
Sulawesi|ISL|ID|-2,121|400|Celebes|
New Guinea|ISL||-5,141|900||
Lombok|ISL|ID|-8.6,116.3|40||
Flores|ISL|ID|-8.6,121|180||
Sumba|ISL|ID|-9.75,120|80||
Ambon|ISL|ID|-3.65,128.2|25|Ambon Island|
Nias|ISL|ID|1.1,97.6|60||
Timor|ISL||-9.2,125|230|West Timor|
Komodo|ISL|ID|-8.55,119.45|20|Komodo Island|
Moluccas|ISLS|ID|-2,128|400|the Moluccas;Spice Islands|
Krakatoa|ISL|ID|-6.1,105.42|5|Krakatau;Anak Krakatau|
Mount Merapi|MT|ID|-7.54,110.45|10|Merapi|
Luzon|ISL|PH|16,121|300||
Mindanao|ISL|PH|8,125|250||
Visayas|ISLS|PH|11,123.5|200||Visayan
Palawan|ISL|PH|9.5,118.5|200||
Sulu Archipelago|ISLS|PH|6,121|150|Sulu;Sulu Islands|
Jolo|ISL|PH|5.97,121.1|30||
Basilan|ISL|PH|6.55,122|30||
Leyte|ISL|PH|10.9,124.85|90||
Samar|ISL|PH|12,125|100||
Negros|ISL|PH|10,123|100||
Panay|ISL|PH|11.2,122.5|80||
Mindoro|ISL|PH|13,121|80||
Bohol|ISL|PH|9.85,124.2|45||
Boracay|ISL|PH|11.97,121.92|5||
Mount Pinatubo|MT|PH|15.14,120.35|15|Pinatubo|
Mayon|MT|PH|13.26,123.69|10|Mayon Volcano;Mount Mayon|
Taal Volcano|MT|PH|14,120.99|10|Taal|
Corregidor|ISL|PH|14.39,120.57|5||
Bataan|PEN|PH|14.6,120.45|30|Bataan Peninsula|
Spratly Islands|ISLS||9.5,113.5|400|Spratlys;the Spratlys;Nansha|
Paracel Islands|ISLS||16.5,112|150|Paracels;the Paracels|
Scarborough Shoal|SHOL||15.13,117.76|10|Huangyan Island|
Senkaku Islands|ISLS||25.75,123.5|30|Senkakus;Diaoyu Islands;Diaoyu|
Dokdo|ISL|KR|37.24,131.87|3|Takeshima;Liancourt Rocks|
Kinmen|ISLS|TW|24.44,118.33|15|Quemoy|
Matsu Islands|ISLS|TW|26.15,119.93|20|Matsu|
Hainan|ISL|CN|19.25,109.75|150||
Manchuria|RGN|CN|44,126|600|Northeast China;northeastern China;Manchukuo|Manchurian;Manchu
Mongolian Plateau|PLAT||45,108|800||
Gobi Desert|DSRT||43,106|600|Gobi;the Gobi|
Taklamakan Desert|DSRT|CN|39,83|450|Taklamakan|
Tarim Basin|RGN|CN|40,82|450||
Loess Plateau|PLAT|CN|37,109|350||
Sichuan Basin|RGN|CN|30.5,105|220||
New Territories|ADM1|HK|22.4,114.1|18||
Kowloon|ADM1|HK|22.32,114.18|6||
Honshu|ISL|JP|36,138|500||
Hokkaido|ISL|JP|43.5,143|220||
Kyushu|ISL|JP|32.5,131|170||
Shikoku|ISL|JP|33.7,133.5|110||
Ryukyu Islands|ISLS|JP|26.5,128|400|Ryukyus|
Iwo Jima|ISL|JP|24.78,141.32|5||
Okinawa|ISL|JP|26.5,127.95|50||
Tohoku|RGN|JP|39,140.8|220|Tohoku region;northeastern Japan|
Kansai|RGN|JP|34.8,135.5|100||
Kanto|RGN|JP|36,139.5|100|Kanto region|
Mount Fuji|MT|JP|35.36,138.73|15||
Himalayas|MTS||29,84|1000|the Himalayas;Himalaya;Himalayan region;Himalaya Mountains|Himalayan
Karakoram|MTS||36,76|220|Karakorum|
Hindu Kush|MTS||36,71|350||
Pamirs|MTS||38.5,73|200|Pamir Mountains;the Pamirs|
Tien Shan|MTS||42,79|700|Tian Shan|
Kunlun Mountains|MTS|CN|36,84|900||
Mount Everest|MT||27.99,86.93|10|Everest|
K2|MT||35.88,76.51|8|
Kashmir|RGN||34.5,76|200|Kashmir Valley;Kashmir valley;Vale of Kashmir;the Kashmir valley|Kashmiri;Kashmiris
Punjab|RGN||31,74|250|the Punjab|Punjabi;Punjabis
Bengal|RGN||24,89|300||Bengali;Bengalis
Deccan|PLAT|IN|17,77|450|Deccan Plateau|
Western Ghats|MTS|IN|14,75|600||
Malabar|RGN|IN|11.5,75.7|150|Malabar Coast|
Konkan|RGN|IN|17,73.3|200||
Vidarbha|RGN|IN|20.7,78.5|150||
Saurashtra|RGN|IN|22,70.8|130||
Bundelkhand|RGN|IN|25,79.5|150||
Thar Desert|DSRT||27,71|300|Thar|
Rann of Kutch|RGN||24,70|120|Kutch|
Sundarbans|RGN||21.95,89|80||
Doab|RGN|IN|28,78.5|150||
Northeast India|RGN|IN|26,93|300|northeastern India;North East India|
South India|RGN|IN|13,78|500|southern India|South Indian
North India|RGN|IN|28,79|500|northern India|North Indian
Siachen Glacier|GLCR||35.42,77.11|40|Siachen|
Line of Control|RGN||34,74.5|150|LoC|
Waziristan|RGN|PK|32.6,69.9|70||
North Waziristan|ADM2|PK|32.95,69.95|45|North Waziristan Agency|
South Waziristan|ADM2|PK|32.30397,69.68207|45|South Waziristan Agency|
FATA|ADM1|PK|33.01455,69.99925|150|Federally Administered Tribal Areas;tribal areas;Federally Administered Tribal Area|
Swat Valley|VAL|PK|35.2,72.4|50|Swat|
Khyber Pass|PASS|PK|34.1,71.1|15|Khyber|
Khyber Agency|ADM2|PK|33.95,71|30||
Bajaur|ADM2|PK|34.8,71.5|25|Bajaur Agency|
Kurram|ADM2|PK|33.7,70.3|35|Kurram Agency|
Orakzai|ADM2|PK|33.65,70.9|25|Orakzai Agency|
Mohmand|ADM2|PK|34.5,71.3|30|Mohmand Agency|
Pashtunistan|RGN||33,69.5|300|Pakhtunkhwa|Pashtun;Pashtuns;Pathan;Pathans;Pushtun
Baluchistan region|RGN||28,64|450||Baluch;Baloch
Tora Bora|RGN|AF|34.12,70.22|15||
Panjshir Valley|VAL|AF|35.4,69.8|50|Panjshir|
Korengal Valley|VAL|AF|34.88,70.9|10|Korengal|
Hazarajat|RGN|AF|34.5,67|150||Hazara;Hazaras
Durand Line|RGN||33,69.5|500||
Tamil Eelam|RGN|LK|9,80.7|120|Eelam|Tamil;Tamils
Jaffna Peninsula|PEN|LK|9.75,80.1|35||
Vanni|RGN|LK|9.2,80.6|50|Wanni|
Chittagong Hill Tracts|RGN|BD|22.5,92.2|80||
Mongla|RGN|BD|22.48,89.6|10||
Golden Triangle|RGN||20.35,100.08|250||
Isan|RGN|TH|16,103|200|Isaan|
Kra Isthmus|ISTH|TH|10.2,98.8|40||
Phuket Island|ISL|TH|7.95,98.34|20||
Koh Samui|ISL|TH|9.5,100|12|Ko Samui|
Phi Phi Islands|ISLS|TH|7.74,98.77|6|Koh Phi Phi|
Polynesia|RGN||-15,-150|3000||Polynesian;Polynesians
Melanesia|RGN||-10,160|1500||Melanesian;Melanesians
Micronesia|RGN||8,155|2000||
Pacific Islands|RGN||-5,175|4000|Pacific islands;Pacific Island nations|Pacific Islander;Pacific Islanders
Guadalcanal|ISL|SB|-9.6,160.2|70||
Bikini Atoll|ATOL|MH|11.6,165.4|20||
Kwajalein|ATOL|MH|9,167.5|50|Kwajalein Atoll|
Midway Atoll|ATOL|UM|28.2,-177.37|10|Midway Islands;Midway Island|
Wake Island|ISL|UM|19.3,166.63|5||
Diego Garcia|ISL|IO|-7.3,72.4|15||
Chagos Islands|ISLS|IO|-6.3,71.9|120|Chagos;Chagos Archipelago|Chagossian;Chagossians
Tahiti|ISL|PF|-17.65,-149.45|25||
Bora Bora|ISL|PF|-16.5,-151.74|6||
Mururoa|ATOL|PF|-21.83,-138.9|15|Moruroa;Mururoa Atoll|
Easter Island|ISL|CL|-27.12,-109.35|12|Rapa Nui|
Galapagos Islands|ISLS|EC|-0.5,-90.5|130|Galapagos;the Galapagos|
Robben Island|ISL|ZA|-33.8,18.37|3||
Zanzibar|ISL|TZ|-6.13,39.33|50||
Pemba|ISL|TZ|-5.2,39.78|30|Pemba Island|
Lamu|ISL|KE|-2.27,40.9|10|Lamu Island|
Bioko|ISL|GQ|3.5,8.7|35||
Goree Island|ISL|SN|14.67,-17.4|1|Gorée|
Djerba|ISL|TN|33.8,10.9|18||
Gozo|ISL|MT|36.05,14.25|8||
St. Helena|ISL|SH|-15.95,-5.7|8|Saint Helena|
Ascension Island|ISL|SH|-7.95,-14.37|7||
Tristan da Cunha|ISL|SH|-37.1,-12.3|8||
South Georgia|ISL|GS|-54.4,-36.7|80||
Hispaniola|ISL||19,-71|300||
Trinidad|ISL|TT|10.42,-61.28|45||
Tobago|ISL|TT|11.25,-60.68|20||
Vieques|ISL|PR|18.12,-65.42|16||
St. Croix|ISL|VI|17.73,-64.75|18|Saint Croix|
St. Thomas|ISL|VI|18.34,-64.93|10|Saint Thomas|
Grand Bahama|ISL|BS|26.65,-78.3|60||
Abaco|ISL|BS|26.4,-77.1|60|Abaco Islands;Great Abaco|
Cozumel|ISL|MX|20.43,-86.92|22||
Isla Mujeres|ISL|MX|21.23,-86.73|4||
Yucatan Peninsula|PEN|MX|20,-89|250|Yucatan;Yucatán Peninsula;Yucatan peninsula|Yucatecan;Mayan;Maya
Baja California Peninsula|PEN|MX|28,-113.5|500|Baja;Lower California;Baja California peninsula|
Sierra Madre|MTS|MX|25,-105|700|Sierra Madre Occidental|
Tierra Caliente|RGN|MX|18.5,-101.5|120||
Isthmus of Tehuantepec|ISTH|MX|17,-94.7|120||
Isthmus of Panama|ISTH|PA|9,-80|200||
Darien Gap|RGN|PA|7.9,-77.5|80|Darién Gap;Darien;Darién|
Mosquito Coast|RGN|NI|13,-84|200|Miskito Coast|Miskito
San Andres|ISL|CO|12.55,-81.72|8|San Andrés Island|
Falkland Islands region|ISLS|FK|-51.75,-59.17|150||
Juan Fernandez Islands|ISLS|CL|-33.64,-78.85|20||
Fernando de Noronha|ISL|BR|-3.85,-32.42|8||
Bermuda Islands|ISLS|BM|32.3,-64.78|15||
Sable Island|ISL|CA|43.93,-59.9|20||
Newfoundland|ISL|CA|48.5,-56|220||Newfoundlander;Newfoundlanders
Labrador|RGN|CA|54,-62|450||
Cape Breton Island|ISL|CA|46.17,-60.75|75|Cape Breton|
Gaspe Peninsula|PEN|CA|48.7,-65.5|120|Gaspé;Gaspe|
Vancouver Island|ISL|CA|49.5,-125.5|200||
Haida Gwaii|ISLS|CA|53,-132|120|Queen Charlotte Islands|Haida
Baffin Island|ISL|CA|69,-72|600||
Ellesmere Island|ISL|CA|80,-80|350||
Maritimes|RGN|CA|46,-64|250|Maritime Provinces;the Maritimes;Atlantic Canada;Atlantic Provinces|Maritimer;Maritimers
Prairies|RGN|CA|52,-106|700|Canadian Prairies;Prairie provinces|
Western Canada|RGN|CA|54,-115|900|western Canada|
Eastern Canada|RGN|CA|48,-72|900|eastern Canada;Central Canada|
Northern Canada|RGN|CA|66,-105|1500|Canadian Arctic;northern Canada;the Canadian Arctic|Inuit;Eskimo
Canadian Shield|RGN|CA|52,-82|1200||
Southern Ontario|RGN|CA|43.7,-80|180|southern Ontario;southwestern Ontario;Southwestern Ontario|
Northern Ontario|RGN|CA|49.5,-85|500|northern Ontario;northwestern Ontario|
Greater Toronto Area|RGN|CA|43.7,-79.4|50|GTA^;Greater Toronto|
Golden Horseshoe|RGN|CA|43.5,-79.5|90||
Niagara Peninsula|RGN|CA|43.1,-79.4|40|Niagara Region|
Muskoka|RGN|CA|45.1,-79.5|50||
Lower Mainland|RGN|CA|49.2,-122.6|60|Metro Vancouver;Greater Vancouver|
Okanagan|RGN|CA|49.9,-119.5|90|Okanagan Valley|
Kootenays|RGN|CA|49.6,-117|120|Kootenay|
Quebec North Shore|RGN|CA|50.2,-65|250||
Klondike|RGN|CA|64,-139|80||
Banff National Park|PRK|CA|51.5,-116|50|Banff|
Jasper National Park|PRK|CA|52.8,-118|60||
Niagara Falls|FLLS||43.08,-79.07|3||
Arctic|RGN||75.58494,-43.94531|2500|the Arctic;Arctic Circle;Arctic region;the Arctic Circle;High Arctic|Arctic
North Pole|RGN||90,0|300|the North Pole|
South Pole|RGN|AQ|-90,0|300|the South Pole|
Equator|RGN||0,20|5000|the equator|
Antarctic Peninsula|PEN|AQ|-68,-64|500||
Rocky Mountains|MTS||46,-112|1500|Rockies;the Rockies;Canadian Rockies;Colorado Rockies|
Appalachian Mountains|MTS|US|40.00037,-78|900|Appalachians;the Appalachians;Appalachia;Southern Appalachians|Appalachian
Midwest|RGN|US|42,-93|700|the Midwest;Midwestern United States;American Midwest;Middle West;Upper Midwest;upper Midwest;Heartland;Midwestern states|Midwestern;Midwesterner;Midwesterners
New England|RGN|US|43.5,-71.5|250|the New England states|New Englander;New Englanders
Northeast United States|RGN|US|42.5,-74|400|Northeast;the Northeast;northeastern United States;Northeastern United States;U.S. Northeast;northeast U.S.|
Mid-Atlantic|RGN|US|40,-76|300|the Mid-Atlantic;Mid-Atlantic states;mid-Atlantic|
Southeast United States|RGN|US|33,-84|600|Southeast;the Southeast;southeastern United States;Southeastern United States|
Carolinas|RGN|US|34.9,-80.1|300|the Carolinas|
American South|RGN|US|33.5,-87|800|the South;Deep South;the Deep South;Southern states;Dixie;Confederacy;the Confederacy;Confederate States of America;Confederate States;southern United States;Old South|Southerner;Southerners;Confederate
American West|RGN|US|40,-113|900|the American West;Old West;Wild West;western United States;Western United States;Mountain West;Intermountain West;Western states;U.S. West|
American Southwest|RGN|US|34,-108|600|Southwest;the Southwest;southwestern United States;Desert Southwest;Southwestern United States|
Pacific Northwest|RGN|US|45.99,-118.49|450|the Pacific Northwest;Northwest;the Northwest;Pacific NorthWest;Pacific north-west|
West Coast|RGN|US|41,-123|900|the West Coast;West Coast of the United States;Pacific Coast;Pacific coast;U.S. West Coast|
East Coast|RGN|US|38,-76|1100|the East Coast;Eastern Seaboard;Atlantic Coast;eastern seaboard;Atlantic coast;Atlantic Seaboard;Eastern seaboard;U.S. East Coast|
Gulf Coast|RGN|US|29.5,-91|700|the Gulf Coast;U.S. Gulf Coast;Gulf coast;Gulf Coast region|
Great Plains|RGN|US|41,-101|900|Plains states;the Great Plains;High Plains;Southern Plains;Northern Plains;the Plains|
Sun Belt|RGN|US|33,-98|1300|Sunbelt;the Sun Belt|
Rust Belt|RGN|US|41,-82|450|the Rust Belt|
Bible Belt|RGN|US|34,-88|600|the Bible Belt|
Corn Belt|RGN|US|41.5,-93|450||
Dust Bowl|RGN|US|36.7,-101.5|250||
Mississippi Delta|RGN|US|33.5,-90.5|120|the Delta|
Ozarks|MTS|US|36.6,-93|220|the Ozarks;Ozark Mountains;Ozark|
Black Hills|MTS|US|44,-103.8|70|the Black Hills|
Badlands|RGN|US|43.75,-102.2|60||
Mount Rushmore|MNMT|US|43.88,-103.46|3||
Great Smoky Mountains|MTS|US|35.6,-83.5|50|Smoky Mountains;Smokies;Great Smoky Mountains National Park;the Smokies|
Blue Ridge Mountains|MTS|US|36.5,-80.8|300|Blue Ridge;Blue Ridge Parkway|
Adirondacks|MTS|US|44,-74.2|90|Adirondack Mountains;the Adirondacks|
Catskills|MTS|US|42.1,-74.4|50|Catskill Mountains;the Catskills|
Poconos|MTS|US|41.1,-75.3|40|Pocono Mountains;the Poconos|
Berkshires|MTS|US|42.4,-73.2|40|the Berkshires;Berkshire Hills|
White Mountains|MTS|US|44.2,-71.4|50||
Green Mountains|MTS|US|43.8,-72.9|120||
Mount Washington|MT|US|44.27,-71.3|6||
Cape Cod|PEN|US|41.7,-70.2|50|the Cape|
Martha's Vineyard|ISL|US|41.38,-70.64|16||
Nantucket|ISL|US|41.28,-70.08|14||
Long Island|ISL|US|40.8,-73.1|95||Long Islander;Long Islanders
Fire Island|ISL|US|40.65,-73.1|25||
Hamptons|RGN|US|40.93,-72.3|30|the Hamptons|
Plum Island|ISL|US|41.18,-72.19|3||
Jersey Shore|RGN|US|39.9,-74.1|80|the Jersey Shore|
Delmarva Peninsula|PEN|US|38.5,-75.6|120|Delmarva;Eastern Shore|
Tidewater|RGN|US|36.9,-76.4|60|Hampton Roads|
Northern Virginia|RGN|US|38.8,-77.4|50|northern Virginia;NoVa|
Southwest Virginia|RGN|US|37,-81.5|120|southwest Virginia|
Outer Banks|ISLS|US|35.5,-75.5|110|the Outer Banks|
Research Triangle|RGN|US|35.88,-78.87|30|Research Triangle Park|
Piedmont|RGN|US|35.8,-80|200||
Lowcountry|RGN|US|32.8,-80.3|80|the Lowcountry;Low Country|
Upstate South Carolina|RGN|US|34.8,-82.3|60|the Upstate|
Grand Strand|RGN|US|33.7,-78.9|40||
Hilton Head|ISL|US|32.2,-80.73|10|Hilton Head Island|
South Florida|RGN|US|26.3,-80.4|120|south Florida;southern Florida|
Central Florida|RGN|US|28.4,-81.5|100|central Florida|
Florida Panhandle|RGN|US|30.5,-86|150|the Panhandle;Panhandle|
Florida Keys|ISLS|US|24.7,-81.2|90|the Keys;the Florida Keys;Keys|
Everglades|RGN|US|25.9,-80.9|80|the Everglades;Everglades National Park|
Acadiana|RGN|US|30.2,-92|100|Cajun Country|Cajun;Cajuns;Creole;Creoles
Bluegrass region|RGN|US|38.1,-84.5|70|Bluegrass Region|
Middle Tennessee|RGN|US|36,-86.8|100|middle Tennessee|
East Tennessee|RGN|US|36,-83.8|100|east Tennessee|
West Tennessee|RGN|US|35.6,-88.8|90|west Tennessee|
Northern Kentucky|RGN|US|38.95,-84.5|35|northern Kentucky|
Eastern Kentucky|RGN|US|37.6,-83|100|eastern Kentucky|
Upper Peninsula|PEN|US|46.3,-87|200|U.P.^;Upper Michigan;the Upper Peninsula|
Lower Peninsula|PEN|US|43.7,-84.8|190||
Mackinac Island|ISL|US|45.86,-84.63|4|Mackinac|
Iron Range|RGN|US|47.5,-92.6|60||
Twin Cities|RGN|US|44.96,-93.2|30|Minneapolis-St. Paul;Minneapolis-Saint Paul;the Twin Cities|
Quad Cities|RGN|US|41.5,-90.5|20||
Tri-Cities|RGN|US|46.25,-119.2|20||
Chicagoland|RGN|US|41.88,-87.8|60||
Southern Illinois|RGN|US|37.7,-89.2|90|southern Illinois|
Central Illinois|RGN|US|40.3,-89.3|100|central Illinois|
Northern Illinois|RGN|US|42.1,-89|80|northern Illinois|
Northeast Ohio|RGN|US|41.3,-81.5|70|northeast Ohio|
Northwest Ohio|RGN|US|41.3,-84|70|northwest Ohio|
Central Ohio|RGN|US|40,-82.9|60|central Ohio|
Western Pennsylvania|RGN|US|40.6,-79.8|110|western Pennsylvania|
Central Pennsylvania|RGN|US|40.6,-77.3|100|central Pennsylvania|
Upstate New York|RGN|US|43,-75.5|250|upstate New York|
Western New York|RGN|US|42.8,-78.6|80|western New York|
Hudson Valley|RGN|US|41.7,-73.9|80|the Hudson Valley|
Tri-State Area|RGN|US|40.8,-74|80|tri-state area;New York metropolitan area|
Greater Boston|RGN|US|42.35,-71.1|40||
Western Massachusetts|RGN|US|42.3,-72.7|60|western Massachusetts|
Pioneer Valley|RGN|US|42.3,-72.6|35||
East Texas|RGN|US|31.8,-95|170|east Texas|
West Texas|RGN|US|31.8,-102|250|west Texas|
North Texas|RGN|US|33,-97|130|north Texas|
South Texas|RGN|US|27.5,-98.5|200|south Texas|
Central Texas|RGN|US|31,-97.5|130|central Texas;Hill Country;Texas Hill Country|
Southeast Texas|RGN|US|30,-94.4|100|southeast Texas|
Texas Panhandle|RGN|US|35.4,-101.5|150|the Texas Panhandle;South Plains|
Permian Basin|RGN|US|31.8,-102.3|170||
Dallas-Fort Worth|RGN|US|32.8,-97|50|Dallas-Fort Worth area;Metroplex;the Metroplex|
Piney Woods|RGN|US|31.5,-94.6|120||
Golden Triangle of Texas|RGN|US|30,-94|40|Golden Triangle|
Four Corners|RGN|US|37,-109.05|120||
Navajo Nation|RGN|US|36.2,-109.5|150|Navajo Reservation|Navajo;Navajos
Pine Ridge Reservation|RGN|US|43.2,-102.3|60|Pine Ridge|Lakota;Sioux
Front Range|RGN|US|40,-105.3|120||
Western Slope|RGN|US|39,-107.8|130||
Wasatch Front|RGN|US|40.7,-111.9|80|Wasatch Mountains|
Yellowstone National Park|PRK|US|44.6,-110.5|50|Yellowstone|
Grand Teton National Park|PRK|US|43.8,-110.7|25|Grand Tetons;Tetons|
Glacier National Park|PRK|US|48.75,-113.8|45||
Grand Canyon|VAL|US|36.1,-112.1|80|the Grand Canyon;Grand Canyon National Park|
Zion National Park|PRK|US|37.3,-113.05|18||
Yosemite National Park|PRK|US|37.85,-119.55|35|Yosemite|
Sequoia National Park|PRK|US|36.5,-118.6|30||
Joshua Tree National Park|PRK|US|33.88,-115.9|45||
Death Valley|VAL|US|36.45,-116.87|80|Death Valley National Park|
Mojave Desert|DSRT|US|35,-116|180|Mojave|
Sonoran Desert|DSRT||32,-113|250||
Chihuahuan Desert|DSRT||30,-104|350||
Great Basin|RGN|US|40,-117|350||
Sierra Nevada|MTS|US|37.7,-119.3|280|Sierra;the Sierra;High Sierra|
Cascade Range|MTS|US|46,-121.5|450|Cascades;the Cascades;Cascade Mountains|
Mount St. Helens|MT|US|46.2,-122.19|8|Mount Saint Helens|
Mount Rainier|MT|US|46.85,-121.76|12|Rainier|
Mount Hood|MT|US|45.37,-121.7|8||
Mount Shasta|MT|US|41.41,-122.2|10||
Denali|MT|US|63.07,-151|15|Mount McKinley|
Olympic Peninsula|PEN|US|47.8,-123.6|70|Olympic National Park|
Inland Northwest|RGN|US|47.5,-117.5|120|Inland Empire|
San Juan Islands|ISLS|US|48.55,-123|20||
Northern California|RGN|US|39.5,-121.8|280|northern California;NorCal|
Southern California|RGN|US|34.68743,-116.78467|250|southern California;SoCal;Southland|
Central California|RGN|US|36.7,-120|200|central California|
Central Valley|VAL|US|37,-120.5|300|the Central Valley;California's Central Valley|
San Joaquin Valley|VAL|US|36.6,-120|180||
Sacramento Valley|VAL|US|39.1,-121.9|120||
Bay Area|RGN|US|37.75,-122.3|60|the Bay Area;San Francisco Bay Area;East Bay;North Bay;South Bay|
Silicon Valley|RGN|US|37.38,-122.05|25||
Napa Valley|VAL|US|38.45,-122.35|30|Wine Country|
Sonoma Valley|VAL|US|38.3,-122.48|15||
Salinas Valley|VAL|US|36.2,-121.12|80||
San Fernando Valley|VAL|US|34.23,-118.46|20|the Valley|
San Gabriel Valley|VAL|US|34.09,-117.97|25||
Imperial Valley|VAL|US|32.9,-115.5|50||
Coachella Valley|VAL|US|33.7,-116.3|40|Coachella|
Antelope Valley|VAL|US|34.75,-118.25|50||
Inland Empire|RGN|US|34,-117.3|60|the Inland Empire|
Central Coast|RGN|US|35.5,-120.8|130||
Catalina Island|ISL|US|33.39,-118.42|18|Santa Catalina Island;Catalina|
Alcatraz|ISL|US|37.83,-122.42|1|Alcatraz Island|
Big Sur|RGN|US|36.25,-121.8|40||
Las Vegas Valley|VAL|US|36.17,-115.15|30||
Oahu|ISL|US|21.47,-157.97|30|O'ahu|
Maui|ISL|US|20.8,-156.33|30||
Kauai|ISL|US|22.05,-159.53|25|Kaua'i|
Big Island|ISL|US|19.6,-155.5|60|Hawaii Island;island of Hawaii|
Molokai|ISL|US|21.13,-157|25||
Kilauea|MT|US|19.42,-155.29|8||
Mauna Loa|MT|US|19.48,-155.6|15|Mauna Kea|
Aleutian Islands|ISLS|US|52.1,-173.5|900|Aleutians;the Aleutians;Aleutian|Aleut
Alaska Peninsula|PEN|US|57,-158|350||
Alaska Panhandle|RGN|US|57,-134|300|Southeast Alaska|
Kodiak Island|ISL|US|57.4,-153.5|70|Kodiak|
North Slope|RGN|US|69.5,-152|350||
Arctic National Wildlife Refuge|PRK|US|69,-144|150|ANWR^|
Seward Peninsula|PEN|US|65.4,-164|150||
Outback|RGN|AU|-25,133|1300|the Outback;Australian Outback;the outback|Aborigine;Aborigines;Aboriginal
Great Victoria Desert|DSRT|AU|-29,129|500||
Great Dividing Range|MTS|AU|-28,150|1200||
Blue Mountains|MTS|AU|-33.6,150.3|50||
Snowy Mountains|MTS|AU|-36.5,148.3|80||
Kimberley|RGN|AU|-16,126|350|the Kimberley;Kimberley region|
Pilbara|RGN|AU|-22,119|350|the Pilbara|
Nullarbor Plain|RGN|AU|-31,129|400|Nullarbor|
Cape York Peninsula|PEN|AU|-14,143|300|Cape York|
Gold Coast|RGN|AU|-28,153.4|25||
Sunshine Coast|RGN|AU|-26.65,153|30||
Riverina|RGN|AU|-35,146|200||
Gippsland|RGN|AU|-37.8,147|150||
Uluru|MT|AU|-25.34,131.04|5|Ayers Rock|
Tasmania island|ISL|AU|-42,146.6|150||
Kangaroo Island|ISL|AU|-35.8,137.2|60||
Christmas Island|ISL|CX|-10.49,105.62|10||
Manus Island|ISL|PG|-2.1,147|40|Manus|
Bougainville|ISL|PG|-6.2,155.2|90||
New Britain|ISL|PG|-5.7,150.8|220||
North Island|ISL|NZ|-38.5,176|300|the North Island|Maori;Māori
South Island|ISL|NZ|-43.8,170.5|350|the South Island|
Stewart Island|ISL|NZ|-47,167.9|35||
Southern Alps|MTS|NZ|-43.5,170.3|250||
Christendom|RGN||48,10|2500|Christian world|
Muslim world|RGN||28,45|4000|Islamic world|
`;
