import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the launcher chose once and keeps in DATA_DIR: ports and passwords of the services it starts (mode 600). */
export function openMemory(dataDir) {
  const file = join(dataDir, 'services.json');
  const content = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    get: (name) => content[name],
    set(name, value) {
      content[name] = value;
      writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
      renameSync(`${file}.new`, file);
      return value;
    },
  };
}
