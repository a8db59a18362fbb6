using System.Text;

namespace Ecom.Functions.Platform.Http.Body;

/// <summary>JSON pointers (RFC 6901).</summary>
public static class JsonPointer
{
    /// <summary>Turns a path of System.Text.Json such as <c>$.parties[0]['a.b']</c> into <c>/parties/0/a.b</c>.</summary>
    /// <param name="path">The path, or null.</param>
    public static string FromPath(string? path)
    {
        var pointer = new StringBuilder();
        for (var i = path?.StartsWith('$') == true ? 1 : 0; i < path?.Length;)
        {
            var (name, end) = path[i] switch
            {
                '[' when path.AsSpan(i).StartsWith("['") => Until(path, i + 2, "']"),
                '[' => Until(path, i + 1, "]"),
                _ => Member(path, path[i] == '.' ? i + 1 : i),
            };
            pointer.Append('/').Append(Escape(name));
            i = end;
        }

        return pointer.ToString();
    }

    /// <summary>Escapes one step of a pointer.</summary>
    /// <param name="step">A member name or an index.</param>
    public static string Escape(string step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    private static (string Name, int End) Until(string path, int start, string close)
    {
        var end = path.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 ? (path[start..], path.Length) : (path[start..end], end + close.Length);
    }

    private static (string Name, int End) Member(string path, int start)
    {
        var end = path.AsSpan(start).IndexOfAny('.', '[');
        return end < 0 ? (path[start..], path.Length) : (path[start..(start + end)], start + end);
    }
}
