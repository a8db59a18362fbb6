import { Stage } from '../types.bicep'

param name string
param location string
param tags object
param stage Stage
@description('The application.')
param principalId string

@description('Durable Task Data Contributor.')
var dataContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0ad04412-c4d5-4796-b79c-f76d14c8d402')

resource scheduler 'Microsoft.DurableTask/schedulers@2026-02-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    // By identity only; there are no keys. An application of the Flex Consumption plan has no fixed address to list here.
    ipAllowlist: ['0.0.0.0/0']
    sku: stage == 'prod' ? { name: 'Dedicated', capacity: 1 } : { name: 'Consumption' }
  }
}

resource hub 'Microsoft.DurableTask/schedulers/taskHubs@2026-02-01' = {
  parent: scheduler
  name: loadJsonContent('../../functions/host.json').extensions.durableTask.hubName
}

resource works 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: hub
  name: guid(hub.id, principalId, dataContributor)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: dataContributor }
}

output endpoint string = scheduler.properties.endpoint
