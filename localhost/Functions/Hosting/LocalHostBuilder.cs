using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Hosting;

/// <summary>What stands behind <c>FunctionsApplicationBuilder</c>.</summary>
internal sealed class LocalHostBuilder
{
    public LocalHostBuilder(string[] args)
    {
        Options = LocalHostOptions.Current;
        Web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = args });
        Web.Services.AddRouting();
    }

    public LocalHostOptions Options { get; }

    public WebApplicationBuilder Web { get; }

    public List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> Middleware { get; } = [];

    public IHost Build()
    {
        Web.WebHost.UseKestrelCore();
        var application = Web.Build();
        Options.Built?.Invoke(application);
        return application;
    }
}
