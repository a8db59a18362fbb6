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
    public void Customer_ConfirmsWhileCarrierIsAway_IsHeard()
    {
        var claim = LostTests.Offered();
        claim.Partner = effect => effect.Kind == EffectKind.Recovery ? ClaimInTest.IsAway(effect) : ClaimInTest.Works(effect);
        claim.Does(new ChooseOption(CompensationKind.Refund, null));

        claim.Does(new ConfirmReceipt());

        claim.State.Status.ShouldBe(ClaimStatus.Settled);
        claim.Effect(EffectKind.Recovery).Status.ShouldBe(EffectStatus.Due);
    }
}
