using System.Text.Json;
using Ecom.Functions.Contracts.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ContractOptionsTests
{
    private static readonly string Sample = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "local.settings.sample.json")))
        .RootElement.GetProperty("Values").GetProperty("Contracts:Secret").GetString()!;

    [Fact]
    public void Secret_OfTheSampleOnAzure_IsRefused() =>
        Should.Throw<OptionsValidationException>(() => Read(new() { ["Contracts:Secret"] = Sample, ["WEBSITE_SITE_NAME"] = "shop" }))
            .Message.ShouldContain("Contracts:Secret");

    [Fact]
    public void Secret_OfTheSampleAmongPreviousOnAzure_IsRefused() =>
        Should.Throw<OptionsValidationException>(() => Read(new()
        {
            ["Contracts:Secret"] = "a secret of our own that is long enough",
            ["Contracts:PreviousSecrets:0"] = Sample,
            ["WEBSITE_SITE_NAME"] = "shop",
        }));

    [Fact]
    public void Secret_OfTheSampleOnThisMachine_IsTaken() => Read(new() { ["Contracts:Secret"] = Sample }).Secret.ShouldBe(Sample);

    [Fact]
    public void Secret_OfOnesOwnOnAzure_IsTaken() =>
        Read(new() { ["Contracts:Secret"] = "a secret of our own that is long enough", ["WEBSITE_SITE_NAME"] = "shop" }).ShouldNotBeNull();

    private static ContractOptions Read(Dictionary<string, string?> settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddSingleton(configuration).AddContracts(configuration).BuildServiceProvider();
        return services.GetRequiredService<IOptions<ContractOptions>>().Value;
    }
}
