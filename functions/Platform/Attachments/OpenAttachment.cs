namespace Ecom.Functions.Platform.Attachments;

/// <summary>An open file.</summary>
/// <param name="attachment">What is known of it.</param>
/// <param name="content">Its bytes, read as they come.</param>
public sealed class OpenAttachment(Attachment attachment, Stream content) : IAsyncDisposable
{
    /// <summary>What is known of it.</summary>
    public Attachment Attachment { get; } = attachment;

    /// <summary>Its bytes, read as they come.</summary>
    public Stream Content { get; } = content;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
