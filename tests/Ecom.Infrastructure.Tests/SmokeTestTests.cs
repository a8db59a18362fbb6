using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ecom.Infrastructure.Tests;

/// <summary>What decides after a deployment whether a package stays. The application is played by a server that answers as it would.</summary>
public sealed class SmokeTestTests
{
    [Theory]
    [InlineData("c0ffee", 200, 401, true)]
    [InlineData("", 200, 401, true)]
    [InlineData("5eed", 200, 401, false)]
    [InlineData("c0ffee", 503, 401, false)]
    [InlineData("c0ffee", 200, 200, false)]
    public async Task Package_ThatAnswers_PassesWhenItIsTheOneThatWasDeployed(string commit, int health, int contracts, bool passes)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Urls.Add("http://127.0.0.1:0");
        application.MapGet("/api/healthz", () => Results.Json(new { status = "Healthy", commit = "c0ffee" }, statusCode: health));
        application.MapGet("/api/openapi.json", static () => "{}");
        application.MapGet("/api/contracts", () => Results.StatusCode(contracts));
        await application.StartAsync(TestContext.Current.CancellationToken);

        (await RunAsync(application.Urls.Single(), commit) == 0).ShouldBe(passes);
    }

    private static async Task<int> RunAsync(string address, string commit)
    {
        ProcessStartInfo start = new(Path.Combine(Repository.Root, ".github", "workflows", "smoke-test.sh"), [address, commit])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["SMOKE_TRIES"] = "1", ["SMOKE_PAUSE"] = "0" },
        };
        using var script = Process.Start(start)!;
        await Task.WhenAll(script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync();
        return script.ExitCode;
    }
}
