using System.Reflection;

namespace Ecom.Architecture.Tests.OfficialApi;

public sealed class OfficialApiTests
{
    private static readonly ApiListing Official = ApiListing.ReadAll();

    [Fact]
    public void Listings_OfAllPackages_AreRead() => Official.Count.ShouldBeGreaterThan(3000);

    [Theory]
    [InlineData("Ecom.LocalHost.DurableTask")]
    [InlineData("Ecom.LocalHost.ServiceBus")]
    [InlineData("Ecom.LocalHost.Functions")]
    public void LocalHostAssembly_InOfficialNamespaces_DeclaresOnlyOfficialApi(string assembly)
    {
        var declared = Assembly.Load(assembly);

        ApiReader.ReadOfficialNamespaces(declared).ShouldNotBeEmpty();
        var differences = ApiComparison.Differences(declared, Official);
        differences.ShouldBeEmpty($"{differences.Count} differences from the official API:\n{string.Join('\n', differences)}");
    }

    [Theory]
    [InlineData("Ecom.LocalHost.DurableTask")]
    [InlineData("Ecom.LocalHost.ServiceBus")]
    [InlineData("Ecom.LocalHost.Functions")]
    public void LocalHostAssembly_OfAbstractTypes_HasEveryOfficialAbstractMember(string assembly)
    {
        var missing = ApiComparison.MissingDuties(Assembly.Load(assembly), Official);

        missing.ShouldBeEmpty($"{missing.Count} abstract members are missing:\n{string.Join('\n', missing)}");
    }
}
