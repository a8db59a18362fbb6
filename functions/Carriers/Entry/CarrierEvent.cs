using System.Text.Json.Serialization;

namespace Ecom.Functions.Carriers.Entry;

/// <summary>What a webhook of a carrier says. Members that are not known here are left alone: a carrier may add some.</summary>
/// <typeparam name="T">What happened, by its type.</typeparam>
/// <param name="Type">What happened: <c>parcel.scanned</c> or <c>recovery.answered</c>.</param>
/// <param name="Timestamp">When it was said.</param>
/// <param name="Data">The details.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
public sealed record CarrierEvent<T>(string Type, DateTimeOffset Timestamp, T Data);
