using Microsoft.AspNetCore.Http;

namespace Ecom.Platform.Tests.Attachments;

/// <summary>Requests with files.</summary>
internal static class Uploads
{
    public static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, .. "a photo"u8];

    public static async Task<HttpRequest> FormAsync(params IReadOnlyList<(HttpContent Content, string Name, string? FileName)> parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (content, name, fileName) in parts)
        {
            if (fileName is null)
                form.Add(content, name);
            else
                form.Add(content, name, fileName);
        }

        return Of(await form.ReadAsByteArrayAsync(), form.Headers.ContentType!.ToString());
    }

    public static HttpRequest Of(byte[] body, string contentType, long? declared = null)
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        context.Request.Method = "POST";
        context.Request.ContentType = contentType;
        context.Request.ContentLength = declared;
        context.Request.Body = new MemoryStream(body);
        return context.Request;
    }

    public static (HttpContent Content, string Name, string? FileName) File(byte[] content, string fileName = "photo.jpg", string name = "photo") =>
        (new ByteArrayContent(content), name, fileName);
}
