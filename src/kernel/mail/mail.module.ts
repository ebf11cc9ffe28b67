import { Global, Module } from '@nestjs/common';
import { DevMailController } from './dev-mail.controller.js';
import { MailPorts } from './mail.ports.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ controllers: [DevMailController], providers: [Mailer, MailPorts], exports: [Mailer, MailPorts] })
export class MailModule {}
