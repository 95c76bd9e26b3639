/** An address that may become a link: http or https, without credentials; null for any other. */
export function sourceLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : null;
}

/** A collection's contact as a link: an https address or a mail address, with the event named; null for any other. */
export function contactLink(contact: string | null, eventId: string, title: string): string | null {
  if (contact === null) return null;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact)) {
    return `mailto:${contact}?subject=${encodeURIComponent(`${title} (${eventId})`)}`;
  }
  return contact.startsWith('https:') ? sourceLink(contact) : null;
}
