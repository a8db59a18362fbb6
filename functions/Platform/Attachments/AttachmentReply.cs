using System.Net.Mime;
using Ecom.Functions.Platform.Http.Replies;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Ecom.Functions.Platform.Attachments;

/// <summary>A file as the answer: to be saved, never to be run or shown as a page of this site.</summary>
/// <param name="attachment">What is known of it.</param>
/// <param name="content">Its bytes.</param>
public sealed class AttachmentReply(Attachment attachment, ReadOnlyMemory<byte> content) : Reply
{
    /// <summary>Reads an open file and makes it the answer; the files are small enough to be held.</summary>
    /// <param name="open">The file; it is closed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<AttachmentReply> ReadAsync(OpenAttachment open, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(open);
        await using (open)
        {
            var content = new byte[open.Attachment.Length];
            await open.Content.ReadExactlyAsync(content, cancellationToken);
            return new AttachmentReply(open.Attachment, content);
        }
    }

    /// <inheritdoc/>
    public override RenderedReply Render(HttpContext context)
    {
        // Encodes the name in both ways (RFC 6266): plain ASCII, and UTF-8 as RFC 8187 has it.
        var disposition = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(attachment.Name);
        return new RenderedReply(
            StatusCodes.Status200OK,
            attachment.ContentType == "text/plain" ? "text/plain; charset=utf-8" : attachment.ContentType,
            new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["Content-Disposition"] = disposition.ToString(),
                ["Content-Security-Policy"] = "default-src 'none'; sandbox",
                ["Cross-Origin-Resource-Policy"] = "same-origin",
                ["Referrer-Policy"] = "no-referrer",
                ["X-Content-Type-Options"] = "nosniff",
            },
            content);
    }
}
