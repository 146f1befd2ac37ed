import { exerciseAll } from './exercises.cjs';

await exerciseAll((specifier) => import(specifier));
