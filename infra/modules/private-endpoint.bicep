import { Endpoints } from '../types.bicep'

@description('The service\'s name.')
param name string
param location string
param tags object
@description('The service.')
param serviceId string
@description('Which of its parts, such as blob.')
param group string
param endpoints Endpoints

resource endpoint 'Microsoft.Network/privateEndpoints@2025-01-01' = {
  name: 'pe-${name}-${toLower(group)}'
  location: location
  tags: tags
  properties: {
    subnet: { id: endpoints.subnetId }
    privateLinkServiceConnections: [
      { name: group, properties: { privateLinkServiceId: serviceId, groupIds: [group] } }
    ]
  }

  resource zone 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        { name: group, properties: { privateDnsZoneId: endpoints.zoneIds[group] } }
      ]
    }
  }
}
