using System.Globalization;
using Ecom.Functions.Platform.Http.Body;

namespace Ecom.Functions.Platform.Links;

/// <summary>Numbers in forms.</summary>
internal static class FormNumber
{
    /// <summary>A whole number; null when there is none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    public static long? Of(FormFields form, string name) =>
        long.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
