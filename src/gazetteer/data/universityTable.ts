/**
 * Universities and colleges that are not called after their town: name | GeoNames feature code | ISO code | latitude,
 * longitude | radius in kilometres | further names.
 */
export const universityTable = `
Auburn University|SCH|US|32.6034,-85.4858|2|
Baylor University|SCH|US|31.5489,-97.1131|1.5|Baylor
Boston College|SCH|US|42.3355,-71.1685|1|
Brandeis University|SCH|US|42.3659,-71.2586|1|Brandeis
Brigham Young University|SCH|US|40.2518,-111.6493|1.5|BYU^
Brown University|SCH|US|41.8268,-71.4025|0.8|
California Institute of Technology|SCH|US|34.1377,-118.1253|0.7|Caltech
Carnegie Mellon University|SCH|US|40.4433,-79.9436|0.8|Carnegie Mellon
Case Western Reserve University|SCH|US|41.5043,-81.6084|1|Case Western Reserve;Case Western
Clemson University|SCH|US|34.6834,-82.8374|2|
Cornell University|SCH|US|42.4534,-76.4735|2|Cornell
Creighton University|SCH|US|41.2647,-95.9459|0.7|Creighton
Dartmouth College|SCH|US|43.7044,-72.2887|1|
DePaul University|SCH|US|41.9256,-87.6553|0.7|DePaul
Drexel University|SCH|US|39.9566,-75.1899|0.7|
Eastern Kentucky University|SCH|US|37.7357,-84.3|1|EKU^
Emory University|SCH|US|33.7925,-84.324|1|Emory
Florida State University|SCH|US|30.4419,-84.2985|1.5|
Fordham University|SCH|US|40.8612,-73.8854|0.7|Fordham
George Mason University|SCH|US|38.8316,-77.3118|1|
George Washington University|SCH|US|38.8997,-77.0486|0.7|
Georgetown University|SCH|US|38.9076,-77.0723|0.7|
Georgia Institute of Technology|SCH|US|33.7756,-84.3963|1|Georgia Tech
Georgia State University|SCH|US|33.7531,-84.3853|0.7|
Gonzaga University|SCH|US|47.6672,-117.4024|0.7|Gonzaga
Grambling State University|SCH|US|32.525,-92.7147|1|
Howard University|SCH|US|38.9227,-77.0194|0.7|
Indiana University|SCH|US|39.1682,-86.523|2|
Iowa State University|SCH|US|42.0266,-93.6465|1.5|
Kansas State University|SCH|US|39.1974,-96.5847|1.5|
Kent State University|SCH|US|41.149,-81.3415|1.5|Kent State
Lehigh University|SCH|US|40.6069,-75.3783|1|
Liberty University|SCH|US|37.3524,-79.18|1.5|
Louisiana State University|SCH|US|30.4133,-91.18|2|LSU^
Loyola Marymount University|SCH|US|33.9709,-118.4187|0.8|Loyola University;Loyola Law School
Loyola University Chicago|SCH|US|41.9999,-87.6578|0.7|Loyola University;Loyola
Loyola University New Orleans|SCH|US|29.935,-90.1219|0.6|Loyola University
Marquette University|SCH|US|43.0389,-87.9311|0.7|
Marshall University|SCH|US|38.4236,-82.4263|0.8|
Miami University|SCH|US|39.5105,-84.7309|1.5|
Michigan State University|SCH|US|42.7018,-84.4822|2.5|
Mississippi State University|SCH|US|33.4552,-88.7944|2|
Morehouse College|SCH|US|33.7466,-84.4148|0.6|Spelman College
New York University|SCH|US|40.7295,-73.9965|0.8|NYU^
North Carolina State University|SCH|US|35.7872,-78.6705|1.5|N.C. State;NC State
Northeastern University|SCH|US|42.3398,-71.0892|0.7|
Northwestern University|SCH|US|42.0565,-87.6753|1|
Ohio State University|SCH|US|40.0067,-83.0305|2|Ohio State;The Ohio State University
Oklahoma State University|SCH|US|36.1256,-97.0665|1.5|
Oregon State University|SCH|US|44.5638,-123.2794|1.5|
Pennsylvania State University|SCH|US|40.7982,-77.8599|2|Penn State;Penn State University
Pepperdine University|SCH|US|34.0414,-118.7096|1.5|Pepperdine
Purdue University|SCH|US|40.4237,-86.9212|2|Purdue
Rice University|SCH|US|29.7174,-95.4018|0.8|
Rutgers University|SCH|US|40.5008,-74.4474|2|Rutgers
San Diego State University|SCH|US|32.7757,-117.0719|0.8|
Seton Hall University|SCH|US|40.7434,-74.2463|0.6|Seton Hall
Southern Methodist University|SCH|US|32.8412,-96.7845|0.8|SMU^
Temple University|SCH|US|39.9812,-75.155|0.8|
Texas A&M University|SCH|US|30.6187,-96.3365|3|Texas A&M;Texas A and M
Texas Christian University|SCH|US|32.7096,-97.3631|0.8|TCU^
Texas State University|SCH|US|29.8884,-97.9384|1.2|
Texas Tech University|SCH|US|33.5843,-101.8783|2|Texas Tech
Tufts University|SCH|US|42.4075,-71.119|0.7|Tufts
Tulane University|SCH|US|29.9404,-90.1208|0.7|Tulane
United States Air Force Academy|SCH|US|38.9983,-104.8613|5|Air Force Academy;U.S. Air Force Academy
United States Naval Academy|SCH|US|38.9825,-76.484|1|U.S. Naval Academy;Naval Academy
University of Alabama|SCH|US|33.2119,-87.546|1.5|
University of Arizona|SCH|US|32.2319,-110.9501|1|
Arizona State University|SCH|US|33.4242,-111.9281|1.5|
University of Arkansas|SCH|US|36.0687,-94.1748|1.2|
University of California, Berkeley|SCH|US|37.8719,-122.2585|1|UC Berkeley;Cal Berkeley;University of California at Berkeley
University of California, Davis|SCH|US|38.5382,-121.7617|2|UC Davis
University of California, Irvine|SCH|US|33.6405,-117.8443|1.5|UC Irvine
University of California, Los Angeles|SCH|US|34.0689,-118.4452|1|UCLA^
University of California, San Diego|SCH|US|32.8801,-117.234|1.5|UC San Diego;UCSD^
University of California, Santa Barbara|SCH|US|34.414,-119.8489|1.2|UC Santa Barbara;UCSB^
University of California, Santa Cruz|SCH|US|36.9916,-122.0583|1.5|UC Santa Cruz
University of Colorado|SCH|US|40.0076,-105.2659|1.2|
University of Connecticut|SCH|US|41.8077,-72.254|1.5|UConn
University of Delaware|SCH|US|39.6795,-75.752|1.2|
University of Florida|SCH|US|29.6436,-82.3549|1.8|
University of Georgia|SCH|US|33.948,-83.3773|1.5|
University of Hawaii|SCH|US|21.297,-157.8163|1|
University of Idaho|SCH|US|46.7268,-117.0141|1.2|
University of Illinois|SCH|US|40.102,-88.2272|1.8|University of Illinois at Urbana-Champaign
University of Iowa|SCH|US|41.6627,-91.5549|1.5|
University of Kansas|SCH|US|38.9543,-95.2558|1.2|
University of Kentucky|SCH|US|38.0307,-84.504|1.2|
University of Maine|SCH|US|44.9012,-68.6675|1.2|
University of Maryland|SCH|US|38.9869,-76.9426|1.5|
University of Massachusetts|SCH|US|42.3868,-72.5301|1.5|UMass
University of Michigan|SCH|US|42.278,-83.7382|1.8|
University of Minnesota|SCH|US|44.974,-93.2277|1.2|
University of Mississippi|SCH|US|34.3647,-89.5387|1.5|Ole Miss
University of Missouri|SCH|US|38.9404,-92.3277|1.5|Mizzou
University of Montana|SCH|US|46.8607,-113.985|1|
University of Nebraska|SCH|US|40.8202,-96.7005|1.2|
University of Nevada, Las Vegas|SCH|US|36.1085,-115.1432|1|UNLV^
University of New Hampshire|SCH|US|43.1389,-70.937|1.2|
University of New Mexico|SCH|US|35.0843,-106.6198|1|
University of North Carolina|SCH|US|35.9049,-79.0469|1.5|UNC^
University of Notre Dame|SCH|US|41.7056,-86.2353|1.5|
University of Oklahoma|SCH|US|35.2059,-97.4457|1.5|
University of Oregon|SCH|US|44.0448,-123.0726|1|
University of Pennsylvania|SCH|US|39.9522,-75.1932|0.9|Penn
University of Rhode Island|SCH|US|41.4807,-71.526|1.2|
University of South Carolina|SCH|US|33.9938,-81.0299|1|
University of South Florida|SCH|US|28.0587,-82.4139|1.5|
University of Southern California|SCH|US|34.0224,-118.2851|0.8|USC^
University of Tennessee|SCH|US|35.9544,-83.9295|1.2|
University of Texas|SCH|US|30.2849,-97.7341|1.2|University of Texas at Austin
University of Utah|SCH|US|40.7649,-111.8421|1.5|
University of Vermont|SCH|US|44.4779,-73.1965|1|
University of Virginia|SCH|US|38.0336,-78.508|1.5|
University of Washington|SCH|US|47.6553,-122.3035|1.2|
University of Wisconsin|SCH|US|43.0766,-89.4125|1.5|University of Wisconsin-Madison
University of Wyoming|SCH|US|41.3149,-105.5666|1|
Utah State University|SCH|US|41.7452,-111.8097|1.2|
Vanderbilt University|SCH|US|36.1447,-86.8027|0.8|Vanderbilt
Villanova University|SCH|US|40.0343,-75.3372|0.8|
Wake Forest University|SCH|US|36.1352,-80.277|1|
Washington State University|SCH|US|46.7319,-117.1542|1.5|
Washington University|SCH|US|38.6488,-90.3108|0.8|Washington University in St. Louis
Wellesley College|SCH|US|42.2936,-71.3059|1|
West Virginia University|SCH|US|39.6361,-79.9559|1.5|
William & Mary|SCH|US|37.2707,-76.7075|1|College of William and Mary
Xavier University|SCH|US|39.1498,-84.478|0.7|
McGill University|SCH|CA|45.5048,-73.5772|0.8|McGill
Queen's University|SCH|CA|44.2253,-76.4951|0.8|
McMaster University|SCH|CA|43.2609,-79.9192|0.8|McMaster
York University|SCH|CA|43.7735,-79.5019|1|
Simon Fraser University|SCH|CA|49.2781,-122.9199|1|
University of British Columbia|SCH|CA|49.2606,-123.246|1.5|UBC^
University of Alberta|SCH|CA|53.5232,-113.5263|1|
University of Manitoba|SCH|CA|49.8075,-97.1366|1|
University of New Brunswick|SCH|CA|45.9478,-66.6413|0.8|
University of Saskatchewan|SCH|CA|52.1318,-106.6342|1|
Dalhousie University|SCH|CA|44.6366,-63.5917|0.7|Dalhousie
Imperial College London|SCH|GB|51.4988,-0.1749|0.6|Imperial College
London School of Economics|SCH|GB|51.5144,-0.1165|0.4|LSE^
King's College London|SCH|GB|51.5115,-0.116|0.5|
University College London|SCH|GB|51.5246,-0.134|0.5|UCL^
Queen's University Belfast|SCH|GB|54.5844,-5.934|0.6|Queen's University, Belfast
University of Essex|SCH|GB|51.8773,0.947|0.8|
University of East Anglia|SCH|GB|52.6219,1.2392|0.8|
University of Kent|SCH|GB|51.2986,1.069|0.8|
University of Surrey|SCH|GB|51.2432,-0.5896|0.8|
University of Sussex|SCH|GB|50.8671,-0.0879|0.8|
University of Warwick|SCH|GB|52.3793,-1.5615|1|
University of Wales|SCH|GB|51.4866,-3.1789|1|
Trinity College Dublin|SCH|IE|53.3438,-6.2546|0.4|University College Dublin
Sorbonne|SCH|FR|48.8485,2.3434|0.4|Sorbonne University
Humboldt University|SCH|DE|52.5186,13.3933|0.5|
Karolinska Institute|SCH|SE|59.3481,18.0237|0.7|Karolinska
ETH Zurich|SCH|CH|47.3763,8.548|0.5|
Erasmus Medical Center|SCH|NL|51.91,4.4687|0.5|Erasmus University
Bocconi University|SCH|IT|45.4503,9.189|0.4|
Moscow State University|SCH|RU|55.703,37.5286|1|
Al-Azhar University|SCH|EG|30.0458,31.2627|0.5|Al-Azhar;al-Azhar
Hebrew University|SCH|IL|31.7945,35.2414|0.8|
Birzeit University|SCH|PS|31.9592,35.1822|0.7|
American University of Beirut|SCH|LB|33.9006,35.4812|0.6|
Makerere University|SCH|UG|0.335,32.5675|0.7|Makerere
University of the Witwatersrand|SCH|ZA|-26.1908,28.0303|0.7|Wits University;Witwatersrand University;Witwatersrand
University of KwaZulu-Natal|SCH|ZA|-29.8674,30.9807|0.8|
Stellenbosch University|SCH|ZA|-33.9328,18.8644|0.8|
Jawaharlal Nehru University|SCH|IN|28.5402,77.1662|1.2|JNU^
Aligarh Muslim University|SCH|IN|27.9135,78.0782|1|
Jamia Millia Islamia|SCH|IN|28.5616,77.2802|0.6|
Banaras Hindu University|SCH|IN|25.2677,82.9913|1.5|
Quaid-i-Azam University|SCH|PK|33.7473,73.138|1|
Tsinghua University|SCH|CN|40.0004,116.3262|1|Tsinghua
Peking University|SCH|CN|39.9927,116.3055|0.9|
Fudan University|SCH|CN|31.2989,121.5036|0.7|Fudan
Chulalongkorn University|SCH|TH|13.7384,100.5321|0.6|
National University of Singapore|SCH|SG|1.2966,103.7764|0.9|
Waseda University|SCH|JP|35.7089,139.7196|0.4|Keio University
University of the Philippines|SCH|PH|14.6538,121.0685|1.2|
Monash University|SCH|AU|-37.9105,145.1362|1|Monash
Macquarie University|SCH|AU|-33.7738,151.1126|0.8|
La Trobe University|SCH|AU|-37.7214,145.0489|1|
Deakin University|SCH|AU|-38.1979,144.2994|1|
University of New South Wales|SCH|AU|-33.9173,151.2313|0.7|UNSW^
University of Queensland|SCH|AU|-27.4975,153.0137|1|
Flinders University|SCH|AU|-35.0266,138.571|0.8|
University of Otago|SCH|NZ|-45.8647,170.5144|0.6|
Massey University|SCH|NZ|-40.3853,175.6188|1|
University of the West Indies|SCH|JM|18.005,-76.7486|1|
National Autonomous University of Mexico|SCH|MX|19.3322,-99.1861|1.5|UNAM^
`;
