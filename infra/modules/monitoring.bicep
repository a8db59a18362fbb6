import { Stage } from '../types.bicep'

param name string
param location string
param tags object
param stage Stage
@description('Who sends telemetry.')
param principalId string

@description('Monitoring Metrics Publisher: sends telemetry, reads nothing.')
var metricsPublisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: stage == 'prod' ? 90 : 30
    workspaceCapping: { dailyQuotaGb: stage == 'prod' ? -1 : 1 }
    features: { disableLocalAuth: true, enableLogAccessUsingOnlyResourcePermissions: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    // The connection string then opens nothing by itself: whoever sends needs the role below.
    DisableLocalAuth: true
  }
}

resource publishes 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, principalId, metricsPublisher)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: metricsPublisher }
}

output workspaceId string = workspace.id
output connectionString string = insights.properties.ConnectionString
