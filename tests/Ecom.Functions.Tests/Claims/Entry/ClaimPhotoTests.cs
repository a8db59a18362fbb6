using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Platform.Tests.Photos;
using Microsoft.Extensions.DependencyInjection;

namespace Ecom.Functions.Tests.Claims;

public sealed class ClaimPhotoTests
{
    [Fact]
    public async Task Photo_OfTheCustomer_IsShownWithoutPlaceAndKeptAsItCame()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.ReportedAsync();
        var link = host.LinkOf(id);
        var original = JpegSample.FromAPhone();
        (await host.UploadAsync($"{link}/photos", original, "杯.exe")).Status.ShouldBe(202);
        (await host.UploadAsync($"{link}/photos", original, "again.jpg")).Status.ShouldBe(202);
        var photo = (await host.StateAsync(id)).Photos.ShouldHaveSingleItem();
        photo.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(original)));

        var path = $"/api/claims/{id}/photos/{photo.Id}";
        foreach (var (address, by) in new[] { (path, Staff.Agent), ($"{link}/photos/{photo.Id}", (Person?)null) })
        {
            var shown = await host.SendAsync(HttpMethod.Get, address, by);
            (shown.Status, shown.ContentType).ShouldBe((200, "image/jpeg"));
            Told.In(shown.Bytes).ShouldBeEmpty();
        }

        (await host.SendAsync(HttpMethod.Get, $"{path}?original=true", Staff.Lead)).Bytes.ShouldBe(original);
        (await host.SendAsync(HttpMethod.Get, $"{path}?original=true", Staff.Finance)).Bytes.ShouldBe(original);
        (await host.SendAsync(HttpMethod.Get, $"{path}?original=true", Staff.Agent)).ShouldBeRefused(403, "wrong-role");
        (await host.SendAsync(HttpMethod.Get, $"{path}?original=1", Staff.Lead)).ShouldBeRefused(400, "invalid-request");
        Told.In((await host.SendAsync(HttpMethod.Get, $"{link}/photos/{photo.Id}?original=true", null)).Bytes).ShouldBeEmpty();
    }

    [Fact]
    public async Task Photo_OriginalAndCopy_AreNamedSoThatNoSweepTakesThem()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.ReportedAsync();
        (await host.UploadAsync($"{host.LinkOf(id)}/photos", JpegSample.FromAPhone())).Status.ShouldBe(202);
        var photo = (await host.StateAsync(id)).Photos.ShouldHaveSingleItem();

        var names = host.Host.Services.GetServices<IAttachmentNames>().ToDictionary(each => each.CaseKind, StringComparer.Ordinal);

        (await names["claim"].FindAsync(id, default)).ShouldBe([photo.Id]);
        (await names["claim-shown"].FindAsync(id, default)).ShouldBe([photo.ShownId]);
        (await names["claim"].FindAsync("nobody", default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Photo_OfTwoClaims_IsFlagged()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        _ = host.Orders.Add(ClaimOrders.Tea("o-2"));
        var first = await host.ReportedAsync();
        var second = await host.ReportedAsync(ClaimDeskHost.Report(orderId: "o-2"));
        foreach (var id in new[] { first, second }) (await host.UploadAsync($"{host.LinkOf(id)}/photos", JpegSample.FromAPhone())).Status.ShouldBe(202);

        var view = (await host.SendAsync(HttpMethod.Get, $"/api/claims/{second}", Staff.Agent)).Json;
        view.GetProperty("photos")[0].GetProperty("sameAs")[0].GetString().ShouldBe((await host.StateAsync(first)).Number);
        host.Host.Mailbox.Of("claim-staff-news").ShouldContain(memo => memo.Values["news"].Contains("the same photo is in other claims"));
        (await host.PageAsync(host.LinkOf(second))).Value.ShouldNotContain((await host.StateAsync(first)).Number);
    }

    [Fact]
    public async Task Upload_OfWhatIsNoPhoto_ChangesNothing()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.ReportedAsync();
        var link = host.LinkOf(id);
        var before = (await host.StateAsync(id)).Seq;
        (await host.UploadAsync($"{link}/photos", [.. "MZ a program"u8])).ShouldBeRefused(415, "attachment-type-refused");
        (await host.UploadAsync($"{link}/photos", JpegSample.FromAPhone()[..80])).ShouldBeRefused(422, "photo-unreadable");
        (await host.UploadAsync($"{link}/photos", new byte[30 * 1024 * 1024])).Status.ShouldBe(413);
        (await host.UploadAsync($"/api/claims/{id}/photos", [.. "%PDF-1.7"u8], by: Staff.Agent)).ShouldBeRefused(415, "attachment-type-refused");
        (await host.UploadAsync($"/api/claims/{id}/photos", JpegSample.Plain(), by: Staff.Finance)).ShouldBeRefused(403, "wrong-role");
        // One that is damaged takes the others with it.
        (await host.UploadAsync($"{link}/photos", [JpegSample.Plain(), JpegSample.FromAPhone()[..80]])).ShouldBeRefused(422, "photo-unreadable");
        (await host.UploadAsync($"{link}/photos", [.. Enumerable.Range(0, 7).Select(_ => JpegSample.Plain())])).ShouldBeRefused(400, "invalid-request");

        var page = await host.UploadAsync($"{link}/photos", [.. "MZ a program"u8], accept: ClaimDeskHost.Browser);
        page.Status.ShouldBe(415);
        CustomerByLink.Parse(page).Value.ShouldContain("Only photos are taken");
        (await host.StateAsync(id)).Seq.ShouldBe(before);
        host.Host.Attachments.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Photos_MoreThanAClaimMayHave_AreRefusedBeforeTheyAreStored()
    {
        await using var host = await ClaimDeskHost.StartAsync();
        var id = await host.ReportedAsync();
        var link = host.LinkOf(id);
        for (var i = 0; i < ClaimLimits.Photos; i += 4)
            (await host.UploadAsync($"{link}/photos", [.. Enumerable.Range(i, 4).Select(Different)])).Status.ShouldBe(202);
        (await host.UploadAsync($"{link}/photos", Different(99))).ShouldBeRefused(409, "too-many-photos");
        (await host.StateAsync(id)).Photos.Count.ShouldBe(ClaimLimits.Photos);
        host.Host.Attachments.Count.ShouldBe(2 * ClaimLimits.Photos);

        static byte[] Different(int number) => [.. JpegSample.Plain()[..^2], (byte)number, 0xFF, 0xD9];
    }
}
