import type { ErrorObject } from 'ajv';

/**
 * Every way in which no branch of a choice fits, said once. What may be null is told by how it fails to be
 * something; of what may have several types all are named; of any other choice only that nothing fits.
 */
export function settleChoices(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const settled: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
      settled.push(error);
      continue;
    }
    // Ajv tells how each branch fails first, and that none fits after that.
    const ofBranches: ErrorObject[] = [];
    for (let last = settled.at(-1); last !== undefined && isInside(last, error); last = settled.at(-1)) {
      ofBranches.unshift(last);
      settled.pop();
    }
    settled.push(...settle(error, ofBranches));
  }
  return settled;
}

function isInside({ instancePath }: ErrorObject, choice: ErrorObject): boolean {
  return instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`);
}

function settle(choice: ErrorObject, ofBranches: readonly ErrorObject[]): readonly ErrorObject[] {
  const branches: unknown = choice.schema;
  if (!Array.isArray(branches)) return [choice];
  const wantsNull = (error: ErrorObject): boolean => error.keyword === 'type' && error.params.type === 'null';
  if (branches.length === 2 && ofBranches.some(wantsNull))
    return ofBranches.filter((error) => !wantsNull(error));
  const ofType = ofBranches.filter(
    ({ keyword, instancePath }) => keyword === 'type' && instancePath === choice.instancePath,
  );
  if (ofType.length < branches.length) return [choice];
  const types = ofType.flatMap(({ params }): readonly string[] => [params.type].flat());
  return [{ ...choice, keyword: 'type', params: { type: [...new Set(types)] } }];
}
