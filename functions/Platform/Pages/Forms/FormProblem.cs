namespace Ecom.Functions.Platform.Pages;

/// <summary>A problem of one field of a form.</summary>
/// <param name="Field">Name and id of the field.</param>
/// <param name="Words">What is wrong and what to do, in the page's language.</param>
internal sealed record FormProblem(string Field, string Words);
