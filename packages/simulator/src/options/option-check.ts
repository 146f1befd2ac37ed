import { checkInteger, checkKeys, checkOneOf } from './check.ts';
import { SimulatorOptionError } from './simulator-option-error.ts';

/** Throws a {@link SimulatorOptionError} unless the value of the option is one that is meant. */
export type OptionCheck = (option: string, value: unknown) => void;

export const oneOf =
  (...allowed: readonly unknown[]): OptionCheck =>
  (option, value) => {
    checkOneOf(option, value, allowed);
  };

/** A whole number. */
export const atLeast =
  (lowest: number): OptionCheck =>
  (option, value) => {
    checkInteger(option, value, lowest);
  };

export const orNull =
  (check: OptionCheck): OptionCheck =>
  (option, value) => {
    if (value !== null) check(option, value);
  };

export const checkShare: OptionCheck = (option, value) => {
  if (typeof value === 'number' && value >= 0 && value <= 1) return;
  throw new SimulatorOptionError({ option, expected: 'a share from 0 to 1', received: value });
};

/** Milliseconds, or a range of them. */
export const checkDelay: OptionCheck = (option, value) => {
  if (typeof value !== 'object' || value === null) {
    checkInteger(option, value, 0);
    return;
  }
  checkKeys(value, ['min', 'max'], `${option}.`);
  const min: unknown = Reflect.get(value, 'min');
  checkInteger(`${option}.min`, min, 0);
  checkInteger(`${option}.max`, Reflect.get(value, 'max'), Number(min));
};
