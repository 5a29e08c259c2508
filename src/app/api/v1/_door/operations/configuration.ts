import { z } from 'zod';
import { boardConfiguration, boardMember } from '#domain/schemas/configuration.ts';
import {
  changeConfiguration as changeConfigurationBody,
  setMember as setMemberBody,
} from '#domain/schemas/configuration-commands.ts';
import { operation } from '../operation.ts';

const seqAnswer = z.strictObject({ seq: z.int() }).meta({ id: 'SeqAnswer' });

export const readConfiguration = operation({
  id: 'readConfiguration',
  method: 'GET',
  path: '/api/v1/boards/{board}/configuration',
  rule: 'board:read',
  summary: "The board's own configuration: columns, limits, lanes, types, zone, commitment and done point.",
  answer: boardConfiguration,
});

export const changeConfiguration = operation({
  id: 'changeConfiguration',
  method: 'POST',
  path: '/api/v1/boards/{board}/configuration',
  rule: 'board:configure',
  summary: 'Changes the configuration from now on, all changes or none; each is an event with its reason.',
  refusals: ['column-has-cards', 'column-is-needed', 'column-not-open', 'name-taken', 'wip-limit-reached'],
  body: changeConfigurationBody,
  answer: z.strictObject({ seq: z.int(), configuration: boardConfiguration }).meta({ id: 'ConfigurationAnswer' }),
});

export const readMembers = operation({
  id: 'readMembers',
  method: 'GET',
  path: '/api/v1/boards/{board}/members',
  rule: 'board:read',
  summary: 'Who is on the board, with the role that counts there.',
  answer: z.strictObject({ members: z.array(boardMember) }).meta({ id: 'BoardMembers' }),
});

export const setMember = operation({
  id: 'setMember',
  method: 'PUT',
  path: '/api/v1/boards/{board}/members/{person}',
  rule: 'member:manage',
  summary: 'Gives someone of the workspace a role on the board.',
  refusals: ['role-too-high'],
  body: setMemberBody,
  answer: seqAnswer,
});

export const removeMember = operation({
  id: 'removeMember',
  method: 'DELETE',
  path: '/api/v1/boards/{board}/members/{person}',
  rule: 'member:manage',
  summary: "Takes someone's role on the board away; what they have open ends within two seconds.",
  refusals: ['role-too-high'],
  answer: seqAnswer,
});
