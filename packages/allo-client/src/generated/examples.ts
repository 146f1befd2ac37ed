// Generated from specs/allo.openapi.yaml by "pnpm run generate". Do not edit.

/** Keyed by method and path. */
export const examples: Readonly<Record<string, { readonly status: number; readonly body?: unknown }>> = {
  'GET /v1/api/calls': {
    status: 200,
    body: {
      data: {
        results: [
          {
            id: 'call_demo01',
            from_number: '+14155550123',
            to_number: '+14155550100',
            length_in_minutes: 3.07,
            type: 'INBOUND',
            result: 'ANSWERED',
            summary: 'Alex asked for an earlier appointment; Robin offered Tuesday.',
            tag: 'to_call_back',
            recording_url: 'https://api.withallo.com/v1/assets/recordings/demo0001.mp3',
            start_date: '2026-04-21T09:00:00',
            transcript: [
              {
                source: 'USER',
                text: 'Lindenhof Heating, Robin speaking.',
                time: '2026-04-21T09:00:02',
                start_seconds: 2,
                end_seconds: 4.5,
              },
              {
                source: 'EXTERNAL',
                text: 'Hello, could you come earlier than Friday?',
                time: '2026-04-21T09:00:06',
                start_seconds: 6,
                end_seconds: null,
              },
            ],
          },
          {
            id: 'call_demo02',
            from_number: '+14155550199',
            to_number: null,
            length_in_minutes: 0,
            type: null,
            result: 'FAILED',
            summary: null,
            tag: null,
            recording_url: null,
            start_date: '2026-04-20T17:45:00',
            transcript: null,
          },
        ],
        metadata: {
          total_pages: 3,
          current_page: 0,
        },
      },
    },
  },
  'GET /v1/api/contact/{contact_id}': {
    status: 200,
    body: {
      data: {
        id: 'cnt_demo01',
        name: 'Alex',
        last_name: 'Example',
        numbers: [
          '+14155550123',
        ],
        emails: [
          'alex@example.com',
        ],
        company: {
          name: 'Example Bakery',
          id: 'com_demo01',
        },
        job_title: 'Owner',
        website: 'https://bakery.example.com',
        integration_data: {
          HUBSPOT: {
            contact_id: '1001',
            deal_stage: 'Negotiation',
          },
        },
        custom_properties: {
          boiler: 'gas',
        },
        engagement: 'ENGAGED',
        activity: [
          {
            type: 'INBOUND_CALL',
            made_by: 'Robin Sample',
            made_at: '2026-04-21T09:00:00',
            allo_number: '+14155550100',
            content: null,
          },
          {
            type: 'OUTBOUND_SMS',
            made_by: null,
            made_at: '2026-04-21T09:05:10',
            allo_number: null,
            content: 'We can offer you Tuesday at nine.',
          },
        ],
        conversation_url: '/v1/api/contact/cnt_demo01/conversation',
      },
    },
  },
  'GET /v1/api/contact/{contact_id}/conversation': {
    status: 200,
    body: {
      data: {
        results: [
          {
            type: 'TEXT_MESSAGE',
            message: {
              from_number: '+14155550100',
              sender_id: null,
              to_number: '+14155550123',
              type: 'OUTBOUND',
              content: 'We can offer you Tuesday at nine.',
              start_date: '2026-04-21T09:05:10',
            },
          },
          {
            type: 'CALL',
            call: {
              id: 'call_demo01',
              from_number: '+14155550123',
              to_number: '+14155550100',
              length_in_minutes: 3.07,
              type: 'INBOUND',
              result: 'ANSWERED',
              summary: 'Alex asked for an earlier appointment; Robin offered Tuesday.',
              tag: 'to_call_back',
              recording_url: 'https://api.withallo.com/v1/assets/recordings/demo0001.mp3',
              start_date: '2026-04-21T09:00:00',
              transcript: [
                {
                  source: 'USER',
                  text: 'Lindenhof Heating, Robin speaking.',
                  time: '2026-04-21T09:00:02',
                  start_seconds: 2,
                  end_seconds: 4.5,
                },
                {
                  source: 'EXTERNAL',
                  text: 'Hello, could you come earlier than Friday?',
                  time: '2026-04-21T09:00:06',
                  start_seconds: 6,
                  end_seconds: null,
                },
              ],
            },
          },
        ],
        metadata: {
          pagination: {
            total_pages: 1,
            current_page: 0,
          },
        },
      },
    },
  },
  'GET /v1/api/contacts': {
    status: 200,
    body: {
      data: {
        results: [
          {
            id: 'cnt_demo01',
            name: 'Alex',
            last_name: 'Example',
            company: {
              name: 'Example Bakery',
              id: 'com_demo01',
            },
            job_title: 'Owner',
            website: 'https://bakery.example.com',
            status: 'active',
            is_archived: false,
            created_at: '2026-02-02T08:00:00',
            updated_at: '2026-04-21T09:12:40',
            numbers: [
              '+14155550123',
            ],
            is_whitelisted: false,
            last_activity_date: '2026-04-21T09:12:40',
            engagement: 'ENGAGED',
          },
        ],
        metadata: {
          pagination: {
            total_pages: 1,
            current_page: 0,
          },
        },
      },
    },
  },
  'POST /v1/api/contacts': {
    status: 200,
    body: {
      data: {
        id: 'cnt_demo02',
        name: 'Camille',
        last_name: null,
        company: null,
        job_title: null,
        website: null,
        status: null,
        is_archived: false,
        created_at: '2026-04-22T13:29:00',
        updated_at: '2026-04-22T13:29:00',
        numbers: [
          '+33199001240',
        ],
        is_whitelisted: false,
        last_activity_date: null,
        engagement: null,
      },
    },
  },
  'PUT /v1/api/contacts/{contact_id}': {
    status: 200,
    body: {
      data: {
        id: 'cnt_demo01',
        name: 'Alex',
        last_name: 'Example',
        company: {
          name: 'Example Bakery',
          id: 'com_demo01',
        },
        job_title: 'Owner',
        website: 'https://bakery.example.com',
        status: 'active',
        is_archived: false,
        created_at: '2026-02-02T08:00:00',
        updated_at: '2026-04-21T09:12:40',
        numbers: [
          '+14155550123',
        ],
        is_whitelisted: false,
        last_activity_date: '2026-04-21T09:12:40',
        engagement: 'ENGAGED',
      },
    },
  },
  'GET /v1/api/numbers': {
    status: 200,
    body: {
      data: [
        {
          number: '+14155550100',
          name: 'Front desk',
          country: 'US',
          is_shared_number: true,
        },
        {
          number: null,
          name: 'LINDENHOF',
          country: 'FR',
          is_shared_number: false,
        },
      ],
    },
  },
  'POST /v1/api/sms': {
    status: 200,
    body: {
      data: {
        from_number: '+14155550100',
        sender_id: null,
        to_number: '+14155550123',
        type: 'OUTBOUND',
        content: 'We can offer you Tuesday at nine.',
        start_date: '2026-04-21T09:05:10',
      },
    },
  },
  'GET /v1/api/webhooks': {
    status: 200,
    body: {
      data: [
        {
          allo_number: '+14155550100',
          enabled: true,
          url: 'https://hooks.example.com/allo-v1',
          topics: [
            'CALL_RECEIVED',
            'SMS_RECEIVED',
          ],
        },
      ],
    },
  },
  'POST /v1/api/webhooks': {
    status: 200,
    body: {
      data: {
        id: 'web-demo01',
        alloNumber: '+14155550100',
        enabled: true,
        url: 'https://hooks.example.com/allo-v1',
        topics: [
          'CALL_RECEIVED',
        ],
      },
    },
  },
  'DELETE /v1/api/webhooks/{id}': {
    status: 200,
  },
  'POST /v2/api/analytics/outbound': {
    status: 200,
    body: {
      data: {
        date: {
          from: '2026-04-01',
          to: '2026-04-30',
        },
        funnel: {
          dials: {
            count: {
              value: 40,
              previous: null,
              change: null,
            },
            rate: 1,
          },
          connected: {
            count: {
              value: 10,
              previous: null,
              change: null,
            },
            rate: 0.25,
          },
          conversations: {
            count: {
              value: 6,
              previous: null,
              change: null,
            },
            rate: 0.15,
          },
          conversions: {
            count: {
              value: 1,
              previous: null,
              change: null,
            },
            rate: 0.025,
          },
        },
        time_series: {
          dials: [
            {
              date: '2026-04-20',
              value: 40,
            },
          ],
          connected: [
            {
              date: '2026-04-20',
              value: 10,
            },
          ],
          connection_rate: [
            {
              date: '2026-04-20',
              value: 0.25,
            },
          ],
          conversions: [
            {
              date: '2026-04-20',
              value: 1,
            },
          ],
        },
        heatmap: {
          dials: [
            {
              day: 'MONDAY',
              hour: 9,
              value: 40,
            },
          ],
          connected: [
            {
              day: 'MONDAY',
              hour: 9,
              value: 10,
            },
          ],
          connection_rate: [
            {
              day: 'MONDAY',
              hour: 9,
              value: 0,
            },
          ],
        },
        leaderboard: [
          {
            user: {
              id: 'usr-demo01',
              name: 'Robin Sample',
              email: 'robin@example.com',
            },
            connected: 10,
          },
        ],
        time_spent: {
          avg_ringing_time_seconds: {
            value: 14,
            previous: null,
            change: null,
          },
          avg_conversation_time_seconds: {
            value: 180,
            previous: null,
            change: null,
          },
          total_conversation_time_seconds: {
            value: 1800,
            previous: null,
            change: null,
          },
        },
        last_updated: '2026-05-01T00:10:00Z',
        items: {
          data: [
            {
              id: 'cll-demo0008',
              user: {
                id: 'usr-demo01',
                name: 'Robin Sample',
                email: 'robin@example.com',
              },
              allo_number: '+14155550100',
              allo_number_label: 'Front desk',
              contact_number: '+14155550123',
              stage: 'CONVERSION',
              voicemail: false,
              duration: 312,
              date: '2026-04-20T09:14:00Z',
            },
          ],
          pagination: {
            page: 1,
            size: 50,
            total_count: 1,
            total_pages: 1,
            has_more: false,
          },
        },
      },
    },
  },
  'POST /v2/api/analytics/overview': {
    status: 200,
    body: {
      data: {
        date: {
          from: '2026-04-01',
          to: '2026-04-30',
        },
        compare_date: {
          from: '2026-03-01',
          to: '2026-03-31',
        },
        summary: {
          total_calls: {
            value: 230,
            previous: 200,
            change: 0.15,
          },
          talk_time_seconds: {
            value: 41400,
            previous: 36000,
            change: 0.15,
          },
          calls_over_1_min: {
            value: 120,
            previous: 100,
            change: 0.2,
          },
          answer_rate: {
            value: 0.8,
            previous: 0.8,
            change: 0,
          },
        },
        breakdown: [
          {
            user: {
              id: 'usr-demo01',
              name: 'Robin Sample',
              email: 'robin@example.com',
            },
            calls: {
              value: 230,
              previous: 200,
              change: 0.15,
            },
            talk_time_seconds: {
              value: 41400,
              previous: 36000,
              change: 0.15,
            },
            calls_over_1_min: {
              value: 120,
              previous: 100,
              change: 0.2,
            },
            answer_rate: {
              value: 0.8,
              previous: 0.8,
              change: 0,
            },
          },
        ],
        last_updated: '2026-05-01T00:10:00Z',
      },
    },
  },
  'GET /v2/api/conversations': {
    status: 200,
    body: {
      data: [
        {
          contact_number: '+14155550123',
          contacts: [
            {
              id: 'cnt-demo01',
              name: 'Alex Example',
              company: null,
              deals: [],
            },
          ],
          last_activity: '2026-04-21T09:12:40Z',
          last_item: {
            id: 'msg-demo0001',
            type: 'SMS',
            direction: 'INBOUND',
            allo_number: '+14155550100',
            contact_number: '+14155550123',
            contacts: [],
            user: null,
            date: '2026-04-21T09:12:40Z',
            duration: null,
            result: null,
            recording_url: null,
            summary: null,
            tags: null,
            transcript: null,
            content: 'Tuesday at nine works for us.',
            status: 'DELIVERED',
            message_type: 'SMS',
          },
        },
      ],
      pagination: {
        page: 1,
        size: 20,
        total_count: 1,
        total_pages: 1,
        has_more: false,
      },
    },
  },
  'POST /v2/api/conversations/items/batch': {
    status: 200,
    body: {
      data: [
        {
          id: 'cll-demo0001',
          type: 'CALL',
          direction: 'INBOUND',
          allo_number: '+14155550100',
          contact_number: '+14155550123',
          contacts: [
            {
              id: 'cnt-demo01',
              name: 'Alex Example',
              company: {
                id: 'com-demo01',
                name: 'Example Bakery',
              },
              deals: [
                {
                  id: 'dea-demo01',
                  name: 'Oven replacement',
                  status: 'OPEN',
                },
              ],
            },
          ],
          user: {
            id: 'usr-demo01',
            name: 'Robin Sample',
            email: 'robin@example.com',
          },
          date: '2026-04-21T09:00:00Z',
          duration: 184,
          result: 'ANSWERED',
          recording_url: 'https://api.withallo.com/v1/assets/recordings/demo0001.mp3',
          summary: 'Alex asked for an **earlier appointment**; Robin offered Tuesday.',
          tags: [
            'to_call_back',
          ],
          transcript: [
            {
              source: 'USER',
              time: '2026-04-21T09:00:02Z',
              text: 'Lindenhof Heating, Robin speaking.',
            },
            {
              source: 'EXTERNAL',
              time: '2026-04-21T09:00:06Z',
              text: 'Hello, could you come earlier than Friday?',
            },
            {
              source: 'USER',
              time: '2026-04-21T09:00:11Z',
              text: 'Tuesday at nine is free.',
            },
          ],
          content: null,
          status: null,
          message_type: null,
        },
        {
          id: 'cll-demo0003',
          type: 'CALL',
          direction: 'INBOUND',
          allo_number: '+33199001201',
          contact_number: '+33199001234',
          contacts: [],
          user: null,
          date: '2026-04-21T17:45:00Z',
          duration: 0,
          result: null,
          recording_url: null,
          summary: null,
          tags: [],
          transcript: null,
          content: null,
          status: null,
          message_type: null,
        },
        {
          id: 'msg-demo0002',
          type: 'SMS',
          direction: 'OUTBOUND',
          allo_number: '+14155550100',
          contact_number: '+14155550123',
          contacts: [],
          user: {
            id: 'usr-demo01',
            name: 'Robin Sample',
            email: 'robin@example.com',
          },
          date: '2026-04-21T09:05:10Z',
          duration: null,
          result: null,
          recording_url: null,
          summary: null,
          tags: null,
          transcript: null,
          content: 'We can offer you Tuesday at nine.',
          status: 'DELIVERED',
          message_type: 'SMS',
        },
      ],
    },
  },
  'POST /v2/api/conversations/items/search': {
    status: 200,
    body: {
      data: [
        {
          id: 'cll-demo0001',
          type: 'CALL',
          direction: 'INBOUND',
          allo_number: '+14155550100',
          contact_number: '+14155550123',
          contacts: [
            {
              id: 'cnt-demo01',
              name: 'Alex Example',
              company: {
                id: 'com-demo01',
                name: 'Example Bakery',
              },
              deals: [
                {
                  id: 'dea-demo01',
                  name: 'Oven replacement',
                  status: 'OPEN',
                },
              ],
            },
          ],
          user: {
            id: 'usr-demo01',
            name: 'Robin Sample',
            email: 'robin@example.com',
          },
          date: '2026-04-21T09:00:00Z',
          duration: 184,
          result: 'ANSWERED',
          recording_url: 'https://api.withallo.com/v1/assets/recordings/demo0001.mp3',
          summary: 'Alex asked for an **earlier appointment**; Robin offered Tuesday.',
          tags: [
            'to_call_back',
          ],
          transcript: null,
          content: null,
          status: null,
          message_type: null,
        },
        {
          id: 'msg-demo0002',
          type: 'SMS',
          direction: 'OUTBOUND',
          allo_number: '+14155550100',
          contact_number: '+14155550123',
          contacts: [],
          user: {
            id: 'usr-demo01',
            name: 'Robin Sample',
            email: 'robin@example.com',
          },
          date: '2026-04-21T09:05:10Z',
          duration: null,
          result: null,
          recording_url: null,
          summary: null,
          tags: null,
          transcript: null,
          content: 'We can offer you Tuesday at nine.',
          status: 'SENT',
          message_type: 'SMS',
        },
      ],
      pagination: {
        page: 1,
        size: 2,
        total_count: 5,
        total_pages: 3,
        has_more: true,
      },
    },
  },
  'GET /v2/api/conversations/items/{id}': {
    status: 200,
    body: {
      data: {
        id: 'cll-demo0004',
        type: 'CALL',
        direction: 'OUTBOUND',
        allo_number: '+33199001201',
        contact_number: '+33199001240',
        contacts: [
          {
            id: 'cnt-demo02',
            name: 'Camille Modèle',
            company: null,
            deals: [],
          },
        ],
        user: {
          id: 'usr-demo02',
          name: 'Noa Muster',
          email: 'noa@example.com',
        },
        date: '2026-04-22T13:30:00Z',
        duration: 41,
        result: 'ANSWERED',
        recording_url: 'https://api.withallo.com/v1/assets/recordings/demo0004.mp3',
        summary: null,
        tags: [],
        transcript: [
          {
            source: 'EXTERNAL',
            time: '2026-04-22T13:30:03Z',
            text: 'Allô ?',
          },
          {
            source: 'USER',
            time: '2026-04-22T13:30:05Z',
            text: 'Bonjour, je vous rappelle pour le devis.',
          },
        ],
        content: null,
        status: null,
        message_type: null,
      },
    },
  },
  'PATCH /v2/api/conversations/items/{id}/summary': {
    status: 200,
    body: {
      data: {
        id: 'cll-demo0001',
        content: 'Alex takes **Tuesday at nine**.',
        version: 4,
        updated_at: '2026-04-21T10:02:00',
        updated_by: {
          id: 'usr-demo01',
          name: 'Robin Sample',
        },
      },
    },
  },
  'POST /v2/api/conversations/items/{id}/tags': {
    status: 200,
  },
  'DELETE /v2/api/conversations/items/{id}/tags/{tag}': {
    status: 200,
  },
  'PUT /v2/api/conversations/{contact_number}/action': {
    status: 200,
  },
  'POST /v2/api/crm/companies': {
    status: 201,
    body: {
      data: {
        id: 'com-demo01',
        name: 'Example Bakery',
        website: 'https://bakery.example.com',
        industry: 'Food',
        person_count: 0,
        interactions: 0,
        last_activity_at: null,
        created_at: '2026-02-02T08:00:00',
        updated_at: '2026-02-02T08:00:00',
      },
    },
  },
  'POST /v2/api/crm/companies/search': {
    status: 200,
    body: {
      data: [
        {
          id: 'com-demo01',
          name: 'Example Bakery',
          website: 'https://bakery.example.com',
          industry: 'Food',
          person_count: 1,
          interactions: 7,
          last_activity_at: '2026-04-21T09:12:40',
          created_at: '2026-02-02T08:00:00',
          updated_at: '2026-02-02T08:00:00',
        },
      ],
      pagination: {
        page: 1,
        size: 20,
        total_count: 1,
        total_pages: 1,
        has_more: false,
      },
    },
  },
  'GET /v2/api/crm/companies/{id}': {
    status: 200,
    body: {
      data: {
        id: 'com-demo01',
        name: 'Example Bakery',
        website: 'https://bakery.example.com',
        industry: 'Food',
        person_count: 1,
        interactions: 7,
        last_activity_at: '2026-04-21T09:12:40',
        created_at: '2026-02-02T08:00:00',
        updated_at: '2026-02-02T08:00:00',
      },
    },
  },
  'PUT /v2/api/crm/companies/{id}': {
    status: 200,
    body: {
      data: {
        id: 'com-demo01',
        name: 'Example Bakery',
        website: 'https://bakery.example.com',
        industry: 'Catering',
        person_count: 1,
        interactions: 7,
        last_activity_at: '2026-04-21T09:12:40',
        created_at: '2026-02-02T08:00:00',
        updated_at: '2026-04-22T08:00:00',
      },
    },
  },
  'POST /v2/api/crm/deals': {
    status: 201,
    body: {
      data: {
        id: 'dea-demo01',
        name: 'Oven replacement',
        status: 'negotiation',
        amount: 12500,
        currency: 'EUR',
        closed_at: null,
        company: {
          id: 'com-demo01',
          name: 'Example Bakery',
        },
        created_at: '2026-03-01T10:00:00',
        updated_at: '2026-04-20T16:30:00',
      },
    },
  },
  'POST /v2/api/crm/deals/search': {
    status: 200,
    body: {
      data: [
        {
          id: 'dea-demo01',
          name: 'Oven replacement',
          status: 'negotiation',
          amount: 12500,
          currency: 'EUR',
          closed_at: null,
          company: {
            id: 'com-demo01',
            name: 'Example Bakery',
          },
          created_at: '2026-03-01T10:00:00',
          updated_at: '2026-04-20T16:30:00',
        },
      ],
      pagination: {
        page: 1,
        size: 20,
        total_count: 1,
        total_pages: 1,
        has_more: false,
      },
    },
  },
  'DELETE /v2/api/crm/deals/{id}': {
    status: 204,
  },
  'GET /v2/api/crm/deals/{id}': {
    status: 200,
    body: {
      data: {
        id: 'dea-demo01',
        name: 'Oven replacement',
        status: 'negotiation',
        amount: 12500,
        currency: 'EUR',
        closed_at: null,
        company: {
          id: 'com-demo01',
          name: 'Example Bakery',
        },
        created_at: '2026-03-01T10:00:00',
        updated_at: '2026-04-20T16:30:00',
      },
    },
  },
  'PATCH /v2/api/crm/deals/{id}': {
    status: 200,
    body: {
      data: {
        id: 'dea-demo01',
        name: 'Oven replacement',
        status: 'won',
        amount: 12500,
        currency: 'EUR',
        closed_at: '2026-04-28T12:00:00',
        company: {
          id: 'com-demo01',
          name: 'Example Bakery',
        },
        created_at: '2026-03-01T10:00:00',
        updated_at: '2026-04-28T12:00:05',
      },
    },
  },
  'POST /v2/api/crm/people': {
    status: 200,
    body: {
      data: {
        id: 'per-demo01',
        name: 'Alex',
        last_name: 'Example',
        job_title: 'Owner',
        website: 'https://bakery.example.com',
        address: null,
        numbers: [
          '+14155550123',
        ],
        emails: [
          'alex@example.com',
        ],
        company: {
          id: 'com-demo01',
          name: 'Example Bakery',
        },
        interactions: 7,
        last_activity_at: '2026-04-21T09:12:40',
        created_at: '2026-02-02T08:00:00',
        updated_at: '2026-04-21T09:12:40',
      },
    },
  },
  'POST /v2/api/crm/people/search': {
    status: 200,
    body: {
      data: [
        {
          id: 'per-demo01',
          name: 'Alex',
          last_name: 'Example',
          job_title: 'Owner',
          website: 'https://bakery.example.com',
          address: null,
          numbers: [
            '+14155550123',
          ],
          emails: [
            'alex@example.com',
          ],
          company: {
            id: 'com-demo01',
            name: 'Example Bakery',
          },
          interactions: 7,
          last_activity_at: '2026-04-21T09:12:40',
          created_at: '2026-02-02T08:00:00',
          updated_at: '2026-04-21T09:12:40',
        },
      ],
      pagination: {
        page: 1,
        size: 20,
        total_count: 1,
        total_pages: 1,
        has_more: false,
      },
    },
  },
  'GET /v2/api/crm/people/{id}': {
    status: 200,
    body: {
      data: {
        id: 'per-demo02',
        name: null,
        last_name: null,
        job_title: null,
        website: null,
        address: null,
        numbers: [
          '+33199001240',
        ],
        emails: [],
        company: null,
        interactions: 0,
        last_activity_at: null,
        created_at: '2026-04-22T13:29:00',
        updated_at: '2026-04-22T13:29:00',
      },
    },
  },
  'PUT /v2/api/crm/people/{id}': {
    status: 200,
    body: {
      data: {
        id: 'per-demo01',
        name: 'Alex',
        last_name: 'Example',
        job_title: 'Owner',
        website: 'https://bakery.example.com',
        address: null,
        numbers: [
          '+14155550123',
          '+14155550124',
        ],
        emails: [
          'alex@example.com',
        ],
        company: {
          id: 'com-demo01',
          name: 'Example Bakery',
        },
        interactions: 7,
        last_activity_at: '2026-04-21T09:12:40',
        created_at: '2026-02-02T08:00:00',
        updated_at: '2026-04-22T08:00:00',
      },
    },
  },
  'GET /v2/api/dialing-queues/current': {
    status: 200,
    body: {
      data: [
        {
          number_to: '+14155550123',
          position: 0,
          created_at: '2026-04-22T07:05:00',
          updated_at: '2026-04-22T07:31:10',
          call_start_date: '2026-04-22T07:30:00',
          call_id: 'cll-demo0007',
          routing_result: 'VOICEMAIL',
          sync_status: 'SYNCED',
          detected_outbound_voicemail: true,
          not_reached_destination_reason: null,
          voicemail_left: false,
        },
        {
          number_to: '+14155550150',
          position: 1,
          created_at: '2026-04-22T07:05:00',
          updated_at: '2026-04-22T07:05:00',
          call_start_date: null,
          call_id: null,
          routing_result: null,
          sync_status: 'NOT_SYNCED',
          detected_outbound_voicemail: null,
          not_reached_destination_reason: null,
          voicemail_left: null,
        },
      ],
      queue: {
        id: 'pdl-demo0001',
        name: 'Spring maintenance',
        creator_id: 'usr-demo01',
        assignee_id: 'usr-demo01',
        voicemail_handling: 'SKIP',
        do_not_disturb: 'ENABLED',
        created_at: '2026-04-22T07:00:00',
        updated_at: '2026-04-22T07:05:00',
      },
      pagination: {
        page: 1,
        size: 20,
        total_count: 2,
        total_pages: 1,
        has_more: false,
      },
    },
  },
  'PATCH /v2/api/dialing-queues/current': {
    status: 200,
    body: {
      data: {
        id: 'pdl-demo0001',
        name: 'Spring maintenance',
        creator_id: 'usr-demo01',
        assignee_id: 'usr-demo01',
        voicemail_handling: 'SKIP',
        do_not_disturb: 'ENABLED',
        created_at: '2026-04-22T07:00:00',
        updated_at: '2026-04-22T07:05:00',
        numbers: [
          {
            number_to: '+14155550123',
            position: 0,
            created_at: '2026-04-22T07:05:00',
            updated_at: '2026-04-22T07:05:00',
            call_start_date: null,
            call_id: null,
            routing_result: null,
            sync_status: 'NOT_SYNCED',
            detected_outbound_voicemail: null,
            not_reached_destination_reason: null,
            voicemail_left: null,
          },
        ],
      },
    },
  },
  'POST /v2/api/dialing-queues/current': {
    status: 200,
    body: {
      data: {
        id: 'pdl-demo0001',
        name: 'Spring maintenance',
        creator_id: 'usr-demo01',
        assignee_id: 'usr-demo01',
        voicemail_handling: 'NO_SKIP',
        do_not_disturb: 'DISABLED',
        created_at: '2026-04-22T07:00:00',
        updated_at: '2026-04-22T07:00:00',
        numbers: [],
      },
    },
  },
  'DELETE /v2/api/dialing-queues/current/numbers': {
    status: 200,
    body: {
      data: {
        removed: 4,
      },
    },
  },
  'POST /v2/api/dialing-queues/current/numbers': {
    status: 200,
    body: {
      data: {
        added: [
          {
            number_to: '+14155550123',
            position: 0,
            created_at: '2026-04-22T07:05:00',
            updated_at: '2026-04-22T07:05:00',
          },
        ],
        skipped: [
          {
            number: '12',
            reason: 'INVALID_PHONE_NUMBER',
          },
        ],
      },
    },
  },
  'GET /v2/api/me': {
    status: 200,
    body: {
      data: {
        api_key_id: 'api-demo0001',
        scopes: [
          'CONVERSATIONS_READ',
          'PHONE_NUMBERS_READ',
        ],
        endpoints: [
          {
            method: 'POST',
            path: '/v2/api/conversations/items/batch',
            description: 'Fetch several items by id',
            scope: 'CONVERSATIONS_READ',
          },
          {
            method: 'GET',
            path: '/v2/api/numbers',
            description: 'List the team\'s numbers',
            scope: 'PHONE_NUMBERS_READ',
          },
        ],
        team: {
          id: 'team-demo01',
          name: 'Lindenhof Heating',
        },
        rate_limits: {
          read_per_second: 20,
          write_per_second: 5,
        },
      },
    },
  },
  'GET /v2/api/numbers': {
    status: 200,
    body: {
      data: [
        {
          number: '+14155550100',
          name: 'Front desk',
          country: 'US',
          type: 'NUMBER',
          capabilities: [
            'VOICE',
            'SMS',
            'MMS',
          ],
          users: [
            {
              id: 'usr-demo01',
              name: 'Robin Sample',
              email: 'robin@example.com',
            },
          ],
        },
        {
          number: null,
          name: 'LINDENHOF',
          country: 'FR',
          type: 'SENDER_ID',
          capabilities: [
            'SMS',
          ],
          users: [],
        },
      ],
    },
  },
  'PUT /v2/api/numbers/{number}/default_summary_template': {
    status: 200,
    body: {
      data: {
        number: '+14155550100',
        default_summary_template_id: 'tst-demo01',
      },
    },
  },
  'POST /v2/api/partner/accounts': {
    status: 201,
    body: {
      data: {
        id: 'usr_demo11',
        api_key: 'EXAMPLE-NOT-A-KEY',
        phone_numbers: [
          '+33199001201',
        ],
        status: 'ACTIVE',
        activated: false,
        partner_client_ref: 'customer-0042',
      },
    },
  },
  'DELETE /v2/api/partner/accounts/{id}': {
    status: 204,
  },
  'GET /v2/api/partner/accounts/{id}': {
    status: 200,
    body: {
      data: {
        id: 'usr_demo11',
        api_key: null,
        phone_numbers: [
          '+33199001201',
        ],
        status: 'ACTIVE',
        activated: true,
        partner_client_ref: 'customer-0042',
      },
    },
  },
  'GET /v2/api/summary_templates': {
    status: 200,
    body: {
      data: [
        {
          id: 'tst-demo01',
          name: 'Service call',
          call_context: 'Heating repairs and maintenance contracts.',
          icon: '🔧',
          sections: [
            {
              title: 'Fault',
              instructions: 'What does not work, and since when.',
              order: 0,
            },
            {
              title: 'Appointment',
              instructions: 'Day and time that were agreed.',
              order: 1,
            },
          ],
          created_at: '2026-03-10T09:00:00',
          updated_at: '2026-03-10T09:00:00',
        },
      ],
    },
  },
  'POST /v2/api/summary_templates': {
    status: 201,
    body: {
      data: {
        id: 'tst-demo01',
        name: 'Service call',
        call_context: 'Heating repairs and maintenance contracts.',
        icon: '🔧',
        sections: [
          {
            title: 'Fault',
            instructions: 'What does not work, and since when.',
            order: 0,
          },
          {
            title: 'Appointment',
            instructions: 'Day and time that were agreed.',
            order: 1,
          },
        ],
        created_at: '2026-03-10T09:00:00',
        updated_at: '2026-03-10T09:00:00',
      },
    },
  },
  'DELETE /v2/api/summary_templates/{id}': {
    status: 204,
  },
  'GET /v2/api/summary_templates/{id}': {
    status: 200,
    body: {
      data: {
        id: 'tst-demo01',
        name: 'Service call',
        call_context: 'Heating repairs and maintenance contracts.',
        icon: '🔧',
        sections: [
          {
            title: 'Fault',
            instructions: 'What does not work, and since when.',
            order: 0,
          },
          {
            title: 'Appointment',
            instructions: 'Day and time that were agreed.',
            order: 1,
          },
        ],
        created_at: '2026-03-10T09:00:00',
        updated_at: '2026-03-10T09:00:00',
      },
    },
  },
  'PUT /v2/api/summary_templates/{id}': {
    status: 200,
    body: {
      data: {
        id: 'tst-demo01',
        name: 'Repair call',
        call_context: 'Heating repairs and maintenance contracts.',
        icon: '🔧',
        sections: [
          {
            title: 'Fault',
            instructions: 'What does not work, and since when.',
            order: 0,
          },
          {
            title: 'Appointment',
            instructions: 'Day and time that were agreed.',
            order: 1,
          },
        ],
        created_at: '2026-03-10T09:00:00',
        updated_at: '2026-04-22T08:00:00',
      },
    },
  },
  'GET /v2/api/tags': {
    status: 200,
    body: {
      data: [
        {
          id: 'tag-demo01',
          name: 'to_call_back',
          color: '#CC6600',
        },
        {
          id: 'tag-demo02',
          name: 'meeting_booked',
          color: '#00AA00',
        },
      ],
    },
  },
  'GET /v2/api/users': {
    status: 200,
    body: {
      data: [
        {
          id: 'usr-demo01',
          name: 'Robin Sample',
          email: 'robin@example.com',
          role: 'ADMIN',
          status: 'ACTIVE',
          image_url: null,
        },
        {
          id: 'usr-demo02',
          name: 'Noa Muster',
          email: 'noa@example.com',
          role: 'MEMBER',
          status: 'ACTIVE',
          image_url: 'https://images.example.com/noa.jpg',
        },
      ],
    },
  },
  'GET /v2/api/users/{id}': {
    status: 200,
    body: {
      data: {
        id: 'usr-demo01',
        name: 'Robin Sample',
        email: 'robin@example.com',
        role: 'ADMIN',
        status: 'ACTIVE',
        image_url: null,
      },
    },
  },
  'GET /v2/api/webhooks': {
    status: 200,
    body: {
      data: [
        {
          id: 'ep_demo0001',
          url: 'https://hooks.example.com/allo',
          topics: [
            'call.completed',
            'sms.received',
          ],
          description: 'Call log',
          enabled: true,
          signing_secret: null,
          created_at: '2026-04-01T12:00:00Z',
        },
      ],
    },
  },
  'POST /v2/api/webhooks': {
    status: 201,
    body: {
      data: {
        id: 'ep_demo0001',
        url: 'https://hooks.example.com/allo',
        topics: [
          'call.completed',
          'sms.received',
        ],
        description: 'Call log',
        enabled: true,
        signing_secret: 'whsec_EXAMPLE-NOT-A-SECRET',
        created_at: '2026-04-01T12:00:00Z',
      },
    },
  },
  'GET /v2/api/webhooks/event_types': {
    status: 200,
    body: {
      data: [
        {
          name: 'call.received',
          description: 'A call comes in',
        },
        {
          name: 'call.completed',
          description: 'A call is over',
        },
      ],
    },
  },
  'DELETE /v2/api/webhooks/{webhook_id}': {
    status: 204,
  },
  'GET /v2/api/webhooks/{webhook_id}': {
    status: 200,
    body: {
      data: {
        id: 'ep_demo0001',
        url: 'https://hooks.example.com/allo',
        topics: [
          'call.completed',
          'sms.received',
        ],
        description: 'Call log',
        enabled: true,
        signing_secret: null,
        created_at: '2026-04-01T12:00:00Z',
      },
    },
  },
  'PUT /v2/api/webhooks/{webhook_id}': {
    status: 200,
    body: {
      data: {
        id: 'ep_demo0001',
        url: 'https://hooks.example.com/allo',
        topics: [
          'call.completed',
          'sms.received',
        ],
        description: 'Call log',
        enabled: false,
        signing_secret: null,
        created_at: '2026-04-01T12:00:00Z',
      },
    },
  },
};
