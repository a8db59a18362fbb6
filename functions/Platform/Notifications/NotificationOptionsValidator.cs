using System.Net.Mail;
using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Stops the start when no message would arrive.</summary>
/// <param name="configuration">The settings.</param>
internal sealed class NotificationOptionsValidator(IConfiguration configuration) : IValidateOptions<NotificationOptions>
{
    public ValidateOptionsResult Validate(string? name, NotificationOptions options)
    {
        if (options.Sender == NotificationSenderKind.Folder)
        {
            return AzurePlatform.IsThere(configuration)
                ? ValidateOptionsResult.Fail("Notifications:Sender is Folder and the application runs on Azure: nobody would get a message. Set it to Smtp.")
                : ValidateOptionsResult.Success;
        }

        if (string.IsNullOrWhiteSpace(options.Smtp.Host))
            return ValidateOptionsResult.Fail("Notifications:Smtp:Host is missing.");
        return MailAddress.TryCreate(options.Smtp.From, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Notifications:Smtp:From is not an e-mail address.");
    }
}
