using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Ecom.Functions.Platform.Attachments;
using Ecom.Functions.Platform.Attachments.Content;
using Ecom.Functions.Platform.Attachments.Store;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.LocalHost.Scheduling;
using Ecom.Platform.Tests.Stores;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Attachments;

public sealed class UnnamedAttachmentsTests(EmulatorsFixture emulators) : IAsyncLifetime
{
    private static readonly TimeSpan Night = TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1);
    private static readonly AttachmentOwner Owner = new("complaint", "7f3c1a");

    private readonly Names names = new();

    // Blob Storage dates what it keeps by its own clock, which is today's.
    private readonly VirtualTimeProvider time = new(TimeProvider.System.GetUtcNow());
    private BlobAttachments attachments = null!;
    private UnnamedAttachments unnamed = null!;

    public async ValueTask InitializeAsync()
    {
        BlobContainerClient container = new((await emulators.AzuriteAsync()).ConnectionString, $"unnamed-{Guid.NewGuid():N}");
        attachments = new BlobAttachments(() => container, Options.Create(new AttachmentOptions()));
        unnamed = new UnnamedAttachments(() => container, [names], time);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Sweep_WhereNoFileWasEverStored_DoesNothing() => (await unnamed.SweepAsync(CancellationToken.None)).ShouldBe((0, 0));

    [Fact]
    public async Task File_ThatNoCaseNames_IsMarkedAfterADayAndDeletedAfterAnother()
    {
        await StoreAsync(1);
        (await NightAsync(after: TimeSpan.FromHours(23))).ShouldBe((0, 0));
        (await NightAsync(after: TimeSpan.FromHours(2))).ShouldBe((1, 0));
        (await NightAsync(after: TimeSpan.FromHours(23))).ShouldBe((0, 0));
        (await attachments.ListAsync(Owner)).Count.ShouldBe(1);
        (await NightAsync(after: TimeSpan.FromHours(2))).ShouldBe((0, 1));
        (await attachments.ListAsync(Owner)).ShouldBeEmpty();
        (await NightAsync()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task File_ThatItsCaseNames_StaysForEver()
    {
        names.Named.Add(await StoreAsync(1));
        await StoreAsync(2);
        for (var night = 0; night < 5; night++) await NightAsync();
        (await attachments.ListAsync(Owner)).Select(each => each.Id).ShouldBe(names.Named);
    }

    [Fact]
    public async Task File_ThatIsNamedLate_Stays()
    {
        var id = await StoreAsync(1);
        (await NightAsync()).ShouldBe((1, 0));
        names.Named.Add(id);
        for (var night = 0; night < 3; night++) (await NightAsync()).ShouldBe((0, 0));
        (await attachments.ListAsync(Owner)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task File_OfACaseWhoseCommandsMayWait_Stays()
    {
        await StoreAsync(1);
        names.CanTell = false;
        for (var night = 0; night < 3; night++) (await NightAsync()).ShouldBe((0, 0));
        names.CanTell = true;
        (await NightAsync()).ShouldBe((1, 0));
    }

    [Fact]
    public async Task File_OfAKindThatNobodyKnows_Stays()
    {
        await StoreAsync(1, new AttachmentOwner("contract", "7f3c1a"));
        for (var night = 0; night < 3; night++) (await NightAsync()).ShouldBe((0, 0));
    }

    [Fact]
    public async Task File_StoredAgainAfterItWasMarked_IsAsGoodAsNew()
    {
        await StoreAsync(1);
        (await NightAsync()).ShouldBe((1, 0));
        await StoreAsync(1);
        (await NightAsync()).ShouldBe((1, 0), "it is marked anew, since the storage's clock has not moved, and not deleted");
        (await attachments.ListAsync(Owner)).ShouldHaveSingleItem().Name.ShouldBe("photo.jpg");
    }

    [Fact]
    public async Task File_StoredAgainWhileItIsSwept_IsNotDeleted()
    {
        var id = await StoreAsync(1);
        (await NightAsync()).ShouldBe((1, 0));

        // The case is asked, and does not name it yet; before the blob goes, the same file is stored and named.
        names.WhenAsked = async () => names.Soon.Add(await StoreAsync(1));
        (await NightAsync()).ShouldBe((0, 0));
        names.WhenAsked = null;
        names.Named.UnionWith(names.Soon);

        names.Named.ShouldBe([id]);
        for (var night = 0; night < 3; night++) await NightAsync();
        await using var open = (await attachments.OpenAsync(Owner, id)).ShouldNotBeNull();
        open.Attachment.Length.ShouldBe(1);
    }

    [Fact]
    public async Task File_StoredAgainAfterItWasDeleted_IsThere()
    {
        await StoreAsync(1);
        await NightAsync();
        (await NightAsync()).ShouldBe((0, 1));
        await using var open = (await attachments.OpenAsync(Owner, await StoreAsync(1))).ShouldNotBeNull();
        open.Attachment.Length.ShouldBe(1);
    }

    private async Task<(int Marked, int Deleted)> NightAsync(TimeSpan? after = null)
    {
        var to = time.GetUtcNow() + (after ?? Night);
        while (time.FireNext(to))
        {
            // No timer waits in these tests; the clock arrives.
        }

        return await unnamed.SweepAsync(CancellationToken.None);
    }

    private async Task<string> StoreAsync(byte content, AttachmentOwner? owner = null) => (await attachments.StoreAsync(
        owner ?? Owner,
        new UploadedFile("photo", "photo.jpg", new FileType("image/jpeg", "jpg"), Convert.ToHexStringLower(SHA256.HashData([content])), new[] { content }))).Value.Id;

    private sealed class Names : IAttachmentNames
    {
        public string CaseKind => "complaint";

        public HashSet<string> Named { get; } = [];

        public HashSet<string> Soon { get; } = [];

        public bool CanTell { get; set; } = true;

        public Func<Task>? WhenAsked { get; set; }

        public async Task<IReadOnlySet<string>?> FindAsync(string caseId, CancellationToken cancellationToken)
        {
            caseId.ShouldBe(Owner.CaseId);
            if (!CanTell) return null;
            HashSet<string> named = [.. Named];
            if (WhenAsked is not null) await WhenAsked();
            return named;
        }
    }
}
