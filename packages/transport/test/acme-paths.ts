/** The paths of a made-up vendor, written as openapi-typescript emits them. */
export interface paths {
  '/v1/me': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': { name: string } } };
        401: { headers: { [name: string]: unknown }; content: { 'application/json': { error: string } } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/v1/calls': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: { from?: string; tag?: string[]; limit?: number; offset?: number };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': { count?: number; items: Call[] } };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/v1/calls/search': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: {
        content: { 'application/json': { kind?: 'call' | 'text'; page?: number; size?: number } };
      };
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: {
            'application/json': { data?: Call[]; pagination?: { total_count?: number; has_more?: boolean } };
          };
        };
      };
    };
    delete?: never;
    patch?: never;
  };
  '/v1/contacts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query: { owner: string; page?: number; size?: number };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': { data: { phone: string }[] } };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    patch?: never;
  };
  '/v1/calls/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': Call } };
      };
    };
    put: {
      parameters: { query?: { notify?: boolean }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: { content: { 'application/json': { note?: string } } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { 'application/json': Call } };
        202: { headers: { [name: string]: unknown }; content: { 'application/json': { queued: true } } };
        204: { headers: { [name: string]: unknown }; content?: never };
        404: { headers: { [name: string]: unknown }; content: { 'application/json': { error: string } } };
      };
    };
    post?: never;
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
    };
    patch?: never;
  };
  '/v1/messages': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': { to: string; text: string } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { 'application/json': { id: string } } };
      };
    };
    delete?: never;
    patch?: never;
  };
}

export interface Call {
  id: string;
  durationSeconds?: number;
}
