import { useDesk, useReview } from './DeskContext.ts';

/** Switches the dashboard to review and back. */
export function ReviewSwitch() {
  const { review, words } = useDesk();
  const on = useReview((state) => state.on);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={on}
      onClick={() => review.setState({ on: !on, message: null })}
    >
      {on ? words.leave : words.review}
    </button>
  );
}
