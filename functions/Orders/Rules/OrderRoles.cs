namespace Ecom.Functions.Orders.Rules;

/// <summary>The roles that the rules ask for.</summary>
public static class OrderRoles
{
    /// <summary>Who may have parked work tried again.</summary>
    public static IReadOnlyList<string> Resumers { get; } = ["lead", "head", "logistics", "admin"];
}
