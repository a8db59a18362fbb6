namespace Ecom.Functions.Platform.Notifications.Endpoints;

/// <summary>An endpoint that gets notifications by webhook; configuration section <c>Notifications:Webhooks:{name}</c>.</summary>
public sealed class EndpointSettings
{
    /// <summary>Its address: https; on one machine also http to this machine itself.</summary>
    public string Url { get; set; } = "";

    /// <summary>The secret that signs: <c>whsec_</c> and 24 to 64 bytes in base64, from a key vault.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The secret before, while it is being replaced: each delivery then carries the signatures of both.</summary>
    public string PreviousSecret { get; set; } = "";

    /// <summary>Whether its name may lead to an address of a private network [false].</summary>
    public bool AllowsPrivateAddress { get; set; }

    /// <summary>How long it may take to answer [10 seconds]; well below two minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
