using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>A low score is followed up, by the lead first; who waits too long loses it to the next level.</summary>
public sealed class FollowUpTests
{
    [Fact]
    public void FollowUp_ThatNobodyDoes_GoesFromLeadToHeadToManagementAndLapses()
    {
        var complaint = Rated(1);
        complaint.State.FollowUp!.Level.ShouldBe(EscalationLevel.Lead);
        complaint.After(TimeSpan.FromDays(30));
        complaint.Events.OfType<FollowUpOverdue>().Select(late => late.Level).ShouldBe([EscalationLevel.Head, EscalationLevel.Management]);
        complaint.Events.OfType<FollowUpLapsed>().ShouldHaveSingleItem();
        complaint.State.Phase.ShouldBe(ComplaintPhase.Ended);
    }

    [Fact]
    public void FollowUp_OfAClosedComplaint_KeepsItAliveUntilItIsDone()
    {
        var complaint = Rated(2);
        complaint.After(TimeSpan.FromDays(7));
        (complaint.State.Status, complaint.State.Phase).ShouldBe((ComplaintStatus.Closed, ComplaintPhase.Living));
        complaint.Does(new CompleteFollowUp("called and apologized"));
        complaint.State.Phase.ShouldBe(ComplaintPhase.Ended);
    }

    [Fact]
    public void Score_ThatIsNotLow_IsNotFollowedUp() => Rated(3).State.FollowUp.ShouldBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Score_OutOfRange_IsRefused(int score) =>
        Stages.In(ComplaintStatus.Resolved).Refuses(new RateResolution(score, null)).Fields.ShouldHaveSingleItem().Field.ShouldBe("/score");

    [Fact]
    public void Survey_IsAnsweredOnceForEachResolution()
    {
        var complaint = Rated(5);
        complaint.Refuses(new RateResolution(1, null)).Code.ShouldBe("already-rated");
        complaint.Does(new ReopenComplaint("it broke again"));
        complaint.Does(new ResolveComplaint("Replaced."));
        complaint.Does(new RateResolution(1, null));
        complaint.State.Ratings.Select(rating => (rating.Round, rating.Score)).ShouldBe([(0, 5), (1, 1)]);
    }

    private static ComplaintInTest Rated(int score)
    {
        var complaint = Stages.In(ComplaintStatus.Resolved);
        complaint.Does(new RateResolution(score, null));
        return complaint;
    }
}
