/**
 * Seats of power, airports, bases, landmarks: name | GeoNames feature code | ISO code | latitude, longitude | radius in
 * kilometres | further names. What names a seat and also the body that sits there (Kremlin, Pentagon, Capitol) is here
 * for its place.
 */
export const siteTable = `
White House|BLDG|US|38.8977,-77.0365|0.5|the White House;Oval Office;Rose Garden;West Wing
Capitol|BLDG|US|38.88983,-77.00887|0.5|U.S. Capitol;US Capitol;United States Capitol;Capitol Hill;Capitol Building;the Capitol;Congress;U.S. Congress;US Congress;U.S. Senate;US Senate;House of Representatives
Supreme Court of the United States|BLDG|US|38.8906,-77.0044|0.3|U.S. Supreme Court;US Supreme Court
Pentagon|BLDG|US|38.87099,-77.05595|0.5|the Pentagon
State Department|BLDG|US|38.8946,-77.0484|0.3|U.S. State Department;US State Department;Foggy Bottom
Camp David|BLDG|US|39.6484,-77.4635|2|
Arlington National Cemetery|CMTY|US|38.8783,-77.0687|1|Arlington Cemetery
Lincoln Memorial|MNMT|US|38.8893,-77.0502|0.3|
National Mall|PRK|US|38.8896,-77.0229|1.5|Washington Monument;the Mall
Lafayette Square|SQR|US|38.8995,-77.0365|0.3|Lafayette Park
Smithsonian Institution|MUS|US|38.8888,-77.026|0.5|Smithsonian
Quantico|MIL|US|38.52,-77.3|8|Marine Corps Base Quantico
Andrews Air Force Base|MIL|US|38.811,-76.867|3|Joint Base Andrews
Fort Meade|MIL|US|39.11,-76.74|5|NSA headquarters
Langley|BLDG|US|38.9519,-77.1467|2|CIA headquarters
Wall Street|ST|US|40.706,-74.009|0.5|New York Stock Exchange
Ground Zero|AREA|US|40.7115,-74.0134|0.5|World Trade Center;Twin Towers;One World Trade Center
United Nations Headquarters|BLDG|US|40.7489,-73.968|0.3|UN headquarters;U.N. headquarters;United Nations headquarters;UN Headquarters
Times Square|SQR|US|40.758,-73.9855|0.5|
Central Park|PRK|US|40.7829,-73.9654|2|
Broadway|ST|US|40.759,-73.9845|1|
Fifth Avenue|ST|US|40.7744,-73.9656|2|
Madison Avenue|ST|US|40.7616,-73.97|2|
Madison Square Garden|STDM|US|40.7505,-73.9934|0.3|
Empire State Building|BLDG|US|40.7484,-73.9857|0.2|
Rockefeller Center|BLDG|US|40.7587,-73.9787|0.3|
Trump Tower|BLDG|US|40.7624,-73.9738|0.2|
Zuccotti Park|PRK|US|40.7092,-74.0113|0.1|
Statue of Liberty|MNMT|US|40.6892,-74.0445|0.3|Liberty Island
Ellis Island|ISL|US|40.6995,-74.0396|0.4|
Rikers Island|ISL|US|40.7915,-73.8863|1|
Yankee Stadium|STDM|US|40.8296,-73.9262|0.3|
Brooklyn Bridge|BDG|US|40.7061,-73.9969|0.5|
Barclays Center|STDM|US|40.6826,-73.9754|0.3|
Columbia University|SCH|US|40.8075,-73.9626|0.5|
West Point|SCH|US|41.3915,-73.956|3|U.S. Military Academy;United States Military Academy
Harvard University|SCH|US|42.377,-71.1167|1|Harvard;Harvard Law School;Harvard Medical School;Harvard Square
Massachusetts Institute of Technology|SCH|US|42.3601,-71.0942|0.7|MIT^
Fenway Park|STDM|US|42.3467,-71.0972|0.3|
Yale University|SCH|US|41.3163,-72.9223|1|Yale
Princeton University|SCH|US|40.3431,-74.6551|1|
Stanford University|SCH|US|37.4275,-122.1697|2|
Virginia Tech|SCH|US|37.2284,-80.4234|2|
Duke University|SCH|US|36.0014,-78.9382|2|
Johns Hopkins University|SCH|US|39.3299,-76.6205|1|Johns Hopkins
Hollywood|PPLX|US|34.09834,-118.32674|5|
Disneyland|PRK|US|33.8121,-117.919|1|
Walt Disney World|PRK|US|28.41167,-81.58257|6|Disney World;Disneyworld;Magic Kingdom
Universal Studios|PRK|US|28.4744,-81.4678|1|
Las Vegas Strip|ST|US|36.1147,-115.1728|3|the Strip;Caesars Palace;Caesar's Palace
Hoover Dam|DAM|US|36.0161,-114.7377|1|
Golden Gate Bridge|BDG|US|37.8199,-122.4783|1|Golden Gate
San Quentin|BLDG|US|37.939,-122.489|1|San Quentin State Prison
Pearl Harbor|HBR|US|21.36,-157.96|4|
Area 51|MIL|US|37.235,-115.8111|10|
Cape Canaveral|CAPE|US|28.4586,-80.5331|8|Kennedy Space Center;Cape Kennedy
Johnson Space Center|BLDG|US|29.5593,-95.09|1.5|
Fort Hood|MIL|US|31.1349,-97.7756|12|
Fort Bliss|MIL|US|31.8124,-106.4213|12|
Fort Sam Houston|MIL|US|29.4574,-98.4391|4|
Fort Bragg|MIL|US|35.139,-78.9991|12|
Fort Benning|MIL|US|32.3522,-84.9688|12|
Fort Campbell|MIL|US|36.6628,-87.4747|12|
Fort Knox|MIL|US|37.8915,-85.9636|8|
Fort Drum|MIL|US|44.05,-75.75|12|
Fort Lewis|MIL|US|47.086,-122.58|12|Joint Base Lewis-McChord
Fort Leavenworth|MIL|US|39.3552,-94.9219|4|Leavenworth
Fort Riley|MIL|US|39.11,-96.81|10|
Fort Carson|MIL|US|38.7375,-104.7889|10|
Fort Polk|MIL|US|31.05,-93.2|12|
Fort Stewart|MIL|US|31.87,-81.61|12|
Fort Sill|MIL|US|34.65,-98.4|10|
Fort Irwin|MIL|US|35.26,-116.68|20|
Fort Detrick|MIL|US|39.435,-77.427|3|
Fort Dix|MIL|US|40.01,-74.62|8|
Camp Pendleton|MIL|US|33.35,-117.42|15|
Camp Lejeune|MIL|US|34.66,-77.35|12|
Los Alamos National Laboratory|BLDG|US|35.8756,-106.3242|5|Los Alamos
Oak Ridge National Laboratory|BLDG|US|35.93,-84.31|3|
Savannah River Site|BLDG|US|33.25,-81.63|15|
Yucca Mountain|MT|US|36.94,-116.4855|10|
Three Mile Island|ISL|US|40.153,-76.7247|2|
Woodstock site|AREA|US|41.7014,-74.8802|2|Bethel Woods
Alamo|HSTS|US|29.426,-98.4861|0.2|the Alamo
Houston Medical Center|HSP|US|29.7079,-95.401|1.5|Texas Medical Center
Mayo Clinic|HSP|US|44.0225,-92.4668|0.5|
Centers for Disease Control and Prevention|BLDG|US|33.7995,-84.3256|0.5|CDC headquarters
Los Angeles International Airport|AIRP|US|33.9425,-118.408|3|LAX^
San Francisco International Airport|AIRP|US|37.6189,-122.375|3|SFO^
O'Hare International Airport|AIRP|US|41.9786,-87.9048|4|O'Hare;O'Hare Airport;Chicago O'Hare
Midway Airport|AIRP|US|41.786,-87.7524|2|Midway International Airport;Chicago Midway
John F. Kennedy International Airport|AIRP|US|40.6398,-73.7789|3|JFK^;JFK airport;JFK International Airport;Kennedy Airport;Kennedy International Airport;JFK Airport
LaGuardia Airport|AIRP|US|40.7772,-73.8726|2|LaGuardia;La Guardia Airport
Newark Liberty International Airport|AIRP|US|40.6925,-74.1687|3|Newark Airport
Logan International Airport|AIRP|US|42.3643,-71.0052|2|Logan Airport;Boston Logan
Dulles International Airport|AIRP|US|38.94877,-77.4491|4|Dulles;Dulles Airport;Washington Dulles
Reagan National Airport|AIRP|US|38.8521,-77.0377|2|Ronald Reagan Washington National Airport;National Airport
Baltimore-Washington International Airport|AIRP|US|39.1754,-76.6683|3|BWI^
Hartsfield-Jackson Atlanta International Airport|AIRP|US|33.6367,-84.4281|3|Hartsfield-Jackson International Airport;Atlanta airport
Miami International Airport|AIRP|US|25.7932,-80.2906|3|
Orlando International Airport|AIRP|US|28.4294,-81.309|3|
Dallas/Fort Worth International Airport|AIRP|US|32.8968,-97.038|5|DFW^;DFW Airport;Dallas-Fort Worth International Airport
Love Field|AIRP|US|32.8471,-96.8518|2|Dallas Love Field
George Bush Intercontinental Airport|AIRP|US|29.9844,-95.3414|4|Bush Intercontinental Airport
Denver International Airport|AIRP|US|39.8617,-104.673|6|
Phoenix Sky Harbor International Airport|AIRP|US|33.4343,-112.012|3|Sky Harbor
Seattle-Tacoma International Airport|AIRP|US|47.449,-122.309|3|Sea-Tac;Sea-Tac Airport
Philadelphia International Airport|AIRP|US|39.8719,-75.2411|3|
Detroit Metropolitan Airport|AIRP|US|42.2124,-83.3534|3|Detroit Metro Airport
McCarran International Airport|AIRP|US|36.0801,-115.152|3|Harry Reid International Airport
Charlotte Douglas International Airport|AIRP|US|35.214,-80.9431|3|
Louis Armstrong New Orleans International Airport|AIRP|US|29.9934,-90.258|3|
Port of Los Angeles|HBR|US|33.7292,-118.262|4|Port of Long Beach
Louisiana Superdome|STDM|US|29.9511,-90.0812|0.3|Superdome;Caesars Superdome
Parliament Hill|BLDG|CA|45.4236,-75.7009|0.4|
Pearson International Airport|AIRP|CA|43.68066,-79.61286|3|Toronto Pearson International Airport;Toronto Pearson;Pearson Airport;Lester B. Pearson International Airport
Vancouver International Airport|AIRP|CA|49.1947,-123.184|3|
Trudeau International Airport|AIRP|CA|45.46106,-73.75019|3|Montreal-Pierre Elliott Trudeau International Airport;Montréal-Trudeau;Dorval Airport
Ottawa Macdonald-Cartier International Airport|AIRP|CA|45.3225,-75.66917|2|Macdonald-Cartier International Airport
Calgary International Airport|AIRP|CA|51.1139,-114.02|3|
Rideau Hall|BLDG|CA|45.4444,-75.6858|0.3|
CN Tower|BLDG|CA|43.6426,-79.3871|0.2|
Guantanamo Bay Naval Base|MIL|CU|19.9,-75.13|8|Guantanamo Bay prison;Guantanamo Bay detention camp;Camp Delta;Camp X-Ray;Guantanamo prison
Downing Street|ST|GB|51.5034,-0.1276|0.2|10 Downing Street;No 10;No. 10;Number 10;Number Ten;Number 10 Downing Street
Whitehall|ST|GB|51.5045,-0.1264|0.5|
Westminster|PPLX|GB|51.5,-0.1333|2|Houses of Parliament;Palace of Westminster;House of Commons;House of Lords;British Parliament
Westminster Abbey|CH|GB|51.4994,-0.1273|0.2|
Buckingham Palace|PAL|GB|51.5014,-0.1419|0.4|
Windsor Castle|CSTL|GB|51.4839,-0.6044|0.5|St George's Chapel
Balmoral|CSTL|GB|57.0407,-3.2297|2|Balmoral Castle
Sandringham|PAL|GB|52.8296,0.5139|2|Sandringham House
Chequers|BLDG|GB|51.7433,-0.781|1|
Scotland Yard|BLDG|GB|51.5024,-0.1247|0.2|New Scotland Yard
Old Bailey|BLDG|GB|51.5156,-0.102|0.2|
Trafalgar Square|SQR|GB|51.508,-0.1281|0.2|
Parliament Square|SQR|GB|51.5007,-0.1266|0.2|
Piccadilly|ST|GB|51.5074,-0.1416|0.8|Piccadilly Circus
Oxford Street|ST|GB|51.5154,-0.1418|1|
Fleet Street|ST|GB|51.5139,-0.1086|0.5|
Harley Street|ST|GB|51.5205,-0.1476|0.5|
Grosvenor Square|SQR|GB|51.5115,-0.1515|0.2|
Hyde Park|PRK|GB|51.5073,-0.1657|1|
Canary Wharf|PPLX|GB|51.5054,-0.0235|0.8|
London Bridge|BDG|GB|51.5079,-0.0877|0.3|
Tower Bridge|BDG|GB|51.5055,-0.0754|0.2|
Tower of London|CSTL|GB|51.5081,-0.0759|0.2|
King's Cross|RSTN|GB|51.5308,-0.1238|0.4|King's Cross Station;Kings Cross
Wembley Stadium|STDM|GB|51.556,-0.2796|0.4|
Wimbledon|PPLX|GB|51.4214,-0.2064|2|All England Club
Twickenham|PPLX|GB|51.4471,-0.3302|2|
Lord's Cricket Ground|STDM|GB|51.5294,-0.1727|0.2|Lord's
Heathrow Airport|AIRP|GB|51.47115,-0.45649|3|Heathrow;London Heathrow;London Heathrow Airport
Gatwick Airport|AIRP|GB|51.1481,-0.1903|3|Gatwick;London Gatwick
Stansted Airport|AIRP|GB|51.885,0.235|3|Stansted;London Stansted
Luton Airport|AIRP|GB|51.8747,-0.3683|2|
London City Airport|AIRP|GB|51.5053,0.0553|1|
Manchester Airport|AIRP|GB|53.3537,-2.275|3|
Birmingham Airport|AIRP|GB|52.4539,-1.748|2|
Edinburgh Airport|AIRP|GB|55.95,-3.3725|2|
Glasgow Airport|AIRP|GB|55.8719,-4.4331|2|
Old Trafford|STDM|GB|53.4631,-2.2913|0.3|
Anfield|STDM|GB|53.4308,-2.9608|0.3|
Hillsborough|STDM|GB|53.4114,-1.5007|0.3|
Silverstone|STDM|GB|52.0786,-1.0169|2|
Brands Hatch|STDM|GB|51.3568,0.2631|1.5|
Aintree|STDM|GB|53.477,-2.942|1|
Stonehenge|HSTS|GB|51.1789,-1.8262|0.5|
Sellafield|BLDG|GB|54.4205,-3.4975|2|
Holyrood|BLDG|GB|55.952,-3.175|0.3|Scottish Parliament;Holyrood Palace
Stormont|BLDG|GB|54.605,-5.8321|0.5|
Oxford University|SCH|GB|51.7548,-1.2544|1|University of Oxford
Cambridge University|SCH|GB|52.2043,0.1149|1|University of Cambridge
Eton College|SCH|GB|51.492,-0.608|0.5|
Porton Down|BLDG|GB|51.133,-1.7|2|
Faslane|MIL|GB|56.067,-4.818|3|
Leinster House|BLDG|IE|53.3405,-6.254|0.2|Dail;Dáil
Dublin Airport|AIRP|IE|53.4213,-6.2701|2|
Elysee Palace|PAL|FR|48.8704,2.3167|0.2|Elysée Palace;Élysée Palace;Elysee;Élysée
Quai d'Orsay|BLDG|FR|48.8611,2.3181|0.2|
Eiffel Tower|MNMT|FR|48.8584,2.2945|0.2|
Champs-Elysees|ST|FR|48.8698,2.3078|1|Champs-Élysées;Champs Elysees
Louvre|MUS|FR|48.8606,2.3376|0.3|
Notre Dame|CH|FR|48.853,2.3499|0.2|Notre-Dame;Notre-Dame Cathedral;Notre Dame Cathedral
Bataclan|BLDG|FR|48.863,2.3708|0.1|
Stade de France|STDM|FR|48.92444,2.36006|0.4|
Roland Garros|STDM|FR|48.8469,2.2478|0.3|
Versailles Palace|PAL|FR|48.8049,2.1204|1|Palace of Versailles
Charles de Gaulle Airport|AIRP|FR|49.0097,2.5479|4|Roissy;Charles de Gaulle International Airport;Charles-de-Gaulle airport
Orly Airport|AIRP|FR|48.7233,2.3794|3|Orly
Channel Tunnel|TNL||51.0125,1.5041|25|Chunnel;the Channel Tunnel
Mont-Saint-Michel|HSTS|FR|48.636,-1.5114|0.5|Mont Saint Michel
Berlaymont|BLDG|BE|50.8435,4.3825|0.3|EU headquarters;European Commission;European Council
NATO Headquarters|BLDG|BE|50.8796,4.4222|0.5|NATO headquarters
Zaventem Airport|AIRP|BE|50.9014,4.4844|3|Brussels Airport;Zaventem
Waterloo|HSTS|BE|50.68,4.41|4|
European Parliament|BLDG|FR|48.5975,7.7687|0.3|
International Criminal Court|BLDG|NL|52.1053,4.3177|0.3|The Hague tribunal
Peace Palace|BLDG|NL|52.0866,4.2955|0.2|International Court of Justice
Schiphol|AIRP|NL|52.3086,4.7639|4|Schiphol Airport;Amsterdam Airport Schiphol;Amsterdam Schiphol
Reichstag|BLDG|DE|52.5186,13.3761|0.2|Bundestag
Brandenburg Gate|MNMT|DE|52.5163,13.3777|0.2|
Berlin Wall|HSTS|DE|52.5351,13.3902|15|Checkpoint Charlie
Tempelhof|AIRP|DE|52.473,13.4039|2|
Frankfurt Airport|AIRP|DE|50.0333,8.5706|4|
Munich Airport|AIRP|DE|48.3538,11.7861|3|
Ramstein Air Base|MIL|DE|49.4369,7.6003|3|Ramstein
Dachau|HSTS|DE|48.2699,11.4683|1|
Buchenwald|HSTS|DE|51.0222,11.2486|1|
Bergen-Belsen|HSTS|DE|52.758,9.9078|1|
Auschwitz|HSTS|PL|50.0343,19.1784|2|Auschwitz-Birkenau;Birkenau
Treblinka|HSTS|PL|52.6314,22.053|2|
Sobibor|HSTS|PL|51.4472,23.5936|2|
Katyn|HSTS|RU|54.7736,31.7903|3|Katyn Forest
Theresienstadt|HSTS|CZ|50.51,14.15|1|
Mauthausen|HSTS|AT|48.257,14.5013|1|
Palais des Nations|BLDG|CH|46.22652,6.14063|0.4|UN Geneva;World Health Organization headquarters
CERN|BLDG|CH|46.234,6.0557|3|
Quirinal Palace|PAL|IT|41.8996,12.487|0.2|
St. Peter's Square|SQR|VA|41.9022,12.4572|0.2|St. Peter's Basilica;Saint Peter's Square;St Peter's Square;Sistine Chapel
Castel Gandolfo|PAL|IT|41.7472,12.6497|1|
Colosseum|HSTS|IT|41.8902,12.4922|0.2|
Fiumicino Airport|AIRP|IT|41.8003,12.2389|3|Leonardo da Vinci Airport
Pompeii ruins|HSTS|IT|40.7484,14.4848|1|
Aviano Air Base|MIL|IT|46.0319,12.5965|2|
Barajas Airport|AIRP|ES|40.4719,-3.5626|3|Barajas
Camp Nou|STDM|ES|41.3809,2.1228|0.3|
Acropolis|HSTS|GR|37.9715,23.7267|0.3|Parthenon
Syntagma Square|SQR|GR|37.9755,23.7348|0.2|
Hagia Sophia|HSTS|TR|41.0086,28.9802|0.2|
Taksim Square|SQR|TR|41.0369,28.985|0.3|Taksim;Gezi Park
Ataturk Airport|AIRP|TR|40.9769,28.8146|3|Atatürk Airport
Incirlik Air Base|MIL|TR|37.0021,35.4259|3|Incirlik
Imrali|ISL|TR|40.53,28.53|5|Imrali Island
Gallipoli|PEN|TR|40.37,26.47|30|Gallipoli Peninsula
Kremlin|BLDG|RU|55.752,37.6175|0.4|the Kremlin;Moscow Kremlin
Red Square|SQR|RU|55.7539,37.6208|0.3|
Lubyanka|BLDG|RU|55.7609,37.6286|0.2|
State Duma|BLDG|RU|55.7577,37.6153|0.2|Duma;Russian Duma
Sheremetyevo Airport|AIRP|RU|55.9726,37.4146|3|Sheremetyevo
Domodedovo Airport|AIRP|RU|55.4086,37.9061|3|Domodedovo
Winter Palace|PAL|RU|59.9404,30.3139|0.3|Hermitage
Chernobyl|AREA|UA|51.3891,30.0992|30|Chernobyl nuclear power plant;Chornobyl;Chernobyl exclusion zone;Chernobyl Exclusion Zone
Zaporizhzhia Nuclear Power Plant|BLDG|UA|47.5122,34.5863|3|Zaporizhzhia nuclear plant;Zaporizhzhia nuclear power plant;Europe's largest nuclear plant
Maidan|SQR|UA|50.4501,30.5241|0.3|Independence Square;Maidan Nezalezhnosti;Euromaidan
Azovstal|BLDG|UA|47.0958,37.6039|2|Azovstal steel plant
Antonov Airport|AIRP|UA|50.6034,30.1919|2|Hostomel Airport
Snake Island|ISL|UA|45.255,30.204|1|Zmiinyi Island
Kerch Bridge|BDG|RU|45.3089,36.5061|10|Crimean Bridge;Kerch Strait Bridge
Baikonur Cosmodrome|BLDG|KZ|45.965,63.305|20|Baikonur
Srebrenica massacre site|HSTS|BA|44.158,19.302|2|Potocari;Potočari
Camp Bondsteel|MIL|XK|42.3606,21.2478|3|
Knesset|BLDG|IL|31.7767,35.2053|0.3|
Temple Mount|HSTS|IL|31.778,35.2354|0.3|al-Aqsa Mosque;Al-Aqsa;al-Aqsa;Dome of the Rock;Haram al-Sharif;Al-Aqsa Mosque
Western Wall|HSTS|IL|31.7767,35.2345|0.1|Wailing Wall
Old City of Jerusalem|AREA|IL|31.7767,35.234|0.6|Old City;Jerusalem's Old City
Yad Vashem|MUS|IL|31.7742,35.1755|0.3|
Ben Gurion Airport|AIRP|IL|32.0114,34.8867|3|Ben Gurion International Airport;Ben-Gurion Airport
Dimona reactor|BLDG|IL|31.0013,35.1446|2|
Erez crossing|RGN|IL|31.559,34.546|0.5|Erez Crossing
Kerem Shalom crossing|RGN|IL|31.2283,34.2842|0.5|Kerem Shalom;Kerem Shalom Crossing
Rafah crossing|RGN|PS|31.2471,34.2586|0.5|Rafah Crossing;Rafah border crossing
Netzarim Corridor|RGN|PS|31.46,34.4|5|Netzarim
Philadelphi Corridor|RGN|PS|31.27,34.26|8|
Al-Shifa Hospital|HSP|PS|31.5242,34.4442|0.3|al-Shifa Hospital;Shifa Hospital;Al Shifa Hospital
Jabalia refugee camp|PPL|PS|31.5367,34.4983|1|Jabaliya refugee camp
Jenin refugee camp|PPL|PS|32.461,35.287|0.6|
Qalandia|PPL|PS|31.8636,35.2292|1|Qalandiya
Dahiyeh|PPLX|LB|33.852,35.51|2|Dahieh;Dahiya;southern suburbs of Beirut
Sabra and Shatila|PPLX|LB|33.8628,35.4984|1|Shatila;Sabra
Ain al-Hilweh|PPLX|LB|33.543,35.38|0.8|
Yarmouk Camp|PPLX|SY|33.474,36.303|1|Yarmouk refugee camp
Hmeimim|MIL|SY|35.4008,35.9486|3|Khmeimim;Hmeimim air base;Khmeimim Air Base
al-Tanf|RGN|SY|33.506,38.617|8|Al-Tanf;Al Tanf;at-Tanf
Saydnaya Prison|BLDG|SY|33.665,36.329|1|Sednaya prison;Sednaya Prison
Palmyra ruins|HSTS|SY|34.5503,38.2683|2|
Abu Ghraib|BLDG|IQ|33.2922,44.0653|2|Abu Ghraib prison
Camp Speicher|MIL|IQ|34.673,43.541|3|
Ain al-Asad|MIL|IQ|33.7856,42.4412|4|Al Asad Airbase;Ain al-Asad air base;al-Asad
Baghdad International Airport|AIRP|IQ|33.2625,44.2346|3|
Mosul Dam|DAM|IQ|36.6297,42.8232|2|
Firdos Square|SQR|IQ|33.3153,44.4203|0.2|
Camp Ashraf|MIL|IQ|33.93,44.53|4|
Natanz|BLDG|IR|33.7242,51.7271|3|Natanz nuclear facility
Fordow|BLDG|IR|34.8845,50.9958|3|Fordo
Bushehr Nuclear Power Plant|BLDG|IR|28.8297,50.886|2|
Evin Prison|BLDG|IR|35.7953,51.3853|0.5|Evin prison;Evin
Parchin|MIL|IR|35.5247,51.7728|4|
Azadi Square|SQR|IR|35.6997,51.3381|0.3|
Grand Mosque|HSTS|SA|21.4225,39.8262|0.4|Kaaba;Masjid al-Haram;Great Mosque of Mecca
Mount Arafat|MT|SA|21.3549,39.9841|1.5|Arafat
Mina|PPLX|SA|21.4133,39.8933|2|Mina tent city
Al Udeid Air Base|MIL|QA|25.1173,51.315|4|Al-Udeid;al-Udeid air base
Burj Khalifa|BLDG|AE|25.1972,55.2744|0.2|
Dubai International Airport|AIRP|AE|25.2528,55.3644|3|
Meydan Racecourse|STDM|AE|25.15757,55.30364|1|Meydan
Camp Arifjan|MIL|KW|28.88,48.16|5|
Tahrir Square|SQR|EG|30.0444,31.2357|0.3|
Rabaa al-Adawiya|SQR|EG|30.0668,31.325|0.4|Rabaa;Rabaa Square
Giza pyramids|HSTS|EG|29.9773,31.1325|1|Pyramids;Great Pyramid;Pyramids of Giza
Valley of the Kings|HSTS|EG|25.7402,32.6014|1|
Aswan High Dam|DAM|EG|23.9706,32.8775|2|Aswan Dam
El Alamein|HSTS|EG|30.8333,28.95|4|
Tobruk port|HBR|LY|32.08,23.99|3|
Kufra oasis|OAS|LY|24.18,23.29|20|
Sirte Basin|RGN|LY|29.5,19|200|
Bab al-Aziziya|MIL|LY|32.8736,13.1747|1|
Kibera|PPLX|KE|-1.3133,36.7919|1.5|
Westgate Mall|BLDG|KE|-1.2569,36.803|0.2|Westgate mall;Westgate shopping mall
Mathare|PPLX|KE|-1.2596,36.8589|1|
Mukuru|PPLX|KE|-1.31,36.88|1.5|Mukuru kwa Njenga
Kogelo|PPL|KE|-0.01,34.34|3|Nyang'oma Kogelo;Nyangoma Kogelo
Dadaab refugee camp|PPL|KE|0.05,40.31|10|
Kakuma refugee camp|PPL|KE|3.7167,34.85|5|Kakuma
Camp Lemonnier|MIL|DJ|11.5436,43.1486|2|
Sambisa Forest|FRST|NG|11.25,13.4|50|Sambisa
Aso Rock|BLDG|NG|9.0859,7.5283|1|Aso Villa
Grand Ethiopian Renaissance Dam|DAM|ET|11.2153,35.0929|3|GERD^
Soweto|PPLX|ZA|-26.2678,27.8586|8|
Sandton|PPLX|ZA|-26.107,28.0567|5|
Khayelitsha|PPLX|ZA|-34.03932,18.67916|6|
Table Mountain|MT|ZA|-33.9628,18.4098|4|
Union Buildings|BLDG|ZA|-25.7402,28.2119|0.3|
Marikana mine|MN|ZA|-25.69,27.49|5|
OR Tambo International Airport|AIRP|ZA|-26.1392,28.246|3|OR Tambo;O.R. Tambo International Airport
Kruger Park|PRK|ZA|-24,31.5|150|
Victoria Falls|FLLS||-17.9243,25.8572|2|
Rashtrapati Bhavan|PAL|IN|28.6143,77.1995|0.5|
Red Fort|HSTS|IN|28.6562,77.241|0.3|
India Gate|MNMT|IN|28.6129,77.2295|0.2|
Parliament House of India|BLDG|IN|28.6172,77.2082|0.3|Lok Sabha;Rajya Sabha
Indira Gandhi International Airport|AIRP|IN|28.5562,77.1|3|
Taj Mahal|HSTS|IN|27.1751,78.0421|0.4|
Taj Mahal Palace Hotel|HTL|IN|18.9217,72.833|0.2|Taj Hotel
Chhatrapati Shivaji Terminus|RSTN|IN|18.9398,72.8355|0.3|Victoria Terminus
Bollywood|AREA|IN|19.1663,72.8526|8|
Dharavi|PPLX|IN|19.038,72.8538|1.5|
Golden Temple|HSTS|IN|31.62,74.8765|0.2|
Babri Mosque|HSTS|IN|26.7956,82.1943|0.3|Babri Masjid
Wagah border|RGN||31.6047,74.5731|1|Wagah;Attari-Wagah border
Kargil heights|RGN|IN|34.56,76.13|30|
Red Mosque|HSTS|PK|33.7129,73.0866|0.2|Lal Masjid
Bagram Air Base|MIL|AF|34.9461,69.265|3|Bagram;Bagram Airfield
Kabul Airport|AIRP|AF|34.5659,69.2123|2|Hamid Karzai International Airport;Kabul airport
Camp Bastion|MIL|AF|31.8638,64.2246|4|
Rana Plaza|BLDG|BD|23.8462,90.257|0.2|
Cox's Bazar camps|PPL|BD|21.2126,92.1634|6|Kutupalong;Kutupalong refugee camp
Tiananmen Square|SQR|CN|39.9055,116.3976|0.5|Tiananmen
Zhongnanhai|BLDG|CN|39.9117,116.3804|0.5|
Forbidden City|PAL|CN|39.9163,116.3972|0.5|
Great Hall of the People|BLDG|CN|39.9036,116.3875|0.2|
Great Wall of China|HSTS|CN|40.4319,116.5704|400|Great Wall
Huanan Seafood Market|MKT|CN|30.6196,114.2577|0.2|Huanan seafood market;Wuhan Institute of Virology
Potala Palace|PAL|CN|29.6578,91.1172|0.4|
Blue House|BLDG|KR|37.5866,126.9748|0.4|
Panmunjom|RGN|KR|37.956,126.677|1|Joint Security Area
Yongbyon|BLDG|KP|39.7955,125.7549|4|Yongbyon nuclear complex
Punggye-ri|BLDG|KP|41.2806,129.0867|5|
Yasukuni Shrine|HSTS|JP|35.6941,139.7438|0.2|
Fukushima Daiichi|BLDG|JP|37.4213,141.0325|3|Fukushima Daiichi nuclear plant;Fukushima nuclear plant;Fukushima Daiichi Nuclear Power Plant
Narita Airport|AIRP|JP|35.772,140.3929|3|Narita International Airport
Haneda Airport|AIRP|JP|35.5494,139.7798|3|Haneda
Yokota Air Base|MIL|JP|35.7485,139.3485|3|
Futenma|MIL|JP|26.274,127.756|2|
Angkor Wat|HSTS|KH|13.4125,103.867|2|Angkor
Malacanang Palace|PAL|PH|14.5941,120.9942|0.3|Malacañang;Malacanang;Malacañang Palace
Manila Cathedral|CH|PH|14.5915,120.9734|0.1|
Rizal Park|PRK|PH|14.5831,120.9794|0.4|Luneta
New Bilibid Prison|BLDG|PH|14.38028,121.02889|0.6|Bilibid
Mall of Asia|BLDG|PH|14.53501,120.98202|0.4|SM Mall of Asia
Clark Air Base|MIL|PH|15.186,120.56|4|
Changi Airport|AIRP|SG|1.3644,103.9915|3|Changi;Singapore Changi Airport
Suvarnabhumi Airport|AIRP|TH|13.6926,100.7508|3|Suvarnabhumi
Da Nang International Airport|AIRP|VN|16.04,108.19|2|Danang International Airport
Tan Son Nhat|AIRP|VN|10.8184,106.6588|2|
Dien Bien Phu battlefield|HSTS|VN|21.385,103.018|4|
My Lai|HSTS|VN|15.1783,108.8714|2|
Khe Sanh|MIL|VN|16.6195,106.7255|4|
Insein Prison|BLDG|MM|16.892,96.097|0.5|
Petronas Towers|BLDG|MY|3.1579,101.7116|0.2|
Kuta Beach|BCH|ID|-8.7177,115.1686|1|Kuta
Canberra Parliament|BLDG|AU|-35.3082,149.1244|0.4|Parliament House
Sydney Opera House|BLDG|AU|-33.8568,151.2153|0.2|Opera House
Bondi Beach|BCH|AU|-33.8915,151.2767|1|Bondi
Port Arthur|HSTS|AU|-43.1443,147.8519|3|
Pine Gap|MIL|AU|-23.799,133.737|4|
Nauru detention centre|BLDG|NR|-0.5317,166.9336|2|
Beehive|BLDG|NZ|-41.2784,174.7767|0.2|
Planalto Palace|PAL|BR|-15.7992,-47.8608|0.3|Planalto
Rocinha|PPLX|BR|-22.9881,-43.2494|1|
Copacabana|PPLX|BR|-22.9711,-43.1822|1.5|Copacabana Beach
Maracana|STDM|BR|-22.9121,-43.2302|0.3|Maracanã;Maracana Stadium
Itaipu Dam|DAM|BR|-25.408,-54.589|3|Itaipu
Belo Monte Dam|DAM|BR|-3.12,-51.78|5|
Casa Rosada|PAL|AR|-34.6081,-58.3703|0.2|
Plaza de Mayo|SQR|AR|-34.6084,-58.3722|0.2|
La Moneda|PAL|CL|-33.4429,-70.6539|0.2|La Moneda Palace
Miraflores Palace|PAL|VE|10.5078,-66.9196|0.2|
Machu Picchu|HSTS|PE|-13.1631,-72.545|2|
Los Pinos|PAL|MX|19.4194,-99.1907|0.4|
Zocalo|SQR|MX|19.4326,-99.1332|0.3|Zócalo
Estadio Azteca|STDM|MX|19.3029,-99.1505|0.3|Azteca Stadium
CECOT|BLDG|SV|13.597,-88.87|1|
Cite Soleil|PPLX|HT|18.5784,-72.3333|2|Cité Soleil
Bel Air|PPLX|HT|18.5472,-72.3361|0.8|
Canal Zone|RGN|PA|9.1,-79.7|35|Panama Canal Zone
Elmina Castle|CSTL|GH|5.0826,-1.3482|0.3|
Suez port|HBR|EG|29.95,32.55|4|
Tarnak Farms|MIL|AF|31.44,65.83|3|
Fort Ticonderoga|HSTS|US|43.8416,-73.3877|1|Ticonderoga
Fort Sumter|HSTS|US|32.7523,-79.8747|0.5|
Fort McHenry|HSTS|US|39.2632,-76.5798|0.5|
Fort Duquesne|HSTS|US|40.4416,-80.0125|1|Fort Pitt
Valley Forge|HSTS|US|40.1018,-75.4608|3|
Bunker Hill|HSTS|US|42.3763,-71.0611|0.5|Breed's Hill
Antietam|HSTS|US|39.4731,-77.7448|4|Antietam Creek
Shiloh|HSTS|US|35.1385,-88.3408|4|
Chickamauga|HSTS|US|34.9217,-85.2602|5|
Chancellorsville|HSTS|US|38.3107,-77.6489|4|
Bull Run|HSTS|US|38.8129,-77.5216|4|First Bull Run;Second Bull Run
Cold Harbor|HSTS|US|37.5919,-77.2869|4|
Appomattox Court House|HSTS|US|37.3774,-78.796|2|Appomattox Courthouse
Harpers Ferry|HSTS|US|39.3254,-77.7286|1.5|Harper's Ferry
Little Bighorn|HSTS|US|45.5704,-107.4272|4|Little Big Horn
Wounded Knee|HSTS|US|43.1422,-102.365|3|
Sand Creek|HSTS|US|38.541,-102.5055|4|
Tippecanoe|HSTS|US|40.5063,-86.8456|2|
San Jacinto|HSTS|US|29.7496,-95.0808|2|
Omaha Beach|BCH|FR|49.3692,-0.8697|5|
Utah Beach|BCH|FR|49.4164,-1.1756|5|
Juno Beach|BCH|FR|49.335,-0.416|5|Gold Beach;Sword Beach
Pas-de-Calais coast|RGN|FR|50.9,1.8|30|
Agincourt|HSTS|FR|50.4639,2.1417|3|Azincourt
Crecy|HSTS|FR|50.2567,1.8833|3|Crécy
Poitiers battlefield|HSTS|FR|46.5333,0.4|5|
Bastille|HSTS|FR|48.8532,2.3691|0.5|the Bastille
Tuileries|PAL|FR|48.8634,2.3275|0.5|Tuileries Palace
Passchendaele|HSTS|BE|50.9,3.0217|3|
Maginot Line|HSTS|FR|49.2,6.5|150|
Siegfried Line|HSTS|DE|50.5,6.3|200|Westwall
Western Front|RGN|FR|49.6,3.5|250|
Eastern Front|RGN|UA|51,32|800|
Remagen|HSTS|DE|50.5768,7.2289|3|
Monte Cassino|HSTS|IT|41.49,13.8139|3|
Anzio beachhead|HSTS|IT|41.4477,12.6292|5|
Caporetto|HSTS|SI|46.2478,13.5786|5|
Austerlitz|HSTS|CZ|49.1281,16.7628|6|
Borodino|HSTS|RU|55.5186,35.8206|6|
Poltava battlefield|HSTS|UA|49.63,34.55|8|
Balaclava|HSTS|UA|44.5,33.6|4|Balaklava
Thermopylae|HSTS|GR|38.7967,22.5367|3|
Salamis|ISL|GR|37.96,23.5|10|
Plataea|HSTS|GR|38.2203,23.2742|3|
Actium|HSTS|GR|38.9333,20.7667|5|
Cannae|HSTS|IT|41.3064,16.1325|4|
Trafalgar|CAPE|ES|36.1828,-6.0342|5|Cape Trafalgar
Hastings battlefield|HSTS|GB|50.9117,0.4875|2|
Culloden|HSTS|GB|57.477,-4.0975|2|
Bannockburn|HSTS|GB|56.0927,-3.937|2|
Bletchley Park|HSTS|GB|51.9977,-0.7407|1|
Chosin Reservoir|RSV|KP|40.4833,127.2|25|Changjin Reservoir;Chosin
Pusan Perimeter|RGN|KR|35.6,128.7|70|Busan Perimeter
Heartbreak Ridge|MT|KR|38.3,128.1|5|
Pork Chop Hill|MT|KR|38.2361,127.0167|3|
Ho Chi Minh Trail|RGN|LA|17,106|250|
Hamburger Hill|MT|VN|16.2531,107.1742|3|
Ia Drang|VAL|VN|13.57,107.72|15|Ia Drang Valley
Marco Polo Bridge|BDG|CN|39.849,116.214|1|Lugou Bridge
Unit 731|HSTS|CN|45.6083,126.6389|1|
Khalkhin Gol|HSTS|MN|47.63,118.6|20|Nomonhan
Peleliu|ISL|PW|7,134.25|6|
Tarawa|ATOL|KI|1.4333,173|15|
Saipan|ISL|MP|15.19,145.75|12|
Tinian|ISL|MP|15,145.63|9|
Kokoda|HSTS|PG|-8.8781,147.7314|10|Kokoda Track;Kokoda Trail
Rabaul harbour|HBR|PG|-4.2,152.17|5|
Panipat battlefield|HSTS|IN|29.39,76.97|5|
Plassey|HSTS|IN|23.8,88.25|5|
Jallianwala Bagh|HSTS|IN|31.6206,74.8801|0.2|
Isandlwana|HSTS|ZA|-28.3592,30.6517|3|
Rorke's Drift|HSTS|ZA|-28.3583,30.5347|3|
Spion Kop|HSTS|ZA|-28.65,29.5167|3|
Adwa|HSTS|ET|14.1667,38.9|5|
Tembien|RGN|ET|13.6,39.1|40|
Kasserine Pass|PASS|TN|35.2567,8.7358|10|
Bay of Pigs beach|BCH|CU|22.07,-81.03|5|Playa Giron;Playa Girón
San Juan Hill|MT|CU|20.0119,-75.7986|1|
Sharpeville township|PPLX|ZA|-26.6886,27.8717|3|
Hiroshima Peace Memorial|HSTS|JP|34.3955,132.4536|0.3|Atomic Bomb Dome
`;
