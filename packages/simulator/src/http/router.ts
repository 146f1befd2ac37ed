/** One operation of the API; the ids are those of `specs/`. */
export interface Route<Handler> {
  readonly operationId: string;
  readonly method: string;
  /** With parameters in braces, as OpenAPI writes it. */
  readonly path: string;
  readonly handler: Handler;
}

export type RouteMatch<RouteType> =
  | {
      readonly kind: 'route';
      readonly route: RouteType;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-path' };

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The parameters of a path, or null when it is not that of the route. */
function parametersOf(template: string, path: string): Record<string, string> | null {
  const expected = template.split('/');
  const received = path.split('/');
  if (expected.length !== received.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = received[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== value : value === '') return null;
    if (name !== undefined) parameters[name] = decode(value);
  }
  return parameters;
}

/** Which route a request is for; a fixed path wins over one with a parameter when it is listed first. */
export function matchRoute<RouteType extends Route<unknown>>(
  routes: readonly RouteType[],
  method: string,
  path: string,
): RouteMatch<RouteType> {
  const allowed: string[] = [];
  for (const route of routes) {
    const parameters = parametersOf(route.path, path);
    if (parameters === null) continue;
    if (route.method === method) return { kind: 'route', route, parameters };
    allowed.push(route.method);
  }
  return allowed.length > 0 ? { kind: 'wrong-method', allowed } : { kind: 'unknown-path' };
}
