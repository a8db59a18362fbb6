using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Identity.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Identity;

public sealed class IdentityModeTests
{
    [Theory]
    [InlineData("WEBSITE_INSTANCE_ID")]
    [InlineData("WEBSITE_SITE_NAME")]
    public void LocalMode_OnAzure_StopsTheStart(string marker)
    {
        using var services = Services(("Identity:Mode", "Local"), (marker, "x"));
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<ICallerIdentity>()).Message.ShouldContain("Azure");
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    [Fact]
    public void LocalMode_OnOneMachine_IsTheLocalHeader()
    {
        using var services = Services(("Identity:Mode", "Local"));
        services.GetRequiredService<ICallerIdentity>().ShouldBeOfType<LocalIdentity>();
    }

    [Fact]
    public void NoMode_IsThePlatform()
    {
        using var services = Services();
        services.GetRequiredService<ICallerIdentity>().ShouldBeOfType<PlatformIdentity>();
    }

    private static ServiceProvider Services(params (string, string)[] settings) =>
        new ServiceCollection().AddSingleton<IConfiguration>(Settings.Of(settings)).AddEcomIdentity().BuildServiceProvider();
}
