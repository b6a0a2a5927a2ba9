import { render } from 'preact';
import type { Packet } from '../../../audit/packet.ts';
import { Store } from '../../html/page/store.ts';
import { App } from './app.tsx';
import { keepAnswers } from './keep-answers.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { LocalAnswerStore } from './local-answer-store.ts';
import { measureTime } from './measure-time.ts';
import { reduceSheet } from './reduce-sheet.ts';
import { NOTHING_SAVED } from './saved-sheet.ts';
import type { Panels, Sheet } from './sheet.ts';
import { openSheet } from './sheet-state.ts';
import { warnOnClose } from './warn-on-close.ts';

void start();

async function start(): Promise<void> {
  // 1. Read what the page was given and what was answered before.
  const packet = JSON.parse(document.getElementById('packet')!.textContent!) as Packet;
  const store = new LocalAnswerStore(packet);
  const saved = await store.load().catch(() => undefined);
  const { entries, exported } = saved ?? NOTHING_SAVED;
  const state = new Store(
    openSheet(
      packet.rows.map(({ code }) => code),
      entries,
      exported,
    ),
  );
  const panels: Panels = {
    note: false,
    help: false,
    guideline: false,
    shortcuts: false,
    kept: saved !== undefined,
  };
  const sheet: Sheet = {
    packet,
    labels: packet.ask.labels.filter((label) => label.trim() !== ''),
    state,
    panels: new Store(panels),
    guideline: document.getElementById('guideline') ?? undefined,
    act: (action) => state.set(reduceSheet(state.get(), action)),
  };

  // 2. Time, keys and what outlives the page go with it.
  const timed = measureTime(sheet);
  keepAnswers(timed, store);
  listenToKeys(timed);
  warnOnClose(timed);

  // 3. Show it.
  const place = document.getElementById('sheet')!;
  place.replaceChildren();
  render(<App sheet={timed} />, place);
}
