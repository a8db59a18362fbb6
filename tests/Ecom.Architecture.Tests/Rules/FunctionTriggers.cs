using Ecom.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecom.Architecture.Tests.Rules;

/// <summary>Which trigger belongs to which file suffix.</summary>
public static class FunctionTriggers
{
    public static readonly IReadOnlyDictionary<string, string> BySuffix = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["http"] = "HttpTrigger",
        ["servicebus"] = "ServiceBusTrigger",
        ["timer"] = "TimerTrigger",
        ["orchestrator"] = "OrchestrationTrigger",
        ["activity"] = "ActivityTrigger",
    };

    /// <summary>The attribute's name without namespace and without the word Attribute.</summary>
    public static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString().Split('.')[^1];
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
    }

    public static IEnumerable<AttributeSyntax> FunctionAttributes(SourceFile file) =>
        file.All<AttributeSyntax>().Where(attribute => NameOf(attribute) == "Function");
}
