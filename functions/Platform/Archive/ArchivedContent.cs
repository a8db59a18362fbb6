namespace Ecom.Functions.Platform.Archive;

/// <summary>An open document.</summary>
/// <param name="document">What the archive knows about it.</param>
/// <param name="content">Its bytes, read as they come.</param>
public sealed class ArchivedContent(ArchivedDocument document, Stream content) : IAsyncDisposable, IDisposable
{
    /// <summary>What the archive knows about it.</summary>
    public ArchivedDocument Document { get; } = document;

    /// <summary>Its bytes, read as they come.</summary>
    public Stream Content { get; } = content;

    /// <inheritdoc/>
    public void Dispose() => Content.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
