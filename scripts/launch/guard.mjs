// Runs beside a launcher and reads from it, line by line, what it owns. When the pipe closes without a farewell,
// the launcher was killed: then this ends what is left, in the launcher's order. See guard-client.mjs.

import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { endInOrder } from './left-over.mjs';

let members = [];
const folders = new Set();
let dismissed = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.members) members = message.members;
  if (message.folder) folders.add(message.folder);
  if (message.dismissed) dismissed = true;
}

if (!dismissed) {
  await endInOrder(members);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
