namespace Microsoft.Azure.Functions.Worker;

/// <summary>What a schedule remembers. Instants are in UTC.</summary>
public class ScheduleStatus
{
    /// <summary>When the last run was planned for; the default value when there was none.</summary>
    public DateTime Last { get; set; }

    /// <summary>When the next run is planned.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this was written.</summary>
    public DateTime LastUpdated { get; set; }
}
