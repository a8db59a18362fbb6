namespace Ecom.LocalHost.Functions.Admin;

/// <summary>How the host is, as <c>/admin/host/status</c> tells it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="State">Its state: it answers, so it runs.</param>
/// <param name="Version">Its version.</param>
/// <param name="VersionDetails">What it is.</param>
/// <param name="ProcessUptime">Milliseconds since its process started.</param>
/// <param name="RunningFunctions">How many functions run now.</param>
internal sealed record HostStatus(string Id, string State, string Version, string VersionDetails, long ProcessUptime, int RunningFunctions);
