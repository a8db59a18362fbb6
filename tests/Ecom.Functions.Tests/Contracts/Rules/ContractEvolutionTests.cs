using System.Text.Json;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Ledger;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

public sealed class ContractEvolutionTests
{
    [Fact]
    public void Event_InAStatusWhereItCannotHappen_Throws() => Should.Throw<InvalidOperationException>(() =>
        ContractEvolution.Evolve(ContractInTest.Draft().Contract, new RecordedEvent<ContractEvent>(2, default, Person.System, null, new ContractExpired())))
        .Message.ShouldContain("ContractExpired");

    [Fact]
    public void Ledger_NotBeginningWithTheDraft_Throws() => Should.Throw<InvalidOperationException>(() =>
        ContractEvolution.Evolve(null, new RecordedEvent<ContractEvent>(1, default, Person.System, null, new ContractExpired())));

    [Fact]
    public void Commands_Handled_AreRemembered() =>
        ContractInTest.InReview().Contract.HandledCommands.ShouldBe(["command-1", "command-2"]);

    [Fact]
    public void State_WrittenAndReadAsJson_IsTheSame()
    {
        var state = ContractInTest.Active(Drafts.ForThree()).Contract;
        var text = JsonSerializer.Serialize(state, LedgerJson.Options);
        var read = JsonSerializer.Deserialize<ContractState>(text, LedgerJson.Options);
        JsonSerializer.Serialize(read, LedgerJson.Options).ShouldBe(text);
    }

    [Fact]
    public void EveryEvent_HasAPlaceInTheTable()
    {
        var known = ContractTransitions.Table.All.Select(transition => transition.Event).ToHashSet(StringComparer.Ordinal);
        typeof(ContractEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ContractEvent)))
            .ShouldAllBe(type => known.Contains(type.Name));
    }

    [Fact]
    public void EveryWait_HasADeadline()
    {
        ContractState[] waiting =
        [
            ContractInTest.InReview().Contract,
            ContractInTest.Signing().Contract,
            ContractInTest.Signing(Drafts.OnPaper()).Contract,
            ContractInTest.Active().Contract,
            ContractInTest.SignedByAll().Do(new ParkWork("step", "reason"), Person.System).Contract,
        ];
        waiting.ShouldAllBe(state => ContractDeadlines.Next(state) != null);
    }
}
