import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../html/page/store.ts';
import { LABEL_KEYS } from './key-command.ts';
import { type Sheet, setPanels } from './sheet.ts';

/** Every key, and what becomes of the answers. */
export function HelpDialog({ sheet }: { sheet: Sheet }) {
  const { help } = useStore(sheet.panels);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (help) dialog.current?.showModal();
    else dialog.current?.close();
  }, [help]);
  const close = (): void => setPanels(sheet, { help: false });
  return (
    <dialog class="help" aria-label="Help" ref={dialog} onClose={close}>
      <h2>Help</h2>
      <p>
        After an answer comes the next row without one. <strong>Can't tell</strong> is for a row
        that fits no answer or several, <strong>Bad row</strong> for one that is broken. Undo takes
        back step by step, and under <strong>All rows</strong> you can change any answer.
      </p>
      <p>
        Your answers stay in this browser until you save them as a file under{' '}
        <strong>Finish</strong>. Time counts only while you look at a row; breaks do not.
      </p>
      <dl>
        {keysOf(sheet).map(([keys, what]) => (
          <div>
            <dt>
              {keys.map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="primary" onClick={close}>
        Close
      </button>
    </dialog>
  );
}

function keysOf({ packet, labels, guideline }: Sheet): (readonly [readonly string[], string])[] {
  const box = packet.ask.kind === 'value' || labels.length > LABEL_KEYS.length;
  const answer: (readonly [readonly string[], string])[] =
    packet.ask.kind === 'value'
      ? [[['Enter'], 'save the value that you typed']]
      : box
        ? [
            [['a…z'], 'type a few letters of a label'],
            [['↑', '↓'], 'choose among those that fit'],
            [['Enter'], 'pick it'],
          ]
        : [
            [
              labels.length > 1 ? ['1', '…', LABEL_KEYS[labels.length - 1]!] : ['1'],
              'pick a label',
            ],
          ];
  const leave: (readonly [readonly string[], string])[] = box
    ? [
        [['Esc'], 'leave the box, so that the letters below are shortcuts'],
        [['/'], 'back into the box'],
      ]
    : [];
  return [
    ...answer,
    [['?'], "can't tell"],
    ...leave,
    [['x'], 'bad row: it is broken'],
    [['u', 'Ctrl+Z'], 'undo, as often as you like'],
    [['n'], 'note'],
    [['j', '→'], 'next row'],
    [['k', '←'], 'previous row'],
    [['l'], 'all rows'],
    ...(guideline ? [[['g'], 'guideline'] as const] : []),
    [['h'], 'this help'],
  ];
}
