import { cardSearch, foundCards } from '#domain/schemas/search.ts';
import { operation } from '../operation.ts';

export const searchCards = operation({
  id: 'searchCards',
  method: 'GET',
  path: '/api/v1/search',
  rule: 'workspace:read',
  summary:
    'Cards by key or by words of their title, on the boards of your workspace that you can read: the one of that key ' +
    'first, then open ones, then finished ones among the latest 20,000; 12 at most.',
  query: cardSearch,
  answer: foundCards,
});
