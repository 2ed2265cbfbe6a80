/** The reader's own settings. They stay in this browser; where storage is refused, the defaults hold. */
const SHORTCUT = 'sneltoets';

export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(SHORTCUT) !== 'uit';
  } catch {
    return true;
  }
}

export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SHORTCUT);
    else localStorage.setItem(SHORTCUT, 'uit');
  } catch {
    // Without storage the choice cannot be kept, and the shortcut stays on.
  }
}
