import { Card } from '#features/card/card.tsx';
import { loadCard } from '#features/card/load-card.ts';
import { AheadEnds } from '#features/card/panel/ahead-ends.tsx';
import { cardNumber } from '../../../card-number.ts';
import { enterBoard, orNotFound } from '../../../enter-board.ts';

export default async function CardInPanel({ params }: { params: Promise<{ key: string; number: string }> }) {
  const { key, number } = await params;
  const access = await enterBoard(key, 'ledger:read', `/b/${key}/c/${number}`);
  const start = await orNotFound(loadCard(access, cardNumber(number)));
  return (
    <>
      <Card key={start.card.id} start={start} base={`/b/${key}`} place="panel" />
      <AheadEnds />
    </>
  );
}
