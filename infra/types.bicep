@export()
@description('Which environment: it decides sizes, redundancy and how hard data is to delete.')
type Stage = 'dev' | 'test' | 'prod'

@export()
@description('public: services answer on their public addresses, to identities only. private: they answer in a virtual network only.')
type Network = 'public' | 'private'

@export()
@description('What keeps the state of orchestrations.')
type DurableBackend = 'DurableTaskScheduler' | 'AzureStorage'

@export()
@description('How Cosmos DB is paid: by request, or by a throughput that follows the load.')
type CosmosCapacity = 'serverless' | 'autoscale'

@export()
@description('Where a service with private endpoints is reached; null in a public network.')
type Endpoints = {
  @description('The subnet of the private endpoints.')
  subnetId: string
  @description('The private DNS zones, by the name of the group that they serve.')
  zoneIds: object
}

@export()
@description('Names and addresses of the deployment that the application is told by its settings.')
type Mail = {
  host: string
  port: int
  user: string
  from: string
  fromName: string
}

@export()
@description('Addresses of the services of partners, https.')
type Partners = {
  payments: string
  shop: string
  @description('The carrier that the application calls sf.')
  carrierSf: string
}
