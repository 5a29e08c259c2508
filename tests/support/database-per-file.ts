import { afterAll, inject } from 'vitest';
import { expectLedgerHolds } from './ledger-holds.ts';
import { copyTemplate } from './test-databases.ts';

/** Every file of database tests has a database of its own, named by DATABASE_URL before the file imports anything. */
process.env.DATABASE_URL = await copyTemplate(inject('templateUrl'));

afterAll(expectLedgerHolds);
