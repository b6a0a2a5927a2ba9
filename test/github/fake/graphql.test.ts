import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { createFakeGitHub, type FakeGitHub } from './create-fake-github.ts';

let fake: FakeGitHub;
let pull: number;
let id: number;

beforeEach(async () => {
  fake = await createFakeGitHub({ people: { 'author-1': 'write', 'expert-1': 'read' } });
  pull = await fake.openPull({ author: 'author-1', files: { 'a.csv': 'id\n' } });
  id = fake.comment(pull, 'expert-1', '1 a');
});
afterEach(() => fake.close());

const nodeId = () => fake.comments(pull)[0]?.nodeId;

const MINIMISE = `mutation Minimise($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) {
    minimizedComment { isMinimized minimizedReason }
  }
}`;

const MINIMISED = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 2, after: $after) {
        nodes { ...Minimised }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
fragment Minimised on IssueComment { databaseId isMinimized }`;

describe('GraphQL', () => {
  it('tells who asks', async () => {
    expect(await connect(fake).graphql('query { viewer { login } }')).toEqual({
      viewer: { login: 'assay[bot]' },
    });
  });

  it('minimises comments, and tells page by page which are', async () => {
    const others = [fake.comment(pull, 'expert-1', '2 b'), fake.comment(pull, 'expert-1', '3 c')];
    const { graphql } = connect(fake);
    expect(await graphql(MINIMISE, { id: nodeId() })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'resolved' } },
    });
    const variables = { owner: 'octo', name: 'data', number: pull };
    const first = await graphql<{
      repository: { pullRequest: { comments: { pageInfo: { endCursor: string } } } };
    }>(MINIMISED, variables);
    expect(first.repository.pullRequest.comments).toEqual({
      nodes: [
        { databaseId: id, isMinimized: true },
        { databaseId: others[0], isMinimized: false },
      ],
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    });
    const after = first.repository.pullRequest.comments.pageInfo.endCursor;
    const second = await graphql(MINIMISED, { ...variables, after });
    expect(second).toMatchObject({
      repository: {
        pullRequest: {
          comments: { nodes: [{ databaseId: others[1] }], pageInfo: { hasNextPage: false } },
        },
      },
    });
  });

  it('tells who edited a comment last', async () => {
    const query = `query ($id: ID!) {
      node(id: $id) { ... on IssueComment { who: editor { login } lastEditedAt userContentEdits(first: 10) { totalCount } } }
    }`;
    const { graphql } = connect(fake);
    const variables = { id: nodeId() };
    expect(await graphql(query, variables)).toMatchObject({
      node: { who: null, lastEditedAt: null },
    });
    fake.editComment(id, 'author-1', '1 b');
    expect(await graphql(query, variables)).toMatchObject({
      node: {
        who: { login: 'author-1' },
        lastEditedAt: expect.any(String),
        userContentEdits: { totalCount: 2 },
      },
    });
  });

  it('refuses by errors beside the data', async () => {
    const weak = connect(fake, fake.workflowToken({ pull_requests: 'read' }));
    await expect(weak.graphql(MINIMISE, { id: nodeId() })).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
    const { graphql } = connect(fake);
    await expect(graphql(MINIMISE, { id: 'IC_0' })).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
    await expect(graphql('{ viewer { login ')).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining('Parse error') }],
    });
    expect(fake.takeViolations()).toHaveLength(1);
  });

  it('has pages of 100 at most', async () => {
    const query = `{ repository(owner: "octo", name: "data") { pullRequest(number: ${pull}) { comments(first: 101) { totalCount } } } }`;
    await expect(connect(fake).graphql(query)).rejects.toMatchObject({
      errors: [{ type: 'EXCESSIVE_PAGINATION' }],
    });
  });
});
