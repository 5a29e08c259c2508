import { keyCaps } from '#ui/key-match.ts';
import { useIsMac } from '#ui/keys/use-is-mac.ts';

/** The keys of a field for Markdown as they stand on this keyboard. */
export function useEditorKeys(): { submit: string; signs: string } {
  const isMac = useIsMac();
  return { submit: keyCaps('Mod+Enter', isMac), signs: isMac ? '⌘B ⌘I ⌘K' : 'Ctrl+B, I, K' };
}
