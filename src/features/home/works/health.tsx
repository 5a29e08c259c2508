import type { WorksHealth } from '#data/home/works-health.ts';
import { counted } from '#domain/flow/scenes/words.ts';
import { HomeSection } from '../parts/home-section.tsx';
import styles from './works.module.css';

/** What the installation runs on, as it was when the page was made. */
export function Health({ health }: { health: WorksHealth }) {
  const { database, connections, mostConnections, liveStreams, schema } = health;
  return (
    <HomeSection title="Health">
      <dl className={styles.facts}>
        <dt>Database</dt>
        <dd>PostgreSQL {database}</dd>
        <dt>Connections</dt>
        <dd>
          {connections} of at most {mostConnections}
        </dd>
        <dt>Live</dt>
        <dd>{counted(liveStreams, 'board is', 'boards are')} followed live through this process</dd>
        {schema ? (
          <>
            <dt>Schema</dt>
            <dd className={styles.schema}>{schema}</dd>
          </>
        ) : null}
      </dl>
    </HomeSection>
  );
}
