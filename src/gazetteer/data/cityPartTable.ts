/**
 * Boroughs, quarters, suburbs and small places that the list of towns lacks or has under other names: name | GeoNames
 * feature code | ISO code | latitude, longitude | radius in kilometres | further names.
 */
export const cityPartTable = `
Manhattan|PPLA2|US|40.78343,-73.96625|9|
Brooklyn|PPLA2|US|40.6501,-73.94958|9|
Queens|PPLA2|US|40.68149,-73.83652|11|
Bronx|PPLA2|US|40.84985,-73.86641|8|The Bronx;the Bronx
Staten Island|PPLA2|US|40.56233,-74.13986|10|
Harlem|PPLX|US|40.80788,-73.94542|2|East Harlem;Spanish Harlem
Lower Manhattan|PPLX|US|40.7077,-74.0083|2|lower Manhattan
Upper East Side|PPLX|US|40.7736,-73.9566|2|
Upper West Side|PPLX|US|40.787,-73.9754|2|
Midtown Manhattan|PPLX|US|40.7549,-73.984|2|Midtown;midtown Manhattan
Greenwich Village|PPLX|US|40.7336,-74.0027|1|
East Village|PPLX|US|40.7265,-73.9815|1|
SoHo|PPLX|US|40.7233,-74.003|1|
Tribeca|PPLX|US|40.7163,-74.0086|1|
Chelsea|PPLX|US|40.7465,-74.0014|1|
Lower East Side|PPLX|US|40.715,-73.9843|1|
Chinatown|PPLX|US|40.7158,-73.997|1|
Williamsburg|PPLX|US|40.7081,-73.9571|2|
Coney Island|PPLX|US|40.5755,-73.9707|2|
Flushing|PPLX|US|40.7654,-73.8174|3|
Astoria|PPLX|US|40.772,-73.9301|2|
Rockaways|PPLX|US|40.5867,-73.8115|6|the Rockaways;Rockaway Beach
Allston|PPLX|US|42.3584,-71.1259|1.5|
Brighton|PPLX|US|42.35,-71.1564|2|
Dorchester|PPLX|US|42.2973,-71.0745|4|
Roxbury|PPLX|US|42.3248,-71.095|2|
South Boston|PPLX|US|42.3334,-71.0495|2|Southie
Charlestown|PPLX|US|42.3782,-71.0602|1.5|
Jamaica Plain|PPLX|US|42.31,-71.1142|2|
Back Bay|PPLX|US|42.3503,-71.081|1|Beacon Hill
Georgetown|PPLX|US|38.9097,-77.0654|1.5|
Anacostia|PPLX|US|38.8629,-76.984|2|
Foggy Bottom|PPLX|US|38.9007,-77.0502|1|
South Side|PPLX|US|41.78,-87.62|8|Chicago's South Side
West Side|PPLX|US|41.88,-87.71|6|Chicago's West Side
North Side|PPLX|US|41.94,-87.66|6|
Hyde Park|PPLX|US|41.7948,-87.5917|2|
Englewood|PPLX|US|41.7798,-87.6454|2|
South Los Angeles|PPLX|US|33.9275,-118.278|6|South Central Los Angeles;South Central;South LA
East Los Angeles|PPL|US|34.0239,-118.172|3|
Watts|PPLX|US|33.9406,-118.2426|2|
Beverly Hills|PPL|US|34.07362,-118.40036|3|
Bel Air|PPLX|US|34.1002,-118.4595|3|
Brentwood|PPLX|US|34.0521,-118.474|3|
Los Feliz|PPLX|US|34.1109,-118.286|2|
Echo Park|PPLX|US|34.0782,-118.2606|2|
Silver Lake|PPLX|US|34.0869,-118.2702|2|
Venice Beach|PPLX|US|33.985,-118.4695|1.5|
Pacific Palisades|PPLX|US|34.0481,-118.5265|3|
San Pedro|PPLX|US|33.7358,-118.2923|4|
Harbor City|PPLX|US|33.79,-118.298|2|
Van Nuys|PPLX|US|34.1867,-118.449|3|
Griffith Park|PRK|US|34.1358,-118.301|3|
Skid Row|PPLX|US|34.044,-118.243|1|
Haight-Ashbury|PPLX|US|37.7692,-122.4481|1|
Mission District|PPLX|US|37.7599,-122.4148|1.5|
Tenderloin|PPLX|US|37.7847,-122.4145|0.7|
Castro District|PPLX|US|37.7609,-122.435|0.7|the Castro
Fisherman's Wharf|PPLX|US|37.808,-122.4177|0.5|
French Quarter|PPLX|US|29.95936,-90.06618|1|Vieux Carre;Bourbon Street
Lower Ninth Ward|PPLX|US|29.9657,-90.0066|2|Ninth Ward
Faubourg Marigny|PPLX|US|29.96576,-90.05424|0.7|Marigny
Garden District|PPLX|US|29.9288,-90.0843|1|
Bywater|PPLX|US|29.9625,-90.0397|1|
Little Havana|PPLX|US|25.7654,-80.2194|2|
South Beach|PPLX|US|25.7826,-80.1341|1.5|
Buckhead|PPLX|US|33.8484,-84.3781|3|
Deep Ellum|PPLX|US|32.784,-96.781|0.7|
Over-the-Rhine|PPLX|US|39.1137,-84.5144|1|
Kensington|PPLX|US|39.996,-75.124|2|
Center City|PPLX|US|39.9526,-75.1652|1.5|
Capitol Hill Seattle|PPLX|US|47.6253,-122.3222|1.5|
Ferguson area|PPL|US|38.7442,-90.3054|3|
West End|PPLX|GB|51.5136,-0.1365|1.2|
East End|PPLX|GB|51.5167,-0.05|3|East End of London
City of London|PPLA3|GB|51.5128,-0.0918|1|the City;Square Mile
Soho|PPLX|GB|51.5136,-0.1319|0.6|
Mayfair|PPLX|GB|51.509,-0.1476|0.8|
Knightsbridge|PPLX|GB|51.5012,-0.1607|0.8|
Kensington|PPLX|GB|51.5,-0.1939|1.5|
Chelsea|PPLX|GB|51.4875,-0.1687|1.5|
Notting Hill|PPLX|GB|51.516,-0.2054|1|
Brixton|PPLX|GB|51.4613,-0.1156|1.5|
Tottenham|PPLX|GB|51.588,-0.0683|2|
Hackney|PPLX|GB|51.545,-0.0553|2|
Camden|PPLX|GB|51.539,-0.1426|1.5|Camden Town
Greenwich|PPLX|GB|51.4826,0.0077|2|
Peckham|PPLX|GB|51.4742,-0.0693|1.5|
Shoreditch|PPLX|GB|51.5263,-0.0781|1|
Finsbury Park|PPLX|GB|51.5645,-0.1066|1|
Grenfell Tower|BLDG|GB|51.5141,-0.2158|0.1|
Docklands|PPLX|GB|51.5,-0.02|4|London Docklands
Moss Side|PPLX|GB|53.4576,-2.2396|1.5|
Toxteth|PPLX|GB|53.3853,-2.9598|1.5|
Falls Road|ST|GB|54.598,-5.953|1.5|
Shankill|PPLX|GB|54.6066,-5.9509|1.5|Shankill Road
Bogside|PPLX|GB|54.9968,-7.3267|0.7|
Gorbals|PPLX|GB|55.848,-4.251|1|
Leith|PPLX|GB|55.9756,-3.1706|1.5|
Cherry Hinton|PPLX|GB|52.1833,0.1833|2|
Montmartre|PPLX|FR|48.8867,2.3431|1|
La Defense|PPLX|FR|48.892,2.236|1|La Défense
Left Bank|PPLX|FR|48.85,2.34|2|Latin Quarter
Clichy-sous-Bois|PPL|FR|48.91,2.5466|2|
Kreuzberg|PPLX|DE|52.4973,13.4032|2|
East Berlin|PPLX|DE|52.52,13.45|12|
West Berlin|PPLX|DE|52.5,13.28|12|
Molenbeek|PPLX|BE|50.8554,4.3386|2|Molenbeek-Saint-Jean
Trastevere|PPLX|IT|41.8892,12.4707|1|
Christianshavn|PPLX|DK|55.6738,12.5937|1|Christiania
West Beirut|PPLX|LB|33.888,35.485|3|
Sadr City|PPLX|IQ|33.3894,44.4594|4|
Karrada|PPLX|IQ|33.3,44.43|3|Karada
Adhamiya|PPLX|IQ|33.371,44.38|3|Azamiyah
Dora|PPLX|IQ|33.251,44.4|3|
Zamalek|PPLX|EG|30.0609,31.2197|1.5|
Heliopolis|PPLX|EG|30.0911,31.3225|3|
Nasr City|PPLX|EG|30.0566,31.3301|4|
Bab el-Oued|PPLX|DZ|36.79,3.04|1.5|Bab El Oued
Omonia|PPLX|GR|37.984,23.728|1|
Beyoglu|PPLX|TR|41.0369,28.9775|2|Beyoğlu
Fatih|PPLX|TR|41.0192,28.9497|2|
Uskudar|PPLX|TR|41.0235,29.0151|3|
Balata|PPLX|PS|32.2117,35.2867|0.6|Balata refugee camp
Sheikh Jarrah|PPLX|PS|31.7936,35.2303|0.6|
Silwan|PPLX|PS|31.7689,35.2364|0.8|
Shuja'iyya|PPLX|PS|31.5,34.47|1|Shejaiya;Shujaiya;Shuja'iya
Maale Adumim|PPL|PS|31.775,35.298|3|Ma'ale Adumim
Clifton|PPLX|PK|24.8138,67.0299|3|
Lyari|PPLX|PK|24.8703,66.9949|2|
Bandra|PPLX|IN|19.0544,72.8406|2|
Colaba|PPLX|IN|18.9067,72.8147|1.5|
Andheri|PPLX|IN|19.1197,72.8464|3|
Greater Mumbai|PPLX|IN|19.0176,72.8562|20|
Connaught Place|SQR|IN|28.6315,77.2167|0.6|
Shaheen Bagh|PPLX|IN|28.5441,77.3072|0.7|
Salt Lake|PPLX|IN|22.58,88.415|3|
Pudong|PPLX|CN|31.2304,121.5447|8|
Haidian|PPLX|CN|39.9593,116.2984|8|
Kowloon City|PPLX|HK|22.3282,114.1916|2|
Wan Chai|PPLX|HK|22.2775,114.1725|1|
Mong Kok|PPLX|HK|22.3193,114.1694|1|
Admiralty|PPLX|HK|22.2788,114.1654|0.6|
Tsim Sha Tsui|PPLX|HK|22.2988,114.1722|1|
Hong Kong Island|ISL|HK|22.2637,114.1876|7|
Lantau|ISL|HK|22.265,113.947|12|Lantau Island
Itaewon|PPLX|KR|37.5345,126.9946|0.8|
Gangnam|PPLX|KR|37.4979,127.0276|3|
Shibuya|PPLX|JP|35.6595,139.7005|2|
Shinjuku|PPLX|JP|35.6938,139.7034|2|
Ginza|PPLX|JP|35.6717,139.765|0.8|
Akihabara|PPLX|JP|35.6984,139.7731|0.6|
Makati|PPL|PH|14.55,121.0333|3|
Quezon City|PPL|PH|14.6488,121.0509|9|
Tondo|PPLX|PH|14.615,120.967|2|
Balintawak|PPLX|PH|14.657,121.004|1|
Paranaque|PPL|PH|14.4793,121.0198|5|Parañaque
Patong|PPL|TH|7.8961,98.2969|2|Patong Beach
Khao San Road|ST|TH|13.7588,100.4974|0.3|
Mong La|PPL|MM|21.66,100.03|4|
Kings Cross|PPLX|AU|-33.8737,151.2222|0.6|
Surfers Paradise|PPLX|AU|-28.0027,153.43|1.5|
Cronulla|PPLX|AU|-34.0574,151.1522|1.5|
Redfern|PPLX|AU|-33.8928,151.204|1|
St Kilda|PPLX|AU|-37.8679,144.9805|1|
Greenlane|PPLX|NZ|-36.89,174.79|1.5|
Etobicoke|PPLX|CA|43.65421,-79.56711|6|
Scarborough|PPLX|CA|43.7722,-79.2567|8|
North York|PPLX|CA|43.7615,-79.4111|7|
Downtown Eastside|PPLX|CA|49.2819,-123.1|1|
Steveston|PPLX|CA|49.133,-123.186|2|
Tepito|PPLX|MX|19.445,-99.126|1|
Iztapalapa|PPLX|MX|19.3574,-99.0671|5|
Polanco|PPLX|MX|19.4328,-99.2|1.5|
Roma Norte|PPLX|MX|19.419,-99.162|1|
Petare|PPLX|VE|10.4768,-66.807|3|
La Boca|PPLX|AR|-34.6345,-58.3631|1|
Recoleta|PPLX|AR|-34.5881,-58.393|1|
Ipanema|PPLX|BR|-22.9847,-43.1986|1|
Complexo do Alemao|PPLX|BR|-22.86,-43.27|2|Complexo do Alemão
Petion-Ville|PPL|HT|18.5125,-72.2853|2|Pétionville;Petionville
Delmas|PPLX|HT|18.5447,-72.3028|2|
Crossroads|PPLX|ZA|-33.99,18.6|2|
Hillbrow|PPLX|ZA|-26.1892,28.0489|0.8|
Gugulethu|PPLX|ZA|-33.98,18.57|2|
Mitchells Plain|PPLX|ZA|-34.0506,18.618|4|Mitchell's Plain
Alexandra|PPLX|ZA|-26.1036,28.0972|2|
Umlazi|PPLX|ZA|-29.97,30.8833|4|
Victoria Island|PPLX|NG|6.4281,3.4219|3|
Ikeja|PPLX|NG|6.5966,3.3421|3|
Makoko|PPLX|NG|6.4957,3.3939|1|
Lekki|PPLX|NG|6.4474,3.4723|5|
Eastleigh|PPLX|KE|-1.2733,36.8506|1.5|
Westlands|PPLX|KE|-1.2676,36.8108|2|
Mbare|PPLX|ZW|-17.86,31.04|2|
Omdurman|PPL|SD|15.6445,32.4777|8|
West Point Monrovia|PPLX|LR|6.3197,-10.8058|0.6|
New Kru Town|PPLX|LR|6.3667,-10.7942|1|
Abu Shouk|PPL|SD|13.69,25.34|2|Abu Shok;Abu Shouk camp;Abu Shok camp
Zamzam|PPL|SD|13.48,25.3|3|Zamzam camp
Kalma|PPL|SD|12.03,24.98|2|Kalma camp
Zaatari|PPL|JO|32.2917,36.3236|2|Zaatari refugee camp;Za'atari
Al-Hol|PPL|SY|36.38,41.15|2|al-Hol;Al-Hol camp;al-Hawl
Calais Jungle|PPL|FR|50.9686,1.9053|1|
Moria|PPL|GR|39.135,26.5033|1|Moria camp
Woodlands|PPLX|SG|1.4382,103.789|2|
`;
