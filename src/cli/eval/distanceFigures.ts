/** Half the Earth's girth in kilometres, the greatest error there can be (Gritta et al. 2018). */
const GREATEST_KM = 20_039;

export function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Area under the curve of the sorted log distances by trapezoids (Gritta et al. 2018): 0 is perfect, 1 the worst. */
export function areaUnderCurve(distancesKm: readonly number[]): number | null {
  const logs = distancesKm.map((km) => Math.log(km + 1)).sort((a, b) => a - b);
  if (logs.length === 0) return null;
  if (logs.length === 1) return logs[0] / Math.log(GREATEST_KM);
  let sum = 0;
  for (let i = 1; i < logs.length; i++) sum += (logs[i] + logs[i - 1]) / 2;
  return sum / (Math.log(GREATEST_KM) * (logs.length - 1));
}
