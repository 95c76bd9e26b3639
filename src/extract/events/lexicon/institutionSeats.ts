/** The city where an institution sits, as the gazetteer has it. */
export interface Seat {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

/**
 * Institutions by the city of their seat: "CC City: name; name". A name stands as news writes it, without "the".
 * Names that several countries use ("Senate", "Supreme Court") are in `SHARED_NAMES`. Our own list.
 */
const SEATS = `
US Washington: White House; Oval Office; Capitol Hill; Congress; US Congress; U.S. Congress; House of Representatives; U.S. House; US House; State Department; Department of State; Pentagon; Defense Department; Department of Defense; Justice Department; Department of Justice; Treasury Department; US Treasury; U.S. Treasury; Homeland Security Department; Department of Homeland Security; Commerce Department; Labor Department; Energy Department; Agriculture Department; Interior Department; Education Department; Transportation Department; Federal Reserve; Fed; Federal Bureau of Investigation; FBI; Securities and Exchange Commission; SEC; Federal Trade Commission; FTC; Federal Communications Commission; FCC; Environmental Protection Agency; EPA; Food and Drug Administration; FDA; International Monetary Fund; IMF; World Bank; Organization of American States; OAS; Smithsonian; U.S. Supreme Court; US Supreme Court; U.S. Senate; US Senate; United States Senate; United States Congress; Joint Chiefs of Staff; National Security Council; Federal Aviation Administration; FAA; National Transportation Safety Board; NTSB; Republican National Committee; Democratic National Committee; Library of Congress; Kennedy Center; Trump administration; Biden administration; Obama administration; Bush administration; Clinton administration; Reagan administration; Senate Appropriations Committee; Senate Judiciary Committee; Budget Committee; Internal Revenue Service; IRS
US Langley: CIA; Central Intelligence Agency
US Atlanta: Centers for Disease Control and Prevention; Centers for Disease Control; CDC
US New York City: U.N. Security Council; UN Security Council; United Nations Security Council; Security Council; U.N. General Assembly; UN General Assembly; General Assembly; United Nations headquarters; Wall Street; New York Stock Exchange; NYSE; Nasdaq; Federal Reserve Bank of New York
GB London: Downing Street; 10 Downing Street; House of Commons; House of Lords; Westminster; Whitehall; Bank of England; Buckingham Palace; Scotland Yard; Foreign Office; Home Office; Old Bailey; London Stock Exchange; British Parliament; Ministry of Defence; FTSE
RU Moscow: Kremlin; State Duma; Duma; Federation Council; Russian Foreign Ministry; Russian Defense Ministry; Gazprom
FR Paris: Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay; National Assembly of France; OECD; UNESCO; International Energy Agency; Organization for Economic Cooperation and Development
FR Strasbourg: European Parliament; European Court of Human Rights; Council of Europe
FR Lyon: Interpol
DE Berlin: Bundestag; Bundesrat; Chancellery; German Chancellery
DE Frankfurt am Main: European Central Bank; ECB; Bundesbank; Deutsche Boerse; Frankfurt Stock Exchange
DE Karlsruhe: Federal Constitutional Court
BE Brussels: European Commission; European Council; EU Commission; European Union; EU; NATO; North Atlantic Treaty Organization
LU Luxembourg: European Court of Justice; Court of Justice of the European Union
NL The Hague: International Criminal Court; ICC; International Court of Justice; World Court; Europol; Organization for the Prohibition of Chemical Weapons; OPCW
CH Geneva: World Health Organization; WHO; World Trade Organization; WTO; International Committee of the Red Cross; International Labor Organization; U.N. Human Rights Council; UN Human Rights Council; UNHCR; CERN
CH Lausanne: International Olympic Committee; IOC; Court of Arbitration for Sport
CH Zurich: FIFA
CH Nyon: UEFA
AT Vienna: International Atomic Energy Agency; IAEA; OPEC; Organization for Security and Cooperation in Europe; OSCE
IT Rome: Quirinale; Palazzo Chigi; Food and Agriculture Organization; World Food Program; World Food Programme
VA Vatican City: Vatican; Holy See
JP Tokyo: Bank of Japan; Diet; Japanese Diet; Tokyo Stock Exchange; Nikkei
CN Beijing: Zhongnanhai; National People's Congress; People's Bank of China; Great Hall of the People; Communist Party of China; Chinese Foreign Ministry; Chinese Communist Party
KR Seoul: Blue House; Cheong Wa Dae; Bank of Korea
IN New Delhi: Lok Sabha; Rajya Sabha
IN Mumbai: Reserve Bank of India; Bombay Stock Exchange
PK Islamabad: Pakistani Foreign Ministry
IL Jerusalem: Knesset; Israeli Cabinet; Israeli Supreme Court
PS Ramallah: Palestinian Authority
EG Cairo: Arab League; Al-Azhar
SA Riyadh: Gulf Cooperation Council; Saudi royal court
TR Ankara: Grand National Assembly; Turkish Parliament; Turkish Foreign Ministry
IR Tehran: Majlis; Guardian Council
ET Addis Ababa: African Union; Organization of African Unity
NG Abuja: ECOWAS
ZA Pretoria: Union Buildings
KE Nairobi: UNEP; United Nations Environment Programme
UA Kyiv: Verkhovna Rada
PL Warsaw: Sejm
ES Madrid: Cortes; Moncloa
MX Mexico City: Los Pinos; Mexican Congress; Mexican Senate
BR Brasilia: Planalto; Planalto Palace
AR Buenos Aires: Casa Rosada
VE Caracas: Miraflores; Miraflores Palace
AU Canberra: Reserve Bank of Australia; Australian Parliament
CA Ottawa: Parliament Hill; Bank of Canada; Canadian Parliament
CA Montreal: International Civil Aviation Organization; World Anti-Doping Agency
ID Jakarta: ASEAN; Bank Indonesia
PH Manila: Malacanang; Malacañang; Asian Development Bank
TH Bangkok: Bank of Thailand; Government House
HK Hong Kong: Hang Seng; Legislative Council; LegCo
SE Stockholm: Riksdag; Nobel Foundation; Swedish Academy
NO Oslo: Nobel Committee; Norwegian Nobel Committee; Storting
DK Copenhagen: Folketing
IE Dublin: Dail; Dáil; Leinster House; Oireachtas
GB Edinburgh: Holyrood; Scottish Parliament
GB Cardiff: Senedd
GB Belfast: Stormont
US Colorado Springs: NORAD; U.S. Olympic Committee
US Houston: Johnson Space Center; Mission Control
US Cape Canaveral: Kennedy Space Center`;

/** Names that many countries have: they mean the one of the country that the article is about. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  'senate;parliament;supreme court;house;cabinet;national assembly;foreign ministry;defense ministry;defence ministry;interior ministry;finance ministry;health ministry;justice ministry;central bank;constitutional court;high court;politburo;ministry;government'.split(
    ';',
  ),
);

/** Capitals of the countries whose shared institutions news names most: ISO code to city. */
export const CAPITALS: Readonly<Record<string, string>> = readPairs(
  'US Washington;GB London;FR Paris;DE Berlin;IT Rome;ES Madrid;RU Moscow;CN Beijing;JP Tokyo;KR Seoul;KP Pyongyang;IN New Delhi;PK Islamabad;IL Jerusalem;EG Cairo;TR Ankara;IR Tehran;IQ Baghdad;SA Riyadh;SY Damascus;LB Beirut;JO Amman;AF Kabul;UA Kyiv;PL Warsaw;CZ Prague;HU Budapest;RO Bucharest;BG Sofia;GR Athens;RS Belgrade;HR Zagreb;AT Vienna;CH Bern;BE Brussels;NL The Hague;SE Stockholm;NO Oslo;DK Copenhagen;FI Helsinki;IE Dublin;PT Lisbon;CA Ottawa;MX Mexico City;BR Brasília;AR Buenos Aires;CL Santiago;CO Bogotá;PE Lima;VE Caracas;CU Havana;AU Canberra;NZ Wellington;ID Jakarta;MY Kuala Lumpur;PH Manila;TH Bangkok;VN Hanoi;MM Nay Pyi Taw;BD Dhaka;LK Colombo;NP Kathmandu;NG Abuja;KE Nairobi;ET Addis Ababa;ZA Pretoria;GH Accra;UG Kampala;TZ Dodoma;SD Khartoum;LY Tripoli;TN Tunis;DZ Algiers;MA Rabat;ZW Harare;CD Kinshasa;RW Kigali;YE Sanaa;KW Kuwait City;QA Doha;AE Abu Dhabi;KZ Astana;UZ Tashkent;GE Tbilisi;AM Yerevan;AZ Baku;BY Minsk',
);

/** Seats by institution, the name in lower case. */
export const INSTITUTION_SEATS: ReadonlyMap<string, Seat> = readSeats();

function readSeats(): Map<string, Seat> {
  const seats = new Map<string, Seat>();
  for (const line of SEATS.trim().split('\n')) {
    const colon = line.indexOf(': ');
    const seat = { countryCode: line.slice(0, 2), city: line.slice(3, colon) };
    for (const name of line.slice(colon + 2).split('; ')) seats.set(name.toLowerCase(), seat);
  }
  return seats;
}

function readPairs(list: string): Record<string, string> {
  return Object.fromEntries(list.split(';').map((pair) => [pair.slice(0, 2), pair.slice(3)]));
}
