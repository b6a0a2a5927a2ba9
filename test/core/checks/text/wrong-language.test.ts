import { describe, expect, it } from 'vitest';
import { wrongLanguage } from '../../../../src/core/checks/text/wrong-language.ts';
import { contextOf } from '../context-of.ts';
import { tableOf } from '../table-of.ts';

const ENGLISH = [
  'I have been waiting for my new card for two weeks now and nobody tells me where it is.',
  'Could you please explain why the exchange rate on my last payment was so much higher?',
  'The transfer I made yesterday evening still has not arrived in the account of my landlord.',
  'My phone was stolen on the train this morning, so please freeze the account right away.',
];
const SPANISH =
  'Llevo dos semanas esperando mi tarjeta nueva y nadie me dice dónde está ni cuándo va a llegar.';
const GERMAN =
  'Ich warte jetzt schon seit zwei Wochen auf meine neue Karte und niemand sagt mir, wo sie bleibt.';
const PARAMETERS = { shortest: 80, margin: 0.8 };

const rows = (texts: readonly string[]) => texts.map((text, i) => [`T-${i}`, text]);
const base = rows(Array.from({ length: 40 }, (_, i) => `${ENGLISH[i % 4]} Case ${i}.`));

async function detailsOf(added: readonly string[], before = base): Promise<string[]> {
  const columns = ['id', 'body'];
  const head = [...before, ...added.map((text, i) => [`N-${i}`, text])];
  const context = await contextOf({
    base: tableOf(columns, before),
    head: tableOf(columns, head),
    headToBase: [...before.map((_, i) => i), ...added.map(() => -1)],
    dataset: { text: ['body'] },
  });
  const found = await wrongLanguage.find(context, PARAMETERS);
  return found.map(({ detail = '' }) => detail);
}

describe('wrong-language', () => {
  it('names the language of texts that differ from the rest of their column', async () => {
    expect(await detailsOf([SPANISH, ENGLISH[0]!, GERMAN])).toEqual([
      'Spanish: Llevo dos semanas esperando mi tarjeta nueva y na…',
      'German: Ich warte jetzt schon seit zwei Wochen auf meine …',
    ]);
  });

  it('names the script of a short text, which alone tells enough', async () => {
    expect(await detailsOf(['Где моя карта?'])).toEqual(['Cyrillic: Где моя карта?']);
  });

  it('cannot tell the language of a short text', async () => {
    expect(await detailsOf(['¿Dónde está mi tarjeta?', 'OK', ''])).toEqual([]);
  });

  it('is silent where base has several languages, or too few texts', async () => {
    const mixed = rows([...base.map(([, text]) => text!), ...Array<string>(10).fill(SPANISH)]);
    expect(await detailsOf([GERMAN], mixed)).toEqual([]);
    expect(await detailsOf([GERMAN], base.slice(0, 5))).toEqual([]);
  });
});
