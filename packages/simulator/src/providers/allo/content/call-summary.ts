import type { Dialogue } from '../../../corpus/dialogue.ts';

/** The summary that the AI writes of a call, in Markdown. */
export function callSummary({ services, turns }: Dialogue): string {
  const topics = services.map((service) => service.replace(/_\d+$/, '').replace(/([a-z])([A-Z])/g, '$1 $2'));
  return [
    `## ${topics.join(', ') || 'Conversation'}`,
    '',
    `- **Topic**: ${topics.map((topic) => topic.toLowerCase()).join(' and ') || 'not recognised'}`,
    `- **Course**: ${turns.length} turns, the matter was discussed to the end`,
    '- **Next step**: none agreed',
  ].join('\n');
}
