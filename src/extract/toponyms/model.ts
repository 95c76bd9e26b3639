import type { ChainModel } from './chainModel.ts';
import { type PackedChainModel, unpackChainModel } from './chainModel.ts';
import type { RankModel } from './rank.ts';
import type { Features } from './rankFeatures.ts';
import recogniser from './recogniser.weights.json' with { type: 'json' };
import resolver from './resolver.weights.json' with { type: 'json' };

/** All that was learned about names of places. `dateline train` makes it. */
export interface ToponymModel {
  readonly recogniser: ChainModel;
  readonly ranker: RankModel;
  /** Weights of the confidence, see `confidence.ts`. */
  readonly confidence: Features;
}

/** What `dateline train` writes, as two files. */
export interface PackedToponymModel {
  readonly recogniser: PackedChainModel;
  readonly resolver: { readonly ranker: RankModel; readonly confidence: Features };
}

/** The model that comes with the program. */
export const defaultModel: ToponymModel = unpackModel({ recogniser, resolver });

export function unpackModel({ recogniser, resolver }: PackedToponymModel): ToponymModel {
  return { recogniser: unpackChainModel(recogniser), ...resolver };
}
