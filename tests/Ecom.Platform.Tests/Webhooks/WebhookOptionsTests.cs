using System.Text.Json;
using Ecom.Functions.Platform.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Webhooks;

public sealed class WebhookOptionsTests
{
    [Fact]
    public void Secret_OfAnotherForm_StopsTheStartAndNamesItsSettingOnly()
    {
        var options = With("storefront", WebhookIntake.NewSecret, "not-a-secret");

        var result = Validate(options);

        result.FailureMessage!.ShouldContain("Webhooks:Sources:storefront:Keys:1");
        result.FailureMessage!.ShouldNotContain("not-a-secret");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("../x")]
    public void Source_WithANameThatIsNoPathSegment_StopsTheStart(string name) =>
        Validate(With(name, WebhookIntake.NewSecret)).Failed.ShouldBeTrue();

    [Fact]
    public void Memory_ShorterThanTheTolerance_StopsTheStart()
    {
        var options = With("storefront", WebhookIntake.NewSecret);
        Validate(options).Succeeded.ShouldBeTrue();
        options.Remember = TimeSpan.FromMinutes(9);
        Validate(options).FailureMessage!.ShouldContain("Webhooks:Remember");
    }

    [Fact]
    public void Source_WithoutKeys_DoesNotExist()
    {
        Validate(With("storefront")).Succeeded.ShouldBeTrue();
        new WebhookSources(Options.Create(With("storefront"))).Find("storefront").ShouldBeNull();
    }

    [Fact]
    public void Secret_OfTheSample_IsRefusedOnAzureOnly()
    {
        var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "local.settings.sample.json")))
            .RootElement.GetProperty("Values").GetProperty("Webhooks:Sources:storefront:Keys:0").GetString()!;

        Validate(With("storefront", sample)).Succeeded.ShouldBeTrue();
        Validate(With("storefront", WebhookIntake.NewSecret, sample), site: "shop").FailureMessage!.ShouldContain("Webhooks:Sources:storefront:Keys:1");
        Validate(With("storefront", WebhookIntake.NewSecret), site: "shop").Succeeded.ShouldBeTrue();
    }

    private static ValidateOptionsResult Validate(WebhookOptions options, string? site = null) => new WebhookOptionsValidator(
        new ConfigurationBuilder().AddInMemoryCollection([new("WEBSITE_SITE_NAME", site)]).Build()).Validate(null, options);

    private static WebhookOptions With(string source, params IReadOnlyList<string> keys)
    {
        var options = new WebhookOptions();
        var settings = new WebhookSourceOptions();
        foreach (var key in keys)
            settings.Keys.Add(key);
        options.Sources[source] = settings;
        return options;
    }
}
