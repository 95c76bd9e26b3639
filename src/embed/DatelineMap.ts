import { givenByAttributes, NAMES } from './given.ts';
import { type Stand, stand } from './stand.ts';

/** `<dateline-map src="…" height="…" theme="…">`: a dashboard in another page. */
export class DatelineMap extends HTMLElement {
  static readonly observedAttributes: readonly string[] = NAMES;
  #stand: Stand | null = null;

  connectedCallback(): void {
    this.#stand ??= stand(this, givenByAttributes(this));
  }

  disconnectedCallback(): void {
    this.#stand?.remove();
    this.#stand = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#stand || before === after) return;
    if (name === 'height' || name === 'theme') {
      this.#stand.adjust(givenByAttributes(this));
      return;
    }
    this.#stand.remove();
    this.#stand = stand(this, givenByAttributes(this));
  }

  /** Opens an event by its id. */
  goTo(id: string): void {
    this.#stand?.ask((controls) => controls.goTo(id));
  }

  /** Opens the next event of those that show, in the order of time. */
  next(): void {
    this.#stand?.ask((controls) => controls.next());
  }

  previous(): void {
    this.#stand?.ask((controls) => controls.previous());
  }

  /** Brushes from the first day of one date to the last of the other (EDTF, such as 1989-11); two nulls: everything. */
  setWindow(start: string | null, end: string | null): void {
    this.#stand?.ask((controls) => controls.setWindow(start, end));
  }
}
