import { defineConfig } from "vitest/config";

export default defineConfig({
  // npm installs from this computer's registry, which asks the other; a slow one must not make a check fail.
  test: {
    include: ["*.test.mjs", "runtimes/*.test.mjs"],
    globalSetup: "./setup.mjs",
    testTimeout: 1_200_000,
    hookTimeout: 1_800_000,
    fileParallelism: false,
  },
});
