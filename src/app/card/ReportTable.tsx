import type { EventProperties } from '../../event-set/eventSet.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { reportWords } from './reportWords.ts';
import { saidWords } from './saidWords.ts';

/** Side by side, what each report of an event says of when and where, if they say it differently. */
export function ReportTable({ evidence }: Pick<EventProperties, 'evidence'>) {
  const words = useWords();
  const { cardView } = words;
  const articles = useStore((state) => state.set?.dateline.articles);
  // Words within the quote only: those of other passages would come in one by one, and the table would jump.
  const reports = reportWords(evidence, (one, mark) => saidWords(one, mark, []));
  if (reports === null) return null;
  const articleOf = (articleId: string) => articles?.find(({ id }) => id === articleId);
  const publishers = reports.map(({ articleId }) => articleOf(articleId)?.publisher);
  // One name for two reports tells neither.
  const named = new Set(publishers).size === reports.length;
  return (
    <table className="report-table small">
      <caption className="quiet">{cardView.eachReport}</caption>
      <thead>
        <tr>
          <th scope="col">{cardView.report}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ articleId, date, place }, index) => {
          const article = articleOf(articleId);
          const name = named
            ? (article?.publisher ?? article?.title)
            : (article?.title ?? article?.publisher);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: reports keep their order, and two may be of one article.
            <tr key={index}>
              <th scope="row">{name ?? articleId}</th>
              <td>{date === null ? <span className="row-missing">{cardView.notSaid}</span> : `“${date}”`}</td>
              <td>
                {place === null ? <span className="row-missing">{cardView.notSaid}</span> : `“${place}”`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
