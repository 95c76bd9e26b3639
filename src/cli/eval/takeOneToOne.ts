/** A gold item and a prediction that fit each other, by their positions. */
export interface Pair {
  readonly gold: number;
  readonly predicted: number;
}

/** The pairs in their order, the best first, leaving out those of which either side is taken already. */
export function takeOneToOne<P extends Pair>(pairs: readonly P[]): P[] {
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return pairs.filter((pair) => {
    if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false;
    takenGold.add(pair.gold);
    takenPredicted.add(pair.predicted);
    return true;
  });
}
