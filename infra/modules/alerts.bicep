param name string
param location string
param tags object
param email string
param workspaceId string
param serviceBusId string

@description('What is looked for in the telemetry: any row within the window is an alert. docs/runbook.md has a chapter for each.')
var searches = [
  {
    key: 'failed-orchestrations'
    severity: 2
    text: 'An orchestration failed'
    // The application's own count, since the host's requests are sampled.
    query: 'AppMetrics | where Name == "ecom.instances.failed" and Sum > 0'
  }
  {
    key: 'server-errors'
    severity: 1
    text: 'Requests were answered with a server error'
    // The application's own count, since the host's requests are sampled.
    query: 'AppMetrics | where Name == "ecom.http.faults" and Sum > 0'
  }
  {
    key: 'host-server-errors'
    severity: 1
    text: 'The Functions host answered requests with a server error'
    // Not every request gets as far as the application. A rule of its own: a rule's query may not unite tables.
    query: 'AppRequests | where toint(ResultCode) between (500 .. 599)'
  }
  {
    key: 'sla-breaches'
    severity: 2
    text: 'Cases missed a deadline'
    query: 'AppMetrics | where Name == "ecom.cases.breached" and Sum > 0'
  }
  {
    key: 'lifecycles-repaired'
    severity: 2
    text: 'Cases had no orchestration that acted'
    query: 'AppMetrics | where Name == "ecom.cases.sweep.differences" and Sum > 0'
  }
  {
    key: 'nothing-counted'
    severity: 3
    text: 'Nobody counts cases: the timers do not run, or their telemetry does not arrive'
    query: 'AppMetrics | where Name == "ecom.cases.open" | summarize Rows = count() | where Rows == 0'
  }
  {
    key: 'parked-effects'
    severity: 3
    text: 'Effects of claims wait for a person'
    query: 'AppMetrics | where Name == "ecom.claims.effects.parked" and tostring(Properties.kind) != "Refund" and Sum > 0'
  }
  {
    key: 'parked-work'
    severity: 2
    text: 'Steps of cases stayed broken'
    query: 'AppMetrics | where Name == "ecom.cases.parked" and Sum > 0'
  }
  {
    key: 'parked-refunds'
    severity: 2
    text: 'Refunds wait for a person'
    query: 'AppMetrics | where Name == "ecom.refunds.parked" and Sum > 0'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'ecom'
    emailReceivers: [{ name: 'operations', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource deadLetters 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'dead-letters-${name}'
  location: 'global'
  tags: tags
  properties: {
    description: 'A queue or subscription has dead letters'
    severity: 2
    enabled: true
    scopes: [serviceBusId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dead-letters'
          metricNamespace: 'Microsoft.ServiceBus/namespaces'
          metricName: 'DeadletteredMessages'
          dimensions: [{ name: 'EntityName', operator: 'Include', values: ['*'] }]
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource search 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for item in searches: {
    name: '${item.key}-${name}'
    location: location
    tags: tags
    properties: {
      displayName: item.text
      severity: item.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: item.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      // A table that got no row yet is no mistake of the query.
      skipQueryValidation: true
      autoMitigate: true
      actions: { actionGroups: [people.id] }
    }
  }
]
