import type { Bins } from './bins.ts';
import { sayDay } from './dateWords.ts';
import type { TimeFrame } from './timeFrame.ts';
import { timelineEnglish as words } from './timelineWords.ts';

/** Beside the histogram: how high its highest bar is, and what lies outside of it, with the way there and back. */
export function OverviewNotes(props: {
  readonly frame: TimeFrame;
  readonly bins: Bins;
  /** True while the overview shows all of time, the few events far off included. */
  readonly showsWhole: boolean;
  readonly onShowWhole: (whole: boolean) => void;
  readonly locale: string;
}) {
  const { frame, bins, showsWhole, locale } = props;
  const { home, before, after } = frame;
  const peak = Math.max(1, Math.round(bins.peak));
  return (
    <div className="timeline-gutter overview-notes">
      <p>{words.peak(peak, words.per[bins.step.unit](bins.step.count))}</p>
      {before + after > 0 && (
        <button
          type="button"
          aria-pressed={showsWhole}
          title={showsWhole ? words.showMain : words.showWhole}
          onClick={() => props.onShowWhole(!showsWhole)}
        >
          {before > 0 && <span>{words.before(before, sayDay(home[0], locale, 'short'))}</span>}
          {after > 0 && <span>{words.after(after, sayDay(home[1], locale, 'short'))}</span>}
        </button>
      )}
    </div>
  );
}
