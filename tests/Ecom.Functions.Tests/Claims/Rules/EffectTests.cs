using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Tests.Claims;

public sealed class EffectTests
{
    [Fact]
    public void Effect_PartnerAwayForTwoHours_IsDoneAfterwardsUnderOneKey()
    {
        var claim = LostTests.Offered();
        claim.Partner = ClaimInTest.IsAway;
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.After(TimeSpan.FromHours(2));
        claim.Effect(EffectKind.Refund).Status.ShouldBe(EffectStatus.Due);
        claim.Partner = ClaimInTest.Works;
        claim.After(TimeSpan.FromHours(2));

        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(1);
        claim.State.Effects.Count(effect => effect.Kind == EffectKind.Refund).ShouldBe(1);
        claim.Events.OfType<EffectDelayed>().Select(late => late.Key).Distinct().Count().ShouldBe(2, "the refund and the claim against the carrier");
    }

    [Fact]
    public void Refund_AwayForGood_IsParkedForFinanceAndResumed()
    {
        var claim = LostTests.Offered();
        claim.Partner = ClaimInTest.IsAway;
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.After(TimeSpan.FromDays(3));
        var refund = claim.Effect(EffectKind.Refund);
        refund.Status.ShouldBe(EffectStatus.Parked);
        refund.IsSurelyUndone.ShouldBeFalse("it may have been paid");
        claim.State.Tasks.ShouldContain(task => task.Is(ClaimTaskKind.ResolveParked, refund.Key) && task.Role == ClaimRoles.Finance);
        claim.Refused(new ResumeEffect(refund.Key), ClaimPeople.Agent).Code.ShouldBe("wrong-role");
        claim.Partner = ClaimInTest.Works;
        claim.Does(new ResumeEffect(refund.Key));

        claim.Effect(EffectKind.Refund).Status.ShouldBe(EffectStatus.Done);
        claim.State.Status.ShouldBe(ClaimStatus.Confirming);
    }

    [Fact]
    public void Refund_Refused_IsParkedAndSettledByHand()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => effect.Kind == EffectKind.Refund ? ClaimInTest.Refuses(effect, "over-what-is-left") : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        var key = claim.Effect(EffectKind.Refund).Key;
        claim.Effect(EffectKind.Refund).Trouble.ShouldBe("over-what-is-left");
        claim.Does(new SettleEffectByHand(key, "bank-42", "Paid by bank."));

