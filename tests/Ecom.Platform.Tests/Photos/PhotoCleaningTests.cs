using System.Text;
using Ecom.Functions.Platform.Photos;

namespace Ecom.Platform.Tests.Photos;

public sealed class PhotoCleaningTests
{
    public static TheoryData<string> Types => [.. PhotoCleaning.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Photo_FromAPhone_ShowsNothingThatWasTold(string type)
    {
        var file = Samples.FromAPhone(type);
        var before = file.ToArray();
        Told.In(file).ShouldBe(Told.Words, "the sample tells it");

        var shown = PhotoCleaning.Clean(type, file).ShouldNotBeNull();

        Told.In(shown).ShouldBeEmpty();
        file.ShouldBe(before, "the original is evidence");
        PhotoCleaning.Clean(type, shown).ShouldBe(shown, "what is clean stays as it is");
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(3, false)]
    public void Jpeg_FromAPhone_KeepsPictureProfileAndTurn(int orientation, bool isBigEndian)
    {
        var shown = PhotoCleaning.Clean("image/jpeg", JpegSample.FromAPhone((ushort)orientation, isBigEndian)).ShouldNotBeNull();
        byte[] exif = [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        shown.ShouldBe([
            0xFF, 0xD8,
            .. JpegSample.Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. JpegSample.Segment(0xE1, exif),
            .. JpegSample.Profile,
            .. JpegSample.Tables, .. JpegSample.Scan,
            0xFF, 0xD9,
        ]);
    }

    [Fact]
    public void Jpeg_ThatStandsAsItIs_KeepsNoExif() =>
        Encoding.Latin1.GetString(PhotoCleaning.Clean("image/jpeg", JpegSample.FromAPhone(orientation: 1)).ShouldNotBeNull()).ShouldNotContain("Exif");

    [Fact]
    public void Jpeg_OfSeveralScans_KeepsAll()
    {
        byte[] progressive = [0xFF, 0xD8, .. JpegSample.Tables, .. JpegSample.Scan, 0xFF, 0x00, 0xFF, 0xD0, 1, .. JpegSample.Segment(0xFE, Told.Xmp()), .. JpegSample.Scan, 0xFF, 0xD9];
        PhotoCleaning.Clean("image/jpeg", progressive).ShouldBe([
            0xFF, 0xD8, .. JpegSample.Tables, .. JpegSample.Scan, 0xFF, 0x00, 0xFF, 0xD0, 1, .. JpegSample.Scan, 0xFF, 0xD9]);
    }

    [Fact]
    public void Png_FromAPhone_KeepsPictureAndTurn()
    {
        var chunks = PngSample.Chunks(PhotoCleaning.Clean("image/png", PngSample.FromAPhone(orientation: 3)).ShouldNotBeNull());
        chunks.Select(chunk => chunk.Type).ShouldBe(["IHDR", "eXIf", "gAMA", "IDAT", "IEND"]);
        ExifOrientation.Read(chunks[1].Content).ShouldBe(3);
        chunks[1].Content.Length.ShouldBe(26);
    }

    [Fact]
    public void Webp_FromAPhone_KeepsPictureProfileAndTurn()
    {
        var chunks = WebpSample.Chunks(PhotoCleaning.Clean("image/webp", WebpSample.FromAPhone(orientation: 8)).ShouldNotBeNull());
        chunks.Select(chunk => chunk.Type).ShouldBe(["VP8X", "ICCP", "VP8L", "EXIF"]);
        chunks[0].Content[0].ShouldBe((byte)0x28, "a profile and Exif, and no XMP any more");
        ExifOrientation.Read(chunks[3].Content).ShouldBe(8);
        var straight = WebpSample.Chunks(PhotoCleaning.Clean("image/webp", WebpSample.FromAPhone(orientation: 1)).ShouldNotBeNull());
        (straight.Count, straight[0].Content[0]).ShouldBe((3, (byte)0x20));
    }

    [Fact]
    public void Webp_ThatMoves_IsRefused() =>
        PhotoCleaning.Clean("image/webp", WebpSample.File([.. WebpSample.Extended(0x02), .. WebpSample.Picture])).ShouldBeNull();

    [Fact]
    public void Heic_FromAPhone_KeepsPicturesAndTheirPlaces()
    {
        var file = HeicSample.FromAPhone();
        var shown = PhotoCleaning.Clean("image/heic", file).ShouldNotBeNull();
        shown.Length.ShouldBe(file.Length);
        foreach (var part in new[] { HeicSample.Picture, HeicSample.Grid, HeicSample.Turn })
            shown.AsSpan().IndexOf(part).ShouldBe(file.AsSpan().IndexOf(part));
        Encoding.Latin1.GetString(shown).ShouldNotContain("mpvd");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Photo_CutAnywhere_IsRefusedOrShowsNothingThatWasTold(string type)
    {
        var file = Samples.FromAPhone(type);
        for (var length = 12; length < file.Length; length++)
        {
            if (PhotoCleaning.Clean(type, file.AsSpan(0, length)) is { } shown) Told.In(shown).ShouldBeEmpty($"cut at {length}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Photo_WithBytesFlippedAndLost_NeverBreaksTheReader(string type)
    {
        Random random = new(20260304);
        var whole = Samples.FromAPhone(type);
        for (var round = 0; round < 4_000; round++)
        {
            var file = whole.ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--) file[random.Next(12, file.Length)] = (byte)random.Next(256);
            var shown = PhotoCleaning.Clean(type, random.Next(3) == 0 ? file.AsSpan(0, random.Next(12, file.Length)) : file);
            if (shown is not null) shown.Length.ShouldBeLessThanOrEqualTo(file.Length);
        }
    }

    [Fact]
    public void Heic_ThatClaimsMoreThanItHas_IsRefusedAtOnce()
    {
        // Items without bytes of their own: 65,535 times 65,535 of them would fit into a megabyte.
        byte[] empty = [.. Enumerable.Repeat(new byte[] { 0, 1, 0, 0, 0, 0, 0xFF, 0xFF }, 65_535).SelectMany(each => each)];
        PhotoCleaning.Clean("image/heic", HeicSample.FromAPhone(HeicSample.Places(0x00, 0x00, 65_535, empty))).ShouldBeNull();
        // Places beyond the file, and such that begin and length together wrap around.
        foreach (var (offset, length) in new[] { (int.MaxValue, 8), (-1, 1), (0, -1), (0, 0) })
            PhotoCleaning.Clean("image/heic", HeicSample.FromAPhone(HeicSample.Places(0x44, 0, 1, HeicSample.Item(1, 0, offset, length)))).ShouldBeNull();
        // The same bytes, all of them, for many items: copied once.
        var whole = HeicSample.FromAPhone(HeicSample.Places(0x44, 0, 60_000, [.. Enumerable.Repeat(HeicSample.Item(1, 0, 0, 900_000), 60_000).SelectMany(each => each)]));
        PhotoCleaning.Clean("image/heic", whole).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("image/jpeg", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0 })]
    [InlineData("image/jpeg", new byte[] { 0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData("image/jpeg", new byte[] { 0xFF, 0xD8, 0xFF, 0xD9 })]
    [InlineData("image/png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0xFF, 0xFF, 0xFF, 0xFF, 73, 72, 68, 82, 0, 0, 0, 0 })]
    [InlineData("image/webp", new byte[] { 82, 73, 70, 70, 0xFF, 0xFF, 0xFF, 0xFF, 87, 69, 66, 80 })]
    [InlineData("image/webp", new byte[] { 82, 73, 70, 70, 4, 0, 0, 0, 87, 69, 66, 80 })]
    [InlineData("image/heic", new byte[] { 0, 0, 0, 12, 102, 116, 121, 112, 104, 101, 105, 99 })]
    public void Photo_ThatIsOnlyAHead_IsRefused(string type, byte[] file) => PhotoCleaning.Clean(type, file).ShouldBeNull();
}
