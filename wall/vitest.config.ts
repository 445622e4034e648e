import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["@civic-media/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["*.test.mjs"],
    // Minutes on a quiet machine; other work on it must not make a check fail.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    // Browser and Java want a core each.
    maxWorkers: 2,
  },
});
