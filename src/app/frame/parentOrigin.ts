/** What tells a framed page who frames it. */
export interface Framed {
  readonly parent: { readonly location: { readonly origin: string } };
  readonly document: { readonly referrer: string };
  readonly location: { readonly origin: string; readonly ancestorOrigins?: ArrayLike<string> };
}

/**
 * The origin of the page around a frame; null where the browser does not tell, or it has none (a file, a sandbox). Chromium and Safari
 * name it. Elsewhere a page of the same origin can be asked, and any other is the one that led here, unless it keeps that to itself.
 */
export function parentOrigin({ parent, document, location }: Framed): string | null {
  const named = location.ancestorOrigins?.[0];
  if (named !== undefined) return whole(named);
  try {
    return whole(parent.location.origin);
  } catch {
    // Another origin.
  }
  if (!URL.canParse(document.referrer)) return null;
  const { origin } = new URL(document.referrer);
  // The frame's own origin: a page of it was left for this one within the frame.
  return origin === location.origin ? null : whole(origin);
}

function whole(origin: string): string | null {
  return origin === 'null' || origin === '' ? null : origin;
}
