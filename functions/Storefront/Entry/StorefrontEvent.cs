using System.Text.Json.Serialization;

namespace Ecom.Functions.Storefront.Entry;

/// <summary>What a webhook of the storefront says. Members that are not known here are left alone: the storefront may add some.</summary>
/// <typeparam name="T">What happened, by its type.</typeparam>
/// <param name="Type">What happened, such as <c>complaint.created</c>.</param>
/// <param name="Timestamp">When.</param>
/// <param name="Data">The details.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record StorefrontEvent<T>(string Type, DateTimeOffset Timestamp, T Data);
