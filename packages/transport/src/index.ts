export const version: string = '0';
