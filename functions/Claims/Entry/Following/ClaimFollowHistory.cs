using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Rules;
using Kind = Ecom.Functions.Claims.Pages.ClaimFollowEntryKind;

namespace Ecom.Functions.Claims.Entry;

/// <summary>What customers see of a claim's history: only the events named here, and of them only what is meant for the customer. Pure.</summary>
internal static class ClaimFollowHistory
{
    /// <summary>The entry for an event; null for one that customers don't see.</summary>
    /// <param name="recorded">The event.</param>
    public static ClaimFollowEntry? Of(RecordedEvent<ClaimEvent> recorded) =>
        OfEvidence(recorded) ?? OfCompensation(recorded) ?? OfParcel(recorded) ?? OfEnd(recorded);

    /// <summary>The photos that the customer added.</summary>
    /// <param name="history">What happened.</param>
    public static IEnumerable<(ClaimPhoto Photo, DateTimeOffset At)> Photos(IEnumerable<RecordedEvent<ClaimEvent>> history) =>
        from recorded in history
        where recorded.Event is PhotoAdded && IsOfCustomer(recorded)
        select (((PhotoAdded)recorded.Event).Photo, recorded.At);

    private static ClaimFollowEntry? OfEvidence(RecordedEvent<ClaimEvent> recorded) => recorded.Event switch
    {
        ClaimOpened opened when IsOfCustomer(recorded) => Customer(recorded, Kind.Received, opened.Report.Description),
        // Whoever took it down, it is the customer's claim; the words may be a colleague's.
        ClaimOpened => Customer(recorded, Kind.Received),
        PhotoAdded added when IsOfCustomer(recorded) => Customer(recorded, Kind.Photo, added.Photo.Name),
        PhotosRequested asked => Service(recorded, Kind.PhotosAsked, asked.Text) with { Until = asked.EndsAt },
        CustomerReminded => Service(recorded, Kind.Reminder),
        ClaimReclassified => Service(recorded, Kind.KindChanged),
        CommandRefused when IsOfCustomer(recorded) => Customer(recorded, Kind.NotDone),
        _ => null,
    };

    private static ClaimFollowEntry? OfCompensation(RecordedEvent<ClaimEvent> recorded) => recorded.Event switch
    {
        OfferMade offer => Service(recorded, Kind.Offered) with { Until = offer.EndsAt },
        OptionChosen { BySilence: true } chosen => Service(recorded, Kind.ChosenBySilence) with { Way = chosen.Option.Kind },
        OptionChosen chosen => Customer(recorded, Kind.Chosen) with { Way = chosen.Option.Kind },
        PlanDropped => Service(recorded, Kind.OfferDropped),
        ReturnAwaited waited => Service(recorded, Kind.ReturnAsked) with { Until = waited.EndsAt },
        ReturnAnnounced sent => Customer(recorded, Kind.ReturnSent) with { Parcel = sent.Parcel, Amount = sent.Freight },
        ReturnArrived => Service(recorded, Kind.ReturnArrived),
        ReturnInspected => Service(recorded, Kind.Inspected),
        EffectDone { Kind: EffectKind.Pickup } booked => Service(recorded, Kind.PickupBooked) with { Parcel = booked.Parcel },
        EffectDone { Kind: EffectKind.Refund } paid => Service(recorded, Kind.Refunded) with { Amount = paid.Amount },
        EffectDone { Kind: EffectKind.Replacement } sent => Service(recorded, Kind.Reshipped) with { Parcel = sent.Parcel },
        EffectDone { Kind: EffectKind.Points } => Service(recorded, Kind.Points),
        _ => null,
    };

    private static ClaimFollowEntry? OfParcel(RecordedEvent<ClaimEvent> recorded) => recorded.Event switch
    {
        TracingStarted tracing => Service(recorded, Kind.Tracing) with { Until = tracing.LostAt },
        ParcelTraced traced => Service(recorded, Kind.Traced) with { Finding = traced.Finding },
        ParcelDeemedLost => Service(recorded, Kind.DeemedLost),
        ParcelReappeared seen => Service(recorded, Kind.Reappeared) with { Finding = seen.Finding },
        ReappearanceHandled { Way: ReappearanceWay.Collect } handled => Service(recorded, Kind.ReappearedBack) with { Until = handled.EndsAt },
        ReappearanceHandled { Way: ReappearanceWay.Pay } handled => Service(recorded, Kind.ReappearedPaid) with { Until = handled.EndsAt },
        ReappearanceSettled => Service(recorded, Kind.ReappearedSettled),
        _ => null,
    };

    private static ClaimFollowEntry? OfEnd(RecordedEvent<ClaimEvent> recorded) => recorded.Event switch
    {
        ConfirmationAwaited waited => Service(recorded, Kind.ConfirmationAsked) with { Until = waited.EndsAt },
        ReceiptConfirmed { BySilence: true } => Service(recorded, Kind.ConfirmedBySilence),
        ReceiptConfirmed => Customer(recorded, Kind.Confirmed),
        ReceiptDisputed disputed when IsOfCustomer(recorded) => Customer(recorded, Kind.Disputed, disputed.Text),
        DisputeAnswered answered => Service(recorded, Kind.Answered, answered.Text) with { Until = answered.EndsAt },
        ClaimRated rated => Customer(recorded, Kind.Rated, rated.Comment) with { Score = rated.Score },
        // Only the reason of a refusal is written for the customer.
        ClaimClosed { Outcome: ClaimOutcome.Rejected } closed => Service(recorded, Kind.Closed, closed.Reason) with { Outcome = closed.Outcome },
        ClaimClosed closed => Service(recorded, Kind.Closed) with { Outcome = closed.Outcome },
        _ => null,
    };

    private static bool IsOfCustomer(RecordedEvent<ClaimEvent> recorded) => recorded.By.HasAny(ClaimRoles.Customer);

    private static ClaimFollowEntry Customer(RecordedEvent<ClaimEvent> recorded, Kind kind, string? text = null) => new(recorded.At, LinkAuthor.Customer, kind, text);

    private static ClaimFollowEntry Service(RecordedEvent<ClaimEvent> recorded, Kind kind, string? text = null) => new(recorded.At, LinkAuthor.Service, kind, text);
}
