using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ecom.Functions.Platform.OpenApi;

/// <summary>The doc comments of an assembly, so that the OpenAPI document says what the code says.</summary>
/// <param name="file">The file that the compiler wrote.</param>
internal sealed partial class XmlDocumentation(XDocument file)
{
    private readonly Dictionary<string, XElement> members = file.Descendants("member")
        .Where(member => member.Attribute("name") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Reads the file that stands beside an assembly.</summary>
    public static XmlDocumentation Of(Assembly assembly) => new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>The summary of a type, or null.</summary>
    public string? Summary(Type type) => Text(members.GetValueOrDefault("T:" + Name(type))?.Element("summary"));

    /// <summary>The summary of a property, or what the record's parameter of that name says, or null.</summary>
    public string? Summary(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var parameter = members.GetValueOrDefault("T:" + Name(type))?.Elements("param")
            .FirstOrDefault(param => string.Equals(param.Attribute("name")?.Value, property.Name, StringComparison.Ordinal));
        return Text(parameter) ?? Text(members.GetValueOrDefault($"P:{Name(type)}.{property.Name}")?.Element("summary"));
    }

    private static string Name(Type type) =>
        ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var words = element.DescendantNodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => (see.Attribute("cref")?.Value ?? see.Attribute("langword")?.Value ?? "").Split('.', ':')[^1],
            XElement { Name.LocalName: "paramref" or "typeparamref" } reference => reference.Attribute("name")?.Value ?? "",
            _ => "",
        });
        return Blank().Replace(string.Concat(words), " ").Trim() is { Length: > 0 } plain ? plain : null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
