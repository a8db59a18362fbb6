using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Claims.Rules;

/// <summary>Choosing a way, or having it chosen by silence; whichever is first counts.</summary>
/// <param name="policy">The numbers of the rules.</param>
internal sealed class ChoiceDecisions(ClaimPolicy policy)
{
    public static RuleRefusal? Choose(ClaimChange change, ChooseOption command)
    {
        var state = change.State;
        if (Refusals.WrongRole(change.Facts, [.. ClaimRoles.Desk, ClaimRoles.Customer]) is { } wrong) return wrong;
        if (state.Choice is { } made && state.Status != ClaimStatus.Offered)
            return Refusals.Conflict("already-chosen", $"{EnumNames.Of(made.Option.Kind)} was chosen already{(made.BySilence ? ", since nothing was heard in time" : "")}.");
        if (Refusals.NotIn(state, "There is nothing to choose", ClaimStatus.Offered) is { } late) return late;
        if (state.Plan!.Options.FirstOrDefault(offered => offered.Kind == command.Kind) is not { } option)
        {
            var ways = EnumNames.List(state.Plan.Options.Select(offered => offered.Kind));
            return Refusals.Invalid("not-offered", "This way is not offered.", new FieldProblem("/kind", $"must be one of {ways}"));
        }

        if (ClaimCheck.Pickup(command.Pickup) is { } bad) return bad;
        if (command.Pickup is not null && !option.NeedsReturn)
            return Refusals.Invalid("pickup-invalid", "Nothing comes back.", new FieldProblem("/pickup", "is for ways by which something comes back"));
        if (command.Pickup is not null && state.Parcel is null)
            return Refusals.Invalid("pickup-invalid", "No carrier is known.", new FieldProblem("/pickup", "is not possible: no parcel is named; send it yourself"));
        change.Add(new OptionChosen(option, BySilence: false, command.Pickup));
        return null;
    }

    public static void Default(ClaimChange change)
    {
        var plan = change.State.Plan!;
        change.Add(new OptionChosen(plan.Options.First(option => option.Kind == plan.Default), BySilence: true, Pickup: null));
    }

    public void Offer(ClaimChange change) =>
        change.Add(new OfferMade(change.Now.AddDays(policy.ReminderDays), change.Now.AddDays(policy.ChoiceDays)));
}
