using Ecom.Platform.Tests.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Notifications;

public sealed class NotificationOptionsTests
{
    [Theory]
    [InlineData("Folder", "", "a@b.example", true, "Smtp")]
    [InlineData("Smtp", "", "a@b.example", true, "Host")]
    [InlineData("Smtp", "mail.example", "nobody", false, "From")]
    public void Start_WithSettingsByWhichNothingArrives_Stops(string sender, string host, string from, bool azure, string reason)
    {
        using var services = Services(sender, host, from, azure);
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("Folder", "", "", false)]
    [InlineData("Smtp", "mail.example", "a@b.example", true)]
    public void Start_WithGoodSettings_GoesOn(string sender, string host, string from, bool azure)
    {
        using var services = Services(sender, host, from, azure);
        services.GetRequiredService<IStartupValidator>().Validate();
    }

    private static ServiceProvider Services(string sender, string host, string from, bool azure) => new ServiceCollection()
        .AddSingleton<IConfiguration>(Settings.Of(
            ("Notifications:Sender", sender),
            ("Notifications:Smtp:Host", host),
            ("Notifications:Smtp:From", from),
            ("WEBSITE_SITE_NAME", azure ? "shop" : "")))
        .AddNotifications()
        .BuildServiceProvider();
}
