import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["@civic-media/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["*.test.mjs"],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // Browser and Java want a core each.
    maxWorkers: 2,
  },
});
