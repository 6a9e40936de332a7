export * from './clock.ts';
export { addressList, type Config, isLoopback, readConfig } from './config.ts';
export * from './conversation.ts';
export * from './database/index.ts';
export * from './error.ts';
export * from './files/index.ts';
export * from './http/index.ts';
export * from './ids.ts';
export {
  createLogger,
  describeError,
  type LogField,
  type Logger,
  type LoggerOptions,
  type LogValues,
  logFields,
} from './logger.ts';
export * from './process/index.ts';
