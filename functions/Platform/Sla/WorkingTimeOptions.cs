namespace Ecom.Functions.Platform.Sla;

/// <summary>Where calendars come from; configuration section <c>WorkingTime</c>.</summary>
public sealed class WorkingTimeOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "WorkingTime";

    /// <summary>Folder with <c>calendars/*.json</c> and <c>holidays/*.json</c>; relative to the application.</summary>
    public string Folder { get; set; } = Path.Combine("Platform", "Sla", "Data");

    /// <summary>The calendar for everything that names no other [china-office].</summary>
    public string DefaultCalendar { get; set; } = "china-office";
}
