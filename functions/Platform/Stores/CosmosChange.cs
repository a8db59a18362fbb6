namespace Ecom.Functions.Platform.Stores;

/// <summary>What to do with a document that was just read.</summary>
/// <typeparam name="TDocument">The document.</typeparam>
/// <typeparam name="TResult">What the caller gets.</typeparam>
/// <param name="Result">What the caller gets once it is done.</param>
/// <param name="Write">The document to write; null to write nothing.</param>
/// <param name="Delete">Whether to delete the document.</param>
internal sealed record CosmosChange<TDocument, TResult>(TResult Result, TDocument? Write = null, bool Delete = false)
    where TDocument : class;
