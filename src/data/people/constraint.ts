import 'server-only';
import { DatabaseError } from 'pg';

/** Whether the database refused because of this constraint. */
export const isConstraint = (error: unknown, name: string): boolean =>
  error instanceof DatabaseError && error.constraint === name;
