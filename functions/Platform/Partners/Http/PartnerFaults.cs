using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>Tells faults that may pass from all others.</summary>
internal static class PartnerFaults
{
    /// <summary>What happened, without content; null for a fault that does not pass: a refusal, a defect of ours, a caller that gave up.</summary>
    public static string? Reason(Exception fault) => fault switch
    {
        PassingFaultException passing => passing.Reason,
        TimeoutRejectedException => "time-out",
        BrokenCircuitException => "circuit open",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => "no connection",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "answer too large",
        HttpRequestException or IOException => "connection lost",
        _ => null,
    };

    /// <summary>Whether the partner failed, so that the circuit counts it.</summary>
    public static bool IsPartners(Exception fault) => fault is not BrokenCircuitException && Reason(fault) is not null;

    /// <summary>Whether another try at once makes sense.</summary>
    public static bool IsWorthATry(Exception fault) => IsPartners(fault) && fault is not PassingFaultException { IsWorthATry: false };
}
