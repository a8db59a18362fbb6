using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Stores;
using Ecom.Functions.Tests.Complaints;
using Ecom.Functions.Tests.Contracts;
using Ecom.Platform.Tests.Photos;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Photos of a claim in Azurite.</summary>
public sealed class RealPhotoTests
{
    [Fact]
    public async Task Photo_OnBlobStorage_IsKeptOnceAsItCameAndShownWithoutPlace()
    {
        await using var host = await ClaimDeskHost.StartAsync(realParts: true);
        var taken = await host.SendAsync(HttpMethod.Post, ClaimDeskHost.PublicPath, null, ClaimDeskHost.Public());
        taken.Status.ShouldBe(202, taken.Text);
        var link = new Uri(taken.Json.GetProperty("link").GetString()!).AbsolutePath;
        var original = JpegSample.FromAPhone();
        Told.In(original).ShouldNotBeEmpty("else there is nothing to take away");

        (await host.UploadAsync($"{link}/photos", original, "杯.jpg")).Status.ShouldBe(202);
        (await host.UploadAsync($"{link}/photos", original, "again.jpg")).Status.ShouldBe(202);

        var claim = (await host.ClaimsAsync()).ShouldHaveSingleItem();
        var photo = claim.Photos.ShouldHaveSingleItem();
        photo.Sha256.ShouldBe(Hash(original));
        var container = BlobContainers.Find(host.Host.Services, AttachmentOptions.Section, "attachments");
        var (kept, metadata) = await ReadAsync(container, $"claim/{claim.Id}/{photo.Id}");
        kept.ShouldBe(original);
        metadata["sha256"].ShouldBe(photo.Sha256);
        var (copy, ofCopy) = await ReadAsync(container, $"claim-shown/{claim.Id}/{photo.ShownId}");
        Told.In(copy).ShouldBeEmpty();
        ofCopy["sha256"].ShouldBe(Hash(copy));
        (await CountAsync(container)).ShouldBe(2);

        foreach (var (path, by) in new[] { ($"{link}/photos/{photo.Id}", null), ($"/api/claims/{claim.Id}/photos/{photo.Id}", Staff.Agent) })
        {
            var shown = await host.SendAsync(HttpMethod.Get, path, by);
            (shown.Status, shown.ContentType).ShouldBe((200, "image/jpeg"));
            shown.Bytes.ShouldBe(copy);
        }

        (await host.SendAsync(HttpMethod.Get, $"/api/claims/{claim.Id}/photos/{photo.Id}?original=true", Staff.Lead)).Bytes.ShouldBe(original);
        // What is refused leaves nothing behind, though one of the files is good.
        (await host.UploadAsync($"{link}/photos", [JpegSample.Plain(), original[..80]])).ShouldBeRefused(422, "photo-unreadable");
        (await CountAsync(container)).ShouldBe(2);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static async Task<(byte[] Content, IDictionary<string, string> Metadata)> ReadAsync(BlobContainerClient container, string name)
    {
        BlobDownloadResult blob = await container.GetBlobClient(name).DownloadContentAsync();
        return (blob.Content.ToArray(), blob.Details.Metadata);
    }

    private static async Task<int> CountAsync(BlobContainerClient container)
    {
        var count = 0;
        await foreach (var _ in container.GetBlobsAsync()) count++;
        return count;
    }
}
