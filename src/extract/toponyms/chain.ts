import { BEGINS, INSIDE, LABELS, OUTSIDE } from './chainModel.ts';

/** Whether label `b` may stand behind `a`; a name's inside needs its begin. */
const allowed = (a: number, b: number) => b !== INSIDE || a !== OUTSIDE;

/** The probability of each label of each token (forward-backward), `LABELS` a token. */
export function marginals(scores: Float64Array, transitions: Float32Array): Float64Array {
  const length = scores.length / LABELS;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length).fill(0);
  const terms = new Float64Array(LABELS);
  for (let b = 0; b < LABELS; b++)
    forward[b] = allowed(OUTSIDE, b) ? scores[b] + transitions[OUTSIDE * LABELS + b] : -Infinity;
  for (let t = 1; t < length; t++)
    for (let b = 0; b < LABELS; b++) {
      for (let a = 0; a < LABELS; a++)
        terms[a] = allowed(a, b) ? forward[(t - 1) * LABELS + a] + transitions[a * LABELS + b] : -Infinity;
      forward[t * LABELS + b] = logSum(terms) + scores[t * LABELS + b];
    }
  for (let t = length - 2; t >= 0; t--)
    for (let a = 0; a < LABELS; a++) {
      for (let b = 0; b < LABELS; b++)
        terms[b] = allowed(a, b)
          ? transitions[a * LABELS + b] + scores[(t + 1) * LABELS + b] + backward[(t + 1) * LABELS + b]
          : -Infinity;
      backward[t * LABELS + a] = logSum(terms);
    }
  const all = logSum(forward.subarray((length - 1) * LABELS));
  return forward.map((value, i) => Math.exp(value + backward[i] - all));
}

/** The likeliest labels (Viterbi); `outsideBias` is added to the score of every token outside. */
export function bestLabels(scores: Float64Array, transitions: Float32Array, outsideBias: number): Uint8Array {
  const length = scores.length / LABELS;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let t = 0; t < length; t++)
    for (let b = 0; b < LABELS; b++) {
      let most = -Infinity;
      for (let a = 0; a < (t === 0 ? 1 : LABELS); a++) {
        if (!allowed(a, b)) continue;
        const value = (t === 0 ? 0 : best[(t - 1) * LABELS + a]) + transitions[a * LABELS + b];
        if (value > most) {
          most = value;
          from[t * LABELS + b] = a;
        }
      }
      best[t * LABELS + b] = most + scores[t * LABELS + b] + (b === OUTSIDE ? outsideBias : 0);
    }
  const labels = new Uint8Array(length);
  let label = OUTSIDE;
  for (const b of [BEGINS, INSIDE])
    if (best[(length - 1) * LABELS + b] > best[(length - 1) * LABELS + label]) label = b;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = from[t * LABELS + label];
  }
  return labels;
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
