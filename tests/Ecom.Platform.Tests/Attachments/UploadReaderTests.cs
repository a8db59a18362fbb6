using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Attachments.Upload;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Platform.Tests.Http;
using Microsoft.AspNetCore.Http;

namespace Ecom.Platform.Tests.Attachments;

public sealed class UploadReaderTests
{
    private static readonly UploadLimits Limits = new(1000, 2, 4000);

    [Fact]
    public async Task Form_WithFieldsAndFiles_IsReadThrough()
    {
        var request = await Uploads.FormAsync((new StringContent(" 破损 "), "text", null), Uploads.File(Uploads.Jpeg, "包裹.jpg"), Uploads.File([1, 2, 3], "x.exe", "other"));

        var form = (await ReadAsync(request)).Value;

        form["text"].ShouldBe("破损");
        form["missing"].ShouldBe("");
        form.Files.Count.ShouldBe(2);
        var photo = form.File("photo").ShouldNotBeNull();
        photo.Name.ShouldBe("包裹.jpg");
        photo.Type.MediaType.ShouldBe("image/jpeg");
        photo.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Uploads.Jpeg)));
        photo.Content.ToArray().ShouldBe(Uploads.Jpeg);
        form.File("other")!.Type.MediaType.ShouldBe("application/octet-stream");
    }

    [Fact]
    public async Task Body_ThatIsTheFile_HasItsNameFromTheHeaderOrTheQuery()
    {
        var request = Uploads.Of(Uploads.Jpeg, "image/png").With("Content-Disposition", "attachment; filename*=UTF-8''%E5%8C%85%E8%A3%B9.jpg");
        var file = (await ReadAsync(request)).Value.Files.ShouldHaveSingleItem();
        file.Name.ShouldBe("包裹.jpg");
        file.Type.MediaType.ShouldBe("image/jpeg");

        var queried = Uploads.Of(Uploads.Jpeg, "image/jpeg");
        queried.QueryString = new QueryString("?name=a.jpg");
        (await ReadAsync(queried)).Value.Files[0].Name.ShouldBe("a.jpg");
    }

    [Fact]
    public async Task Body_Empty_IsRefused() => (await ReadAsync(Uploads.Of([], "image/jpeg"))).Refusal.ShouldBeOfType<Invalid>();

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=")]
    [InlineData("multipart/form-data; boundary=other")]
    public async Task Form_WithAnotherBoundaryOrNone_IsMalformed(string contentType) =>
        (await ReadAsync(Uploads.Of(Encoding.ASCII.GetBytes("--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b--\r\n"), contentType)))
            .Refusal.ShouldBeOfType<Malformed>().Code.ShouldBe("malformed-form");

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=a; filename=x\r\n\r\ncut off")]
    [InlineData("--b\r\nno header at all\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("--b\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("")]
    public async Task Form_CutOffOrWithoutNames_IsMalformed(string body) =>
        (await ReadAsync(Uploads.Of(Encoding.ASCII.GetBytes(body), "multipart/form-data; boundary=b"))).Refusal.ShouldBeOfType<Malformed>();

    [Fact]
    public async Task File_LargerThanItMayBe_IsRefusedWithoutReadingOn()
    {
        var request = await Uploads.FormAsync(Uploads.File(new byte[5_000_000]));

        (await ReadAsync(request, Limits with { MaxRequestBytes = 10_000_000 })).Refusal.ShouldBeOfType<TooLarge>().Code.ShouldBe("file-too-large");

        request.Body.Position.ShouldBeLessThan(500_000);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=b", "upload-too-large")]
    [InlineData("image/jpeg", "file-too-large")]
    public async Task Request_DeclaredThirtyMegabytes_IsRefusedUnread(string contentType, string code)
    {
        var request = Uploads.Of(Uploads.Jpeg, contentType, declared: 30 * 1024 * 1024);

        (await ReadAsync(request)).Refusal.ShouldBeOfType<TooLarge>().Code.ShouldBe(code);

        request.Body.Position.ShouldBe(0);
    }

    [Fact]
    public async Task Body_LargerThanItMayBe_IsRefused() =>
        (await ReadAsync(Uploads.Of(new byte[1001], "image/jpeg"))).Refusal.ShouldBeOfType<TooLarge>();

    [Fact]
    public async Task Form_WithTooManyFiles_IsRefused()
    {
        var request = await Uploads.FormAsync(Uploads.File([1], name: "a"), Uploads.File([2], name: "b"), Uploads.File([3], name: "c"));

        (await ReadAsync(request)).Refusal.ShouldBeOfType<Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe("c");
    }

    [Fact]
    public async Task Form_WithAFieldTwiceOrTooLarge_IsRefused()
    {
        (await ReadAsync(await Uploads.FormAsync((new StringContent("1"), "a", null), (new StringContent("2"), "a", null)))).Refusal.ShouldBeOfType<Invalid>();
        var large = await Uploads.FormAsync((new StringContent(new string('x', UploadLimits.FieldBytes + 1)), "a", null));
        (await ReadAsync(large, Limits with { MaxRequestBytes = 1_000_000 })).Refusal.ShouldBeOfType<TooLarge>().Code.ShouldBe("field-too-large");
    }

    [Fact]
    public async Task Form_WithAFileFieldLeftEmpty_HasNoFile()
    {
        const string body = "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"\"\r\n\r\n\r\n--b--\r\n";

        (await ReadAsync(Uploads.Of(Encoding.ASCII.GetBytes(body), "multipart/form-data; boundary=b"))).Value.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Form_WhereAFormIsNeeded_IsNoOtherType() =>
        (await UploadReader.ReadFormAsync(Uploads.Of(Uploads.Jpeg, "image/jpeg"), Limits, CancellationToken.None)).Refusal.ShouldBeOfType<UnsupportedMediaType>();

    private static Task<Outcome<UploadedForm>> ReadAsync(HttpRequest request, UploadLimits? limits = null) =>
        UploadReader.ReadAsync(request, limits ?? Limits, CancellationToken.None);
}
