using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Files of a complaint in Azurite.</summary>
public sealed class RealFileTests
{
    [Fact]
    public async Task File_OnBlobStorage_IsKeptOnceAndComesBackByteForByte()
    {
        await using var host = await ContractHost.StartAsync(realParts: true);
        var complaint = await ComplaintScenario.ReportedAsync(host);
        CustomerByLink customer = new(complaint, MailFolder.FollowLinkIn(host.Host.DataFolder));
        byte[] picture = [0x89, .. "PNG\r\n\x1A\n"u8, .. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 31))];
        var answer = await customer.UploadAsync(picture, "照片.png");
        answer.Status.ShouldBe(202, answer.Text);
        (await customer.UploadAsync(picture, "again.png")).Status.ShouldBe(202);

        var file = (await complaint.StateAsync()).Attachments.ShouldHaveSingleItem();
        (file.Name, file.Bytes).ShouldBe(("照片.png", picture.Length));
        foreach (var (path, by) in new[] { ($"{customer.Path}/attachments/{file.Id}", null), ($"{complaint.Path}/attachments/{file.Id}", Staff.Agent) })
        {
            var download = await host.SendAsync(HttpMethod.Get, path, by);
            (download.Status, download.ContentType).ShouldBe((200, "image/png"));
            download.Bytes.ShouldBe(picture);
        }

        var other = await ComplaintScenario.ReportedAsync(host, Reports.Ordinary("another"));
        (await host.SendAsync(HttpMethod.Get, $"{other.Path}/attachments/{file.Id}", Staff.Agent)).ShouldBeRefused(404, "unknown-attachment");
    }
}
