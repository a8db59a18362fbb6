import { Stage } from '../types.bicep'

param name string
param location string
param tags object
param stage Stage
@description('Who sends telemetry.')
param principalId string

@description('Monitoring Metrics Publisher: sends telemetry, reads nothing.')
var metricsPublisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

@description('Addresses whose last part is a secret of a customer or signer: it must not stand where operators look.')
var links = ['/api/sign/', '/api/follow/', '/api/claim/']

@description('KQL that cuts a text off behind the address of a link. Transformations know neither replace_string nor replace_regex.')
var cut = toObject(
  ['Url', 'Name', 'OperationName', 'Data', 'Message'],
  column => column,
  column => reduce(
    links,
    column,
    (otherwise, link) => 'iff(tolower(${column}) contains "${link}", strcat(substring(${column}, 0, indexof(tolower(${column}), "${link}")), "${link}-"), ${otherwise})'
  )
)

@description('Properties of telemetry name the path too; those of a link are left out.')
var properties = 'Properties = iff(${join(map(links, link => 'tolower(tostring(Properties)) contains "${link}"'), ' or ')}, parse_json("{}"), Properties)'

@description('What is done to a row before it is stored: no query of a request, and no token of a link.')
var redactions = {
  AppRequests: 'source | extend Url = tostring(split(Url, "?")[0]) | extend Url = ${cut.Url}, Name = ${cut.Name}, OperationName = ${cut.OperationName}, ${properties} | project-away ClientIP'
  AppDependencies: 'source | extend Data = tostring(split(Data, "?")[0]) | extend Data = ${cut.Data}, Name = ${cut.Name}, OperationName = ${cut.OperationName}, ${properties} | project-away ClientIP'
  AppTraces: 'source | extend Message = ${cut.Message}, OperationName = ${cut.OperationName}, ${properties} | project-away ClientIP'
  AppExceptions: 'source | extend OperationName = ${cut.OperationName}, ${properties} | project-away ClientIP'
}

// The rule needs the workspace, and the workspace the rule: so the workspace is made first without it.
module workspace 'workspace.bicep' = {
  name: 'workspace'
  params: { name: 'log-${name}', location: location, tags: tags, stage: stage }
}

// The Functions host's own telemetry holds the whole address of a request, and no code of the application's is between it and the
// workspace. What can't be kept from being sent is taken out before it is stored.
resource redaction 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {
  name: 'dcr-${name}'
  location: location
  tags: tags
  kind: 'WorkspaceTransforms'
  properties: {
    destinations: { logAnalytics: [{ name: 'workspace', workspaceResourceId: workspace.outputs.id }] }
    dataFlows: map(items(redactions), item => {
      streams: ['Microsoft-Table-${item.key}']
      destinations: ['workspace']
      transformKql: item.value
    })
  }
}

module redacted 'workspace.bicep' = {
  name: 'workspace-with-rule'
  params: { name: 'log-${name}', location: location, tags: tags, stage: stage, ruleId: redaction.id }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: redacted.outputs.id
    // The connection string then opens nothing by itself: whoever sends needs the role below.
    DisableLocalAuth: true
  }
}

resource publishes 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, principalId, metricsPublisher)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: metricsPublisher }
}

output workspaceId string = redacted.outputs.id
output connectionString string = insights.properties.ConnectionString
