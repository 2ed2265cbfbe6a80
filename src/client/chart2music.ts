/** The one way to chart2music 1.20.0: with types, in any language, on any device. */
// @ts-expect-error Its `exports` hide its types from TypeScript.
import { c2m } from 'chart2music';

interface Tone {
  readonly x: number;
  readonly y: number;
  readonly label?: string;
}

interface Axis {
  readonly label: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly format: (value: number) => string;
}

interface Config {
  readonly type: 'matrix';
  readonly element: HTMLElement;
  /** Where it writes what is to be read out. */
  readonly cc: HTMLElement;
  readonly title: string;
  readonly lang: string;
  readonly data: Readonly<Record<string, readonly Tone[]>>;
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly options: {
    readonly translationCallback: (asked: { readonly id: string; readonly evaluators?: Readonly<Record<string, string | number | boolean>> }) => string | false;
    readonly modifyHelpDialogKeyboardListing: (language: string, headings: readonly string[], rows: readonly (readonly string[])[]) => readonly (readonly string[])[];
    readonly onFocusCallback: (current: { readonly slice: string; readonly point: Tone }) => void;
  };
}

/** Made directly, it does not refuse a language of which it has no words. */
const Music = c2m as new (config: Config) => { cleanUp(): void };

/** It leaves phones alone, because they have no keys. Here buttons are the keys. */
export function makeMusic(config: Config): { cleanUp(): void } {
  Object.defineProperty(navigator, 'userAgent', { value: '', configurable: true });
  try {
    return new Music(config);
  } finally {
    Reflect.deleteProperty(navigator, 'userAgent');
  }
}
