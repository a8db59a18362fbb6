namespace Ecom.Functions.Claims.Pages;

/// <summary>Names of the fields of the public form.</summary>
internal static class ClaimFormFields
{
    /// <summary>The customer's name.</summary>
    public const string Name = "name";

    /// <summary>The customer's id on the platform.</summary>
    public const string CustomerId = "customerId";

    /// <summary>E-mail address.</summary>
    public const string Email = "email";

    /// <summary>Phone number.</summary>
    public const string Phone = "phone";

    /// <summary>The order.</summary>
    public const string OrderId = "orderId";

    /// <summary>What happened.</summary>
    public const string Kind = "kind";

    /// <summary>The carrier.</summary>
    public const string Carrier = "carrier";

    /// <summary>The parcel's number.</summary>
    public const string TrackingNumber = "trackingNumber";

    /// <summary>In the customer's words.</summary>
    public const string Description = "description";

    /// <summary>How many lines of the order the form has room for: hidden.</summary>
    public const string Rows = "rows";

    /// <summary>The button that gives room for more lines.</summary>
    public const string More = "more";

    /// <summary>The line of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    public static string Line(int row) => $"line-{row + 1}";

    /// <summary>How many pieces of it are damaged.</summary>
    /// <param name="row">The row, from 0.</param>
    public static string Damaged(int row) => $"damaged-{row + 1}";

    /// <summary>How many pieces of it are missing.</summary>
    /// <param name="row">The row, from 0.</param>
    public static string Missing(int row) => $"missing-{row + 1}";
}
