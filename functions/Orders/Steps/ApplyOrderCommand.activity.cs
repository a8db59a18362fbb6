using Ecom.Functions.Orders.Rules;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Flow;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Orders.Steps;

/// <summary>Decides a command on the order as it stands now, and appends what happened.</summary>
/// <remarks>Idempotency key: the key of the fact. A fact that contradicts what came just before it is recorded as <see cref="FactRefused"/>.</remarks>
/// <param name="commands">Applies commands.</param>
/// <param name="rules">Says when time acts.</param>
public sealed class ApplyOrderCommand(OrderCommandApplication commands, OrderRules rules)
{
    /// <summary>Applies the command.</summary>
    /// <param name="input">The command.</param>
    /// <param name="cancellationToken">Gives up; the command may still have been applied.</param>
    [Function(nameof(ApplyOrderCommand))]
    public async Task<CaseProgress<OrderPhase>> RunAsync(
        [ActivityTrigger] ApplyCommandInput<OrderCommand> input, CancellationToken cancellationToken) =>
        await commands.ApplyAsync(input, cancellationToken) is { } state
            ? new CaseProgress<OrderPhase>(state.Phase, 0, state.Seq, rules.Deadlines.Next(state), 0)
            : new CaseProgress<OrderPhase>(OrderPhase.None, 0, 0, null, 0);
}
