import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#config/config.js';
import { OrganisationDirectory } from '#kernel/context/organisation-directory.js';
import { toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { createLog, NestLogger } from '#kernel/health/log.js';
import { KernelModule } from '#kernel/kernel.module.js';
import { AuditModule } from '#modules/audit/audit.module.js';
import { AuditService } from '#modules/audit/audit.service.js';

const STRETCH = 10_000;
const USAGE = `Usage: npm run check:audit-log -- [<organisation>…]
  Computes the hash chain of the audit log again: of the organisations with these slugs or ids, or of all.
  Exit status 0: unbroken · 1: broken, with the first position that does not hold · 2: not checked.\n`;

class CheckAuditLog {
  private readonly isTerminal = process.stderr.isTTY === true;

  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
  ) {}

  /** Answers how many chains are broken. */
  async run(wanted: string[]): Promise<number> {
    const organisations = await this.find(wanted);
    let broken = 0;
    for (const [index, organisation] of organisations.entries()) {
      const name = `${organisation.slug} (${index + 1} of ${organisations.length})`;
      if (!(await this.check(organisation, name))) broken += 1;
    }
    process.stdout.write(
      `${organisations.length} checked, ${broken === 0 ? 'all unbroken' : `${broken} broken`}\n`,
    );
    return broken;
  }

  private async check({ id, slug }: { id: Uuid; slug: string }, name: string): Promise<boolean> {
    for (let after = 0; ;) {
      const result = await this.audit.check({ tenantId: id }, after, STRETCH);
      const { checkedTo, head, headHash, broken } = result;
      this.progress(`${name}: ${checkedTo.toLocaleString('en')} of ${head.toLocaleString('en')}`);
      if (broken) {
        this.progress('');
        process.stdout.write(
          `${slug} ${toTypeId('org', id)} BROKEN at position ${broken.position}: ${broken.reason}\n`,
        );
        return false;
      }
      if (result.next === null) {
        this.progress('');
        process.stdout.write(`${slug} ${toTypeId('org', id)} ${head} facts, ${headHash ?? 'no hash yet'}\n`);
        return true;
      }
      after = result.next;
    }
  }

  private async find(wanted: string[]): Promise<{ id: Uuid; slug: string }[]> {
    const all = await this.db.asSystem('list chains', (tx) =>
      tx.sql<{ id: Uuid; slug: string }>(
        sql`select id, slug from organisations where id in (select tenant_id from event_heads)
             or exists (select from events where events.tenant_id = organisations.id) order by id`,
      ),
    );
    if (wanted.length === 0) return all;
    const found = all.filter(({ id, slug }) =>
      wanted.some(
        (name) => name === slug || name === id || name.split('_')[1] === toTypeId('org', id).split('_')[1],
      ),
    );
    if (found.length < new Set(wanted).size)
      throw new Error(`Not every one of these is there: ${wanted.join(', ')}`);
    return found;
  }

  /** On one line of a terminal, and nowhere else. */
  private progress(text: string): void {
    if (this.isTerminal) process.stderr.write(`\r\x1b[K${text}`);
  }
}

const wanted = process.argv.slice(2);
if (wanted.includes('--help')) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const config = loadConfig();
try {
  const app = await NestFactory.createApplicationContext(
    { module: class CheckRoot {}, imports: [KernelModule, AuditModule] },
    { logger: new NestLogger(createLog(config, 'check')), abortOnError: false },
  );
  await app.get(OrganisationDirectory).platform();
  const broken = await new CheckAuditLog(app.get(Database), app.get(AuditService)).run(wanted);
  await app.close();
  process.exit(broken === 0 ? 0 : 1);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}
