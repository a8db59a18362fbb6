using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ecom.Infrastructure.Tests.Bicep;

/// <summary>The Bicep compiler of the package that this project downloads. It reaches no network.</summary>
public static partial class BicepCompiler
{
    private const string Parameters = ".bicepparam";

    private static readonly string Path = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "Bicep").Value! + (OperatingSystem.IsWindows() ? ".exe" : "");

    private static readonly Lazy<BicepServer> Server = new(static () => new BicepServer(Path, ReadVariables()));

    /// <summary>Checks a template or parameter file, with everything that it uses.</summary>
    /// <param name="file">Its path.</param>
    /// <returns>What the compiler complains about, warnings too; empty when nothing.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(string file)
    {
        var compiled = file.EndsWith(Parameters, StringComparison.Ordinal)
            ? await Server.Value.AskAsync("bicep/compileParams", new JsonObject { ["path"] = file, ["parameterOverrides"] = new JsonObject() })
            : await Server.Value.AskAsync("bicep/compile", new JsonObject { ["path"] = file });
        List<string> complaints = [.. compiled["diagnostics"]!.AsArray().Select(static each => Text(each!))];
        return complaints.Count > 0 || compiled["success"]!.GetValue<bool>() ? complaints : [$"{file} does not compile."];
    }

    /// <summary>Predicts the resources that a deployment makes.</summary>
    /// <param name="parameters">The parameter file.</param>
    /// <returns>The prediction, a JSON document.</returns>
    /// <exception cref="BicepException">The files have errors.</exception>
    public static async Task<string> PredictAsync(string parameters)
    {
        JsonObject metadata = new()
        {
            ["tenantId"] = "11111111-1111-1111-1111-111111111111",
            ["subscriptionId"] = "22222222-2222-2222-2222-222222222222",
            ["location"] = "westeurope",
            ["deploymentName"] = "test",
        };
        return (string)(await Server.Value.AskAsync("bicep/getSnapshot", new JsonObject { ["path"] = parameters, ["metadata"] = metadata }))["snapshot"]!;
    }

    /// <summary>Ends the compiler, if anybody asked it anything.</summary>
    internal static void End()
    {
        if (Server.IsValueCreated) Server.Value.Dispose();
    }

    private static string Text(JsonNode diagnostic) => string.Create(
        CultureInfo.InvariantCulture, $"{diagnostic["source"]}({diagnostic["range"]!["start"]!["line"]!.GetValue<int>() + 1}): {diagnostic["code"]}: {diagnostic["message"]}");

    /// <summary>What a developer's environment holds must not decide what a template is compiled to.</summary>
    private static IEnumerable<string> ReadVariables() =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "infra"), $"*{Parameters}", SearchOption.AllDirectories)
            .SelectMany(static file => Variable().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups["name"].Value);

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>\w+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();
}