        claim.Events.OfType<EffectDone>().Single(done => done.Kind == EffectKind.Refund).ByHand.ShouldBe("Paid by bank.");
        claim.State.Status.ShouldBe(ClaimStatus.Confirming);
    }

    [Fact]
    public void Refund_RefusedAndResumed_IsTriedUnderANewKey()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => effect.Kind == EffectKind.Refund ? ClaimInTest.Refuses(effect, "account-locked") : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));
        var refused = claim.Effect(EffectKind.Refund);

        claim.Partner = ClaimInTest.Works;
        claim.Does(new ResumeEffect(refused.Key));

        claim.Effect(EffectKind.Refund).Key.ShouldNotBe(refused.Key);
        claim.Effect(EffectKind.Refund).Amount.ShouldBe(refused.Amount);
        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(1);
        claim.State.Status.ShouldBe(ClaimStatus.Confirming);
    }

    [Fact]
    public void Refund_Dropped_EndsUncompensated()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => ClaimInTest.Refuses(effect, "account-closed");
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.Does(new DropEffect(claim.Effect(EffectKind.Refund).Key, "The account is closed, and the customer cannot be found."));

        claim.State.Outcome.ShouldBe(ClaimOutcome.Uncompensated);
    }

    [Fact]
    public void Report_OfAnEffectThatIsDone_ChangesNothing()
    {
        var claim = LostTests.Paid();
        var done = claim.Effect(EffectKind.Refund);

        claim.Does(new RecordEffect(ClaimInTest.Works(done))).ShouldBeEmpty();
    }

    [Fact]
    public void Refund_ParkedByHandBetweenTries_WaitsForFinanceUnderItsKey()
    {
        var claim = Away();
        var key = claim.Effect(EffectKind.Refund).Key;

        claim.Does(new ParkEffect(key, "The account is looked into."));

        var parked = claim.Effect(EffectKind.Refund);
        parked.Status.ShouldBe(EffectStatus.Parked);
        parked.Parking.ShouldBe(new EffectParking(claim.Now, ClaimPeople.Finance.Id, "The account is looked into."));
        parked.IsSurelyUndone.ShouldBeFalse("nobody answered, and it may have been paid");
        var task = claim.State.Tasks.Single(task => task.Is(ClaimTaskKind.ResolveParked, key));
        task.Role.ShouldBe(ClaimRoles.Finance);
        task.DueAt.ShouldBeGreaterThan(claim.Now);
        claim.Partner = effect => effect.Key == key ? throw new InvalidOperationException("It is parked, and must not be tried.") : ClaimInTest.IsAway(effect);
        claim.After(TimeSpan.FromDays(3));
        claim.State.Tasks.Single(again => again.Is(ClaimTaskKind.ResolveParked, key)).Level.ShouldBeGreaterThan(0, "nobody decided");

        claim.Partner = ClaimInTest.Works;
        claim.Does(new ResumeEffect(key));
        claim.Effect(EffectKind.Refund).Key.ShouldBe(key);
        claim.Effect(EffectKind.Refund).Parking.ShouldBeNull();
        claim.Count(EffectKind.Refund, EffectStatus.Done).ShouldBe(1);
        claim.State.Tasks.ShouldNotContain(done => done.Is(ClaimTaskKind.ResolveParked, key));
    }

    [Fact]
    public void Refund_ParkedWhileItIsTriedAndPaid_IsPaid()
    {
        var claim = LostTests.Offered();
        claim.WhileTried = effect => Parks(claim, effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.Effect(EffectKind.Refund).Status.ShouldBe(EffectStatus.Done);
        claim.State.Status.ShouldBe(ClaimStatus.Confirming);
        claim.State.Tasks.ShouldNotContain(task => task.Kind == ClaimTaskKind.ResolveParked, "there is nothing to decide any more");
    }

    [Fact]
    public void Refund_ParkedWhileItIsTriedAndNotAnswered_StaysParkedAndKnowsOfTheTry()
    {
        var claim = LostTests.Offered();
        claim.WhileTried = effect => Parks(claim, effect);
        claim.Partner = effect => effect.Kind == EffectKind.Refund ? ClaimInTest.IsAway(effect) : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));
        claim.After(TimeSpan.FromDays(1));

        var parked = claim.Effect(EffectKind.Refund);
        parked.Status.ShouldBe(EffectStatus.Parked);
        parked.Attempts.ShouldBe(1);
        parked.Trouble.ShouldBe("time-out");
        parked.Parking!.Reason.ShouldBe("Wait.");
        claim.Events.OfType<EffectDelayed>().ShouldNotContain(late => late.Kind == EffectKind.Refund);
    }

    [Fact]
    public void Refund_ParkedWhileItIsTriedAndRefused_IsCertainlyUndone()
    {
        var claim = LostTests.Offered();
        claim.WhileTried = effect => Parks(claim, effect);
        claim.Partner = effect => effect.Kind == EffectKind.Refund ? ClaimInTest.Refuses(effect, "account-locked") : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.Effect(EffectKind.Refund).Status.ShouldBe(EffectStatus.Parked);
        claim.Effect(EffectKind.Refund).IsSurelyUndone.ShouldBeTrue();
    }

    [Fact]
    public void Refund_WhoseReportWasLost_IsNotGivenUpWhenTheParcelReappears()
    {
        var claim = LostTests.Offered();
        claim.WhileTried = effect => effect.Kind != EffectKind.Refund;
        claim.Does(new ChooseOption(CompensationKind.Refund, null));
        claim.State.Parked.ShouldNotBeNull();
        var key = claim.Effect(EffectKind.Refund).Key;

        claim.After(TimeSpan.FromMinutes(1)).Does(new SeeParcel(claim.State.Parcel!, TraceFinding.Moving, claim.Now));
        claim.State.Reappearance.ShouldNotBeNull();
        claim.WhileTried = static _ => true;
        claim.Does(new ResumeWork(), ClaimPeople.Lead);

        claim.Effect(EffectKind.Refund).Key.ShouldBe(key);
        claim.Effect(EffectKind.Refund).Status.ShouldBe(EffectStatus.Done, "it had been paid, and nobody had heard of it");
    }

    [Fact]
    public void Park_OfWhatCannotBeParked_IsRefused()
    {
        var claim = Away();
        var key = claim.Effect(EffectKind.Refund).Key;

        claim.Refused(new ParkEffect("none", "Wait.")).Code.ShouldBe("unknown-effect");
        claim.Refused(new ParkEffect(key, "Wait."), ClaimPeople.Head).Code.ShouldBe("wrong-role");
        claim.Refused(new ParkEffect(key, " ")).Fields.ShouldHaveSingleItem().Field.ShouldBe("/reason");
        claim.Refused(new ParkEffect(key, new string('x', ClaimLimits.Reason + 1))).Fields.ShouldHaveSingleItem().Field.ShouldBe("/reason");
        claim.Does(new ParkEffect(claim.Effect(EffectKind.Recovery).Key, "Wait."), ClaimPeople.Logistics);
        claim.Does(new ParkEffect(key, "Wait."));
        claim.Refused(new ParkEffect(key, "Wait.")).Code.ShouldBe("already-parked");
        claim.Does(new DropEffect(key, "It was not paid, says the bank."));
        claim.Refused(new ParkEffect(key, "Wait.")).Code.ShouldBe("effect-dropped");
        var paid = LostTests.Paid();
        paid.Refused(new ParkEffect(paid.Effect(EffectKind.Refund).Key, "Wait.")).Code.ShouldBe("effect-done");
    }

    [Fact]
    public void Customer_ConfirmsWhileCarrierIsAway_IsHeard()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => effect.Kind == EffectKind.Recovery ? ClaimInTest.IsAway(effect) : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.Does(new ConfirmReceipt());

        claim.State.Status.ShouldBe(ClaimStatus.Settled);
        claim.Effect(EffectKind.Recovery).Status.ShouldBe(EffectStatus.Due);
    }

    private static ClaimInTest Away()
    {
        var claim = LostTests.Offered();
        claim.Partner = ClaimInTest.IsAway;
        claim.Does(new ChooseOption(CompensationKind.Refund, null));
        return claim;
    }

    private static bool Parks(ClaimInTest claim, ClaimEffect effect)
    {
        if (effect.Kind == EffectKind.Refund) claim.Only(new ParkEffect(effect.Key, "Wait."));
        return true;
    }
}
