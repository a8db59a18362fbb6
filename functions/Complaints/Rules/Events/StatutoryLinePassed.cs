namespace Ecom.Functions.Complaints.Rules;

/// <summary>A legal limit has passed.</summary>
/// <param name="Limit">Which.</param>
/// <param name="PassedAt">When.</param>
public sealed record StatutoryLinePassed(StatutoryLimit Limit, DateTimeOffset PassedAt) : ComplaintEvent;
