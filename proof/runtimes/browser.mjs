// In a browser: fetches the material, and sends the results back to where it came from.
import { run } from "./program.mjs";

const answer = (body) => fetch("/results", { method: "POST", body: JSON.stringify(body) });
try {
  await answer(await run(await (await fetch("/material.json")).json()));
} catch (error) {
  await answer({ error: String(error.stack) });
}
