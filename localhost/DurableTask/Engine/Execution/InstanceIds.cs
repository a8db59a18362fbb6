namespace Ecom.LocalHost.DurableTask.Execution;

/// <summary>What an instance id may be. Azure Storage, which Durable Functions uses, sets the same bounds.</summary>
internal static class InstanceIds
{
    private const int MaxLength = 256;

    /// <exception cref="ArgumentException">The id is empty, too long, or has a control character or one of / \ # ?.</exception>
    public static void Check(string id)
    {
        if (id.Length is 0 or > MaxLength)
        {
            throw new ArgumentException($"An instance id has 1 to {MaxLength} characters; this one has {id.Length}.", nameof(id));
        }

        if (id.StartsWith('@'))
        {
            throw new ArgumentException("An instance id must not start with '@', which marks entities.", nameof(id));
        }

        if (id.AsSpan().IndexOfAny("/\\#?") >= 0 || id.Any(char.IsControl))
        {
            throw new ArgumentException("An instance id must not have control characters or any of / \\ # ?.", nameof(id));
        }
    }
}
