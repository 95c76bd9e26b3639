/** An address that may become a link: http or https, without credentials; null for any other. */
export function sourceLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : null;
}

/**
 * A collection's contact as a link: a mail address, with the event named and its own link in the message, or an https
 * address as it is, to which nothing of the reader's is added; null for any other.
 */
export function contactLink(contact: string | null, event: Reported): string | null {
  if (contact === null) return null;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact)) {
    const subject = encodeURIComponent(`${event.title} (${event.id})`);
    return `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(event.message)}`;
  }
  return contact.startsWith('https:') ? sourceLink(contact) : null;
}

/** What a report of an error names. */
export interface Reported {
  readonly id: string;
  readonly title: string;
  /** The first lines of the message. */
  readonly message: string;
}
