import type { Problem } from '../store/store.ts';
import type { Catalogue } from '../words/catalogue.ts';
import type { FetchProblem } from './fetchJson.ts';
import type { SetAddress } from './setAddress.ts';

/** What a reader is told of a file that did not come. */
export function fetchProblemWords(problem: FetchProblem, words: Catalogue): Problem {
  const { problems } = words;
  const details = [problem.message];
  switch (problem.kind) {
    case 'missing':
      return { what: problems.missing, remedy: problems.remedyMissing, details };
    case 'unreachable':
      return { what: problems.unreachable, remedy: problems.remedyUnreachable, details };
    case 'tooLarge':
      return { what: problems.tooLarge, remedy: problems.remedyMissing, details };
    case 'notJson':
      return { what: problems.notJson, remedy: problems.remedyBroken, details };
    case 'foreign':
      return { what: problems.missing, remedy: problems.remedyForeign, details };
  }
}

/** What a reader is told of a file that the check refused. */
export function checkProblemWords(details: readonly string[], words: Catalogue): Problem {
  const isNewer = details.some((line) => line.startsWith('dateline.version') && line.includes('newer'));
  const { problems } = words;
  return isNewer
    ? { what: problems.newer, remedy: problems.remedyNewer, details }
    : { what: problems.broken, remedy: problems.remedyBroken, details };
}

/** What a reader is told of an address that the page does not fetch from. */
export function addressProblemWords(
  address: Exclude<SetAddress, { kind: 'allowed' }>,
  words: Catalogue,
): Problem {
  const { problems } = words;
  return address.kind === 'foreign'
    ? { what: problems.foreign(address.origin), remedy: problems.remedyForeign, details: [] }
    : { what: problems.badAddress, remedy: problems.remedyMissing, details: [] };
}
