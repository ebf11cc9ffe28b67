import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#kernel/access/operation.js';
import { CONFIG, type Config } from '#kernel/config/config.module.js';
import { fromTypeId, toTypeId, type Uuid } from '#kernel/context/type-id.js';
import { Database } from '#kernel/database/database.js';
import { sql } from '#kernel/database/sql.js';
import { kernelErrors } from '#kernel/errors/kernel.errors.js';
import { Mailer } from './mailer.js';
import type { MailTemplate } from './render-mail.js';

interface KeptMail {
  tenant_id: Uuid;
  id: Uuid;
  template: MailTemplate;
  recipient: string;
  content: string;
  state: string;
  created_at: Date;
}

/** The post box of a development machine, at the platform host: every mail as it was, or would have been, sent. */
@Public()
@Controller('dev/mail')
export class DevMailController {
  constructor(
    private readonly db: Database,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'NODE_ENV'>,
  ) {}

  @Get()
  async list(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.refuseOutside(request);
    const mails = await this.newest();
    const items = await Promise.all(
      mails.map(async (mail) => {
        const { subject } = await this.mailer.render({ tenantId: mail.tenant_id }, mail.id, mail);
        return `<tr><td>${mail.created_at.toISOString()}<td>${escape(mail.recipient)}<td><a href="/dev/mail/${toTypeId('mail', mail.id)}">${escape(subject)}</a><td>${mail.state}`;
      }),
    );
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail</title><style>body{font:16px system-ui;margin:2rem}td{padding:.25rem 1rem .25rem 0}</style><h1>Mail</h1>${
      items.length > 0
        ? `<table><tr><th>Time<th>To<th>Subject<th>State${items.join('')}</table>`
        : '<p>No mail yet. Invite somebody.</p>'
    }`;
  }

  @Get(':id')
  async show(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.refuseOutside(request);
    const wanted = fromTypeId('mail', id);
    const mail = (await this.newest()).find((kept) => kept.id === wanted);
    if (!mail) throw kernelErrors.notFound();
    const { html } = await this.mailer.render({ tenantId: mail.tenant_id }, mail.id, mail);
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src *");
    return html;
  }

  private refuseOutside(request: FastifyRequest): void {
    const { 'x-forwarded-for': forwardedFor, forwarded } = request.headers;
    const near = isLoopback(request.socket.remoteAddress ?? '') && !forwardedFor && !forwarded;
    if (this.config.NODE_ENV !== 'development' || request.hostKind !== 'platform' || !near) {
      throw kernelErrors.notFound();
    }
  }

  private newest(): Promise<KeptMail[]> {
    return this.db.asSystem('read the mails of a development machine', (tx) =>
      tx.sql<KeptMail>(sql`
        select tenant_id, id, template, recipient, content, state, created_at from mails order by id desc limit 100`),
    );
  }
}

const isLoopback = (address: string): boolean => /^(?:::ffff:)?127\.|^::1$/.test(address);

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
