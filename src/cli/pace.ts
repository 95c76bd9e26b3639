const BAR_WIDTH = 20;
/** The first moments say nothing of the rate. */
const SETTLED_MS = 1000;

/**
 * How far a task of known length is, as a text: `█████░░░ 340 of 1,000 articles, 41 a second, 16 s left`. Rate and time
 * left come once a second has passed.
 *
 * @param now milliseconds on a clock that never goes back.
 */
export function startPace(
  total: number,
  things: string,
  now: () => number = () => performance.now(),
): (done: number) => string {
  const start = now();
  return (done) => {
    const filled = total === 0 ? BAR_WIDTH : Math.round((BAR_WIDTH * done) / total);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const far = `${bar} ${inThousands(done)} of ${inThousands(total)} ${things}`;
    const elapsed = now() - start;
    if (elapsed < SETTLED_MS || done === 0) return far;
    const rate = (1000 * done) / elapsed;
    return `${far}, ${sayRate(rate)}, ${sayTime((total - done) / rate)} left`;
  };
}

function inThousands(count: number): string {
  return count.toLocaleString('en-US');
}

function sayRate(perSecond: number): string {
  return perSecond >= 10
    ? `${inThousands(Math.round(perSecond))} a second`
    : `${perSecond.toFixed(1)} a second`;
}

function sayTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
