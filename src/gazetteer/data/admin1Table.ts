/**
 * First-order divisions: GeoNames' code | GeoNames' point, latitude first (empty: reckoned from the towns) | further
 * names and abbreviations (AP style and postal) | demonyms. Lists are separated by semicolons; for the marks behind
 * names see `parseNames`. Points are those of GeoNames' ADM1 features (https://www.geonames.org, CC BY 4.0) for large
 * divisions, where a point reckoned from towns may be far off.
 */
export const admin1Table = `
US.AL|32.75041,-86.75026|Ala.!;AL^|Alabaman;Alabamans;Alabamian;Alabamians
US.AK|64.00028,-150.00028|AK^;Alaska Territory|Alaskan;Alaskans
US.AZ|34.5003,-111.50098|Ariz.~;AZ^;Arizona Territory|Arizonan;Arizonans
US.AR|34.75037,-92.50044|Ark.!;AR^|Arkansan;Arkansans
US.CA|37.25022,-119.75126|Calif.~;Cal.!;CA^;Alta California|Californian;Californians
US.CO|39.00027,-105.50083|Colo.!;CO^|Coloradan;Coloradans;Coloradoan
US.CT|41.66704,-72.66648|Conn.!;CT^|Connecticuter;Nutmegger
US.DE|39.00039,-75.49992|Del.!;DE^|Delawarean;Delawareans
US.DC|38.91706,-77.00025|D.C.^;DC^;the District of Columbia;the District;D.C^
US.FL|28.75054,-82.5001|Fla.!;FL^|Floridian;Floridians
US.GA|32.75042,-83.50018|Ga.!;GA^;state of Georgia|Georgian;Georgians
US.HI|20.75028,-156.50028|HI^;Hawai'i|Hawaiian;Hawaiians;Hawaii's
US.ID|44.5002,-114.25118|ID^;Ida.!|Idahoan;Idahoans
US.IL|40.00032,-89.25037|Ill.!;IL^|Illinoisan;Illinoisans
US.IN|40.00032,-86.25027|Ind.!;IN^|Hoosier;Hoosiers;Indianan;Indianans
US.IA|42.00027,-93.50049|IA^;Ia.!|Iowan;Iowans
US.KS|38.50029,-98.50063|Kan.!;Kans.!;KS^|Kansan;Kansans
US.KY|38.20042,-84.87762|Ky.!;KY^|Kentuckian;Kentuckians
US.LA|31.00047,-92.0004|La.!;LA^|Louisianan;Louisianans;Louisianian;Louisianians
US.ME|45.50032,-69.24977|ME^;Me.!|Mainer;Mainers
US.MD|39.00039,-76.74997|Md.!;MD^|Marylander;Marylanders
US.MA|42.36565,-71.10832|Mass.!;MA^;Commonwealth of Massachusetts|Massachusettsan;Bay Stater;Bay Staters
US.MI|44.25029,-85.50033|Mich.!;MI^|Michigander;Michiganders;Michiganian;Michiganians
US.MN|46.25024,-94.25055|Minn.!;MN^|Minnesotan;Minnesotans
US.MS|32.75041,-89.75036|Miss.!;MS^|Mississippian;Mississippians
US.MO|38.25031,-92.50046|Mo.!;MO^|Missourian;Missourians
US.MT|47.00025,-109.75102|Mont.!;MT^|Montanan;Montanans
US.NE|41.50028,-99.75067|Neb.!;Nebr.!;NE^|Nebraskan;Nebraskans
US.NV|39.25021,-116.75119|Nev.!;NV^|Nevadan;Nevadans
US.NH|43.66702,-71.49976|N.H.^;NH^;N.H^|New Hampshirite;New Hampshirites
US.NJ|40.16706,-74.49987|N.J.^;NJ^;N.J^;Jersey|New Jerseyan;New Jerseyans;New Jerseyite;New Jerseyites
US.NM|34.50034,-106.00085|N.M.^;NM^;N.Mex.!;N.M^|New Mexican;New Mexicans
US.NY|43.00035,-75.4999|N.Y.^;NY^;N.Y^;upstate New York;Upstate New York;New York state;NYS^|New Yorker;New Yorkers
US.NC|35.50069,-80.00032|N.C.^;NC^;N.C^;N. Carolina|North Carolinian;North Carolinians;Tar Heel
US.ND|47.50027,-100.00068|N.D.^;ND^;N.Dak.!;N. Dakota;N.D^|North Dakotan;North Dakotans
US.OH|40.25034,-83.00018|OH^;O.!|Ohioan;Ohioans;Buckeye State
US.OK|35.49209,-97.50328|Okla.~;OK^|Oklahoman;Oklahomans
US.OR|44.00013,-120.50139|Ore.!;Oreg.!;OR^|Oregonian;Oregonians
US.PA|40.27245,-76.90567|Pa.!;Penn.!;PA^;Penna.!|Pennsylvanian;Pennsylvanians
US.RI|41.75038,-71.49978|R.I.^;RI^;R.I^|Rhode Islander;Rhode Islanders
US.SC|34.00043,-81.00009|S.C.^;SC^;S. Carolina;S.C^|South Carolinian;South Carolinians
US.SD|44.50026,-100.25069|S.D.^;SD^;S.Dak.!;S. Dakota;S.D^|South Dakotan;South Dakotans
US.TN|35.75035,-86.25027|Tenn.!;TN^|Tennessean;Tennesseans
US.TX|31.25044,-99.25061|Tex.!;TX^;Lone Star State;Republic of Texas|Texan;Texans;Tejano
US.UT|39.25024,-111.75103|UT^;Utah Territory|Utahn;Utahns;Utahan
US.VT|44.00034,-72.74983|Vt.!;VT^|Vermonter;Vermonters
US.VA|37.54812,-77.44675|Va.!;VA^;Old Dominion;Commonwealth of Virginia|Virginian;Virginians
US.WA|47.50012,-120.50147|Wash.!;WA^;state of Washington|Washingtonian;Washingtonians
US.WV|38.50038,-80.50009|W.Va.!;W. Va.!;WV^;WVa~|West Virginian;West Virginians
US.WI|44.50024,-90.00041|Wis.!;Wisc.~;WI^|Wisconsinite;Wisconsinites
US.WY|43.00024,-107.5009|Wyo.!;WY^|Wyomingite;Wyomingites
CA.01|52.28333,-117.469|Alta.!;AB^|Albertan;Albertans
CA.02|53.99983,-125.0032|B.C.^;BC^;B.C^|British Columbian;British Columbians
CA.03|55.0001,-97.00049|Man.!;MB^|Manitoban;Manitobans
CA.04|46.5001,-65.99878|N.B.^;NB^;N.B^|New Brunswicker;New Brunswickers
CA.05|52,-56|N.L.^;NL^;Nfld.~;Newfoundland;Newfoundland & Labrador;N.L^|Newfoundlander;Newfoundlanders;Newfie;Newfies
CA.07|45.00015,-62.99865|N.S.^;NS^;N.S^|Nova Scotian;Nova Scotians
CA.08|49.25014,-84.49983|Ont.!;ON^;Upper Canada|Ontarian;Ontarians
CA.09|46.33343,-63.49815|P.E.I.^;PEI^;PE^|Islander;Prince Edward Islander;Prince Edward Islanders
CA.10|52.00017,-71.99907|Que.!;QC^;Québec;PQ^;P.Q.^;Lower Canada|Quebecer;Quebecers;Quebecois;Québécois;Quebecker;Quebeckers
CA.11|54.0001,-106.00099|Sask.~;SK^|Saskatchewanian
CA.12|62.99962,-135.00404|YT^;Yukon Territory;the Yukon;Y.T.^|Yukoner;Yukoners
CA.13|65,-118|N.W.T.^;NWT^;NT^;the Northwest Territories|
CA.14|70.453,-86.798|NU^|Nunavummiut
AU.01|-35.5,149|ACT^;A.C.T.^;the ACT|
AU.02|-33,146|NSW^;N.S.W.^|New South Welshman
AU.03|-20,134|NT^;N.T.^;the Northern Territory;Top End;the Top End;Arnhem Land|Territorian;Territorians
AU.04|-20,145|Qld~;QLD^;Far North Queensland;North Queensland|Queenslander;Queenslanders
AU.05|-30,135|SA^;S.A.^|South Australian;South Australians
AU.06|-42,147|Tas.!;TAS^|Tasmanian;Tasmanians
AU.07|-37,145|Vic.!;VIC^|Victorian;Victorians
AU.08|-25,122|WA^;W.A.^|West Australian;West Australians;Western Australian
GB.ENG|52.16045,-0.70312|Eng.!;Merry England|English;Englishman;Englishmen;Englishwoman;Englishwomen
GB.SCT|56,-4|Scottish Highlands;Kingdom of Scotland|Scottish;Scot;Scots;Scotsman;Scotsmen;Scotswoman;Scotch
GB.WLS|52.5,-3.5|Cymru|Welsh;Welshman;Welshmen;Welshwoman
GB.NIR|54.5,-6.5|Ulster;N. Ireland;N.I.^;the Six Counties;NI^|Northern Irish;Ulsterman
IN.01|12,93|Andaman and Nicobar Islands;Andaman Islands;Andamans;Nicobar Islands|Andamanese
IN.02|15.91289,79.73999|Andhra;AP^|
IN.03|26.2,92.93333||Assamese
IN.07|28.65381,77.22897|National Capital Territory of Delhi;NCT of Delhi;NCR^|
IN.09|22.29,72.57||Gujarati;Gujaratis
IN.11|31.91667,77.25|HP^|Himachali
IN.12|33.91667,76.66667|Jammu & Kashmir;J&K^;Jammu;Indian Kashmir;Indian-administered Kashmir;Indian-controlled Kashmir;Indian-held Kashmir|Kashmiri;Kashmiris
IN.13|10.41667,76.5||Keralite;Keralites;Malayali;Malayalis
IN.16|19.5,75.75||Maharashtrian;Maharashtrians;Marathi
IN.19|13.5,76|Mysore State|Kannadiga;Kannadigas
IN.21|20.5,84.41667|Orissa|Odia;Oriya
IN.22|11.93499,79.83|Pondicherry;Union Territory of Puducherry|
IN.23|30.91667,75.41667|Indian Punjab;East Punjab|Punjabi;Punjabis
IN.24|26.58333,73.83333|Rajputana|Rajasthani;Rajasthanis
IN.25|11,78|Tamilnadu;TN^;Madras State|
IN.28|24,88|Bengal|Bengali;Bengalis
IN.30|28,94.5|Arunachal|
IN.34|25.75,85.75||Bihari;Biharis
IN.35|23.5,78.5|MP^;Central India|
IN.36|27.25,80.75|UP^;U.P.^;Uttarpradesh|
IN.37|21.5,82|Chattisgarh|
IN.38|23.75,85.5||
IN.39|30.25,79.25|Uttaranchal|
IN.40|17.83,79.18|Telengana|
IN.41|34.33,77.42||Ladakhi;Ladakhis
MX.02|30.5,-115|Baja;Baja California Norte|
MX.03|25.83333,-111.83333|Baja California Sur|
MX.05|16.5,-92.5||Chiapan
MX.06|28.5,-106||
MX.07|27.33333,-102||
MX.08|19.08333,-103.91667||
MX.09|19.42847,-99.12766|Distrito Federal;Federal District;CDMX^;D.F.^|
MX.15|19.41667,-99.66667|State of Mexico;Mexico State;Edomex;Estado de México|
MX.16|19.16667,-101.9|Michoacan|
MX.19|25.5,-100|Nuevo Leon|
MX.20|17,-96.5||Oaxacan;Oaxacans
MX.23|19.66667,-88.5||
MX.25|24.83333,-107.5||Sinaloan
MX.26|29.66667,-110.5||Sonoran
MX.28|24.33333,-98.66667||
MX.30|19.43333,-96.38333||
BR.01|-9,-70||
BR.03|1.08333,-52||
BR.04|-4.5,-63.5|Amazonas state|
BR.05|-12,-42||Bahian
BR.11|-20.83333,-54.83333||
BR.13|-5,-45||
BR.14|-13,-56|Matto Grosso|
BR.15|-18.5,-44.25||
BR.16|-4,-53||
BR.18|-24.5,-51.33333||
BR.20|-7,-43||
BR.21|-22.18333,-42.53333|Rio de Janeiro state;Rio state|
BR.23|-30,-53.5||Gaucho;Gauchos
BR.24|-11,-63||
BR.25|2,-61.5||
BR.27|-22,-49|São Paulo state;Sao Paulo state|Paulista
BR.29|-16,-50||
BR.31|-10.5,-48||
DE.01|48.5,9|Baden-Württemberg|Swabian;Swabians
DE.02|49,11.5|Bayern|Bavarian;Bavarians
DE.06|52.75,9.33333|Niedersachsen|
DE.07|51.47894,7.55438|Nordrhein-Westfalen;NRW^;North-Rhine Westphalia;Westphalia;North-Rhine-Westphalia|
DE.05|50.66667,9|Hessen|Hessian;Hessians
DE.08|49.66667,7.5|Rhineland-Palatinate;Palatinate;Rheinland-Palatinate|
DE.09|49.38333,6.83333|Saar|
DE.10|54.5,9.75||
DE.11|52.36183,13.00828||
DE.12|53.83333,12.5|Mecklenburg-Western Pomerania;Mecklenburg-West Pomerania;Mecklenburg|
DE.13|51,13.33333|Sachsen;Free State of Saxony|Saxon;Saxons
DE.14|52,11.66667|Sachsen-Anhalt|
DE.15|50.91667,11|Thüringen|Thuringian
DE.16|52.5,13.41667|Berlin|
RU.01|44.5,40|Adygea;Adygeya|
RU.03|50.66667,86.91667|Altai Republic;Gorny Altai|
RU.04|52,83|Altai Territory|
RU.05|54,129||
RU.06|64,44|Arkhangelsk Oblast;Arkhangelsk region|
RU.08|54,56|Bashkortostan;Bashkiria|Bashkir;Bashkirs
RU.11|53,109|Buryatia|Buryat;Buryats
RU.12|43.33333,45.66667|Chechen Republic;Ichkeria;Chechen Republic of Ichkeria;Chechnia|Chechen;Chechens
RU.13|54,60.5|Chelyabinsk Oblast|
RU.15|66,172|Chukotka Autonomous Okrug;Chukotskiy;Chukchi Peninsula|Chukchi
RU.17|43,47|Republic of Dagestan;Daghestan|Dagestani;Dagestanis;Daghestani
RU.19|43.16667,44.83333|Ingushetia;Republic of Ingushetia|Ingush
RU.20|58,106|Irkutsk region|
RU.22|43.5,43.5|Kabardino-Balkaria;Kabardino-Balkar Republic|Kabardian;Balkar
RU.23|54.75,21.5|Kaliningrad exclave|
RU.24|46.5,45.5|Kalmykia|Kalmyk;Kalmyks
RU.27|43.75,41.75|Karachay-Cherkessia;Karachai-Cherkessia|
RU.28|63.5,33|Karelia;Republic of Karelia|Karelian;Karelians
RU.29|54.5,87|Kemerovo Oblast;Kemerovo region|
RU.30|54,136|Khabarovsk Krai;Khabarovsk region|
RU.31|53.5,90|Khakassia|
RU.32|62,72|Khanty-Mansi Autonomous Okrug;Yugra;Khanty-Mansi|
RU.34|64,54|Komi Republic|
RU.38|45.25,39.5|Krasnodar region;Krasnodar Territory;Kuban|
RU.42|60,32|Leningrad Oblast;Leningrad region|
RU.44|62.5,153||
RU.45|56.66667,48|Mari El|
RU.46|54.5,44.5|Mordovia|
RU.47|55.75,37.5|Moscow region;Moscow Region|
RU.49|68,35|Murmansk Oblast;Murmansk region|
RU.50|67.5,54|Nenets Autonomous Okrug|
RU.51|56,44|Nizhegorod region|
RU.53|55,80||
RU.54|56,73.5||
RU.55|52,55||
RU.59|45.25,135|Primorsky Krai;Primorskiy Krai;Primorsky;Maritime Territory|
RU.61|47.75,41|Rostov Oblast;Rostov region|
RU.63|66.5,127|Yakutia;Sakha Republic;Republic of Sakha;Sakha (Yakutia)|Yakut;Yakuts;Yakutian
RU.64|50,143|Sakhalin region;Sakhalin|
RU.68|43,44.16667|North Ossetia;North Ossetia-Alania|Ossetian;Ossetians;Ossete;Ossetes;North Ossetian
RU.70|45,44|Stavropol Krai;Stavropol region|
RU.71|58.5,62|Sverdlovsk region|
RU.73|55.5,51|Tatarstan;Republic of Tatarstan|Tatar;Tatars
RU.75|58.5,82||
RU.78|57,68||
RU.79|52,95|Tuva;Tyva|Tuvan;Tuvans
RU.80|57,53|Udmurtia|Udmurt
RU.85|60,41||
RU.87|67,75|Yamal-Nenets;Yamalo-Nenets Autonomous Okrug;Yamal-Nenets Autonomous Okrug|
RU.90|59,57|Perm region|
RU.91|64.5,95|Krasnoyarsk Territory;Krasnoyarsk region;Taymyr|
RU.92|57,160|Kamchatka Krai;Kamchatka Oblast;Kamchatka Peninsula|
RU.93|52.5,116.5|Zabaykalsky Krai;Zabaikalsky Krai;Transbaikal|
CN.01|32,117|Anhwei|
CN.02|29,120|Chekiang|
CN.03|28,116|Kiangsi|
CN.04|33,120|Kiangsu|
CN.05|43,126|Kirin|
CN.06|36,96|Tsinghai|
CN.07|26,118|Fukien|
CN.08|48,128|Heilungkiang|
CN.09|34,114|Honan|
CN.10|39,116|Hopeh;Zhili|
CN.11|28,112||Hunanese
CN.12|31,112|Hupeh|
CN.13|42,86|Sinkiang;Xinjiang Uyghur Autonomous Region;Xinjiang Uighur Autonomous Region;East Turkestan;Chinese Turkestan|Uighur;Uighurs;Uyghur;Uyghurs;Uigur
CN.14|31.98879,89.61682|Xizang;Tibet Autonomous Region;Tibetan Plateau;Tibetan plateau|Tibetan;Tibetans
CN.15|38,102|Kansu|
CN.16|24,109|Kwangsi;Guangxi Zhuang Autonomous Region|Zhuang
CN.18|27,107|Kweichow|
CN.19|41,122||
CN.20|43,113|Nei Mongol;Inner Mongolia Autonomous Region|Inner Mongolian
CN.21|37,106|Ningsia;Ningxia Hui Autonomous Region|Hui
CN.24|37,112|Shansi|
CN.25|36,119|Shantung|
CN.26|35.5,109|Shensi|
CN.29|25,102|Yünnan|
CN.30|22.87,113.48|Kwangtung|Cantonese
CN.31|19.25,109.75|Hainan Island|
CN.32|30.5,102.5|Szechuan;Szechwan;Sze-chuan|Sichuanese
CN.33|30.05,107.87|Chungking|
NG.11|8.83333,7.16667|Federal Capital Territory|
ZA.02|-29,31|Natal;KZN^;Kwazulu Natal;Zululand|
ZA.03|-29,26|Orange Free State;the Free State|
ZA.05|-32,26.5|Transkei;Ciskei|
ZA.06|-26,28|Transvaal;PWV^|
ZA.08|-30,21||
ZA.09|-24,29|Northern Province;Northern Transvaal|
ZA.10|-26.5,25.5|North West Province;North-West Province;North-West;Bophuthatswana|
ZA.11|-33.5,20.5|the Cape;Cape Province;Cape Colony|
PK.02|28.5,66.5|Baluchistan;Balochistan province|Baloch;Baluch;Baluchi;Balochi
PK.03|34.5,72.33333|Khyber-Pakhtunkhwa;KPK^;KP^;North West Frontier Province;North-West Frontier Province;Northwest Frontier Province;NWFP^;Khyber Pakhtoonkhwa|
PK.04|31.33333,72.33333|Pakistani Punjab;West Punjab|Punjabi;Punjabis
PK.05|26.33333,68.5|Sind;Sindh province|Sindhi;Sindhis
PK.06|33.9,73.7|Azad Jammu and Kashmir;AJK^;Pakistani Kashmir;Pakistan-administered Kashmir;Pakistani-administered Kashmir;Pakistan-occupied Kashmir|Kashmiri
PK.07|35.7,74.7|Northern Areas;Gilgit;Baltistan|
ES.07|39.60922,3.02945|Balearics;the Balearics;Illes Balears|Balearic
ES.51|37.6,-4.5|Andalucia;Andalucía|Andalusian;Andalusians
ES.52|41.5,-0.66667|Aragón|Aragonese
ES.53|28.5,-15.5|Canaries;the Canaries;Canarias|Canarian
ES.54|39.5,-3|Castilla-La Mancha|Castilian
ES.55|41.66667,-4.25|Castile and León;Castilla y León;Castile|Castilian
ES.56|41.82046,1.86768|Catalunya;Cataluña|Catalan;Catalans
ES.58|42.75502,-7.86621||Galician;Galicians
ES.59|43,-2.75|Basque region;the Basque Country;Euskadi;Pais Vasco|Basque;Basques
ES.60|39.5,-0.75|Valencian Community;Comunidad Valenciana;Comunitat Valenciana|Valencian;Valencians
ES.34|43.33333,-6||Asturian
ES.32|42.75,-1.66667|Navarra|Navarrese
IT.01|42.25,13.75|Abruzzi|
IT.04|40.83333,14.5||
IT.09|45.66667,9.5|Lombardia|Lombard
IT.12|45,8|Piemonte|Piedmontese
IT.13|41,16.5|Puglia|Apulian
IT.14|40,9|Sardegna;island of Sardinia|Sardinian;Sardinians
IT.15|37.5,14|Sicilia;island of Sicily;Kingdom of Sicily|Sicilian;Sicilians
IT.16|43.41667,11|Toscana|Tuscan;Tuscans
IT.17|46.5,11.33333|South Tyrol;Trentino;Alto Adige|South Tyrolean
IT.20|45.5,11.75||Venetian
IT.02||Basilicata|
IT.10||Marche;Le Marche|
FR.11|48.5,2.5|Ile-de-France;Paris region|
FR.24|47.5,1.75|Centre|
FR.27|47.24,4.81|Burgundy;Franche-Comté;Bourgogne|Burgundian
FR.28|49.12,0.12|Normandie|Norman;Normans
FR.32|49.97,2.79|Nord-Pas-de-Calais;Picardy;Picardie|
FR.44|48.69,5.62|Alsace;Lorraine;Alsace-Lorraine;Champagne-Ardenne|Alsatian;Alsatians
FR.53|48.16667,-2.83333|Bretagne|Breton;Bretons
FR.75|45.2,0.2|Aquitaine;Nouvelle-Aquitaine;Limousin;Poitou-Charentes|
FR.76|43.7,2.14|Languedoc;Languedoc-Roussillon;Midi-Pyrénées;Occitania|Occitan
FR.84|45.51,4.53|Auvergne;Rhone-Alpes;Rhône-Alpes|
FR.93|44,6|Provence;Provence-Alpes-Cote d'Azur;PACA^|Provencal
FR.94|42.16667,9.16667|Corse|Corsican;Corsicans
UA.05|48,37.75|Donetsk region|
UA.07|49.58333,36.51667|Kharkov region|
UA.11|45.25,34.25|Crimean Peninsula;Crimean peninsula;Autonomous Republic of Crimea;the Crimea;Republic of Crimea|Crimean;Crimeans;Crimean Tatar;Crimean Tatars
UA.14|49,39|Lugansk Oblast;Luhansk region|
UA.12|50.45466,30.5238|Kyiv;Kiev|
UA.08|46.5,34||
ID.01|4,97|Atjeh;Nanggroe Aceh Darussalam|Acehnese;Achinese
ID.02|-8.5,115|island of Bali|Balinese
ID.04|-6.2,106.82|DKI Jakarta|
ID.07|-7.5,110||
ID.08|-8,113||
ID.11|0,110.5||
ID.12|-2.5,115.5||
ID.13|-2,113.5||
ID.14|1,116.5|East Borneo|
ID.17|-8.5,117.5||
ID.18|-9,122||
ID.21|-1,121|Sulawesi Tengah|
ID.28|-4,129|Moluccas;Maluku Islands|Moluccan
ID.36|-4,138|Irian Jaya;West Irian;Papua province|Papuan
ID.39|-1.3,133.5||
JP.12|43.5,143.5|Ezo|
JP.47|26.5,127.9|Ryukyu|Okinawan;Okinawans
KZ.10||South Kazakhstan|
SD.47|13,23.5|West Darfur|
SD.49|11.5,25|South Darfur|
SD.55|16,25.5|North Darfur|
SD.50|11,30|South Kordofan;Nuba Mountains|
SD.42|11.5,34|Blue Nile state|
SD.43|19,30||
SD.36|19,36||
CD.08|-5.25,14.25|Kongo Central;Lower Congo|
CD.02|0.5,19|Equateur|
CD.04|-6.5,23.5|Kasaï-Oriental;Kasai Oriental;Eastern Kasai|
CD.23|-5.9,22.45|Kasaï-Occidental;Kasai Occidental;West Kasai;Western Kasai;Kasai-Occidental|
CD.30|0.5,25|Orientale;Province Orientale;Orientale Province|
CD.11|-0.5,28.5|Nord-Kivu;Kivu|
CD.12|-3.5,28|Sud-Kivu|
CD.14|-10,27|Katanga;Katanga Province|Katangan;Katangese
ML.08|21,-3|Timbuktu Region;Azawad|
ML.09|17,-0.5||
ML.10|20,1.5||
NE.01|20,10|Agadez Region|
NE.02|16,13|Diffa Region|
TD.23|18,18.5|Borkou-Ennedi-Tibesti|
TD.26|21.5,17||
DZ.53|23,5.5||
DZ.34|26.5,0||
DZ.54|27.5,-6||
DZ.46|27,8||
DZ.50|30.5,6||
LY.65|24,22|Kufra|
LY.69|31.5,21|Benghazi|
LY.73|25.5,14|Murzuk;Fezzan|
LY.83|28.5,21||
EG.13|25,29||
EG.22|29.5,27||
EG.02|25.5,33.5||
EG.26|28.75,33.75|South Sinai Governorate|
EG.27|30.25,33.75|North Sinai Governorate|
EG.09|30.52,30.99|Menoufia;Menufia;Monoufia;Minufiyah|
EG.01|31.05,31.38|Daqahliya;Dakahliya;Daqahliyah;Ad Daqahliyah|
EG.04|29.33,30.6|Fayoum;Al Fayyum|
EG.14|30.7,31.8|Sharqiya;Sharkia;Al Sharqiyah|
EG.12|30.3,31.25|Qalyubiya;Qalyoubiya;Kalioubia|
EG.05|30.87,31.03|Gharbiya;Gharbiyah|
EG.03|30.8,30.3|Beheira;Behira;Buhayrah|
EG.17|27.25,31.17|Assiut;Assyut|
EG.24|26.5,31.67|Suhag;Sohag Governorate|
EG.10|28.2,30.6|Menya;Minya;Al Minya|
SA.06|22,50|Eastern Region;Al-Sharqiyah|
SA.10|23,45.5||
SA.14|21.5,41|Makkah Region;Makkah|
SA.05|24.5,39.5|Madinah Region|
SA.19|27.5,37||
IR.04|28.5,60.5|Sistan-Baluchestan;Sistan and Baluchistan;Sistan-Baluchistan|
IR.29|30,57|Kerman Province|
IR.42|35.5,59|Khorasan|
IR.28|33,52|Esfahan Province|
IR.15|31,49|Khuzestan Province;Khuzistan;Arabistan|
CL.02|-46.5,-73|Aysen|
CL.10|-53,-71|Magallanes|
CL.03|-23.5,-69||
CL.05|-27.5,-70||
AR.01|-36,-60|Buenos Aires Province|
AR.04|-43.5,-68.5||
AR.15|-38.5,-70|Neuquén|
AR.16|-40,-67|Río Negro|
AR.20|-48.5,-70||
AR.05|-32,-64|Córdoba|
AR.17|-25,-64.5||
AR.24|-27,-65.5|Tucumán|
PE.16|-5,-75||
PE.17|-12,-70.25||
PE.25|-9.5,-73||
PE.08|-13,-72.5|Cusco|
CO.01|-1,-72||
CO.08|1,-74||
CO.19|3.5,-73||
CO.31|5,-69.5||
CO.15|2.5,-69||
CO.35|9,-74.5||
CO.02|7,-75.5||
VE.06|6,-63.5||
VE.01|3.5,-66||
VE.23|10,-72||
BO.08|-17.5,-61.5|Santa Cruz|
BO.03|-14,-65.5|Beni;El Beni|
BO.04|-15.5,-68|La Paz|
PH.14|7,124.25|ARMM^;Bangsamoro;BARMM^|
PH.NCR|14.6042,121.0222|Metro Manila;Greater Manila|
ET.53|14,38.5|Tigray region;Tigre|Tigrayan;Tigrayans
ET.52|7,43.5|Ogaden;Somali Region|Ogadeni
ET.51|7.5,39.5|Oromia|Oromo;Oromos
ET.46|11.5,38|Amhara region|
KE.51|3.5,35.5||Turkana
TZ.25||Zanzibar|Zanzibari;Zanzibaris
MM.01|20,93.5|Arakan;Rakhine State|Rohingya;Rohingyas;Rakhine;Arakanese
MM.03||Irrawaddy;Irrawaddy Division;Irrawaddy Delta|
MM.04|26,97.5|Kachin|Kachin
MM.05|16.75,97.75|Karen State|Karen
MM.11|22,98|Shan States;Shan|
MM.17|16.8,96.15|Rangoon Division|
MM.12|12.5,98.75|Tenasserim|
NZ.E9|-43.5,171.5||
NZ.F7|-45.3,169.5||
NZ.F8|-46,168||
SE.27|55.9,13.5|Scania|
SE.14|67,20|Norrbotten County|
FI.19|67.5,26|Finnish Lapland|
BD.84||Chattogram Division|
MN.18|47,106||
SO.02|2.1,45.4|Banadir|
SO.20|9.8,44.3|Maroodi Jeex|
AO.03|-5,12.5|Cabinda exclave|
GE.02|42.79083,41.1599|Abkhazia|Abkhaz;Abkhazian;Abkhazians
GE.04||Adjaria;Ajaria|Adjaran;Ajarian
AZ.35||Nakhchivan;Nakhichevan;Naxçıvan|
AZ.61||Stepanakert;Khankendi|
IQ.01|33,41.5|Al Anbar;Anbar province|
IQ.02||Basrah|
IQ.05||Sulaimaniya;Sulaimaniyah|
IQ.08||Dahuk;Dohuk|
IQ.09||Thi Qar|
IQ.11||Arbil;Irbil|
IQ.13||Tamim|
IQ.15|36,42|Ninawa;Ninevah|
IQ.18||Salahuddin;Salahaddin;Salah al-Din|
IQ.06||Babylon province|
SY.08||Rif Dimashq;Damascus countryside;rural Damascus|
SY.07||Deir al-Zor;Deir Ezzor|
SY.01||Hasakah;Hassakeh;Hasaka;Al-Hasakeh|
SY.05||Sweida;As-Suwayda|
SY.06||Deraa;Dara'a|
SY.12||Idlib province|
TR.31||Hatay Province|
YE.04|16.5,49.5|Hadramaut;Hadhramaut;Hadramawt|
YE.03|16.5,51.5|Mahra|
YE.08||Hodeidah;Hodeida|
YE.14||Marib|
YE.15||Saada;Sa'ada;Saadah|
YE.25||Taiz|
YE.02||Aden|
YE.28|12.5,53.9|Socotra|
YE.21||Jawf;al-Jawf|
PS.GZ|31.43295,34.37505|Gaza;the Gaza Strip;the Strip;northern Gaza;southern Gaza|Gazan;Gazans
PS.WE|32,35.25|the West Bank;Cisjordan;occupied West Bank;Judea and Samaria|West Banker
IL.03||northern Israel|
IL.01|30.5,34.9|Negev;southern Israel|
LB.08||Bekaa Valley;Beqaa;Beqaa Valley|
PT.10||Madeira Islands|Madeiran
PT.23|38.3,-28|the Azores;Azores Islands|Azorean
GR.ESYE43|35.16667,25|Island of Crete|Cretan;Cretans
GR.ESYE25||Peloponnesus|
NL.07||Noord-Holland|
NL.11||Zuid-Holland|
NL.02||Frisia|Frisian;Frisians
NL.06||Noord-Brabant;Brabant|
BE.VLG||Flemish Region;Flanders region|Flemish;Fleming;Flemings
BE.WAL||Walloon Region|Walloon;Walloons
BE.BRU||Brussels-Capital Region|
CH.TI||Canton Ticino|
CH.VS||Wallis|
AT.07||Tirol|Tyrolean;Tyroleans
AT.02||Kärnten|
PL.83||Upper Silesia|Silesian
PL.72||Lower Silesia|
RS.VO||Voivodina|
KR.01|33.38,126.55|Jeju;Cheju;Jeju Island;Cheju Island|
KR.03||North Jeolla;Jeonbuk;North Cholla|
KR.16||South Jeolla;Jeonnam;South Cholla|
KR.14||North Gyeongsang;Gyeongbuk;North Kyongsang|
KR.20||South Gyeongsang;Gyeongnam;South Kyongsang|
KR.13||Gyeonggi;Kyonggi|
KR.06||Gangwon;Kangwon|
KR.17||South Chungcheong;Chungnam|
KR.05||Chungbuk;North Chungcheong|
KP.15||South Pyongan|
KP.11||North Pyongan|
MY.11|2.5,113.5||Sarawakian
MY.16|5.25,117|North Borneo|Sabahan
MY.09||Pulau Pinang|
MY.04||Malacca|
MY.01||Johore|
LK.38||Northern Province|
LK.37||Eastern Province|
KH.28||Sihanoukville|
HT.07|19.16,-72|Central Plateau;Centre Department|
HT.09||North Department|
HT.14||Grande Anse;Grand Anse|
CU.10||Guantanamo Province|
GT.12|16.83333,-90|Peten|
HN.01||Atlantida|
EC.01|-0.5,-90.5|Galapagos;Galápagos Islands;Galapagos Islands|
GH.02|6.75,-1.5||Asante
CM.09||South West Region;Southwest Cameroon|
CM.07||North West Region;Northwest Cameroon|
CM.12||Extreme North|
SS.06||Unity State|
SS.07|10,32.7|Upper Nile State|
SS.08||Warab;Warrap State|
SS.03|7.5,32|Jonglei State|
SS.05||Northern Bahr el Ghazal|
SS.09||Western Bahr el Ghazal|
SS.01||Central Equatoria State|
IE.U||Ulster province|
IE.C||Connaught|
DK.18||Jutland|
UZ.09|43,59|Karakalpakia|Karakalpak
UZ.03||Ferghana;Fergana Valley;Ferghana Valley|
TJ.01|38.5,73|Badakhshan;Gorno-Badakhshan Autonomous Region|
PG.07|-6,155|Bougainville Island|Bougainvillean
ZW.06||Matabeleland|Ndebele
CF.14|9.5,22.5||
SL.01||Eastern Province|
NG.05||Lagos State;Lagos state|
NG.27|11.5,13|Borno|
NG.36||Delta State|
NG.50||Rivers|
NG.49||Plateau|
NG.31|10,6||
SN.12||Casamance|
MA.11||Laayoune|
MA.12||Dakhla|
TH.28||Narathiwat|
VN.79||Ho Chi Minh City|
`;
