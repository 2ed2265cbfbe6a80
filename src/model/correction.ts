import { cellId, type CellRef } from './cell.ts';
import type { Localised } from './text.ts';

/** `confirmed`: the publisher agrees. `withdrawn`: we were wrong; it stays in the log and corrects nothing. */
export const CORRECTION_STATUSES = ['applied', 'confirmed', 'withdrawn'] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

interface Stated {
  readonly dataset: string;
  /** `<table>:<line>:<field>`. */
  readonly cell: string;
  /** The characters in print, which stay visible beside whatever corrects them. */
  readonly printed: string;
  /** The version of the dataset that brought it; those before it are affected. */
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  readonly status: CorrectionStatus;
  /** What went wrong and how we know; `{tabel-7:19:3}` and `{=tabel-7:19:8}` as in an explanation of the audit. */
  readonly reason: Localised;
}

/** The publisher printed a wrong figure, and other printed figures leave no doubt what it should be. */
export interface PublisherCorrection extends Stated {
  readonly whose: 'publisher';
  /** A canonical decimal. */
  readonly corrected: string;
  /** The findings that show it: `<dataset>.<check>.<cell>`. */
  readonly evidence: readonly string[];
}

/** We transcribed wrongly; the table is mended and reads as printed. */
export interface OwnCorrection extends Stated {
  readonly whose: 'ours';
  /** The characters we gave before. */
  readonly published: string;
}

export type CorrectionDeclaration = PublisherCorrection | OwnCorrection;

/** A correction as ingest writes it to `dataset.json`. */
export type Correction = (Omit<PublisherCorrection, 'cell'> | Omit<OwnCorrection, 'cell'>) & {
  /** `<dataset>.v<version>.<cell>`. */
  readonly id: string;
  readonly cell: CellRef;
};

/** The correction of a cell of these that still stands. */
export const correctionOf = (corrections: readonly Correction[], cell: CellRef): Correction | undefined =>
  corrections.find((one) => stands(one) && cellId(one.cell) === cellId(cell));

/** Does it still correct something? */
export const stands = ({ status }: Pick<Correction, 'status'>): boolean => status !== 'withdrawn';
