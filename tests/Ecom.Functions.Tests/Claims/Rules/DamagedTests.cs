using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Claims;

public sealed class DamagedTests
{
    [Fact]
    public void Damaged_Reported_AsksForPhotos()
    {
        var claim = ClaimInTest.Damaged();

        claim.State.Status.ShouldBe(ClaimStatus.Gathering);
        claim.State.Wait!.EndsAt.ShouldBe(ClaimInTest.Monday.AddDays(7));
    }

    [Fact]
    public void Photo_NeverComes_RemindsAndLapses()
    {
        var claim = ClaimInTest.Damaged();

        claim.After(TimeSpan.FromDays(2));
        claim.Events.OfType<CustomerReminded>().ShouldHaveSingleItem();
        claim.After(TimeSpan.FromDays(5));

        claim.State.Outcome.ShouldBe(ClaimOutcome.Lapsed);
        ClaimPhases.Of(claim.State, claim.Now).ShouldBe(ClaimPhase.Ended);
    }

    [Fact]
    public void Photo_Comes_AgentHasOneWorkingDay()
    {
        var claim = ClaimInTest.Damaged();

        claim.Does(new AddPhoto(ClaimInTest.Photo()));

        claim.State.Status.ShouldBe(ClaimStatus.Judging);
        claim.State.Tasks.ShouldHaveSingleItem().Role.ShouldBe(ClaimRoles.Agent);
        claim.After(TimeSpan.FromDays(60));
        claim.Events.OfType<TaskOverdue>().Take(3).Select(late => late.Level).ShouldBe([1, 2, 3], "lead, head, management");
        claim.Events.OfType<TaskOverdue>().Count().ShouldBeGreaterThan(8, "management is told again each week");
    }

    [Fact]
    public void Photo_SameTwice_CountsOnce()
    {
        var claim = ClaimInTest.Damaged();
        claim.Does(new AddPhoto(ClaimInTest.Photo()));

        claim.Does(new AddPhoto(ClaimInTest.Photo())).ShouldBeEmpty();
    }

