using Ecom.Functions.Platform.Sla.Rules.Statutory;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>A legal limit begins to run.</summary>
/// <param name="Clock">The limit.</param>
public sealed record StatutoryLineStarted(StatutoryClock Clock) : ComplaintEvent;
