namespace Ecom.Functions.Platform.OpenApi;

/// <summary>
/// The statuses with which an HTTP function refuses, for the OpenAPI document. Those of access and faults (401, 403, 429, 500) and
/// of bodies (400, 413, 415) need not be said.
/// </summary>
/// <param name="statuses">HTTP statuses; 412 or 428 means that <c>If-Match</c> is read.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RefusesAttribute(params int[] statuses) : Attribute
{
    /// <summary>HTTP statuses.</summary>
    public IReadOnlyList<int> Statuses { get; } = statuses;
}
