import type { TeamMetricsRow } from '@callweave/core/allo';
import type { Entity } from '../../output/entity.ts';
import { rawRow } from '../../output/raw-row.ts';

const fields = {
  answerRate: ({ answerRate }) => answerRate,
  answerRateChange: ({ answerRateChange }) => answerRateChange,
  answerRatePrevious: ({ answerRatePrevious }) => answerRatePrevious,
  calls: ({ calls }) => calls,
  callsChange: ({ callsChange }) => callsChange,
  callsOver1Min: ({ callsOver1Min }) => callsOver1Min,
  callsOver1MinChange: ({ callsOver1MinChange }) => callsOver1MinChange,
  callsOver1MinPrevious: ({ callsOver1MinPrevious }) => callsOver1MinPrevious,
  callsPrevious: ({ callsPrevious }) => callsPrevious,
  compareFrom: ({ compareFrom }) => compareFrom,
  compareTo: ({ compareTo }) => compareTo,
  from: ({ from }) => from,
  lastUpdated: ({ lastUpdated }) => lastUpdated,
  subject: ({ subject }) => subject,
  talkTimeSeconds: ({ talkTimeSeconds }) => talkTimeSeconds,
  talkTimeSecondsChange: ({ talkTimeSecondsChange }) => talkTimeSecondsChange,
  talkTimeSecondsPrevious: ({ talkTimeSecondsPrevious }) => talkTimeSecondsPrevious,
  to: ({ to }) => to,
  userEmail: ({ userEmail }) => userEmail,
  userId: ({ userId }) => userId,
  userName: ({ userName }) => userName,
} satisfies Entity<TeamMetricsRow>['fields'];

/** The figures of the whole team, or of one user. */
export const teamMetricsEntity: Entity<TeamMetricsRow> = {
  fields,
  simplified: [
    'subject',
    'userId',
    'userName',
    'userEmail',
    'calls',
    'talkTimeSeconds',
    'callsOver1Min',
    'answerRate',
    'from',
    'to',
  ] satisfies (keyof typeof fields)[],
  // The flat row has everything that the nested answer has.
  raw: rawRow,
};
