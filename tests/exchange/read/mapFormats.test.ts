import { describe, expect, it } from 'vitest';
import { importText, membersOf } from './importText.ts';

const geojson = (features: readonly object[], more: object = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: features.map((feature) => ({ type: 'Feature', geometry: null, properties: {}, ...feature })),
  });

describe('GeoJSON', () => {
  it('gives events with the usual names of title, start and end, and of one date', () => {
    const imported = importText(
      geojson(
        [
          {
            id: 7,
            geometry: { type: 'Point', coordinates: [-0.37, 39.47, 15] },
            properties: {
              headline: 'Flood',
              start_date: '2024-10-29',
              end_date: '2024-11-04',
              type: 'floods',
            },
          },
          { properties: { name: 'Quake', time: 1730190000000, mag: 5.2, place: '10 km N of Lorca' } },
          { properties: { label: 'Fair', when: '1851', nested: { deep: true } } },
          { properties: { title: 'Reign', begin: '-0043', end: '0476', edtf: null } },
        ],
        { name: 'Some events' },
      ),
      'events.geojson',
    );
    expect(imported.title).toBe('Some events');
    expect(membersOf(imported)).toMatchObject([
      {
        id: '7',
        title: 'Flood',
        edtf: '2024-10-29/2024-11-04',
        precision: 'interval',
        category: 'disaster',
        placeName: '39.47, -0.37',
      },
      { title: 'Quake', edtf: '2024-10-29', time: '08:20', placeName: '10 km N of Lorca', placeBasis: null },
      { title: 'Fair', edtf: '1851', precision: 'year' },
      { title: 'Reign', edtf: '-0043/0476' },
    ]);
    expect(imported.events.map(({ geometry }) => geometry?.coordinates)).toEqual([
      [-0.37, 39.47],
      undefined,
      undefined,
      undefined,
    ]);
    expect(imported.losses.map(({ what, count }) => [what, count])).toEqual([
      ['values within values', 1],
      ['altitudes', 1],
      ['places without coordinates, known by name alone', 1],
      ['columns that only the words of the record keep', 1],
    ]);
  });

  it('leaves places open that are in another reference system, or out of range, and names them', () => {
    const point = (lng: number) => ({
      geometry: { type: 'Point', coordinates: [lng, 1] },
      properties: { name: 'A' },
    });
    const crs = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } };
    expect(importText(geojson([point(1)], crs), 'a.geojson')).toMatchObject({
      events: [{ geometry: null }],
      notices: [{ found: 'the reference system "urn:ogc:def:crs:EPSG::3857"' }],
    });
    const wgs84 = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } };
    expect(importText(geojson([point(1), point(400)], wgs84), 'a.geojson')).toMatchObject({
      events: [{ geometry: { coordinates: [1, 1] } }, { geometry: null }],
      notices: [{ file: 'a.geojson, feature 2', found: '[400,1]' }],
    });
  });

  it('names features that are none, and goes on', () => {
    const text =
      '{"type":"FeatureCollection","features":[null,5,{"type":"Feature","properties":{"name":"A"}},{"type":"Feature"}]}';
    const imported = importText(text, 'a.geojson');
    expect(membersOf(imported).map(({ title }) => title)).toEqual(['A']);
    expect(imported.notices.map(({ file }) => file)).toEqual([
      'a.geojson, feature 1',
      'a.geojson, feature 2',
      'a.geojson, feature 4',
    ]);
  });
});

describe('TimelineJS JSON', () => {
  it('gives slides, their places and times; eras and media are counted', () => {
    const imported = importText(
      JSON.stringify({
        title: { text: { headline: 'All of <i>it</i>' } },
        events: [
          {
            unique_id: 'wall',
            start_date: { year: '1989', month: '11', day: '9', hour: '23', minute: '30' },
            text: { headline: 'The wall &amp; the gate', text: '<p>Opened.</p>' },
            location: { lat: 52.5, lon: 13.4, name: 'Berlin' },
            media: { url: 'https://example.org/a.jpg' },
            group: 'War',
          },
          { start_date: { year: -44 }, end_date: { year: -43 }, text: { headline: 'War' } },
          { start_date: { month: 1 }, text: { headline: 'No year' } },
          'nothing',
        ],
        eras: [{ start_date: { year: 1900 }, text: { headline: 'An era' } }],
      }),
      'a.timeline.json',
    );
    expect(imported.title).toBe('All of it');
    expect(membersOf(imported)).toMatchObject([
      {
        id: 'wall',
        title: 'The wall & the gate',
        edtf: '1989-11-09T23:30',
        time: '23:30',
        placeName: 'Berlin',
        category: 'conflict',
      },
      { edtf: '-0043/-0042' },
      { title: 'No year', edtf: null },
    ]);
    expect(imported.events[0]?.geometry?.coordinates).toEqual([13.4, 52.5]);
    expect(imported.notices.map(({ file }) => file)).toEqual([
      'a.timeline.json, event 3',
      'a.timeline.json, event 4',
    ]);
    expect(imported.losses.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['eras, which are no events', 'pictures and other media']),
    );
  });
});

