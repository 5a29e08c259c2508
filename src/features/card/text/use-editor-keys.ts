import { useIsMac } from '#ui/keys/use-is-mac.ts';
import { capOf } from '../model/command-control.ts';

/** The keys of a field for Markdown as they stand on this keyboard. */
export function useEditorKeys(): { submit: string; signs: string } {
  const isMac = useIsMac();
  return { submit: capOf('send-comment', isMac), signs: isMac ? '⌘B ⌘I ⌘K' : 'Ctrl+B, I, K' };
}
