namespace Ecom.Functions.Platform.Flow;

/// <summary>Input of the step that tells people what happened to a case.</summary>
/// <param name="Id">Id of the case within its kind.</param>
/// <param name="AfterSeq">The last event that everybody was told of.</param>
/// <param name="UpToSeq">The last event to tell of.</param>
public sealed record NotifyPeopleInput(string Id, long AfterSeq, long UpToSeq);
