/** `embed.js` at the root of a site: what other pages load to show its maps. */
import { DatelineMap } from './DatelineMap.ts';

export { linkFrame } from './linkFrame.ts';
export { mount } from './mount.ts';

// Another site's script may have come before: its element stays, `mount` is each script's own.
if (!customElements.get('dateline-map')) customElements.define('dateline-map', DatelineMap);
