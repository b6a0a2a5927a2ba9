import type { Detector } from './detector.ts';
import { email } from './detectors/email.ts';
import { iban } from './detectors/iban.ts';
import { paymentCard } from './detectors/payment-card.ts';
import { phone } from './detectors/phone.ts';
import { brCpf } from './national/br-cpf.ts';
import { chAhv } from './national/ch-ahv.ts';
import { deSteuerId } from './national/de-steuer-id.ts';
import { esDni } from './national/es-dni.ts';
import { frInsee } from './national/fr-insee.ts';
import { inAadhaar } from './national/in-aadhaar.ts';
import { itCodiceFiscale } from './national/it-codice-fiscale.ts';
import { ukNino } from './national/uk-nino.ts';
import { usSsn } from './national/us-ssn.ts';

/** Everything by which a person can be found or robbed; the most certain first, which win where two overlap. */
export const PERSONAL_DETECTORS: readonly Detector[] = [
  email,
  iban,
  itCodiceFiscale,
  chAhv,
  frInsee,
  paymentCard,
  brCpf,
  esDni,
  deSteuerId,
  inAadhaar,
  usSsn,
  ukNino,
  phone,
];
