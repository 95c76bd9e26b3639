/**
 * Rivers: name without "River" | ISO code where it runs in one country | latitude, longitude of GeoNames' point (a
 * river's is its mouth) | further points on its course, separated by semicolons | further names. A river is entered
 * once for each point, so that a text about its upper reaches finds one near; "X River", "River X" and "X" (marked
 * with + only, since most bare names are towns and states too) all name it.
 */
export const riverTable = `
Mississippi+|US|29.15,-89.25|29.95,-90.06;32.3,-90.9;35.1,-90.1;38.6,-90.2;41.5,-90.6;44.95,-93.1|
Missouri|US|38.81,-90.12|39.1,-94.6;41.26,-95.9;44.37,-100.35;46.8,-100.8;47.5,-111.3|
Ohio|US|36.99,-89.13|38.25,-85.75;39.1,-84.5;38.4,-82.45;40.44,-80.02|
Arkansas|US|33.78,-91.07|34.75,-92.27;36.15,-96;37.69,-97.34;38.25,-104.6|
Red|US|31.02,-91.75|32.5,-93.75;33.85,-95.5;33.9,-98.5|Red River of the South
Red River of the North+|US|50.4,-96.8|46.87,-96.78;47.92,-97.03;49.9,-97.13;46.65,-96.6|Red River;Red River Valley
Tennessee|US|37.07,-88.57|34.8,-87.67;35.05,-85.3;35.96,-83.92|
Cumberland|US|37.14,-88.41|36.16,-86.78;36.8,-84.9|
Kentucky|US|38.68,-85.19|37.9,-84.5;38.2,-84.87|
Licking|US|39.09,-84.5|38.4,-84.1|
Wabash|US|37.8,-88.03|39.47,-87.4;40.42,-86.9|
White|US|33.95,-91.08|35.77,-91.64;36.3,-92.4|
Illinois|US|38.97,-90.46|40.7,-89.6|
Rock|US|41.48,-90.62|42.27,-89.1|
Fox|US|44.54,-88|41.35,-88.84;41.76,-88.3|
Wisconsin|US|43,-91.15|44.95,-89.63|
Des Moines|US|40.38,-91.42|41.58,-93.6|
Cedar|US|41.29,-91.34|41.98,-91.67;42.5,-92.33|
Iowa|US|41.16,-91.02|41.66,-91.53|
Minnesota|US|44.89,-93.15|44.17,-94|
St. Croix|US|44.75,-92.8|45.4,-92.65|Saint Croix River
Platte|US|41.05,-95.88|40.7,-99.1;41.1,-100.75|
North Platte|US|41.11,-100.68|42.83,-106.3|
South Platte|US|41.11,-100.68|39.74,-105|
Kansas|US|39.12,-94.61|39.05,-95.68|Kaw River
Niobrara+|US|42.77,-98.05|42.87,-100.55|
James|US|36.98,-76.43|37.53,-77.43|
James River of Dakota|US|42.87,-97.29|46.9,-98.7|James River
Big Sioux|US|42.49,-96.45|43.55,-96.7|
Yellowstone+|US|47.98,-103.98|45.78,-108.5|
Colorado|US|31.9,-114.95|36.1,-112.1;38.57,-109.55;39.07,-108.55;34.5,-114.35|
Colorado River of Texas|US|28.68,-95.97|30.26,-97.74;31.9,-101|Colorado River
Rio Grande+|US|25.95,-97.15|27.5,-99.5;31.75,-106.49;35.1,-106.68;28.7,-100.5|Rio Bravo;Río Bravo;Rio Grande Valley
Brazos|US|28.88,-95.38|31.55,-97.13;32.5,-98|
Trinity|US|29.74,-94.7|32.77,-96.82|
Sabine|US|29.98,-93.8|32.3,-94.7|
Neches+|US|29.97,-93.86|30.08,-94.1;31.5,-95|
Guadalupe|US|28.4,-96.78|29.7,-98.1|
San Antonio|US|28.45,-96.9|29.42,-98.49|
Pecos|US|29.7,-101.37|31.4,-103.5;34.9,-104.6|
Nueces|US|27.83,-97.48||
Canadian|US|35.45,-95.03|35.3,-98;35.5,-101.9|
Cimarron|US|36.17,-96.27||
Verdigris|US|35.8,-95.3||
Ouachita+|US|31.63,-91.8|32.5,-92.1;34.5,-93|
Atchafalaya+|US|29.48,-91.28|30.4,-91.7|
Yazoo|US|32.37,-90.9||
Pearl|US|30.19,-89.53|32.3,-90.18|
Tombigbee+|US|31.13,-87.95|33.5,-88.4|
Alabama|US|31.13,-87.95|32.4,-86.4|
Coosa|US|32.5,-86.25|33.9,-85.9|
Chattahoochee+|US|30.71,-84.86|33.8,-84.5;32.46,-84.99|
Flint|US|30.76,-84.77|31.58,-84.15|
Apalachicola|US|29.72,-84.98||
Suwannee+|US|29.29,-83.17|30.3,-83|
St. Johns|US|30.4,-81.4|30.33,-81.66;28.8,-81.3|Saint Johns River
St. Marys|US|30.72,-81.49|30.5,-82|Saint Marys River;St. Mary's River
Savannah|US|32.03,-80.86|33.47,-81.97|
Altamaha|US|31.32,-81.3||
Ogeechee|US|31.85,-81.1||
Santee|US|33.14,-79.25||
Catawba+|US|34.47,-80.89|35.2,-81;35.7,-81.3|
Broad|US|34,-81.07|35,-81.5|
Saluda|US|34,-81.07|34.7,-82.4|
Pee Dee|US|33.35,-79.25|34.2,-79.6|
Yadkin|US|35.38,-80.06|36.1,-80.5|
Cape Fear|US|33.9,-78|34.24,-77.95;35.05,-78.88|
Neuse|US|35.1,-76.5|35.1,-77.04|
Tar|US|35.55,-77.05|35.9,-77.8|
Roanoke|US|35.95,-76.7|36.5,-77.7;37.27,-79.94|
French Broad|US|35.96,-83.85|35.6,-82.55|
New|US|38.16,-81.2|37.2,-80.6|
Kanawha+|US|38.84,-82.14|38.35,-81.63|
Monongahela+|US|40.44,-80.02|39.6,-79.95|
Allegheny|US|40.44,-80.02|41.8,-79.1|
Susquehanna+|US|39.54,-76.08|40.26,-76.88;41.24,-75.88;42.1,-75.9|
Juniata|US|40.4,-77.02||
Lehigh|US|40.69,-75.2||
Schuylkill+|US|39.89,-75.2|40.3,-75.8|
Delaware|US|39.42,-75.52|39.95,-75.13;40.22,-74.76;41.35,-74.7|
Potomac+|US|38,-76.33|38.9,-77.05;39.3,-77.75|
Rappahannock+|US|37.58,-76.3|38.3,-77.46|
Shenandoah|US|39.32,-77.73|38.9,-78.4|Shenandoah Valley
York|US|37.25,-76.38||
Anacostia|US|38.85,-77.02||
Patuxent|US|38.3,-76.42||
Hudson|US|40.69,-74.02|41.5,-74;42.65,-73.74|
East|US|40.7,-74|40.78,-73.93|
Mohawk|US|42.76,-73.68|43.1,-75.2|
Genesee|US|43.26,-77.6|42.6,-78|
Niagara|US|43.26,-79.06|42.9,-78.9|
St. Lawrence|CA|49.5,-66|45.5,-73.55;46.8,-71.2;44.3,-76|Saint Lawrence River;Saint Lawrence;St. Lawrence Seaway
Connecticut|US|41.27,-72.33|42.1,-72.6;44,-72.1|
Housatonic|US|41.17,-73.11|42.2,-73.35|
Naugatuck|US|41.31,-73.08||
Thames River of Connecticut|US|41.32,-72.08||Thames River
Blackstone|US|41.88,-71.38|42.2,-71.75|
Charles|US|42.37,-71.05||
Merrimack+|US|42.82,-70.82|42.64,-71.31;43.2,-71.53|
Kennebec|US|43.75,-69.78|44.5,-69.65|
Penobscot|US|44.5,-68.8|44.8,-68.77|
Androscoggin|US|43.95,-69.88||
Cuyahoga+|US|41.5,-81.71||
Maumee|US|41.7,-83.46|41.08,-85.13|
Scioto|US|38.73,-83.01|39.96,-83|
Muskingum|US|39.41,-81.46||
Great Miami|US|39.11,-84.82|39.76,-84.19|Great Miami River
Little Miami|US|39.07,-84.43||
Sandusky|US|41.45,-83||
Detroit|US|42.05,-83.15|42.33,-83.05|
St. Clair|US|42.6,-82.5|42.97,-82.42|
Grand|US|43.06,-86.25|42.97,-85.67|
Kalamazoo|US|42.68,-86.21|42.3,-85.6|
Saginaw|US|43.65,-83.85||
St. Joseph|US|42.12,-86.49|41.68,-86.25|
Kankakee|US|41.39,-88.26||
Chicago|US|41.89,-87.61||
Kishwaukee|US|42.19,-89.13||
Columbia|US|46.25,-124.05|45.63,-122.67;45.7,-121.5;46.25,-119.2;48,-118.5|
Snake|US|46.19,-119.03|43.6,-116.5;43.5,-112.05;42.9,-114.7|
Willamette+|US|45.65,-122.76|44.05,-123.1|Willamette Valley
Yakima|US|46.25,-119.23|46.6,-120.5|
Spokane|US|47.9,-118.33||
Rogue|US|42.42,-124.43||
Klamath|US|41.55,-124.08|42.2,-121.8|
Sacramento|US|38.06,-121.85|38.58,-121.5;40.5,-122.4|
San Joaquin|US|38.07,-121.85|36.8,-119.8|
American|US|38.6,-121.5||
Feather|US|38.79,-121.63||
Russian|US|38.45,-123.13||
Los Angeles|US|33.76,-118.2||
Gila|US|32.72,-114.56|33.3,-112|
Salt|US|33.38,-112.3|33.45,-112.07|
Green|US|38.19,-109.89|41.5,-109.5|
Gunnison|US|39.06,-108.58||
Bear|US|41.5,-112.27||
Jordan River of Utah|US|40.9,-111.97||Jordan River
Yukon|US|62.6,-164.8|64.7,-156;64.06,-139.43;60.72,-135.05|
Kuskokwim|US|60.08,-162.4||
Tanana|US|65.16,-152.08|64.8,-147.7|
Mackenzie+|CA|69.35,-133.9|62,-121.4|
Fraser|CA|49.12,-123.18|50.7,-122;53.9,-122.8|Fraser Valley
Ottawa|CA|45.45,-74.1|45.42,-75.7|
Saskatchewan River|CA|53.18,-99.25|53.2,-105|
Bow|CA|49.93,-111.69|51.05,-114.07|
Athabasca|CA|58.67,-110.83|56.73,-111.38|
Peace|CA|59,-111.4|56.2,-120.8|
Nelson|CA|57.07,-92.5||
Churchill|CA|58.78,-94.2|53.3,-60.2|
Amazon+|BR|-0.17,-49|-3.1,-60;-3.75,-73.25;-4.2,-69.9|Amazon Basin;Amazonia;Amazon rainforest;Amazon basin;Amazon jungle;Amazon forest;the Amazon
Orinoco+|VE|8.62,-62.25|8.1,-63.5|
Parana|AR|-34.3,-58.5|-25.5,-54.6;-31.7,-60.5|Paraná
Paraguay|PY|-27.3,-58.6|-25.3,-57.6|
Uruguay|UY|-34.2,-58.3|-31.4,-58|
Sao Francisco+|BR|-10.5,-36.4|-12.6,-43.4|São Francisco
Rio Negro|BR|-3.13,-59.9|-0.1,-67.1|
Xingu+|BR|-1.5,-51.8|-10,-53|
Tocantins|BR|-1.75,-49.17||
Magdalena|CO|11.1,-74.85|7.1,-73.9|
Usumacinta+|MX|18.4,-92.65||
Grijalva|MX|18.6,-92.7||
Suchiate|MX|14.53,-92.23||
Thames+|GB|51.5,0.62|51.5,-0.12;51.75,-1.26|
Severn+|GB|51.6,-2.7|52.2,-2.2;52.7,-2.75|Severn Estuary
Trent|GB|53.7,-0.7|52.95,-1.15|
Mersey+|GB|53.43,-3.02|53.4,-2.6|Merseyside
Tyne+|GB|55.01,-1.41|54.97,-1.6|
Wear|GB|54.92,-1.36|54.78,-1.57|
Tees|GB|54.65,-1.15|54.57,-1.3|
Humber|GB|53.57,0||
Ouse|GB|53.7,-0.7|53.96,-1.08|
Avon|GB|51.5,-2.71|52.2,-1.7;50.73,-1.78|
Cam|GB|52.34,0.28|52.2,0.12|
Clyde+|GB|55.93,-4.5|55.86,-4.25|
Tay|GB|56.45,-2.83||
Forth|GB|56.05,-3.6||
Dee|GB|57.14,-2.07|53.3,-3.1|
Spey|GB|57.67,-3.1||
Tweed|GB|55.76,-1.99||
Taff|GB|51.45,-3.17||
Wye|GB|51.61,-2.66|52.05,-2.72|
Exe|GB|50.62,-3.43||
Tamar|GB|50.36,-4.17||
Lagan|GB|54.62,-5.9||
Foyle|GB|55.05,-7.15||
Shannon+|IE|52.6,-9.6|53.4,-7.95;52.66,-8.63|
Liffey+|IE|53.34,-6.2||
Boyne|IE|53.72,-6.25||
Moy|IE|54.18,-9.15||
Lee|IE|51.85,-8.28||
Seine+|FR|49.43,0.23|48.86,2.35|
Loire+|FR|47.27,-2.18|47.9,1.9|Loire Valley
Rhone+|FR|43.33,4.84|45.75,4.83|Rhône
Garonne+|FR|45.03,-0.6|43.6,1.44|
Dordogne|FR|45.03,-0.6||
Marne|FR|48.82,2.41|48.95,4.35|
Somme|FR|50.18,1.65|49.9,2.3|
Meuse+|FR|51.8,4.65|49.16,5.38;50.64,5.57|Maas
Moselle+|DE|50.37,7.61|49.76,6.64|Mosel
Rhine+||51.97,4.08|50.94,6.96;49,8.4;47.56,7.59|Rhein;Rhineland
Elbe+|DE|53.87,8.7|53.55,9.99;51.05,13.74|
Oder+||53.6,14.6|52.35,14.55;51.11,17.03|Odra
Neisse+||52.07,14.75||
Vistula+|PL|54.36,18.95|52.23,21.01;50.06,19.94|Wisla
Danube+||45.22,29.73|48.21,16.37;47.5,19.05;44.82,20.45;48.4,10|Donau;Danube Delta
Sava||44.83,20.45|45.8,16|
Drina+||44.88,19.35||
Neretva+|BA|43.02,17.45|43.34,17.8|
Ibar|RS|43.72,20.75|42.89,20.87|
Tisza||45.15,20.27||
Po|IT|44.95,12.42|45.07,7.69|Po Valley
Tiber+|IT|41.74,12.23|41.9,12.47|
Arno+|IT|43.68,10.28|43.77,11.25|
Ebro+|ES|40.72,0.87|41.65,-0.88|
Tagus+||38.67,-9.27|39.86,-4.02|Tajo
Douro+||41.14,-8.67||
Guadalquivir+|ES|36.78,-6.35|37.39,-5.99|
Evros+||40.73,26.03||Maritsa
Volga+|RU|45.7,47.9|48.7,44.5;55.8,49.1;56.33,44|
Don|RU|47.08,39.24|48.5,44|
Neva+|RU|59.95,30.22||
Moskva|RU|55.08,38.85|55.75,37.62|Moscow River
Dnieper+||46.5,32.3|50.45,30.53;48.46,35.04;47.84,35.14|Dnipro River;Dnepr
Dniester+||46.3,30.28|46.84,29.63|Nistru
Siverskyi Donets+||47.6,40.9|48.9,38.4|
Ural|RU|47,51.8|51.77,55.1|
Ob|RU|66.5,69|55,82.9|
Irtysh+|RU|61.07,68.83|55,73.4|
Yenisei+|RU|71.83,82.67|56,92.8|Yenisey
Angara|RU|58.1,93|52.3,104.3|
Lena|RU|72.4,126.7|62,129.7|
Kolyma|RU|69.55,161.36||
Amur||52.95,141.17|48.5,135;50.3,127.5|Heilong River
Kura||39.3,49.4|41.7,44.8|
Terek|RU|43.6,47.55|43.3,45.7|
Araks+||40.02,48.46||Aras
Tigris+||31,47.43|33.34,44.4;36.34,43.13|
Euphrates+||31,47.43|34,42;35.95,39;33.35,43.78|
Jordan||31.76,35.56|32.3,35.57|Jordan Valley
Litani+|LB|33.34,35.25||
Orontes+|SY|36.05,35.96|35.13,36.75|
Yarmouk||32.64,35.57||
Helmand|AF|31.2,61.4|31.6,64.4|
Kabul|AF|33.92,72.23|34.5,69.2|
Amu Darya+||44.1,59.7|37.2,67.3|Oxus
Syr Darya+||46.1,61|40.3,69.6|
Indus+|PK|23.99,67.43|27.7,68.85;31.83,70.9;34.1,77.5|Indus Valley
Jhelum|PK|31.17,72.15|34.08,74.8|
Chenab+|PK|29.38,71.03|32.5,74.1|
Ravi|PK|30.62,71.83|31.55,74.3|
Sutlej+|PK|29.38,71.03|31,75.8|
Swat|PK|34.1,71.7|34.8,72.4|
Ganges+|IN|23.35,90.5|25.32,83;25.6,85.1;26.45,80.35;29.95,78.17|Ganga;Ganga River
Yamuna+|IN|25.42,81.88|28.65,77.25|
Brahmaputra+||24.03,89.99|26.18,91.75;29.65,91.1|Yarlung Tsangpo
Narmada+|IN|21.66,72.8|22.75,77.7|
Godavari+|IN|16.4,81.8|19.15,77.3|
Krishna|IN|15.72,80.92|16.5,80.62|
Cauvery+|IN|11.14,79.86|10.8,78.7;12.3,76.7|Kaveri;Kaveri River
Mahanadi|IN|20.3,86.7||
Kosi|IN|25.4,87.25|26.5,86.9|Koshi River
Sabarmati|IN|22.3,72.4|23.03,72.58|
Teesta||25.5,89.65|26.9,88.5|
Irrawaddy+|MM|15.83,95.1|21.95,96.08;16.8,95.2|Ayeyarwady River;Irrawaddy Delta
Salween+|MM|16.5,97.6|20.5,98.5|
Chao Phraya+|TH|13.55,100.58|13.75,100.5|
Mekong+||9.8,106.6|10.2,105.8;11.57,104.93;17.97,102.6;20.3,100.1|Mekong Delta;Mekong delta;Mekong Basin
Red River of Vietnam|VN|20.25,106.6|21.03,105.85|Red River;Hong River
Yangtze+|CN|31.4,121.9|30.58,114.3;29.56,106.58;32.06,118.8;30.7,111.3|Yangtse;Chang Jiang;Three Gorges;Three Gorges Dam;Yangtze River Delta
Yellow|CN|37.76,119.16|34.8,113.6;36.06,103.8|Huang He;Huanghe
Pearl River of China|CN|22.77,113.63||Pearl River;Pearl River Delta;Zhujiang
Huai|CN|33,118.5|32.6,117|Huaihe
Songhua|CN|47.7,132.5|45.77,126.65|Songhua River
Huangpu|CN|31.4,121.5|31.24,121.49|
Han|KR|37.77,126.5|37.53,127|
Taedong+|KP|38.7,125.25||
Yalu+||39.9,124.3|40.1,124.4|Amnok
Tumen+||42.3,130.7||
Naktong+|KR|35.1,128.95|35.85,128.5;36.4,128.3|Nakdong River;Nakdong
Huai Hai|CN|34.2,117.2||
Berezina|BY|52.55,30.25|54.3,28.5|
Niemen|LT|55.3,21.4|53.68,23.83|Neman River;Nemunas
Piave|IT|45.53,12.73||
Isonzo|IT|45.72,13.55||Soca River
Dnestr||46.3,30.28||
Marne River of France|FR|48.82,2.41||Marne River
Rubicon|IT|44.17,12.44||
Imjin+|KR|37.78,126.68||
Sumida|JP|35.65,139.77||
Brantas|ID|-7.2,112.8||
Murray|AU|-35.56,138.88|-36.08,146.92;-34.2,142.15|Murray-Darling Basin;Murray-Darling
Darling|AU|-34.11,141.91|-30.1,145.9|
Yarra|AU|-37.85,144.9|-37.82,144.97|Yarra Valley
Brisbane|AU|-27.41,153.15||
Swan|AU|-32.05,115.74||
Hawkesbury|AU|-33.56,151.3||
Hunter|AU|-32.92,151.78||Hunter Valley
Waikato|NZ|-37.37,174.71||
Nile+|EG|31.5,31.83|30.05,31.23;24.1,32.9;25.7,32.64;15.6,32.5;4.85,31.6|River Nile;Nile Delta;Nile Valley;Nile Basin;Nile Basin;Upper Nile
Blue Nile|SD|15.64,32.51|11.2,35.1|
White Nile|SD|15.64,32.51|9.5,31.65|
Niger|NG|4.83,6|7.8,6.77;13.5,2.1;16.27,-0.04;12.65,-8|
Benue|NG|7.78,6.76|7.73,8.53|
Senegal|SN|15.8,-16.52|16.5,-14|
Gambia|GM|13.47,-16.57||
Volta|GH|5.77,0.68||
Congo||-6.07,12.33|-4.3,15.3;0.05,18.26;0.5,25.2|Congo Basin;Zaire River
Ubangi||-0.5,17.7|4.36,18.55|Oubangui
Ebola|CD|3.3,20.9||
Zambezi+|MZ|-18.57,36.47|-17.92,25.85;-16.15,33.6|Zambesi
Limpopo+|MZ|-25.2,33.5|-22.2,30|
Orange|ZA|-28.63,16.45|-29,24|
Vaal|ZA|-29.07,23.64|-26.7,27.9|
Okavango+||-18.95,22.5|-18,21|Okavango Delta
Cunene||-17.25,11.75||Kunene
Juba|SO|-0.25,42.63|2.5,42.2|Jubba River
Shabelle+|SO|0.2,42.75|2.1,44.8|Shebelle;Shabelle River
Tana|KE|-2.5,40.33||
Omo|ET|4.45,36.1||
Awash|ET|11.2,41.7||
Marigot|HT|18.23,-72.32||
Artibonite|HT|19.25,-72.78|19.14,-72.02|
Chattooga|US|34.7,-83.35||
Oconee|US|31.96,-82.54||
Ocmulgee|US|31.96,-82.54|32.84,-83.63|
Etowah|US|34.25,-85.18||
Hiwassee|US|35.4,-84.99||
Clinch|US|35.87,-84.53|36.5,-82.9|
Holston|US|35.96,-83.85|36.5,-82.5|
Nolichucky|US|36.09,-83.23||
Watauga|US|36.45,-82.4||
Big Sandy|US|38.42,-82.6|37.8,-82.7|
Green River of Kentucky|US|37.9,-87.5|37.3,-85.9|Green River
Barren|US|37.19,-86.62||
Duck|US|36.03,-87.87|35.6,-87|
Elk|US|34.77,-87.28|38.36,-81.64|
Buffalo|US|36.17,-92.43|35.9,-87.8|
Obion|US|35.92,-89.65||
Hatchie|US|35.58,-89.88||
Wolf|US|35.19,-90.06|44.2,-88.75|
St. Francis|US|34.62,-90.6||
Current|US|36.25,-90.97||
Gasconade|US|38.67,-91.55||
Osage|US|38.6,-91.95|38.2,-92.8|
Meramec|US|38.4,-90.34||
Chariton|US|39.32,-92.96||
Nodaway|US|39.9,-94.95||
Marais des Cygnes|US|38.04,-94.1||
Neosho|US|35.8,-95.3|38.4,-96.2|
Smoky Hill|US|39.06,-96.8|38.8,-97.6|
Republican|US|39.06,-96.8|40.2,-99.5|
Solomon|US|38.9,-97.37||
Saline|US|38.87,-97.5||
Big Blue|US|39.19,-96.6||
Elkhorn|US|41.12,-96.32|42,-97.4|
Loup|US|41.4,-97.32||
Cheyenne|US|44.8,-100.65||
Belle Fourche|US|44.43,-102.3||
Bighorn|US|46.15,-107.47|44.5,-108|
Powder|US|46.74,-105.43||
Tongue|US|46.4,-105.85||
Milk|US|48.06,-106.32|48.55,-109.7|
Musselshell|US|47.45,-107.9||
Flathead|US|47.36,-114.77||
Clark Fork|US|48.15,-116.25|46.87,-114|
Bitterroot|US|46.86,-114.1||
Kootenai|US|49.2,-117.65|48.4,-115.5|
Salmon|US|45.86,-116.79|45.2,-113.9|
Clearwater|US|46.42,-117.04||
Boise|US|43.82,-117.03||
Payette|US|44.09,-116.95||
Owyhee|US|43.81,-117.03||
Malheur|US|44.06,-116.97||
John Day|US|45.73,-120.65||
Deschutes|US|45.64,-120.91|44.06,-121.3|
Umatilla|US|45.92,-119.35||
Cowlitz|US|46.1,-122.92||
Skagit|US|48.37,-122.5||
Snohomish|US|48.02,-122.2||
Skykomish|US|47.83,-122.05||
Puyallup|US|47.27,-122.43||
Nisqually|US|47.1,-122.7||
Chehalis|US|46.96,-123.8||
Wenatchee|US|47.46,-120.33||
Okanogan|US|48.1,-119.72||
Methow|US|48.05,-119.9||
Umpqua|US|43.67,-124.2||
McKenzie|US|44.12,-123.1||
Santiam|US|44.7,-123.14||
Trinity River of California|US|41.18,-123.71||Trinity River
Eel|US|40.64,-124.31||
Napa|US|38.07,-122.25||
Merced|US|37.35,-120.98||
Tuolumne|US|37.6,-121.17||
Stanislaus|US|37.66,-121.24||
Kings|US|36.1,-119.8||
Kern|US|35.3,-119.2||
Santa Ana|US|33.63,-117.96||
Truckee|US|39.85,-119.45|39.53,-119.8|
Carson|US|39.75,-118.65||
Humboldt|US|40,-118.6|40.8,-115.8|
Walker|US|38.9,-118.75||
Sevier|US|39.05,-113.15||
Provo|US|40.24,-111.74||
Weber|US|41.22,-112.22||
Virgin|US|36.47,-114.35|37.1,-113.6|
San Juan|US|37.18,-110.9|36.73,-108.2|
Animas|US|36.71,-108.22|37.27,-107.88|
Dolores|US|38.82,-109.27||
Yampa|US|40.53,-108.98||
Cache la Poudre|US|40.42,-104.6||
Big Thompson|US|40.35,-104.78||
Roaring Fork|US|39.55,-107.33||
Verde|US|33.56,-111.66||
San Pedro|US|32.98,-110.78||
Little Colorado|US|36.19,-111.8||
Chama|US|36.07,-106.1||
Concho|US|31.56,-99.7||
Llano|US|30.65,-98.43||
Frio|US|28.45,-98.18||
Medina|US|29.23,-98.4||
Sulphur|US|33.1,-93.9||
Angelina|US|30.88,-94.2||
San Marcos|US|29.48,-97.48||
Calcasieu|US|29.77,-93.35||
Vermilion|US|29.75,-92.12||
Amite|US|30.2,-90.6||
Tangipahoa|US|30.34,-90.29||
Pascagoula|US|30.35,-88.57||
Leaf|US|30.98,-88.72||
Black Warrior|US|32.53,-87.85||
Cahaba|US|32.32,-87.1||
Choctawhatchee|US|30.4,-86.13||
Escambia|US|30.52,-87.17||
Withlacoochee|US|29,-82.76||
Kissimmee|US|27.16,-80.86||
Peace River of Florida|US|26.95,-82.05||Peace River
Caloosahatchee|US|26.5,-82.02||
Indian River of Florida|US|27.85,-80.45||Indian River
Hillsborough|US|27.94,-82.46||
Edisto|US|32.5,-80.35||
Congaree|US|33.75,-80.63||
Wateree|US|33.75,-80.62||
Waccamaw|US|33.35,-79.27||
Lumber|US|34.2,-79.18||
Haw|US|35.6,-79.05||
Dan|US|36.7,-78.7|36.58,-79.4|
Rapidan|US|38.37,-77.62||
Appomattox|US|37.32,-77.3||
Nottoway|US|36.55,-76.93||
Elizabeth|US|36.92,-76.33||
Choptank|US|38.63,-76.32||
Nanticoke|US|38.22,-75.9||
Brandywine|US|39.73,-75.53||
Raritan|US|40.49,-74.27||
Passaic|US|40.71,-74.12||
Hackensack|US|40.71,-74.12||
Wallkill|US|41.85,-74.05||
Chenango|US|42.1,-75.92||
Chemung|US|41.93,-76.52||
Clarion|US|41.12,-79.68||
Youghiogheny|US|40.35,-79.87||
Beaver|US|40.69,-80.3||
Mahoning|US|40.96,-80.38|41.1,-80.65|
Tuscarawas|US|40.27,-81.87||
Hocking|US|39.2,-81.76||
Olentangy|US|39.97,-83.02||
Stillwater|US|39.78,-84.2||
Auglaize|US|41.28,-84.36||
Huron River|US|41.39,-82.55||
Chagrin|US|41.68,-81.44||
River Raisin|US|41.89,-83.34||
Rouge|US|42.28,-83.11||
Clinton|US|42.59,-82.77||
Flint River of Michigan|US|43.33,-84.04||Flint River
Shiawassee|US|43.32,-84.03||
Muskegon|US|43.23,-86.34||
Manistee|US|44.25,-86.35||
Au Sable|US|44.41,-83.32||
Escanaba|US|45.78,-87.06||
Menominee|US|45.09,-87.59||
Chippewa|US|44.41,-92.08|44.8,-91.5|
Kickapoo|US|43.08,-90.88||
Baraboo|US|43.55,-89.6||
Milwaukee|US|43.02,-87.9||
Root|US|42.73,-87.78||
Sangamon|US|40.12,-90.33|39.8,-89.6|
Kaskaskia|US|37.98,-89.95||
Embarras|US|38.66,-87.62||
Spoon|US|40.31,-90.07||
Mackinaw|US|40.55,-89.73||
Tippecanoe|US|40.52,-86.78||
Mississinewa|US|40.76,-86.03||
White River of Indiana|US|38.42,-87.75|39.77,-86.17|White River
Patoka|US|38.4,-87.75||
Cannon|US|44.57,-92.56||
Crow Wing|US|46.27,-94.35||
St. Louis|US|46.74,-92.13||
Rainy|US|48.85,-94.69||
Red Lake River|US|47.93,-97.03||
Sheyenne|US|47.05,-96.83||
Souris|US|49.66,-99.57|48.23,-101.3|
Otter Tail|US|46.27,-96.6||
Wild Rice|US|46.75,-96.78||
Skunk|US|40.7,-91.12||
Raccoon|US|41.58,-93.61||
Turkey|US|42.71,-91.02||
Maquoketa|US|42.19,-90.31||
Wapsipinicon|US|41.73,-90.32||
Nishnabotna|US|40.49,-95.7||
Little Sioux|US|41.8,-96.07||
Floyd|US|42.49,-96.39||
Saco|US|43.46,-70.36||
Piscataqua|US|43.07,-70.71||
Contoocook|US|43.45,-71.6||
Winooski|US|44.53,-73.28||
Lamoille|US|44.63,-73.22||
Otter Creek|US|44.22,-73.31||
Quinebaug|US|41.52,-72.07||
Farmington|US|41.84,-72.61||
Westfield|US|42.08,-72.58||
Chicopee|US|42.15,-72.62||
Deerfield|US|42.58,-72.58||
Concord|US|42.64,-71.3||
Nashua|US|42.77,-71.45||
Mystic|US|42.38,-71.05||
Taunton|US|41.7,-71.17||
Pawtuxet|US|41.77,-71.39||
Pawcatuck|US|41.32,-71.86||
`;
