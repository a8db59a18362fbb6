using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>
/// Rules decide and nothing else: synchronous, no I/O, no clock, nothing of the application outside of their folder but the rules of
/// the platform. Those are held to the same, and may know time zones, which are data.
/// </summary>
public sealed class RulesArePure : IArchitectureRule
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.Collections.Frozen", "System.Collections.Immutable", "System.Diagnostics.CodeAnalysis",
        "System.Globalization", "System.Linq", "System.Numerics", "System.Text", "System.Text.Json", "System.Text.Json.Serialization",
        "System.Text.RegularExpressions", "System.ComponentModel.DataAnnotations",
    ];

    /// <summary>What rules of the platform may use besides: time zones are data.</summary>
    private static readonly string[] PlatformNamespaces = ["NodaTime", "NodaTime.TimeZones"];

    private static readonly string[] Types =
    [
        "Task", "ValueTask", "Thread", "Timer", "TimeProvider", "Environment", "Console", "Random", "RandomNumberGenerator", "Stopwatch",
        "File", "Directory", "FileStream", "StreamReader", "StreamWriter", "HttpClient", "ILogger", "IServiceProvider",
    ];

    private static readonly string[] Members =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Guid.NewGuid", "Guid.CreateVersion7",
    ];

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) => sources.Where(file => file.Layer == "Rules").SelectMany(Check);

    private static IEnumerable<Violation> Check(SourceFile file) =>
    [
        .. file.All<UsingDirectiveSyntax>()
            .Where(each => each.NamespaceOrType is { } name && !IsAllowed(name.ToString(), file))
            .Select(each => file.Violation(each, $"rules do not use {each.NamespaceOrType}")),
        .. file.All<QualifiedNameSyntax>()
            .Where(name => name.Parent is not (QualifiedNameSyntax or UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax))
            .Where(name => name.Left.ToString() is var left && IsForeign(left) && !IsAllowed(left, file))
            .Select(name => file.Violation(name, $"rules do not use {name}")),
        .. Identifiers.Of(file)
            .Where(name => Types.Contains(name.Identifier.Text, StringComparer.Ordinal))
            .Select(name => file.Violation(name, $"{name} has no place in rules")),
        .. file.All<MemberAccessExpressionSyntax>()
            .Where(access => Members.Contains(access.ToString().Replace("System.", "", StringComparison.Ordinal), StringComparer.Ordinal))
            .Select(access => file.Violation(access, $"{access}: time and ids are arguments of rules")),
        .. file.Root.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.AsyncKeyword) || token.IsKind(SyntaxKind.AwaitKeyword))
            .Select(token => file.Violation(token.Parent!, "rules are synchronous")),
    ];

    private static bool IsAllowed(string name, SourceFile file)
    {
        var plain = name.Replace("global::", "", StringComparison.Ordinal);
        var type = plain.Split('<')[0];
        return Namespaces.Contains(plain, StringComparer.Ordinal)
            || (file.IsPlatform && PlatformNamespaces.Contains(plain, StringComparer.Ordinal))
            || (file.Slice is { } slice && Slices.IsIn(type, $"Ecom.Functions.{slice}.Rules"))
            || (Slices.IsIn(type, "Ecom.Functions.Platform") && type.Split('.').Contains("Rules", StringComparer.Ordinal));
    }

    private static bool IsForeign(string name) =>
        name.Split('.')[0] is "System" or "Microsoft" or "Azure" or "Ecom" or "Dapper" or "Newtonsoft" or "global::System" or "global::Microsoft" or "global::Azure" or "global::Ecom";
}
