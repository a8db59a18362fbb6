// A Cosmos DB server in memory, for tests: ends with its parent.
// Arguments: the port (0 for a free one).
import { args, fail, load, ready, whenParentEnds } from './supervised.mjs';

const { createHttpServer } = load('@vercel/cosmosdb-server');

// A resource id stands in addresses, where '/' would part it: Cosmos DB writes '-' in its place, and the SDK expects that.
// The server writes '/' (first in its 63rd database), and then does not find what it made.
const { default: ResourceId } = load('@vercel/cosmosdb-server/lib/account/resource-id.js');
ResourceId.toBase64String = bytes => bytes.toString('base64').replaceAll('/', '-');
ResourceId.fromBase64String = text => Buffer.from(text.replaceAll('-', '/'), 'base64');

const [port] = args;
const server = createHttpServer({ keepAlive: true });
const [handle] = server.listeners('request');

// The SDK asks the gateway how to run a query. The server has one partition and runs every query whole, so the plan is
// always the same: send it as it is.
const plan = JSON.stringify({
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: 'None',
    top: null,
    offset: null,
    limit: null,
    orderBy: [],
    orderByExpressions: [],
    groupByExpressions: [],
    groupByAliases: [],
    aggregates: [],
    groupByAliasToAggregateType: {},
    rewrittenQuery: '',
    hasSelectValue: false,
    dCountInfo: null,
  },
  queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
});

server.removeAllListeners('request');
server.on('request', (request, response) => {
  if (request.headers['x-ms-cosmos-is-query-plan-request']) {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(plan);
    return;
  }

  request.headers['x-ms-documentdb-query-enablecrosspartition'] = 'true';
  handle(request, response);
});

server.on('error', error =>
  fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken by another process.` : `The Cosmos DB server did not start: ${error.stack}`),
);
whenParentEnds(() => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
server.listen(Number(port), '127.0.0.1', () => ready(server.address().port));
