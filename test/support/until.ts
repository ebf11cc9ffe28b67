/** Asks until it is so, and fails when it is not within the time. */
export async function until(isSo: () => Promise<boolean> | boolean, milliseconds = 10_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It was not so within ${milliseconds} ms: ${isSo.toString()}`);
    await pause(20);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
