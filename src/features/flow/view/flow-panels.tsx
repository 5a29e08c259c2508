import type { FlowContext } from '../figures/flow-context.ts';
import { BehaviourPanels } from './behaviour-panels.tsx';
import { CardPanels } from './card-panels.tsx';
import styles from './flow-page.module.css';
import { GroupPanels } from './group-panels.tsx';
import { LossPanels } from './loss-panels.tsx';
import { RatePanels } from './rate-panels.tsx';
import { StagePanels } from './stage-panels.tsx';

/** All figures of the page, from one reading of the ledger: the large ones first, the small ones below. */
export function FlowPanels({ context }: { context: FlowContext }) {
  return (
    <>
      <div className={styles.panels}>
        <CardPanels context={context} />
        <StagePanels context={context} />
      </div>
      <div className={styles.small}>
        <RatePanels context={context} />
        <LossPanels context={context} />
        <GroupPanels context={context} />
        <BehaviourPanels context={context} />
      </div>
    </>
  );
}
