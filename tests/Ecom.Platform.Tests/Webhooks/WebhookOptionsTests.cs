using Ecom.Functions.Platform.Webhooks;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Webhooks;

public sealed class WebhookOptionsTests
{
    [Fact]
    public void Secret_OfAnotherForm_StopsTheStartAndNamesItsSettingOnly()
    {
        var options = With("storefront", WebhookIntake.NewSecret, "not-a-secret");

        var result = new WebhookOptionsValidator().Validate(null, options);

        result.FailureMessage!.ShouldContain("Webhooks:Sources:storefront:Keys:1");
        result.FailureMessage!.ShouldNotContain("not-a-secret");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("../x")]
    public void Source_WithANameThatIsNoPathSegment_StopsTheStart(string name) =>
        new WebhookOptionsValidator().Validate(null, With(name, WebhookIntake.NewSecret)).Failed.ShouldBeTrue();

    [Fact]
    public void Memory_ShorterThanTheTolerance_StopsTheStart()
    {
        var options = With("storefront", WebhookIntake.NewSecret);
        new WebhookOptionsValidator().Validate(null, options).Succeeded.ShouldBeTrue();
        options.Remember = TimeSpan.FromMinutes(9);
        new WebhookOptionsValidator().Validate(null, options).FailureMessage!.ShouldContain("Webhooks:Remember");
    }

    [Fact]
    public void Source_WithoutKeys_DoesNotExist()
    {
        new WebhookOptionsValidator().Validate(null, With("storefront")).Succeeded.ShouldBeTrue();
        new WebhookSources(Options.Create(With("storefront"))).Find("storefront").ShouldBeNull();
    }

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
