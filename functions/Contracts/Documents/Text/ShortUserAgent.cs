namespace Ecom.Functions.Contracts.Documents;

/// <summary>Shortens user agents to what identifies browser and system.</summary>
internal static class ShortUserAgent
{
    private const int Limit = 120;

    /// <summary>The user agent without the product token that all browsers share, at most 120 characters.</summary>
    /// <param name="userAgent">The header's value.</param>
    public static string Of(string userAgent)
    {
        const string common = "Mozilla/5.0 ";
        var text = (userAgent.StartsWith(common, StringComparison.Ordinal) ? userAgent[common.Length..] : userAgent)
            .Replace("AppleWebKit/537.36 (KHTML, like Gecko) ", string.Empty, StringComparison.Ordinal)
            .Trim();
        if (text.Length <= Limit) return text;
        var cut = char.IsHighSurrogate(text[Limit - 2]) ? Limit - 2 : Limit - 1;
        return text[..cut] + "…";
    }
}
