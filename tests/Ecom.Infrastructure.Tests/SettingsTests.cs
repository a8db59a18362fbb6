using Azure.Core;
using Ecom.Functions.Platform.Archive;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Ledger.Cosmos;
using Ecom.Functions.Platform.Ledger.Personal;
using Ecom.Functions.Platform.Ledger.Personal.Keys;
using Ecom.Functions.Platform.Stores;
using Ecom.Infrastructure.Tests.Bicep;
using Ecom.LocalHost.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Infrastructure.Tests;

/// <summary>The application starts with the settings that a deployment gives it, and with nothing else.</summary>
public sealed class SettingsTests(SettingsTests.Deployed deployed) : IClassFixture<SettingsTests.Deployed>
{
    [Fact]
    public async Task Application_WithTheDeploymentsSettings_StartsAndFindsItsStores()
    {
        await using var host = await StartAsync(deployed.Settings);

        host.Services.GetRequiredService<ILedgerOutbox>().ShouldBeOfType<CosmosLedger>();
        host.Services.GetRequiredService<ILedger>().ShouldBeOfType<SealedLedger>();
        host.Services.GetRequiredService<IPersonalKeys>().ShouldBeOfType<CosmosPersonalKeys>();
        host.Services.GetRequiredService<IArchive>().ShouldNotBeNull();
        host.Services.GetRequiredService<IAttachments>().ShouldNotBeNull();
        host.Services.GetRequiredService<CaseContinuation>().ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Cases:PagingKey")]
    [InlineData("Secrets:Current")]
    [InlineData("Partners:Payments:BaseUrl")]
    [InlineData("Partners:Shop:ApiKey")]
    [InlineData("Partners:Carriers:sf:BaseUrl")]
    [InlineData("Notifications:Sender")]
    [InlineData("Notifications:Smtp:Host")]
    [InlineData("Notifications:Smtp:From")]
    public async Task Application_WithoutASettingThatItNeeds_DoesNotStart(string missing)
    {
        var settings = new Dictionary<string, string?>(deployed.Settings, StringComparer.OrdinalIgnoreCase);
        settings.Remove(missing).ShouldBeTrue();

        var fault = await Should.ThrowAsync<Exception>(async () => await (await StartAsync(settings)).DisposeAsync());
        fault.ToString().ShouldContain(missing.Split(':')[^1]);
    }

    [Fact]
    public void Settings_ThatAreSecrets_AreReferencesToTheVault()
    {
        var secrets = deployed.Raw.Where(static pair => Secret(pair.Key)).ToList();
        secrets.Count.ShouldBeGreaterThanOrEqualTo(4);
        secrets.ShouldAllBe(static pair => pair.Value.Contains("@Microsoft.KeyVault(SecretUri=", StringComparison.Ordinal));
        deployed.Raw.Values.ShouldAllBe(static value => !value.Contains("AccountKey", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Secret(string name) =>
        name.StartsWith("Secrets:", StringComparison.Ordinal) || name.EndsWith("Password", StringComparison.Ordinal) || name.EndsWith("Key", StringComparison.Ordinal)
        || name.Contains(":Keys:", StringComparison.Ordinal);

    private static Task<FunctionsTestHost> StartAsync(IReadOnlyDictionary<string, string?> settings) => FunctionsTestHost.StartAsync(
        typeof(CosmosStore).Assembly,
        new FunctionsTestHostOptions { Settings = settings, ConfigureServices = static services => services.AddSingleton<TokenCredential>(new Nobody()) });

    /// <summary>The settings of the environment dev, with something in place of what only Azure knows.</summary>
    public sealed class Deployed : IAsyncLifetime
    {
        internal IReadOnlyDictionary<string, string> Raw { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        internal Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase)
        {
            // Azure sets these itself: by them the application knows that it runs there.
            ["WEBSITE_SITE_NAME"] = "func-ecom-dev",
            ["WEBSITE_AUTH_ENABLED"] = "true",
        };

        public async ValueTask InitializeAsync()
        {
            Raw = (await Deployment.OfAsync("environments/dev.bicepparam")).Settings;
            foreach (var (name, value) in Raw)
            {
                Settings[name] = !value.StartsWith('[') ? value
                    : name.StartsWith("Webhooks:", StringComparison.Ordinal) ? "whsec_" + new string('s', 48)
                    : value.Contains("Microsoft.KeyVault", StringComparison.Ordinal) ? new string('s', 48)
                    : "https://known.example.com/";
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    /// <summary>An identity that is never asked for a token: nothing here reaches Azure.</summary>
    private sealed class Nobody : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("A test asked Azure.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("A test asked Azure.");
    }
}
