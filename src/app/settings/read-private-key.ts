import { createPrivateKey } from 'node:crypto';

/**
 * The app's private key as PEM, from how it is commonly put into an environment: as it is, with `\n` for line ends,
 * or the whole file in base64.
 *
 * @returns undefined where it is no private RSA key.
 */
export function readPrivateKey(text: string): string | undefined {
  const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
  try {
    const key = createPrivateKey(`${plain.replaceAll('\\n', '\n').trim()}\n`);
    if (key.asymmetricKeyType !== 'rsa') return undefined;
    return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch {
    return undefined;
  }
}
