using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Tests.Claims;

/// <summary>CL-10: a scan after "lost", at each stage.</summary>
public sealed class ReappearanceTests
{
    [Theory]
    [InlineData(TraceFinding.Moving, ClaimStatus.Tracing, null)]
    [InlineData(TraceFinding.Delivered, ClaimStatus.Closed, ClaimOutcome.Arrived)]
    public void Scan_BeforeTheChoice_DropsTheOffer(TraceFinding finding, ClaimStatus status, ClaimOutcome? outcome)
    {
        var claim = LostTests.Offered();

        Seen(claim, finding);

        claim.State.Status.ShouldBe(status);
        claim.State.Outcome.ShouldBe(outcome);
        claim.State.Effects.ShouldNotContain(effect => effect.Kind == EffectKind.Refund);
    }

    [Fact]
    public void Scan_AfterTheChoiceBeforeTheRefund_PaysNothing()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => ClaimInTest.Refuses(effect, "closed-for-today");
        claim.Does(new ChooseOption(CompensationKind.Refund, null)); // refused: certainly not paid
        claim.Partner = ClaimInTest.Works;

        Seen(claim, TraceFinding.Delivered);

        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(0);
        claim.State.Outcome.ShouldBe(ClaimOutcome.Arrived);
        claim.State.Effects.ShouldAllBe(effect => effect.Status != EffectStatus.Due);
    }

    [Fact]
    public void Scan_WhileNobodyKnowsWhetherItIsPaid_WaitsForThat()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => effect.Kind == EffectKind.Refund ? ClaimInTest.IsAway(effect) : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        Seen(claim, TraceFinding.Delivered);
        claim.State.Status.ShouldBe(ClaimStatus.Fulfilling);
        claim.Partner = ClaimInTest.Works;
        claim.After(TimeSpan.FromHours(1));

        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(1);
        claim.State.Tasks.ShouldContain(task => task.Kind == ClaimTaskKind.DecideReappearance);
    }

    [Fact]
    public void Scan_AfterTheRefundOnItsWay_IsRecalledAndTheCarriersMoneyIsNotTaken()
    {
        var claim = LostTests.Paid();

        Seen(claim, TraceFinding.Moving);
        claim.Count(EffectKind.Recall, EffectStatus.Done).ShouldBe(1);
        claim.Count(EffectKind.RecoveryWithdrawal, EffectStatus.Done).ShouldBe(1);
        Seen(claim, TraceFinding.Returning);

        claim.State.Reappearance!.IsSettled.ShouldBeTrue();
        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(1);
    }

    [Fact]
    public void Scan_DeliveredAfterTheRefund_FinanceDecidesAndTheCustomerPays()
    {
        var claim = LostTests.Paid();

        Seen(claim, TraceFinding.Delivered);
        claim.Refused(new DecideReappearance(ReappearanceWay.Recall, "?", null)).Code.ShouldBe("way-invalid");
        claim.Does(new DecideReappearance(ReappearanceWay.Pay, "The customer keeps it.", null));
        claim.State.Tasks.ShouldContain(task => task.Kind == ClaimTaskKind.SettleReappearance);
        claim.Does(new SettleReappearance("paid", claim.Order.Paid, "pay-99"));

        claim.State.Reappearance!.IsSettled.ShouldBeTrue();
        claim.State.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void Scan_RecallRefused_FinanceDecides()
    {
        var claim = LostTests.Paid();
        claim.Partner = effect => effect.Kind == EffectKind.Recall ? ClaimInTest.Refuses(effect, "already-delivered") : ClaimInTest.Works(effect);

        Seen(claim, TraceFinding.Moving);

        claim.State.Tasks.ShouldContain(task => task.Kind == ClaimTaskKind.DecideReappearance);
        claim.Does(new DecideReappearance(ReappearanceWay.Collect, "Fetch it.", new PickupPlace("梅", "+86 138 0000 0000", "Nanjing Road 1")));
        claim.Count(EffectKind.Pickup, EffectStatus.Done).ShouldBe(1);
        claim.Does(new SeeParcel(claim.State.ReturnParcel!, TraceFinding.Delivered, claim.Now));
        claim.State.Reappearance!.IsSettled.ShouldBeTrue();
    }

    [Fact]
    public void Scan_AfterASmallRefund_IsWrittenOff()
    {
        var claim = LostTests.Offered(() => ClaimInTest.Lost(ClaimOrders.Tea(cups: 2_000, pot: 1_000)));
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        Seen(claim, TraceFinding.Delivered);

        claim.State.Reappearance.ShouldNotBeNull().Way.ShouldBe(ReappearanceWay.WriteOff);
        claim.State.Tasks.ShouldNotContain(task => task.Kind == ClaimTaskKind.DecideReappearance);
    }

    [Fact]
    public void Scan_AfterReshipThatIsNotSent_CallsItOffAndTheFirstParcelServes()
    {
        var claim = LostTests.Offered();
        claim.Does(new ChooseOption(CompensationKind.Reship, null));

        Seen(claim, TraceFinding.Moving);

        claim.Count(EffectKind.ReplacementCancellation, EffectStatus.Done).ShouldBe(1);
        claim.Count(EffectKind.Replacement, EffectStatus.Done).ShouldBe(0);
        claim.State.Status.ShouldBe(ClaimStatus.Tracing);
        Seen(claim, TraceFinding.Delivered);
        claim.State.Outcome.ShouldBe(ClaimOutcome.Arrived);
    }

    [Fact]
    public void Scan_AfterReshipThatIsSent_RecallsTheFirstParcel()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => effect.Kind == EffectKind.ReplacementCancellation ? ClaimInTest.Refuses(effect, "already-sent") : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Reship, null));

        Seen(claim, TraceFinding.Moving);

        claim.Count(EffectKind.Replacement, EffectStatus.Done).ShouldBe(1);
        claim.Count(EffectKind.Recall, EffectStatus.Done).ShouldBe(1);
        claim.State.Effects.ShouldNotContain(effect => effect.Kind == EffectKind.Refund);
    }

    [Fact]
    public void Scan_WhenTheCarrierHasPaidAlready_LogisticsPaysBack()
    {
        var claim = LostTests.Paid();
        claim.Does(new RecordRecoveryAnswer("a1", RecoveryAnswer.PartlyApproved, ClaimOrders.Yuan(20_000), null));
        claim.Partner = effect => effect.Kind == EffectKind.RecoveryWithdrawal ? ClaimInTest.Refuses(effect, "already-decided") : ClaimInTest.Works(effect);

        Seen(claim, TraceFinding.Moving);

        var parked = claim.Effect(EffectKind.RecoveryWithdrawal);
        parked.Status.ShouldBe(EffectStatus.Parked);
        claim.State.Tasks.ShouldContain(task => task.Is(ClaimTaskKind.ResolveParked, parked.Key) && task.Role == ClaimRoles.Logistics);
    }

    [Fact]
    public void Scan_OlderThanWhatIsKnown_ChangesNothing()
    {
        var claim = LostTests.Paid();
        claim.Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Moving, ClaimInTest.Monday.AddDays(-20))).ShouldBeEmpty();
    }

    private static void Seen(ClaimInTest claim, TraceFinding finding)
    {
        claim.After(TimeSpan.FromMinutes(3));
        claim.Does(new SeeParcel(claim.State.Parcel!, finding, claim.Now));
    }
}
