// In workerd: gets the material in a request, and answers with the results.
import { run } from "./program.mjs";

export default {
  async fetch(request) {
    try {
      return Response.json(await run(await request.json()));
    } catch (error) {
      return new Response(String(error.stack), { status: 500 });
    }
  },
};
