import type { ReviewPolicy } from '../../../../src/core/review/policy.ts';
import type { PaperWorld } from '../paper-world.ts';
import {
  allRight,
  asked,
  bothSay,
  disagree,
  otherThan,
  type Situations,
  small,
} from './situation.ts';

/** A sample of a larger frame, so that the rows beside it are not known. */
function sampled(policy: Partial<ReviewPolicy> = {}): PaperWorld {
  return small({ sample: { rate: 0.001, floor: 10, cap: 10 }, ...policy }, 200);
}

/** A review in which one row of four is wrong. */
function oneWrong(): PaperWorld {
  const world = small().settle();
  return bothSay(world, otherThan(world, 'T-1'), 'T-1').settle();
}

/** A review in which experts differ on two rows of four. */
function twoDiffer(policy: Partial<ReviewPolicy> = {}): PaperWorld {
  const world = small(policy).settle();
  return disagree(world, 'shipping', 'T-1', 'T-3').settle();
}

/** A review of twenty rows in which experts differ on one. */
function oneDiffers(): PaperWorld {
  const world = small({ sample: { rate: 0.001, floor: 20, cap: 20 } }, 20).settle();
  return disagree(world, otherThan(world, 'T-4'), 'T-4').settle();
}

/** A sample in which half of the rows are wrong. */
function manyWrong(): PaperWorld {
  const world = sampled().settle();
  world.answer((_, id, row) => (Number(id.slice(2)) % 2 === 0 ? otherThan(world, id) : row?.label));
  return world.settle();
}

function wrongNames(world: PaperWorld): readonly string[] {
  const rows = world.state().datasets[0]!.result!.rows;
  return rows.filter(({ verdict }) => verdict === 'wrong').map(({ name }) => name);
}

/** Every row that is known to be wrong gets the label that the experts agree on. */
function correctAll(world: PaperWorld): void {
  const wrong = world
    .state()
    .datasets[0]!.result!.rows.filter(({ verdict }) => verdict === 'wrong');
  world.push((rows) => {
    for (const { id, final } of wrong) rows.set(id, { ...rows.get(id)!, label: final! });
  });
}

