using System.Diagnostics.Metrics;

namespace Ecom.Functions.Platform.Http;

/// <summary>Numbers of requests for alerts and dashboards. They hold no personal data.</summary>
public sealed class HttpMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "Ecom.Http";

    private readonly Counter<long> faults;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Makes meters.</param>
    public HttpMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        // The factory owns its meters and disposes of them.
        faults = meters.Create(Meter).CreateCounter<long>(
            "ecom.http.faults", "{request}", "Requests that were answered with a server error (5xx), by function and status.");
    }

    /// <summary>Counts a request that was answered with a server error.</summary>
    /// <param name="function">The function that was asked.</param>
    /// <param name="status">The answer's status, 500 to 599.</param>
    public void Failed(string function, int status) =>
        faults.Add(1, new KeyValuePair<string, object?>("function", function), new KeyValuePair<string, object?>("status", status));
}
