namespace Ecom.Functions.Platform.Sla.Policies;

/// <summary>Where service-level policies come from; configuration section <c>SlaPolicies</c>.</summary>
public sealed class SlaPolicyOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SlaPolicies";

    /// <summary>Folder with <c>*.json</c>; relative to the application.</summary>
    public string Folder { get; set; } = Path.Combine("Platform", "Sla", "Data", "policies");
}
