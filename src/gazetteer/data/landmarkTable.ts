/**
 * Stadiums, stations, airports, power plants, schools, volcanoes and other landmarks that news names without their
 * town: name | GeoNames feature code | ISO code | latitude, longitude | radius in kilometres | further names. Written
 * from general knowledge; points are good to about a kilometre.
 */
export const landmarkTable = `
Jones Beach|BCH|US|40.595,-73.504|4|Jones Beach State Park;Jones Beach Theater
Columbine High School|SCH|US|39.604,-105.074|0.5|
Sandy Hook Elementary School|SCH|US|41.4201,-73.2786|0.5|Sandy Hook Elementary
Marjory Stoneman Douglas High School|SCH|US|26.3045,-80.2695|0.5|Stoneman Douglas High School;Stoneman Douglas
Robb Elementary School|SCH|US|29.1995,-99.788|0.5|Robb Elementary
Pulse nightclub|BLDG|US|28.5196,-81.3768|0.3|Pulse Nightclub
Tree of Life synagogue|BLDG|US|40.4437,-79.9214|0.3|Tree of Life Synagogue
Carnegie Hall|BLDG|US|40.7651,-73.9799|0.3|
Metropolitan Museum of Art|MUS|US|40.7794,-73.9632|0.5|Metropolitan Museum
Museum of Modern Art|MUS|US|40.7614,-73.9776|0.3|
Kennedy Center|BLDG|US|38.8957,-77.0559|0.5|
Library of Congress|BLDG|US|38.8887,-77.0047|0.4|
Washington National Cathedral|CH|US|38.9306,-77.0708|0.4|National Cathedral
Penn Station|RSTN|US|40.7506,-73.9935|0.4|Pennsylvania Station
Grand Central Terminal|RSTN|US|40.7527,-73.9772|0.4|Grand Central Station
Holland Tunnel|TNL|US|40.7274,-74.0209|1.5|
Lincoln Tunnel|TNL|US|40.763,-74.0103|1.5|
George Washington Bridge|BDG|US|40.8517,-73.9527|1|
Verrazzano-Narrows Bridge|BDG|US|40.6066,-74.0447|1.5|Verrazano Bridge;Verrazano-Narrows Bridge
Francis Scott Key Bridge|BDG|US|39.2173,-76.5291|1.5|Key Bridge
San Francisco-Oakland Bay Bridge|BDG|US|37.8178,-122.3478|3|Bay Bridge
Chesapeake Bay Bridge|BDG|US|38.9933,-76.3782|3|
Golden Gate Park|PRK|US|37.7694,-122.4862|2|
Dodger Stadium|STDM|US|34.0739,-118.24|0.5|
Staples Center|STDM|US|34.043,-118.2673|0.4|
SoFi Stadium|STDM|US|33.9535,-118.3392|0.5|
AT&T Stadium|STDM|US|32.7473,-97.0945|0.5|
Lambeau Field|STDM|US|44.5013,-88.0622|0.5|
Soldier Field|STDM|US|41.8623,-87.6167|0.5|
Wrigley Field|STDM|US|41.9484,-87.6553|0.4|
Citi Field|STDM|US|40.7571,-73.8458|0.5|Shea Stadium
MetLife Stadium|STDM|US|40.8135,-74.0745|0.5|Giants Stadium
Gillette Stadium|STDM|US|42.0909,-71.2643|0.5|
Churchill Downs|RECR|US|38.2037,-85.7703|1|
Indianapolis Motor Speedway|RECR|US|39.795,-86.2347|1.5|
Daytona International Speedway|RECR|US|29.1852,-81.0705|1.5|
Augusta National|RECR|US|33.503,-82.02|1|Augusta National Golf Club
Mar-a-Lago|BLDG|US|26.6771,-80.0371|0.4|
Graceland|MUS|US|35.0477,-90.0261|0.4|
Gateway Arch|MNMT|US|38.6247,-90.1848|0.4|
Willis Tower|BLDG|US|41.8789,-87.6359|0.3|Sears Tower
Space Needle|BLDG|US|47.6205,-122.3493|0.3|
Lackland Air Force Base|MIL|US|29.384,-98.618|4|Lackland
Naval Station Norfolk|MIL|US|36.946,-76.303|4|Norfolk Naval Station
Naval Base San Diego|MIL|US|32.684,-117.13|3|
RAF Lakenheath|MIL|GB|52.4093,0.561|2|
RAF Akrotiri|MIL|GB|34.5904,32.9879|3|
Rocky Mountain National Park|PRK|US|40.3428,-105.6836|25|
Vostochny Cosmodrome|SITE|RU|51.884,128.334|15|
Robotyne|PPL|UA|47.4469,35.8378|2|
Vuhledar|PPL|UA|47.7772,37.2492|3|
Kakhovka Dam|DAM|UA|46.7766,33.3711|3|Kakhovka dam;Nova Kakhovka dam
Hostomel|PPL|UA|50.5686,30.2647|3|
Etihad Stadium|STDM|GB|53.4831,-2.2004|0.5|
Emirates Stadium|STDM|GB|51.5549,-0.1084|0.5|
Goodison Park|STDM|GB|53.4388,-2.9663|0.4|
Villa Park|STDM|GB|52.5092,-1.8848|0.4|
Elland Road|STDM|GB|53.7778,-1.5722|0.4|
Ibrox|STDM|GB|55.8532,-4.3093|0.4|Ibrox Stadium
Celtic Park|STDM|GB|55.8497,-4.2055|0.4|
Hampden Park|STDM|GB|55.8258,-4.252|0.4|
Murrayfield|STDM|GB|55.9422,-3.2409|0.4|Murrayfield Stadium
Principality Stadium|STDM|GB|51.4782,-3.1826|0.4|Millennium Stadium
Windsor Park|STDM|GB|54.5826,-5.9552|0.4|
Croke Park|STDM|IE|53.3607,-6.2511|0.4|
Aviva Stadium|STDM|IE|53.3352,-6.2285|0.4|Lansdowne Road
Allianz Arena|STDM|DE|48.2188,11.6247|0.5|
Olympiastadion Berlin|STDM|DE|52.5147,13.2395|0.5|Olympiastadion
Signal Iduna Park|STDM|DE|51.4926,7.4519|0.5|Westfalenstadion
Santiago Bernabeu|STDM|ES|40.4531,-3.6883|0.4|Bernabeu;Bernabéu;Santiago Bernabéu;Santiago Bernabeu Stadium
Parc des Princes|STDM|FR|48.8414,2.253|0.4|
Velodrome Stadium|STDM|FR|43.2698,5.3959|0.4|Stade Velodrome;Stade Vélodrome
Luzhniki Stadium|STDM|RU|55.7158,37.5537|0.5|Luzhniki
Lusail|PPL|QA|25.43,51.49|5|Lusail Stadium;Lusail City
Melbourne Cricket Ground|STDM|AU|-37.82,144.9834|0.4|MCG^
Sydney Cricket Ground|STDM|AU|-33.8917,151.2248|0.4|SCG^
Melbourne Park|STDM|AU|-37.8216,144.9785|0.5|Rod Laver Arena
Eden Gardens|STDM|IN|22.5646,88.3433|0.4|
Wankhede Stadium|STDM|IN|18.9389,72.8258|0.4|
Narendra Modi Stadium|STDM|IN|23.0919,72.5975|0.5|
Gaddafi Stadium|STDM|PK|31.5134,74.3335|0.4|
Kanjuruhan Stadium|STDM|ID|-8.1504,112.5737|0.5|
Soccer City|STDM|ZA|-26.2348,27.9826|0.5|FNB Stadium
Edgbaston|PPLX|GB|52.4637,-1.917|2|
Spa-Francorchamps|RECR|BE|50.4372,5.9714|3|
Flushing Meadows|PRK|US|40.7397,-73.8408|2|Arthur Ashe Stadium
O2 Arena|STDM|GB|51.503,0.0032|0.4|
Manchester Arena|STDM|GB|53.4881,-2.2439|0.3|
Royal Albert Hall|BLDG|GB|51.5009,-0.1774|0.3|
British Museum|MUS|GB|51.5194,-0.127|0.3|
Tate Modern|MUS|GB|51.5076,-0.0994|0.3|
St Paul's Cathedral|CH|GB|51.5138,-0.0984|0.3|
East Midlands Airport|AIRP|GB|52.8311,-1.3278|2|
Bristol Airport|AIRP|GB|51.3827,-2.7191|2|
Leeds Bradford Airport|AIRP|GB|53.8659,-1.6606|2|
Forth Bridge|BDG|GB|56.0003,-3.3888|2|Forth Road Bridge;Queensferry Crossing
Humber Bridge|BDG|GB|53.7065,-0.4501|2|
Giant's Causeway|CLF|GB|55.2408,-6.5116|1|
Hinkley Point|SITE|GB|51.2087,-3.1307|2|Hinkley Point C
Sizewell|SITE|GB|52.2135,1.6196|2|Sizewell B;Sizewell C
Belmarsh|PRSN|GB|51.4958,0.0927|0.5|Belmarsh Prison;HMP Belmarsh
Breitscheidplatz|SQR|DE|52.5048,13.3354|0.3|
Brandenburg Airport|AIRP|DE|52.3667,13.5033|3|Berlin Brandenburg Airport;Schönefeld Airport
Tegel Airport|AIRP|DE|52.5597,13.2877|2|
Gare du Nord|RSTN|FR|48.8809,2.3553|0.4|
Gare de Lyon|RSTN|FR|48.8443,2.3744|0.4|
Place de la Republique|SQR|FR|48.8675,2.3638|0.3|Place de la République
Promenade des Anglais|ST|FR|43.6947,7.2653|2|
Puerta del Sol|SQR|ES|40.4169,-3.7035|0.3|
Las Ramblas|ST|ES|41.381,2.1731|0.7|La Rambla
Adolfo Suarez Madrid-Barajas Airport|AIRP|ES|40.4722,-3.5609|3|Madrid-Barajas Airport
El Prat Airport|AIRP|ES|41.2971,2.0785|3|Barcelona-El Prat Airport
Cumbre Vieja|VLC|ES|28.57,-17.84|6|
Trevi Fountain|MNMT|IT|41.9009,12.4833|0.2|
Morandi Bridge|BDG|IT|44.4259,8.8887|0.6|
Malpensa Airport|AIRP|IT|45.6306,8.7281|3|Malpensa
Bosphorus Bridge|BDG|TR|41.0451,29.0343|1|15 July Martyrs Bridge
Istanbul Airport|AIRP|TR|41.2753,28.7519|4|
Sabiha Gokcen Airport|AIRP|TR|40.8986,29.3092|3|Sabiha Gökçen Airport
Akkuyu|SITE|TR|36.1444,33.5411|3|Akkuyu Nuclear Power Plant;Akkuyu nuclear plant
Idomeni|PPL|GR|41.1236,22.5103|2|
Pulkovo Airport|AIRP|RU|59.8003,30.2625|3|Pulkovo
Vnukovo Airport|AIRP|RU|55.5915,37.2615|3|Vnukovo
Crocus City Hall|BLDG|RU|55.8258,37.3903|0.4|
Beslan School|SCH|RU|43.1844,44.54|0.4|School Number One
Boryspil Airport|AIRP|UA|50.345,30.8947|3|Boryspil International Airport
Al-Ahli Hospital|HSP|PS|31.5049,34.4617|0.3|Al-Ahli Arab Hospital;al-Ahli hospital
Nasser Hospital|HSP|PS|31.3473,34.2925|0.3|
Al-Mawasi|PPL|PS|31.335,34.24|4|Mawasi;al-Mawasi
Huwara|PPL|PS|32.1522,35.2567|2|Hawara
Kfar Aza|PPL|IL|31.4839,34.5339|1|
Damascus Gate|BLDG|IL|31.7816,35.2304|0.3|
Port of Beirut|HBR|LB|33.9037,35.5169|1.5|Beirut port
Baghouz|PPL|SY|34.4556,40.9531|3|Baghuz
Sheikh Zuweid|PPL|EG|31.2167,34.1092|4|Sheikh Zuwayed
Queen Alia International Airport|AIRP|JO|31.7226,35.9932|3|
Hamad International Airport|AIRP|QA|25.2731,51.6081|3|
Imam Khomeini International Airport|AIRP|IR|35.4161,51.1522|3|
Mehrabad Airport|AIRP|IR|35.6892,51.3134|2|
Barakah|SITE|AE|23.9592,52.2567|3|Barakah nuclear plant;Barakah Nuclear Power Plant
Garissa University|SCH|KE|-0.4392,39.6486|1|Garissa University College
Jomo Kenyatta International Airport|AIRP|KE|-1.3192,36.9278|3|
Bole International Airport|AIRP|ET|8.9779,38.7993|3|
Murtala Muhammed International Airport|AIRP|NG|6.5774,3.3212|3|
Entebbe International Airport|AIRP|UG|0.0424,32.4435|2|
Galwan Valley|VAL|IN|34.75,78.2|10|
Doklam|PLAT|BT|27.305,88.93|8|
Sabarimala|SHRN|IN|9.4347,77.0814|2|
Jantar Mantar|SQR|IN|28.6271,77.2166|0.3|
Gateway of India|MNMT|IN|18.922,72.8347|0.2|
Kudankulam|SITE|IN|8.1689,77.7128|3|Kudankulam Nuclear Power Plant
Jinnah International Airport|AIRP|PK|24.9065,67.1608|3|
Shahjalal International Airport|AIRP|BD|23.8433,90.3978|3|
Tribhuvan International Airport|AIRP|NP|27.6966,85.3591|2|
Annapurna|MT|NP|28.5961,83.8203|10|
Nanga Parbat|MT|PK|35.2375,74.5892|8|
Manaslu|MT|NP|28.55,84.5597|6|
Mount Ontake|VLC|JP|35.8931,137.4803|4|
Sakurajima|VLC|JP|31.5858,130.6569|5|
Noto Peninsula|PEN|JP|37.3,136.95|35|Noto
Incheon International Airport|AIRP|KR|37.4602,126.4407|4|Incheon Airport
Gimpo Airport|AIRP|KR|37.5583,126.7906|2|Gimpo International Airport
Kansai International Airport|AIRP|JP|34.4347,135.244|4|Kansai Airport
Mount Kumgang|MT|KP|38.65,128.1|10|
Mount Paektu|MT|KP|41.9931,128.0775|10|
Beijing Capital International Airport|AIRP|CN|40.0801,116.5846|4|
Pudong International Airport|AIRP|CN|31.1443,121.8083|4|Pudong Airport;Shanghai Pudong
Hong Kong International Airport|AIRP|HK|22.308,113.9185|3|Chek Lap Kok
Causeway Bay|PPLX|HK|22.2803,114.1838|1|
Taoyuan International Airport|AIRP|TW|25.0797,121.2342|3|
Orchid Island|ISL|TW|22.05,121.54|6|
Marina Bay Sands|HTL|SG|1.2834,103.8607|0.3|Marina Bay
Tham Luang|CAVE|TH|20.3817,99.8683|3|Tham Luang cave
Erawan Shrine|SHRN|TH|13.7443,100.5404|0.2|
Don Mueang Airport|AIRP|TH|13.9126,100.6068|3|Don Mueang
Soekarno-Hatta International Airport|AIRP|ID|-6.1256,106.6559|3|Soekarno-Hatta Airport
Kuala Lumpur International Airport|AIRP|MY|2.7456,101.7099|4|KLIA^
Ninoy Aquino International Airport|AIRP|PH|14.5086,121.0194|3|Manila airport
Sinabung|VLC|ID|3.17,98.392|5|Mount Sinabung
Semeru|VLC|ID|-8.1077,112.9224|6|Mount Semeru
Mount Agung|VLC|ID|-8.343,115.508|6|
Second Thomas Shoal|SHOL||9.75,115.87|8|Ayungin Shoal
Sydney Airport|AIRP|AU|-33.9461,151.1772|3|Kingsford Smith Airport
Tullamarine Airport|AIRP|AU|-37.6733,144.8433|3|
Martin Place|SQR|AU|-33.8677,151.21|0.3|
Pike River mine|MN|NZ|-42.205,171.485|3|
White Island|VLC|NZ|-37.52,177.1833|2|Whakaari;Whakaari White Island
Mount Ruapehu|VLC|NZ|-39.2817,175.5686|6|Ruapehu
Eyjafjallajökull|VLC|IS|63.62,-19.615|8|
Keflavik Airport|AIRP|IS|63.985,-22.6056|3|Keflavik International Airport
Popocatépetl|VLC|MX|19.0225,-98.6278|6|
Volcán de Fuego|VLC|GT|14.4747,-90.8806|5|Volcan de Fuego;Fuego volcano
Nevado del Ruiz|VLC|CO|4.892,-75.324|6|
Cotopaxi|VLC|EC|-0.6806,-78.4378|6|
El Dorado International Airport|AIRP|CO|4.7016,-74.1469|3|
Ezeiza Airport|AIRP|AR|-34.8222,-58.5358|3|Ezeiza International Airport
Guarulhos Airport|AIRP|BR|-23.4356,-46.4731|3|
Benito Juarez International Airport|AIRP|MX|19.4363,-99.0721|3|
Toussaint Louverture International Airport|AIRP|HT|18.58,-72.2925|2|
Great Bitter Lake|LK|EG|30.33,32.38|10|
Sentosa|ISL|SG|1.2494,103.8303|2|Sentosa Island
San Gabriel Mountains|MTS|US|34.29,-117.65|50|
Santa Monica Mountains|MTS|US|34.12,-118.79|30|
San Bernardino Mountains|MTS|US|34.17,-117|45|
Dakotas|RGN|US|45.9,-100.3|350|the Dakotas
Cape Horn|CAPE|CL|-55.98,-67.27|10|
Atacama|DSRT|CL|-23.8,-69.3|250|Atacama Desert;the Atacama
Camargue|RGN|FR|43.53,4.5|25|the Camargue
Black Country|RGN|GB|52.52,-2.05|12|the Black Country
Norfolk Broads|RGN|GB|52.65,1.55|15|the Broads
Fiordland|RGN|NZ|-45.42,167.72|70|
Pamirs|MTS|TJ|38.5,73|200|Pamir;Pamir Mountains;the Pamirs
Weddell Sea|SEA||-73,-45|700||
Bellingshausen Sea|SEA||-71,-85|500||
Amundsen Sea|SEA||-73,-112|500||
Bay of Whales|BAY||-78.5,-164.33|20||
McMurdo Sound|SD||-77.5,165|60||
Elephant Island|ISL||-61.13,-55.12|25||
Cape Evans|CAPE||-77.63,166.4|5||
Cape Adare|CAPE||-71.28,170.23|10||
Beardmore Glacier|GLCR||-83.75,171|120||
Ross Island|ISL||-77.5,168|40||
Beechey Island|ISL|CA|74.72,-91.85|5||
King William Island|ISL|CA|69.17,-97.42|80||
Terror Bay|BAY|CA|68.87,-98.93|15||
Victory Point|CAPE|CA|69.62,-98.3|10||
Boothia Peninsula|PEN|CA|70.5,-94.5|120|Boothia|
Society Islands|ISLS|PF|-17,-150.5|200||
Matavai Bay|BAY|PF|-17.52,-149.48|5||
Raroia|ATOL|PF|-16.07,-142.43|25||
Tidore|ISL|ID|0.68,127.4|10||
Ternate|ISL|ID|0.8,127.33|10||
Puerto San Julián|PPL|AR|-49.3,-67.73|10|San Julian;San Julián|
L'Anse aux Meadows|HSTS|CA|51.6,-55.53|5||
Ross Sea|SEA||-75,-175|600|
Ross Ice Shelf|GLCR|AQ|-81.5,-175|400|
Wadden Sea|SEA||53.6,7.5|150|
Nineveh Plains|PLN|IQ|36.5,43.2|35|Nineveh Plain
`;
