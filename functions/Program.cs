using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Pages;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Contracts.Templates;
using Ecom.Functions.Platform.Archive;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication().UseEcomHttp();
builder.Services
    .AddHostServices(builder.Configuration)
    .AddEcomHttp()
    .AddEcomIdentity()
    .AddSecrets()
    .AddSite()
    .AddSlaPolicies()
    .AddNotifications()
    .AddCaseStores(builder.Configuration)
    .AddArchive()
    .AddAttachments()
    .AddPhotos()
    .AddWebhooks()
    .AddPartners()
    .AddDeadLetters()
    .AddInstanceTools()
    .AddPeople(builder.Configuration)
    .AddEcomHealth()
    .AddCaseKind<ContractCaseKind, ContractState>()
    .AddContractDocuments(builder.Configuration)
    .AddContractTemplates()
    .AddSignerPages()
    .AddContracts(builder.Configuration)
    .AddComplaints(builder.Configuration)
    .AddOrders(builder.Configuration)
    .AddClaims(builder.Configuration);
builder.Build().Run();
