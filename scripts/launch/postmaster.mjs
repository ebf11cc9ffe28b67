import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeProcess, identityOf, isGoneWithin, signalProcess } from './identity.mjs';
import { say, Trouble } from './output.mjs';

/**
 * Clears what a killed run left of PostgreSQL in this data folder: a server still running is ended, and a
 * postmaster.pid is removed whose number now belongs to another program (PostgreSQL itself would refuse to start).
 */
export async function endStalePostmaster(folder) {
  const file = join(folder, 'postmaster.pid');
  let pid;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return;
  }
  const member = { pid, identity: identityOf(pid) };
  if (member.identity === null || !runsPostgresOn(pid, folder)) {
    rmSync(file, { force: true });
    return;
  }
  say(`Ending the PostgreSQL that an earlier run left behind (process ${pid})`);
  for (const signal of ['SIGINT', 'SIGQUIT']) {
    signalProcess(pid, signal);
    if (await isGoneWithin(member, 30_000)) return;
  }
  throw new Trouble(
    `PostgreSQL (process ${pid}) still uses ${folder} and does not end. End it and start again.`,
  );
}

function runsPostgresOn(pid, folder) {
  const command = describeProcess(pid)?.command ?? '';
  return command.includes('postgres') && command.includes(realpathSync(folder));
}
