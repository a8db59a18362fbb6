namespace Ecom.Functions.Contracts.Pages;

/// <summary>Where the links and forms of the signing page lead; relative or absolute paths of this site.</summary>
/// <param name="Document">GET: the contract as PDF.</param>
/// <param name="Sign">POST: consents and signs.</param>
/// <param name="Decline">POST: declines with a reason.</param>
/// <param name="Delegate">POST: names someone else.</param>
public sealed record SignPageLinks(string Document, string Sign, string Decline, string Delegate);
