import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';

/** Where the tables of the README begin and end. */
export const tableMarkers = {
  begin: '<!-- operations: written by tools/write-operation-tables.mts -->',
  end: '<!-- /operations -->',
} as const;

/** The README with a table of resources and operations for each node between the markers. */
export function withOperationTables(readme: string, nodes: readonly INodeTypeDescription[]): string {
  const { begin, end } = tableMarkers;
  const start = readme.indexOf(begin);
  const stop = readme.indexOf(end);
  if (start < 0 || stop < start) throw new TypeError(`Expected the README to have ${begin} and ${end}.`);
  const tables = nodes.map(operationTable).join('\n\n');
  return `${readme.slice(0, start + begin.length)}\n\n${tables}\n\n${readme.slice(stop)}`;
}

function operationTable({ displayName, properties }: INodeTypeDescription): string {
  const rows = choicesOf(properties.find(({ name }) => name === 'resource')).map(({ name, value }) => {
    const operations = properties.filter(
      (property) =>
        property.name === 'operation' && property.displayOptions?.show?.resource?.includes(String(value)),
    );
    return [
      name,
      operations
        .flatMap(choicesOf)
        .map((choice) => choice.name)
        .join(', '),
    ] as const;
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0 | 1].length), 10));
  const line = (cells: readonly string[], filler = ' '): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`;
  return [
    `**${displayName}**`,
    '',
    line(['Resource', 'Operations']),
    line(['', ''], '-'),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

function choicesOf(property: INodeProperties | undefined): INodePropertyOptions[] {
  return (property?.options ?? []) as INodePropertyOptions[];
}
