-- A store as schema version 1 wrote it. Not to be changed.
CREATE TABLE conversations (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  provider TEXT NOT NULL,
  account TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  thread_key TEXT,
  channel TEXT NOT NULL,
  is_test INTEGER NOT NULL,
  direction TEXT NOT NULL,
  status TEXT NOT NULL,
  outcome TEXT,
  provider_status TEXT,
  started_at TEXT,
  ended_at TEXT,
  duration_seconds REAL,
  contact_number TEXT,
  contact_name TEXT,
  our_number TEXT,
  agent_id TEXT,
  agent_name TEXT,
  agent_kind TEXT,
  has_more_parties INTEGER NOT NULL,
  turn_count INTEGER,
  transcript_state TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  first_seen_at TEXT NOT NULL,
  read_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  next_check_at TEXT,
  missed_at TEXT,
  deleted_at TEXT,
  recording_url TEXT,
  tags TEXT NOT NULL,
  summary TEXT,
  record TEXT NOT NULL,
  raw TEXT
) STRICT;

CREATE INDEX conversations_by_start ON conversations (started_at, id);
CREATE INDEX conversations_by_account ON conversations (provider, account, started_at, id, missed_at)
  WHERE deleted_at IS NULL;
CREATE INDEX conversations_by_contact ON conversations (contact_number, started_at);
CREATE INDEX conversations_due ON conversations (provider, account, next_check_at)
  WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX conversations_deleted ON conversations (provider, account) WHERE deleted_at IS NOT NULL;

CREATE VIRTUAL TABLE conversation_words USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'ascii'
);

