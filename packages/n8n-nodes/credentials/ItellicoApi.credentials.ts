import type {
  IAuthenticateGeneric,
  ICredentialTestRequest,
  ICredentialType,
  INodeProperties,
} from 'n8n-workflow';

export class ItellicoApi implements ICredentialType {
  name = 'itellicoApi';

  displayName = 'Itellico API';

  icon = { light: 'file:../icons/itellico.svg', dark: 'file:../icons/itellico.dark.svg' } as const;

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
        'In the itellico dashboard it is created under Settings > Developers > API Keys. It may be pasted with or without the words "X-API-Key:" before it.',
    },
    {
      displayName: 'Base URL',
      name: 'baseUrl',
      type: 'string',
      default: 'https://api.itellico.ai',
      description: 'Where the API is. Change it only for a test server. It must begin with https://.',
    },
    {
      displayName: 'Webhook Signing Secret',
      name: 'webhookSecret',
      type: 'string',
      typeOptions: { password: true },
      default: '',
      description:
        'Only for the itellico Trigger: what itellico shows once under Settings > Developers > Webhooks. While you replace it, enter the old and the new one with a comma between.',
    },
  ];

  authenticate: IAuthenticateGeneric = {
    type: 'generic',
    properties: {
      headers: {
        'X-API-Key':
          '={{ $credentials.apiKey.trim().replace(/^(?:(?:x-api-key|authorization):\\s*)?(?:bearer\\s+)?/i, "") }}',
      },
    },
  };

  test: ICredentialTestRequest = {
    request: {
      baseURL: '={{ $credentials.baseUrl.trim().replace(/\\/+$/, "") }}',
      url: '/v1/accounts/current',
      // A redirect would carry the key to another host.
      disableFollowRedirect: true,
    },
    // n8n checks rules of both types; its type allows lists of one type only.
    rules: [
      {
        type: 'responseCode',
        properties: {
          value: 401,
          message:
            'itellico did not accept the key. Copy it again, or create one under Settings > Developers > API Keys.',
        },
      },
      {
        type: 'responseCode',
        properties: {
          value: 403,
          message: 'itellico refused the key. Check what its owner may do, and that the Base URL is right.',
        },
      },
      {
        type: 'responseCode',
        properties: { value: 404, message: 'This address is not the itellico API. Check the Base URL.' },
      },
      {
        // Matches when the field is missing: a login page or another API answers with status 200 too.
        type: 'responseSuccessBody',
        properties: {
          key: 'is_active',
          value: undefined,
          message: 'Something answered at this address, but not the itellico API. Check the Base URL.',
        },
      },
    ] as NonNullable<ICredentialTestRequest['rules']>,
  };
}
