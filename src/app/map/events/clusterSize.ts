/** Half the width of a mark, in pixels, by the number of its events: four sizes, so that few images serve for all. */
export function clusterRadiusPx(count: number): number {
  if (count === 1) return 9;
  return count < 10 ? 14 : count < 100 ? 17 : count < 1000 ? 21 : 25;
}
