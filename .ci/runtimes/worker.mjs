// For workerd, bundled: makes the checks on a request.
import { smoke } from './smoke.mjs';

export default {
  async fetch(request) {
    return Response.json(await smoke(await request.json()));
  },
};
