using Ecom.Functions.Platform.Attachments;

namespace Ecom.Platform.Tests.Attachments;

public sealed class AttachmentNameTests
{
    [Theory]
    [InlineData("包裹 1.jpg", "包裹 1.jpg")]
    [InlineData("PHOTO.JPG", "PHOTO.jpg")]
    [InlineData("invoice.exe", "invoice.exe.jpg")]
    [InlineData(@"C:\Users\li\photo.jpg", "photo.jpg")]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData("a\r\nSet-Cookie: x.jpg", "aSet-Cookie x.jpg")]
    [InlineData("gpj.\u202Eexe", "gpj.exe.jpg")]
    [InlineData("a\"b<c>|?.jpg", "abc.jpg")]
    [InlineData("...", "file.jpg")]
    [InlineData("", "file.jpg")]
    [InlineData(null, "file.jpg")]
    public void Name_AsItCame_IsCleaned(string? name, string clean) => AttachmentName.Clean(name, "jpg").ShouldBe(clean);

    [Fact]
    public void Name_TooLong_IsCutBeforeItsExtension()
    {
        var clean = AttachmentName.Clean(string.Concat(Enumerable.Repeat("📦", 300)) + ".jpg", "jpg");

        clean.ShouldBe(string.Concat(Enumerable.Repeat("📦", 100)) + ".jpg");
    }
}
