using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi.References;

/// <summary>What the compiled application uses exists in the official packages, which the Azure build references.</summary>
public sealed class ApplicationReferenceTests
{
    private static readonly Assembly[] LocalHost =
    [
        Assembly.Load("Ecom.LocalHost.DurableTask"),
        Assembly.Load("Ecom.LocalHost.ServiceBus"),
        Assembly.Load("Ecom.LocalHost.Functions"),
    ];

    private static readonly ReferenceComparison Comparison = new(
        LocalHost.ToDictionary(static assembly => assembly.GetName().Name!, StringComparer.Ordinal), ApiListing.ReadAll());

    private static readonly IReadOnlyList<ApiReference> Used = ReferenceReader.Read(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Ecom.Functions.dll")),
        static assembly => assembly.StartsWith("Ecom.LocalHost.", StringComparison.Ordinal));

    [Fact]
    public void Application_OfTheLocalHost_UsesTypesMembersAndAttributes()
    {
        Used.Count.ShouldBeGreaterThan(50);
        Used.ShouldContain(each => each.Type == "Microsoft.DurableTask.TaskOrchestrationContext" && each.Member == null);
        Used.ShouldContain(each => each.Type == "Azure.Messaging.ServiceBus.ServiceBusMessage" && each.Member!.StartsWith("set_MessageId("));
        Used.ShouldContain(each => each.Type == "Microsoft.Azure.Functions.Worker.HttpTriggerAttribute" && each.Member == "Route =");
    }

    [Fact]
    public void Application_OfTheLocalHost_UsesOnlyOfficialApi()
    {
        var differences = Comparison.Differences(Used);
        differences.ShouldBeEmpty($"{differences.Count} uses that the official API does not have:\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void AzureBuild_OfEveryAssemblyThatTheApplicationUses_ReferencesThePackage()
    {
        var packages = AzurePackages.Read();
        var listings = OfficialPackage.ReadAll();
        var assemblies = Used.Select(Comparison.OfficialName).Distinct(StringComparer.Ordinal)
            .Select(type => listings.Single(listing => listing.Types.Contains(type)).Assembly)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        assemblies.ShouldContain("Microsoft.DurableTask.Abstractions");
        assemblies.Where(assembly => !packages.ContainsKey(AzurePackages.Bringing(assembly))).ShouldBeEmpty();
    }

    [Fact]
    public void AzureBuild_OfEveryListedPackage_TakesTheListedVersionOrALaterOneOfTheSameMajor()
    {
        var packages = AzurePackages.Read();
        var listed = OfficialPackage.ReadAll().Where(listing => packages.ContainsKey(listing.Assembly)).ToList();

        listed.Count.ShouldBeGreaterThanOrEqualTo(6);
        listed.Where(listing => Pad(packages[listing.Assembly]) < listing.Version || packages[listing.Assembly].Major != listing.Version.Major)
            .Select(listing => $"{listing.Assembly}: {packages[listing.Assembly]}, listed {listing.Version}")
            .ShouldBeEmpty();
    }

    private static Version Pad(Version version) => new(version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0));
}
