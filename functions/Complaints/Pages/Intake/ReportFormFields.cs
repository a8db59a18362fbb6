namespace Ecom.Functions.Complaints.Pages;

/// <summary>Names of the fields of the public form.</summary>
internal static class ReportFormFields
{
    /// <summary>The customer's name.</summary>
    public const string Name = "name";

    /// <summary>E-mail address.</summary>
    public const string Email = "email";

    /// <summary>Phone number.</summary>
    public const string Phone = "phone";

    /// <summary>What the complaint is about.</summary>
    public const string Category = "category";

    /// <summary>What the customer asks for.</summary>
    public const string Demand = "demand";

    /// <summary>The order concerned.</summary>
    public const string OrderId = "orderId";

    /// <summary>In a few words.</summary>
    public const string Subject = "subject";

    /// <summary>In the customer's words.</summary>
    public const string Description = "description";
}
