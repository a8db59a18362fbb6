using System.Collections;
using System.Globalization;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>Values of logs, traces and metrics as an exporter writes them.</summary>
internal static class Words
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        Exception fault => fault.ToString(),
        KeyValuePair<string, object?> pair => $"{pair.Key}={Of(pair.Value)}",
        IEnumerable many => string.Join("; ", many.Cast<object?>().Select(Of)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
