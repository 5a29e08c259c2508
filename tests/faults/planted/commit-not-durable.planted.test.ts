import { it } from 'vitest';
import { databaseKilled } from '../strikes.ts';
import { expectFound } from './expect-found.ts';

it('finds commits that are acknowledged before they are durable', () =>
  expectFound({ databaseSettings: ['synchronous_commit=off'], faults: [databaseKilled] }, ['I9']));
