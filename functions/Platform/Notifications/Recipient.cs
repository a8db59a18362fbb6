namespace Ecom.Functions.Platform.Notifications;

/// <summary>Who gets a message: a person by e-mail, or an endpoint by webhook.</summary>
/// <param name="Name">Name for the salutation.</param>
/// <param name="Email">E-mail address; empty for an endpoint.</param>
/// <param name="Language">Language of the message.</param>
public sealed record Recipient(string Name, string Email, Language Language)
{
    /// <summary>Name of the endpoint in the settings <c>Notifications:Webhooks:{name}</c>; null for a person.</summary>
    public string? Endpoint { get; init; }

    /// <summary>How it is sent: <c>email</c> or <c>webhook</c>.</summary>
    public string Channel => Endpoint is null ? "email" : "webhook";

    /// <summary>An endpoint.</summary>
    /// <param name="name">Its name in the settings.</param>
    /// <param name="language">Language of the texts.</param>
    public static Recipient OfEndpoint(string name, Language language) => new(name, "", language) { Endpoint = name };

    /// <summary>The masked address, or the endpoint's name.</summary>
    public override string ToString() => Endpoint is null ? EmailMask.Mask(Email) : $"endpoint {Endpoint}";
}
