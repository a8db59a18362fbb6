namespace Ecom.Functions.Complaints.Rules;

/// <summary>Limits on what a complaint may hold.</summary>
public static class ComplaintLimits
{
    /// <summary>Characters of a subject.</summary>
    public const int Subject = 200;

    /// <summary>Characters of names and ids.</summary>
    public const int Name = 100;

    /// <summary>Characters of a text in words.</summary>
    public const int Text = 8_000;

    /// <summary>Characters of a reason.</summary>
    public const int Reason = 1_000;

    /// <summary>Attachments of one complaint.</summary>
    public const int Attachments = 20;

    /// <summary>Reopenings of one complaint; then a new one is needed.</summary>
    public const int Reopenings = 10;
}
