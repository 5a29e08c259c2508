import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { type RefusalCode, refusalCodes } from '#domain/refusals.ts';
import { isWrite, type Operation } from './operation.ts';
import { operations } from './operations/table.ts';
import { namesIn, pathParameters } from './path-parameters.ts';
import { problem, problemType } from './problem.ts';

/** The refusals that an operation can answer: its own, and those that come with its rule and its method. */
function refusalsOf(operation: Operation): RefusalCode[] {
  const byRule: RefusalCode[] = operation.rule === 'public' ? [] : ['not-signed-in', 'not-found', 'not-allowed'];
  const reading: RefusalCode[] = operation.query || operation.body ? ['invalid-input'] : [];
  const writing: RefusalCode[] = ['cross-site-write', 'idempotency-key-missing', 'idempotency-key-reused', 'too-large'];
  return [
    ...byRule,
    ...reading,
    ...(isWrite(operation) ? writing : []),
    ...(operation.refusals ?? []),
    'database-busy',
  ];
}

function problemAnswers(operation: Operation): ZodOpenApiOperationObject['responses'] {
  const answers: NonNullable<ZodOpenApiOperationObject['responses']> = {};
  for (const code of refusalsOf(operation)) {
    const { status, title } = refusalCodes[code];
    const before = answers[`${status}`]?.description;
    const description = `${before ? `${before}; ` : ''}\`${code}\`: ${title}`;
    answers[`${status}`] = { description, content: { [problemType]: { schema: problem } } };
  }
  return answers;
}

const idempotencyKey = z.string().min(1).max(200).meta({
  description: 'Of your own making. The same key with the same request gets the same answer and does nothing twice.',
});

function parametersOf(operation: Operation): ZodOpenApiOperationObject['requestParams'] {
  const names = namesIn(operation.path);
  return {
    ...(names.length > 0
      ? { path: z.object(Object.fromEntries(names.map((name) => [name, pathParameters[name]]))) }
      : {}),
    ...(operation.query instanceof z.ZodObject ? { query: operation.query } : {}),
    ...(isWrite(operation) ? { header: z.object({ 'Idempotency-Key': idempotencyKey }) } : {}),
  };
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { id, summary, rule, body, upload, answer, answerType = 'application/json', status = 200 } = operation;
  const sent = upload ?? (body ? { mediaType: 'application/json', schema: body } : undefined);
  return {
    operationId: id,
    summary,
    description: rule === 'public' ? 'For anybody.' : `Needs \`${rule}\`.`,
    security: rule === 'public' ? [] : [{ bearer: [] }, { session: [] }],
    requestParams: parametersOf(operation) ?? {},
    ...(sent ? { requestBody: { required: true, content: { [sent.mediaType]: { schema: sent.schema } } } } : {}),
    responses: {
      [`${status}`]: { description: 'Done.', content: { [answerType]: { schema: answer } } },
      ...problemAnswers(operation),
    },
  };
}

const info = {
  title: 'Leat',
  version: '1',
  description:
    'A Kanban board whose charts come from an append-only ledger of moves. Errors are problem details (RFC 9457).',
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer', description: 'A token of the API, with read or write scope.' },
  session: { type: 'apiKey', in: 'cookie', name: 'authjs.session-token', description: 'The session of a browser.' },
} as const;

function makeDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const method = operation.method.toLowerCase();
    paths[operation.path] = { ...paths[operation.path], [method]: describe(operation) };
  }
  return createDocument({ openapi: '3.1.0', info, servers: [{ url: '/' }], components: { securitySchemes }, paths });
}

let document: ReturnType<typeof makeDocument> | undefined;

/** The OpenAPI 3.1 document of the API, made from the operations and their schemas. */
export function openApiDocument(): Record<string, unknown> {
  document ??= makeDocument();
  return { ...document };
}
