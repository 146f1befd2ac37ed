import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfConformance, readConformance } from './support/conformance-table.ts';
import { repositoryRoot } from './support/repository.ts';

const rows = readConformance(readFileSync(join(repositoryRoot, 'docs/sync-conformance.md'), 'utf8'));

describe('the table of public tests for syncs', () => {
  test('names tests of ours that there are, or says why there is none', () => {
    expect(rows.flatMap((row) => faultsOfConformance(row, repositoryRoot))).toEqual([]);
  });

  test("has every one of dlt's 113 tests once", () => {
    const names = rows.flatMap(({ theirs }) => theirs.match(/^`(test_\w+)`$/)?.slice(1) ?? []);
    expect(names).toHaveLength(113);
    expect(new Set(names).size).toBe(113);
  });

  test("has every test of Airbyte's and of Singer's", () => {
    const theirs = rows.map((row) => row.theirs).join(' ');
    for (const name of [...airbyte, ...singer]) expect(theirs).toContain(`\`${name}\``);
  });
});

test('the checker finds what is not there', () => {
  const faults = readConformance(
    [
      '| their test | what it demands | ours, or why not |',
      '| --- | --- | --- |',
      '| one | A thing | [a](../README.md) "no such test", [b](../none.test.ts) "c" |',
      '| two | A thing | to be done |',
      '| three | A thing | Does not apply: there is none. |',
    ].join('\n'),
  ).flatMap((row) => faultsOfConformance(row, repositoryRoot));
  expect(faults).toEqual([
    'one: README.md has no test "no such test"',
    'one: none.test.ts is not there',
    'two: names neither a test nor a reason',
  ]);
});

const airbyte = [
  ...['test_config_match_spec', 'test_match_expected', 'test_docker_env', 'test_enum_usage'],
  ...[
    'test_oneof_usage',
    'test_required',
    'test_optional',
    'test_has_secret',
    'test_secret_never_in_the_output',
  ],
  ...['test_secret_is_properly_marked', 'test_property_type_is_not_array', 'test_object_not_empty'],
  ...['test_array_type', 'test_forbidden_complex_types', 'test_date_pattern', 'test_date_format'],
  ...[
    'test_defined_refs_exist_in_json_spec_file',
    'test_oauth_flow_parameters',
    'test_backward_compatibility',
  ],
  ...['test_additional_properties_is_true', 'test_check', 'test_discover', 'test_streams_has_sync_modes'],
  ...['test_defined_cursors_exist_in_schema', 'test_defined_refs_exist_in_schema'],
  ...['test_defined_keyword_exist_in_schema', 'test_primary_keys_exist_in_schema', 'test_read'],
  ...['test_airbyte_trace_message_on_failure', 'test_sequential_reads', 'test_two_sequential_reads'],
  ...['test_read_sequential_slices', 'test_state_with_abnormally_large_values'],
];

const singer = [
  ...['cli_prints', 'discovery', 'stream_connections', 'valid_final_state', 'schema_is_valid'],
  ...['transformed_catalog_schema_matches_record', 'record_matches_stream_schema', 'returns_record'],
  ...['record_schema_matches_transformed_catalog', 'primary_keys', 'is_boolean', 'is_datetime', 'is_integer'],
  ...['is_numeric', 'is_object', 'not_null', 'array_data', 'camelcase_complex_schema', 'camelcase'],
  ...['duplicate_records', 'encoded_string_data', 'invalid_schema', 'multiple_state_messages'],
  ...['no_primary_keys', 'optional_attributes', 'pk_updates', 'record_before_schema'],
  ...['record_missing_key_property', 'record_missing_required_property', 'record_missing_fields'],
  ...['schema_no_properties', 'schema_updates', 'special_chars_in_attributes'],
];
