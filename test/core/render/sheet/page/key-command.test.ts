import { describe, expect, it } from 'vitest';
import {
  type KeyPress,
  keyCommand,
} from '../../../../../src/core/render/sheet/page/key-command.ts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  control: false,
  alt: false,
  repeat: false,
  box: 'none',
  ...change,
});

describe('keyCommand', () => {
  it('picks labels by number, the tenth by 0', () => {
    expect(keyCommand(press('1'), 10)).toEqual({ do: 'pick', label: 0 });
    expect(keyCommand(press('0'), 10)).toEqual({ do: 'pick', label: 9 });
    expect(keyCommand(press('4'), 3)).toBeUndefined();
    expect(keyCommand(press('1'), 0)).toBeUndefined();
  });

  it('knows its letters, in capitals too', () => {
    expect(keyCommand(press('u'), 3)).toEqual({ do: 'undo' });
    expect(keyCommand(press('X'), 3)).toEqual({ do: 'bad-row' });
    expect(keyCommand(press('?'), 3)).toEqual({ do: 'cannot-tell' });
    expect(keyCommand(press('ArrowRight'), 3)).toEqual({ do: 'next' });
    expect(keyCommand(press('q'), 3)).toBeUndefined();
  });

  it('leaves the browser its own keys', () => {
    expect(keyCommand(press('l', { control: true }), 3)).toBeUndefined();
    expect(keyCommand(press('1', { control: true }), 3)).toBeUndefined();
    expect(keyCommand(press('ArrowLeft', { alt: true }), 3)).toBeUndefined();
  });

  it('takes letters in a box for text', () => {
    for (const box of ['empty', 'filled'] as const) {
      expect(keyCommand(press('u', { box }), 0)).toBeUndefined();
      expect(keyCommand(press('x', { box }), 0)).toBeUndefined();
      expect(keyCommand(press('Enter', { box }), 0)).toBeUndefined();
    }
  });

  it('lets what is no text through from an empty box', () => {
    expect(keyCommand(press('?', { box: 'empty' }), 0)).toEqual({ do: 'cannot-tell' });
    expect(keyCommand(press('ArrowLeft', { box: 'empty' }), 0)).toEqual({ do: 'previous' });
    expect(keyCommand(press('z', { box: 'empty', control: true }), 0)).toEqual({ do: 'undo' });
    expect(keyCommand(press('?', { box: 'filled' }), 0)).toBeUndefined();
    expect(keyCommand(press('z', { box: 'filled', control: true }), 0)).toBeUndefined();
  });

  it('never answers by a key that is held down', () => {
    expect(keyCommand(press('1', { repeat: true }), 3)).toBeUndefined();
    expect(keyCommand(press('?', { repeat: true }), 3)).toBeUndefined();
    expect(keyCommand(press('j', { repeat: true }), 3)).toEqual({ do: 'next' });
  });
});
