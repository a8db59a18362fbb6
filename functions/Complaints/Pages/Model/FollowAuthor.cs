namespace Ecom.Functions.Complaints.Pages;

/// <summary>Who did something, as customers see it: never which person of the staff.</summary>
public enum FollowAuthor
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>Customer service: a person, or a deadline.</summary>
    Service,
}
