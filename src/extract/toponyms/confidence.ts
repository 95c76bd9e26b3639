import type { Features } from './rankFeatures.ts';
import type { ResolvedName } from './resolve.ts';

/**
 * That a name is one of a place and its best reading within 161 km of the truth, from 0 to 1: a logistic model (Platt
 * scaling with a few more inputs) fitted to cross-validated outputs.
 */
export function confidenceOf(resolved: ResolvedName, weights: Features): number {
  const features = confidenceFeatures(resolved);
  let sum = 0;
  for (const name in features) sum += features[name] * (weights[name] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** What confidence is read from. */
export function confidenceFeatures({ name, readings, container }: ResolvedName): Features {
  const recognised = logit(name.probability);
  if (readings.length === 0)
    return container === null ? { none: 1 } : { container: 1, containerRecognised: recognised };
  const [best] = readings;
  const probability = Math.min(1, best.probability + sameAreaShare(readings));
  const features: Features = {
    bias: 1,
    recognised,
    [`recognised:${best.place.level}`]: recognised,
    ranked: readings.length === 1 ? 0 : logit(probability),
    [`level:${best.place.level}`]: 1,
    [`kind:${best.nameKind}`]: 1,
  };
  // The larger an area, the farther apart its middle lies in two sources.
  if (best.place.level === 'city') {
    features.population = Math.log10(best.place.population + 10) - 4;
    features.capital = best.place.featureCode === 'PPLC' ? 1 : 0;
  } else if (best.nameKind !== 'demonym') {
    features[`wide:${best.place.level}`] = Math.max(0, Math.log2(best.place.radiusKm / 250));
  }
  features.many = Math.log2(readings.length);
  if (readings.length === 1) features.single = 1;
  if (readings.length > 1) features.joint = Math.min(recognised, logit(probability));
  return features;
}

/** Other readings at nearly the same point, such as a city's own district, are as good as the best one. */
function sameAreaShare(readings: ResolvedName['readings']): number {
  const [{ place: best }] = readings;
  let share = 0;
  for (const { place, probability } of readings.slice(1, 6)) {
    const degrees = Math.hypot(
      place.lngLat[1] - best.lngLat[1],
      (place.lngLat[0] - best.lngLat[0]) * Math.cos((best.lngLat[1] * Math.PI) / 180),
    );
    if (degrees < 1) share += probability;
  }
  return share;
}

function logit(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}
