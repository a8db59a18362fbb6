using System.Text.Json.Nodes;

namespace Ecom.Functions.Platform.People.Records;

/// <summary>Something that happened to a person's case. Of the staff only the role is told.</summary>
/// <param name="Seq">Its place in the ledger.</param>
/// <param name="At">When.</param>
/// <param name="By">The role of who did it, such as <c>customer</c>, <c>agent</c> or <c>system</c>.</param>
/// <param name="Event">What.</param>
/// <param name="Data">The event's fields.</param>
public sealed record PersonEvent(long Seq, DateTimeOffset At, string By, string Event, JsonObject Data);
