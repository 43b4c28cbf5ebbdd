import { describe, expect, it } from 'vitest';
import { chordOf, keyWords } from '~/state/chords';
import { commands } from '~/state/commands';

const press = (init: KeyboardEventInit & { altGraph?: boolean }) => {
  const event = new KeyboardEvent('keydown', init);
  event.getModifierState = (key: string) => key === 'AltGraph' && init.altGraph === true;
  return chordOf(event);
};

describe('chords', () => {
  it('are the letter on the key, whatever alphabet it writes', () => {
    expect(press({ key: 'о', code: 'KeyJ' })).toBe('J');
    expect(press({ key: 'ل', code: 'KeyG' })).toBe('G');
    expect(press({ key: 'j', code: 'KeyJ' })).toBe('J');
    expect(press({ key: 'л', code: 'KeyK', ctrlKey: true })).toBe('Mod+K');
  });

  it('tell modifiers apart and leave signs as they are written', () => {
    expect(press({ key: '?', code: 'Slash', shiftKey: true })).toBe('?');
    expect(press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+Z');
    expect(press({ key: 'F6', shiftKey: true })).toBe('Shift+F6');
    expect(press({ key: '=', ctrlKey: true })).toBe('Mod++');
  });

  it('leave what is typed with AltGr and modifiers alone', () => {
    expect(press({ key: '[', altKey: true, ctrlKey: true, altGraph: true })).toBeNull();
    expect(press({ key: 'Shift', shiftKey: true })).toBeNull();
  });

  it('are shown as they stand on a keyboard', () => {
    expect(keyWords('Mod+Shift+Z')).toEqual(['Ctrl Shift Z']);
    expect(keyWords('G O')).toEqual(['G', 'O']);
    expect(keyWords('Mod++')).toEqual(['Ctrl +']);
  });
});

describe('the key map', () => {
  it('gives each command one id and each chord one command', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const chords = commands.flatMap((command) => command.keys ?? []);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('has the keys that the interface promises', () => {
    const chords = new Set(commands.flatMap((command) => command.keys ?? []));
    for (const chord of [
      ...['Mod+K', 'Mod+N', 'Mod+Z', 'Mod+Shift+Z', 'J', 'K', 'E', 'D', 'N', '?', 'Enter', 'Escape'],
      ...['Alt+E', 'F6', 'Shift+F6', 'G O', 'G T', 'G K', 'G C'],
    ])
      expect(chords, chord).toContain(chord);
  });

  it('says each command in words', () => {
    for (const command of commands) expect(command.label(), command.id).not.toMatch(/^(keys|views)-/);
  });

  it('takes no single letter from somebody who types', () => {
    for (const command of commands.filter(({ typing }) => typing))
      for (const chord of command.keys ?? []) expect(chord).toMatch(/^(Mod|Alt|Shift)\+|^F\d/);
  });
});
