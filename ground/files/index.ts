export {
  type DataFolder,
  type DataMarker,
  markerName,
  type OpenDataFolderOptions,
  openDataFolder,
  readMarker,
} from './data-folder.ts';
export { lockDataFolder } from './lock-data-folder.ts';
export { makeOwnFolder, makeRunFolder, runFolderFor } from './run-folder.ts';
export { asFileError, flushFolder, writeFileDurably } from './write-file-durably.ts';