CREATE TABLE partitions (
  key TEXT PRIMARY KEY,
  provider TEXT NOT NULL,
  account TEXT NOT NULL,
  kind TEXT NOT NULL,
  since TEXT,
  until TEXT,
  checkpoint TEXT NOT NULL,
  leased_by TEXT,
  lease_token INTEGER NOT NULL DEFAULT 0,
  lease_expires_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE hints (
  provider TEXT NOT NULL,
  account TEXT NOT NULL,
  delivery_id TEXT NOT NULL,
  conversation_id TEXT,
  received_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at TEXT,
  PRIMARY KEY (provider, account, delivery_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX hints_due ON hints (provider, account, received_at, delivery_id) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX hints_by_conversation ON hints (conversation_id) WHERE conversation_id IS NOT NULL;

CREATE TABLE tombstones (
  number INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  digest TEXT NOT NULL,
  until TEXT
) STRICT;

CREATE UNIQUE INDEX tombstones_once ON tombstones (digest, ifnull(until, ''));

CREATE VIEW calls_per_day AS
SELECT
  substr(started_at, 1, 10) AS day,
  provider,
  account,
  direction,
  count(*) AS calls,
  count(*) FILTER (WHERE outcome IN ('answered', 'transferred')) AS answered,
  count(*) FILTER (WHERE outcome IN ('unanswered', 'voicemail', 'failed')) AS not_answered,
  coalesce(sum(duration_seconds) FILTER (WHERE outcome IN ('answered', 'transferred')), 0.0) AS talk_seconds
FROM conversations
WHERE channel IN ('voice', 'web') AND is_test = 0 AND deleted_at IS NULL AND started_at IS NOT NULL
GROUP BY day, provider, account, direction;

CREATE VIEW missed_calls AS
SELECT
  id,
  provider,
  account,
  started_at,
  contact_number,
  contact_name,
  our_number,
  outcome,
  summary,
  (
    SELECT min(later.started_at)
    FROM conversations AS later
    WHERE later.contact_number = missed.contact_number
      AND later.started_at > missed.started_at
      AND later.channel = 'voice'
      AND later.is_test = 0
      AND later.deleted_at IS NULL
      AND (later.direction = 'outbound' OR later.outcome IN ('answered', 'transferred'))
  ) AS next_contact_at
FROM conversations AS missed
WHERE channel = 'voice' AND direction = 'inbound' AND is_test = 0 AND deleted_at IS NULL
  AND outcome IN ('unanswered', 'voicemail', 'failed');

CREATE VIEW talk_time_by_person AS
SELECT
  provider,
  account,
  agent_id,
  max(agent_name) AS agent_name,
  agent_kind,
  count(*) AS calls,
  sum(duration_seconds) AS talk_seconds,
  avg(duration_seconds) AS average_seconds
FROM conversations
WHERE channel IN ('voice', 'web') AND is_test = 0 AND deleted_at IS NULL
  AND outcome IN ('answered', 'transferred') AND (agent_id IS NOT NULL OR agent_name IS NOT NULL)
GROUP BY provider, account, agent_kind, agent_id, iif(agent_id IS NULL, agent_name, NULL);

CREATE VIEW turns AS
SELECT
  conversations.id AS conversation_id,
  conversations.started_at AS conversation_started_at,
  turn.key AS turn_index,
  turn.value ->> '$.kind' AS kind,
  speaker.value ->> '$.name' AS speaker,
  speaker.value ->> '$.role' AS speaker_role,
  speaker.value ->> '$.kind' AS speaker_kind,
  turn.value ->> '$.at' AS at,
  turn.value ->> '$.startOffsetMs' AS start_offset_ms,
  turn.value ->> '$.endOffsetMs' AS end_offset_ms,
  turn.value ->> '$.text' AS text,
  turn.value ->> '$.tool.name' AS tool_name,
  turn.value ->> '$.providerRole' AS provider_role
FROM conversations
JOIN json_each(conversations.record, '$.turns') AS turn
LEFT JOIN json_each(conversations.record, '$.participants') AS speaker
  ON speaker.key = turn.value ->> '$.participant'
WHERE conversations.deleted_at IS NULL AND conversations.turn_count > 0;

INSERT INTO conversations VALUES (1, 'allo:cll-1', 'allo', 'main', 'cll-1', NULL, 'voice', 0, 'inbound', 'completed', 'answered', NULL, '2026-04-10T12:00:00.000Z', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 'available', 'a', '2026-04-10T12:01:00.000Z', '2026-04-10T12:00:00.000Z', '2026-04-10T12:01:00.000Z', NULL, NULL, NULL, NULL, '[]', NULL, '{"schemaVersion":1,"id":"allo:cll-1","provider":"allo","providerId":"cll-1","threadKey":null,"channel":"voice","isTest":false,"direction":"inbound","status":"completed","outcome":"answered","providerStatus":null,"participants":[],"startedAt":"2026-04-10T12:00:00.000Z","endedAt":null,"endedAtDerived":false,"durationSeconds":null,"recording":null,"turns":[{"kind":"utterance","participant":null,"at":null,"startOffsetMs":null,"endOffsetMs":null,"text":"The boiler is cold.","providerRole":null}],"transcriptState":"available","summary":null,"tags":[],"crmRefs":[]}', '{"id":"cll-1"}');
INSERT INTO conversations VALUES (2, 'allo:cll-2', 'allo', 'main', 'cll-2', NULL, 'voice', 0, 'inbound', 'completed', 'answered', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 1, 'available', 'a', '2026-04-10T12:01:00.000Z', '2026-04-10T12:00:00.000Z', '2026-04-10T12:01:00.000Z', NULL, NULL, NULL, NULL, '[]', NULL, '{"schemaVersion":1,"id":"allo:cll-2","provider":"allo","providerId":"cll-2","threadKey":null,"channel":"voice","isTest":false,"direction":"inbound","status":"completed","outcome":"answered","providerStatus":null,"participants":[],"startedAt":null,"endedAt":null,"endedAtDerived":false,"durationSeconds":null,"recording":null,"turns":[{"kind":"utterance","participant":null,"at":null,"startOffsetMs":null,"endOffsetMs":null,"text":"Nothing.","providerRole":null}],"transcriptState":"available","summary":null,"tags":[],"crmRefs":[]}', 'null');
INSERT INTO partitions VALUES ('allo/main/live', 'allo', 'main', 'live', NULL, NULL, '{"version":1,"cursor":null,"completedAt":null,"lookbackAt":null,"deepReadAt":null}', NULL, 0, NULL);
INSERT INTO hints VALUES ('allo', 'main', 'd1', NULL, '2026-04-10T12:00:00.000Z', 0, NULL);
INSERT INTO tombstones VALUES (1, 1, '0123456789abcdef', NULL);
INSERT INTO conversation_words (rowid, words) VALUES (1, 'the boiler is cold');
INSERT INTO conversation_words (rowid, words) VALUES (2, 'nothing');
PRAGMA application_id = 1129805413;
PRAGMA user_version = 1;
