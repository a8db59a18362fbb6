using '../main.bicep'

// What differs from one company to the next comes from the pipeline's environment 'prod'.
param environmentName = 'ecom-prod'
param stage = 'prod'
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')
param entraClientId = readEnvironmentVariable('ENTRA_CLIENT_ID', '')
param roleMap = json(readEnvironmentVariable('ROLE_MAP', '{}'))
param publicBaseUrl = readEnvironmentVariable('PUBLIC_BASE_URL', '')
param personAddress = readEnvironmentVariable('PERSON_ADDRESS', '{id}@staff.example.com')
param roleAddress = readEnvironmentVariable('ROLE_ADDRESS', '{role}@staff.example.com')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', 'operations@example.com')
param otlpEndpoint = readEnvironmentVariable('OTLP_ENDPOINT', '')
param cosmosAccount = readEnvironmentVariable('COSMOS_ACCOUNT', '')
param mail = {
  host: readEnvironmentVariable('SMTP_HOST', 'smtp.example.com')
  port: int(readEnvironmentVariable('SMTP_PORT', '587'))
  user: readEnvironmentVariable('SMTP_USER', '')
  from: readEnvironmentVariable('SMTP_FROM', 'ecom@example.com')
  fromName: readEnvironmentVariable('SMTP_FROM_NAME', 'Ecom')
}
param partners = {
  payments: readEnvironmentVariable('PAYMENTS_URL', 'https://payments.example.com')
  shop: readEnvironmentVariable('SHOP_URL', 'https://shop.example.com')
  carrierSf: readEnvironmentVariable('CARRIER_SF_URL', 'https://sf.example.com')
}
param network = 'private'
param cosmosCapacity = 'autoscale'
param cosmosMaxThroughput = 10000
param maximumInstanceCount = 200
// Ten years: the longest floor of a kind of document. Change it before the policy is locked, not after.
param archiveRetentionDays = 3653
