using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Claims;

public sealed class LostTests
{
    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 7)]
    public void Lost_NoScan_IsDeemedLostAfterDays(bool sameCity, int days)
    {
        var claim = ClaimInTest.Lost(ClaimOrders.Tea(sameCity: sameCity));
        var lostAt = ClaimOrders.Shipped.AddDays(days);
        lostAt = lostAt > ClaimInTest.Monday ? lostAt : ClaimInTest.Monday.AddHours(1);

        claim.At(lostAt.AddSeconds(-1)).State.Status.ShouldBe(ClaimStatus.Tracing);
        claim.At(lostAt);

        claim.Events.OfType<ParcelDeemedLost>().ShouldHaveSingleItem();
        claim.State.Status.ShouldBe(ClaimStatus.Approving, "609.99 needs a lead");
        claim.State.Judgement!.Fault.ShouldBe(Fault.Carrier);
    }

    [Fact]
    public void Lost_SeenOnItsWay_WaitsAnew()
    {
        var claim = ClaimInTest.Lost();

        claim.After(TimeSpan.FromDays(3));
        claim.Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Moving, claim.Now));

        claim.State.LostAt.ShouldBe(claim.Now.AddDays(7));
        claim.At(claim.Now.AddDays(7).AddSeconds(-1)).State.Status.ShouldBe(ClaimStatus.Tracing);
    }

    [Fact]
    public void Lost_CarrierSaysSo_IsPlannedAtOnce()
    {
        var claim = ClaimInTest.Lost();

        claim.Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Lost, claim.Now));

        claim.State.Plan.ShouldNotBeNull().Value.ShouldBe(claim.Order.Paid);
    }

    [Fact]
    public void Lost_CarrierIsAskedEachDay_UntilItIsLost()
    {
        var claim = ClaimInTest.Lost();

        claim.At(ClaimOrders.Shipped.AddDays(7));

        claim.Count(EffectKind.Trace, EffectStatus.Done).ShouldBe(5, "at once, and once a day");
        claim.State.Effects.ShouldNotContain(effect => effect.Kind == EffectKind.Trace && effect.Status == EffectStatus.Due);
    }

    [Fact]
    public void Lost_DeliveredAfterAll_EndsArrived()
    {
        var claim = ClaimInTest.Lost();
        claim.After(TimeSpan.FromHours(5));

        claim.Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Delivered, claim.Now));

        claim.State.Outcome.ShouldBe(ClaimOutcome.Arrived);
        ClaimPhases.Of(claim.State, claim.Now).ShouldBe(ClaimPhase.Ended);
    }

    [Fact]
    public void Lost_CarrierSaysDeliveredBefore_IsJudgedByAPerson()
    {
        var claim = ClaimInTest.Lost();

        claim.Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Delivered, ClaimInTest.Monday.AddDays(-1)));

        claim.State.Status.ShouldBe(ClaimStatus.Judging);
    }

    [Fact]
    public void Lost_SamePiecesInTwoClaims_IsJudgedByAPerson()
    {
        var claim = ClaimInTest.Lost();
        claim.Taken = new Dictionary<string, int>(StringComparer.Ordinal) { ["cups"] = 5, ["pot"] = 1 };

        claim.Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Lost, claim.Now));

        claim.State.Status.ShouldBe(ClaimStatus.Judging);
    }

    [Fact]
    public void Report_OfPiecesThatAreTaken_IsRefused()
    {
        var claim = ClaimInTest.Lost();
        ClaimFacts facts = new(ClaimPeople.Customer, claim.Now)
        {
            Order = claim.Order,
            Taken = new Dictionary<string, int>(StringComparer.Ordinal) { ["cups"] = 5, ["pot"] = 1 },
        };

        var refused = claim.Rules.Decide("c2", null, new OpenClaim(ClaimInTest.Report(ClaimKind.Lost, claim.Order)), facts);

        refused.ShouldBeOfType<Decision<ClaimEvent>.Refused>().Refusal.Code.ShouldBe("nothing-to-claim");
    }

    [Fact]
    public void Report_OfAnothersOrder_IsRefused()
    {
        var claim = ClaimInTest.Lost();
        var report = ClaimInTest.Report(ClaimKind.Lost, claim.Order);
        report = report with { Customer = report.Customer with { Id = "u-8" } };

        var refused = claim.Rules.Decide("c2", null, new OpenClaim(report), new ClaimFacts(ClaimPeople.Customer, claim.Now) { Order = claim.Order });

        refused.ShouldBeOfType<Decision<ClaimEvent>.Refused>().Refusal.Code.ShouldBe("not-your-order");
    }

    [Fact]
    public void Silence_AfterTheOffer_RefundsByDefault()
    {
        var claim = Offered();

        claim.After(TimeSpan.FromDays(5));

        claim.State.Choice!.BySilence.ShouldBeTrue();
        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(1);
        claim.State.Status.ShouldBe(ClaimStatus.Confirming);
        claim.After(TimeSpan.FromDays(7));
        claim.State.Status.ShouldBe(ClaimStatus.Settled);
    }

    [Fact]
    public void Settled_CarrierAnsweredAndNothingReappeared_ClosesCompensated()
    {
        var claim = Paid();
        claim.Does(new RecordRecoveryAnswer("a1", RecoveryAnswer.Approved, claim.Order.Paid, null));

        claim.After(TimeSpan.FromDays(100));

        claim.State.Outcome.ShouldBe(ClaimOutcome.Compensated);
        ClaimPhases.Of(claim.State, claim.Now).ShouldBe(ClaimPhase.Ended);
    }

    [Fact]
    public void Recovery_PartlyApprovedTwice_CountsEachAnswerOnce()
    {
        var claim = Paid();

        claim.Does(new RecordRecoveryAnswer("a1", RecoveryAnswer.PartlyApproved, ClaimOrders.Yuan(20_000), "half"));
        claim.Does(new RecordRecoveryAnswer("a1", RecoveryAnswer.PartlyApproved, ClaimOrders.Yuan(20_000), "half")).ShouldBeEmpty();
        claim.Does(new RecordRecoveryAnswer("a2", RecoveryAnswer.PartlyApproved, ClaimOrders.Yuan(10_000), "more"));

        claim.State.Recovery!.Recovered.ShouldBe(ClaimOrders.Yuan(30_000));
        claim.State.Tasks.ShouldContain(task => task.Kind == ClaimTaskKind.PressCarrier, "the rest is not answered");
        claim.Does(new CloseRecovery("The carrier pays no more."));
        claim.State.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void Recovery_NoAnswer_LogisticsIsToldAndTheClaimStaysOpen()
    {
        var claim = Paid();

        claim.After(TimeSpan.FromDays(120));

        claim.Events.OfType<TaskOverdue>().ShouldContain(late => late.Kind == ClaimTaskKind.PressCarrier);
        claim.State.Status.ShouldBe(ClaimStatus.Settled);
    }

    internal static ClaimInTest Offered(Func<ClaimInTest>? open = null)
    {
        var claim = open?.Invoke() ?? ClaimInTest.Lost();
        claim.Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Lost, claim.Now));
        if (claim.State.Status == ClaimStatus.Approving) claim.Does(new ApprovePlan(null));
        claim.State.Status.ShouldBe(ClaimStatus.Offered);
        return claim;
    }

    internal static ClaimInTest Paid()
    {
        var claim = Offered();
        claim.Does(new ChooseOption(CompensationKind.Refund, null));
        claim.State.Status.ShouldBe(ClaimStatus.Confirming);
        return claim;
    }
}
