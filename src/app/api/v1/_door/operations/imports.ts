import { z } from 'zod';
import { importAnswer, importFields } from '#domain/schemas/import.ts';
import { operation } from '../operation.ts';

const file = z.string().meta({ format: 'binary' });

export const importBoard = operation({
  id: 'importBoard',
  method: 'POST',
  path: '/api/v1/boards/import',
  rule: 'board:import',
  summary:
    'Imports the history of a board from a `board.json`, a ledger CSV and perhaps a CSV of blocks into a new board, or ' +
    'previews that. All or nothing; each source is imported once, and the same upload again gets the same answer.',
  refusals: ['import-refused', 'import-source-used', 'name-taken', 'too-large'],
  upload: {
    mediaType: 'multipart/form-data',
    schema: importFields.extend({ board: file, ledger: file, blocks: file.optional() }).meta({ id: 'ImportUpload' }),
  },
  answer: importAnswer,
});
