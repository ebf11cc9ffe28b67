/**
 * `it` for tests that build on one another: once one has failed, the rest fail at once instead of waiting for what
 * cannot come.
 */
export function inOrder(): (name: string, run: () => Promise<void>) => void {
  let failed: string | null = null;
  return (name, run) =>
    it(name, async () => {
      if (failed) throw new Error(`Not reached: "${failed}" failed.`);
      failed = name;
      await run();
      failed = null;
    });
}
