using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The public form, empty or as it came back.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Entries">What stands in it.</param>
/// <param name="Problems">What the rules say of fields, one a field, by the names of the form.</param>
internal sealed record ReportFormPage(string Action, ReportFormEntries Entries, IReadOnlyList<FieldError> Problems);
