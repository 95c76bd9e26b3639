/** What a column or property of a foreign file may say. */
export type Field =
  | 'id'
  | 'title'
  | 'text'
  | 'quote'
  | 'edtf'
  | 'start'
  | 'end'
  | 'date'
  | 'clock'
  | 'endClock'
  | 'year'
  | 'month'
  | 'day'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'lat'
  | 'lng'
  | 'latLng'
  | 'wkt'
  | 'placeName'
  | 'countryCode'
  | 'admin1'
  | 'level'
  | 'radiusKm'
  | 'geonameId'
  | 'featureCode'
  | 'category'
  | 'status'
  | 'claim'
  | 'group'
  | 'confidence'
  | 'placeConfidence'
  | 'dateConfidence'
  | 'precision'
  | 'dateBasis'
  | 'placeBasis'
  | 'attribution'
  | 'doubtful'
  | 'checkedBy';

/** The usual names of each, the one that wins first. Compared without regard to case, spaces, hyphens and underscores. */
export const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'uniqueid', '@id', 'eventid', 'uid', 'identifier'],
  title: ['title', 'headline', 'name', 'label', 'event', 'eventtitle', 'eventname', 'heading', 'subject'],
  text: [
    'text',
    'description',
    'summary',
    'desc',
    'body',
    'content',
    'details',
    'abstract',
    'notes',
    'note',
    'caption',
  ],
  quote: ['quote'],
  edtf: ['edtf', 'dateedtf', 'edtfdate'],
  start: [
    'start',
    'startdate',
    'begin',
    'begindate',
    'datestart',
    'datebegin',
    'starttime',
    'startdatetime',
    'beginning',
    'dtstart',
    'fromdate',
    'datefrom',
    'from',
    'startyear',
  ],
  end: [
    'end',
    'enddate',
    'dateend',
    'endtime',
    'enddatetime',
    'dtend',
    'todate',
    'dateto',
    'to',
    'until',
    'finish',
  ],
  date: [
    'date',
    'eventdate',
    'when',
    'datetime',
    'dateofevent',
    'timestamp',
    'occurred',
    'year',
    'displaydate',
  ],
  clock: ['time'],
  endClock: ['endtime'],
  year: ['year'],
  month: ['month'],
  day: ['day'],
  endYear: ['endyear'],
  endMonth: ['endmonth'],
  endDay: ['endday'],
  lat: ['lat', 'latitude', 'decimallatitude', 'ycoord', 'ycoordinate', 'y'],
  lng: ['lon', 'lng', 'long', 'longitude', 'decimallongitude', 'xcoord', 'xcoordinate', 'x'],
  latLng: ['latlng', 'latlon', 'latlong', 'coordinates', 'coords', 'geo', 'location'],
  wkt: ['wkt', 'geometry', 'geom', 'thegeom'],
  placeName: [
    'placename',
    'place',
    'locationname',
    'location',
    'toponym',
    'venue',
    'where',
    'city',
    'town',
    'address',
  ],
  countryCode: ['countrycode', 'iso2', 'isoa2', 'ccode', 'ccodes', 'country'],
  admin1: ['admin1', 'state', 'province', 'region'],
  level: ['level', 'placelevel'],
  radiusKm: ['radiuskm'],
  geonameId: ['geonameid', 'geonamesid'],
  featureCode: ['featurecode'],
  category: [
    'category',
    'type',
    'kind',
    'eventtype',
    'class',
    'categories',
    'folder',
    'group',
    'tag',
    'tags',
  ],
  status: ['status'],
  claim: ['claim'],
  group: ['group'],
  confidence: ['confidence'],
  placeConfidence: ['placeconfidence'],
  dateConfidence: ['dateconfidence'],
  precision: ['precision'],
  dateBasis: ['datebasis'],
  placeBasis: ['placebasis'],
  attribution: ['attribution', 'accordingto'],
  doubtful: ['doubtful'],
  checkedBy: ['checkedby'],
};

/** A column's name as it is compared. */
export function plainName(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:-]+/g, '');
}

const KNOWN = new Set(Object.values(FIELD_NAMES).flat());

/** Whether a column of this name may say anything of an event. */
export function isKnownName(name: string): boolean {
  return KNOWN.has(plainName(name));
}
