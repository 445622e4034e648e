// Runs on a page before anything else.

/** What runs leaves a trace: dialogs, and functions that attack strings call. */
export const hook = () => {
  window.traces = [];
  for (const name of ["alert", "confirm", "prompt", "print", "eval", "open"])
    window[name] = (...args) => {
      window.traces.push(`${name}(${args.join(",").slice(0, 40)})`);
    };
  for (const name of ["log", "error", "warn"]) {
    const write = console[name];
    console[name] = (...args) => {
      window.traces.push(`console.${name}`);
      write(...args);
    };
  }
  window.javascript = new Proxy({}, { get: () => window.traces.push("javascript") });
};
