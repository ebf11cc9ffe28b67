// npm run new:module -- <name>: the files of a module in the usual shape, declared in architecture.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  process.stderr.write('Usage: npm run new:module -- <plural-kebab-case-name>\n');
  process.exit(2);
}
const folder = join(root, 'src/modules', name);
if (existsSync(folder)) {
  process.stderr.write(`src/modules/${name} exists already\n`);
  process.exit(1);
}
const pascal = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const scope = name.replaceAll('-', '_');

const files = {
  'README.md': `# ${name}\n\nWhat it is for, in two sentences.\n\n- **Nouns**:\n- **Invariants**:\n- **Events out**: none yet · **in**: none\n- **Jobs**: none\n- **Scopes**: \`read:${scope}\`, \`write:${scope}\` (config/scopes.yaml)\n`,
  [`${name}.module.ts`]: `import { Module } from '@nestjs/common';
import { ${pascal}Controller } from './${name}.controller.js';
import { ${pascal}Repository } from './${name}.repository.js';
import { ${pascal}Service } from './${name}.service.js';

@Module({
  controllers: [${pascal}Controller],
  providers: [${pascal}Repository, ${pascal}Service],
  exports: [${pascal}Service],
})
export class ${pascal}Module {}
`,
  [`${name}.controller.ts`]: `import { Controller, Get } from '@nestjs/common';
import type { z } from 'zod';
import { Context, Input, Operation } from '#kernel/access/operation.js';
import type { Ctx } from '#kernel/context/ctx.js';
import { PageQuery } from '#kernel/http/schemas.js';
import { ${pascal}Page } from './${name}.dto.js';
import { ${pascal}Service } from './${name}.service.js';

@Controller('api/v1/${name}')
export class ${pascal}Controller {
  constructor(private readonly ${camel}: ${pascal}Service) {}

  @Get()
  @Operation({
    id: 'list${pascal}',
    summary: 'List ${name.replaceAll('-', ' ')}',
    scope: 'read:${scope}',
    in: { query: PageQuery },
    out: ${pascal}Page,
  })
  list(@Context() ctx: Ctx, @Input('query') query: z.infer<typeof PageQuery>) {
    return this.${camel}.list(ctx, query);
  }
}
`,
  [`${name}.dto.ts`]: `import { z } from 'zod';
import { page, timestamp } from '#kernel/http/schemas.js';

export const ${pascal}Out = z.strictObject({ id: z.string(), createdAt: timestamp }).meta({ id: '${pascal}' });
export type ${pascal}Out = z.infer<typeof ${pascal}Out>;
export const ${pascal}Page = page(${pascal}Out).meta({ id: '${pascal}Page' });
`,
  [`${name}.service.ts`]: `import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { Cursors } from '#kernel/http/cursors.js';
import type { Page } from '#kernel/http/schemas.js';
import type { ${pascal}Out } from './${name}.dto.js';
import { ${pascal}Repository } from './${name}.repository.js';

/** The public verbs of ${name.replaceAll('-', ' ')}. */
@Injectable()
export class ${pascal}Service {
  constructor(
    private readonly repository: ${pascal}Repository,
    private readonly cursors: Cursors,
  ) {}

  async list(ctx: Ctx, query: { limit: number; cursor?: string | undefined }): Promise<Page<${pascal}Out>> {
    const after = this.cursors.decode('${name}', query.cursor)?.[0] ?? null;
    const rows = await this.repository.list(ctx, after as string | null, query.limit + 1);
    return this.cursors.page('${name}', rows, query.limit, (row) => ({ id: row.id, createdAt: row.created_at.toISOString() }), (row) => [row.id]);
  }
}
`,
  [`${name}.repository.ts`]: `import { Injectable } from '@nestjs/common';
import type { Ctx } from '#kernel/context/ctx.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';

@Injectable()
export class ${pascal}Repository {
  constructor(private readonly db: Database) {}

  list(ctx: Ctx, after: string | null, limit: number): Promise<{ id: string; created_at: Date }[]> {
    return this.db.one(ctx, sql\`
      select id, created_at from ${scope}
       where tenant_id = \${ctx.tenantId} and (\${after}::uuid is null or id < \${after}::uuid) order by id desc limit \${limit}\`);
  }
}
`,
  [`${name}.errors.ts`]: `import { defineErrors } from '#kernel/errors/problem.js';\n\nexport const ${camel}Errors = defineErrors({});\n`,
};

mkdirSync(folder);
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
const architecture = join(root, 'architecture.json');
const declared = JSON.parse(readFileSync(architecture, 'utf8'));
declared.modules[name] = [];
writeFileSync(architecture, `${JSON.stringify(declared, null, 2)}\n`);
const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
spawnSync(process.execPath, [prettier, '--write', folder, architecture], { stdio: 'ignore' });
process.stdout
  .write(`src/modules/${name} is there. Next: a migration with its table, read:${scope} and write:${scope} in
config/scopes.yaml, ${pascal}Module in src/app.module.ts, then npm run generate.\n`);
