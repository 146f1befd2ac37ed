import type {
  IAuthenticateGeneric,
  ICredentialTestRequest,
  ICredentialType,
  INodeProperties,
} from 'n8n-workflow';

export class AlloApi implements ICredentialType {
  name = 'alloApi';

  displayName = 'Allo API';

  icon = { light: 'file:../icons/allo.svg', dark: 'file:../icons/allo.dark.svg' } as const;

  documentationUrl = 'https://github.com/callweave/callweave/tree/main/packages/n8n-nodes#credentials';

  properties: INodeProperties[] = [
    {
      displayName: 'API Key',
      name: 'apiKey',
      type: 'string',
      typeOptions: { password: true },
      required: true,
      default: '',
      description:
        'In Allo, an Admin or Manager finds it under Settings > API. It may be pasted with or without the words "Api-Key" before it.',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: 'https://api.withallo.com',
      description: 'Where the API is. Change it only for a test server. It must begin with https://.',
    },
  ];

  authenticate: IAuthenticateGeneric = {
    type: 'generic',
    properties: {
      headers: {
        Authorization:
          '=Api-Key {{ $credentials.apiKey.trim().replace(/^(?:authorization:\\s*)?(?:(?:api-key|bearer)\\s+)?/i, "") }}',
      },
    },
  };

  test: ICredentialTestRequest = {
    request: {
      baseURL: '={{ $credentials.baseUrl.trim().replace(/\\/+$/, "") }}',
      url: '/v2/api/me',
      // A redirect would carry the key to another host.
      disableFollowRedirect: true,
    },
    // n8n checks rules of both types; its type allows lists of one type only.
    rules: [
      {
        type: 'responseCode',
        properties: {
          value: 401,
          message: 'Allo did not accept the key. Copy it again from Settings > API in Allo.',
        },
      },
      {
        type: 'responseCode',
        properties: {
          value: 403,
          message:
            'Allo refused the key. Check that the plan includes the API, and that the Base URL is right.',
        },
      },
      {
        type: 'responseCode',
        properties: { value: 404, message: 'This address is not the Allo API. Check the Base URL.' },
      },
      {
        // Matches when the field is missing: a login page or another API answers with status 200 too.
        type: 'responseSuccessBody',
        properties: {
          key: 'data.api_key_id',
          value: undefined,
          message: 'Something answered at this address, but not the Allo API. Check the Base URL.',
        },
      },
    ] as NonNullable<ICredentialTestRequest['rules']>,
  };
}
