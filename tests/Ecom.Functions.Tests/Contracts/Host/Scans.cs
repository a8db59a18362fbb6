using System.Text;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Scans of signed originals.</summary>
internal static class Scans
{
    public static MultipartFormDataContent Form(
        string signedOn = "2026-03-02", string witness = "Wu Lei", string shelf = "A-12-3", byte[]? scan = null) => new()
        {
            { new StringContent(signedOn), "signedOn" },
            { new StringContent(witness), "witness" },
            { new StringContent(shelf), "shelfLocation" },
            { new ByteArrayContent(scan ?? Encoding.ASCII.GetBytes("%PDF-1.7 a scan")), "scan", "scan.pdf" },
        };
}
