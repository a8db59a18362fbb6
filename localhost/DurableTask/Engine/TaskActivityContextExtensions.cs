using Ecom.LocalHost.DurableTask.Dispatch;
using Microsoft.DurableTask;

namespace Ecom.LocalHost.DurableTask;

/// <summary>What the local engine knows of an activity beyond the official context.</summary>
public static class TaskActivityContextExtensions
{
    /// <summary>A key of this task of this run: the same whenever the task is dispatched again, different for every other task.</summary>
    /// <param name="context">The context that the engine passed to the activity.</param>
    /// <exception cref="ArgumentException">The context does not come from this engine.</exception>
    public static string GetIdempotencyKey(this TaskActivityContext context) => context is ActivityContext local
        ? local.IdempotencyKey
        : throw new ArgumentException("Only a context from the local engine has an idempotency key.", nameof(context));

    /// <summary>Cancelled when the activity ran past its lease: it should stop, and is dispatched again when it has.</summary>
    /// <param name="context">The context that the engine passed to the activity.</param>
    /// <returns>The token; one that is never cancelled when the context does not come from this engine.</returns>
    public static CancellationToken GetStopToken(this TaskActivityContext context) =>
        context is ActivityContext local ? local.StopToken : CancellationToken.None;
}
