/**
 * The search of a newsroom, as it runs in the browser: every word must be found, words in titles count more. It writes
 * text alone, never markup, so that no release can change the page.
 */
export const searchScript = `"use strict";
(() => {
  const form = document.querySelector("form.search");
  const results = form && form.nextElementSibling;
  if (!form || !results) return;
  const input = form.querySelector("input");
  const status = results.querySelector("[role=status]");
  const list = results.querySelector("ul");
  const more = results.querySelector("button");
  const root = form.dataset.root;
  const MOST = 20;
  let found = [];
  let rows;
  let loading;

  // Without accents and case, so that "Imamoglu" finds "İmamoğlu".
  const fold = (text) =>
    text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss").replace(/ı/g, "i");

  const load = () => {
    loading ||= new Promise((done) => {
      const script = document.createElement("script");
      script.src = root + form.dataset.source;
      script.onload = script.onerror = () => {
        rows = (window.civicMediaSearch || []).map((row) => ({ row, title: fold(row[2]), words: fold(row[3]) }));
        done();
      };
      document.head.append(script);
    });
    return loading;
  };

  const score = ({ title, words }, terms) => {
    let sum = 0;
    for (const term of terms) {
      if (title.includes(term)) sum += 2;
      else if (words.includes(term)) sum += 1;
      else return 0;
    }
    return sum;
  };

  const entry = ([path, day, title, words]) => {
    const item = document.createElement("li");
    const when = document.createElement("p");
    const time = document.createElement("time");
    const link = document.createElement("a");
    const text = document.createElement("p");
    when.className = "dates";
    text.className = "summary";
    time.dateTime = day;
    time.textContent = new Date(day + "T00:00:00Z").toLocaleDateString(document.documentElement.lang, {
      dateStyle: "long",
      timeZone: "UTC",
    });
    link.href = root + path;
    link.textContent = title;
    text.textContent = words;
    when.append(time);
    item.append(when, link, text);
    return item;
  };

  const showMore = () => {
    const shown = list.children.length;
    list.append(...found.slice(shown, shown + MOST).map((item) => entry(item.row)));
    const rest = found.length - list.children.length;
    more.hidden = rest === 0;
    more.textContent = form.dataset.more + " (" + rest + ")";
  };

  const show = async () => {
    const terms = fold(input.value).split(/\\s+/).filter(Boolean);
    results.hidden = terms.length === 0;
    if (terms.length === 0) return;
    await load();
    found = rows
      .map((item) => ({ row: item.row, score: score(item, terms) }))
      .filter((item) => item.score > 0)
      .sort((a, b) => b.score - a.score);
    status.textContent = found.length === 0 ? form.dataset.nothing : form.dataset.found + " " + found.length;
    list.replaceChildren();
    showMore();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  more.addEventListener("click", () => {
    const first = list.children.length;
    showMore();
    // Where the button stood there is a release now, or nothing: who does not see it goes on at the first new one.
    list.children[first].querySelector("a").focus();
  });
  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    input.value = "";
    show();
  });
})();
`;
