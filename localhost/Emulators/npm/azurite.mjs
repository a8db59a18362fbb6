// Azurite's blob service: ends with its parent, sends no telemetry, and keeps what it acknowledged.
// Arguments: the data folder, the port (0 for a free one).
import { mkdirSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { args, fail, load, ready, whenParentEnds } from './supervised.mjs';

const BlobConfiguration = load('azurite/dist/src/blob/BlobConfiguration.js').default;
const BlobServer = load('azurite/dist/src/blob/BlobServer.js').default;

const [location, port] = args;
mkdirSync(location, { recursive: true });
const server = new BlobServer(
  new BlobConfiguration(
    '127.0.0.1',
    Number(port),
    60, // seconds an idle connection stays
    join(location, '__azurite_db_blob__.json'),
    join(location, '__azurite_db_blob_extent__.json'),
    [{ locationId: 'Default', locationPath: join(location, '__blobstorage__'), maxConcurrency: 50 }],
    false, // no access log
    undefined,
    false, // no debug log
    undefined,
    false, // strict: unsupported headers are refused
    true, // any API version: clients are newer than the emulator
  ),
);

// Azurite holds its metadata in memory and saves it every five seconds, so a killed process would lose acknowledged
// blobs. Here the answer to a write leaves only when the metadata is in its file.
const databases = [server.metadataStore.db, server.extentMetadataStore.db];
const save = database =>
  database.throttledSavePending || database.autosaveDirty()
    ? new Promise((resolve, reject) => database.saveDatabase(error => (error ? reject(error) : resolve())))
    : Promise.resolve();
const end = http.ServerResponse.prototype.end;
http.ServerResponse.prototype.end = function endWhenSaved(...content) {
  if (this.req.method === 'GET' || this.req.method === 'HEAD') {
    return end.apply(this, content);
  }

  Promise.all(databases.map(save)).then(
    () => end.apply(this, content),
    error => {
      console.error('The metadata could not be saved', error);
      this.destroy(error);
    },
  );
  return this;
};

whenParentEnds(() => server.close().then(() => process.exit(0), error => fail(`Azurite did not close: ${error.stack}`)));

try {
  await server.start();
  ready(new URL(server.getHttpServerAddress()).port);
} catch (error) {
  fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken by another process.` : `Azurite did not start: ${error.stack}`);
}
