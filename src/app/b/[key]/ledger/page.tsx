import type { Metadata } from 'next';
import type { BoardAccess } from '#data/authorize.ts';
import { readConfiguration } from '#data/boards/read-configuration.ts';
import { readCardDetail } from '#data/cards/read-card-detail.ts';
import { pool } from '#data/database.ts';
import { Refused } from '#data/refused.ts';
import { numberOfKey } from '#domain/number-of-key.ts';
import { type AskedCard, LedgerPage } from '#features/ledger/ledger-page.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { boardPages } from '../board-pages.tsx';
import { enterBoard } from '../enter-board.ts';

type Query = Record<string, string | string[] | undefined>;
type LedgerRouteProps = { params: Promise<{ key: string }>; searchParams: Promise<Query> };

export const metadata: Metadata = { title: 'Ledger' };

export default async function LedgerRoute({ params, searchParams }: LedgerRouteProps) {
  const [{ key }, query] = await Promise.all([params, searchParams]);
  const access = await enterBoard(key, 'ledger:read', `/b/${key}/ledger`);
  const { name } = await readConfiguration(pool, access);
  return (
    <>
      <PageHeader title={name} tabs={boardPages(key)} />
      <main id="main">
        <LedgerPage access={access} before={seqIn(query)} card={await cardIn(access, query)} base={`/b/${key}`} />
      </main>
    </>
  );
}

const one = (value: Query[string]): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));

const seqIn = ({ before }: Query): number | null => (/^\d{1,15}$/.test(one(before)) ? Number(one(before)) : null);

/** The card that the address names, by key or number; whoever names none that is here is told so. */
async function cardIn(access: BoardAccess, { card }: Query): Promise<AskedCard | null> {
  const asked = one(card).trim().slice(0, 20);
  const number = numberOfKey(access.boardKey, asked);
  if (number === undefined) return asked === '' ? null : { asked, found: undefined };
  const found = await readCardDetail(access, number).catch((error: unknown) => {
    if (error instanceof Refused) return undefined;
    throw error;
  });
  return { asked: `${access.boardKey}-${number}`, found };
}
