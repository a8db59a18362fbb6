namespace Ecom.Functions.Platform.Ledger;

/// <summary>Who did it.</summary>
/// <param name="Id">The person's or the system's stable id.</param>
/// <param name="Name">The name to show, as it was then.</param>
/// <param name="Role">The role in which they acted: one of the identity's roles, <c>signer</c>, or <c>system</c>.</param>
public sealed record Actor(string Id, string Name, string Role)
{
    /// <summary>The role of the application itself.</summary>
    public const string SystemRole = "system";

    /// <summary>The application itself, such as a timer that expires a signing.</summary>
    /// <param name="process">Which process of it, such as the orchestration's name.</param>
    public static Actor System(string process) => new(process, process, SystemRole);
}
