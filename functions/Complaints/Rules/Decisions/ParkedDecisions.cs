using Decision = Ecom.Functions.Platform.Rules.Decision<Ecom.Functions.Complaints.Rules.ComplaintEvent>;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>Work that stays broken.</summary>
internal static class ParkedDecisions
{
    public static Decision Park(ComplaintState state, ParkWork command, ComplaintFacts facts, ComplaintPolicy policy) => state.Parked is null
        ? Decision.Accept(new WorkParked(command.Step, command.Reason, facts.Now + policy.ParkedRetryAfter))
        : Decision.Accept();

    public static Decision Resume(ComplaintState state, ComplaintFacts facts)
    {
        string[] roles = [.. ComplaintRoles.Superiors, ComplaintRoles.Admin];
        if (!facts.By.HasAny(roles)) return Refusals.WrongRole(roles);
        return state.Parked is null ? Refusals.NotInStatus(state, "Nothing is parked") : Decision.Accept(new WorkResumed());
    }
}
