import type { z } from 'zod';
import type { BoardAccess, WorkspaceAccess } from '#data/authorize.ts';
import type { Command } from '#data/boards/run-board-command.ts';
import type { Actor } from '#data/people/actor.ts';
import type { BoardAbility, WorkspaceAbility } from '#domain/permissions.ts';
import type { RefusalCode } from '#domain/refusals.ts';
import type { ParametersOf } from './path-parameters.ts';

/** Who may call: anybody, anybody signed in, or whoever has this ability on the board or in the workspace. */
export type Rule = 'public' | 'signed-in' | BoardAbility | WorkspaceAbility;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One thing that the API can be asked: routes serve it, the OpenAPI document tells of it, the tests are made from it. */
export type Operation = {
  id: string;
  method: Method;
  path: `/api/v1${string}`;
  rule: Rule;
  summary: string;
  /** Refusals of its own, besides those that any operation can answer. */
  refusals?: readonly RefusalCode[];
  query?: z.ZodType;
  body?: z.ZodType;
  /** What the handler reads from the request by itself instead of `body`. */
  upload?: { mediaType: string; schema: z.ZodType };
  answer: z.ZodType;
  /** What is sent when it is not JSON; the handler then makes the response, and `answer` is one of its messages. */
  answerType?: 'text/event-stream' | 'application/octet-stream';
  /** 200 unless said otherwise. */
  status?: 200 | 201;
};

type AccessBy<R extends Rule> = R extends BoardAbility
  ? BoardAccess<R>
  : R extends WorkspaceAbility
    ? WorkspaceAccess<R>
    : R extends 'signed-in'
      ? Actor
      : undefined;

type Said<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A request that came through the door: parsed, and its sender authorised by the operation's rule. */
export type Asked<O extends Operation> = {
  access: AccessBy<O['rule']>;
  params: ParametersOf<O['path']>;
  query: Said<O['query']>;
  body: Said<O['body']>;
  /** The idempotency key of a write with what a retry must repeat; the key of a read is empty. */
  command: Command;
  request: Request;
};

/** What a handler gives back: the answer that the operation promises, or the response itself where it is no JSON. */
export type Answered<O extends Operation> = O extends { answerType: string } ? Response : z.input<O['answer']>;

/** Keeps the particulars of an operation in its type, where its handler finds them. */
export const operation = <const O extends Operation>(particulars: O): O => particulars;

export const isWrite = ({ method }: Pick<Operation, 'method'>): boolean => method !== 'GET';
