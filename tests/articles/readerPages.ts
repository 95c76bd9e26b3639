/** A page as news sites serve them: navigation, JSON-LD, a table, an advertisement, related links. */
export const NEWS_PAGE = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Dam gives way above Karsby | The Karsby Post</title>
<link rel="canonical" href="https://post.example/2025/11/dam">
<meta property="og:title" content="Dam gives way above Karsby"><meta property="og:site_name" content="The Karsby Post">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"Dam gives way above Karsby","datePublished":"2025-11-04T22:40:00-05:00",
"dateModified":"2025-11-06T08:00:00Z","author":[{"@type":"Person","name":"Ada Lund"},{"@type":"Person","name":"Bo Ek"}],
"publisher":{"@type":"Organization","name":"The Karsby Post"},"mainEntityOfPage":{"@id":"https://post.example/x"}}]}</script>
<style>p { color: red }</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Dam gives way above Karsby</h1><p class="byline">By Ada Lund</p>
<p>A dam above the town of Karsby gave way on Tuesday after three days of rain, and the
water reached the market square within an hour, the fire brigade said.</p>
<p>Nobody was hurt, but forty houses had to be left, among them the school of the lower town, where
two hundred children were having lessons when the sirens went off.</p>
<h2>What happens next</h2>
<ul><li>The bridge at Holm stays closed until Friday, the council said.</li><li>Water is handed out at the station, where tents were put up.</li></ul>
<table><tr><th>Year</th><th>Rain</th></tr><tr><td>2024</td><td>12 mm</td></tr></table>
<p>Engineers had warned of cracks in the wall in the spring&nbsp;of 2023. The company that runs the dam
denied at the time that there was any danger, and did not answer questions on Wednesday.<br><br>The minister visits Karsby on Thursday, her office said, and will speak with those who lost their homes.</p>
<aside class="related"><h3>Related</h3><a href="/a">Storm hits Oslo</a></aside>
</article></main><footer>Copyright 2025. All rights reserved. Contact the desk.</footer>
<script>document.write("tracking")</script></body></html>`;
