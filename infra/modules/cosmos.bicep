import { Stage, CosmosCapacity, Endpoints } from '../types.bicep'

@description('Of the template\'s own choice, or of an account that was restored from a backup.')
param name string
param location string
param tags object
param stage Stage
param capacity CosmosCapacity
param maxThroughput int
param endpoints Endpoints?
@description('The application.')
param principalId string

@description('Cosmos DB Built-in Data Contributor: documents, no containers and no keys.')
var dataContributor = '00000000-0000-0000-0000-000000000002'

@description('The containers of the code, see functions/Platform/README.md: large parts that no query looks into are not indexed.')
var containers = [
  {
    name: 'ledger'
    partitionKey: '/caseId'
    unindexed: ['/entries/*']
    composites: []
    expires: false
  }
  {
    name: 'cases'
    partitionKey: '/id'
    unindexed: ['/snapshot/*']
    // Looked at every minute, for snapshots by earlier code.
    indexed: ['/snapshot/version/?']
    // Lists and sweeps are of one kind, and of a part of one of these keys.
    composites: [['/kind', '/byUpdated'], ['/kind', '/byNumber'], ['/kind', '/byDue'], ['/kind', '/byNext']]
    expires: false
  }
  { name: 'numbers', partitionKey: '/prefix', unindexed: [], composites: [], expires: false }
  { name: 'idempotency', partitionKey: '/id', unindexed: [], composites: [], expires: true }
  { name: 'notifications', partitionKey: '/id', unindexed: [], composites: [], expires: true }
  { name: 'capabilities', partitionKey: '/id', unindexed: [], composites: [], expires: false }
  // Keys are asked for by their case; the list of erasures is in the order of the cases.
  { name: 'personal-keys', partitionKey: '/id', unindexed: ['/key/*'], composites: [], expires: false }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-04-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: capacity == 'serverless' ? [{ name: 'EnableServerless' }] : []
    // The ledger's head is read before an append: a stale head would refuse an append that was right.
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    locations: [
      { locationName: location, failoverPriority: 0, isZoneRedundant: stage == 'prod' && capacity == 'autoscale' }
    ]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: stage == 'prod' ? 'Continuous30Days' : 'Continuous7Days' }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: endpoints == null ? 'Enabled' : 'Disabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-04-15' = {
  parent: account
  name: 'ecom'
  properties: {
    resource: { id: 'ecom' }
    options: capacity == 'autoscale' ? { autoscaleSettings: { maxThroughput: maxThroughput } } : {}
  }

  @batchSize(1)
  resource container 'containers' = [
    for item in containers: {
      name: item.name
      properties: {
        resource: {
          id: item.name
          partitionKey: { kind: 'Hash', version: 2, paths: [item.partitionKey] }
          // -1: each document says when it expires.
          defaultTtl: item.expires ? -1 : null
          indexingPolicy: {
            indexingMode: 'consistent'
            includedPaths: map(concat(['/*'], any(item).?indexed ?? []), path => { path: path })
            excludedPaths: map(concat(item.unindexed, ['/"_etag"/?']), path => { path: path })
            compositeIndexes: map(item.composites, paths => map(paths, path => { path: path, order: 'ascending' }))
          }
        }
      }
    }
  ]
}

resource works 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-04-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: '${account.id}/dbs/${database.name}'
  }
}

module endpoint 'private-endpoint.bicep' = if (endpoints != null) {
  params: {
    name: name
    location: location
    tags: tags
    serviceId: account.id
    group: 'Sql'
    endpoints: endpoints!
  }
}

output name string = account.name
output endpoint string = account.properties.documentEndpoint
output database string = database.name
