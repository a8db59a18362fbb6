namespace Ecom.Functions.Platform.Links;

/// <summary>Who did something, as customers see it: never which person of the staff.</summary>
public enum LinkAuthor
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>Customer service: a person, or a deadline.</summary>
    Service,
}
