/**
 * Counties, shires and provinces that GeoNames' divisions of today no longer have but texts still name: name | GeoNames
 * feature code | ISO code | latitude, longitude | radius in kilometres | further names.
 */
export const countyTable = `
Bedfordshire|ADM2|GB|52.08,-0.42|25|Beds~
Berkshire|ADM2|GB|51.42,-1|35|Royal Berkshire;Berks~
Cheshire|ADM2|GB|53.2,-2.5|35|
Cumberland|ADM2|GB|54.7,-3.1|35|
Cumbria|ADM2|GB|54.58,-2.9|50|
Huntingdonshire|ADM2|GB|52.4,-0.25|20|
Middlesex|ADM2|GB|51.55,-0.33|20|
Northamptonshire|ADM2|GB|52.29,-0.84|30|Northants~
Westmorland|ADM2|GB|54.45,-2.7|25|
North Yorkshire|ADM2|GB|54.17,-1.5|55|
South Yorkshire|ADM2|GB|53.5,-1.33|25|
West Yorkshire|ADM2|GB|53.75,-1.67|28|West Riding
East Yorkshire|ADM2|GB|53.87,-0.5|35|East Riding;East Riding of Yorkshire
Humberside|ADM2|GB|53.75,-0.4|40|
Cleveland|ADM2|GB|54.55,-1.15|20|
Avon|ADM2|GB|51.45,-2.55|25|Avon and Somerset
Tyne and Wear|ADM2|GB|54.97,-1.6|18|
West Midlands|ADM2|GB|52.48,-1.97|22|
Thames Valley|RGN|GB|51.6,-1|40|
Medway|ADM2|GB|51.4,0.55|12|
Brecknockshire|ADM2|GB|51.95,-3.4|30|Breconshire
Caernarfonshire|ADM2|GB|53,-4.1|35|Carnarvonshire
Cardiganshire|ADM2|GB|52.25,-4.1|30|
Glamorgan|ADM2|GB|51.6,-3.5|35|South Glamorgan;Mid Glamorgan;West Glamorgan;Vale of Glamorgan
Merionethshire|ADM2|GB|52.8,-3.8|30|
Montgomeryshire|ADM2|GB|52.6,-3.4|30|
Radnorshire|ADM2|GB|52.27,-3.25|25|
Powys|ADM2|GB|52.3,-3.4|55|
Gwent|ADM2|GB|51.75,-3|25|
Dyfed|ADM2|GB|52,-4.4|55|
Clwyd|ADM2|GB|53.1,-3.3|40|
Argyll|ADM2|GB|56.2,-5.2|60|Argyllshire
Ayrshire|ADM2|GB|55.5,-4.5|35|
Banffshire|ADM2|GB|57.55,-2.9|30|
Berwickshire|ADM2|GB|55.78,-2.4|20|
Caithness|ADM2|GB|58.42,-3.5|30|
Dumfriesshire|ADM2|GB|55.17,-3.5|35|
Dunbartonshire|ADM2|GB|56,-4.5|20|West Dunbartonshire;East Dunbartonshire
Inverness-shire|ADM2|GB|57.2,-4.7|60|
Kincardineshire|ADM2|GB|56.95,-2.4|20|
Kinross-shire|ADM2|GB|56.2,-3.42|12|
Kirkcudbrightshire|ADM2|GB|55,-4.1|30|Galloway
Lanarkshire|ADM2|GB|55.65,-3.8|35|North Lanarkshire;South Lanarkshire
Nairnshire|ADM2|GB|57.5,-3.85|15|
Peeblesshire|ADM2|GB|55.63,-3.25|20|
Perthshire|ADM2|GB|56.6,-3.9|45|
Renfrewshire|ADM2|GB|55.83,-4.55|15|
Ross and Cromarty|ADM2|GB|57.7,-5|55|Ross-shire;Wester Ross;Easter Ross
Roxburghshire|ADM2|GB|55.47,-2.6|25|
Selkirkshire|ADM2|GB|55.5,-3|20|
Stirlingshire|ADM2|GB|56.05,-4.1|25|
Sutherland|ADM2|GB|58.25,-4.5|45|
Wigtownshire|ADM2|GB|54.85,-4.7|25|
Strathclyde|ADM1|GB|55.9,-4.7|70|
Tayside|ADM1|GB|56.55,-3.4|50|
Grampian|ADM1|GB|57.3,-2.7|50|
Lothian|ADM1|GB|55.9,-3.1|35|Lothians;the Lothians
County Antrim|ADM2|GB|54.87,-6.2|35|Antrim;Co. Antrim;Co Antrim
County Armagh|ADM2|GB|54.3,-6.55|25|Armagh;Co. Armagh;Co Armagh;South Armagh;south Armagh
County Down|ADM2|GB|54.35,-6|35|Co. Down;Co Down
County Fermanagh|ADM2|GB|54.35,-7.65|28|Fermanagh;Co. Fermanagh;Co Fermanagh
County Londonderry|ADM2|GB|54.9,-6.85|30|County Derry;Co. Londonderry;Co Londonderry;Co. Derry;Co Derry
County Tyrone|ADM2|GB|54.6,-7.2|38|Tyrone;Co. Tyrone;Co Tyrone
County Cavan|ADM2|IE|54,-7.35|28|Cavan;Co. Cavan;Co Cavan
County Clare|ADM2|IE|52.85,-9|38|Clare;Co. Clare;Co Clare
County Dublin|ADM2|IE|53.35,-6.3|20|Co. Dublin;Co Dublin
County Kerry|ADM2|IE|52.15,-9.75|48|Kerry;Co. Kerry;Co Kerry
County Kildare|ADM2|IE|53.2,-6.8|25|Kildare;Co. Kildare;Co Kildare
County Kilkenny|ADM2|IE|52.58,-7.25|28|Co. Kilkenny;Co Kilkenny
County Laois|ADM2|IE|53,-7.4|22|Laois;Co. Laois;Co Laois
County Limerick|ADM2|IE|52.5,-8.75|32|Co. Limerick;Co Limerick
County Longford|ADM2|IE|53.72,-7.72|18|Co. Longford;Co Longford
County Louth|ADM2|IE|53.92,-6.5|18|Louth;Co. Louth;Co Louth
County Mayo|ADM2|IE|53.9,-9.25|45|Mayo;Co. Mayo;Co Mayo
County Meath|ADM2|IE|53.65,-6.65|28|Meath;Co. Meath;Co Meath
County Offaly|ADM2|IE|53.25,-7.6|28|Offaly;Co. Offaly;Co Offaly
County Roscommon|ADM2|IE|53.75,-8.25|32|Co. Roscommon;Co Roscommon
County Sligo|ADM2|IE|54.15,-8.6|28|Co. Sligo;Co Sligo
County Westmeath|ADM2|IE|53.53,-7.45|25|Westmeath;Co. Westmeath;Co Westmeath
County Wexford|ADM2|IE|52.47,-6.58|30|Co. Wexford;Co Wexford
County Wicklow|ADM2|IE|52.98,-6.37|27|Co. Wicklow;Co Wicklow
County Donegal|ADM2|IE|54.9,-7.95|45|Donegal;Co. Donegal;Co Donegal
County Galway|ADM2|IE|53.35,-8.75|48|Co. Galway;Co Galway
County Cork|ADM2|IE|51.97,-8.75|55|Co. Cork;Co Cork;West Cork;west Cork
County Tipperary|ADM2|IE|52.67,-7.83|38|Tipperary;Co. Tipperary;Co Tipperary
County Waterford|ADM2|IE|52.2,-7.6|28|Co. Waterford;Co Waterford
County Monaghan|ADM2|IE|54.15,-6.95|22|Monaghan;Co. Monaghan;Co Monaghan
County Leitrim|ADM2|IE|54.12,-8|25|Leitrim;Co. Leitrim;Co Leitrim
County Carlow|ADM2|IE|52.7,-6.83|18|Co. Carlow;Co Carlow
Nyanza|ADM1|KE|-0.5,34.66|70|Nyanza Province
Western Province of Kenya|ADM1|KE|0.5,34.58|50|
Rift Valley Province|ADM1|KE|0.5,36|250|Rift Valley
Coast Province|ADM1|KE|-3,39.5|180|
North Eastern Province|ADM1|KE|1,40.25|220|
Central Province of Kenya|ADM1|KE|-0.75,37|60|
Eastern Province of Kenya|ADM1|KE|0,38|250|
Maguindanao|ADM2|PH|7,124.4|45|
Dantewada|ADM2|IN|18.9,81.35|50|Dantewada district
Thane district|ADM2|IN|19.3,73.1|45|
Pune district|ADM2|IN|18.5,74|70|
Musa Qala|PPL|AF|32.44,64.74|8|Musa Qaleh
Marjah|PPL|AF|31.52,64.12|10|Marja;Marjeh
Malakand|ADM2|PK|34.57,71.93|20|Malakand Division
Dir|ADM2|PK|35.2,71.88|40|Upper Dir;Lower Dir
Kohistan|ADM2|PK|35.3,73.2|45|
Girona province|ADM2|ES|42.1,2.7|50|Girona
Barcelona province|ADM2|ES|41.6,2.1|50|
Province of Turin|ADM2|IT|45.1,7.4|50|
West Prussia|RGN|PL|53.7,18.5|100|
Upper Austria region|ADM1|AT|48.15,14|70|
South Tyrol|ADM2|IT|46.7,11.4|50|Südtirol;Alto Adige
Saxe-Coburg|RGN|DE|50.27,10.97|30|
Schwabia|RGN|DE|48.3,10|80|Swabia
Franconia|RGN|DE|49.7,10.8|80|Upper Franconia;Lower Franconia;Middle Franconia
Frisia|RGN|DE|53.5,7|100|East Frisia
Holstein|RGN|DE|54.1,10|60|
Pomerania of Germany|RGN|DE|53.9,13.3|60|Western Pomerania
Masuria|RGN|PL|53.9,21.5|70|Mazury
Galicia of Spain|RGN|ES|42.75,-7.87|90|
Valencia region|RGN|ES|39.5,-0.75|100|
Ticino region|RGN|CH|46.3,8.8|40|
Engadine|VAL|CH|46.6,9.95|35|
Tyrol|RGN|AT|47.2,11.4|70|Tirol
Kosovo Polje|HSTS|XK|42.64,21.1|4|Kosovo Field
Metohija|RGN|XK|42.5,20.5|35|
Vojvodina region|RGN|RS|45.3,20|80|
Ruthenia|RGN|UA|48.4,23|90|Carpathian Ruthenia;Transcarpathia;Subcarpathian Rus
Podolia|RGN|UA|49,28|120|
Polesia|RGN|BY|52.2,27|180|Polesie;Pripyat Marshes
Ingria|RGN|RU|59.5,29.5|80|
`;
