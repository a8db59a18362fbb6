namespace Ecom.LocalHost.DurableTask.Recording;

/// <summary>Which run of an instance was recorded.</summary>
/// <param name="Key">Key of the start in its store.</param>
/// <param name="Generation">How often it had continued as new.</param>
public sealed record RecordedRun(long Key, int Generation);
