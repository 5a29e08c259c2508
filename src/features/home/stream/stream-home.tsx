import Link from 'next/link';
import type { WorkspaceAccess } from '#data/authorize.ts';
import { BOARDS_ON_A_HOME } from '#data/home/home-boards.ts';
import { readStream, STREAM_DAYS, type StreamBoard } from '#data/home/read-stream.ts';
import { atRisk } from '#domain/home/at-risk.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { When } from '#ui/when.tsx';
import { CardLine } from '../parts/card-line.tsx';
import columns from '../parts/columns.module.css';
import { HomeSection, Quiet } from '../parts/home-section.tsx';
import { OfBoards } from '../parts/of-boards.tsx';
import styles from './stream-home.module.css';
import { StreamLines } from './stream-lines.tsx';

const mostCards = 10;

type StreamHomeProps = { access: WorkspaceAccess; of: number };

/** How each board flows, what is at risk there, and which of its rules changed. */
export async function StreamHome({ access, of }: StreamHomeProps) {
  const nowMs = Date.now();
  const boards = await readStream(access, nowMs);
  return (
    <>
      {boards.map((board) => (
        <OneBoard key={board.board.configuration.id} stream={board} nowMs={nowMs} />
      ))}
      <OfBoards shown={boards.length} of={of} most={BOARDS_ON_A_HOME} />
    </>
  );
}

function OneBoard({ stream, nowMs }: { stream: StreamBoard; nowMs: number }) {
  const { board, cards, lines } = stream;
  const { key, name, zone } = board.configuration;
  const base = `/b/${key.toLowerCase()}`;
  const risks = atRisk(board, cards, nowMs);
  return (
    <article className={styles.board}>
      <h2 className={styles.name}>
        <Link href={`${base}/flow`}>{name}</Link>
        <span className={styles.range}>
          the last {STREAM_DAYS} days, counted in {zone}
        </span>
      </h2>
      {lines.length > 0 ? (
        <StreamLines lines={lines} />
      ) : (
        <EmptyState sentence="Nothing can be measured before the board says where work begins and where it is done.">
          <Link href={`${base}/admin/columns`}>Set the two points</Link>
        </EmptyState>
      )}
      <div className={columns.columns}>
        <HomeSection title="At risk" of={`${name} (${key})`}>
          {risks.length === 0 ? <Quiet>No card is late for its stage, and no customer keeps one waiting.</Quiet> : null}
          <ul>
            {risks.slice(0, mostCards).map((risk) => (
              <CardLine key={risk.card.id} placed={risk} why={risk.why} />
            ))}
          </ul>
          {risks.length > mostCards ? <Quiet>and {risks.length - mostCards} more on the board</Quiet> : null}
        </HomeSection>
        <Changes stream={stream} />
      </div>
    </article>
  );
}

function Changes({ stream: { board, changes } }: { stream: StreamBoard }) {
  const { key, name, zone } = board.configuration;
  return (
    <HomeSection title="Since last week" of={`${name} (${key})`}>
      {changes.length === 0 ? <Quiet>No limit, stage or policy changed.</Quiet> : null}
      <ul className={styles.changes}>
        {changes.map(({ at, words }) => (
          <li key={at}>
            <Link href={`/b/${key.toLowerCase()}?at=${encodeURIComponent(at)}`}>{words}</Link>
            <When atMs={Date.parse(at)} zone={zone} />
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
