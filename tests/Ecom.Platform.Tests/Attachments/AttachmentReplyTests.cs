using Ecom.Functions.Platform.Attachments;
using Ecom.Platform.Tests.Http;

namespace Ecom.Platform.Tests.Attachments;

public sealed class AttachmentReplyTests
{
    [Fact]
    public async Task Download_Any_IsSavedAndNeverRunOrShown()
    {
        var attachment = new Attachment("1", "包裹 \"1\".txt", "text/plain", 3, "");
        var context = Requests.Get().HttpContext;

        var open = new OpenAttachment(attachment, new MemoryStream([1, 2, 3]));
        await (await AttachmentReply.ReadAsync(open, CancellationToken.None)).Render(context).WriteAsync(context);

        ((MemoryStream)context.Response.Body).ToArray().ShouldBe([1, 2, 3]);
        context.Response.ContentType.ShouldBe("text/plain; charset=utf-8");
        var headers = context.Response.Headers;
        headers.ContentDisposition.ToString().ShouldStartWith("attachment; filename=");
        headers.ContentDisposition.ToString().ShouldContain("filename*=UTF-8''%E5%8C%85%E8%A3%B9%20%221%22.txt");
        headers.ContentDisposition.ToString().ShouldAllBe(letter => letter >= ' ' && letter <= '~');
        headers.ContentSecurityPolicy.ToString().ShouldBe("default-src 'none'; sandbox");
        headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        headers.CacheControl.ToString().ShouldBe("no-store");
    }
}
