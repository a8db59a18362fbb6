namespace Microsoft.Azure.Functions.Worker;

/// <summary>What triggers and middleware attach to an invocation, by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>The feature, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    T? Get<T>();

    /// <summary>Sets or replaces the feature.</summary>
    /// <param name="instance">The feature.</param>
    /// <typeparam name="T">Its type.</typeparam>
    void Set<T>(T instance);
}
