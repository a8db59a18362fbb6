namespace Ecom.Functions.Complaints.Pages;

/// <summary>What stands in the public form; see <see cref="ReportFormFields"/>.</summary>
/// <param name="Key">What makes the same form, sent twice, one complaint.</param>
internal sealed record ReportFormEntries(string Key)
{
    /// <summary>Name.</summary>
    public string Name { get; init; } = "";

    /// <summary>E-mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>Phone number.</summary>
    public string Phone { get; init; } = "";

    /// <summary>A category's word, or nothing.</summary>
    public string Category { get; init; } = "";

    /// <summary>A demand's word, or nothing.</summary>
    public string Demand { get; init; } = "";

    /// <summary>The order.</summary>
    public string OrderId { get; init; } = "";

    /// <summary>Subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Description.</summary>
    public string Description { get; init; } = "";

    /// <summary>Nothing: personal data.</summary>
    public override string ToString() => nameof(ReportFormEntries);
}
