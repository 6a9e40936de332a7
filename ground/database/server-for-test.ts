import { readMarker } from '../files/index.ts';
import { openDatabase } from './open-database.ts';

/** What the tests kill: opens the database of a data folder, stores numbered rows and tells each that is durable. */
const [dataFolder = '', mode = 'idle'] = process.argv.slice(2);
const marker = readMarker(dataFolder);
if (!marker) throw new Error('no data folder');
const database = await openDatabase({
  dataFolder,
  dataId: marker.id,
  choice: marker.database,
  recordChoice: () => {
    throw new Error('the choice stands already');
  },
  onNotice: ({ event }) => process.stdout.write(`${event}\n`),
});
const pool = database.pool('owner');
process.stdout.write('open\n');

if (mode === 'write') {
  await pool.query('create schema if not exists test');
  await pool.query('create table if not exists test.rows (number integer primary key)');
  const { rows } = await pool.query<{ next: number }>(
    'select coalesce(max(number), 0) + 1 as next from test.rows',
  );
  for (let number = rows[0]?.next ?? 1; ; number += 1) {
    try {
      await pool.query('insert into test.rows values ($1)', [number]);
      process.stdout.write(`stored ${number}\n`);
    } catch {
      process.stdout.write('lost\n');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
setInterval(() => {}, 1000);
