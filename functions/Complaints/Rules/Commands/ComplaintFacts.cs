using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Rules;

/// <summary>What a decision needs beside state and command; gathered before, so that deciding stays pure.</summary>
/// <param name="By">Who gives the command.</param>
/// <param name="Now">When it is decided.</param>
/// <param name="Number">Number to assign when it opens.</param>
/// <param name="Earlier">Ids of complaints that a new one repeats.</param>
public sealed record ComplaintFacts(Person By, DateTimeOffset Now, string Number = "-", IReadOnlyList<string>? Earlier = null);
