namespace Ecom.Functions.Platform.Sla.Rules.Clocks;

/// <summary>A target and from when on it applied to a clock.</summary>
/// <param name="Since">From when on.</param>
/// <param name="PolicyVersion">Version of its policy.</param>
/// <param name="Rule">The rule that matched.</param>
/// <param name="Calendar">Name of the working calendar.</param>
/// <param name="Target">The target.</param>
public sealed record AppliedTarget(DateTimeOffset Since, string PolicyVersion, string Rule, string Calendar, ClockTarget Target)
{
    internal bool IsSamePolicy(AppliedTarget other) =>
        PolicyVersion == other.PolicyVersion && Rule == other.Rule && Calendar == other.Calendar && Target.Limit == other.Target.Limit;
}
