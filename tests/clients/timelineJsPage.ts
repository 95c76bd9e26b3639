/** Where the package keeps what a page loads. */
export const TIMELINEJS_FOLDER = 'node_modules/@knight-lab/timelinejs/dist';

/** A page that shows `timeline.json` in TimelineJS3: `window.timeline`, and `body.loaded` when the slides are there. */
export const TIMELINEJS_PAGE = `<!doctype html><meta charset="utf-8"><title>TimelineJS3</title>
<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>
<div id="timeline" style="width:100%;height:800px"></div>
<script>fetch('timeline.json').then((answer) => answer.json()).then((data) => {
  window.timeline = new TL.Timeline('timeline', data, { hash_bookmark: false });
  timeline.on('loaded', () => document.body.classList.add('loaded'));
});</script>`;
