using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask.Client;

/// <summary>Collects what a client is made of.</summary>
public interface IDurableTaskClientBuilder
{
    /// <summary>The client's name; empty for the default client.</summary>
    string Name { get; }

    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }

    /// <summary>The class of the client: concrete, derived from <see cref="DurableTaskClient"/>, its constructor takes the name.</summary>
    Type? BuildTarget { get; set; }

    /// <summary>Makes the client.</summary>
    /// <param name="serviceProvider">The services of the application.</param>
    DurableTaskClient Build(IServiceProvider serviceProvider);
}
