namespace Ecom.Functions.Complaints.Rules;

/// <summary>A complaint came in. The customer gets an acknowledgement with the link, which is no first response.</summary>
/// <param name="ComplaintId">Id of the complaint.</param>
/// <param name="Number">Its number, such as <c>CP-2026-000001</c>.</param>
/// <param name="Report">What it says.</param>
/// <param name="Earlier">Ids of earlier complaints of the same customer about the same order: this one repeats them.</param>
public sealed record ComplaintOpened(
    string ComplaintId,
    string Number,
    ComplaintReport Report,
    IReadOnlyList<string> Earlier) : ComplaintEvent;
