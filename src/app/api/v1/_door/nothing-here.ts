import { notFound } from '#data/refused.ts';
import { respondThrown } from './problem.ts';

/** There is no such path in the API, for whoever asks. */
export const nothingHere = async (): Promise<Response> => respondThrown({ id: 'nothingHere' }, notFound('path'));
