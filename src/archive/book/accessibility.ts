import { wordsFor } from '../../language/words.ts';
import { articlesOf, type Book } from './book.ts';
import { isShown } from '../../pictures/picture.ts';

/** What is said of a book for those who cannot see it, or set it otherwise: names and values of metadata. */
export type Statement = [property: string, value: string];

/**
 * What EPUB Accessibility 1.1 asks to be said (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package). That a book conforms to
 * WCAG is claimed only if each of its pictures is described: a caption says what a picture shows to those who see it.
 */
export function accessibilityOf(book: Book, settings: { name: string; language: string }): Statement[] {
  const words = wordsFor(settings.language);
  const figures = articlesOf(book)
    .flatMap(({ lead, body }) => [lead, ...body])
    .filter((part) => part?.kind === 'figure')
    .filter(({ picture }) => isShown(picture));
  const isVisual = figures.length > 0;
  const isDescribed = figures.every(({ alt }) => alt.trim() !== '');
  const mayMove = figures.some(
    ({ picture }) => isShown(picture) && /\.(?:gif|png)$/.test(picture.name) && picture.kind === 'whole',
  );
  const pictures = isVisual
    ? [isDescribed ? words.bookPicturesDescribed : words.bookPicturesUndescribed]
    : [];
  const features = [
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ];
  return [
    ['schema:accessMode', 'textual'],
    ...(isVisual ? [['schema:accessMode', 'visual'] satisfies Statement] : []),
    ['schema:accessModeSufficient', isDescribed ? 'textual' : 'textual,visual'],
    ...[...(isVisual && isDescribed ? ['alternativeText'] : []), ...features].map((feature): Statement => [
      'schema:accessibilityFeature',
      feature,
    ]),
    ['schema:accessibilityHazard', mayMove ? 'unknown' : 'none'],
    ['schema:accessibilitySummary', [words.bookText, ...pictures].join(' ')],
    ...(isDescribed
      ? ([
          ['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'],
          ['a11y:certifiedBy', settings.name],
        ] satisfies Statement[])
      : []),
  ];
}
