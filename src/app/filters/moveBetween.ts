import type { KeyboardEvent } from 'react';

/** Up and Down go from one to the next of what the selector finds in the element. Radio buttons do it themselves. */
export function moveBetween(event: KeyboardEvent<HTMLElement>, selector: string): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (step === 0 || (target instanceof HTMLInputElement && target.type === 'radio')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = target instanceof HTMLElement ? all.indexOf(target) : -1;
  const next = all[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
