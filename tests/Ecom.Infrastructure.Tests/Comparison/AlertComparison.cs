using System.Text.RegularExpressions;
using Ecom.Infrastructure.Tests.Bicep;

namespace Ecom.Infrastructure.Tests.Comparison;

/// <summary>Compares the metrics that alerts look at with those that the application reports.</summary>
public static partial class AlertComparison
{
    /// <summary>The metrics of the application that alerts of a deployment look at.</summary>
    /// <param name="deployment">The deployment.</param>
    public static IReadOnlyList<string> Watched(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return
        [
            .. Queries(deployment).SelectMany(static query => Metric().Matches(query).Select(static match => match.Groups["name"].Value)).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>What alerts of a deployment ask the telemetry.</summary>
    /// <param name="deployment">The deployment.</param>
    public static IReadOnlyList<string> Queries(Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        return
        [
            .. deployment.OfType("Microsoft.Insights/scheduledQueryRules")
                .SelectMany(static rule => rule["properties"]!["criteria"]!["allOf"]!.AsArray())
                .Select(static criterion => (string)criterion!["query"]!),
        ];
    }

    /// <summary>What alerts look at and nobody reports.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="reported">The application's metrics.</param>
    public static IReadOnlyList<string> Of(Deployment deployment, IReadOnlySet<string> reported) =>
        [.. Watched(deployment).Where(name => !reported.Contains(name)).Select(static name => $"an alert looks at {name}, which nobody reports")];

    [GeneratedRegex("\"(?<name>ecom\\.[a-z.]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Metric();
}
