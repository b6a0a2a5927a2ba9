import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('the detectors of personal data', () => {
  // Numbers with check digits are held to python-stdnum 2.2, whose `is_valid` is true for each of them.
  it.each([
    [
      'write to jane.doe+list@mail.example.co.uk, please',
      'email: jane.doe+list@mail.example.co.uk',
    ],
    ['<jürgen@müller.de>', 'email: jürgen@müller.de'],
    ["mailto:o'neil@example.com?subject=hi", "email: o'neil@example.com"],
    ['call +44 20 7946 0958 now', 'phone: +44 20 7946 0958'],
    ['call +1 (415) 555-2671.', 'phone: +1 (415) 555-2671'],
    ['paid with 4111 1111 1111 1111 today', 'payment-card: 4111 1111 1111 1111'],
    ['of 12 7946 0958 4111 1111 1111 1111', 'payment-card: 4111 1111 1111 1111'],
    ['378282246310005', 'payment-card: 378282246310005'],
    ['amex 3782-822463-10005', 'payment-card: 3782-822463-10005'],
    ['6011000990139424', 'payment-card: 6011000990139424'],
    ['to GB82 WEST 1234 5698 7654 32 AT ONCE', 'iban: GB82 WEST 1234 5698 7654 32'],
    ['GR1601101050000010547023795', 'iban: GR1601101050000010547023795'],
    ['CPF 390.533.447-05', 'br-cpf: 390.533.447-05'],
    ['AHV 756.9217.0769.85', 'ch-ahv: 756.9217.0769.85'],
    ['7569217076985', 'ch-ahv: 7569217076985'],
    ['IdNr. 36 574 261 809', 'de-steuer-id: 36 574 261 809'],
    ['54362315K', 'es-dni: 54362315K'],
    ['X2482300W', 'es-dni: X2482300W'],
    ['2 95 10 99 126 111 93', 'fr-insee: 2 95 10 99 126 111 93'],
    ['253072B07300470', 'fr-insee: 253072B07300470'],
    ['Aadhaar 9999 4105 7058', 'in-aadhaar: 9999 4105 7058'],
    ['RCCMNL83S18D969H', 'it-codice-fiscale: RCCMNL83S18D969H'],
    ['SSN 536-90-4399', 'us-ssn: 536-90-4399'],
    ['NI no. AB 12 34 56 C', 'uk-nino: AB 12 34 56 C'],
  ])('finds what is in %j', (text, found) => {
    expect(foundIn(text)).toEqual([found]);
  });

  it.each([
    ['a@b', 'no domain'],
    ['@octocat and @jane.doe', 'mentions'],
    ['logo@2x.png', 'a file'],
    ['npm i react@18.2.0', 'a version'],
    ['git@github.com:octocat/hello.git', 'a repository'],
    ['ssh://deploy@host.example.com', 'an address of a machine'],
    ['4111 1111 1111 1112', 'a wrong check digit'],
    ['1234567890123456', 'no issuer'],
    ['0.4111111111111111', 'a fraction'],
    ['x4111111111111111', 'an id'],
    ['0000 0000 0000 0000', 'zeros'],
    ['1700000000000000000', 'nanoseconds'],
    ['GB82 WEST 1234 5698 7654 33', 'a wrong check digit'],
    ['ZZ82 WEST 1234 5698 7654 32', 'no country'],
    ['GB82WEST12345698765432X', 'something longer'],
    ['2026-03-14 09:26:53', 'a moment'],
    ['+1234567890', 'a number with a sign'],
    ['1+4420794609', 'a sum'],
    ['390.533.447-06', 'a wrong check digit'],
    ['111.111.111-11', 'one digit over'],
    ['756.9217.0769.86', 'a wrong check digit'],
    ['36 574 261 808', 'a wrong check digit'],
    ['54362315L', 'a wrong letter'],
    ['2 95 10 99 126 111 94', 'a wrong key'],
    ['9999 4105 7059', 'a wrong check digit'],
    ['RCCMNL83S18D969A', 'a wrong letter'],
    ['000-12-3456, 666-12-3456, 078-05-1120', 'never given out'],
    ['BG 12 34 56 C', 'never given out'],
    ['AB123456C', 'a code, like many others'],
    ['39053344705', 'eleven digits, like many others'],
    ['999941057058', 'twelve digits, like many others'],
    ['020 7946 0958', 'a local number, like many others'],
    ['192.168.100.200', 'an address of a machine'],
    ['550e8400-e29b-41d4-a716-446655440000', 'a UUID'],
    ['978-3-16-148410-0', 'an ISBN'],
  ])('finds nothing in %j, %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ['020 7946 0958', 'phone'],
    ['(415) 555-2671 ext. 12', 'phone'],
    ['39053344705', 'br-cpf'],
    ['999941057058', 'in-aadhaar'],
    ['36574261809', 'de-steuer-id'],
    ['536904399', 'us-ssn'],
    ['AB123456C', 'uk-nino'],
  ])('finds %j in a column named for it', (text, kind) => {
    expect(foundIn(text, kind)).toEqual([`${kind}: ${text}`]);
  });

  it('finds several, in their order', () => {
    const text = 'bob@example.com, DE89 3704 0044 0532 0130 00, 5500005555555559, amy@example.org';
    expect(foundIn(text)).toEqual([
      'email: bob@example.com',
      'iban: DE89 3704 0044 0532 0130 00',
      'payment-card: 5500005555555559',
      'email: amy@example.org',
    ]);
  });
});
