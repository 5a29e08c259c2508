import { IconColumns, IconCurve, IconLines, IconSliders } from '#ui/icons.tsx';
import type { NavItem } from '#ui/nav-link.tsx';

/** The pages of one board, in the rail and as tabs; `key` as it stands in the address. */
export const boardPages = (key: string): NavItem[] => [
  { href: `/b/${key}`, label: 'Board', icon: <IconColumns />, exact: true, owns: `/b/${key}/c` },
  { href: `/b/${key}/flow`, label: 'Flow', icon: <IconCurve /> },
  { href: `/b/${key}/ledger`, label: 'Ledger', icon: <IconLines /> },
  { href: `/b/${key}/admin`, label: 'Admin', icon: <IconSliders /> },
];
