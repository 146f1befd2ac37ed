/*!
 * The JSON Schema of an unsigned vCon, of draft-ietf-vcon-vcon-core-03 (ietf-wg-vcon/draft-ietf-vcon-vcon-core,
 * commit 2342aba64bdb71d9e80ab6e274a3921e2b1c769e, vcon_json_schema.json).
 *
 * Copyright (c) 2026 IETF Trust and the persons identified as authors of the code. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, is permitted pursuant to, and
 * subject to the license terms contained in, the Revised BSD License set forth in Section 4.c of the IETF Trust's
 * Legal Provisions Relating to IETF Documents (https://trustee.ietf.org/license-info).
 */
import type { JsonSchema } from '../../json-schema/json-schema.ts';
import schema from './vcon-0.4.0.schema.json' with { type: 'json' };

/** The draft's JSON Schema (draft-07) of an unsigned vCon. It misses rules that `validateVcon` has. */
export const vconSchema: JsonSchema = schema;
