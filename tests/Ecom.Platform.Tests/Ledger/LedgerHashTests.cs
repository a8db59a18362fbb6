using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Ledger;

public sealed class LedgerHashTests
{
    private static readonly LedgerEntry Entry = new(
        "contract-1",
        1,
        new DateTimeOffset(2026, 3, 4, 13, 6, 7, TimeSpan.FromHours(8)),
        new Actor("zhang.wei", "张伟", "legal"),
        "ContractApproved",
        JsonSerializer.SerializeToElement(new { stage = "legal", amount = 1000000.10m }),
        LedgerHash.Genesis,
        Hash: "");

    [Fact]
    public void Canonical_Entry_IsTheDocumentedText() => Encoding.UTF8.GetString(LedgerHash.Canonical(Entry)).ShouldBe(
        """{"actor":{"id":"zhang.wei","name":"张伟","role":"legal"},"at":"2026-03-04T05:06:07.0000000Z","caseId":"contract-1","data":{"amount":1000000.1,"stage":"legal"},"prevHash":"0000000000000000000000000000000000000000000000000000000000000000","seq":1,"type":"ContractApproved"}""");

    [Fact]
    public void Compute_Entry_IsSha256OverPrevHashAndCanonicalJson()
    {
        byte[] hashed = [.. Encoding.ASCII.GetBytes(Entry.PrevHash), .. LedgerHash.Canonical(Entry)];

        LedgerHash.Compute(Entry).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(hashed)));
    }

    [Fact]
    public void Canonical_Entry_IsWhatTheCanonicalWriterMakesOfTheWholeObject()
    {
        var whole = JsonSerializer.SerializeToElement(new
        {
            type = Entry.Type,
            seq = Entry.Seq,
            prevHash = Entry.PrevHash,
            data = Entry.Data,
            caseId = Entry.CaseId,
            at = "2026-03-04T05:06:07.0000000Z",
            actor = new { role = Entry.Actor.Role, name = Entry.Actor.Name, id = Entry.Actor.Id },
        });

        LedgerHash.Canonical(Entry).ShouldBe(CanonicalJson.Write(whole));
    }
}
