import { Mail, Partners } from '../types.bicep'

@description('The application\'s identity.')
param clientId string
param hostStorageName string
@description('The account of archive and attachments.')
param recordsEndpoint string
param archiveContainer string
param attachmentsContainer string
param cosmosEndpoint string
param cosmosDatabase string
param serviceBusNamespace string
@description('Whether orchestrations are kept in a Durable Task Scheduler; otherwise in the storage account of the host.')
param usesScheduler bool
param schedulerEndpoint string
param vaultUri string
param insightsConnectionString string
param roleMap object
param baseUrl string
param personAddress string
param roleAddress string
param mail Mail
param partners Partners
param otlpEndpoint string

@description('The one list of secrets: the setting, and the secret of the vault that it refers to.')
var secrets = loadJsonContent('../secrets.json')
@description('The setting that host.json names for the scheduler.')
var schedulerSetting = loadJsonContent('../../functions/host.json').extensions.durableTask.storageProvider.connectionStringName

var roles = items(roleMap)

// Settings of the first name change host.json.
var orchestrations = usesScheduler
  ? { '${schedulerSetting}': 'Endpoint=${schedulerEndpoint};Authentication=ManagedIdentity;ClientID=${clientId}' }
  : {
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__type: 'AzureStorage'
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionName: 'AzureWebJobsStorage'
      // The same by its earlier name, under which host.json names the scheduler: it is read later, and would win.
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName: 'AzureWebJobsStorage'
    }

@description('All settings of the application; none holds a key.')
output values object = union(
  {
    AZURE_CLIENT_ID: clientId
    AzureWebJobsStorage__accountName: hostStorageName
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: clientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clientId};Authorization=AAD'
    OTEL_TRACES_SAMPLER: 'microsoft.rate_limited'
    OTEL_TRACES_SAMPLER_ARG: '20'
    // Connections by identity, in the form that the Functions host and the application read: the second name is the one of
    // triggers that name none.
    ServiceBus__fullyQualifiedNamespace: serviceBusNamespace
    ServiceBus__credential: 'managedidentity'
    ServiceBus__clientId: clientId
    AzureWebJobsServiceBus__fullyQualifiedNamespace: serviceBusNamespace
    AzureWebJobsServiceBus__credential: 'managedidentity'
    AzureWebJobsServiceBus__clientId: clientId
    // In bytes: the largest request of attachments and what surrounds it; each function has its own, smaller limit.
    FUNCTIONS_REQUEST_BODY_SIZE_LIMIT: '31457280'
    // Signing in without a client secret: the identity vouches for the registration.
    OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID: clientId
    Archive__Endpoint: recordsEndpoint
    Archive__Container: archiveContainer
    Attachments__Endpoint: recordsEndpoint
    Attachments__Container: attachmentsContainer
    Cases__Store: 'Cosmos'
    Cases__Cosmos__Endpoint: cosmosEndpoint
    Cases__Cosmos__Database: cosmosDatabase
    Cases__Cosmos__CreateContainers: 'false'
    Identity__Mode: 'Platform'
    Notifications__Sender: 'Smtp'
    Notifications__Smtp__Host: mail.host
    Notifications__Smtp__Port: string(mail.port)
    Notifications__Smtp__User: mail.user
    Notifications__Smtp__From: mail.from
    Notifications__Smtp__FromName: mail.fromName
    Partners__Payments__BaseUrl: partners.payments
    Partners__Shop__BaseUrl: partners.shop
    Partners__Carriers__sf__BaseUrl: partners.carrierSf
    Site__PublicBaseUrl: baseUrl
    Site__PersonAddress: personAddress
    Site__RoleAddress: roleAddress
  },
  toObject(items(secrets), item => item.key, item => '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${item.value})'),
  // A list: names of settings take no dashes on Linux, and ids of groups have them.
  toObject(range(0, length(roles)), i => 'Identity__Roles__${i}__Claim', i => roles[i].key),
  toObject(range(0, length(roles)), i => 'Identity__Roles__${i}__Role', i => roles[i].value),
  // Not the standard OTEL_EXPORTER_OTLP_ENDPOINT: the Functions host reads that too, and sends paths of requests with the tokens of links.
  empty(otlpEndpoint) ? {} : { Telemetry__OtlpEndpoint: otlpEndpoint },
  orchestrations
)
