namespace Ecom.Functions.Complaints.Store;

/// <summary>Ids of complaints in the ledger and of their orchestrations.</summary>
public static class ComplaintCaseId
{
    /// <summary>The kind of case.</summary>
    public const string Kind = "complaint";

    /// <summary>The id in the ledger.</summary>
    /// <param name="id">Id of the complaint.</param>
    public static string Of(string id) => $"{Kind}-{id}";
}
