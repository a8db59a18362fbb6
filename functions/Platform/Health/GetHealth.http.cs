using System.Reflection;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ecom.Functions.Platform.Health;

/// <summary>Says whether the application and what it cannot do without answer: for load balancers and for the test after a deployment.</summary>
/// <param name="health">Asks the checks.</param>
public sealed class GetHealth(HealthCheckService health)
{
    /// <summary>The build writes it behind the version: 1.0.0+4f2a….</summary>
    private static readonly string? Commit = typeof(GetHealth).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
        .InformationalVersion.Split('+').ElementAtOrDefault(1);

    /// <summary>Asks every check.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends when the caller has gone.</param>
    [Function(nameof(GetHealth))]
    [PublicAccess("Says healthy or not and which commit runs, and nothing about why: the reasons are in the logs.")]
    [Answers(StatusCodes.Status200OK, typeof(HealthView))]
    [Answers(StatusCodes.Status503ServiceUnavailable, typeof(HealthView))]
    public async Task<Reply> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "healthz")] HttpRequest request, CancellationToken cancellationToken)
    {
        var report = await health.CheckHealthAsync(cancellationToken);
        return new JsonReply(
            report.Status == HealthStatus.Healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            new HealthView(report.Status.ToString(), Commit));
    }
}
