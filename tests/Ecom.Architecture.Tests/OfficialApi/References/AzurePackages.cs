using System.Xml.Linq;
using Ecom.Architecture.Tests.Sources;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>The packages that <c>FunctionsHost=Azure</c> references, and the assemblies that they bring.</summary>
public static class AzurePackages
{
    /// <summary>Assemblies whose package another one depends on, read from the official packages' dependencies.</summary>
    private static readonly Dictionary<string, string> BroughtBy = new(StringComparer.Ordinal)
    {
        ["DurableTask.Core"] = "Microsoft.Azure.Functions.Worker.Extensions.DurableTask",
        ["Microsoft.DurableTask.Abstractions"] = "Microsoft.Azure.Functions.Worker.Extensions.DurableTask",
        ["Microsoft.DurableTask.Client"] = "Microsoft.Azure.Functions.Worker.Extensions.DurableTask",
        ["Microsoft.DurableTask.Worker"] = "Microsoft.Azure.Functions.Worker.Extensions.DurableTask",
        ["Microsoft.Azure.Functions.Worker.Core"] = "Microsoft.Azure.Functions.Worker",
        ["Microsoft.Azure.Functions.Worker.Extensions.Abstractions"] = "Microsoft.Azure.Functions.Worker.Extensions.DurableTask",
        ["Microsoft.Azure.Functions.Worker.Extensions.Http"] = "Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore",
    };

    /// <summary>The package that brings an assembly: the one of its name unless another depends on that.</summary>
    /// <param name="assembly">The assembly.</param>
    public static string Bringing(string assembly) => BroughtBy.GetValueOrDefault(assembly, assembly);

    /// <summary>The packages that the application's project references on Azure, with their central versions.</summary>
    public static IReadOnlyDictionary<string, Version> Read()
    {
        var versions = Items(Path.Combine(Repository.Root, "Directory.Packages.props"), "PackageVersion")
            .ToDictionary(static item => Name(item), static item => Version.Parse(item.Attribute("Version")!.Value), StringComparer.Ordinal);
        return Items(Path.Combine(Repository.Root, "functions", "Ecom.Functions.csproj"), "PackageReference")
            .Select(Name)
            .ToDictionary(static name => name, name => versions[name], StringComparer.Ordinal);
    }

    private static IEnumerable<XElement> Items(string path, string kind) => XDocument.Load(path)
        .Descendants(kind)
        .Where(static item => item.Parent!.Attribute("Condition")?.Value.Contains("'Local'", StringComparison.Ordinal) != true);

    private static string Name(XElement item) => item.Attribute("Include")!.Value;
}
