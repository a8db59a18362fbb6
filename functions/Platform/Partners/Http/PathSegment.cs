namespace Ecom.Functions.Platform.Partners.Http;

/// <summary>Ids in a partner's addresses.</summary>
internal static class PathSegment
{
    /// <summary>An id so that it is one segment of a path, whatever stands in it.</summary>
    /// <exception cref="ArgumentException">It is empty, or dots that would lead to another path.</exception>
    public static string Of(string id) => id is "" or "." or ".."
        ? throw new ArgumentException("This id cannot stand in an address.", nameof(id))
        : Uri.EscapeDataString(id);
}
