namespace Ecom.Functions.Contracts.Documents;

/// <summary>Settings of the contract documents; configuration section <c>Contracts:Documents</c>.</summary>
public sealed class ContractDocumentOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Contracts:Documents";

    /// <summary>IANA name of the time zone in which documents show times.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";
}
