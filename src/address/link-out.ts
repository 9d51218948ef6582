/** A link to another site, which is not told where its visitors come from. */
export const linkOut = { rel: ['external', 'noopener'], referrerPolicy: 'no-referrer' };
