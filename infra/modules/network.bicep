param name string
param location string
param tags object

@description('The group of each kind of private endpoint, and the zone that resolves its addresses.')
var zones = [
  { group: 'blob', zone: 'privatelink.blob.${environment().suffixes.storage}' }
  { group: 'queue', zone: 'privatelink.queue.${environment().suffixes.storage}' }
  { group: 'table', zone: 'privatelink.table.${environment().suffixes.storage}' }
  { group: 'Sql', zone: 'privatelink.documents.azure.com' }
  { group: 'namespace', zone: 'privatelink.servicebus.windows.net' }
  { group: 'vault', zone: 'privatelink.vaultcore.azure.net' }
]

resource network 'Microsoft.Network/virtualNetworks@2025-01-01' = {
  name: 'vnet-${name}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/22'] }
    subnets: [
      {
        name: 'functions'
        properties: {
          addressPrefix: '10.20.0.0/24'
          delegations: [
            { name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: '10.20.1.0/24', privateEndpointNetworkPolicies: 'Disabled' }
      }
    ]
  }

  resource functionsSubnet 'subnets' existing = { name: 'functions' }

  resource endpointsSubnet 'subnets' existing = { name: 'endpoints' }
}

resource dns 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for item in zones: {
    name: item.zone
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (item, i) in zones: {
    parent: dns[i]
    name: network.name
    location: 'global'
    tags: tags
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
]

output functionsSubnetId string = network::functionsSubnet.id
output endpoints object = {
  subnetId: network::endpointsSubnet.id
  zoneIds: toObject(zones, item => item.group, item => resourceId('Microsoft.Network/privateDnsZones', item.zone))
}
