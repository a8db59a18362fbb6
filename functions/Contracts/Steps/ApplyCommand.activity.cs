using System.Text.Json;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Ledger;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Contracts.Steps;

/// <summary>Decides a command on the contract as it stands now, and appends what happened.</summary>
/// <remarks>
/// Idempotency key: the command id, which the contract remembers; the append is conditional on the sequence number decided on.
/// A person's command that the rules refuse by now is recorded as <see cref="CommandRefused"/>: it had been accepted for
/// processing, so its end is to be seen.
/// </remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="rules">The rules.</param>
/// <param name="numbers">Gives numbers.</param>
/// <param name="seal">Opens commands.</param>
public sealed class ApplyCommand(ContractStore contracts, ContractRules rules, ICaseNumbers numbers, CommandSeal seal)
{
    private const int Attempts = 5;

    /// <summary>Applies the command.</summary>
    /// <param name="input">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been applied.</param>
    [Function(nameof(ApplyCommand))]
    public async Task<ContractProgress> RunAsync([ActivityTrigger] ApplyCommandInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (by, command) = input.Sealed is null
            ? new PersonCommand(Person.System, input.Command ?? throw new ArgumentException("There is no command.", nameof(input)))
            : seal.Open(input.ContractId, input.CommandId!, input.Sealed);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var state = await contracts.FindAsync(input.ContractId, cancellationToken)
                ?? throw new InvalidOperationException("There is no such contract.");
            if (input.CommandId is not null && state.HandledCommands.Contains(input.CommandId)) return Progress(state);
            var events = Events(command, rules.Decide(state, command, await FactsAsync(state, command, by, input.Now, cancellationToken)));
            if (events.Count == 0) return Progress(state);
            var after = await contracts.AppendAsync(
                input.ContractId, state, events, by, input.Now, input.CommandId, cancellationToken);
            if (after is not null) return Progress(after);
        }

        throw new TimeoutException("The contract kept changing while the command was decided.");
    }

    private async Task<CommandFacts> FactsAsync(
        ContractState state, ContractCommand command, Person by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (command is not SubmitDraft) return new CommandFacts(by, now);
        var number = state.Number ?? await numbers.TakeAsync(
            ContractCaseId.Of(state.Id), state.Content.Kind.NumberSeries(), rules.Policy.DayOf(now).Year, cancellationToken);
        return new CommandFacts(by, now, number, ContentHash(state.Content));
    }

    private static string ContentHash(ContractContent content) =>
        ContractArchive.Hash(CanonicalJson.Write(JsonSerializer.SerializeToElement(content, LedgerJson.Options)));

    private static IReadOnlyList<ContractEvent> Events(ContractCommand command, Decision decision) => decision switch
    {
        Decision.Accepted accepted => accepted.Events,
        Decision.Refused refused => [new CommandRefused(command.GetType().Name, refused.Refusal.Code, refused.Refusal.Detail)],
        _ => throw new InvalidOperationException("The decision is not known."),
    };

    private static ContractProgress Progress(ContractState state) =>
        new(state.Phase, state.Revision, state.Seq, ContractDeadlines.Next(state), 0);
}
