namespace Ecom.Functions.Contracts.Pages;

/// <summary>What a page says about a contract.</summary>
/// <param name="Number">The contract's number.</param>
/// <param name="Title">Its title.</param>
/// <param name="SenderName">Who asks for the signature: the sender's organisation or name.</param>
public sealed record PageContract(string Number, string Title, string SenderName)
{
    /// <summary>The sender's words to the signer.</summary>
    public string? Message { get; init; }

    /// <summary>Number of pages of the PDF file.</summary>
    public int? PageCount { get; init; }

    /// <summary>SHA-256 of the PDF file, hex.</summary>
    public string? DocumentSha256 { get; init; }
}
