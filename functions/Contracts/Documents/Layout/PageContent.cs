namespace Ecom.Functions.Contracts.Documents;

/// <summary>Everything on one page.</summary>
internal sealed class PageContent
{
    /// <summary>The texts, in reading order.</summary>
    public List<TextRun> Texts { get; } = [];

    /// <summary>The frames and rules.</summary>
    public List<Frame> Frames { get; } = [];
}
