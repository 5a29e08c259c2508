import type { WorkspaceAccess } from '#data/authorize.ts';
import { BOARDS_ON_A_HOME } from '#data/home/home-boards.ts';
import { readWater, type WaterBoard } from '#data/home/read-water.ts';
import { inMyHands, waitingForOthers } from '#domain/home/my-cards.ts';
import { byAge } from '#domain/home/open-card.ts';
import { sinceSentence } from '#domain/home/since-yesterday.ts';
import { waterHint } from '#domain/home/water-hint.ts';
import { CardLine } from '../parts/card-line.tsx';
import columns from '../parts/columns.module.css';
import { HomeSection, Quiet } from '../parts/home-section.tsx';
import { OfBoards } from '../parts/of-boards.tsx';
import { HintLine } from './hint-line.tsx';
import { ReadySection } from './ready-section.tsx';

type WaterHomeProps = { access: WorkspaceAccess; of: number };

const mostCards = 20;

/** What somebody who works on boards has to do with now. */
export async function WaterHome({ access, of }: WaterHomeProps) {
  const nowMs = Date.now();
  const { boards, mine } = await readWater(access, nowMs);
  const me = access.personId;
  const held = boards.flatMap(({ board, cards }) => inMyHands(board, cards, me, nowMs)).sort(byAge);
  const waiting = boards.flatMap(({ board, cards }) => waitingForOthers(board, cards, me, nowMs)).sort(byAge);
  const hint = waterHint(boards);
  return (
    <>
      {hint ? <HintLine hint={hint} /> : null}
      <div className={columns.columns}>
        <div className={columns.column}>
          <HomeSection title="In my hands">
            {held.length > 0 ? (
              <ul>
                {held.slice(0, mostCards).map((placed) => (
                  <CardLine key={placed.card.id} placed={placed} />
                ))}
              </ul>
            ) : (
              <Quiet>Nothing. Pull what is ready, or help where it is full.</Quiet>
            )}
          </HomeSection>
          <HomeSection title="Waiting for others">
            {waiting.length > 0 ? (
              <ul>
                {waiting.slice(0, mostCards).map((card) => (
                  <CardLine key={card.card.id} placed={card} why={card.why} />
                ))}
              </ul>
            ) : (
              <Quiet>Nothing that you started waits for somebody else.</Quiet>
            )}
          </HomeSection>
        </div>
        <div className={columns.column}>
          <ReadySection boards={boards} mine={mine} nowMs={nowMs} />
          <HomeSection title="Since yesterday">
            <SinceYesterday boards={boards} />
          </HomeSection>
        </div>
      </div>
      <OfBoards shown={boards.length} of={of} most={BOARDS_ON_A_HOME} />
    </>
  );
}

function SinceYesterday({ boards }: { boards: readonly WaterBoard[] }) {
  const told = boards.filter(({ since }) => since !== null);
  if (told.length === 0) return <Quiet>Nothing has moved.</Quiet>;
  return (
    <ul>
      {told.map(({ board: { configuration }, since }) => (
        <li key={configuration.id}>
          {configuration.name}: {since ? sinceSentence(since) : ''}
        </li>
      ))}
    </ul>
  );
}
