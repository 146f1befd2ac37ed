import { isoSeconds } from '../../../content/times.ts';
import { ALLO_LINES } from '../content/roster.ts';
import { numberIn, objectsIn, textIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { dataReply, emptyReply } from '../protocol/pages.ts';
import { requireE164 } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { Template } from '../state/templates.ts';
import type { World } from '../state/world.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { listReply } from './list-reply.ts';

const templateRow = (template: Template): object => ({
  id: template.id,
  name: template.name,
  call_context: template.callContext,
  icon: template.icon,
  sections: template.sections,
  created_at: isoSeconds(template.createdAtMs),
  updated_at: isoSeconds(template.updatedAtMs),
});

function templateById({ templates }: World, sent: string): Template {
  const template = templates.find(hyphenated(sent));
  if (template !== undefined) return template;
  const message = `There is no active template ${sent}.`;
  throw new AlloProblem({ status: 404, code: 'SUMMARY_TEMPLATE_NOT_FOUND', message });
}

const templateOf = ({ world, parameters }: AlloCall): Template =>
  templateById(world, textIn(parameters, 'id') ?? '');

/** The whole template as it was sent: what is left out is cleared. */
const sentTemplate = ({ body }: AlloCall): Pick<Template, 'name' | 'callContext' | 'icon' | 'sections'> => ({
  name: textIn(body, 'name') ?? '',
  callContext: textIn(body, 'call_context') ?? null,
  icon: textIn(body, 'icon') ?? null,
  sections: objectsIn(body, 'sections').map((section) => ({
    title: textIn(section, 'title') ?? '',
    instructions: textIn(section, 'instructions') ?? '',
    order: numberIn(section, 'order') ?? 0,
  })),
});

export const listSummaryTemplates: AlloHandler = (call) =>
  listReply(call, call.world.templates.all.map(templateRow));

export const createSummaryTemplate: AlloHandler = (call) => {
  const { world, nowMs } = call;
  const id = `tst-${world.ids.token(12)}`;
  const template = { id, ...sentTemplate(call), createdAtMs: nowMs, updatedAtMs: nowMs };
  return dataReply(201, templateRow(world.templates.put(template)));
};

export const getSummaryTemplate: AlloHandler = (call) => dataReply(200, templateRow(templateOf(call)));

export const updateSummaryTemplate: AlloHandler = (call) => {
  const { id, createdAtMs } = templateOf(call);
  const template = { id, ...sentTemplate(call), createdAtMs, updatedAtMs: call.nowMs };
  return dataReply(200, templateRow(call.world.templates.put(template)));
};

/** Summaries that were written with it stay. */
export const deleteSummaryTemplate: AlloHandler = (call) => {
  call.world.templates.delete(templateOf(call).id);
  return emptyReply(204);
};

/** Null goes back to Allo's own summary. */
export const setNumberDefaultSummaryTemplate: AlloHandler = ({ world, parameters, body }) => {
  const number = requireE164(textIn(parameters, 'number') ?? '', 'number');
  if (ALLO_LINES.every((line) => line.number !== number)) {
    const message = `The team has no line ${number}.`;
    throw new AlloProblem({ status: 404, code: 'PHONE_NUMBER_NOT_FOUND', message, param: 'number' });
  }
  const sent = textIn(body, 'summary_template_id');
  const id = sent === undefined ? null : templateById(world, sent).id;
  world.templates.setDefault(number, id);
  return dataReply(200, { number, default_summary_template_id: id });
};
