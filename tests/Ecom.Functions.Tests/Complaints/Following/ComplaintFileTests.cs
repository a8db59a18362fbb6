using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Tests.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Complaints;

public sealed class ComplaintFileTests
{
    private static readonly byte[] Picture = [0x89, .. "PNG\r\n\x1A\n"u8, 1, 2, 3, 4];

    [Fact]
    public async Task File_OfTheCustomer_IsKeptOnceAndGivenBack()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        var answer = await customer.UploadAsync(Picture, "照片.exe");
        answer.Status.ShouldBe(202, answer.Text);
        (await customer.UploadAsync(Picture, "again.png", "text/html")).Status.ShouldBe(200);
        var file = (await complaint.StateAsync()).Attachments.ShouldHaveSingleItem();
        (file.ContentType, file.Name).ShouldBe(("image/png", "照片.exe.png"));
        (await customer.PageAsync()).Descendants("a").ShouldContain(link => link.Value == "照片.exe.png");

        foreach (var (path, by) in new[] { ($"{customer.Path}/attachments/{file.Id}", null), ($"{complaint.Path}/attachments/{file.Id}", Staff.OtherAgent) })
        {
            var download = await host.SendAsync(HttpMethod.Get, path, by);
            download.ContentType.ShouldBe("image/png");
            download.Bytes.ShouldBe(Picture);
        }
    }

    [Fact]
    public async Task File_OfTheStaff_IsNotForTheCustomer()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        (await CustomerByLink.UploadAsync(host, $"{complaint.Path}/attachments", Picture, "evidence.png", Staff.Agent)).Status.ShouldBe(202);
        var file = (await complaint.StateAsync()).Attachments.ShouldHaveSingleItem();
        (await host.SendAsync(HttpMethod.Get, $"{complaint.Path}/attachments/{file.Id}", Staff.Agent)).Bytes.ShouldBe(Picture);
        (await host.SendAsync(HttpMethod.Get, $"{customer.Path}/attachments/{file.Id}", null)).ShouldBeRefused(404, "unknown-attachment");
        (await CustomerByLink.UploadAsync(host, $"{complaint.Path}/attachments", Picture, "evidence.png", Staff.Finance)).ShouldBeRefused(403, "wrong-role");
    }

    [Theory]
    [InlineData("MZ\u0090 a program", "holiday.png", 415, "attachment-type-refused")]
    [InlineData("\u007fELF", "holiday.png", 415, "attachment-type-refused")]
    [InlineData("#!/bin/sh\nrm -rf /", "notes.txt", 415, "attachment-type-refused")]
    [InlineData("<html><script>alert(1)</script></html>", "notes.txt", 415, "attachment-type-refused")]
    [InlineData("PK\u0003\u0004 archive", "order.pdf", 415, "attachment-type-refused")]
    public async Task File_WhoseContentIsNotTaken_ChangesNothing(string content, string name, int status, string code)
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        var before = (await complaint.StateAsync()).Seq;
        var bytes = System.Text.Encoding.Latin1.GetBytes(content);
        (await customer.UploadAsync(bytes, name)).ShouldBeRefused(status, code);
        (await CustomerByLink.UploadAsync(host, $"{complaint.Path}/attachments", bytes, name, Staff.Agent)).ShouldBeRefused(status, code);
        var page = await customer.UploadAsync(bytes, name, "text/html");
        page.Status.ShouldBe(status);
        CustomerByLink.Parse(page).Value.ShouldContain("Files of this type are not taken");
        (await complaint.StateAsync()).Seq.ShouldBe(before);
        host.Attachments.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Upload_TooLargeMalformedOrEmpty_ChangesNothing()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        var before = (await complaint.StateAsync()).Seq;
        (await customer.UploadAsync(new byte[30 * 1024 * 1024], "huge.png")).Status.ShouldBe(413);

        using StringContent malformed = new("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\ncut");
        malformed.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        (await host.SendAsync(HttpMethod.Post, $"{customer.Path}/attachments", null, malformed)).ShouldBeRefused(400, "malformed-form");
        using MultipartFormDataContent empty = new() { { new StringContent("hello"), "text" } };
        (await host.SendAsync(HttpMethod.Post, $"{customer.Path}/attachments", null, empty)).ShouldBeRefused(400, "invalid-request");
        (await customer.UploadAsync([], "photo.png")).ShouldBeRefused(400, "invalid-request");
        CustomerByLink.Parse(await customer.UploadAsync([], "photo.png", "text/html")).Value.ShouldContain("This file is empty");

        (await complaint.StateAsync()).Seq.ShouldBe(before);
        host.Attachments.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Files_MoreThanAComplaintMayHave_AreRefusedBeforeTheyAreStored()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        var customer = CustomerByLink.Of(complaint);
        for (var i = 0; i < ComplaintLimits.Attachments; i++)
            (await customer.UploadAsync([.. Picture, (byte)i], $"{i}.png")).Status.ShouldBe(202);
        (await customer.UploadAsync([.. Picture, 99], "more.png")).ShouldBeRefused(413, "too-many-attachments");
        host.Attachments.Count.ShouldBe(ComplaintLimits.Attachments);
        (await customer.ViewAsync()).GetProperty("actions").EnumerateArray().Select(action => action.GetString()).ShouldNotContain("attach");
    }

    [Fact]
    public async Task Names_OfAComplaintsFiles_AreThoseOfItsLedgerAndUnknownWhileItIsParked()
    {
        await using var host = await ContractHost.StartAsync();
        var complaint = await ComplaintScenario.ReportedAsync(host);
        (await CustomerByLink.Of(complaint).UploadAsync(Picture, "photo.png")).Status.ShouldBe(202);
        (await CustomerByLink.UploadAsync(host, $"{complaint.Path}/attachments", [.. Picture, 1], "internal.png", Staff.Agent)).Status.ShouldBe(202);
        var names = host.Services.GetServices<IAttachmentNames>().Single(each => each.CaseKind == "complaint");
        (await names.FindAsync(complaint.Id, default)).ShouldBe((await complaint.StateAsync()).Attachments.Select(file => file.Id), ignoreOrder: true);
        (await names.FindAsync("nobody", default)).ShouldBeEmpty();

        await host.Host.Durable.RaiseEventAsync(ComplaintCaseId.Of(complaint.Id), nameof(CommandEnvelope), new CommandEnvelope("unreadable", "AAAA"));
        await host.SettleAsync();
        (await complaint.StateAsync()).Parked.ShouldNotBeNull();
        (await names.FindAsync(complaint.Id, default)).ShouldBeNull("a command that waits may name more");
    }
}
