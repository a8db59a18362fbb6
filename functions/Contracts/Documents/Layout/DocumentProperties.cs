namespace Ecom.Functions.Contracts.Documents;

/// <summary>What a PDF file says about itself.</summary>
/// <param name="Title">The title that viewers show.</param>
/// <param name="Subject">What it is.</param>
/// <param name="CreatedAt">Its creation and modification date.</param>
internal sealed record DocumentProperties(string Title, string Subject, DateTimeOffset CreatedAt);
