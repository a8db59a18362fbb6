using System.Globalization;
using Ecom.Functions.Claims.Pages;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The lines of the order that were entered into the public form. Rows may be left empty between them.</summary>
internal sealed class ClaimFormLines
{
    private readonly List<ClaimedLine> lines = [];
    private readonly List<int> rows = [];
    private readonly List<FieldError> errors = [];

    /// <summary>Reads the lines.</summary>
    /// <param name="form">The form.</param>
    public ClaimFormLines(FormFields form)
    {
        for (var row = 0; row < ClaimLimits.Lines; row++)
        {
            var (line, damaged, missing) = (form[ClaimFormFields.Line(row)], form[ClaimFormFields.Damaged(row)], form[ClaimFormFields.Missing(row)]);
            if (line.Length + damaged.Length + missing.Length == 0) continue;
            var field = $"/lines/{lines.Count}";
            if (line.Length == 0) errors.Add(new FieldError($"{field}/lineId", "is required"));
            lines.Add(new ClaimedLine(line, Count(damaged, $"{field}/damaged"), Count(missing, $"{field}/missing")));
            rows.Add(row);
        }

        var shown = int.TryParse(form[ClaimFormFields.Rows], NumberStyles.None, CultureInfo.InvariantCulture, out var were) ? were : 0;
        // Whatever the hidden field says, nothing that was entered is left out.
        Shown = Math.Clamp(shown, Math.Max(ClaimFormRows.First, rows.Count == 0 ? 0 : rows[^1] + 1), ClaimLimits.Lines);
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<ClaimedLine> Lines => lines;

    /// <summary>What cannot be read; each names a value of the report.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>How many rows the form had.</summary>
    public int Shown { get; }

    /// <summary>The field of the form that a value of a line stands in.</summary>
    /// <param name="pointer">JSON pointer into the report: <c>/lines/…</c>.</param>
    public string FieldOf(string pointer)
    {
        var parts = pointer.Split('/');
        var row = parts.Length > 2 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < rows.Count ? rows[at] : 0;
        return (parts.Length > 3 ? parts[3] : "") switch
        {
            "lineId" => ClaimFormFields.Line(row),
            "missing" => ClaimFormFields.Missing(row),
            _ => ClaimFormFields.Damaged(row),
        };
    }

    private int Count(string text, string field)
    {
        if (text.Length == 0) return 0;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        errors.Add(new FieldError(field, "must be a whole number"));
        return 0;
    }
}
