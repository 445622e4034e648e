// Stores the releases of the test city, for tests that end it in the middle: node save-releases <file> <count>

import { openSqliteStore } from "../store/sqlite/index.ts";
import { citySighting } from "./city-sighting.ts";

const [file = ":memory:", count = "10"] = process.argv.slice(2);
const store = openSqliteStore(file);
for (let number = 1; number <= Number(count); number += 1) {
  await store.save(await citySighting(number));
  process.stdout.write(`${number}\n`);
}
await store.close();
