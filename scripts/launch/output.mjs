// Short plain lines with the seconds since the launch began; colour only on a terminal.

const startedAt = Number(process.env.LAUNCH_STARTED_AT) || Date.now();
// For this process only, not for those that it starts.
delete process.env.LAUNCH_STARTED_AT;
const coloured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
const paint = (code) => (text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const faint = paint(2);
export const red = paint(31);

// `npm start | head` closes the pipe under us; that is no reason to leave services running.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** When the launch began, in milliseconds; handed on to the process under the pinned runtime. */
export const launchStartedAt = startedAt;

export function seconds(since = startedAt) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

export function say(text) {
  console.log(`${faint(`${seconds().padStart(6)} s`)}  ${text}`);
}

/** A problem that the reader can solve: its message is printed without a stack. */
export class Trouble extends Error {
  constructor(message, { exitCode = 1, output = '' } = {}) {
    super(message);
    this.exitCode = exitCode;
    this.output = output;
  }
}

/** Prints an error for a person and returns the exit code that belongs to it. */
export function explain(error) {
  if (!(error instanceof Trouble)) {
    console.error(error);
    return 1;
  }
  if (error.output) console.error(`\n${error.output.trimEnd()}`);
  console.error(`\n${red(error.message)}`);
  return error.exitCode;
}

/** Runs `work` and says every 15 seconds that it is still going on. */
export async function patiently(what, work) {
  const began = Date.now();
  const timer = setInterval(() => say(faint(`still ${what} (${seconds(began)} s)`)), 15_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
