import type { WorkspaceAccess } from '#data/authorize.ts';
import { BoardStrip } from './boards/board-strip.tsx';
import { BoardsHome } from './boards/boards-home.tsx';
import styles from './home-page.module.css';
import { HomeTabs } from './home-tabs.tsx';
import type { OpenedHome } from './open-home.ts';
import { StreamHome } from './stream/stream-home.tsx';
import { WaterHome } from './water/water-home.tsx';
import { WorksHome } from './works/works-home.tsx';

type HomePageProps = { access: WorkspaceAccess<'workspace:read'>; opened: OpenedHome };

/** One of the homes, and the ways to the others and to the boards. */
export function HomePage({ access, opened }: HomePageProps) {
  const { home, homes, inUse } = opened;
  return (
    <div className={styles.page}>
      {inUse.length > 0 ? <HomeTabs homes={homes} current={home} /> : null}
      {home === 'boards' ? <BoardsHome access={access} opened={opened} /> : <BoardStrip boards={inUse} />}
      {home === 'water' ? <WaterHome access={access} of={inUse.length} /> : null}
      {home === 'stream' ? <StreamHome access={access} of={inUse.length} /> : null}
      {home === 'works' ? <WorksHome access={access} /> : null}
    </div>
  );
}
