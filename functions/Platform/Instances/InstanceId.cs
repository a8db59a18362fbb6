using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Instances;

/// <summary>Ids of instances that come in by a route.</summary>
internal static class InstanceId
{
    private const int MaxLength = 256;

    /// <summary>Checks an id: what the engine could not have given to an instance never reaches it.</summary>
    /// <param name="value">The route value.</param>
    public static Outcome<string> Parse(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return new Invalid("instanceId", "is required");
        if (value.Length > MaxLength) return new Invalid("instanceId", $"must not be longer than {MaxLength} characters");
        return value.StartsWith('@') || value.AsSpan().IndexOfAny("/\\#?") >= 0 || value.Any(char.IsControl)
            ? new Invalid("instanceId", "must not begin with '@' nor hold control characters or any of / \\ # ?")
            : value;
    }
}
