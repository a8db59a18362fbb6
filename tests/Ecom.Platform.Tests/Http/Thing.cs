namespace Ecom.Platform.Tests.Http;

internal enum Colour
{
    Red,
    DarkBlue,
}

internal sealed record Part(string Name, int Count);

internal sealed record Thing(string Title, Colour Colour, DateOnly Due, IReadOnlyList<Part> Parts, string? Note = null, DateTimeOffset? At = null);
