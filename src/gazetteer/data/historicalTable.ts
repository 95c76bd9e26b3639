/**
 * States and lands that maps no longer show: name | GeoNames feature code | ISO code of the state that GeoNames or
 * common use puts in its place | latitude, longitude | radius in kilometres | further names | demonyms.
 */
export const historicalTable = `
Soviet Union|PCLH|RU|60,100|3000|USSR^;U.S.S.R.^;the Soviet Union;former Soviet Union;Union of Soviet Socialist Republics;Soviet Republics;CIS^;Commonwealth of Independent States|Soviet;Soviets
Yugoslavia|PCLH|RS|44,19.75|350|former Yugoslavia;the former Yugoslavia;Federal Republic of Yugoslavia;Serbia and Montenegro;Kingdom of Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian;Yugoslavist
Czechoslovakia|PCLH|CZ|49.5,17|280|former Czechoslovakia|Czechoslovak;Czechoslovakian;Czechoslovaks
East Germany|PCLH|DE|52.5,13|200|GDR^;German Democratic Republic;DDR^|East German;East Germans
West Germany|PCLH|DE|50.5,8.5|250||West German;West Germans
Austria-Hungary|PCLH|AT|47.5,17|400|Austro-Hungarian Empire;Austro-Hungary;Habsburg Empire;Habsburg Monarchy|Austro-Hungarian;Austro-Hungarians;Habsburg
Holy Roman Empire|PCLH|DE|50,11|500||
Ottoman Empire|PCLH|TR|39,35|1200|the Ottoman Empire;Ottoman Turkey;Sublime Porte|Ottoman;Ottomans
Byzantine Empire|PCLH|TR|41,29|900|Byzantium|Byzantine;Byzantines
Roman Empire|PCLH|IT|41.9,12.5|1800|Roman Republic;Ancient Rome;ancient Rome|Roman;Romans
Persian Empire|PCLH|IR|32,53|1200|Achaemenid Empire|
Mongol Empire|PCLH|MN|46,105|3000||
Mughal Empire|PCLH|IN|26,78|900||Mughal;Mogul;Moghul
Carthage|PCLH|TN|36.85,10.32|20||Carthaginian;Carthaginians
Sparta|PCLH|GR|37.07,22.43|20||Spartan;Spartans
Troy|PCLH|TR|39.96,26.24|5||Trojan;Trojans
Babylon|PCLH|IQ|32.54,44.42|10|Babylonia|Babylonian;Babylonians
Assyria|PCLH|IQ|36.36,43.15|200||Assyrian;Assyrians
Phoenicia|PCLH|LB|33.9,35.6|100||Phoenician
Kingdom of Judah|PCLH|IL|31.5,35|60||
Gaul|PCLH|FR|46.5,3|450||Gallic;Gauls
Britannia|PCLH|GB|52.5,-1.5|350|Roman Britain|
Mercia|PCLH|GB|52.6,-1.7|100||
Wessex|PCLH|GB|51.2,-2|100||
Northumbria|PCLH|GB|55,-1.9|100||Northumbrian
Castile|PCLH|ES|41,-4|250|Kingdom of Castile|Castilian
Leon|PCLH|ES|42.6,-5.57|100|Kingdom of León|
Two Sicilies|PCLH|IT|39.5,15.5|250|Kingdom of the Two Sicilies|
Kingdom of Sardinia|PCLH|IT|45.07,7.69|150|Piedmont-Sardinia|
Venetian Republic|PCLH|IT|45.44,12.33|150|Republic of Venice|Venetian;Venetians
Saxony|PCLH|DE|51,13.3|120|Electorate of Saxony;Kingdom of Saxony|
Schleswig|PCLH|DE|54.7,9.3|80|Holstein;Duchy of Schleswig|
Hesse-Kassel|PCLH|DE|51.3,9.5|60|Hesse-Cassel|Hessian;Hessians
Livonia|PCLH|LV|57.5,25.5|150||Livonian
Courland|PCLH|LV|56.8,22.5|100||
Muscovy|PCLH|RU|55.75,37.6|300||Muscovite;Muscovites
Kievan Rus|PCLH|UA|50.45,30.52|500|Kyivan Rus|
Polish-Lithuanian Commonwealth|PCLH|PL|52.2,23|500||
Circassia|PCLH|RU|44,40|150||Circassian;Circassians
Khiva|PCLH|UZ|41.38,60.36|60|Khanate of Khiva|
Turkic Khaganate|PCLH|MN|47,103|900||Turkic
Siam|PCLH|TH|15.5,101|450||
Annam|PCLH|VN|16.5,107.5|250||
Tonkin|PCLH|VN|21,105.8|150||
Cochinchina|PCLH|VN|10.8,106.7|130|Cochin China|
South Vietnam|PCLH|VN|11.5,107.5|250|Republic of Vietnam|
North Vietnam|PCLH|VN|20.5,105.5|250||
South Yemen|PCLH|YE|14.5,47|300||
North Yemen|PCLH|YE|15.4,44.2|150||
Transvaal|PCLH|ZA|-25.5,29|220|South African Republic|
Orange Free State|PCLH|ZA|-29,26|170||
Natal|PCLH|ZA|-29,30.5|130|Colony of Natal|
Zululand|PCLH|ZA|-28.3,31.5|80|Zulu Kingdom|
Rhodesia and Nyasaland|PCLH|ZW|-17.8,31|500||
German East Africa|PCLH|TZ|-6,35|500||
French Equatorial Africa|PCLH|CG|2,17|1000||
French West Africa|PCLH|SN|14.5,-8|1300||
Senegambia|PCLH|SN|13.8,-15|200||
Ruanda-Urundi|PCLH|RW|-2.7,30|130||
Ifni|PCLH|MA|29.38,-10.17|30||
Gran Colombia|PCLH|CO|4.6,-74|900|New Granada|
Inca Empire|PCLH|PE|-13.5,-72|1000||Inca;Incas
Aztec Empire|PCLH|MX|19.4,-99.1|250|Tenochtitlan|Aztec;Aztecs
New Spain|PCLH|MX|19.4,-99.1|1500||
New France|PCLH|CA|46.8,-71.2|600||
Thirteen Colonies|PCLH|US|39.5,-76|800|the Colonies;American colonies|
Dakota Territory|PCLH|US|46,-100|350||
Indian Territory|PCLH|US|35.5,-97.5|200||
Northwest Territory|PCLH|US|41,-85|350||
Louisiana Territory|PCLH|US|40,-97|900|Louisiana Purchase|
Palestine Mandate|PCLH|IL|31.8,35|150|Mandatory Palestine;British Mandate|
Khmer Empire|PCLH|KH|13.4,103.9|300||
Korean Empire|PCLH|KR|37.5,127|300|Joseon;Choson|
`;
