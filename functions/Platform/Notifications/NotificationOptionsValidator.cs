using System.Net.Mail;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Notifications.Endpoints;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>Stops the start when no message would arrive.</summary>
/// <param name="configuration">The settings.</param>
internal sealed class NotificationOptionsValidator(IConfiguration configuration) : IValidateOptions<NotificationOptions>
{
    public ValidateOptionsResult Validate(string? name, NotificationOptions options)
    {
        if (Spans(options).FirstOrDefault(span => span.Value <= TimeSpan.Zero) is { Name: { } wrong })
            return ValidateOptionsResult.Fail($"Notifications:{wrong} must be more than nothing.");
        if (options.Smtp.Timeout >= DeliveryRules.Lease)
            return ValidateOptionsResult.Fail($"Notifications:Smtp:Timeout must be less than {DeliveryRules.Lease}: then another try begins.");
        foreach (var (endpoint, settings) in options.Webhooks)
        {
            if (EndpointSettingsCheck.Problem(settings, AzurePlatform.IsThere(configuration)) is { } problem)
                return ValidateOptionsResult.Fail($"Notifications:Webhooks:{endpoint}:{problem}.");
        }

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

    private static IEnumerable<(string Name, TimeSpan Value)> Spans(NotificationOptions options) =>
    [
        ("Retry:FirstPause", options.Retry.FirstPause),
        ("Retry:LongestPause", options.Retry.LongestPause),
        ("Retry:GiveUpAfter", options.Retry.GiveUpAfter),
        ("RememberFor", options.RememberFor),
        ("ParkedNoticePeriod", options.ParkedNoticePeriod),
        ("Smtp:Timeout", options.Smtp.Timeout),
    ];
}
