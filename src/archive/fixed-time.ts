/** The time of every file in a zip of ours: the first day that the format knows, in whatever zone, for it keeps local time. */
export const fixedTime = new Date(1980, 0, 1);
