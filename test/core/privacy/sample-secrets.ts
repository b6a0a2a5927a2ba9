/*
 * Secrets of every kind that never opened anything, by kind. Parts are joined here so that no file of this
 * repository holds a whole one, which hosts refuse to take.
 */
const RANDOM = 'q7Zt3VbN9xLw2KcR5mYdP8sHf4JgA6uEoT1iBrGkXvDnSyQzWaClMhUpFjOe0';
const HEX = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const SECRETS = {
  'github-token': `gh${'p_'}${RANDOM.slice(0, 36)}`,
  'gitlab-token': `glpat${'-'}${RANDOM.slice(0, 20)}`,
  'aws-access-key': `AK${'IA'}Q7ZT3VBN5XLW2KCR`,
  'google-key': `AI${'za'}${RANDOM.slice(0, 35)}`,
  'slack-token': `xo${'xb-'}263594206564-2343594206574-${RANDOM.slice(0, 24)}`,
  'stripe-key': `sk_${'live_'}${RANDOM.slice(0, 24)}`,
  'openai-key': `sk${'-proj-'}${RANDOM.slice(0, 40)}T3BlbkFJ${RANDOM.slice(8, 48)}`,
  'anthropic-key': `sk${'-ant-'}api03-${RANDOM}${RANDOM.slice(0, 34)}`,
  'npm-token': `np${'m_'}${RANDOM.slice(0, 36)}`,
  'pypi-token': `py${'pi-'}AgEIcHlwaS5vcmc${RANDOM}`,
  'hugging-face-token': `h${'f_'}${RANDOM.slice(0, 34)}`,
  'sendgrid-key': `S${'G.'}${RANDOM.slice(0, 22)}.${RANDOM.slice(0, 43)}`,
  'digitalocean-token': `do${'p_v1_'}${HEX}`,
  'azure-storage-key': `Account${'Key='}${RANDOM}${RANDOM.slice(0, 25)}==`,
  'json-web-token': `${btoa('{"alg":"HS256","typ":"JWT"}')}.${btoa('{"sub":"1234567890"}').replaceAll('=', '')}.${RANDOM.slice(0, 43)}`,
  'private-key': `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${RANDOM}\n${HEX}\n-----END RSA ${'PRIVATE'} KEY-----`,
} as const;
