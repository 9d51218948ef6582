import { getCollection } from 'astro:content';

/** What is wrong with the content, while somebody works on it; undefined if it is fit to be shown. */
export async function getProblems(): Promise<string | undefined> {
  const entries = (await getCollection('articles')) as unknown as { data: { problems?: string } }[];
  return entries.map(({ data }) => data.problems).find((problems) => problems !== undefined);
}
