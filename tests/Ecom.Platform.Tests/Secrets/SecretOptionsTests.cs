using System.Text.Json;
using Ecom.Functions.Platform.Secrets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Secrets;

public sealed class SecretOptionsTests
{
    private static readonly string Sample = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "local.settings.sample.json")))
        .RootElement.GetProperty("Values").GetProperty("Secrets:Current").GetString()!;

    [Fact]
    public void Secret_OfTheSampleOnAzure_IsRefused() =>
        Should.Throw<OptionsValidationException>(() => Read(new() { ["Secrets:Current"] = Sample, ["WEBSITE_SITE_NAME"] = "shop" }))
            .Message.ShouldContain("Secrets:Current");

    [Fact]
    public void Secret_OfTheSampleAmongPreviousOnAzure_IsRefused() =>
        Should.Throw<OptionsValidationException>(() => Read(new()
        {
            ["Secrets:Current"] = "a secret of our own that is long enough",
            ["Secrets:Previous:0"] = Sample,
            ["WEBSITE_SITE_NAME"] = "shop",
        }));

    [Fact]
    public void Secret_OfTheSampleOnThisMachine_IsTaken() => Read(new() { ["Secrets:Current"] = Sample }).Current.ShouldBe(Sample);

    [Fact]
    public void Secret_OfOnesOwnOnAzure_IsTaken() =>
        Read(new() { ["Secrets:Current"] = "a secret of our own that is long enough", ["WEBSITE_SITE_NAME"] = "shop" }).ShouldNotBeNull();

    private static SecretOptions Read(Dictionary<string, string?> settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddSingleton(configuration).AddSecrets().BuildServiceProvider();
        return services.GetRequiredService<IOptions<SecretOptions>>().Value;
    }
}
