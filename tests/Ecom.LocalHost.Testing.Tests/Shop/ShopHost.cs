using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Testing.Tests.Shop;

internal static class ShopHost
{
    public static Task<FunctionsTestHost> StartAsync(Journal journal, Type? desk = null) => FunctionsTestHost.StartAsync(
        args =>
        {
            var builder = FunctionsApplication.CreateBuilder(args);
            builder.ConfigureFunctionsWebApplication();
            builder.Services.AddSingleton(journal);
            builder.Build().Run();
        },
        new FunctionsTestHostOptions { FunctionTypes = [desk ?? typeof(Desk)] });

    public static async Task OpenAsync(this FunctionsTestHost host, string id)
    {
        using var opened = await host.Client.PostAsync($"/api/tickets/{id}", content: null);
        opened.EnsureSuccessStatusCode();
    }
}
