import { Stage } from '../types.bicep'

param name string
param location string
param tags object
param stage Stage
@description('What is done to rows before they are stored; empty for nothing.')
param ruleId string = ''

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: stage == 'prod' ? 90 : 30
    workspaceCapping: { dailyQuotaGb: stage == 'prod' ? -1 : 1 }
    features: { disableLocalAuth: true, enableLogAccessUsingOnlyResourcePermissions: true }
    defaultDataCollectionRuleResourceId: empty(ruleId) ? null : ruleId
  }
}

output id string = workspace.id
