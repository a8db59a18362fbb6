using Ecom.Functions.Platform.Cases.Capabilities;

namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>A capability as its document.</summary>
/// <param name="Id">The token's hash.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Subject">On what.</param>
/// <param name="Revoked">Whether it was revoked.</param>
/// <param name="Used">Whether it was used up.</param>
/// <param name="Capability">The capability.</param>
internal sealed record CosmosCapabilityDocument(
    string Id, string Purpose, string Subject, bool Revoked, bool Used, Capability Capability)
{
    public static CosmosCapabilityDocument Of(Capability capability, bool revoked = false) => new(
        capability.TokenHash, capability.Purpose, capability.Subject, revoked, capability.UsedBy is not null, capability);
}
