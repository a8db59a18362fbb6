import { Endpoints } from '../types.bicep'

param name string
param location string
param tags object
param endpoints Endpoints?
@description('The application.')
param principalId string

@description('The one list of queues, topics and subscriptions, for both hosts: a new one is a new entry there.')
var entities = any(loadJsonContent('../../functions/servicebus.json')).UserConfig.Namespaces[0]
var queues = entities.?Queues ?? []
var topics = entities.?Topics ?? []
var subscriptions = flatten(map(
  topics,
  topic => map(topic.?Subscriptions ?? [], each => { topic: topic.Name, name: each.Name, properties: each.?Properties ?? {}, rules: each.?Rules ?? [] })
))
// Azure gives each subscription a rule $Default that lets everything pass. The first rule takes its place.
var rules = flatten(map(
  subscriptions,
  each => map(each.rules, (rule, i) => {
    topic: each.topic
    subscription: each.name
    name: i == 0 ? '$Default' : rule.Name
    filter: rule.Properties.CorrelationFilter
  })
))

@description('Azure Service Bus Data Sender and Data Receiver: messages, no entities.')
var roles = ['69a216fc-b8fb-44d8-bc22-1f3c2cd27a39', '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0']

resource space 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: name
  location: location
  tags: tags
  // Private endpoints are of Premium only.
  sku: endpoints == null ? { name: 'Standard', tier: 'Standard' } : { name: 'Premium', tier: 'Premium', capacity: 1 }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    publicNetworkAccess: endpoints == null ? 'Enabled' : 'Disabled'
  }
}

resource queue 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = [
  for item in queues: {
    parent: space
    name: item.Name
    properties: {
      maxDeliveryCount: item.?Properties.?MaxDeliveryCount ?? 10
      lockDuration: item.?Properties.?LockDuration ?? 'PT1M'
      requiresSession: item.?Properties.?RequiresSession ?? false
      requiresDuplicateDetection: item.?Properties.?RequiresDuplicateDetection ?? false
      duplicateDetectionHistoryTimeWindow: item.?Properties.?DuplicateDetectionHistoryTimeWindow
      defaultMessageTimeToLive: item.?Properties.?DefaultMessageTimeToLive
      deadLetteringOnMessageExpiration: item.?Properties.?DeadLetteringOnMessageExpiration ?? false
    }
  }
]

resource topic 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' = [
  for item in topics: {
    parent: space
    name: item.Name
    properties: {
      supportOrdering: true
      requiresDuplicateDetection: item.?Properties.?RequiresDuplicateDetection ?? false
      duplicateDetectionHistoryTimeWindow: item.?Properties.?DuplicateDetectionHistoryTimeWindow
      defaultMessageTimeToLive: item.?Properties.?DefaultMessageTimeToLive
    }
  }
]

resource subscription 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' = [
  for item in subscriptions: {
    name: '${name}/${item.topic}/${item.name}'
    properties: {
      maxDeliveryCount: item.properties.?MaxDeliveryCount ?? 10
      lockDuration: item.properties.?LockDuration ?? 'PT1M'
      requiresSession: item.properties.?RequiresSession ?? false
      defaultMessageTimeToLive: item.properties.?DefaultMessageTimeToLive
      deadLetteringOnMessageExpiration: item.properties.?DeadLetteringOnMessageExpiration ?? false
      // A message that a filter cannot be asked about must not vanish.
      deadLetteringOnFilterEvaluationExceptions: true
    }
    dependsOn: [topic]
  }
]

resource rule 'Microsoft.ServiceBus/namespaces/topics/subscriptions/rules@2024-01-01' = [
  for item in rules: {
    name: '${name}/${item.topic}/${item.subscription}/${item.name}'
    properties: {
      filterType: 'CorrelationFilter'
      correlationFilter: {
        contentType: item.filter.?ContentType
        correlationId: item.filter.?CorrelationId
        label: item.filter.?Label ?? item.filter.?Subject
        messageId: item.filter.?MessageId
        replyTo: item.filter.?ReplyTo
        replyToSessionId: item.filter.?ReplyToSessionId
        sessionId: item.filter.?SessionId
        to: item.filter.?To
        properties: item.filter.?Properties
      }
    }
    dependsOn: [subscription]
  }
]

resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in roles: {
    scope: space
    name: guid(space.id, principalId, role)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

module endpoint 'private-endpoint.bicep' = if (endpoints != null) {
  params: {
    name: name
    location: location
    tags: tags
    serviceId: space.id
    group: 'namespace'
    endpoints: endpoints!
  }
}

output id string = space.id
output fullyQualifiedNamespace string = '${space.name}.servicebus.windows.net'
