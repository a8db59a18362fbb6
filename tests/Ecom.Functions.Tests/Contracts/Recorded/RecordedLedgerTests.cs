using System.Text.Json;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Ledgers that earlier versions wrote are still read: an event that changes its shape fails here first.</summary>
public sealed class RecordedLedgerTests
{
    [Fact]
    public void Ledger_OfTheFirstVersion_IsStillRead()
    {
        var state = ContractEvolution.Fold(null, Entries().Select(EventJson.ToEvent<ContractEvent>)).ShouldNotBeNull();
        state.Status.ShouldBe(ContractStatus.Signed);
        state.Number.ShouldBe("MC-2026-000001");
        state.Content.Terms.Value.ShouldBe(new Money(50_000_000, "CNY"));
        state.Review!.Decisions.Count.ShouldBe(2);
        state.Signing!.Signers.ShouldAllBe(signer => signer.Signature != null && signer.Signature.ConsentHash.Length == 64);
    }

    [Fact]
    public void Entry_WithAFieldOfALaterVersion_IsRead()
    {
        var entry = Entries()[0];
        var data = JsonDocument.Parse("{\"fieldOfTomorrow\":1," + entry.Data.GetRawText()[1..]).RootElement;
        EventJson.ToEvent<ContractEvent>(entry with { Data = data }).Event.ShouldBeOfType<DraftCreated>();
    }

    [Fact]
    public void Entry_OfUnknownType_IsNotGuessed() =>
        Should.Throw<JsonException>(() => EventJson.ToEvent<ContractEvent>(Entries()[0] with { Type = "SomethingElse" }));

    private static List<LedgerEntry> Entries() =>
    [
        .. File.ReadLines(Path.Combine(RepositoryRoot.Find(), "tests", "Ecom.Functions.Tests", "Contracts", "Recorded", "ledger-v1.jsonl"))
            .Select(line => JsonSerializer.Deserialize<LedgerEntry>(line, LedgerJson.Options)!),
    ];
}
