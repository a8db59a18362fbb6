import { Stage, Endpoints } from '../types.bicep'

@maxLength(24)
param name string
param location string
param tags object
param stage Stage
param endpoints Endpoints?
@description('Whether orchestrations are kept here instead of in a Durable Task Scheduler.')
param keepsOrchestrations bool
@description('The application.')
param principalId string

@description('What the Functions host needs of its own account: packages, locks of timers, keys. The records are in another account.')
var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var roles = keepsOrchestrations ? [blobDataOwner, queueDataContributor, tableDataContributor] : [blobDataOwner]
var groups = keepsOrchestrations ? ['blob', 'queue', 'table'] : ['blob']

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: stage == 'prod' ? 'Standard_ZRS' : 'Standard_LRS' }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: endpoints == null ? 'Enabled' : 'Disabled'
    networkAcls: { defaultAction: endpoints == null ? 'Allow' : 'Deny', bypass: 'AzureServices' }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      // The package before this one is what a roll back deploys.
      deleteRetentionPolicy: { enabled: true, days: 7 }
    }

    resource deployments 'containers' = {
      name: 'deployments'
      properties: { publicAccess: 'None' }
    }
  }
}

resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in roles: {
    scope: account
    name: guid(account.id, principalId, role)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

module endpoint 'private-endpoint.bicep' = [
  for group in (endpoints == null ? [] : groups): {
    params: {
      name: name
      location: location
      tags: tags
      serviceId: account.id
      group: group
      endpoints: endpoints!
    }
  }
]

output name string = account.name
output deploymentContainerUrl string = '${account.properties.primaryEndpoints.blob}${account::blobs::deployments.name}'
