using System.Text.Json;

namespace Ecom.Functions.Platform.Sla.Policies.Files;

/// <summary>A JSON value that knows the line on which it begins.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Kind">What it is: an object, an array, a string, a number, true, false or null.</param>
/// <param name="Text">Of a string: its text; of a number: its digits.</param>
internal sealed record PlacedJson(int Line, JsonTokenType Kind, string Text)
{
    /// <summary>Members of an object, in order; a name may be there twice.</summary>
    public List<(string Name, PlacedJson Value)> Members { get; } = [];

    /// <summary>Items of an array.</summary>
    public List<PlacedJson> Items { get; } = [];
}
