import { Stage, Network, DurableBackend, CosmosCapacity, Mail, Partners } from '../types.bicep'

param name string
param location string
param tags object
param stage Stage
param network Network
param durableBackend DurableBackend
param cosmosCapacity CosmosCapacity
param cosmosMaxThroughput int
param cosmosAccount string
param instanceMemoryMB int
param maximumInstanceCount int
param archiveRetentionDays int
param entraClientId string
param roleMap object
param publicBaseUrl string
param personAddress string
param roleAddress string
param mail Mail
param partners Partners
param alertEmail string
param otlpEndpoint string

@description('Makes names unique that are unique in all of Azure; the same at each deployment.')
var token = uniqueString(subscription().id, resourceGroup().id, name)
var isPrivate = network == 'private'
var appName = 'func-${name}-${token}'
var baseUrl = empty(publicBaseUrl) ? 'https://${appName}.azurewebsites.net' : publicBaseUrl

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${name}-${token}'
  location: location
  tags: tags
}

module net 'network.bicep' = if (isPrivate) {
  params: { name: name, location: location, tags: tags }
}

var endpoints = isPrivate ? net!.outputs.endpoints : null

module monitoring 'monitoring.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    stage: stage
    principalId: identity.properties.principalId
  }
}

module vault 'vault.bicep' = {
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    stage: stage
    endpoints: endpoints
    principalId: identity.properties.principalId
  }
}

module hostStorage 'host-storage.bicep' = {
  params: {
    name: 'sth${token}'
    location: location
    tags: tags
    stage: stage
    endpoints: endpoints
    keepsOrchestrations: durableBackend == 'AzureStorage'
    principalId: identity.properties.principalId
  }
}

module records 'records-storage.bicep' = {
  params: {
    name: 'str${token}'
    location: location
    tags: tags
    stage: stage
    endpoints: endpoints
    archiveRetentionDays: archiveRetentionDays
    principalId: identity.properties.principalId
  }
}

module cosmos 'cosmos.bicep' = {
  params: {
    name: empty(cosmosAccount) ? 'cosmos-${name}-${token}' : cosmosAccount
    location: location
    tags: tags
    stage: stage
    capacity: cosmosCapacity
    maxThroughput: cosmosMaxThroughput
    endpoints: endpoints
    principalId: identity.properties.principalId
  }
}

module serviceBus 'service-bus.bicep' = {
  params: {
    name: 'sb-${name}-${token}'
    location: location
    tags: tags
    endpoints: endpoints
    principalId: identity.properties.principalId
  }
}

module scheduler 'scheduler.bicep' = if (durableBackend == 'DurableTaskScheduler') {
  params: {
    name: 'dts-${name}-${token}'
    location: location
    tags: tags
    stage: stage
    principalId: identity.properties.principalId
  }
}

module settings 'settings.bicep' = {
  params: {
    clientId: identity.properties.clientId
    hostStorageName: hostStorage.outputs.name
    recordsEndpoint: records.outputs.blobEndpoint
    archiveContainer: records.outputs.archiveContainer
    attachmentsContainer: records.outputs.attachmentsContainer
    cosmosEndpoint: cosmos.outputs.endpoint
    cosmosDatabase: cosmos.outputs.database
    serviceBusNamespace: serviceBus.outputs.fullyQualifiedNamespace
    usesScheduler: durableBackend == 'DurableTaskScheduler'
    schedulerEndpoint: durableBackend == 'DurableTaskScheduler' ? scheduler!.outputs.endpoint : ''
    vaultUri: vault.outputs.uri
    insightsConnectionString: monitoring.outputs.connectionString
    roleMap: roleMap
    baseUrl: baseUrl
    personAddress: personAddress
    roleAddress: roleAddress
    mail: mail
    partners: partners
    otlpEndpoint: otlpEndpoint
  }
}

module functions 'functions.bicep' = {
  params: {
    name: appName
    location: location
    tags: tags
    stage: stage
    identityId: identity.id
    deploymentContainerUrl: hostStorage.outputs.deploymentContainerUrl
    subnetId: isPrivate ? net!.outputs.functionsSubnetId : ''
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    settings: settings.outputs.values
    entraClientId: entraClientId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts 'alerts.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    email: alertEmail
    workspaceId: monitoring.outputs.workspaceId
    serviceBusId: serviceBus.outputs.id
  }
}

output functionAppName string = functions.outputs.name
output functionAppUrl string = functions.outputs.url
output vaultName string = vault.outputs.name
output cosmosAccountName string = cosmos.outputs.name
