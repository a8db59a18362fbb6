targetScope = 'subscription'

import { Stage, Network, DurableBackend, CosmosCapacity, Mail, Partners } from 'types.bicep'

@description('The environment\'s name; part of the names of all resources.')
@minLength(2)
@maxLength(20)
param environmentName string

@description('Where everything is.')
param location string

param stage Stage = 'dev'

param network Network = 'public'

param durableBackend DurableBackend = 'DurableTaskScheduler'

param cosmosCapacity CosmosCapacity = 'serverless'

@description('Throughput up to which Cosmos DB grows, in request units a second; for autoscale.')
@minValue(1000)
param cosmosMaxThroughput int = 4000

@description('The Cosmos DB account that was restored from a backup, in the same resource group, and is to be used from now on. Empty: the template makes one.')
param cosmosAccount string = ''

@description('Memory of an instance of the application, in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('How many instances run at most.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('How long nobody can change or delete what was archived, in days.')
@minValue(1)
@maxValue(146000)
param archiveRetentionDays int = 1

@description('Application (client) id of the registration that people sign in to. Empty: nobody can sign in, and the application refuses everybody.')
param entraClientId string = ''

@description('Which role a claim value means, such as { "8f3c…": "Legal" }: object ids of groups, or app roles with other names.')
param roleMap object = {}

@description('The address of the site in messages; empty for the application\'s own.')
param publicBaseUrl string = ''

@description('E-mail address of a person of the staff; {id} stands for the person\'s id.')
param personAddress string

@description('E-mail address of everybody with a role; {role} stands for the role.')
param roleAddress string

param mail Mail

@description('Where the services of partners are; their keys are in the vault.')
param partners Partners

@description('Who gets the alerts.')
param alertEmail string

@description('A collector that takes OTLP without a key and gets what the application itself sends, beside Application Insights; empty for none.')
param otlpEndpoint string = ''

var tags = { 'azd-env-name': environmentName, stage: stage, application: 'ecom-functions' }

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module backOffice 'modules/back-office.bicep' = {
  scope: group
  params: {
    name: environmentName
    location: location
    tags: tags
    stage: stage
    network: network
    durableBackend: durableBackend
    cosmosCapacity: cosmosCapacity
    cosmosMaxThroughput: cosmosMaxThroughput
    cosmosAccount: cosmosAccount
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    archiveRetentionDays: archiveRetentionDays
    entraClientId: entraClientId
    roleMap: roleMap
    publicBaseUrl: publicBaseUrl
    personAddress: personAddress
    roleAddress: roleAddress
    mail: mail
    partners: partners
    alertEmail: alertEmail
    otlpEndpoint: otlpEndpoint
  }
}

@description('Read by the build that azd starts: it takes the official packages.')
output FunctionsHost string = 'Azure'
output resourceGroupName string = group.name
output functionAppName string = backOffice.outputs.functionAppName
output functionAppUrl string = backOffice.outputs.functionAppUrl
output vaultName string = backOffice.outputs.vaultName
output cosmosAccountName string = backOffice.outputs.cosmosAccountName
