import type { Metadata } from 'next';
import { Card } from '#features/card/card.tsx';
import { loadCard } from '#features/card/load-card.ts';
import { Kit } from '#ui/kit.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { boardPages } from '../../board-pages.tsx';
import { cardNumber } from '../../card-number.ts';
import { enterBoard, orNotFound } from '../../enter-board.ts';

type CardRouteProps = { params: Promise<{ key: string; number: string }> };

export async function generateMetadata({ params }: CardRouteProps): Promise<Metadata> {
  const { key, number } = await params;
  return { title: `${key.toUpperCase()}-${number}` };
}

export default async function CardRoute({ params }: CardRouteProps) {
  const { key, number } = await params;
  const access = await enterBoard(key, 'ledger:read', `/b/${key}/c/${number}`);
  const start = await orNotFound(loadCard(access, cardNumber(number)));
  return (
    <>
      <PageHeader title={start.board.name} tabs={boardPages(key)} />
      <main id="main">
        <Kit>
          <Card key={start.card.id} start={start} base={`/b/${key}`} place="page" />
        </Kit>
      </main>
    </>
  );
}
