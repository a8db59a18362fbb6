using Ecom.LocalHost.Functions.Durable;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.DurableTask.Client;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>What HTTP functions do with a durable client.</summary>
public static class DurableTaskClientExtensions
{
    /// <summary>The addresses at which an instance is managed over HTTP. They carry a key: hand them to operators only.</summary>
    /// <param name="client">The client.</param>
    /// <param name="instanceId">The instance.</param>
    /// <param name="request">The request whose host the addresses use; null for the host's own.</param>
    public static HttpManagementPayload CreateHttpManagementPayload(
        this DurableTaskClient client, string instanceId, HttpRequestData? request = null) =>
        ManagementAddresses.Of(client).For(instanceId, request?.Url.GetLeftPart(UriPartial.Authority));
}
