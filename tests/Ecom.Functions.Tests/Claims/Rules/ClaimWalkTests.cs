using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Claims;

/// <summary>People, partners, carriers and time do anything in any order; what must never happen does not.</summary>
public sealed class ClaimWalkTests
{
    private const int Steps = 60;

    private static readonly TraceFinding[] Findings = Enum.GetValues<TraceFinding>();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Claim_AnythingInAnyOrder_NeverPaysTwiceAndNeverWaitsForever(int seed)
    {
        var random = new Random(seed);
        HashSet<Type> happened = [];
        for (var walk = 0; walk < 150; walk++) happened.UnionWith(Walk(random).Events.Select(each => each.GetType()));

        var never = typeof(ClaimEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ClaimEvent)) && !happened.Contains(type)).Select(type => type.Name);
        string[] byOthers = [nameof(CommandRefused), nameof(LinkRenewed), nameof(LinkRevoked), nameof(PersonalDataErased)];
        never.ShouldBe(byOthers, ignoreOrder: true, "else the walks miss what they are to try");
    }

    private static ClaimInTest Walk(Random random)
    {
        var claim = random.Next(2) == 0 ? ClaimInTest.Lost() : ClaimInTest.Damaged();
        PartnersOfWalk partners = new(random, () => claim.Now);
        claim.Partner = partners.Ask;
        claim.WhileTried = effect =>
        {
            if (random.Next(12) == 0) claim.Only(new ParkEffect(effect.Key, "Wait."));
            return random.Next(20) > 0;
        };
        for (var step = 0; step < Steps && ClaimPhases.Of(claim.State, claim.Now) != ClaimPhase.Ended; step++)
        {
            if (random.Next(8) == 0) partners.AreAway = !partners.AreAway;
            var command = random.Next(3) == 0 ? Any(claim, random) : Likely(claim, random);
            // Whoever gives an effect up, or does it by hand, has asked the partner.
            if (command is DropEffect or SettleEffectByHand && partners.Did(KeyOf(command))) continue;
            if (claim.Decides(command, ClaimPeople.By(command)) is Decision<ClaimEvent>.Refused refused) SpellsAsTheWire(refused.Refusal);
            else claim.Does(command);
            // Of two scans of one moment the second says nothing new.
            claim.After(TimeSpan.FromHours(random.Next(4) == 0 ? random.Next(1, 60) : 0) + TimeSpan.FromSeconds(1));
            Holds(claim, partners);
        }

        // Whoever has forgotten it is told so: it never ends in silence.
        claim.After(TimeSpan.FromDays(200));
        Holds(claim, partners);
        if (ClaimPhases.Of(claim.State, claim.Now) != ClaimPhase.Ended)
            claim.State.Tasks.ShouldNotBeEmpty($"{claim.State.Status} is open after 200 days, and nobody is to do anything");
        return claim;
    }

    private static void SpellsAsTheWire(RuleRefusal refusal)
    {
        foreach (var text in refusal.Fields.Select(field => field.Reason).Append(refusal.Detail))
            WireWords.OtherSpellings(text, typeof(ClaimStatus), typeof(EffectStatus), typeof(CompensationKind), typeof(ReappearanceWay)).ShouldBeEmpty(text);
    }

    private static string KeyOf(ClaimCommand command) => command switch
    {
        DropEffect drop => drop.Key,
        SettleEffectByHand settle => settle.Key,
        _ => "",
    };

    private static void Holds(ClaimInTest claim, PartnersOfWalk partners)
    {
        var byHand = claim.Events.OfType<EffectDone>().Count(done => done is { Kind: EffectKind.Refund, ByHand: not null });
        (partners.Count(EffectKind.Refund) + byHand).ShouldBeLessThanOrEqualTo(1, "what was paid, whether the claim heard of it or not");
        claim.State.Effects.Where(effect => effect is { Kind: EffectKind.Refund, Status: EffectStatus.Dropped } && partners.Did(effect.Key)).ShouldBeEmpty("paid, and given up");
        var refunds = claim.Events.OfType<EffectDone>().Where(done => done.Kind == EffectKind.Refund).ToList();
        refunds.Select(done => done.Key).ShouldBeUnique();
        refunds.Count.ShouldBeLessThanOrEqualTo(1, "one refund a claim");
        claim.State.Effects.Select(effect => effect.Key).ShouldBeUnique();
        if (claim.Count(EffectKind.Replacement, EffectStatus.Done) > 0)
            refunds.Sum(paid => paid.Amount!.MinorUnits).ShouldBeLessThanOrEqualTo(claim.Rules.Policy.ReturnFreightUpTo, "beside goods, only what it cost to send them back");
        if (refunds.Count > 0) refunds[0].Amount!.MinorUnits.ShouldBeInRange(1, claim.Order.Paid.MinorUnits);
        if (claim.State is { Status: ClaimStatus.Closed, Outcome: not ClaimOutcome.Compensated })
        {
            refunds.ShouldBeEmpty($"closed {claim.State.Outcome}, and paid");
            claim.Count(EffectKind.Replacement, EffectStatus.Done).ShouldBe(claim.Count(EffectKind.ReplacementCancellation, EffectStatus.Due));
        }
    }

    /// <summary>What people usually do next, so that walks get far.</summary>
    private static ClaimCommand Likely(ClaimInTest claim, Random random) => claim.State.Status switch
    {
        _ when claim.State.Effects.Find(effect => effect.Status == EffectStatus.Parked) is { } parked && random.Next(2) == 0 => new ResumeEffect(parked.Key),
        _ when claim.State.Parked is not null => random.Next(2) == 0 ? new ResumeWork() : new SeeParcel(claim.State.Parcel!, TraceFinding.Moving, claim.Now),
        ClaimStatus.Gathering => new AddPhoto(ClaimInTest.Photo()),
        ClaimStatus.Judging => new JudgeClaim(true, Fault.Carrier, null, "So."),
        ClaimStatus.Tracing => new SeeParcel(claim.State.Parcel!, TraceFinding.Lost, claim.Now),
        ClaimStatus.Approving => random.Next(4) == 0 ? new RejectPlan("No.") : new ApprovePlan(null),
        ClaimStatus.Offered => new ChooseOption(claim.State.Plan!.Options[random.Next(claim.State.Plan.Options.Count)].Kind, null),
        ClaimStatus.Returning when claim.State.ReturnParcel is null => new AnnounceReturn(new ParcelKey("yto", "YT1"), ClaimOrders.Yuan(500)),
        ClaimStatus.Returning => new SeeParcel(claim.State.ReturnParcel, random.Next(2) == 0 ? TraceFinding.Moving : TraceFinding.Delivered, claim.Now),
        ClaimStatus.Inspecting => new InspectReturn(null, "Broken."),
        ClaimStatus.Confirming when claim.State.Dispute is not null => new AnswerDispute("It did."),
        ClaimStatus.Confirming when claim.State.ReplacementParcel is { } sent && random.Next(2) == 0 => new SeeParcel(sent, TraceFinding.Delivered, claim.Now),
        ClaimStatus.Confirming => random.Next(2) == 0 ? new ConfirmReceipt() : new RateClaim(random.Next(1, 6), null),
        _ => Any(claim, random),
    };

    private static ClaimCommand Any(ClaimInTest claim, Random random)
    {
        var parcel = new[] { claim.State.Parcel, claim.State.ReturnParcel, claim.State.ReplacementParcel }[random.Next(3)] ?? claim.State.Parcel!;
        var parked = claim.State.Effects.Find(effect => effect.Status == EffectStatus.Parked)?.Key ?? "none";
        var due = claim.State.Effects.Find(effect => effect.Status == EffectStatus.Due)?.Key ?? "none";
        var kinds = Enum.GetValues<CompensationKind>();
        var pickup = random.Next(2) == 0 ? null : new PickupPlace("梅", "+86 138 0000 0000", "Nanjing Road 1");
        ClaimCommand[] commands =
        [
            new AddPhoto(ClaimInTest.Photo($"p{random.Next(3)}")), new AskForPhotos("Again."), new JudgeClaim(random.Next(5) > 0, Fault.Carrier, null, "So."),
            new Reclassify((ClaimKind)random.Next(2), "Wrong."), new ApprovePlan(null), new ApprovePlan(null), new RejectPlan("No."),
            new ChooseOption(kinds[random.Next(kinds.Length)], pickup), new ChooseOption(kinds[random.Next(kinds.Length)], null),
            new AnnounceReturn(new ParcelKey("yto", "YT1"), null), new RecordReturnArrival(), new InspectReturn(null, "Broken."),
            new ParkEffect(due, "Wait."), new ResumeEffect(parked), new SettleEffectByHand(parked, "by-hand", "So."), new DropEffect(parked, "No."),
            new SeeParcel(parcel, Findings[random.Next(Findings.Length)], claim.Now), new SeeParcel(parcel, Findings[random.Next(Findings.Length)], claim.Now),
            new DecideReappearance((ReappearanceWay)random.Next(4), "So.", pickup), new SettleReappearance("done", null, null),
            new RecordRecoveryAnswer($"a{random.Next(3)}", RecoveryAnswer.PartlyApproved, ClaimOrders.Yuan(100), null), new CloseRecovery("No more."),
            new ConfirmReceipt(), new DisputeReceipt("Nothing came."), new AnswerDispute("It did."), new RateClaim(random.Next(1, 6), null),
            new FollowUp("Called."), new WithdrawClaim(null), new AddNote("A note."), new ParkWork("Step", "Fault"), new ResumeWork(),
        ];
        return commands[random.Next(commands.Length)];
    }
}
