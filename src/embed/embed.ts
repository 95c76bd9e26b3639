/** `embed.js` at the root of a site: what other pages load to show its maps. */
export { linkFrame } from './linkFrame.ts';
