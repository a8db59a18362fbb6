using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Content;
using Ecom.Functions.Platform.Attachments.Store;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Platform.Tests.Stores;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Attachments;

public sealed class BlobAttachmentsTests(EmulatorsFixture emulators) : IAsyncLifetime
{
    private static readonly AttachmentOwner Complaint = new("complaint", "7f3c1a");

    private BlobContainerClient container = null!;
    private BlobAttachments attachments = null!;

    public async ValueTask InitializeAsync()
    {
        container = new BlobContainerClient((await emulators.AzuriteAsync()).ConnectionString, $"attachments-{Guid.NewGuid():N}");
        attachments = new BlobAttachments(
            () => container, Options.Create(new AttachmentOptions { MaxFilesOfCase = 3, MaxBytesOfCase = 2000 }));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Store_New_IsKeptUnderAGeneratedNameWithItsHash()
    {
        var kept = (await attachments.StoreAsync(Complaint, File([1, 2, 3], "../包裹.jpg"))).Value;

        kept.Name.ShouldBe("包裹.jpg");
        kept.ContentType.ShouldBe("image/jpeg");
        kept.Sha256.ShouldBe(Hash([1, 2, 3]));
        await using var open = (await attachments.OpenAsync(Complaint, kept.Id)).ShouldNotBeNull();
        open.Attachment.ShouldBe(kept);
        var read = new MemoryStream();
        await open.Content.CopyToAsync(read);
        read.ToArray().ShouldBe([1, 2, 3]);
        (await NamesAsync()).ShouldBe([$"complaint/7f3c1a/{kept.Id}"]);
    }

    [Fact]
    public async Task Store_SameContentAgain_IsTheSameAttachmentAndNamedAsAtFirst()
    {
        var first = (await attachments.StoreAsync(Complaint, File([1], "a.jpg"))).Value;

        (await attachments.StoreAsync(Complaint, File([1], "b.jpg"))).Value.ShouldBe(first);

        (await attachments.ListAsync(Complaint)).ShouldBe([first]);
    }

    [Fact]
    public async Task Store_SameContentAtOnce_IsOneAttachment()
    {
        await attachments.StoreAsync(new AttachmentOwner("complaint", "warm-up"), File([0]));

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => attachments.StoreAsync(Complaint, File([1])))));

        kept.Select(outcome => outcome.Value).Distinct().ShouldHaveSingleItem();
        (await attachments.ListAsync(Complaint)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Store_SameContentInAnotherCase_IsAnother()
    {
        var kept = (await attachments.StoreAsync(Complaint, File([1]))).Value;
        var other = new AttachmentOwner("complaint", "7f3c1ab");

        (await attachments.OpenAsync(other, kept.Id)).ShouldBeNull();
        (await attachments.ListAsync(other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Store_TypeThatIsNotTaken_NamesWhatWasFoundAndKeepsNothing()
    {
        var refused = (await attachments.StoreAsync(Complaint, File([1], type: new FileType("text/html", "html")))).Refusal.ShouldBeOfType<UnsupportedMediaType>();

        refused.Detail.ShouldContain("text/html");
        (await attachments.ListAsync(Complaint)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Store_MoreFilesThanACaseMayHave_IsRefusedButARetryIsNot()
    {
        for (byte i = 0; i < 3; i++)
            (await attachments.StoreAsync(Complaint, File([i]))).Refusal.ShouldBeNull();

        (await attachments.StoreAsync(Complaint, File([9]))).Refusal.ShouldBeOfType<Unprocessable>().Code.ShouldBe("too-many-attachments");
        (await attachments.StoreAsync(Complaint, File([2]))).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Store_MoreBytesThanACaseMayHave_IsRefused()
    {
        await attachments.StoreAsync(Complaint, File(new byte[1500]));

        (await attachments.StoreAsync(Complaint, File(new byte[501]))).Refusal.ShouldBeOfType<Unprocessable>().Code.ShouldBe("attachments-too-large");
        (await attachments.StoreAsync(Complaint, File(new byte[500]))).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Delete_Kept_IsGoneAndAgainIsNoFault()
    {
        var kept = (await attachments.StoreAsync(Complaint, File([1]))).Value;

        await attachments.DeleteAsync(Complaint, kept.Id);
        await attachments.DeleteAsync(Complaint, kept.Id);

        (await attachments.OpenAsync(Complaint, kept.Id)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("../7f3c1b/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Open_UnknownOrHostileId_IsNull(string id) => (await attachments.OpenAsync(Complaint, id)).ShouldBeNull();

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("")]
    public void Owner_ThatCannotStandInAPath_IsRefused(string id) => Should.Throw<ArgumentException>(() => new AttachmentOwner("complaint", id));

    private static UploadedFile File(byte[] content, string name = "photo.jpg", FileType? type = null) =>
        new("photo", name, type ?? new FileType("image/jpeg", "jpg"), Hash(content), content);

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private async Task<List<string>> NamesAsync()
    {
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync())
            names.Add(blob.Name);
        return names;
    }
}