    [Fact]
    public void PartialDamage_TwoOfFiveWithCoupon_RefundsTheirExactShare()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 14_999))); // 2 of 5 of 149.99

        claim.State.Plan!.Value.ShouldBe(ClaimOrders.Yuan(5_999));
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.Effect(EffectKind.Refund).Amount.ShouldBe(ClaimOrders.Yuan(5_999));
    }

    [Fact]
    public void PartialDamages_OneAfterAnother_ComeToWhatWasPaid()
    {
        var order = ClaimOrders.Tea(cups: 14_999);
        long sum = 0;
        foreach (var (taken, pieces) in new[] { (0, 2), (2, 2), (4, 1) })
            sum += ClaimValue.Of(order, [new ClaimedLine("cups", Damaged: pieces)], new Dictionary<string, int>(StringComparer.Ordinal) { ["cups"] = taken }).MinorUnits;

        sum.ShouldBe(14_999);
    }

    [Fact]
    public void WholeOrder_Damaged_FreightIsRefundedToo()
    {
        var claim = Judged(ClaimInTest.Damaged(lines: [new ClaimedLine("cups", Damaged: 5), new ClaimedLine("pot", Missing: 1)]));

        claim.State.Plan!.Value.ShouldBe(claim.Order.Paid);
    }

    [Fact]
    public void Value_Small_NothingComesBackAndNobodyApproves()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 10_000)));

        claim.State.Status.ShouldBe(ClaimStatus.Offered);
        claim.State.Plan!.Options.Select(option => option.Kind).ShouldBe([CompensationKind.Refund, CompensationKind.Reship]);
        claim.State.Plan.Approval.ShouldBe(ApprovalLevel.Automatic);
        claim.State.Plan.Reasons.ShouldContain(reason => reason.Rule == "damaged-small");
    }

    [Theory]
    [InlineData(50_000, ApprovalLevel.Automatic)]
    [InlineData(50_003, ApprovalLevel.Lead)]
    [InlineData(500_000, ApprovalLevel.Lead)]
    [InlineData(500_003, ApprovalLevel.Finance)]
    public void Approval_ByValue_IsOfTheLevel(long cups, ApprovalLevel level) =>
        Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: cups))).State.Plan!.Approval.ShouldBe(level);

    [Fact]
    public void Approval_ByTheOneWhoJudged_IsRefused()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 100_000)), ClaimPeople.Lead);

        claim.Refused(new ApprovePlan(null), ClaimPeople.Lead).Code.ShouldBe("judge-approves");
        claim.Refused(new ApprovePlan(null), ClaimPeople.Agent).Code.ShouldBe("wrong-role");
        claim.Does(new ApprovePlan(null), ClaimPeople.Head);

        claim.State.Status.ShouldBe(ClaimStatus.Offered);
    }

    [Fact]
    public void Plan_Rejected_IsJudgedAgain()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 100_000)));

        claim.Does(new RejectPlan("Only one cup is broken."));
        claim.State.Status.ShouldBe(ClaimStatus.Judging);
        claim.Does(new JudgeClaim(true, Fault.Carrier, [new ClaimedLine("cups", Damaged: 1)], "One cup."));

        claim.State.Plan!.Value.ShouldBe(ClaimOrders.Yuan(20_000));
    }

    [Fact]
    public void Judgement_NotJustified_ClosesRejected()
    {
        var claim = ClaimInTest.Damaged();
        claim.Does(new AddPhoto(ClaimInTest.Photo()));

        claim.Does(new JudgeClaim(false, Fault.Unknown, null, "The photo shows another cup."));

        claim.State.Outcome.ShouldBe(ClaimOutcome.Rejected);
        claim.State.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Judgement_MorePiecesThanOrdered_IsRefusedWithTheField()
    {
        var claim = ClaimInTest.Damaged();
        claim.Does(new AddPhoto(ClaimInTest.Photo()));

        claim.Refused(new JudgeClaim(true, Fault.Carrier, [new ClaimedLine("cups", Damaged: 6)], "All."))
            .Fields.ShouldHaveSingleItem().Field.ShouldBe("/lines/0");
    }

    [Fact]
    public void Refund_OverWhatIsLeft_IsOfferedAsWhatIsLeft()
    {
        var claim = ClaimInTest.Damaged(ClaimOrders.Tea(cups: 20_000));
        claim.Left = ClaimOrders.Yuan(1_234);

        Judged(claim);

        claim.State.Plan!.Options.First(option => option.Kind == CompensationKind.Refund).Refund.ShouldBe(ClaimOrders.Yuan(1_234));
        claim.State.Plan.Reasons.ShouldContain(reason => reason.Rule == "what-is-left");
    }

    [Fact]
    public void Exchange_PickedUpAndInspected_IsSentOnce()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 50_000)));

        claim.Does(new ChooseOption(CompensationKind.Exchange, new PickupPlace("梅", "+86 138 0000 0000", "Nanjing Road 1")));
        claim.State.Status.ShouldBe(ClaimStatus.Returning);
        claim.Does(new SeeParcel(claim.State.ReturnParcel!, TraceFinding.Moving, claim.Now));
        claim.Does(new SeeParcel(claim.State.ReturnParcel!, TraceFinding.Delivered, claim.Now));
        claim.State.Status.ShouldBe(ClaimStatus.Inspecting);
        claim.Does(new InspectReturn(null, "Both are broken."));

        claim.Count(EffectKind.Replacement, EffectStatus.Done).ShouldBe(1);
        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(0);
        claim.Count(EffectKind.Recovery, EffectStatus.Done).ShouldBe(1);
        claim.State.Status.ShouldBe(ClaimStatus.Confirming);
    }

    [Fact]
    public void Return_LessThanClaimed_RefundsWhatCameAndItsFreight()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 50_000)));
        claim.Does(new ChooseOption(CompensationKind.ReturnAndRefund, null));
        claim.Does(new AnnounceReturn(new ParcelKey("yto", "YT1"), ClaimOrders.Yuan(2_500)));
        claim.Does(new RecordReturnArrival());

        claim.Does(new InspectReturn([new ClaimedLine("cups", Damaged: 1)], "One came."));

        claim.Effect(EffectKind.Refund).Amount.ShouldBe(ClaimOrders.Yuan(10_000 + 2_000), "one cup, and at most 20.00 for sending it");
    }

    [Fact]
    public void Return_NeverComes_LapsesWithoutPaying()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 50_000)));
        claim.Does(new ChooseOption(CompensationKind.ReturnAndRefund, null));

        claim.After(TimeSpan.FromDays(15));

        claim.State.Outcome.ShouldBe(ClaimOutcome.Lapsed);
        claim.State.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Withdrawal_AfterPickupWasBooked_CallsItOff()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 50_000)));
        claim.Does(new ChooseOption(CompensationKind.Exchange, new PickupPlace("梅", "+86 138 0000 0000", "Nanjing Road 1")));

        claim.Does(new WithdrawClaim("Glue helps."));

        claim.Count(EffectKind.PickupCancellation, EffectStatus.Done).ShouldBe(1);
        claim.Count(EffectKind.Pickup, EffectStatus.Done).ShouldBe(0);
        ClaimPhases.Of(claim.State, claim.Now).ShouldBe(ClaimPhase.Ended);
    }

    [Fact]
    public void Choice_AfterTheDefault_IsRefused()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 10_000)));
        claim.After(TimeSpan.FromDays(5));

        claim.Refused(new ChooseOption(CompensationKind.Reship, null)).Code.ShouldBe("already-chosen");
        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(1);
        claim.Count(EffectKind.Replacement, EffectStatus.Done).ShouldBe(0);
    }

    [Fact]
    public void Reclassified_AfterTheOffer_IsTracedWithoutStartingOver()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 10_000)));

        claim.Does(new Reclassify(ClaimKind.Lost, "The customer has another parcel."));

        claim.State.Status.ShouldBe(ClaimStatus.Tracing);
        claim.State.Plan.ShouldBeNull();
        claim.State.Photos.ShouldHaveSingleItem("what came stays");
        claim.Refused(new ChooseOption(CompensationKind.Refund, null)).Code.ShouldBe("wrong-state");
        claim.After(TimeSpan.FromDays(7));
        claim.State.Plan.ShouldNotBeNull().Reasons.ShouldContain(reason => reason.Rule == "lost");
    }

    [Fact]
    public void Score_Low_LeadFollowsUp()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 10_000)));
        claim.Does(new ChooseOption(CompensationKind.Refund, null));
        claim.Does(new ConfirmReceipt());

        claim.Does(new RateClaim(1, "Slow."));
        claim.Refused(new RateClaim(5, null)).Code.ShouldBe("already-rated");

        claim.State.Tasks.ShouldContain(task => task.Kind == ClaimTaskKind.FollowUp && task.Role == ClaimRoles.Lead);
        claim.Does(new FollowUp("Called."));
        claim.State.Tasks.ShouldNotContain(task => task.Kind == ClaimTaskKind.FollowUp);
    }

    [Fact]
    public void Gold_MiddleValue_KeepsTheGoodsAndGetsPoints()
    {
        var claim = Judged(ClaimInTest.Damaged(ClaimOrders.Tea(cups: 50_000), tier: CustomerTier.Gold));

        claim.State.Plan!.Options.Select(option => option.Kind)
            .ShouldBe([CompensationKind.Refund, CompensationKind.ReturnAndRefund, CompensationKind.Exchange]);
        claim.State.Plan.Default.ShouldBe(CompensationKind.Refund);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.Effect(EffectKind.Points).Points.ShouldBe(500);
    }

    internal static ClaimInTest Judged(ClaimInTest claim, Person? by = null)
    {
        claim.Does(new AddPhoto(ClaimInTest.Photo()));
        claim.Does(new JudgeClaim(true, Fault.Carrier, null, "Broken in transit."), by);
        return claim;
    }
}
