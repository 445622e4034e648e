import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["@civic-media/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  // Property tests on a machine that is busy with other work.
  test: { testTimeout: 120_000 },
});
