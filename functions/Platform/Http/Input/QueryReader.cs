using System.Globalization;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Input;

/// <summary>Reads filters of a list from the query string, and collects what is wrong with them.</summary>
/// <param name="request">The request.</param>
public sealed class QueryReader(HttpRequest request)
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    private readonly List<FieldError> errors = [];

    /// <summary>What was wrong so far.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Values of an enumeration, parted by commas or repeated.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The parameter.</param>
    public IReadOnlyList<T> Values<T>(string name)
        where T : struct, Enum
    {
        List<T> found = [];
        foreach (var value in request.Query[name].SelectMany(text => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)))
        {
            var match = Enum.GetValues<T>().Cast<T?>().FirstOrDefault(one => string.Equals(EnumNames.Of(one!.Value), value, StringComparison.Ordinal));
            if (match is { } known)
                found.Add(known);
            else
                errors.Add(new FieldError(name, $"must be one of {string.Join(", ", EnumNames.All(typeof(T)))}"));
        }

        return found;
    }

    /// <summary>A text; null when it is not there.</summary>
    /// <param name="name">The parameter.</param>
    public string? Text(string name)
    {
        var text = request.Query[name].ToString().Trim();
        if (text.Length > CaseQuery.MaxTextLength) errors.Add(new FieldError(name, $"must not be longer than {CaseQuery.MaxTextLength} characters"));
        return text.Length == 0 ? null : text;
    }

    /// <summary>An instant, in ISO 8601 with its offset; null when it is not there.</summary>
    /// <param name="name">The parameter.</param>
    public DateTimeOffset? Instant(string name)
    {
        // A plus sign that was not encoded came as a blank.
        var text = request.Query[name].ToString().Replace(' ', '+');
        if (text.Length == 0) return null;
        if (DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return instant;
        errors.Add(new FieldError(name, "must be an instant such as 2026-03-02T09:00:00Z"));
        return null;
    }

    /// <summary>One of a few words; the first when it is not there.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="words">The words.</param>
    public string Word(string name, params IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var word = request.Query[name].ToString();
        if (word.Length > 0 && !words.Contains(word, StringComparer.Ordinal)) errors.Add(new FieldError(name, $"must be {string.Join(" or ", words)}"));
        return word.Length == 0 ? words[0] : word;
    }
}
