using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Platform.Ledger.Personal;

/// <summary>Wraps, each night, keys of personal data by the current secret that an earlier one wrapped: so a secret can be rotated out.</summary>
/// <remarks>Idempotency key: the case; a key that the current secret wraps is left alone. A run that breaks off is gone on with by the next.</remarks>
/// <param name="keys">The keys.</param>
/// <param name="logger">The log.</param>
public sealed partial class RewrapPersonalKeys(PersonalKeyRing keys, ILogger<RewrapPersonalKeys> logger)
{
    /// <summary>Keys that one night deals with.</summary>
    public const int MostOfANight = 50_000;

    /// <summary>Wraps them.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="cancellationToken">Stops; the next run goes on.</param>
    [Function(nameof(RewrapPersonalKeys))]
    public async Task RunAsync([TimerTrigger("0 20 20 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var done = await keys.RewrapAsync(MostOfANight, cancellationToken);
        LogDone(done, done < MostOfANight);
    }

    [LoggerMessage(1854, LogLevel.Information, "Wrapped {Keys} keys of personal data by the current secret; earlier secrets wrap none any more: {IsDone}")]
    private partial void LogDone(int keys, bool isDone);
}
