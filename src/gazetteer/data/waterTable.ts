/**
 * Oceans, seas, bays, straits, canals and lakes: name | GeoNames feature code | ISO code of the country where there is
 * one | latitude, longitude of the middle | radius in kilometres | further names. See `parseNames` for marks.
 */
export const waterTable = `
Pacific Ocean|OCN||0,-160|8000|Pacific;the Pacific;South Seas
North Pacific Ocean|OCN||30,-170|4500|North Pacific;Northern Pacific
South Pacific Ocean|OCN||-45,-130|4500|South Pacific;Southern Pacific
Eastern Pacific|OCN||12,-100|2000|Eastern Pacific Ocean;East Pacific;eastern Pacific
Western Pacific|OCN||15,145|2500|Western Pacific Ocean;West Pacific
Central Pacific|OCN||5,-165|2500|
Atlantic Ocean|OCN||10,-25|5000|Atlantic;the Atlantic
North Atlantic Ocean|OCN||40,-40|3000|North Atlantic;Northern Atlantic;mid-Atlantic Ocean
South Atlantic Ocean|OCN||-20,-20|3500|South Atlantic;Southern Atlantic
Indian Ocean|OCN||-10,70|4500|
Arctic Ocean|OCN||85,-150|2000|
Southern Ocean|OCN||-65,90|4000|Antarctic Ocean
Mediterranean Sea|SEA||35.3,17.8|1500|Mediterranean;the Mediterranean;the Med
Caribbean Sea|SEA||15,-75|1200|
Gulf of Mexico|GULF||25,-90|700|Gulf of America;the Gulf of Mexico
South China Sea|SEA||10,113|1000|West Philippine Sea;East Sea of Vietnam
East China Sea|SEA||30,125|500|
Yellow Sea|SEA||36,123|350|West Sea
Sea of Japan|SEA||40,135|600|East Sea
Sea of Okhotsk|SEA||55,150|800|Okhotsk Sea
Bering Sea|SEA||58,-178|800|
Bering Strait|STRT||65.75,-168.98|60|
Chukchi Sea|SEA||69,-172|400|
Beaufort Sea|SEA||73,-140|500|
East Siberian Sea|SEA||74,166|500|
Laptev Sea|SEA||76,125|400|
Kara Sea|SEA||77,77|500|
Barents Sea|SEA||74,36|500|
White Sea|SEA|RU|65.5,37.5|200|
Norwegian Sea|SEA||68,2|600|
Greenland Sea|SEA||76,-8|500|
Labrador Sea|SEA||60,-55|500|
Baffin Bay|BAY||73,-67|500|
Davis Strait|STRT||66,-58|300|
Hudson Bay|BAY|CA|60,-86|500|
Hudson Strait|STRT|CA|62.5,-72|300|
James Bay|BAY|CA|53.5,-80.5|200|
Gulf of St. Lawrence|GULF|CA|48,-62|250|Gulf of Saint Lawrence
Bay of Fundy|BAY|CA|45,-66|100|
Gulf of Maine|GULF||43,-68|150|
Cape Cod Bay|BAY|US|41.83,-70.33|25|
Massachusetts Bay|BAY|US|42.33,-70.67|40|
Boston Harbor|HBR|US|42.34176,-70.96616|10|
Long Island Sound|SD|US|41.1,-72.9|70|
New York Harbor|HBR|US|40.67,-74.05|12|New York Bay
Delaware Bay|BAY|US|39.08,-75.17|40|
Chesapeake Bay|BAY|US|38.5,-76.4|150|the Chesapeake;Chesapeake
Tampa Bay|BAY|US|27.75,-82.55|25|
Biscayne Bay|BAY|US|25.5,-80.2|25|
Mobile Bay|BAY|US|30.4,-88|25|
Galveston Bay|BAY|US|29.5,-94.8|30|
Matagorda Bay|BAY|US|28.58,-96.3|30|
Corpus Christi Bay|BAY|US|27.8,-97.3|15|
San Francisco Bay|BAY|US|37.7,-122.28|30|
Monterey Bay|BAY|US|36.8,-121.9|25|
San Diego Bay|BAY|US|32.65,-117.15|10|
Santa Monica Bay|BAY|US|33.9,-118.5|20|
Puget Sound|SD|US|47.8,-122.45|70|
Prince William Sound|SD|US|60.6,-147|80|
Cook Inlet|INLT|US|60.4,-152|120|
Bristol Bay|BAY|US|57.5,-159|200|
Gulf of Alaska|GULF||57,-144|600|
Salish Sea|SEA||48.9,-123.2|100|
Strait of Georgia|STRT|CA|49.3,-124|100|Georgia Strait
Strait of Juan de Fuca|STRT||48.25,-124|80|Juan de Fuca Strait
Inside Passage|CHN||56,-133|300|
Gulf of California|GULF|MX|28,-112|400|Sea of Cortez
Bay of Campeche|BAY|MX|20,-94|200|
Florida Straits|STRT||24,-81.5|150|Straits of Florida;Florida Strait;Strait of Florida
Windward Passage|CHN||20,-73.8|60|
Mona Passage|CHN||18.5,-67.75|60|
Bay of Pigs|BAY|CU|22.14,-81.2|15|
Guantanamo Bay|BAY|CU|19.95,-75.15|15|Gitmo;Guantánamo Bay;Guantánamo;Guantanamo
Bermuda Triangle|AREA||26,-71|700|
Sargasso Sea|SEA||30,-60|1000|
Panama Canal|CNL|PA|9.08,-79.68|40|
Lake Gatun|LK|PA|9.2,-79.9|20|Gatun Lake
Gulf of Panama|GULF|PA|8,-79.25|100|
Drake Passage|STRT||-58,-65|400|
Strait of Magellan|STRT|CL|-53.5,-70.5|200|Straits of Magellan;Magellan Strait
Rio de la Plata|EST||-35,-57|150|Río de la Plata;River Plate;La Plata River
Beagle Channel|CHN||-54.9,-68|80|
Guanabara Bay|BAY|BR|-22.8,-43.15|15|
English Channel|CHN||50,-2|250|the Channel
Strait of Dover|STRT||51,1.5|30|Straits of Dover;Dover Strait;Dover Straits
Bristol Channel|CHN|GB|51.3,-4|70|
Irish Sea|SEA||53.75,-5|120|
North Sea|SEA||56,3|400|
Celtic Sea|SEA||50.5,-8|250|
Thames Estuary|EST|GB|51.5,0.8|40|
Humber Estuary|EST|GB|53.67,-0.1|30|the Humber
The Wash|BAY|GB|52.93,0.25|20|
The Solent|STRT|GB|50.8,-1.3|20|
Firth of Forth|BAY|GB|56.1,-3|40|
Firth of Clyde|BAY|GB|55.6,-5|40|
Moray Firth|BAY|GB|57.75,-3.7|50|
Solway Firth|BAY|GB|54.75,-3.6|40|
Morecambe Bay|BAY|GB|54.1,-2.95|20|
Scapa Flow|BAY|GB|58.9,-3.05|12|
Loch Ness|LK|GB|57.3,-4.45|18|
Loch Lomond|LK|GB|56.1,-4.6|18|
Windermere|LK|GB|54.37,-2.93|8|Lake Windermere
Lough Neagh|LK|GB|54.62,-6.4|15|
Galway Bay|BAY|IE|53.2,-9.2|25|
Dublin Bay|BAY|IE|53.33,-6.1|8|
Cork Harbour|HBR|IE|51.85,-8.28|8|
Bay of Biscay|BAY||45,-4|300|
Strait of Gibraltar|STRT||35.95,-5.6|30|Straits of Gibraltar;Gibraltar Strait
Ligurian Sea|SEA||43.5,9|120|
Tyrrhenian Sea|SEA||40,12|300|
Adriatic Sea|SEA||43,15|350|Adriatic;the Adriatic
Ionian Sea|SEA||38,19|250|
Aegean Sea|SEA||39,25|250|Aegean;the Aegean
Sea of Crete|SEA|GR|36,25|120|
Sea of Marmara|SEA|TR|40.68,28|90|
Bosphorus|STRT|TR|41.12,29.08|15|Bosporus;Bosphorus Strait;the Bosphorus
Dardanelles|STRT|TR|40.2,26.4|30|Hellespont
Strait of Messina|STRT|IT|38.2,15.6|15|
Strait of Otranto|STRT||40.25,19|50|
Strait of Sicily|STRT||37,11.5|100|Sicily Strait;Straits of Sicily
Strait of Bonifacio|STRT||41.3,9.25|10|
Gulf of Naples|GULF|IT|40.75,14.25|20|Bay of Naples
Gulf of Sidra|GULF|LY|31.5,18|150|Gulf of Sirte
Gulf of Gabes|GULF|TN|34,10.4|60|
Venetian Lagoon|LGN|IT|45.4,12.3|20|Venice Lagoon
Lake Como|LK|IT|46,9.27|20|
Lake Garda|LK|IT|45.6,10.63|25|
Lake Maggiore|LK||45.9,8.6|25|
Lake Geneva|LK||46.45,6.55|35|Lac Leman
Lake Constance|LK||47.6,9.4|30|Bodensee
Lake Zurich|LK|CH|47.25,8.68|18|
Lake Lucerne|LK|CH|47.02,8.4|15|
Lake Balaton|LK|HU|46.83,17.73|35|
Lake Ohrid|LK||41.03,20.72|15|
Baltic Sea|SEA||58,20|500|Baltic;the Baltic
Gulf of Bothnia|GULF||63,20|300|
Gulf of Finland|GULF||60,26|200|
Gulf of Riga|GULF||57.75,23.5|80|
Gulf of Gdansk|GULF||54.5,19.2|50|
Kattegat|STRT||57,11.5|100|
Skagerrak|STRT||58,9|120|
Oresund|STRT||55.75,12.75|50|Øresund;The Sound
Kiel Canal|CNL|DE|54.2,9.5|50|
Black Sea|SEA||43,35|500|
Sea of Azov|SEA||46,37|150|Azov Sea
Kerch Strait|STRT||45.3,36.6|25|
Caspian Sea|SEA||42,50|500|Caspian;the Caspian
Aral Sea|LK||45,60|150|
Lake Baikal|LK|RU|53.5,108|300|
Lake Ladoga|LK|RU|61,31.5|90|
Lake Onega|LK|RU|61.5,35.75|90|
Red Sea|SEA||19,39.5|900|
Gulf of Aden|GULF||12,48|400|
Gulf of Aqaba|GULF||29,34.75|80|Gulf of Eilat
Gulf of Suez|GULF|EG|28.75,33|130|
Suez Canal|CNL|EG|30.6,32.33|80|
Bab-el-Mandeb|STRT||12.58,43.33|30|Bab el-Mandeb;Bab al-Mandab;Bab el-Mandeb Strait;Bab al-Mandeb;Bab el Mandeb
Arabian Sea|SEA||15,65|1200|
Persian Gulf|GULF||27,51|450|Arabian Gulf;the Persian Gulf;the Gulf;Gulf
Gulf of Oman|GULF||25,58|250|Sea of Oman
Strait of Hormuz|STRT||26.57,56.25|60|Straits of Hormuz;Hormuz Strait;Hormuz
Shatt al-Arab|STM||30.2,48.4|60|Shatt al Arab
Dead Sea|LK||31.5,35.5|35|
Sea of Galilee|LK|IL|32.82,35.59|12|Lake Tiberias;Lake Kinneret
Lake Van|LK|TR|38.6,42.9|50|
Lake Urmia|LK|IR|37.7,45.4|60|
Lake Assad|RSV|SY|36.07,38.15|30|
Lake Nasser|RSV||22.83,32.5|150|
Bay of Bengal|BAY||15,88|800|
Andaman Sea|SEA||10,96|400|
Laccadive Sea|SEA||8,75|300|
Palk Strait|STRT||10,79.75|60|
Gulf of Mannar|GULF||8.5,79|80|
Gulf of Kutch|GULF|IN|22.6,69.5|70|
Mahim Bay|BAY|IN|19.03,72.82|3|
Dal Lake|LK|IN|34.12,74.87|4|
Strait of Malacca|STRT||4,100|300|Malacca Strait;Straits of Malacca;Malacca Straits
Singapore Strait|STRT||1.2,103.9|40|Straits of Singapore
Sunda Strait|STRT|ID|-6,105.5|50|
Lombok Strait|STRT|ID|-8.77,115.73|30|
Gulf of Thailand|GULF||10,102|350|Gulf of Siam
Gulf of Tonkin|GULF||20,108|200|
Java Sea|SEA|ID|-5,110|500|
Celebes Sea|SEA||3,122|350|Sulawesi Sea
Sulu Sea|SEA||8,120|300|
Banda Sea|SEA|ID|-6,127|400|
Timor Sea|SEA||-11,128|350|
Arafura Sea|SEA||-9,135|400|
Flores Sea|SEA|ID|-8,120|200|
Molucca Sea|SEA|ID|1,125|200|
Makassar Strait|STRT|ID|-2,117.5|300|
Philippine Sea|SEA||20,135|1200|
Manila Bay|BAY|PH|14.52,120.77|30|
Subic Bay|BAY|PH|14.77,120.22|10|
Laguna de Bay|LK|PH|14.4,121.25|25|
Luzon Strait|STRT||20.5,121|150|
Taiwan Strait|STRT||24,119|200|Formosa Strait;Strait of Taiwan;Taiwan Straits
Bohai Sea|SEA|CN|38.5,120|200|Bohai Gulf;Gulf of Bohai;Bohai
Korea Strait|STRT||34.6,129.5|120|
Tsugaru Strait|STRT|JP|41.5,140.7|40|
La Perouse Strait|STRT||45.75,142|40|
Tokyo Bay|BAY|JP|35.4,139.8|30|
Inland Sea|SEA|JP|34.2,133.5|150|Seto Inland Sea
Tonle Sap|LK|KH|12.9,104.1|70|Tonle Sap Lake
Inle Lake|LK|MM|20.55,96.92|10|
Coral Sea|SEA||-18,158|800|
Solomon Sea|SEA||-8,153|300|
Bismarck Sea|SEA|PG|-4,148|300|
Tasman Sea|SEA||-40,160|1000|
Bass Strait|STRT|AU|-40,146|150|
Torres Strait|STRT||-10,142.5|100|
Great Australian Bight|BIGHT|AU|-34,131|500|
Gulf of Carpentaria|GULF|AU|-14,139|350|
Spencer Gulf|GULF|AU|-34,137|100|
Botany Bay|BAY|AU|-33.99,151.2|5|
Sydney Harbour|HBR|AU|-33.85,151.25|8|Port Jackson;Sydney Harbor
Port Phillip Bay|BAY|AU|-38.1,144.9|35|Port Phillip
Moreton Bay|BAY|AU|-27.3,153.3|35|
Lake Eyre|LK|AU|-28.5,137.3|60|
Cook Strait|STRT|NZ|-41.3,174.5|40|
Hauraki Gulf|GULF|NZ|-36.4,175.1|50|
Lake Taupo|LK|NZ|-38.8,175.9|20|
Milford Sound|SD|NZ|-44.6,167.85|12|
Mozambique Channel|CHN||-18,41|500|
Gulf of Guinea|GULF||2,3|700|
Bight of Benin|BIGHT||5.5,3|200|
Bight of Biafra|BIGHT||3.5,8|150|
Niger Delta|DLTA|NG|4.83333,6|120|the Niger Delta
Cape of Good Hope|CAPE|ZA|-34.35,18.47|5|Good Hope
Lake Victoria|LK||-1,33|180|
Lake Tanganyika|LK||-6,29.5|300|
Lake Malawi|LK||-12,34.5|280|Lake Nyasa
Lake Turkana|LK||3.5,36|130|Lake Rudolf
Lake Albert|LK||1.7,31|80|
Lake Edward|LK||-0.35,29.6|40|
Lake Kivu|LK||-2,29.17|45|
Lake Chad|LK||13,14|120|
Lake Volta|RSV|GH|7.5,0|180|
Lake Kariba|RSV||-17,28|120|
Lake Nakuru|LK|KE|-0.37,36.08|5|
Lake Naivasha|LK|KE|-0.77,36.35|8|
Lake Tana|LK|ET|12,37.3|40|
Lake Superior|LK||47.7,-87.5|250|
Lake Michigan|LK|US|44,-87|250|
Lake Huron|LK||44.8,-82.4|180|
Lake Erie|LK||42.2,-81.2|190|
Lake Ontario|LK||43.7,-77.9|150|
Great Lakes|LKS||45,-84|600|the Great Lakes
Georgian Bay|BAY|CA|45.4,-80.8|100|
Lake Champlain|LK||44.5,-73.3|80|
Lake George|LK|US|43.6,-73.6|25|
Lake Winnipesaukee|LK|US|43.6,-71.33|17|
Finger Lakes|LKS|US|42.7,-76.8|70|
Lake Placid|LK|US|44.31,-73.98|4|
Lake St. Clair|LK||42.45,-82.67|20|Lake Saint Clair
Lake Okeechobee|LK|US|26.95,-80.8|30|
Lake Pontchartrain|LK|US|30.18,-90.1|35|
Lake Charles|LK|US|30.22,-93.25|4|
Lake Texoma|RSV|US|33.85,-96.65|35|
Lake of the Ozarks|RSV|US|38.15,-92.7|40|
Table Rock Lake|RSV|US|36.6,-93.4|30|
Lake Lanier|RSV|US|34.25,-83.95|25|Lake Sidney Lanier
Lake Norman|RSV|US|35.55,-80.93|20|
Lake Hartwell|RSV|US|34.5,-82.87|30|
Lake Murray|RSV|US|34.07,-81.35|25|
Lake Marion|RSV|US|33.5,-80.4|35|
Lake Cumberland|RSV|US|36.87,-85.1|45|
Kentucky Lake|RSV|US|36.6,-88.1|80|
Lake Barkley|RSV|US|36.8,-87.95|50|
Norris Lake|RSV|US|36.3,-83.9|35|
Lake Travis|RSV|US|30.43,-98|30|
Lake Mead|RSV|US|36.25,-114.4|50|
Lake Powell|RSV|US|37.3,-110.9|100|
Lake Havasu|RSV|US|34.4,-114.3|20|
Lake Tahoe|LK|US|39.1,-120.04|20|
Mono Lake|LK|US|38,-119|12|
Salton Sea|LK|US|33.3,-115.83|30|
Shasta Lake|RSV|US|40.75,-122.35|20|Lake Shasta
Clear Lake|LK|US|39,-122.8|15|
Great Salt Lake|LK|US|41.17,-112.58|60|
Utah Lake|LK|US|40.2,-111.8|20|
Crater Lake|LK|US|42.94,-122.1|5|
Lake Chelan|LK|US|48.05,-120.4|40|
Lake Washington|LK|US|47.62,-122.26|17|
Flathead Lake|LK|US|47.9,-114.1|22|
Yellowstone Lake|LK|US|44.45,-110.37|16|
Lake Oahe|RSV|US|45.5,-100.5|180|
Lake Sakakawea|RSV|US|47.6,-102.2|120|
Devils Lake|LK|US|48.05,-98.95|20|
Red Lake|LK|US|48,-95|25|
Lake Minnetonka|LK|US|44.93,-93.58|10|
Lake Winnebago|LK|US|44,-88.42|22|
Lake Geneva|LK|US|42.57,-88.49|6|
Lake Winnipeg|LK|CA|52.5,-97.75|200|
Lake Athabasca|LK|CA|59.2,-109.3|130|
Great Slave Lake|LK|CA|61.7,-114|200|
Great Bear Lake|LK|CA|66,-121|170|
Lake Simcoe|LK|CA|44.4,-79.35|20|
Lake Nipissing|LK|CA|46.28,-79.8|35|
Lake of the Woods|LK||49.25,-94.8|50|
Okanagan Lake|LK|CA|49.9,-119.5|55|
Lake Louise|LK|CA|51.41,-116.23|2|
Lake Titicaca|LK||-15.8,-69.4|90|
Lake Maracaibo|LK|VE|9.8,-71.5|80|
Lake Nicaragua|LK|NI|11.5,-85.5|80|
Lake Atitlan|LK|GT|14.7,-91.2|10|Lake Atitlán
Lake Chapala|LK|MX|20.25,-103|40|
Poyang Lake|LK|CN|29.1,116.3|60|
Dongting Lake|LK|CN|29.3,112.9|50|
Lake Tai|LK|CN|31.2,120.2|30|Taihu Lake;Lake Taihu
Qinghai Lake|LK|CN|36.9,100.2|45|
Lake Biwa|LK|JP|35.3,136.1|30|
Lake Toba|LK|ID|2.6,98.8|45|
Lake Balkhash|LK|KZ|46.2,74.9|250|
Issyk-Kul Lake|LK|KG|42.4,77.2|90|Lake Issyk-Kul;Issyk Kul
Mariana Trench|TRNU||11.35,142.2|500|Marianas Trench
Great Barrier Reef|RFS|AU|-18.3,147.7|900|
`;
