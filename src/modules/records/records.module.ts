import { Module } from '@nestjs/common';
import { EraseRecord } from './erase-record.job.js';
import { recordTypes } from './record-types.js';
import { controllerOf } from './records.controller.js';
import { RecordsRepository } from './records.repository.js';
import { RecordsService } from './records.service.js';

@Module({
  controllers: recordTypes.map(controllerOf),
  providers: [EraseRecord, RecordsRepository, RecordsService],
  exports: [RecordsService],
})
export class RecordsModule {}
