namespace Ecom.Functions.Complaints.Entry;

/// <summary>What came of looking at complaints.</summary>
/// <param name="Looked">How many were looked at.</param>
/// <param name="Differences">How many differed and were repaired.</param>
/// <param name="Failed">How many could not be compared.</param>
internal sealed record WatchedComplaints(int Looked, int Differences, int Failed)
{
    /// <summary>Ends a run as failed of which some could not be compared.</summary>
    /// <exception cref="InvalidOperationException">Some could not; all others were.</exception>
    public void ThrowIfAnyFailed()
    {
        if (Failed > 0) throw new InvalidOperationException($"{Failed} of {Looked} complaints could not be compared; the others were.");
    }
}
