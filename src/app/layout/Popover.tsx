import './popover.css';
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { placePopover } from './placePopover.ts';

/**
 * A button and what it opens below itself. What is in it exists only while it is open. Escape, a click elsewhere and the
 * button close it, and the focus returns to the button: the browser's own popover does that.
 */
export function Popover(props: {
  /** Names what opens. */
  readonly label: string;
  readonly className?: string;
  readonly title?: string;
  /** Something in it is on. */
  readonly marked?: boolean;
  readonly button: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const [from, to] = [button.current, panel.current];
    if (!open || !from || !to) return;
    const place = () => putBelow(from, to);
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(to);
    // Within another page the button goes along when that page scrolls; what scrolls in the popover itself is not heard of.
    const follow = ({ target }: Event) => {
      if (from.getRootNode() instanceof ShadowRoot || (target as Node).contains(from)) place();
    };
    addEventListener('resize', place);
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      sizes.disconnect();
      removeEventListener('resize', place);
    };
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`button ${props.className ?? ''}`}
        title={props.title}
        data-marked={props.marked || undefined}
        aria-haspopup="dialog"
        aria-expanded={open}
        popoverTarget={id}
      >
        {props.button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        className="popover"
        aria-label={props.label}
        onToggle={(event) => {
          // React hears the toggles of what lies within, too.
          if (event.target === event.currentTarget) setOpen(event.newState === 'open');
        }}
      >
        {open && <Suspense>{props.children(() => panel.current?.hidePopover())}</Suspense>}
      </div>
    </>
  );
}

function putBelow(button: HTMLElement, panel: HTMLElement): void {
  panel.style.maxHeight = '';
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { direction } = getComputedStyle(button);
  const place = placePopover(
    button.getBoundingClientRect(),
    { width, height },
    { width: clientWidth, height: clientHeight },
    direction === 'rtl' ? 'rtl' : 'ltr',
  );
  panel.style.left = `${place.left}px`;
  panel.style.top = `${place.top}px`;
  panel.style.maxHeight = `${place.maxHeight}px`;
}
