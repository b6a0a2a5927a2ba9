import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERSONAL_DETECTORS } from '../../../src/core/privacy/personal-detectors.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/privacy.md'), 'utf8');

/** A number of each kind, of nobody; see `personal-detectors.test.ts`. */
const SAMPLES: Readonly<Record<string, string>> = {
  email: 'jane@example.com',
  phone: '+44 20 7946 0958',
  'payment-card': '4111 1111 1111 1111',
  iban: 'GB82 WEST 1234 5698 7654 32',
  'us-ssn': '536-90-4399',
  'uk-nino': 'AB 12 34 56 C',
  'es-dni': '54362315K',
  'it-codice-fiscale': 'RCCMNL83S18D969H',
  'fr-insee': '2 95 10 99 126 111 93',
  'ch-ahv': '756.9217.0769.85',
  'de-steuer-id': '36 574 261 809',
  'br-cpf': '390.533.447-05',
  'in-aadhaar': '9999 4105 7058',
};

describe('docs/privacy.md', () => {
  it.each(PERSONAL_DETECTORS.map((each) => [each.kind, each] as const))(
    'tells how a %s is shown',
    (kind, { mask }) => {
      expect(page).toContain(`| \`${kind}\` | \`${mask(SAMPLES[kind]!)}\` |`);
    },
  );
});
