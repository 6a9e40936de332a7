import type { Database, HttpServer } from '#ground';
import { type ProblemReason, SluisError, sendProblem } from '#ground';
import type { House } from '../house.ts';
import { addApprovalRoutes } from './approvals.ts';
import { addAudioRoutes } from './audio.ts';
import { addCaseRoutes } from './cases.ts';
import { addConversationRoutes } from './conversations.ts';
import { addEventRoutes } from './events.ts';
import { addExportRoutes } from './exports.ts';
import { addHealthRoutes } from './health.ts';
import { addIntakeRoutes } from './intake.ts';
import { addLedgerRoutes } from './ledger.ts';
import { addOpeningRoutes } from './openings.ts';
import { addPeopleRoutes } from './people.ts';
import { addPostureRoutes } from './posture.ts';
import { addReportRoutes } from './reports.ts';
import { addSessionRoutes } from './session.ts';
import { addStateRoutes } from './state.ts';
import { addTokenRoutes } from './tokens.ts';
import { addWhoRoutes } from './who.ts';

/** All routes, one file a resource. */
const resources = [
  ...[addStateRoutes, addSessionRoutes, addPeopleRoutes, addApprovalRoutes, addTokenRoutes],
  ...[addIntakeRoutes, addConversationRoutes, addOpeningRoutes, addAudioRoutes, addExportRoutes],
  ...[addWhoRoutes, addReportRoutes, addCaseRoutes, addLedgerRoutes, addPostureRoutes, addEventRoutes],
];

export async function addRoutes(server: HttpServer, house: House, database: Database): Promise<void> {
  addHealthRoutes(
    server,
    [
      { name: 'database', run: () => database.pool('playback').query('select 1') },
      { name: 'key-service', run: () => house.keyService.info() },
      { name: 'ledger', run: async () => refuseClosed(house.ledger.health().state) },
    ],
    house.logger,
  );
  await server.register(async (scope) => {
    tellReasons(scope);
    for (const add of resources) await add(scope, house);
  });
}

/** A control's no carries its reasons; everything else goes on to the server's own handler. */
function tellReasons(scope: HttpServer): void {
  scope.setErrorHandler((error, _request, reply) => {
    const { reasons } = error as { reasons?: unknown };
    if (!(error instanceof SluisError) || !Array.isArray(reasons)) throw error;
    const { code, status, message: title } = error;
    return sendProblem(reply, { ...{ code, status, title }, reasons: [...(reasons as ProblemReason[])] });
  });
}

function refuseClosed(state: string): void {
  if (state !== 'running')
    throw new SluisError('ledger-closed', 'The ledger can not be written.', { status: 503 });
}
