using System.Security.Cryptography;
using System.Text;
using Ecom.Functions.Platform.Attachments.Content;

namespace Ecom.Platform.Tests.Attachments;

public sealed class ContentInspectorTests
{
    public static TheoryData<string, byte[]> Files => new()
    {
        { "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE1, 0x00] },
        { "image/png", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0] },
        { "image/gif", "GIF89a\u0001"u8.ToArray() },
        { "image/webp", [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8] },
        { "image/heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0] },
        { "image/heic", [0, 0, 0, 24, .. "ftypmif1"u8, 0, 0, 0, 0] },
        { "video/mp4", [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 0, 0] },
        { "video/quicktime", [0, 0, 0, 24, .. "ftypqt  "u8, 0, 0, 0, 0] },
        { "application/pdf", "%PDF-1.7\n"u8.ToArray() },
        { "text/plain", Encoding.UTF8.GetBytes("包裹在路上破损。\n<b>很生气</b>\r\n\t见图") },
        { "text/plain", [0xEF, 0xBB, 0xBF, .. "with a mark"u8] },
        { "application/octet-stream", [0xC4, 0xE3, 0xBA, 0xC3] },
        { "application/octet-stream", "nul\0in text"u8.ToArray() },
        { "application/octet-stream", "bell\u0007"u8.ToArray() },
        { "application/octet-stream", [0xE5, 0x8C] },
        { "application/vnd.microsoft.portable-executable", [.. "MZ"u8, 0x90, 0] },
        { "application/x-elf", [0x7F, .. "ELF"u8, 2] },
        { "application/zip", [.. "PK"u8, 3, 4, 20] },
        { "application/gzip", [0x1F, 0x8B, 8] },
        { "application/vnd.rar", [.. "Rar!"u8, 0x1A, 7, 0] },
        { "text/x-script", "#!/bin/sh\nrm -rf /"u8.ToArray() },
        { "text/x-script", "<?php system($_GET[0]);"u8.ToArray() },
        { "text/html", " \r\n<!DOCTYPE html><html>"u8.ToArray() },
        { "text/html", "<script>alert(1)</script>"u8.ToArray() },
        { "text/html", [0xEF, 0xBB, 0xBF, .. "<Html>"u8] },
        { "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
        { "image/svg+xml", "<?xml version='1.0'?><!-- x --><svg/>"u8.ToArray() },
        { "application/xml", "<?xml version='1.0'?><order/>"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Type_OfContent_IsFoundWhateverTheChunks(string type, byte[] content)
    {
        foreach (var chunk in new[] { 1, 3, 1000 })
            Inspect(content, chunk).Type.MediaType.ShouldBe(type);
    }

    [Fact]
    public void Hash_OfChunks_IsThatOfTheWhole()
    {
        var content = Encoding.UTF8.GetBytes(new string('长', 50_000));

        var (sha256, type) = Inspect(content, 4096);

        sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        type.ShouldBe(FileType.Text);
    }

    [Fact]
    public void Text_WithAControlCharacterFarBehind_IsNoText() =>
        Inspect([.. Encoding.UTF8.GetBytes(new string('x', 100_000)), 0], 4096).Type.ShouldBe(FileType.Unknown);

    private static (string Sha256, FileType Type) Inspect(byte[] content, int chunk)
    {
        using var inspector = new ContentInspector();
        foreach (var piece in content.Chunk(chunk))
            inspector.Append(piece);
        inspector.Length.ShouldBe(content.Length);
        return inspector.Finish();
    }
}
