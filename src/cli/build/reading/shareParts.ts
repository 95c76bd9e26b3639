import type { EventFeature, EventProperties, Evidence } from '../../../event-set/eventSet.ts';

/**
 * Gives events that hold what they have in common once, as a thousand articles name the same places: the other readings
 * of a place's name, the words of places, and an event's own id and sentence. An archive's events take a third less memory so.
 * Nothing that can be read of an event changes, the order of its members neither.
 */
export function startSharing(): (event: EventFeature) => EventFeature {
  const words = new Map<string, string>();
  const lists = new Map<string, EventProperties['alternatives']>();
  const word = (value: string) => shared(words, value, value);
  const wordOrNull = (value: string | null) => (value === null ? null : word(value));
  const list = (alternatives: EventProperties['alternatives']) =>
    shared(lists, JSON.stringify(alternatives), alternatives);
  const quote = (evidence: Evidence): Evidence => ({ ...evidence, articleId: word(evidence.articleId) });
  return (event) => {
    const { id, properties } = event;
    const { summary, evidence, reports } = properties;
    const [first] = evidence;
    return {
      ...event,
      properties: {
        ...properties,
        id,
        summary: first?.exact === summary ? first.exact : summary,
        edtf: wordOrNull(properties.edtf),
        start: wordOrNull(properties.start),
        end: wordOrNull(properties.end),
        placeName: wordOrNull(properties.placeName),
        countryCode: wordOrNull(properties.countryCode),
        admin1: wordOrNull(properties.admin1),
        featureCode: wordOrNull(properties.featureCode),
        alternatives: list(properties.alternatives),
        evidence: evidence.map(quote),
        reports: reports.map((report) => (report === id ? id : report)),
      },
    };
  };
}

function shared<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key);
  if (first === undefined) known.set(key, value);
  return first ?? value;
}
