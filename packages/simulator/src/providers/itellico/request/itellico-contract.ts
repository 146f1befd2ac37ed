import type { ApiContract, OperationContract, ParameterContract } from '../../../contract/api-contract.ts';
import { contract } from '../../../generated/itellico-contract.ts';
import type { ItellicoSettings } from '../settings.ts';

/** The contract as this server has it: the switches decide what some parameters take. */
export function itellicoContract(settings: ItellicoSettings): ApiContract {
  const statuses = [
    ...(settings.runningStatus === 'active' ? ['active'] : []),
    ...(settings.blockedShare > 0 ? ['blocked'] : []),
  ];

  function parameterOf(parameter: ParameterContract): ParameterContract {
    const { name, schema } = parameter;
    if (typeof schema === 'boolean') return parameter;
    // The filter has none of the names that only guides use; a server that writes them can filter by them.
    if (name === 'status' && Array.isArray(schema.enum)) {
      return { ...parameter, schema: { ...schema, enum: [...schema.enum, ...statuses] } };
    }
    const { maxPageSize, pageSizeAboveMax } = settings;
    // The limit of usage is one of buckets, and has a maximum of its own.
    if (name === 'limit' && schema.minimum === 1 && schema.maximum === undefined && maxPageSize !== null) {
      return pageSizeAboveMax === 'refused'
        ? { ...parameter, schema: { ...schema, maximum: maxPageSize } }
        : parameter;
    }
    return parameter;
  }

  function operationOf(operation: OperationContract): OperationContract {
    const isUnpaged =
      operation.operationId === 'listConversations' && settings.conversationPaging !== 'honoured';
    const parameters = operation.parameters
      .filter(({ name }) => !isUnpaged || (name !== 'limit' && name !== 'offset'))
      .map(parameterOf);
    return { ...operation, parameters };
  }

  return { ...contract, operations: contract.operations.map(operationOf) };
}

/** Whether the reference types the account's id as a UUID here, so that `me` does not fit. */
export function wantsAccountUuid({ parameters }: OperationContract): boolean {
  return parameters.some(
    ({ name, schema }) => name === 'account_id' && typeof schema === 'object' && schema.format === 'uuid',
  );
}
