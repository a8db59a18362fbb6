using System.Text.Json;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Platform.Tests.Ledger;

public sealed class LedgerChainTests
{
    private static readonly Actor Li = new("li.na", "李娜", "operations");
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public static TheoryData<string, int> Changes => new()
    {
        { "data", 2 }, { "actor", 3 }, { "time", 1 }, { "type", 2 }, { "removed", 2 }, { "swapped", 1 }, { "rehashed", 3 }, { "foreign", 2 },
    };

    [Fact]
    public void Verify_UntouchedChain_IsIntact()
    {
        var chain = Chain();

        var verification = LedgerChain.Verify("parcel-1", chain);

        verification.IsIntact.ShouldBeTrue();
        verification.Entries.ShouldBe(4);
        verification.HeadHash.ShouldBe(chain[3].Hash);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Verify_ChangedChain_NamesTheFirstBadEntry(string change, int firstBad)
    {
        var chain = Chain();
        Change(chain, change);

        var verification = LedgerChain.Verify("parcel-1", chain);

        verification.FirstBadSeq.ShouldBe(firstBad);
        verification.Reason.ShouldNotBeNullOrEmpty();
    }

    private static void Change(List<LedgerEntry> chain, string change)
    {
        switch (change)
        {
            case "data":
                chain[1] = chain[1] with { Data = JsonSerializer.SerializeToElement(new { amount = 999 }) };
                break;
            case "actor":
                chain[2] = chain[2] with { Actor = Li with { Name = "Somebody" } };
                break;
            case "time":
                chain[0] = chain[0] with { At = Now.AddTicks(1) };
                break;
            case "type":
                chain[1] = chain[1] with { Type = "Other" };
                break;
            case "removed":
                chain.RemoveAt(1);
                break;
            case "swapped":
                (chain[0], chain[1]) = (chain[1], chain[0]);
                break;
            case "rehashed":
                // Someone who knows the rules changes entry 2 and its hash: entry 3 gives it away.
                var forged = chain[1] with { Data = JsonSerializer.SerializeToElement(new { amount = 999 }) };
                chain[1] = forged with { Hash = LedgerHash.Compute(forged) };
                break;
            case "foreign":
                chain[1] = chain[1] with { CaseId = "parcel-2" };
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change));
        }
    }

    private static List<LedgerEntry> Chain() =>
    [
        .. LedgerChain.Extend(
            "parcel-1", 0, LedgerHash.Genesis, [.. Enumerable.Range(1, 4).Select(i => NewEntry.Of(new Paid(i), Li, Now))]),
    ];

    private sealed record Paid(int Amount);
}
