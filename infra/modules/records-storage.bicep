import { Stage, Endpoints } from '../types.bicep'

@maxLength(24)
param name string
param location string
param tags object
param stage Stage
param endpoints Endpoints?
@description('How long nobody can change or delete what was archived, in days.')
param archiveRetentionDays int
@description('The application.')
param principalId string

@description('Storage Blob Data Contributor, on the two containers only: the retention policy still forbids it to change the archive.')
var contributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: stage == 'prod' ? 'Standard_GZRS' : 'Standard_LRS' }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: endpoints == null ? 'Enabled' : 'Disabled'
    networkAcls: { defaultAction: endpoints == null ? 'Allow' : 'Deny', bypass: 'AzureServices' }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    changeFeed: { enabled: true }
    deleteRetentionPolicy: { enabled: true, days: stage == 'prod' ? 30 : 7 }
    containerDeleteRetentionPolicy: { enabled: true, days: stage == 'prod' ? 30 : 7 }
  }
}

resource archive 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = {
  parent: blobs
  name: 'archive'
  properties: {
    publicAccess: 'None'
    immutableStorageWithVersioning: { enabled: true }
  }

  // Unlocked, so that a mistake can be mended; README says when and how to lock it, which is for ever.
  resource retention 'immutabilityPolicies' = {
    name: 'default'
    properties: { immutabilityPeriodSinceCreationInDays: archiveRetentionDays, allowProtectedAppendWrites: false }
  }
}

resource attachments 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = {
  parent: blobs
  name: 'attachments'
  properties: { publicAccess: 'None' }
}

@description('How long a deleted attachment can be brought back.')
var attachmentVersionDays = stage == 'prod' ? 30 : 7

// Versioning keeps what was deleted or given new metadata as a previous version, for ever. Only the application deletes a current
// version: an archived document at its ceiling and never before its floor or while on legal hold. What is then left of it goes when
// nothing forbids it any more: the age is that of the version's creation, and the retention policy counts from the same moment.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'previous-versions-of-the-archive'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['${archive.name}/'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: archiveRetentionDays } } }
          }
        }
        {
          name: 'previous-versions-of-attachments'
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['${attachments.name}/'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: attachmentVersionDays } } }
          }
        }
      ]
    }
  }
}

resource archives 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: archive
  name: guid(archive.id, principalId, contributor)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: contributor }
}

resource attaches 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: attachments
  name: guid(attachments.id, principalId, contributor)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: contributor }
}

module endpoint 'private-endpoint.bicep' = if (endpoints != null) {
  params: {
    name: name
    location: location
    tags: tags
    serviceId: account.id
    group: 'blob'
    endpoints: endpoints!
  }
}

output blobEndpoint string = account.properties.primaryEndpoints.blob
output archiveContainer string = archive.name
output attachmentsContainer string = attachments.name
