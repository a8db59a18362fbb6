using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;

namespace Ecom.Functions.Platform.Intake;

/// <summary>What a customer entered into a public form.</summary>
/// <typeparam name="TReport">What it reports.</typeparam>
/// <param name="Key">The hidden key that makes the same form, sent twice, one case.</param>
/// <param name="Report">The report, or what is wrong with the form.</param>
/// <param name="Again">The form again, with what was entered and what is wrong with it.</param>
internal sealed record PublicForm<TReport>(string Key, Outcome<TReport> Report, Func<IReadOnlyList<FieldError>, Reply> Again)
    where TReport : notnull
{
    /// <summary>The form again, since it was not to be sent yet; null: it was.</summary>
    public Reply? Unfinished { get; init; }

    /// <inheritdoc/>
    public override string ToString() => "what a customer entered";
}
