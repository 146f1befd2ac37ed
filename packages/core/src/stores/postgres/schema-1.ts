/**
 * The first schema, as `docs/store.md` describes it: the tables and views of SQLite's, in the types that Postgres has
 * for them. It is never changed once it was released: what comes later is a migration of its own. Names are found by the
 * `search_path` of the migration.
 *
 * Texts that rows are found and ordered by are compared by their bytes, whatever the language of the database. `json`
 * keeps a record as it was written, its keys in their order; `jsonb` would not, and takes longer to write. What neither
 * can take apart, the zero character and half of a surrogate pair, is U+FFFD in `record` and `raw`; where that is so,
 * `exact_record` and `exact_raw` have them as they came.
 *
 * Words stand in a table of their own: rows change when their next check does, and every change of a row is a change of
 * all its indexes.
 */
export const schema1 = `
CREATE TABLE conversations (
  id text COLLATE "C" PRIMARY KEY,
  provider text COLLATE "C" NOT NULL,
  account text COLLATE "C" NOT NULL,
  provider_id text NOT NULL,
  thread_key text,
  channel text NOT NULL,
  is_test boolean NOT NULL,
  direction text NOT NULL,
  status text NOT NULL,
  outcome text,
  provider_status text,
  started_at timestamptz,
  ended_at timestamptz,
  duration_seconds double precision,
  contact_number text COLLATE "C",
  contact_name text,
  our_number text,
  agent_id text,
  agent_name text,
  agent_kind text,
  has_more_parties boolean NOT NULL,
  turn_count integer,
  transcript_state text NOT NULL,
  content_hash text NOT NULL,
  first_seen_at timestamptz NOT NULL,
  read_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  next_check_at timestamptz,
  missed_at timestamptz,
  deleted_at timestamptz,
  recording_url text,
  tags jsonb NOT NULL,
  summary text,
  record json NOT NULL,
  raw json,
  exact_record json,
  exact_raw json
);

CREATE INDEX conversations_by_start ON conversations (started_at, id);
CREATE INDEX conversations_by_account ON conversations (provider, account, started_at, id, missed_at)
  WHERE deleted_at IS NULL;
CREATE INDEX conversations_by_contact ON conversations (contact_number, started_at);
CREATE INDEX conversations_due ON conversations (provider, account, next_check_at)
  WHERE next_check_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX conversations_deleted ON conversations (provider, account) WHERE deleted_at IS NOT NULL;

CREATE TABLE conversation_words (
  id text COLLATE "C" PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
  words tsvector NOT NULL
);

CREATE INDEX conversation_words_by_word ON conversation_words USING gin (words);

CREATE TABLE partitions (
  key text COLLATE "C" PRIMARY KEY,
  provider text COLLATE "C" NOT NULL,
  account text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  since timestamptz,
  until timestamptz,
  checkpoint json NOT NULL,
  leased_by text,
  lease_token bigint NOT NULL DEFAULT 0,
  lease_expires_at timestamptz
);

CREATE TABLE hints (
  provider text COLLATE "C" NOT NULL,
  account text COLLATE "C" NOT NULL,
  delivery_id text COLLATE "C" NOT NULL,
  conversation_id text COLLATE "C",
  received_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz,
  PRIMARY KEY (provider, account, delivery_id)
);

CREATE INDEX hints_due ON hints (provider, account, received_at, delivery_id) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX hints_by_conversation ON hints (conversation_id) WHERE conversation_id IS NOT NULL;

CREATE TABLE tombstones (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version integer NOT NULL,
  digest text NOT NULL,
  until timestamptz
);

CREATE UNIQUE INDEX tombstones_once ON tombstones (digest, coalesce(until, 'infinity'));

CREATE VIEW calls_per_day AS
SELECT
  (started_at AT TIME ZONE 'UTC')::date AS day,
  provider,
  account,
  direction,
  count(*) AS calls,
  count(*) FILTER (WHERE outcome IN ('answered', 'transferred')) AS answered,
  count(*) FILTER (WHERE outcome IN ('unanswered', 'voicemail', 'failed')) AS not_answered,
  coalesce(sum(duration_seconds) FILTER (WHERE outcome IN ('answered', 'transferred')), 0) AS talk_seconds
FROM conversations
WHERE channel IN ('voice', 'web') AND NOT is_test AND deleted_at IS NULL AND started_at IS NOT NULL
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
      AND NOT later.is_test
      AND later.deleted_at IS NULL
      AND (later.direction = 'outbound' OR later.outcome IN ('answered', 'transferred'))
  ) AS next_contact_at
FROM conversations AS missed
WHERE channel = 'voice' AND direction = 'inbound' AND NOT is_test AND deleted_at IS NULL
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
WHERE channel IN ('voice', 'web') AND NOT is_test AND deleted_at IS NULL
  AND outcome IN ('answered', 'transferred') AND (agent_id IS NOT NULL OR agent_name IS NOT NULL)
GROUP BY provider, account, coalesce(agent_id, agent_name), agent_id, agent_kind;

CREATE VIEW turns AS
SELECT
  conversations.id AS conversation_id,
  conversations.started_at AS conversation_started_at,
  (turn.number - 1)::integer AS turn_index,
  turn.value ->> 'kind' AS kind,
  speaker.value ->> 'name' AS speaker,
  speaker.value ->> 'role' AS speaker_role,
  speaker.value ->> 'kind' AS speaker_kind,
  -- Postgres knows no year 0.
  CASE WHEN turn.value ->> 'at' NOT LIKE '0000-%' THEN (turn.value ->> 'at')::timestamptz END AS at,
  (turn.value ->> 'startOffsetMs')::double precision AS start_offset_ms,
  (turn.value ->> 'endOffsetMs')::double precision AS end_offset_ms,
  turn.value ->> 'text' AS text,
  turn.value -> 'tool' ->> 'name' AS tool_name,
  turn.value ->> 'providerRole' AS provider_role
FROM conversations
CROSS JOIN LATERAL json_array_elements(
  CASE json_typeof(record -> 'turns') WHEN 'array' THEN record -> 'turns' ELSE '[]' END
) WITH ORDINALITY AS turn (value, number)
CROSS JOIN LATERAL (SELECT record -> 'participants' -> (turn.value ->> 'participant')::integer AS value) AS speaker
WHERE deleted_at IS NULL;
`;
