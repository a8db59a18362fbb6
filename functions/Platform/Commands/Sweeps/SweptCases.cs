namespace Ecom.Functions.Platform.Commands;

/// <summary>What came of looking at cases.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Looked">How many were looked at.</param>
/// <param name="Differences">How many differed and were repaired.</param>
/// <param name="Failed">How many could not be compared.</param>
internal sealed record SweptCases(string Kind, int Looked, int Differences, int Failed)
{
    /// <summary>Ends a run as failed of which some could not be compared.</summary>
    /// <exception cref="InvalidOperationException">Some could not; all others were.</exception>
    public void ThrowIfAnyFailed()
    {
        if (Failed > 0) throw new InvalidOperationException($"{Failed} of {Looked} cases ({Kind}) could not be compared; the others were.");
    }
}
