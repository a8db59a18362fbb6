namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>How a partner is called; configuration section <c>Partners:Calls</c>.</summary>
public sealed class PartnerCallSettings
{
    /// <summary>How long one try may take [10 seconds].</summary>
    public TimeSpan TryTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a call may take with all its tries and pauses [30 seconds].</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a call is tried again at once [2]; what fails then is its caller's to try later.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>The first pause [200 milliseconds]; later ones are longer, and all vary by chance.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest pause that a partner may ask for by <c>Retry-After</c> [5 seconds]; a longer one is its caller's to wait.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many tries there must be in <see cref="Window"/> before half of them failing opens the circuit [10].</summary>
    public int BreakAfter { get; set; } = 10;

    /// <summary>The time over which tries are counted [30 seconds].</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an open circuit asks nothing of the partner [15 seconds].</summary>
    public TimeSpan Break { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Largest answer in bytes [64 KiB].</summary>
    public int MaxAnswerBytes { get; set; } = 64 * 1024;
}
