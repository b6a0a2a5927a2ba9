import type { PaperWorld } from '../paper-world.ts';

/** Plays what happened up to the moment at which Assay looks: what it does then is what the case shows. */
export type Situation = () => PaperWorld;

/** By the name of their folder in `cases/`. */
export type Situations = Readonly<Record<string, Situation>>;
