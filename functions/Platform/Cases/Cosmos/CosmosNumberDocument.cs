namespace Ecom.Functions.Platform.Cases.Cosmos;

/// <summary>A document of a series: the number of a case, or the series' counter with the case that took its last number.</summary>
/// <param name="Id"><c>case:{case id}</c> or <c>series:{year}</c>.</param>
/// <param name="Prefix">The series' prefix.</param>
/// <param name="Last">The case's number, or the last one that was taken.</param>
/// <param name="Year">The year of that number.</param>
/// <param name="CaseId">The case that took it.</param>
internal sealed record CosmosNumberDocument(string Id, string Prefix, long Last, int Year, string CaseId)
{
    public static string IdOfCase(string caseId) => $"case:{caseId}";

    public string Number => CaseNumber.Format(Prefix, Year, Last);
}
