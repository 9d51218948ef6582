import { labelOf } from '../../language/label.ts';
import { topicLabels } from '../../language/labels.ts';
import type { Segment } from './segments.ts';

const longest = 600;
const longestTopic = 60;

/** The topics of a line that lists them: `Tags: Crime, Ports` or `#crime #ports`. @returns none for any other line */
export function readTopics({ kind, text }: Segment): string[] {
  if (kind !== 'line' || text.length > longest) return [];
  if (/^(?:#[\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]*#?[\s,]*){1,30}$/u.test(text)) {
    return text
      .split(/[\s,]+/)
      .map((topic) => topic.replaceAll('#', ''))
      .filter((topic) => topic !== '');
  }
  const [, label = '', list = ''] = /^([^:：]{2,40})[:：](.*)$/s.exec(text) ?? [];
  if (!topicLabels.has(labelOf(label))) return [];
  const topics = list.split(/[,،、;|·•/]|(?<!\s)\s+#/).map((topic) => topic.trim().replace(/^#|\.$/g, ''));
  return topics.every((topic) => topic.length <= longestTopic) ? topics.filter((topic) => topic !== '') : [];
}
