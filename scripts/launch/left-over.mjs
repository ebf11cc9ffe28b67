import { isGoneWithin, isSameProcess, signalProcess } from './identity.mjs';

/**
 * Ends processes that are not this one's children, stage by stage; only those that still are who they were.
 * @returns how many were still alive
 */
export async function endInOrder(members) {
  const alive = members.filter(isSameProcess);
  for (const stage of [...new Set(alive.map((member) => member.stage))].sort()) {
    await Promise.all(alive.filter((member) => member.stage === stage).map(endOne));
  }
  return alive.length;
}

async function endOne(member) {
  for (const [signal, limit] of [
    [member.signal, member.grace],
    [member.hard, 5000],
    ['SIGKILL', 5000],
  ]) {
    if (!isSameProcess(member)) return;
    signalProcess(member.pid, signal);
    if (await isGoneWithin(member, limit)) return;
  }
}
