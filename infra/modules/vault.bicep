import { Stage, Endpoints } from '../types.bicep'

@maxLength(24)
param name string
param location string
param tags object
param stage Stage
param endpoints Endpoints?
@description('Who reads the secrets.')
param principalId string

@description('Key Vault Secrets User: reads secrets, sets none.')
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

// Secrets are set beside the deployment (README): no template and no parameter file ever holds one.
resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: tenant().tenantId
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: stage == 'prod' ? 90 : 7
    // Once on it cannot be taken back, and a name stays taken for the time above.
    enablePurgeProtection: stage == 'prod' ? true : null
    publicNetworkAccess: endpoints == null ? 'Enabled' : 'Disabled'
    networkAcls: { defaultAction: endpoints == null ? 'Allow' : 'Deny', bypass: 'AzureServices' }
  }
}

resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, principalId, secretsUser)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: secretsUser }
}

module endpoint 'private-endpoint.bicep' = if (endpoints != null) {
  params: {
    name: name
    location: location
    tags: tags
    serviceId: vault.id
    group: 'vault'
    endpoints: endpoints!
  }
}

output name string = vault.name
output uri string = 'https://${vault.name}${environment().suffixes.keyvaultDns}/'
