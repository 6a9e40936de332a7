export { createHttpServer, type HttpServer, type HttpServerOptions } from './create-http-server.ts';
export { listen } from './listen.ts';
export { type Problem, type ProblemReason, problemBase, sendProblem } from './problem.ts';
export { problemOfError } from './problem-of-error.ts';
export { type ByteRange, parseRange, type RangeSource, sendRange } from './send-range.ts';
export { noncePlaceholder, serveConsole } from './serve-console.ts';
