// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

/** Keyed by method and path. */
export const examples: Readonly<Record<string, { readonly status: number; readonly body?: unknown }>> = {
  'GET /v1/accounts/current': {
    status: 200,
    body: {
      id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
      name: 'Musterhaus Property Care',
      is_active: true,
      created: '2026-01-12T08:30:00.120000+00:00',
      modified: '2026-03-02T16:05:44.900000+00:00',
      parent_account_id: null,
    },
  },
  'GET /v1/accounts/{account_id}/agents': {
    status: 200,
    body: {
      count: 1,
      items: [
        {
          id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
          account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
          name: 'Reception',
          allow_auto_hangup: true,
          allow_caller_recording_opt_out: false,
          ambient_sound: {
            source: null,
            volume: 0.5,
          },
          inactivity_settings: {
            end_call_timeout_ms: null,
            reminder_timeout_ms: 10000,
            reminder_max_count: 2,
            reset_on_activity: true,
          },
          initial_message: {
            mode: 'fixed_message',
            message: 'Musterhaus Property Care, how can I help you?',
            delay_ms: 0,
            interruptible: false,
          },
          response_timing: {
            min_endpointing_delay_seconds: 0.1,
          },
          capture_settings: {
            recording_enabled: true,
          },
          created: '2026-01-15T10:00:00Z',
          modified: '2026-04-02T11:20:00Z',
          denoising: {
            telephony: true,
            web: true,
          },
          interrupt_settings: {
            enabled: true,
            min_words: 0,
            min_speech_seconds: 0.2,
          },
          max_duration_seconds: 1200,
          metadata: {
            site: 'berlin',
          },
          model: {
            provider: 'azure_openai',
            model: 'gpt-5-mini',
          },
          transcriber: {
            provider: 'deepgram',
            language: 'de',
          },
          voice: {
            provider: 'azure',
            voice_id: 'demo-voice',
          },
          note: null,
          tags: [
            'reception',
          ],
          volume: {
            telephony: 0.5,
            web: 0.5,
            allow_adjustment: true,
          },
        },
      ],
    },
  },
  'POST /v1/accounts/{account_id}/agents': {
    status: 200,
    body: {
      id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
      account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
      name: 'Reception',
      allow_auto_hangup: true,
      allow_caller_recording_opt_out: false,
      ambient_sound: {
        source: 'customer_service_center',
        volume: 0.3,
      },
      inactivity_settings: {
        end_call_timeout_ms: null,
        reminder_timeout_ms: 12000,
        reminder_max_count: 2,
        reset_on_activity: true,
      },
      initial_message: {
        mode: 'fixed_message',
        message: 'Musterhaus Property Care, hello {{caller_name}}, how can I help you?',
        delay_ms: 300,
        interruptible: true,
      },
      response_timing: {
        min_endpointing_delay_seconds: 0.2,
      },
      capture_settings: {
        recording_enabled: true,
      },
      created: '2026-01-15T10:00:00Z',
      modified: '2026-04-02T11:20:00Z',
      denoising: {
        telephony: true,
        web: true,
      },
      interrupt_settings: {
        enabled: true,
        min_words: 1,
        min_speech_seconds: 0.3,
      },
      max_duration_seconds: 900,
      metadata: {
        site: 'berlin',
      },
      model: {
        provider: 'azure_openai',
        model: 'gpt-5-mini',
        max_tokens: 400,
        temperature: 0.3,
      },
      transcriber: {
        provider: 'deepgram',
        model: 'nova-3:general',
        language: 'multi',
      },
      voice: {
        provider: 'elevenlabs',
        voice_id: 'demo-voice',
      },
      note: 'Asks facilities before changing opening hours.',
      tags: [
        'reception',
      ],
      volume: {
        telephony: 0.5,
        web: 0.5,
        allow_adjustment: true,
      },
    },
  },
  'DELETE /v1/accounts/{account_id}/agents/{agent_id}': {
    status: 200,
  },
  'GET /v1/accounts/{account_id}/agents/{agent_id}': {
    status: 200,
    body: {
      id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
      account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
      name: 'Reception',
      allow_auto_hangup: true,
      allow_caller_recording_opt_out: false,
      ambient_sound: {
        source: 'customer_service_center',
        volume: 0.3,
      },
      inactivity_settings: {
        end_call_timeout_ms: null,
        reminder_timeout_ms: 12000,
        reminder_max_count: 2,
        reset_on_activity: true,
      },
      initial_message: {
        mode: 'fixed_message',
        message: 'Musterhaus Property Care, hello {{caller_name}}, how can I help you?',
        delay_ms: 300,
        interruptible: true,
      },
      response_timing: {
        min_endpointing_delay_seconds: 0.2,
      },
      capture_settings: {
        recording_enabled: true,
      },
      created: '2026-01-15T10:00:00Z',
      modified: '2026-04-02T11:20:00Z',
      denoising: {
        telephony: true,
        web: true,
      },
      interrupt_settings: {
        enabled: true,
        min_words: 1,
        min_speech_seconds: 0.3,
      },
      max_duration_seconds: 900,
      metadata: {
        site: 'berlin',
      },
      model: {
        provider: 'azure_openai',
        model: 'gpt-5-mini',
        max_tokens: 400,
        temperature: 0.3,
      },
      transcriber: {
        provider: 'deepgram',
        model: 'nova-3:general',
        language: 'multi',
      },
      voice: {
        provider: 'elevenlabs',
        voice_id: 'demo-voice',
      },
      note: 'Asks facilities before changing opening hours.',
      tags: [
        'reception',
      ],
      volume: {
        telephony: 0.5,
        web: 0.5,
        allow_adjustment: true,
      },
    },
  },
  'PATCH /v1/accounts/{account_id}/agents/{agent_id}': {
    status: 200,
    body: {
      id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
      account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
      name: 'Reception',
      allow_auto_hangup: true,
      allow_caller_recording_opt_out: false,
      ambient_sound: {
        source: 'customer_service_center',
        volume: 0.3,
      },
      inactivity_settings: {
        end_call_timeout_ms: null,
        reminder_timeout_ms: 12000,
        reminder_max_count: 2,
        reset_on_activity: true,
      },
      initial_message: {
        mode: 'fixed_message',
        message: 'Musterhaus Property Care, hello {{caller_name}}, how can I help you?',
        delay_ms: 300,
        interruptible: true,
      },
      response_timing: {
        min_endpointing_delay_seconds: 0.2,
      },
      capture_settings: {
        recording_enabled: true,
      },
      created: '2026-01-15T10:00:00Z',
      modified: '2026-04-02T11:20:00Z',
      denoising: {
        telephony: true,
        web: true,
      },
      interrupt_settings: {
        enabled: true,
        min_words: 1,
        min_speech_seconds: 0.3,
      },
      max_duration_seconds: 900,
      metadata: {
        site: 'berlin',
      },
      model: {
        provider: 'azure_openai',
        model: 'gpt-5-mini',
        max_tokens: 400,
        temperature: 0.3,
      },
      transcriber: {
        provider: 'deepgram',
        model: 'nova-3:general',
        language: 'multi',
      },
      voice: {
        provider: 'elevenlabs',
        voice_id: 'demo-voice',
      },
      note: 'Asks facilities before changing opening hours.',
      tags: [
        'reception',
      ],
      volume: {
        telephony: 0.5,
        web: 0.5,
        allow_adjustment: true,
      },
    },
  },
  'GET /v1/accounts/{account_id}/analytics/usage': {
    status: 200,
    body: {
      meta: {
        account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
        start: '2026-04-20T00:00:00+02:00',
        end: '2026-04-22T00:00:00+02:00',
        granularity: 'day',
        group_by: [
          'type',
        ],
        tz: 'Europe/Berlin',
      },
      data: [
        {
          ts: '2026-04-20T00:00:00+02:00',
          values: [
            {
              seconds: 1840,
              conversations: 22,
              dimensions: {
                type: 'phone',
              },
            },
            {
              seconds: 96,
              conversations: 3,
              dimensions: {
                type: 'web',
              },
            },
          ],
        },
        {
          ts: '2026-04-21T00:00:00+02:00',
          values: [],
        },
      ],
    },
  },
  'GET /v1/accounts/{account_id}/calls': {
    status: 200,
    body: {
      count: 2,
      items: [
        {
          id: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
          type: 'phone',
          status: 'completed',
          created: '2026-04-21T14:30:00Z',
          modified: '2026-04-21T14:30:50Z',
          direction: 'inbound',
          answer_status: null,
          agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
          agent_name: 'Reception',
          from_number: '+493023125977',
          to_number: '+493023125040',
          external_id: null,
          started_at: '2026-04-21T14:30:00Z',
          ended_at: '2026-04-21T14:30:48Z',
          duration_seconds: 48,
        },
        {
          id: '1f2e3d4c-5b6a-4978-8c9d-0e1f2a3b4c5d',
          type: 'phone',
          status: 'in_progress',
          created: '2026-04-21T15:02:00Z',
          modified: '2026-04-21T15:02:01Z',
          direction: 'outbound',
          answer_status: 'waiting',
          agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
          agent_name: 'Reception',
          from_number: '+493023125040',
          to_number: '+14155550142',
          external_id: 'ticket-1024',
        },
      ],
    },
  },
  'POST /v1/accounts/{account_id}/calls': {
    status: 200,
    body: {
      id: '1f2e3d4c-5b6a-4978-8c9d-0e1f2a3b4c5d',
      type: 'phone',
      status: 'in_progress',
      created: '2026-04-21T15:02:00Z',
      modified: '2026-04-21T15:02:00Z',
      direction: 'outbound',
      answer_status: 'waiting',
      agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
      agent_name: 'Reception',
      from_number: '+493023125040',
      to_number: '+14155550142',
      external_id: 'ticket-1024',
      success: true,
      join: null,
    },
  },
  'GET /v1/accounts/{account_id}/calls/{call_id}': {
    status: 200,
    body: {
      id: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
      type: 'phone',
      status: 'completed',
      created: '2026-04-21T14:30:00Z',
      modified: '2026-04-21T14:30:50Z',
      direction: 'inbound',
      answer_status: null,
      agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
      agent_name: 'Reception',
      from_number: '+493023125977',
      to_number: '+493023125040',
      external_id: null,
      started_at: '2026-04-21T14:30:00Z',
      ended_at: '2026-04-21T14:30:48Z',
      duration_seconds: 48,
      messages: [
        {
          role: 'event',
          message: 'call_started',
          timestamp: '2026-04-21T14:30:00Z',
        },
        {
          role: 'agent',
          message: 'Musterhaus Property Care, how can I help you?',
          timestamp: '2026-04-21T14:30:02.100Z',
        },
        {
          role: 'user',
          message: 'The heating on the second floor is cold.',
          timestamp: '2026-04-21T14:30:08.400Z',
        },
        {
          role: 'tool',
          message: null,
          name: 'create_ticket',
          result: {
            ticket: 'T-1024',
          },
          timestamp: '2026-04-21T14:30:14Z',
        },
      ],
      capture: {
        recording_url: '/media/recordings/demo-5b7a90e4.mp3',
      },
    },
  },
  'GET /v1/accounts/{account_id}/conversations': {
    status: 200,
    body: {
      count: 3,
      items: [
        {
          conversation_id: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
          type: 'phone',
          status: 'completed',
          start_timestamp: '2026-04-21T14:30:00.000Z',
          direction: 'inbound',
          agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
          agent_name: 'Reception',
          phone_number_id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
          phone_number: '+493023125040',
          contact_number: '+493023125977',
          duration_seconds: 48,
          messages: [
            {
              role: 'event',
              message: 'call_started',
              timestamp: '2026-04-21T14:30:00.000Z',
            },
            {
              role: 'agent',
              message: 'Musterhaus Property Care, how can I help you?',
              timestamp: '2026-04-21T14:30:02.100Z',
            },
            {
              role: 'user',
              message: 'The heating on the second floor is cold.',
              timestamp: '2026-04-21T14:30:08.400Z',
            },
            {
              role: 'tool',
              message: null,
              name: 'create_ticket',
              result: {
                ticket: 'T-1024',
                priority: 'high',
              },
              timestamp: '2026-04-21T14:30:14.000Z',
            },
            {
              role: 'agent',
              message: 'I have opened a ticket; a technician will call you back today.',
              timestamp: '2026-04-21T14:30:17.250Z',
            },
            {
              role: 'event',
              message: 'call_ended',
              timestamp: null,
            },
          ],
          capture: {
            recording_url: '/media/recordings/demo-5b7a90e4.mp3',
          },
        },
        {
          conversation_id: 'e4d3c2b1-0a9f-4e8d-b7c6-f5a4b3c2d1e0',
          type: 'web',
          status: 'transferred',
          start_timestamp: '2026-04-21T14:55:00Z',
          direction: 'inbound',
          agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
          agent_name: 'Reception',
          duration_seconds: 12,
          messages: [
            {
              role: 'user',
              message: 'Please put me through to accounting.',
              timestamp: '2026-04-21T14:55:04Z',
            },
          ],
          capture: {
            recording_url: null,
          },
        },
        {
          conversation_id: '8f6e5d4c-3b2a-4190-8776-a5b4c3d2e1f0',
          type: 'test',
          status: 'in_progress',
          start_timestamp: '2026-04-21T15:10:00Z',
          direction: null,
          agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
          agent_name: 'Reception',
          phone_number_id: null,
          phone_number: null,
          contact_number: null,
          duration_seconds: null,
          messages: [
            {
              role: 'system',
              message: 'Test session',
            },
            {
              role: 'user',
              message: 'What are your opening hours?',
              timestamp: '2026-04-21T15:10:05Z',
            },
          ],
          capture: null,
        },
      ],
    },
  },
  'GET /v1/accounts/{account_id}/phone-numbers': {
    status: 200,
    body: {
      count: 2,
      items: [
        {
          id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
          friendly_name: 'Reception Berlin',
          number: '+493023125040',
          sip_trunk: {
            id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
            name: 'Berlin carrier',
            is_managed: false,
          },
          inbound_agent: {
            id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
            name: 'Reception',
            avatar: null,
          },
          spam_data: null,
          tellows_data: null,
        },
        {
          id: '7c6b5a49-3827-4160-9f8e-7d6c5b4a3928',
          friendly_name: null,
          number: '+14155550110',
          sip_trunk: null,
          inbound_agent: null,
        },
      ],
    },
  },
  'POST /v1/accounts/{account_id}/phone-numbers': {
    status: 201,
    body: {
      id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
      friendly_name: 'Reception Berlin',
      number: '+493023125040',
      sip_trunk: {
        id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
        name: 'Berlin carrier',
        is_managed: false,
      },
      inbound_agent: {
        id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
        name: 'Reception',
        avatar: null,
      },
      spam_data: null,
      tellows_data: null,
    },
  },
  'DELETE /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {
    status: 200,
  },
  'GET /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {
    status: 200,
    body: {
      id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
      friendly_name: 'Reception Berlin',
      number: '+493023125040',
      sip_trunk: {
        id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
        name: 'Berlin carrier',
        is_managed: false,
      },
      inbound_agent: {
        id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
        name: 'Reception',
        avatar: null,
      },
      spam_data: null,
      tellows_data: null,
    },
  },
  'PATCH /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {
    status: 200,
    body: {
      id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
      friendly_name: 'Reception Berlin',
      number: '+493023125040',
      sip_trunk: {
        id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
        name: 'Berlin carrier',
        is_managed: false,
      },
      inbound_agent: {
        id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
        name: 'Reception',
        avatar: null,
      },
      spam_data: null,
      tellows_data: null,
    },
  },
  'GET /v1/accounts/{account_id}/providers/models': {
    status: 200,
    body: [
      {
        provider: {
          code: 'azure_openai',
          name: 'Azure OpenAI',
          eu_hosted: true,
        },
        models: [
          {
            id: 'gpt-5-mini',
            name: 'GPT-5 mini',
            description: 'A small model.',
            recommended: true,
            intelligence_rating: 4,
            latency_rating: 4,
            latency_range: {
              min_ms: 300,
              max_ms: 700,
            },
            pricing: {
              tier: 'standard',
              additional_cost_per_minute: 0,
            },
            settings: {
              temperature: {
                default: 0,
                min: 0,
                max: 1,
              },
              max_tokens: {
                default: 250,
                min: 1,
                max: null,
              },
            },
          },
        ],
      },
      {
        provider: {
          code: 'demo-provider',
          name: 'Demo Provider',
        },
        models: [
          {
            id: 'demo-model',
            name: 'Demo model',
            latency_range: null,
            pricing: null,
            settings: null,
          },
        ],
      },
    ],
  },
  'GET /v1/accounts/{account_id}/providers/transcribers': {
    status: 200,
    body: [
      {
        provider: {
          code: 'deepgram',
          name: 'Deepgram',
          eu_hosted: false,
        },
        models: [
          {
            id: 'nova-3:general',
            name: 'Nova-3 general',
            description: null,
            supported_languages: [
              {
                code: 'de',
                name: 'German',
              },
              {
                code: 'multi',
                name: 'Several languages',
              },
            ],
          },
        ],
      },
    ],
  },
  'GET /v1/accounts/{account_id}/providers/voices': {
    status: 200,
    body: {
      voices: [
        {
          voice_id: 'demo-voice',
          name: 'Demo voice',
          language: 'de-de',
          gender: 'neutral',
        },
      ],
    },
  },
  'GET /v1/accounts/{account_id}/sip-trunks': {
    status: 200,
    body: {
      count: 1,
      items: [
        {
          id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
          name: 'Berlin carrier',
          allowed_ips: [
            '192.0.2.10',
            '198.51.100.0/24',
          ],
          auth_password_length: null,
          has_auth_password: false,
          phone_numbers: [
            {
              id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
              friendly_name: 'Reception Berlin',
              number: '+493023125040',
            },
          ],
          sip_auth_username: null,
          termination_uri: 'sip.carrier.example',
        },
      ],
    },
  },
  'POST /v1/accounts/{account_id}/sip-trunks': {
    status: 200,
    body: {
      id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
      name: 'Berlin carrier',
      allowed_ips: [
        '192.0.2.10',
        '198.51.100.0/24',
        '2001:db8::10',
      ],
      auth_password_length: null,
      has_auth_password: false,
      phone_numbers: [
        {
          id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
          friendly_name: 'Reception Berlin',
          number: '+493023125040',
        },
      ],
      sip_auth_username: null,
      termination_uri: 'sip.carrier.example',
    },
  },
  'DELETE /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {
    status: 200,
  },
  'GET /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {
    status: 200,
    body: {
      id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
      name: 'Berlin carrier',
      allowed_ips: [
        '192.0.2.10',
        '198.51.100.0/24',
        '2001:db8::10',
      ],
      auth_password_length: null,
      has_auth_password: false,
      phone_numbers: [
        {
          id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
          friendly_name: 'Reception Berlin',
          number: '+493023125040',
        },
      ],
      sip_auth_username: null,
      termination_uri: 'sip.carrier.example',
    },
  },
  'PATCH /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {
    status: 200,
    body: {
      id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
      name: 'Berlin carrier',
      allowed_ips: [
        '192.0.2.10',
        '198.51.100.0/24',
        '2001:db8::10',
      ],
      auth_password_length: null,
      has_auth_password: false,
      phone_numbers: [
        {
          id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
          friendly_name: 'Reception Berlin',
          number: '+493023125040',
        },
      ],
      sip_auth_username: null,
      termination_uri: 'sip.carrier.example',
    },
  },
  'GET /v1/accounts/{account_id}/subaccounts': {
    status: 200,
    body: {
      count: 2,
      items: [
        {
          id: '2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c',
          name: 'Musterhaus Berlin',
          is_active: true,
          created: '2026-02-01T09:00:00+00:00',
          modified: '2026-02-01T09:00:00+00:00',
          parent_account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
        },
        {
          id: '9b3e1d70-48a6-4f52-8c1d-e7a6b5c4d3f2',
          name: 'Musterhaus Potsdam',
          is_active: false,
          created: '2026-02-01T09:05:00+00:00',
          modified: '2026-06-30T17:45:10.250000+00:00',
          parent_account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
        },
      ],
    },
  },
  'POST /v1/accounts/{account_id}/subaccounts': {
    status: 201,
    body: {
      id: '2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c',
      name: 'Musterhaus Berlin',
      is_active: true,
      created: '2026-02-01T09:00:00+00:00',
      modified: '2026-02-01T09:00:00+00:00',
      parent_account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
    },
  },
  'GET /v1/accounts/{account_id}/subaccounts/{subaccount_id}': {
    status: 200,
    body: {
      id: '2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c',
      name: 'Musterhaus Berlin',
      is_active: true,
      created: '2026-02-01T09:00:00+00:00',
      modified: '2026-02-01T09:00:00+00:00',
      parent_account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
    },
  },
  'PATCH /v1/accounts/{account_id}/subaccounts/{subaccount_id}': {
    status: 200,
    body: {
      id: '2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c',
      name: 'Musterhaus Berlin',
      is_active: false,
      created: '2026-02-01T09:00:00+00:00',
      modified: '2026-07-01T08:00:00.500000+00:00',
      parent_account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
    },
  },
};
