using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Photos;
using Ecom.Platform.Tests.Attachments;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Photos;

public sealed class PhotoUploadTests
{
    private static readonly PhotoUpload Upload = new(Options.Create(new PhotoOptions { MaxFileBytes = 4096, MaxFilesOfRequest = 2, MaxRequestBytes = 8192 }));

    [Fact]
    public async Task Photos_OfAForm_AreReadAndCleaned()
    {
        var form = (await ReadAsync(JpegSample.FromAPhone(), PngSample.FromAPhone())).Value;
        var taken = PhotoUpload.Clean(form.Files).Value;
        taken[0].Original.Content.ToArray().ShouldBe(JpegSample.FromAPhone());
        Told.In(taken[0].Shown.Content.Span).ShouldBeEmpty();
        taken[0].Shown.Sha256.ShouldNotBe(taken[0].Original.Sha256);
        taken[1].Shown.Type.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public async Task Photo_WithoutAnythingTold_IsShownAsItIs()
    {
        var taken = PhotoUpload.Clean((await ReadAsync(JpegSample.Plain())).Value.Files).Value.ShouldHaveSingleItem();
        taken.Shown.Sha256.ShouldBe(taken.Original.Sha256);
    }

    [Fact]
    public async Task Files_ThatAreNoPhotos_AreRefusedWithWhatTheyAre()
    {
        var refusal = (await ReadAsync([.. "MZ this is a program"u8])).Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe("attachment-type-refused");
        refusal.Detail.ShouldContain("portable-executable");
        (await ReadAsync([.. "%PDF-1.7 a document"u8])).Refusal!.Code.ShouldBe("attachment-type-refused");
        (await ReadAsync([.. "GIF89a a film"u8])).Refusal!.Code.ShouldBe("attachment-type-refused");
    }

    [Fact]
    public async Task Files_TooManyOrTooLarge_AreRefused()
    {
        (await ReadAsync(JpegSample.Plain(), JpegSample.Plain(), JpegSample.Plain())).Refusal!.Code.ShouldBe("invalid-request");
        (await ReadAsync([.. JpegSample.Plain(), .. new byte[5000]])).Refusal!.Code.ShouldBe("file-too-large");
    }

    [Fact]
    public async Task Photo_ThatIsDamaged_IsRefusedWithAllOthers()
    {
        var form = (await ReadAsync(PngSample.Plain(), JpegSample.FromAPhone()[..60])).Value;
        PhotoUpload.Clean(form.Files).Refusal!.Code.ShouldBe("photo-unreadable");
    }

    private static async Task<Outcome<UploadedForm>> ReadAsync(params IReadOnlyList<byte[]> files) =>
        await Upload.ReadAsync(await Uploads.FormAsync([.. files.Select(file => Uploads.File(file))]), CancellationToken.None);
}
