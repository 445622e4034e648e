/**
 * Engines throw compiled code away once the garbage collector finds no object any more of a shape that the code was
 * compiled for. Between two pages there is no object of ours, and so two hundred functions were compiled anew each time.
 * One example of each shape is therefore kept: what a small page was read into.
 */
const examples: unknown[] = [];
let isExample = false;

/**
 * Keeps an object of which no result holds one, where the page is the example; a caller's page is never kept.
 *
 * @param value - a reader, a builder, a table of numbers
 * @returns the same object
 */
export function keepShape<T extends object>(value: T): T {
  if (isExample) examples.push(value);
  return value;
}

/** What is compiled by then is worth keeping; a program that reads one page does not pay for it. */
const PAGES = 12;

/** A page with one of each that most pages have. */
const EXAMPLE = `<!doctype html><html lang="en"><head><title>A new bridge | Town</title><base href="/">
<meta name="description" content="The town opens a bridge over the river."><meta property="og:title" content="A new bridge">
<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2024-03-03T10:00:00+01:00">
<meta property="og:site_name" content="Town"><link rel="canonical" href="https://www.example.org/news/bridge">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"A new bridge","datePublished":"2024-03-03",
"author":{"@type":"Person","name":"Jane Doe"},"publisher":{"@type":"Organization","name":"Town"},"image":"/bridge.jpg"}</script>
</head><body class="page"><nav class="menu"><a href="/">Town of Example</a></nav><!-- text -->
<article class="post" itemprop="articleBody"><p class="kicker">Press release</p><h1>A new bridge</h1>
<p class="byline">By <a rel="author" href="/author/jane">Jane Doe</a>, <time datetime="2024-03-03">March 3, 2024</time></p>
<figure><img src="/bridge.jpg" alt="The bridge"><figcaption>Photo: John Roe</figcaption></figure>
<p style="color:red">The town opens its new bridge on Sunday, and all streets around it are open again &amp; free.<br>
“It took us <b>three</b> years”, said Mayor Jane Roe, “and it was <i>worth</i> the <abbr title="long">l.</abbr> wait.”</p>
<h2>Details</h2><p>Buses cross the bridge from Monday on, as the <a href="/plan">plan</a> shows, and so do trams at night.</p>
<ul><li>It is 200 metres long, and has two lanes.</li><li>It cost two million euros, and one year more than planned.</li></ul>
<table><tr><th>Year</th><td>2024</td></tr></table><dl><dt>Length</dt><dd>200 m</dd></dl>
<blockquote><p>A bridge is what joins two sides of a river, says the poet.</p></blockquote></article>
<p>Press office, phone +1 555 0100, <a href="mailto:press@example.org">press@example.org</a></p><form><input name="q"></form>
<p>Photos: free use with credit “Town/John Roe”. Copyright, all rights reserved.</p>
<footer>© 2024 Town. Text: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
<svg viewBox="0 0 1 1"><title>x</title><path d="M0 0"/></svg></footer></body></html>`;

/**
 * Reads the example once, when a function has read so many pages that engines have compiled what it runs.
 *
 * @param read - the function
 * @returns what to call before each page
 */
export function exampleReader(read: (page: string) => object): () => void {
  let pages = 0;
  return () => {
    if (isExample || pages > PAGES || ++pages <= PAGES) return;
    isExample = true;
    try {
      examples.push(read(EXAMPLE));
    } finally {
      isExample = false;
    }
  };
}
