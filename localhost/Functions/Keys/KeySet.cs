namespace Ecom.LocalHost.Functions.Keys;

/// <summary>Keys as they are kept.</summary>
/// <param name="Master">Opens everything.</param>
/// <param name="Function">Opens every HTTP function of level <c>Function</c>.</param>
/// <param name="Durable">Opens the Durable Functions management API.</param>
/// <param name="Functions">Keys that open one function each, by its name.</param>
internal sealed record KeySet(string Master, string Function, string Durable, IReadOnlyDictionary<string, string> Functions)
{
    public string? OwnKeyOf(string? function) =>
        function is null ? null : Functions.FirstOrDefault(pair => string.Equals(pair.Key, function, StringComparison.OrdinalIgnoreCase)).Value;
}
