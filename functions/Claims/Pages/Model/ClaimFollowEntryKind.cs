namespace Ecom.Functions.Claims.Pages;

/// <summary>What customers see of a claim's history. Whatever is not here, they don't see.</summary>
public enum ClaimFollowEntryKind
{
    /// <summary>The claim came in.</summary>
    Received,

    /// <summary>The customer added a photo.</summary>
    Photo,

    /// <summary>Photos were asked for.</summary>
    PhotosAsked,

    /// <summary>The customer was reminded.</summary>
    Reminder,

    /// <summary>The parcel is looked for.</summary>
    Tracing,

    /// <summary>The carrier said where the parcel is.</summary>
    Traced,

    /// <summary>The parcel is deemed lost.</summary>
    DeemedLost,

    /// <summary>It is taken for another kind.</summary>
    KindChanged,

    /// <summary>Ways were offered.</summary>
    Offered,

    /// <summary>A way was chosen.</summary>
    Chosen,

    /// <summary>A way was taken since the customer said nothing.</summary>
    ChosenBySilence,

    /// <summary>The offer no longer stands.</summary>
    OfferDropped,

    /// <summary>The goods are to come back.</summary>
    ReturnAsked,

    /// <summary>A courier was booked.</summary>
    PickupBooked,

    /// <summary>The customer sent them.</summary>
    ReturnSent,

    /// <summary>They came back.</summary>
    ReturnArrived,

    /// <summary>They were looked at.</summary>
    Inspected,

    /// <summary>Money was paid back.</summary>
    Refunded,

    /// <summary>Goods were sent again.</summary>
    Reshipped,

    /// <summary>Points were given.</summary>
    Points,

    /// <summary>The customer is to confirm.</summary>
    ConfirmationAsked,

    /// <summary>The customer confirmed.</summary>
    Confirmed,

    /// <summary>It counts as received since the customer said nothing.</summary>
    ConfirmedBySilence,

    /// <summary>The customer says that nothing came.</summary>
    Disputed,

    /// <summary>Customer service answered.</summary>
    Answered,

    /// <summary>The customer rated it.</summary>
    Rated,

    /// <summary>The parcel reappeared.</summary>
    Reappeared,

    /// <summary>The customer is to give the parcel back.</summary>
    ReappearedBack,

    /// <summary>The customer may keep the parcel and pays for it.</summary>
    ReappearedPaid,

    /// <summary>The matter of the parcel that reappeared is over.</summary>
    ReappearedSettled,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>What the customer asked for came too late.</summary>
    NotDone,
}