/** What comes of the answers. */
export const judging: Situations = {
  'agree-and-right': () => ({
    about: 'Both experts say what the file says.',
    world: small().settle(),
    happens: allRight,
  }),
  'agree-and-wrong': () => {
    const world = small().settle();
    return {
      about: 'Both experts say another label of one row.',
      world,
      happens: (w) => bothSay(w, otherThan(w, 'T-1'), 'T-1'),
    };
  },
  'wrong-row-corrected': () => ({
    about: 'The author corrects the wrong row.',
    world: oneWrong(),
    happens: correctAll,
  }),
  'wrong-row-dismissed': () => ({
    about: 'Somebody else dismisses the wrong row with a reason.',
    world: oneWrong(),
    happens: (w) =>
      void w.comment(
        'writer-1',
        `/assay dismiss ${wrongNames(w)[0]} the customer said so on the phone`,
      ),
  }),
  'wrong-row-dismissed-by-the-author': () => ({
    about: 'The author wants to dismiss the wrong row.',
    world: oneWrong(),
    happens: (w) => void w.comment('author-1', `/assay dismiss ${wrongNames(w)[0]} I know better`),
  }),
  'wrong-row-removed': () => ({
    about: 'The author removes the wrong row: it stays in the sample, and is mended.',
    world: oneWrong(),
    happens: (w) => w.push((rows) => rows.delete('T-1')),
  }),
  'wrong-row-changed-to-another-label': () => ({
    about: 'The author gives the wrong row a third label.',
    world: oneWrong(),
    happens: (w) =>
      w.push((rows) => {
        const row = rows.get('T-1')!;
        const final = w.state().datasets[0]!.result!.rows.find(({ id }) => id === 'T-1')!.final;
        const third = w.labels.find((label) => label !== row.label && label !== final)!;
        rows.set('T-1', { ...row, label: third });
      }),
  }),
  'bad-row': () => ({
    about: 'Both experts call a row broken.',
    world: small().settle(),
    happens: (w) => bothSay(w, '!', 'T-2'),
  }),
  'too-many-wrong': () => {
    const world = sampled().settle();
    return {
      about: 'Half of a sample is wrong: so are rows that nobody has looked at.',
      world,
      happens: (w) =>
        w.answer((_, id, row) => (Number(id.slice(2)) % 2 === 0 ? otherThan(w, id) : row?.label)),
    };
  },
  'too-many-wrong-mended': () => ({
    about: 'The wrong rows of the sample are corrected: a fresh draw looks at the rest.',
    world: manyWrong(),
    happens: correctAll,
  }),
  'single-disagreement': () => {
    const world = small({ sample: { rate: 0.001, floor: 20, cap: 20 } }, 20).settle();
    return {
      about: 'Experts differ on one row of twenty: the merge is not held.',
      world,
      happens: (w) => disagree(w, otherThan(w, 'T-4'), 'T-4'),
    };
  },
  'adjudicated-by-ticks': () => ({
    about: 'A maintainer ticks A in the comment.',
    world: oneDiffers(),
    happens: (w) => {
      const comment = w.comments.find(({ body }) => body.startsWith('<!-- assay adjudication'))!;
      w.edit(comment.id, 'maintainer-1', comment.body.replace('- [ ]', '- [x]'));
    },
  }),
  'adjudicated-by-a-third-expert': () => ({
    about: 'An expert who answered none of the rows decides.',
    world: oneDiffers(),
    happens: (w) => {
      const third = w.experts.find(({ login }) => !asked(w).includes(login))!.login;
      const name = w
        .state()
        .datasets[0]!.result!.rows.find(({ verdict }) => verdict === 'open')!.name;
      w.comment(third, `/assay adjudicate ${name} B`);
    },
  }),
  'adjudicated-by-whoever-answered': () => ({
    about: 'An expert wants to decide between her own answer and the other one.',
    world: oneDiffers(),
    happens: (w) => {
      const name = w
        .state()
        .datasets[0]!.result!.rows.find(({ verdict }) => verdict === 'open')!.name;
      w.comment(asked(w)[0]!, `/assay adjudicate ${name} A`);
    },
  }),
  disagree: () => {
    const world = small().settle();
    return {
      about: 'Experts differ on two rows of four.',
      world,
      happens: (w) => disagree(w, 'shipping', 'T-1', 'T-3'),
    };
  },
  'disagree-with-notes': () => ({
    about: 'Experts differ, and say why.',
    world: small().settle(),
    happens: (w) => {
      const [a, b] = asked(w);
      w.answer((expert, id, row) => {
        if (id !== 'T-1' && id !== 'T-3') return row?.label;
        return expert === a
          ? 'refund # wants the money back'
          : expert === b
            ? 'billing'
            : undefined;
      });
    },
  }),
  'guideline-changed-elsewhere': () => ({
    about: 'The guideline is changed on the base branch: rows are drawn afresh.',
    world: twoDiffer(),
    happens: (w) => {
      w.guideline = 'guide-2';
      w.baseGuideline = 'guide-2';
    },
  }),
  'guideline-changed-here': () => ({
    about: 'The guideline is changed in this pull request, and no owner has approved it.',
    world: twoDiffer(),
    happens: (w) => {
      w.push();
      w.guideline = 'guide-2';
    },
  }),
  'guideline-changed-here-and-approved': () => ({
    about: 'The guideline is changed in this pull request, and an owner approves.',
    world: twoDiffer(),
    happens: (w) => {
      w.push();
      w.guideline = 'guide-2';
      w.approvals = ['owner-1'];
    },
  }),
  'guideline-changed-while-asking': () => {
    const world = small().settle();
    world.comment(asked(world)[0]!, '1 a');
    return {
      about: 'The guideline changes while experts answer.',
      world: world.settle(),
      happens: (w) => {
        w.guideline = 'guide-2';
        w.baseGuideline = 'guide-2';
      },
    };
  },
  'guideline-changed-in-wording': () => {
    const world = small().settle();
    world.guideline = 'guide-2';
    world.comment('owner-1', '/assay guideline editorial');
    return {
      about: 'Only the wording of the guideline changes, as its owner says: answers stand.',
      world: world.settle(),
      happens: (w) => {
        w.baseGuideline = 'guide-2';
      },
    };
  },
  'fresh-draw-passes': () => {
    const world = twoDiffer();
    world.guideline = 'guide-2';
    world.baseGuideline = 'guide-2';
    return {
      about: 'After a new guideline the experts agree.',
      world: world.settle(),
      happens: allRight,
    };
  },
  'fresh-draw-by-button-after-disagreement': () => ({
    about: 'A fresh draw without a new guideline is no way out of disagreement.',
    world: twoDiffer(),
    happens: (w) => w.press('fresh-draw', 'maintainer-1'),
  }),
  'too-few-and-a-census': () => ({
    about: 'Fewer rows than the minimum, all asked about, all right.',
    world: small({ minimum: 10 }).settle(),
    happens: allRight,
  }),
  'too-few-and-open': () => ({
    about: 'Fewer rows than the minimum, and one on which experts differ.',
    world: small({ minimum: 10 }).settle(),
    happens: (w) => disagree(w, otherThan(w, 'T-1'), 'T-1'),
  }),
  'too-few-of-a-sample': () => {
    const world = small({ minimum: 10 }, 40).settle();
    return {
      about: 'A sample below the minimum, and no earlier review.',
      world,
      happens: allRight,
    };
  },
  'pooled-with-earlier-reviews': () => {
    const world = small({ minimum: 10 }, 40);
    world.earlier = earlier(10, 9);
    return {
      about:
        'A sample below the minimum, judged together with earlier rows on which experts agreed.',
      world: world.settle(),
      happens: allRight,
    };
  },
  'pooled-with-earlier-disagreement': () => {
    const world = small({ minimum: 10 }, 40);
    world.earlier = earlier(10, 2);
    return {
      about:
        'A sample below the minimum, judged together with earlier rows on which experts differed.',
      world: world.settle(),
      happens: allRight,
    };
  },
  observe: () => ({
    about: 'The config only observes: experts differ, and nothing is held.',
    world: small({ enforce: 'observe' }).settle(),
    happens: (w) => disagree(w, 'shipping', 'T-1', 'T-3'),
  }),
  override: () => ({
    about: 'A maintainer lets the commit through.',
    world: twoDiffer(),
    happens: (w) =>
      void w.comment('maintainer-1', '/assay override release tonight, we look at it on Monday'),
  }),
  'override-and-a-push': () => {
    const world = twoDiffer();
    world.comment('maintainer-1', '/assay override release tonight');
    return {
      about: 'A push after an override: it spoke for the commit before.',
      world: world.settle(),
      happens: (w) => w.push(),
    };
  },
};

/** Rows of earlier reviews, so many of them with answers that agree. */
function earlier(count: number, agreeing: number): PaperWorld['earlier'] {
  return Array.from({ length: count }, (_, i) => ({
    id: `E-${i + 1}`,
    answers: [
      { expert: 'expert-1', answer: 'refund', way: 'comment' as const },
      {
        expert: 'expert-2',
        answer: i < agreeing ? 'refund' : 'billing',
        way: 'comment' as const,
      },
    ],
  }));
}
