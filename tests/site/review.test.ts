import { expect, test } from 'vitest';
import { claimReview } from '../../site/data/pages/check/review.ts';
import { scriptJson } from '../../site/data/text/jsonld.ts';
import { worldOf } from './helpers.ts';
import type { Changes } from '../workspace.ts';

const reviewOf = (changes: Changes = {}) => {
  const { corpus, graph } = worldOf(changes);
  const review = claimReview(corpus, graph, corpus.checks.get('cars')!);
  return review && scriptJson(review);
};

/** The article with an address of its own: without one there is nothing to point at. */
const addressed: Changes = {
  'content/articles/bridge-opens.md': (text) =>
    text.replace('titleBasis: stated', `titleBasis: stated\nurl: https://paper.test/bridge`),
};

test('a claim whose article has no address has no appearance, and never one on this site', () => {
  expect(JSON.parse(reviewOf()!).itemReviewed).not.toHaveProperty('appearance');
});

test('a correction stands in it, with the day of the last change', () => {
  const review = JSON.parse(
    reviewOf({
      'content/checks/cars.md': (text) =>
        text.replace(
          'related: []',
          "corrections: [{ date: '2024-06-05', class: factual, was: '4', note: 'It is 5.' }]\nrelated: []",
        ),
    })!,
  );
  expect(review).toMatchObject({
    dateModified: '2024-06-05',
    correction: [{ '@type': 'CorrectionComment', datePublished: '2024-06-05', text: 'It is 5. It was: 4' }],
  });
});

test('a review of the whole later than every correction is the last change, and a correction it is not', () => {
  const review = JSON.parse(
    reviewOf({
      'content/checks/cars.md': (text) => text.replace('related: []', "reviewed: '2024-06-20'\nrelated: []"),
    })!,
  );
  expect(review).toMatchObject({ datePublished: '2024-06-01', dateModified: '2024-06-20' });
  expect(review).not.toHaveProperty('correction');
});

test('nothing in the content can end the script or open a comment, and the values stay the same', () => {
  const value = { text: '</script><script>alert(1)</script> <!-- & \u2028 ]]> -->' };
  const json = scriptJson(value);
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json)).toEqual(value);
});

test('a hostile title stays inside its string', () => {
  const json = reviewOf({
    'content/checks/cars.md': (text) =>
      text.replace(
        'claimReviewed: The bridge carries 4,000 cars a day',
        "claimReviewed: 'Cars </script><!--<script>'",
      ),
  })!;
  expect(json).not.toContain('<');
  expect(JSON.parse(json).claimReviewed).toBe('Cars </script><!--<script>');
});

test('says what was reviewed, how it was rated, and by whom', () => {
  expect(JSON.parse(reviewOf(addressed)!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': 'https://desk.example/checks/cars/',
    url: 'https://desk.example/checks/cars/',
    name: 'A count found 3,900 cars a day',
    claimReviewed: 'The bridge carries 4,000 cars a day',
    itemReviewed: {
      '@type': 'Claim',
      '@id': 'https://desk.example/checks/cars/#claim',
      text: 'The bridge carries 4,000 cars a day',
      author: { '@type': 'Person', name: 'The Mayor' },
      datePublished: '2024-05-08',
      appearance: [
        expect.objectContaining({
          '@type': 'NewsArticle',
          url: 'https://paper.test/bridge',
          headline: 'Bridge opens after ten years',
          datePublished: '2024-05-08',
        }),
      ],
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 4,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'Mostly true',
      ratingExplanation: 'The county counted 3,900 cars a day.',
    },
    author: {
      '@type': 'Organization',
      '@id': 'https://desk.example/#publisher',
      name: 'Test desk',
      url: 'https://desk.example',
      publishingPrinciples: 'https://desk.example/methodology/',
      correctionsPolicy: 'https://desk.example/corrections/',
      ownershipFundingInfo: 'https://desk.example/about/',
    },
    publisher: { '@id': 'https://desk.example/#publisher' },
    datePublished: '2024-06-01',
    citation: [
      expect.objectContaining({
        '@type': 'CreativeWork',
        publisher: { '@type': 'Organization', name: expect.any(String) as string },
      }),
      expect.objectContaining({ '@type': 'CreativeWork' }),
    ],
    inLanguage: 'en-US',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('an unsupported claim has words but no number', () => {
  const review = reviewOf({
    'content/checks/cars.md': (text) => text.replace('verdict: mostly-true', 'verdict: unsupported'),
  });
  expect(JSON.parse(review!).reviewRating).toEqual({
    '@type': 'Rating',
    alternateName: 'Unsupported',
    ratingExplanation: 'The county counted 3,900 cars a day.',
  });
});

test('a reconstructed headline is not given out as the headline', () => {
  const review = reviewOf({
    'content/articles/bridge-opens.md': (text) =>
      text.replace('titleBasis: stated', `titleBasis: reconstructed\nurl: https://paper.test/bridge`),
  });
  expect(JSON.parse(review!).itemReviewed.appearance[0]).not.toHaveProperty('headline');
});

test.each(['in-review', 'void'])('a check that is %s has no review', (status) => {
  const changes = {
    'content/checks/cars.md': (text: string) =>
      text
        .replace('status: reviewed', `status: ${status}\nstatusNote: Not settled.`)
        .replace(/^test:\n( .*\n)+|^(verdict|scale|confidence|confidenceNote): .*\n/gm, ''),
  };
  expect(reviewOf(changes)).toBeUndefined();
});
