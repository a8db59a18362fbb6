namespace Ecom.Functions.Complaints.Rules;

/// <summary>A legal limit will pass soon.</summary>
/// <param name="Limit">Which.</param>
/// <param name="PassesAt">When.</param>
public sealed record StatutoryLineNear(StatutoryLimit Limit, DateTimeOffset PassesAt) : ComplaintEvent;
