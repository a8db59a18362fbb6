using Ecom.Functions.Platform.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>Stops the start when a partner could not be called, or its key would go over the net in the clear; says which setting, never its value.</summary>
/// <param name="configuration">Says whether the application runs on Azure, where payments, the shop and a carrier are needed.</param>
internal sealed class PartnerOptionsValidator(IConfiguration configuration) : IValidateOptions<PartnerOptions>
{
    private const int MinKeyLength = 16;

    private readonly bool isAzure = AzurePlatform.IsThere(configuration);

    public ValidateOptionsResult Validate(string? name, PartnerOptions options)
    {
        List<string> faults =
        [
            .. Faults("Partners:Payments", options.Payments, isAzure),
            .. Faults("Partners:Shop", options.Shop, isAzure),
            .. options.Carriers.SelectMany(carrier => Faults($"Partners:Carriers:{carrier.Key}", carrier.Value, isNeeded: true)),
            .. options.Carriers.Keys.Where(carrier => !IsName(carrier))
                .Select(carrier => $"Partners:Carriers:{carrier} is no name of a carrier: 1 to 32 of a-z, 0-9 and _."),
            .. Faults(options.Calls),
        ];
        if (isAzure && options.Carriers.Count == 0)
            faults.Add("Partners:Carriers:{name}:BaseUrl is needed on Azure: without a carrier no parcel is found.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(string section, PartnerSettings settings, bool isNeeded)
    {
        if (!settings.IsConfigured)
        {
            if (isNeeded) yield return $"{section}:BaseUrl is needed.";
            yield break;
        }

        if (!Uri.TryCreate(settings.BaseUrl, UriKind.Absolute, out var url) || url.UserInfo.Length + url.Query.Length + url.Fragment.Length > 0)
            yield return $"{section}:BaseUrl must be an absolute address without user, query and fragment.";
        else if (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback && !isAzure))
            yield return $"{section}:BaseUrl must begin with https.";
        if (settings.ApiKey.Length < MinKeyLength || settings.ApiKey.Any(static c => c is <= ' ' or > '~'))
            yield return $"{section}:ApiKey must have {MinKeyLength} visible ASCII characters or more.";
    }

    private static IEnumerable<string> Faults(PartnerCallSettings calls)
    {
        var shortest = TimeSpan.FromMilliseconds(10);
        if (calls.TryTimeout < shortest || calls.TryTimeout > calls.TotalTimeout || calls.TotalTimeout > TimeSpan.FromMinutes(10))
            yield return "Partners:Calls:TryTimeout must be at least 10 ms and at most TotalTimeout, which is at most 10 minutes.";
        if (calls.Retries is < 0 or > 10 || calls.Pause < TimeSpan.Zero || calls.LongestPause < calls.Pause || calls.LongestPause > TimeSpan.FromMinutes(1))
            yield return "Partners:Calls:Retries must be 0 to 10, and Pause at most LongestPause, which is at most a minute.";
        if (calls.BreakAfter < 2 || calls.Window < TimeSpan.FromSeconds(1) || calls.Break < TimeSpan.FromSeconds(1) || calls.Break > TimeSpan.FromHours(1))
            yield return "Partners:Calls:BreakAfter must be at least 2, Window and Break at least a second, Break at most an hour.";
        if (calls.MaxAnswerBytes is < 1024 or > 16 * 1024 * 1024)
            yield return "Partners:Calls:MaxAnswerBytes must be 1 KiB to 16 MiB.";
    }

    private static bool IsName(string name) => name.Length is > 0 and <= 32 && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
