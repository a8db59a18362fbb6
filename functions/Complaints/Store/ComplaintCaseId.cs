namespace Ecom.Functions.Complaints.Store;

/// <summary>Ids of complaints in the ledger and of their orchestrations.</summary>
public static class ComplaintCaseId
{
    /// <summary>The kind of case.</summary>
    public const string Kind = "complaint";

    /// <summary>The id in the ledger.</summary>
    /// <param name="id">Id of the complaint.</param>
    public static string Of(string id) => $"{Kind}-{id}";

    /// <summary>The id of the complaint.</summary>
    /// <param name="caseId">Its id in the ledger.</param>
    public static string IdOf(string caseId)
    {
        ArgumentNullException.ThrowIfNull(caseId);
        return caseId[(Kind.Length + 1)..];
    }
}
