using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ecom.Functions.Platform.Archive;
using Ecom.Platform.Tests.Stores;

namespace Ecom.Platform.Tests.Archive;

public sealed class BlobArchiveTests(EmulatorsFixture emulators) : IAsyncLifetime
{
    private const string Path = "contracts/MC-2026-000123/contract.pdf";

    private static readonly byte[] Contract = Encoding.UTF8.GetBytes("合同 MC-2026-000123");

    private BlobContainerClient container = null!;
    private BlobArchive archive = null!;

    public async ValueTask InitializeAsync()
    {
        container = new BlobContainerClient((await emulators.AzuriteAsync()).ConnectionString, $"archive-{Guid.NewGuid():N}");
        archive = new BlobArchive(container);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Put_New_IsStoredWithItsHashAndRetention()
    {
        var retention = new Retention(new DateOnly(2029, 3, 4), new DateOnly(2036, 3, 4));

        (await PutAsync(Contract, retention: retention)).ShouldBe(ArchiveResult.Stored);

        await using var open = (await archive.OpenAsync(Path))!;
        using var read = new MemoryStream();
        await open.Content.CopyToAsync(read);
        read.ToArray().ShouldBe(Contract);
        open.Document.Sha256.ShouldBe(Hash(Contract));
        open.Document.ContentType.ShouldBe("application/pdf");
        open.Document.Length.ShouldBe(Contract.Length);
        open.Document.Retention.ShouldBe(retention);
        (await archive.HashAsync(Path)).ShouldBe(Hash(Contract));
    }

    [Fact]
    public async Task Put_SameAgain_CountsAsDone()
    {
        await PutAsync(Contract);

        (await PutAsync(Contract)).ShouldBe(ArchiveResult.AlreadyStored);
    }

    [Fact]
    public async Task Put_OtherContent_ConflictsAndChangesNothing()
    {
        await PutAsync(Contract);

        (await PutAsync([1, 2, 3])).ShouldBe(ArchiveResult.Conflict);

        (await archive.HashAsync(Path)).ShouldBe(Hash(Contract));
    }

    [Fact]
    public async Task Put_ManyAtOnce_OneStores()
    {
        await archive.PutOnceAsync("warm/up", new MemoryStream([1]), Hash([1]), "text/plain");

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => PutAsync([(byte)(i % 2)]))));

        results.Count(result => result == ArchiveResult.Stored).ShouldBe(1);
        results.Count(result => result == ArchiveResult.AlreadyStored).ShouldBe(3);
        results.Count(result => result == ArchiveResult.Conflict).ShouldBe(4);
    }

    [Fact]
    public async Task Put_AnswerLost_CountsAsDone()
    {
        await PutAsync([9], "other/document");
        var lossy = new BlobClientOptions { Retry = { MaxRetries = 2, Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } };
        var lost = new LoseFirstUploadsAnswer();
        lossy.AddPolicy(lost, HttpPipelinePosition.PerRetry);
        var flaky = new BlobArchive(new BlobContainerClient((await emulators.AzuriteAsync()).ConnectionString, container.Name, lossy));

        var result = await flaky.PutOnceAsync(Path, new MemoryStream(Contract), Hash(Contract), "application/pdf");

        lost.Lost.ShouldBeTrue();
        result.ShouldBe(ArchiveResult.AlreadyStored);
        (await archive.VerifyAsync(Path, Hash(Contract))).Outcome.ShouldBe(ArchiveCheckOutcome.Intact);
    }

    [Fact]
    public async Task Put_TwentyMegabytes_IsStoredOnceAndVerifies()
    {
        var large = new byte[20 * 1024 * 1024];
        new Random(7).NextBytes(large);

        (await PutAsync(large)).ShouldBe(ArchiveResult.Stored);
        (await PutAsync(large)).ShouldBe(ArchiveResult.AlreadyStored);

        (await archive.VerifyAsync(Path)).Outcome.ShouldBe(ArchiveCheckOutcome.Intact);
    }

    [Fact]
    public async Task Put_ContentThatIsNotItsHash_IsRefusedBeforeAnythingIsWritten()
    {
        await Should.ThrowAsync<ArgumentException>(
            () => archive.PutOnceAsync(Path, new MemoryStream(Contract), Hash([1]), "application/pdf"));

        (await archive.OpenAsync(Path)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("../secret")]
    [InlineData("a//b")]
    [InlineData("/a")]
    [InlineData("a/.hidden")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("合同.pdf")]
    public async Task Put_HostilePath_IsRefused(string path) => await Should.ThrowAsync<ArgumentException>(
        () => archive.PutOnceAsync(path, new MemoryStream(Contract), Hash(Contract), "application/pdf"));

    [Fact]
    public async Task Verify_ContentChanged_IsFound()
    {
        await PutAsync(Contract);
        var changed = (byte[])Contract.Clone();
        changed[^1] ^= 1;
        await container.GetBlobClient(Path).UploadAsync(
            BinaryData.FromBytes(changed),
            new BlobUploadOptions { Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["sha256"] = Hash(Contract) } });

        var check = await archive.VerifyAsync(Path);

        check.Outcome.ShouldBe(ArchiveCheckOutcome.Tampered);
        check.ExpectedSha256.ShouldBe(Hash(Contract));
        check.ActualSha256.ShouldBe(Hash(changed));
    }

    [Fact]
    public async Task Verify_ContentAndHashChanged_IsFoundByTheLedgersHash()
    {
        await PutAsync(Contract);
        await container.GetBlobClient(Path).UploadAsync(
            BinaryData.FromBytes([1]),
            new BlobUploadOptions { Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["sha256"] = Hash([1]) } });

        (await archive.VerifyAsync(Path, Hash(Contract))).Outcome.ShouldBe(ArchiveCheckOutcome.Tampered);
    }

    [Fact]
    public async Task Verify_HashRemoved_IsFound()
    {
        await PutAsync(Contract);
        await container.GetBlobClient(Path).SetMetadataAsync(new Dictionary<string, string>(StringComparer.Ordinal));

        (await archive.VerifyAsync(Path)).Outcome.ShouldBe(ArchiveCheckOutcome.Tampered);
    }

    [Fact]
    public async Task Open_NothingThere_IsNull()
    {
        (await archive.OpenAsync(Path)).ShouldBeNull();
        (await archive.HashAsync(Path)).ShouldBeNull();
        (await archive.VerifyAsync(Path)).Outcome.ShouldBe(ArchiveCheckOutcome.Missing);
        (await ListAsync("")).ShouldBeEmpty();
    }

    [Fact]
    public async Task List_Prefix_IsByPathWithHashes()
    {
        await PutAsync([1], "contracts/MC-1/b.pdf");
        await PutAsync([2], "contracts/MC-1/a.pdf");
        await PutAsync([3], "contracts/MC-2/a.pdf");

        var listed = await ListAsync("contracts/MC-1/");

        listed.Select(document => document.Path).ShouldBe(["contracts/MC-1/a.pdf", "contracts/MC-1/b.pdf"]);
        listed[0].Sha256.ShouldBe(Hash([2]));
        listed[0].Length.ShouldBe(1);
    }

    [Fact]
    public async Task ExtendRetention_GivesLaterDatesAndNeverEarlierOnes()
    {
        await PutAsync(Contract);
        var first = new Retention(new DateOnly(2029, 3, 4), new DateOnly(2036, 3, 4));
        (await archive.ExtendRetentionAsync(Path, first)).ShouldBeTrue();
        (await RetentionAsync()).ShouldBe(first);

        (await archive.ExtendRetentionAsync(Path, new Retention(new DateOnly(2028, 1, 1), new DateOnly(2030, 1, 1)))).ShouldBeTrue();
        (await RetentionAsync()).ShouldBe(first);
        (await archive.ExtendRetentionAsync(Path, new Retention(new DateOnly(2031, 1, 1), null))).ShouldBeTrue();
        (await RetentionAsync()).ShouldBe(first with { KeepUntil = new DateOnly(2031, 1, 1) });

        (await archive.VerifyAsync(Path, Hash(Contract))).Outcome.ShouldBe(ArchiveCheckOutcome.Intact);
        (await archive.ExtendRetentionAsync("nothing/here", first)).ShouldBeFalse();
    }

    [Fact]
    public async Task ExtendRetention_ByTwoAtOnce_KeepsTheLaterOfBoth()
    {
        await PutAsync(Contract);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(year => Task.Run(
            () => archive.ExtendRetentionAsync(Path, new Retention(new DateOnly(2030 + year, 1, 1), new DateOnly(2040 - year, 1, 1))))));
        (await RetentionAsync()).ShouldBe(new Retention(new DateOnly(2037, 1, 1), new DateOnly(2040, 1, 1)));
    }

    [Fact]
    public async Task Delete_BeforeTheFloor_IsRefused()
    {
        await PutAsync(Contract, retention: new Retention(new DateOnly(2029, 3, 4), new DateOnly(2036, 3, 4)));

        (await archive.DeleteAsync(Path, new DateOnly(2029, 3, 3))).ShouldBe(ArchiveDeletion.Retained);
        (await archive.HashAsync(Path)).ShouldBe(Hash(Contract));

        (await archive.DeleteAsync(Path, new DateOnly(2029, 3, 4))).ShouldBe(ArchiveDeletion.Deleted);
        (await archive.OpenAsync(Path)).ShouldBeNull();
        (await archive.DeleteAsync(Path, new DateOnly(2029, 3, 4))).ShouldBe(ArchiveDeletion.Missing);
    }

    [Fact]
    public async Task Delete_WithoutDates_IsTheCallersDecision()
    {
        await PutAsync(Contract);
        (await archive.DeleteAsync(Path, new DateOnly(2026, 1, 1))).ShouldBe(ArchiveDeletion.Deleted);
    }

    private async Task<Retention?> RetentionAsync()
    {
        await using var open = (await archive.OpenAsync(Path))!;
        return open.Document.Retention;
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private Task<ArchiveResult> PutAsync(byte[] content, string path = Path, Retention? retention = null) =>
        archive.PutOnceAsync(path, new MemoryStream(content), Hash(content), "application/pdf", retention);

    private async Task<List<ArchivedDocument>> ListAsync(string prefix)
    {
        var listed = new List<ArchivedDocument>();
        await foreach (var document in archive.ListAsync(prefix))
        {
            listed.Add(document);
        }

        return listed;
    }

    /// <summary>Lets the first upload arrive, then behaves as if the connection had broken.</summary>
    private sealed class LoseFirstUploadsAnswer : HttpPipelineSynchronousPolicy
    {
        public bool Lost { get; private set; }

        public override void OnReceivedResponse(HttpMessage message)
        {
            var upload = message.Request.Method == RequestMethod.Put && message.Request.Uri.Path.EndsWith(".pdf", StringComparison.Ordinal);
            if (upload && !Lost)
            {
                Lost = true;
                throw new IOException("The connection was reset.");
            }
        }
    }
}
