using Ecom.Functions.Platform.Sla.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>What the staff is to do follows from the claim: tasks open when they are needed and close when they are not.</summary>
/// <param name="policy">The numbers of the rules.</param>
/// <param name="calendar">Working time.</param>
internal sealed class TaskDecisions(ClaimPolicy policy, WorkCalendar calendar)
{
    private const int Management = 3;

    /// <summary>After how long management is told again of what nobody does.</summary>
    private static readonly TimeSpan AgainAfter = TimeSpan.FromDays(7);

    /// <summary>Opens and closes tasks.</summary>
    public void Keep(ClaimChange change)
    {
        var wanted = Wanted(change).ToList();
        foreach (var task in change.State.Tasks)
        {
            if (!wanted.Exists(other => other.Is(task.Kind, task.Key))) change.Add(new TaskClosed(task.Kind, task.Key));
        }

        foreach (var task in wanted)
        {
            if (!change.State.Tasks.Exists(other => other.Is(task.Kind, task.Key))) change.Add(new TaskOpened(task.Kind, task.Key, task.Role, task.DueAt));
        }
    }

    /// <summary>What nobody did in time goes to the next level; a low score lapses at last, other things are told again and again.</summary>
    public void Escalate(ClaimChange change)
    {
        foreach (var task in change.State.Tasks.FindAll(task => task.DueAt <= change.Now))
        {
            if (task is { Kind: ClaimTaskKind.FollowUp, Level: Management })
            {
                change.Add(new FollowedUp("nobody did"));
                continue;
            }

            var level = Math.Min(task.Level + 1, Management);
            change.Add(new TaskOverdue(task.Kind, task.Key, level, level == Management ? change.Now + AgainAfter : Due(change.Now)));
        }
    }

    private IEnumerable<ClaimTask> Wanted(ClaimChange change)
    {
        var (state, due) = (change.State, Due(change.Now));
        if (state.Status == ClaimStatus.Judging) yield return new ClaimTask(ClaimTaskKind.Judge, null, ClaimRoles.Agent, due);
        if (state.Status == ClaimStatus.Approving)
            yield return new ClaimTask(
                ClaimTaskKind.Approve, null, state.Plan!.Approval == ApprovalLevel.Finance ? ClaimRoles.Finance : ClaimRoles.Lead, due);
        if (state.Status == ClaimStatus.Inspecting) yield return new ClaimTask(ClaimTaskKind.Inspect, null, ClaimRoles.Logistics, due);
        if (state.Dispute is not null) yield return new ClaimTask(ClaimTaskKind.AnswerDispute, null, ClaimRoles.Agent, due);
        if (state.NeedsFollowUp) yield return new ClaimTask(ClaimTaskKind.FollowUp, null, ClaimRoles.Lead, due);
        foreach (var effect in state.Effects.Where(effect => effect.Status == EffectStatus.Parked))
            yield return new ClaimTask(ClaimTaskKind.ResolveParked, effect.Key, ClaimRoles.OwnerOf(effect.Kind), due);
        if (state.Reappearance is { IsSettled: false } seen)
        {
            yield return seen.Way is null
                ? new ClaimTask(ClaimTaskKind.DecideReappearance, null, ClaimRoles.Finance, due)
                : new ClaimTask(ClaimTaskKind.SettleReappearance, null, ClaimRoles.Finance, seen.EndsAt ?? due);
        }

        if (state.Recovery is { IsFinal: false })
            yield return new ClaimTask(ClaimTaskKind.PressCarrier, null, ClaimRoles.Logistics, change.Now.AddDays(policy.RecoveryDays));
    }

    private DateTimeOffset Due(DateTimeOffset now) => calendar.Add(now, WorkDuration.WorkingDays(policy.TaskWorkingDays));
}
