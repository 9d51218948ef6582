/** The time of every file in our zips: the earliest that the format has. It is local time, so no zone changes it. */
export const fixedTime = new Date(1980, 0, 1);
