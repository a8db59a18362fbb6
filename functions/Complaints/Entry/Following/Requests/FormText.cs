using System.Globalization;
using Ecom.Functions.Platform.Http.Body;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>Fields that may be left empty.</summary>
internal static class FormText
{
    /// <summary>A field; null when it is empty.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    public static string? Optional(FormFields form, string name) => form[name] is { Length: > 0 } text ? text : null;

    /// <summary>A number; null when there is none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    public static long? Number(FormFields form, string name) =>
        long.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
