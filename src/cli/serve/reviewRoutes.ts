import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChangeStream } from './changeStream.ts';
import type { LiveBuild } from './liveBuild.ts';
import { RequestError, readJsonBody } from './readJsonBody.ts';
import type { ReviewAct, ReviewDesk } from './reviewDesk.ts';
import { searchPlaces } from './searchPlaces.ts';

export interface ReviewParts {
  readonly live: LiveBuild;
  readonly desk: ReviewDesk;
  readonly changes: ChangeStream;
}

/**
 * Answers what the review page asks below `/review/`:
 *
 *     GET  changes              server-sent events `built` {revision}
 *     GET  state?set=S          {revision, undoable, stale: […]}
 *     GET  places?set=S&q=NAME  FoundPlace[]
 *     POST acts                 ReviewAct -> {revision}
 *     POST undo                 {set} -> {revision}
 *
 * An error is {error} with its status.
 */
export async function answerReview(
  request: IncomingMessage,
  response: ServerResponse,
  { live, desk, changes }: ReviewParts,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const route = `${request.method} ${url.pathname}`;
  const set = url.searchParams.get('set') ?? '';
  try {
    switch (route) {
      case 'GET /review/changes':
        changes.join(response);
        return;
      case 'GET /review/state':
        send(response, 200, stateOf(set, live, desk));
        return;
      case 'GET /review/places': {
        const collection = live.collections().get(set);
        if (!collection) throw new RequestError(404, `expected one of the sets, found ${set}`);
        send(response, 200, searchPlaces(collection.gathered.gazetteer, url.searchParams.get('q') ?? ''));
        return;
      }
      case 'POST /review/acts':
        await desk.act(readAct(await readJsonBody(request)));
        break;
      case 'POST /review/undo':
        await desk.undo(readSet(await readJsonBody(request)));
        break;
      default:
        throw new RequestError(404, `expected one of the review's addresses, found ${route}`);
    }
    const revision = live.revision();
    changes.tell('built', { revision });
    send(response, 200, { revision });
  } catch (error) {
    const status = error instanceof RequestError ? error.status : 500;
    send(response, status, { error: error instanceof Error ? error.message : String(error) });
  }
}

function stateOf(set: string, live: LiveBuild, desk: ReviewDesk) {
  const tally = live.collections().get(set)?.built.corrections;
  const stale = (tally?.outcomes ?? []).filter(({ misfits }) => misfits.length > 0);
  return {
    revision: live.revision(),
    undoable: desk.undoable(set),
    stale: stale.map(({ correction, misfits }) => ({
      line: correction.line,
      action: correction.change.action,
      quote: correction.reference.quote,
      misfits,
    })),
  };
}

function readAct(value: unknown): ReviewAct {
  const { set, revision, entries } = (value ?? {}) as Partial<ReviewAct>;
  const isList =
    Array.isArray(entries) && entries.every((entry) => typeof entry === 'object' && entry !== null);
  if (typeof set !== 'string' || typeof revision !== 'number' || !isList)
    throw new RequestError(422, 'expected {set, revision, entries}, found something else');
  return { set, revision, entries };
}

function readSet(value: unknown): string {
  const { set } = (value ?? {}) as { readonly set?: unknown };
  if (typeof set !== 'string') throw new RequestError(422, 'expected {set}, found something else');
  return set;
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}
