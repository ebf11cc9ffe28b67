// How long each of many requests takes that follow one another, to several servers in turn, so that whatever else the
// machine does falls on all of them: one JSON argument in, one JSON line out, in milliseconds.

import { Agent } from 'node:http';
import { ask } from './ask.mjs';

const { targets, count } = JSON.parse(process.argv[2]);
const agent = new Agent({ keepAlive: true });
const times = targets.map(() => []);
for (let index = 0; index < count; index += 1) {
  for (const [place, { url, headers }] of targets.entries()) {
    const began = performance.now();
    const { status } = await ask(url, headers, { agent });
    times[place].push(performance.now() - began);
    if (status !== 200) throw new Error(`${url} answered ${status}`);
  }
}
agent.destroy();
console.log(JSON.stringify(times));
