using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Platform.Ledger.Personal;

/// <summary>Where in an event's JSON personal data stands, as <see cref="PersonalDataAttribute"/> marks it in the event's type and in what it is made of.</summary>
public sealed class PersonalFields
{
    private static readonly ConcurrentDictionary<Type, PersonalFields?> Known = new();

    private readonly Dictionary<string, PersonalFields?> fields;

    private PersonalFields(Dictionary<string, PersonalFields?> fields) => this.fields = fields;

    /// <summary>The personal fields of a type; null when it has none.</summary>
    /// <param name="type">The type of an event.</param>
    public static PersonalFields? Of(Type type) => Known.GetOrAdd(type, static each => Read(each, []));

    /// <summary>Looks a field up.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="inside">The personal fields inside it; null: the field itself is personal.</param>
    /// <returns>Whether there is personal data at all.</returns>
    internal bool TryGet(string name, out PersonalFields? inside) => fields.TryGetValue(name, out inside);

    /// <summary>Whether any of them has a text in an event that is not erased.</summary>
    /// <param name="data">The event, opened.</param>
    internal bool AreIn(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.Object => data.EnumerateObject().Any(field => TryGet(field.Name, out var inside) && (inside?.AreIn(field.Value) ?? IsText(field.Value))),
        JsonValueKind.Array => data.EnumerateArray().Any(AreIn),
        _ => false,
    };

    private static bool IsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(IsText),
        JsonValueKind.String => value.GetString() is { Length: > 0 } text && !ErasedData.Is(text),
        _ => false,
    };

    private static PersonalFields? Read(Type type, IReadOnlyList<Type> around)
    {
        if (Element(type) is var element && (element.Assembly != typeof(PersonalFields).Assembly || around.Contains(element))) return null;
        Dictionary<string, PersonalFields?> found = new(StringComparer.Ordinal);
        foreach (var property in LedgerJson.Options.GetTypeInfo(element).Properties)
        {
            if (IsMarked(property))
                found[property.Name] = null;
            else if (Read(property.PropertyType, [.. around, element]) is { } inside)
                found[property.Name] = inside;
        }

        return found.Count > 0 ? new PersonalFields(found) : null;
    }

    /// <summary>What a list holds; the type itself when it is none.</summary>
    private static Type Element(Type type) => type == typeof(string)
        ? type
        : type.GetInterfaces().Prepend(type).FirstOrDefault(static each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0] ?? Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>On a positional record the mark stands at the parameter that makes the property.</summary>
    private static bool IsMarked(JsonPropertyInfo property) =>
        property.AttributeProvider is PropertyInfo { DeclaringType: { } owner } member
        && (member.IsDefined(typeof(PersonalDataAttribute))
            || owner.GetConstructors().SelectMany(static constructor => constructor.GetParameters())
                .Any(parameter => parameter.Name == member.Name && parameter.IsDefined(typeof(PersonalDataAttribute))));
}
