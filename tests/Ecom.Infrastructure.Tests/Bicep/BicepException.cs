namespace Ecom.Infrastructure.Tests.Bicep;

/// <summary>The compiler refused a question, or is gone.</summary>
/// <param name="message">What it said.</param>
public sealed class BicepException(string message) : Exception(message);
