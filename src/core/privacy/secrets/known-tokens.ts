import type { Detector } from '../detector.ts';
import { knownToken } from './known-token.ts';

/** Tokens whose makers publish their form, which nothing else has. Forms as their makers document them in 2026. */
export const KNOWN_TOKENS: readonly Detector[] = [
  knownToken({
    kind: 'github-token',
    noun: ['GitHub token', 'GitHub tokens'],
    starts: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    form: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])/g,
  }),
  knownToken({
    kind: 'gitlab-token',
    noun: ['GitLab token', 'GitLab tokens'],
    starts: ['glpat-', 'gldt-', 'glrt-'],
    form: /(?<![A-Za-z0-9])gl(?:pat|dt|rt)-[\w-]{20,64}(?![\w-])/g,
  }),
  knownToken({
    kind: 'aws-access-key',
    noun: ['AWS access key', 'AWS access keys'],
    starts: ['AKIA', 'ASIA'],
    form: /(?<![A-Za-z0-9])A[KS]IA[A-Z2-7]{16}(?![A-Za-z0-9])/g,
  }),
  knownToken({
    kind: 'google-key',
    noun: ['Google key', 'Google keys'],
    starts: ['AIza', 'GOCSPX-'],
    form: /(?<![\w-])(?:AIza[\w-]{35}|GOCSPX-[\w-]{28})(?![\w-])/g,
  }),
  knownToken({
    kind: 'slack-token',
    noun: ['Slack token', 'Slack tokens'],
    starts: [
      'xoxa-',
      'xoxb-',
      'xoxe-',
      'xoxo-',
      'xoxp-',
      'xoxr-',
      'xoxs-',
      'xapp-',
      'hooks.slack.com/',
    ],
    form: /(?<![A-Za-z0-9])(?:xox[abeoprs]-[A-Za-z0-9-]{20,250}|xapp-\d-[A-Za-z0-9-]{20,250}|hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{24})(?![A-Za-z0-9-])/g,
  }),
  knownToken({
    kind: 'stripe-key',
    noun: ['Stripe live key', 'Stripe live keys'],
    starts: ['sk_live_', 'rk_live_'],
    form: /(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{16,247}(?![A-Za-z0-9])/g,
  }),
  knownToken({
    kind: 'openai-key',
    noun: ['OpenAI key', 'OpenAI keys'],
    starts: ['sk-'],
    form: /(?<![\w-])sk-[\w-]{20,100}T3BlbkFJ[\w-]{20,100}(?![\w-])/g,
  }),
  knownToken({
    kind: 'anthropic-key',
    noun: ['Anthropic key', 'Anthropic keys'],
    starts: ['sk-ant-'],
    form: /(?<![\w-])sk-ant-[a-z]{3,8}\d\d-[\w-]{80,120}(?![\w-])/g,
  }),
  knownToken({
    kind: 'npm-token',
    noun: ['npm token', 'npm tokens'],
    starts: ['npm_'],
    form: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
  }),
  knownToken({
    kind: 'pypi-token',
    noun: ['PyPI token', 'PyPI tokens'],
    starts: ['pypi-'],
    form: /(?<![\w-])pypi-AgEIcHlwaS5vcmc[\w-]{50,250}(?![\w-])/g,
  }),
  knownToken({
    kind: 'hugging-face-token',
    noun: ['Hugging Face token', 'Hugging Face tokens'],
    starts: ['hf_'],
    form: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/g,
  }),
  knownToken({
    kind: 'sendgrid-key',
    noun: ['SendGrid key', 'SendGrid keys'],
    starts: ['SG.'],
    form: /(?<![\w.-])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g,
  }),
  knownToken({
    kind: 'digitalocean-token',
    noun: ['DigitalOcean token', 'DigitalOcean tokens'],
    starts: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    form: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{64}(?![A-Za-z0-9])/g,
  }),
  knownToken({
    kind: 'azure-storage-key',
    noun: ['Azure storage key', 'Azure storage keys'],
    starts: ['AccountKey='],
    form: /(?<![A-Za-z0-9])AccountKey=[A-Za-z0-9+/]{86}==/g,
  }),
];
