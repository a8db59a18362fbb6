using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Rules;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Http.Input;

/// <summary>Reads filters of a list from the query string, and collects what is wrong with them.</summary>
/// <param name="request">The request.</param>
public sealed class QueryReader(HttpRequest request)
{
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
