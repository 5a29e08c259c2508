import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { FlowContext } from '../figures/flow-context.ts';
import { BehaviourPanels } from './behaviour-panels.tsx';
import { CardPanels } from './card-panels.tsx';
import styles from './flow-page.module.css';
import { LossPanels } from './loss-panels.tsx';
import { RatePanels } from './rate-panels.tsx';
import { StagePanels } from './stage-panels.tsx';

type FlowPanelsProps = { board: BoardConfiguration; context: FlowContext };

/** All figures of the page, from one reading of the ledger: the large ones first, the small ones below. */
export function FlowPanels({ board, context }: FlowPanelsProps) {
  return (
    <>
      <div className={styles.panels}>
        <CardPanels board={board} context={context} />
        <StagePanels context={context} />
      </div>
      <div className={styles.small}>
        <RatePanels context={context} />
        <LossPanels context={context} />
        <BehaviourPanels context={context} />
      </div>
    </>
  );
}
