import type { SummaryTemplate, SummaryTemplateRequest } from '@callweave/allo-client';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';

type Details = Omit<SummaryTemplateRequest, 'name'>;

/** What a collection of a template's details says: one that is not added is not sent, one left empty is emptied. */
export function readTemplate(details: ItemParameters): Details {
  return withoutUndefined({
    call_context: details.textOrNull('callContext'),
    icon: details.textOrNull('icon'),
    sections: details.has('sections') ? sectionsIn(details) : undefined,
  });
}

function sectionsIn(details: ItemParameters): NonNullable<Details['sections']> {
  return details.rows('sections', 'section').map((section, order) => ({
    title: section.requiredText('title', 'Title'),
    instructions: section.requiredText('instructions', 'Instructions'),
    order,
  }));
}

/** What a template says already: Allo replaces all of it (https://help.withallo.com/en/v2/api-reference/summary-templates). */
export function detailsOf({ call_context, icon, sections }: SummaryTemplate): Details {
  return withoutUndefined({
    call_context,
    icon,
    sections: sections?.map(({ title = '', instructions = '', order = 0 }) => ({
      title,
      instructions,
      order,
    })),
  });
}
