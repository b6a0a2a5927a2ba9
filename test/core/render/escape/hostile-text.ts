import fc from 'fast-check';

/** Text made of what is dangerous somewhere, glued to what is not. */
export const hostileText = fc
  .array(
    fc.constantFrom(
      ...['@octocat', '#12', 'GH-7', 'acme/data#3', 'https://evil.example', 'www.evil.example'],
      ...['a@b.example', ':tada:', '12:30:45', 'deadbeef1', '1234567', '$x$', '**', '__', '_a_'],
      ...['`', '``', '|', '\\', '<b>', '<!--', '-->', '&amp;', '&#64;', '[a](b)', '![x](y)', '~~'],
      ...['\n', '\r\n', '\t', '\u0000', '\u001b[31m', '\u009b', '\u202e', '\u2028', '\u200b'],
      ...[
        '\ud800',
        '\ufeff',
        '- ',
        '1. ',
        '# ',
        '> ',
        '=1+1',
        '---',
        ' ',
        '    ',
        'word',
        'é',
        '東',
      ],
      ...['::error::', '%0A', ',', ':', '"', "'"],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Bounds that keep property tests quick and the same on every run. */
export const BOUNDS = { seed: 1, numRuns: 500 } as const;
