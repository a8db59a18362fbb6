using System.Diagnostics;
using System.Reflection;

namespace Ecom.Infrastructure.Tests.Bicep;

/// <summary>The Bicep compiler of the package that this project downloads. It reaches no network.</summary>
public static class BicepCompiler
{
    private const string Tenant = "11111111-1111-1111-1111-111111111111";
    private const string Subscription = "22222222-2222-2222-2222-222222222222";

    /// <summary>One at a time: each takes a core for seconds.</summary>
    private static readonly SemaphoreSlim Turn = new(1);

    private static readonly string Path = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "Bicep").Value! + (OperatingSystem.IsWindows() ? ".exe" : "");

    /// <summary>Checks templates or parameter files, with everything that they use.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="pattern">Which of them, such as <c>**/*.bicep</c>.</param>
    /// <returns>What the compiler complains about, warnings too; empty when nothing.</returns>
    public static Task<string> CheckAsync(string folder, string pattern) => RunAsync(folder, "lint", "--pattern", pattern);

    /// <summary>Predicts the resources that a deployment makes.</summary>
    /// <param name="parameters">The parameter file.</param>
    /// <returns>The prediction, a JSON document.</returns>
    public static async Task<string> PredictAsync(string parameters)
    {
        var complaints = await RunAsync(
            System.IO.Path.GetDirectoryName(parameters)!, "snapshot", parameters, "--mode", "overwrite", "--tenant-id", Tenant, "--subscription-id", Subscription, "--location", "westeurope",
            "--deployment-name", "test");
        complaints.ShouldBeEmpty();
        return await File.ReadAllTextAsync(System.IO.Path.ChangeExtension(parameters, ".snapshot.json"));
    }

    private static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        await Turn.WaitAsync();
        try
        {
            var start = new ProcessStartInfo(Path, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            // What a developer's environment holds must not decide what a template is compiled to.
            foreach (var name in new[] { "AZURE_ENV_NAME", "AZURE_LOCATION", "ENTRA_CLIENT_ID", "ROLE_MAP", "PUBLIC_BASE_URL", "OTLP_ENDPOINT" })
            {
                start.Environment.Remove(name);
            }

            using var bicep = Process.Start(start)!;
            var output = bicep.StandardOutput.ReadToEndAsync();
            var errors = await bicep.StandardError.ReadToEndAsync();
            await output;
            await bicep.WaitForExitAsync();
            return bicep.ExitCode == 0 || errors.Length > 0 ? errors.Trim() : $"bicep ended with code {bicep.ExitCode}.";
        }
        finally
        {
            _ = Turn.Release();
        }
    }
}
