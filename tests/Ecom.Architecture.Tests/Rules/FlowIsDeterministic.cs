using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>
/// A flow takes the same path at every replay: no clock, chance, thread, environment, I/O, logger other than the context's, and
/// nothing that continues outside of its turn.
/// </summary>
public sealed class FlowIsDeterministic : IArchitectureRule
{
    private static readonly string[] Types =
    [
        "Thread", "ThreadPool", "Timer", "PeriodicTimer", "Parallel", "Environment", "Random", "RandomNumberGenerator", "Stopwatch",
        "TimeProvider", "HttpClient", "IHttpClientFactory", "File", "Directory", "Console", "ILogger", "ILoggerFactory",
        "IServiceProvider", "IConfiguration", "DurableTaskClient",
    ];

    private static readonly string[] Members =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Guid.NewGuid",
        "Guid.CreateVersion7", "Task.Delay", "Task.Run", "Task.Yield", "Task.Factory",
    ];

    private static readonly string[] Changeable =
    [
        "List", "Dictionary", "HashSet", "Queue", "Stack", "ConcurrentDictionary", "ConcurrentQueue", "ConcurrentBag", "Lock",
    ];

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> sources) =>
        sources.Where(file => file.Layer == "Flow" || (file.IsApplication && file.Role == "orchestrator")).SelectMany(Check);

    private static IEnumerable<Violation> Check(SourceFile file) =>
    [
        .. Identifiers.Of(file)
            .Where(name => Types.Contains(name.Identifier.Text, StringComparer.Ordinal) && !IsReplaySafeLogger(name))
            .Select(name => file.Violation(name, $"{name} has no place in a flow")),
        .. file.All<MemberAccessExpressionSyntax>()
            .Where(access => Members.Contains(access.ToString().Replace("System.", "", StringComparison.Ordinal), StringComparer.Ordinal))
            .Select(access => file.Violation(access, $"{access} differs at every replay")),
        .. file.All<MemberAccessExpressionSyntax>()
            .Where(access => access.Name.Identifier.Text is "ConfigureAwait" or "CancelAsync" or "ContinueWith")
            .Select(access => file.Violation(access, $"{access.Name} continues outside of the orchestrator's turn")),
        .. file.All<FieldDeclarationSyntax>()
            .Where(field => field.Modifiers.Any(SyntaxKind.StaticKeyword) && IsChangeable(field))
            .Select(field => file.Violation(field, $"static state that changes: {field.Declaration}")),
        .. file.All<PropertyDeclarationSyntax>()
            .Where(property => property.Modifiers.Any(SyntaxKind.StaticKeyword)
                && property.AccessorList?.Accessors.Any(SyntaxKind.SetAccessorDeclaration) == true)
            .Select(property => file.Violation(property, $"static state that changes: {property.Identifier}")),
    ];

    /// <summary>A logger is fine where it is made by the context.</summary>
    private static bool IsReplaySafeLogger(SimpleNameSyntax name) =>
        name.Parent is VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax } declaration
        && declaration.ToString().Contains("CreateReplaySafeLogger", StringComparison.Ordinal);

    private static bool IsChangeable(FieldDeclarationSyntax field) =>
        !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
        || field.Declaration.Type is ArrayTypeSyntax
        || field.Declaration.Type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
            .Any(name => Changeable.Contains(name.Identifier.Text, StringComparer.Ordinal));
}
