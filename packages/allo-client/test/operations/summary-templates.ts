import type { SummaryTemplateRequest } from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const template: SummaryTemplateRequest = {
  name: 'Service call',
  call_context: null,
  icon: '🔧',
  sections: [{ title: 'Fault', instructions: 'What does not work, and since when.', order: 0 }],
};

export const summaryTemplateCases: readonly OperationCase[] = [
  {
    operation: 'GET /v2/api/summary_templates',
    call: (client) => client.GET('/v2/api/summary_templates'),
    url: '/v2/api/summary_templates',
  },
  {
    operation: 'POST /v2/api/summary_templates',
    call: (client) => client.POST('/v2/api/summary_templates', { body: template }),
    url: '/v2/api/summary_templates',
    body: template,
  },
  {
    operation: 'GET /v2/api/summary_templates/{id}',
    call: (client) => client.GET('/v2/api/summary_templates/{id}', { params: { path: { id: 'tst-1' } } }),
    url: '/v2/api/summary_templates/tst-1',
  },
  {
    operation: 'PUT /v2/api/summary_templates/{id}',
    call: (client) =>
      client.PUT('/v2/api/summary_templates/{id}', { params: { path: { id: 'tst-1' } }, body: template }),
    url: '/v2/api/summary_templates/tst-1',
    body: template,
  },
  {
    operation: 'DELETE /v2/api/summary_templates/{id}',
    call: (client) => client.DELETE('/v2/api/summary_templates/{id}', { params: { path: { id: 'tst-1' } } }),
    url: '/v2/api/summary_templates/tst-1',
  },
  {
    operation: 'PUT /v2/api/numbers/{number}/default_summary_template',
    call: (client) =>
      client.PUT('/v2/api/numbers/{number}/default_summary_template', {
        params: { path: { number: '+14155550100' } },
        body: { summary_template_id: null },
      }),
    url: '/v2/api/numbers/%2B14155550100/default_summary_template',
    body: { summary_template_id: null },
  },
];