describe('Linked Places', () => {
  it('gives names, timespans, types, descriptions and GeoNames’ numbers', () => {
    const place = (when: object, more: object = {}) => ({
      '@id': 'https://example.org/places/1',
      properties: { title: 'Abingdon', ccodes: ['GB'] },
      when: { timespans: [when] },
      names: [{ toponym: 'Abingdon' }, { toponym: 'Abendoun' }],
      types: [{ identifier: 'aat:300008347', label: 'inhabited places' }],
      descriptions: [{ value: 'A town.' }],
      links: [{ type: 'closeMatch', identifier: 'gn:2657780' }],
      geometry: { type: 'Point', coordinates: [-1.28, 51.67] },
      ...more,
    });
    const imported = importText(
      geojson([
        place({ start: { in: '1600' }, end: { in: '1699' } }),
        place({ start: { earliest: '1840-01-01', latest: '1849-12-31' } }, { '@id': 'b' }),
        place({ start: { in: '0900' }, end: { earliest: '0900' } }, { '@id': 'c' }),
        place({ start: { latest: '1961-08-13' }, end: { in: '1961-08-13' } }, { '@id': 'd' }),
      ]),
      'places.jsonld',
    );
    expect(membersOf(imported).map(({ edtf }) => edtf)).toEqual([
      '1600/1699',
      '184X',
      '0900/..',
      '../1961-08-13',
    ]);
    expect(membersOf(imported)[0]).toMatchObject({
      id: 'https://example.org/places/1',
      title: 'Abingdon',
      summary: 'A town.',
      placeName: 'Abingdon',
      countryCode: 'GB',
      geonameId: 2657780,
    });
    expect(imported.losses.find(({ what }) => what === 'further names of a place')?.count).toBe(4);
  });
});

describe('KML', () => {
  const kml = (content: string) =>
    `<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Some places</name>${content}</Document></kml>`;

  it('gives placemarks with times, data, folders as kinds, and any geometry', () => {
    const imported = importText(
      kml(`<Style id="s"><IconStyle><Icon><href>x.png</href></Icon></IconStyle></Style>
<Folder><name>Battles</name>
<Placemark id="p1"><name>Jena &amp; Auerstedt</name><description><![CDATA[<b>Two</b> battles.]]></description>
<TimeSpan><begin>1806-10-14</begin><end>1806-10-15</end></TimeSpan>
<ExtendedData><Data name="place"><value>Jena</value></Data><Data name="losses"><value>38000</value></Data></ExtendedData>
<Point><coordinates>11.58,50.93,0</coordinates></Point></Placemark></Folder>
<Placemark><name>Ides</name><TimeStamp><when>-0044-03-15</when></TimeStamp>
<LookAt><longitude>1</longitude><name>no</name></LookAt></Placemark>
<Placemark><name>March</name><LineString><coordinates>
 0,0 1,0
 2,0 </coordinates></LineString></Placemark>
<Placemark><name>Siege</name><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 2,0 2,2 0,2 0,0</coordinates></LinearRing></outerBoundaryIs>
<innerBoundaryIs><LinearRing><coordinates>1,1 1.1,1 1.1,1.1 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon></MultiGeometry></Placemark>
<Placemark><name>Nowhere</name><Point><coordinates>x,y</coordinates></Point></Placemark>
<Placemark></Placemark>`),
      'a.kml',
    );
    expect(imported.title).toBe('Some places');
    expect(membersOf(imported)).toMatchObject([
      {
        id: 'p1',
        title: 'Jena & Auerstedt',
        summary: 'Two battles.',
        edtf: '1806-10-14/1806-10-15',
        category: 'conflict',
        placeName: 'Jena',
      },
      { title: 'Ides', edtf: '-0043-03-15' },
      { title: 'March', level: 'region' },
      { title: 'Siege', level: 'region' },
      { title: 'Nowhere', placeName: null },
    ]);
    expect(imported.events.map(({ geometry }) => geometry?.coordinates)).toEqual([
      [11.58, 50.93],
      undefined,
      [1, 0],
      [1, 1],
      undefined,
    ]);
    expect(imported.notices.map(({ line }) => line)).toEqual([15, 16]);
  });

  it('counts what is no event: links, overlays, models, times along tracks', () => {
    const imported = importText(
      kml(`<NetworkLink><Link><href>x.kml</href></Link></NetworkLink><GroundOverlay><name>Old map</name></GroundOverlay>
<Placemark><name>Trip</name><gx:Track><when>2024-10-29T10:00:00Z</when><when>2024-10-29T11:00:00Z</when>
<gx:coord>0 0 0</gx:coord><gx:coord>1 0 0</gx:coord></gx:Track></Placemark>`),
      'a.kml',
    );
    expect(imported.losses.map(({ what }) => what)).toEqual([
      'links to other files',
      'pictures laid over the map',
      'times along tracks',
      'shapes larger than a point, kept as a point and how far they reach',
    ]);
    expect(imported.events.map(({ geometry }) => geometry?.coordinates)).toEqual([[1, 0]]);
  });

  it('reads descriptions in markup of their own, and what stands behind it', () => {
    const imported = importText(
      kml(
        '<Placemark><name>A</name><description>One <b>two &amp; <i>three</i></b> four.<br/>Five</description></Placemark>',
      ),
      'a.kml',
    );
    expect(membersOf(imported)).toMatchObject([{ summary: 'One two & three four. Five' }]);
  });

  it.each([
    [
      '<!DOCTYPE kml [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>',
      'definitions of them',
    ],
    [`<kml>${'<Folder>'.repeat(100_000)}<Placemark><name>A</name></Placemark>`, '100003'],
    ['<html><body>no</body></html>', 'XML of the kind html'],
    ['<', 'no XML'],
  ])('%#: what is none, or made to exhaust, is refused', (text, found) => {
    expect(importText(text, 'a.kml')).toMatchObject({
      events: [],
      notices: [{ found, outcome: 'left out' }],
    });
  });
});
