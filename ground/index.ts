export * from './clock.ts';
export * from './conversation.ts';
export * from './database/index.ts';
export * from './error.ts';
export * from './ids.ts';
