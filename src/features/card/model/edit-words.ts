import type { CardDetail } from '#domain/schemas/card-detail.ts';
import { type CardRequest, editRequest } from './card-request.ts';

const words: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  type: 'type',
  size: 'size',
  classOfService: 'class of service',
  assigneeId: 'assignee',
  laneId: 'lane',
  customer: 'customer',
  environment: 'environment',
  dueOn: 'due date',
  tags: 'tags',
  checklist: 'checklist',
  parentId: 'parent',
};

/** "Changed the title of HB-142": what an edit of the card is called; undefined for whatever is no edit of it. */
export function editWords({ method, path, body }: CardRequest, { id }: CardDetail, key: string): string | undefined {
  if (method !== 'PATCH' || path !== editRequest(id, {}).path) return undefined;
  const fields = Object.keys(body).flatMap((field) => words[field] ?? []);
  return fields.length > 0 ? `Changed the ${fields.join(' and ')} of ${key}` : undefined;
}
