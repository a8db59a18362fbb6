using Ecom.Functions.Platform.Http;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseEcomHttp();
builder.Services.AddEcomHttp().AddEcomIdentity().AddWorkingTime().AddNotifications();
builder.Build().Run();
