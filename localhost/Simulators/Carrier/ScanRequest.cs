namespace Ecom.LocalHost.Simulators.Carrier;

/// <summary>A scan that a test or a person makes.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When [now]; earlier for a scan that comes late.</param>
/// <param name="Place">Where.</param>
/// <param name="EventId">Its id [a new one].</param>
/// <param name="Copies">How often its webhook is sent [1].</param>
/// <param name="IsSilent">Whether no webhook is sent: only a trace tells it.</param>
internal sealed record ScanRequest(
    ScanKind Kind = ScanKind.InTransit, DateTimeOffset? At = null, string? Place = null, string? EventId = null, int Copies = 1, bool IsSilent = false);
