using Ecom.Functions.Platform.Notifications.Delivery;
using Ecom.Functions.Platform.Webhooks;

namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>What is wrong with the settings of an endpoint.</summary>
internal static class EndpointSettingsCheck
{
    /// <summary>The first problem, without secrets; null when there is none.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="isAzure">Whether the application runs on Azure.</param>
    public static string? Problem(EndpointSettings settings, bool isAzure)
    {
        if (!Uri.TryCreate(settings.Url, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.Fragment.Length > 0)
            return "Url must be an absolute address without user and fragment";
        if (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback && !isAzure))
            return "Url must begin with https";
        if (!IsKey(settings.Secret)) return "Secret must be 'whsec_' and 24 to 64 bytes in base64";
        if (settings.PreviousSecret.Length > 0 && !IsKey(settings.PreviousSecret)) return "PreviousSecret must be as Secret, or empty";
        return settings.Timeout > TimeSpan.Zero && settings.Timeout < DeliveryRules.Lease
            ? null
            : $"Timeout must be more than nothing and less than {DeliveryRules.Lease}";
    }

    private static bool IsKey(string secret)
    {
        try
        {
            return WebhookKey.Parse(secret) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
