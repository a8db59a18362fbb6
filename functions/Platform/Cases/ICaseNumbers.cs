namespace Ecom.Functions.Platform.Cases;

/// <summary>Gives cases the numbers that people use.</summary>
public interface ICaseNumbers
{
    /// <summary>The number of a case: taken at the first call, the same at every later one.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="prefix">The series, such as <c>MC</c>: two to four capitals.</param>
    /// <param name="year">The year of the series; at a later call for the same case it no longer matters.</param>
    /// <param name="cancellationToken">Gives up waiting; the number may still be taken.</param>
    /// <returns>Such as <c>MC-2026-000123</c>: unique, ascending by prefix and year, without gaps.</returns>
    /// <exception cref="ArgumentException">The case id, prefix or year is malformed.</exception>
    Task<string> TakeAsync(string caseId, string prefix, int year, CancellationToken cancellationToken = default);
}
