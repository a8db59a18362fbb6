using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Platform.Intake;

/// <summary>What a public form shows.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="Action">The path that takes it.</param>
/// <param name="Key">The hidden key that makes the same form, sent twice, one case.</param>
/// <param name="Problems">What is wrong with what was sent, in words.</param>
/// <param name="Fields">The fields.</param>
internal sealed record PublicFormContent(
    string Title, string Action, string Key, IReadOnlyList<FormProblem> Problems, Func<FormInputs, Markup> Fields)
{
    /// <summary>What stands beside the button that sends, made from where the form is sent to.</summary>
    public Func<string, Markup> Beside { get; init; } = static _ => Markup.Nothing;

    /// <inheritdoc/>
    public override string ToString() => "what a customer entered";
}
