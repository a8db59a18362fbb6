namespace Ecom.Functions.Platform.Partners;

/// <summary>A partner's service refuses for good what it was asked for; it did nothing. The same again is refused again.</summary>
public sealed class PartnerRefusedException : Exception
{
    /// <summary>Says who refuses, and why.</summary>
    /// <param name="partner">The partner, such as <c>payments</c>.</param>
    /// <param name="code">The partner's code, kebab case, such as <c>over-what-is-left</c>.</param>
    /// <param name="detail">What it says; without personal data.</param>
    public PartnerRefusedException(string partner, string code, string detail)
        : base($"{partner}: {code}: {detail}")
    {
        Partner = partner;
        Code = code;
        Detail = detail;
    }

    /// <summary>The partner.</summary>
    public string Partner { get; }

    /// <summary>The partner's code.</summary>
    public string Code { get; }

    /// <summary>What it says.</summary>
    public string Detail { get; }
}
